import { othersOf } from './check/other-report.ts';
import { checkInSteps } from './check/run.ts';
import type { Verdict } from './model/finding.ts';
import type { Source } from './model/grid.ts';
import type { TextPlace } from './model/narrative.ts';
import type { Report } from './model/report.ts';
import { finish, type Steps } from './model/steps.ts';
import type { Result, ResultDetection, ResultFinding } from './model/result.ts';
import { readNarrativeInSteps } from './narrative/read-narrative.ts';
import { parseInSteps } from './parse/parse-report.ts';
import { causesOf, type NamedCause } from './result/causes.ts';
import { idOf } from './result/finding-id.ts';
import { findingsOf } from './result/findings.ts';
import { reportResult } from './result/report-result.ts';
import { RULES } from './rules/index.ts';

/** Where a page came from; all of it is optional, a document in a window has no file. */
export interface Origin {
  readonly file?: string;
  readonly url?: string;
  /** SHA-256 of the bytes of a file, in hexadecimal digits. */
  readonly sha256?: string;
}

/** What came of a page; `result`, with the causes, is made when it is first asked for: a step of its own. */
export interface Inspection {
  readonly detection: ResultDetection;
  /** Null where the page carries no report. */
  readonly report: Report | null;
  readonly findings: readonly ResultFinding[];
  /** Where in the page's text the passages of a finding stand, by its id; in the order of its `passages`. */
  readonly places: ReadonlyMap<string, readonly TextPlace[]>;
  readonly result: Result;
  /** Works out in steps what `result` needs. */
  explain(): Steps<void>;
}

/**
 * Parses and checks what a reader has read: the one way from a page to a result, for the page itself, the popup and the
 * command line. The same source gives the same result. `other` is the body's report on the year before, or this one as it was
 * seen before, if it is at hand.
 */
export function inspect(source: Source, origin: Origin = {}, other: Report | null = null): Inspection {
  return finish(inspectInSteps(source, origin, other));
}

/** The same in steps: on large pages others have their turn between them. */
export function* inspectInSteps(page: Source, origin: Origin = {}, other: Report | null = null): Steps<Inspection> {
  const { detection, report: parsed, source } = yield* parseInSteps(page);
  const report = parsed && { ...parsed, narrative: yield* readNarrativeInSteps(source, parsed) };
  const verdicts = report ? yield* checkInSteps(report, RULES, other) : [];
  let explained: readonly NamedCause[] | null = null;
  // Worked out with the result, so that the page has its turn between checking and explaining.
  function* causesInSteps(): Steps<readonly NamedCause[]> {
    if (report === null) return [];
    const { previous } = othersOf(report, other);
    return (explained ??= yield* causesOf({ report, verdicts, rules: RULES, previous }));
  }
  const causes = (): readonly NamedCause[] => finish(causesInSteps());
  const findings = report ? findingsOf(verdicts, report, causes) : [];
  let result: Result | null = null;
  return {
    detection,
    report,
    findings,
    places: placesOf(verdicts),
    get result() {
      return (result ??= {
        ...headOf(source, origin, detection),
        ...(report && reportResult(report, verdicts, findings, causes())),
      });
    },
    *explain() {
      yield* causesInSteps();
    },
  };
}

function placesOf(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly TextPlace[]> {
  return new Map(
    verdicts.flatMap((verdict) =>
      verdict.passages ? [[idOf(verdict), verdict.passages.map(({ place }) => place)] as const] : [],
    ),
  );
}

function headOf(
  source: Source,
  origin: Origin,
  detection: ResultDetection,
): Pick<Result, 'schema' | 'source' | 'detection'> {
  return {
    schema: 'gouji.result/1',
    source: {
      file: origin.file ?? null,
      url: origin.url ?? source.url,
      sha256: origin.sha256 ?? null,
      medium: 'html',
    },
    detection,
  };
}
