import { formOf } from '../lib/text/form-of-report.ts';
import type { FrameInspection, TabState } from '../lib/messages/tab-state.ts';
import { hasReport, type ReportResult } from '../lib/model/has-report.ts';
import type { ResultDetection } from '../lib/model/result.ts';
import type { Template } from '../lib/model/template.ts';

/** A report that stands in one frame of the tab. */
export interface FrameReport {
  readonly frameId: number;
  readonly address: string;
  readonly result: ReportResult;
  readonly form: Template;
  /** When the popup got it; citations name it. */
  readonly readAt: Date;
}

/** The reports of a tab, in the order of its frames. */
export function reportsOf(state: TabState, templates: readonly Template[], readAt: Date): readonly FrameReport[] {
  return state.frames.flatMap((frame) => {
    const result = withAddress(frame);
    if (!hasReport(result)) return [];
    return [{ frameId: frame.frameId, address: frame.url, result, form: formOf(result, templates), readAt }];
  });
}

/** What is known of a tab without a report: of its frames, the one that says most. */
export function bestDetection(state: TabState): ResultDetection | null {
  const detections = state.frames.map((frame) => frame.result.detection);
  return (
    detections.find((detection) => detection.kind === 'attachment') ??
    detections.find((detection) => detection.kind === 'picture') ??
    detections[0] ??
    null
  );
}

/** Exports and citations name the address; a reader inside a page need not have stated it. */
function withAddress(frame: FrameInspection): FrameInspection['result'] {
  const { result, url } = frame;
  return result.source.url === null ? { ...result, source: { ...result.source, url } } : result;
}
