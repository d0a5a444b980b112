import type { Result } from '../model/result.ts';
import type { FrameNewsInput, Lead, Wishes } from './frame-news.ts';

/** What the background asks of the reader in a frame. Types only: the reader carries no schema library. */
export interface FrameRequests {
  'frame.inspection': { readonly input: null; readonly output: Result };
  'frame.reveal': { readonly input: { readonly finding: string }; readonly output: boolean };
  /** Marks what is wanted and nothing else. */
  'frame.wishes': { readonly input: Wishes; readonly output: null };
  /** Shows what was read in each cell, until the marks are turned off; false where there is no report. */
  'frame.readings': { readonly input: { readonly on: boolean }; readonly output: boolean };
  /** Whether what was read is shown now. */
  'frame.areReadings': { readonly input: null; readonly output: boolean };
  /** Leads to the entry after or before the one the reader is at, and opens its card; false where there is none. */
  'frame.step': { readonly input: { readonly by: 1 | -1 }; readonly output: boolean };
  /** The reader comes from another frame: to the first entry, or back to the last; false where there is none. */
  'frame.enter': { readonly input: Lead; readonly output: boolean };
  /** Ends the inspection: the page is left as it was. */
  'frame.leave': { readonly input: null; readonly output: null };
}

export type FrameRequestName = keyof FrameRequests;

export interface FrameRequest<N extends FrameRequestName = FrameRequestName> {
  readonly name: N;
  readonly input: FrameRequests[N]['input'];
}

/** What a frame tells the background; the background checks it against its protocol. */
export interface FrameNews {
  'report.detected': { readonly input: null; readonly output: null };
  'report.inspected': { readonly input: FrameNewsInput; readonly output: Wishes };
  'marks.declined': { readonly input: { readonly url: string }; readonly output: null };
  /** What was read is shown on the page, or no more. */
  'readings.changed': { readonly input: null; readonly output: null };
  /** The reader looks at something in this frame. */
  'tour.here': { readonly input: null; readonly output: null };
  /** The reader wants to go on past the last entry of this frame, or back before the first. */
  'tour.on': { readonly input: Lead; readonly output: null };
  'report.gone': { readonly input: null; readonly output: null };
}
