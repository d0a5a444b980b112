import * as z from 'zod/mini';
import { resultSchema } from '../model/result.ts';

/** What is known of one frame of a tab in which a page was inspected. */
export const frameInspectionSchema = z.object({
  frameId: z.number(),
  url: z.string(),
  result: resultSchema,
});

/** What popup and side panel show: the frames of the tab that were inspected, and whether marks are drawn. */
export const tabStateSchema = z.object({
  frames: z.array(frameInspectionSchema),
  marks: z.boolean(),
});

export type FrameInspection = z.infer<typeof frameInspectionSchema>;
export type TabState = z.infer<typeof tabStateSchema>;

/** What a page of the extension can ask of the tab that it is about; a parameter of the components, so that tests need no browser. */
export interface TabGateway {
  /** The state as it is now; a tab that was never inspected has no frames. */
  state(): Promise<TabState>;
  /** Inspects the tab now, on any host (the user has asked for it). Rejects where the browser does not let extensions in. */
  check(): Promise<TabState>;
  /** Scrolls to a finding and opens its card; false where its place is gone. */
  reveal(frameId: number, finding: string): Promise<boolean>;
  /** Draws or removes all marks of the tab. */
  setMarks(on: boolean): Promise<void>;
}
