import type { Result } from '../model/result.ts';

/** What the background asks of the reader in a frame. Types only: the reader carries no schema library. */
export interface FrameRequests {
  'frame.inspection': { readonly input: null; readonly output: Result };
  'frame.reveal': { readonly input: { readonly finding: string }; readonly output: boolean };
  'frame.marks': { readonly input: { readonly on: boolean }; readonly output: null };
}

export type FrameRequestName = keyof FrameRequests;

export interface FrameRequest<N extends FrameRequestName = FrameRequestName> {
  readonly name: N;
  readonly input: FrameRequests[N]['input'];
}

/** What a frame tells the background; the background checks it against its protocol. */
export interface FrameNews {
  'report.detected': { readonly input: null; readonly output: null };
  'report.inspected': {
    readonly input: { readonly url: string; readonly errors: number; readonly kind: Result['detection']['kind'] };
    readonly output: { readonly marks: boolean };
  };
  'marks.declined': { readonly input: { readonly url: string }; readonly output: null };
  'report.gone': { readonly input: null; readonly output: null };
}
