import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { coverageByTable, totalCoverage } from './count-cells.ts';
import { Coverage } from './Coverage.tsx';
import { Dismissed } from './Dismissed.tsx';
import { EmptyState } from './EmptyState.tsx';
import type { FindingEvents } from './FindingItem.tsx';
import { IssueList } from './IssueList.tsx';
import type { FrameReport } from './reports.ts';
import { Statements } from './Statements.tsx';
import { Summary } from './Summary.tsx';
import { UnreadNotice, Verdict } from './Verdict.tsx';

interface ReportViewProps extends FindingEvents {
  readonly report: FrameReport;
  readonly language: Language;
  /** With room: the first cause is unfolded. What is not a finding stands in parts of its own then. */
  readonly whole?: boolean;
  onCheck(): void;
}

/** One report: whose, how much of it was read, how it stands, what was found. */
export function ReportView({ report, language, whole = false, onCheck, ...events }: ReportViewProps) {
  const { checks } = report.result;
  const { open, dismissed, unlisted } = report;
  const total = totalCoverage(coverageByTable(report.result, report.form));
  const unreadable = total.cells > 0 && total.unread === total.cells;
  const compared = checks.pass + checks.fail > 0;
  return (
    <article class="report">
      <Summary report={report} language={language} />
      {!unreadable && <UnreadNotice report={report} language={language} />}
      <Coverage report={report} language={language} />
      {unreadable ? (
        <EmptyState kind="unreadable" language={language} onCheck={onCheck} />
      ) : (
        <Verdict report={report} language={language} />
      )}
      {open.length > 0 && <IssueList report={report} language={language} unfoldsFirst={whole} {...events} />}
      <Dismissed report={report} language={language} {...events} />
      {!whole && <Statements report={report} language={language} />}
      {open.length + dismissed.length + unlisted === 0 && compared && (
        <p class="limits detail">{translator(language)('checks.limits')}</p>
      )}
    </article>
  );
}
