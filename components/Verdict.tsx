import type { ReportResult } from '../lib/model/has-report.ts';
import type { CellCoverage } from '../lib/model/result.ts';
import { translator, type TextParams, type Translate } from '../lib/text/translate.ts';
import type { Language } from '../lib/text/language.ts';
import { coverageByTable, knownCells, totalCoverage } from './count-cells.ts';
import { countIssues, openIssues, type GroupName } from './group-issues.ts';
import { Parts } from './Parts.tsx';
import type { FrameReport } from './reports.ts';

interface VerdictProps {
  readonly report: FrameReport;
  readonly language: Language;
}

/** What could not be judged, said before what was. */
export function UnreadNotice({ report, language }: VerdictProps) {
  const t = translator(language);
  const { unread } = totalCoverage(coverageByTable(report.result, report.form));
  const { incomplete } = countIssues(openIssues(report));
  if (unread === 0 && incomplete === 0) return null;
  return <p class="notice">{noticeText(unread, incomplete, t)}</p>;
}

function noticeText(unread: number, incomplete: number, t: Translate): string {
  if (unread === 0) return t('coverage.open', { items: incomplete });
  if (incomplete === 0) return t('coverage.unreadNotice', { cells: unread });
  return t('coverage.unreadAndOpen', { cells: unread, items: incomplete });
}

/** One line that says how the report stands, and the number of checks behind it. */
export function Verdict({ report, language }: VerdictProps) {
  const t = translator(language);
  const { result } = report;
  const counts = countIssues(openIssues(report));
  const total = totalCoverage(coverageByTable(result, report.form));
  return (
    <div class="verdict">
      <h2 class="state">
        <Parts>
          {headline(report, counts, total, t).map(({ text, tone }) => (
            <strong key={text} class={tone}>
              {text}
            </strong>
          ))}
          {restOfLine(result, counts, total, t).map((part) => (
            <span class="part" key={part}>
              {part}
            </span>
          ))}
        </Parts>
      </h2>
      <p class="detail checks">
        <Parts>{checkParts(report, t)}</Parts>
      </p>
    </div>
  );
}

type Counts = Readonly<Record<GroupName, number>>;

interface HeadlinePart {
  readonly text: string;
  readonly tone: 'error' | 'warning' | 'calm';
}

/** Never "correct": equations were checked, not the truth; and only those whose numbers could be read. */
function headline(
  { result: { checks }, dismissed, unlisted }: FrameReport,
  counts: Counts,
  total: CellCoverage,
  t: Translate,
): readonly HeadlinePart[] {
  const { error, warning } = counts;
  if (error + warning > 0) {
    return [
      ...(error > 0 ? [{ text: t('state.errors', { count: error }), tone: 'error' as const }] : []),
      ...(warning > 0 ? [{ text: t('state.warnings', { count: warning }), tone: 'warning' as const }] : []),
    ];
  }
  if (checks.pass + checks.fail === 0) return [{ text: t('state.nothingCompared'), tone: 'calm' }];
  if (dismissed.length + unlisted > 0) return [{ text: t('state.noneListed'), tone: 'calm' }];
  const partly = total.unread + counts.incomplete + counts.crashed > 0;
  return [{ text: t(partly ? 'state.nonePartly' : 'state.none'), tone: 'calm' }];
}

function restOfLine(result: ReportResult, counts: Counts, total: CellCoverage, t: Translate): readonly string[] {
  const { numbers, understood } = result.coverage.narrative;
  return [
    ...(counts.hint > 0 ? [t('state.hints', { count: counts.hint })] : []),
    ...(total.cells > 0 ? [t('state.read', { read: knownCells(total), cells: total.cells })] : []),
    ...(numbers > 0 ? [t('state.narrative', { understood, numbers })] : []),
    ...(counts.incomplete > 0 ? [t('state.incomplete', { count: counts.incomplete })] : []),
    ...(counts.crashed > 0 ? [t('state.crashed', { count: counts.crashed })] : []),
  ];
}

function checkParts({ result: { checks }, dismissed, unlisted }: FrameReport, t: Translate): readonly string[] {
  const count = (value: number): TextParams => ({ count: value });
  const listed = checks.fail - unlisted - dismissed.filter(({ outcome }) => outcome === 'fail').length;
  return [
    t('checks.pass', count(checks.pass)),
    ...(listed > 0 ? [t('checks.fail', count(listed))] : []),
    ...(dismissed.length > 0 ? [t('checks.dismissed', count(dismissed.length))] : []),
    ...(unlisted > 0 ? [t('checks.unlisted', count(unlisted))] : []),
    ...(checks.incomplete > 0 ? [t('checks.incomplete', count(checks.incomplete))] : []),
    ...(checks.notApplicable > 0 ? [t('checks.notApplicable', count(checks.notApplicable))] : []),
    ...(checks.crashed > 0 ? [t('checks.crashed', count(checks.crashed))] : []),
  ];
}
