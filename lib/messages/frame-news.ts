import * as z from 'zod/mini';
import { LANGUAGES } from '../judge/settings.ts';

/** What a frame tells of its inspection: enough to count and to know again what was judged. */
export const frameNewsSchema = z.object({
  url: z.string(),
  kind: z.enum(['report', 'attachment', 'picture', 'none']),
  findings: z.array(
    z.object({
      id: z.string(),
      /** Id of the cause that it follows from, or else its own: what stands on the page once is counted once. */
      issue: z.string(),
      /** What it is judged by (lib/judge/fingerprint.ts). */
      key: z.string(),
      weight: z.enum(['error', 'warning', 'hint', 'undecided']),
    }),
  ),
});

/** What the user wants to see on a page. */
export const wishesSchema = z.object({
  marks: z.boolean(),
  /** Ids of findings that are not marked: dismissed ones, and those of a weight that is not shown. */
  hidden: z.array(z.string()),
  language: z.enum(LANGUAGES),
});

export type FrameNewsInput = z.infer<typeof frameNewsSchema>;
export type Wishes = z.infer<typeof wishesSchema>;
