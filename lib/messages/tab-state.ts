import * as z from 'zod/mini';
import { resultSchema } from '../model/result.ts';

/** What is known of one frame of a tab in which a page was inspected. */
export const frameInspectionSchema = z.object({
  frameId: z.number(),
  url: z.string(),
  result: resultSchema,
});

/** Where the tab is, and what may be done there. */
export const siteSchema = z.object({
  /** Null where the browser does not say it, or where there is none (a file, a page of the browser). */
  host: z.nullable(z.string()),
  /** `always`: by the manifest; `granted`: the user allowed it; `asked`: only when the user presses the button. */
  access: z.enum(['always', 'granted', 'asked']),
  /** The user does not want pages of this host to be looked at. */
  off: z.boolean(),
});

/** What popup and side panel show: the frames of the tab that were inspected, and what is drawn on them. */
export const tabStateSchema = z.object({
  frames: z.array(frameInspectionSchema),
  marks: z.boolean(),
  /** Whether what was read is shown beside the cells. */
  readings: z.boolean(),
  site: siteSchema,
});

export type FrameInspection = z.infer<typeof frameInspectionSchema>;
export type Site = z.infer<typeof siteSchema>;
export type TabState = z.infer<typeof tabStateSchema>;

/** What a page of the extension can ask of the tab that it is about; a parameter of the components, so that tests need no browser. */
export interface TabGateway {
  /** The state as it is now; a tab that was never inspected has no frames. */
  state(): Promise<TabState>;
  /** Inspects the tab now, on any host (the user has asked for it). Rejects where the browser does not let extensions in. */
  check(): Promise<TabState>;
  /** Scrolls to a finding or a cause and opens its card; false where its place is gone. */
  reveal(frameId: number, topic: string): Promise<boolean>;
  /** Draws or removes all marks of the tab. */
  setMarks(on: boolean): Promise<void>;
  /** Shows what was read beside each cell, or takes that away. */
  setReadings(on: boolean): Promise<void>;
  /** Whether pages of this host are looked at by themselves; takes effect in the tab at once. */
  setSite(host: string, on: boolean): Promise<void>;
  /** Asks the browser's user for access to the host; must be called while a click is handled. */
  allowSite(host: string): Promise<boolean>;
  /** Calls back when something of the tab was inspected; gives what ends that. */
  watch(changed: () => void): () => void;
}
