import { keyText, subjectKeyOf } from '../lib/judge/fingerprint.ts';
import { isShown, weightOf, type Shown } from '../lib/judge/hidden.ts';
import { standing, type Judgement, type Opinion, type Subject } from '../lib/judge/judgement.ts';
import type { FrameInspection, TabState } from '../lib/messages/tab-state.ts';
import { hasReport, type ReportResult } from '../lib/model/has-report.ts';
import type { ResultDetection, ResultFinding } from '../lib/model/result.ts';
import type { Template } from '../lib/model/template.ts';
import { formOf } from '../lib/text/form-of-report.ts';

/** A report that stands in one frame of the tab. */
export interface FrameReport {
  readonly frameId: number;
  readonly address: string;
  /** As the page was read: exports and tables know nothing of judgements. */
  readonly result: ReportResult;
  readonly form: Template;
  /** When the popup got it; citations name it. */
  readonly readAt: Date;
  /** Findings to be listed and counted. */
  readonly open: readonly ResultFinding[];
  /** Findings that were dismissed. */
  readonly dismissed: readonly ResultFinding[];
  /** How many are left out since they weigh less than the user wants to see. */
  readonly unlisted: number;
  /** What somebody thinks of a finding, by its id. */
  readonly opinions: ReadonlyMap<string, Opinion>;
}

/** What the user has decided, as far as it changes what is listed. */
export interface Sight {
  readonly judgements: readonly Judgement[];
  readonly shown: Shown;
}

/** The reports of a tab, in the order of its frames. */
export function reportsOf(
  state: TabState,
  templates: readonly Template[],
  readAt: Date,
  sight: Sight,
): readonly FrameReport[] {
  const standings = new Map(sight.judgements.map((judgement) => [keyText(judgement), standing(judgement)]));
  return state.frames.flatMap((frame) => {
    const result = withAddress(frame);
    if (!hasReport(result)) return [];
    const { frameId, url: address } = frame;
    const known = { frameId, address, result, form: formOf(result, templates), readAt };
    return [{ ...known, ...sorted(result, address, standings, sight.shown) }];
  });
}

type Sorted = Pick<FrameReport, 'open' | 'dismissed' | 'unlisted' | 'opinions'>;

function sorted(
  result: ReportResult,
  address: string,
  standings: ReadonlyMap<string, Opinion | null>,
  shown: Shown,
): Sorted {
  const opinions = new Map<string, Opinion>();
  for (const finding of result.findings) {
    const opinion = standings.get(keyText(subjectOf({ result, address }, finding)));
    if (opinion) opinions.set(finding.id, opinion);
  }
  const isDismissed = ({ id }: ResultFinding): boolean => opinions.get(id)?.verdict === 'dismissed';
  const left = result.findings.filter((finding) => !isDismissed(finding));
  const open = left.filter((finding) => isShown(weightOf(finding), shown));
  return { open, dismissed: result.findings.filter(isDismissed), unlisted: left.length - open.length, opinions };
}

/** What a judgement of this finding is about. */
export function subjectOf(
  { result, address }: Pick<FrameReport, 'result' | 'address'>,
  finding: ResultFinding,
): Subject {
  const { agency, year } = result.report;
  const key = subjectKeyOf({ agency, year, address }, finding, (cell) => result.values[cell]);
  return { ...key, sentence: finding.message };
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
