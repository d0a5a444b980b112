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
      /** Whether the reader is led to it on the page. */
      led: z.boolean(),
    }),
  ),
});

/** Where a frame stands among the reports of its tab. */
export const tourSchema = z.object({
  /** How many things there are to look at in the frames before this one, and in the whole tab. */
  before: z.int(),
  total: z.int(),
  /** Whether the reader is in this frame, or is to begin there. */
  here: z.boolean(),
});

/** On to the next frame, or back to the one before; `open`: with the card. */
export const leadSchema = z.object({ by: z.union([z.literal(1), z.literal(-1)]), open: z.boolean() });

/** What the user wants to see on a page. */
export const wishesSchema = z.object({
  marks: z.boolean(),
  /** Ids of findings that are not marked: dismissed ones, and those of a weight that is not shown. */
  hidden: z.array(z.string()),
  language: z.enum(LANGUAGES),
  tour: tourSchema,
});

export type FrameNewsInput = z.infer<typeof frameNewsSchema>;
export type Tour = z.infer<typeof tourSchema>;
export type Lead = z.infer<typeof leadSchema>;
export type Wishes = z.infer<typeof wishesSchema>;
