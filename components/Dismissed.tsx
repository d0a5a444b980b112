import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { issuesOf, type Issue } from '../lib/model/issue.ts';
import type { FindingEvents } from './FindingItem.tsx';
import { Fold } from './Fold.tsx';
import { IssueItem } from './IssueList.tsx';
import type { FrameReport } from './reports.ts';

interface DismissedProps extends FindingEvents {
  readonly report: FrameReport;
  readonly language: Language;
}

/** What is not listed any more, with the way to see it and to take it back. */
export function Dismissed({ report, language, ...events }: DismissedProps) {
  const issues = dismissedIssues(report);
  if (issues.length === 0) return null;
  return (
    <Fold class="group group-dismissed" title={translator(language)('judge.dismissedCount', { count: issues.length })}>
      <ul>
        {issues.map((issue) => (
          <IssueItem key={issue.id} issue={issue} report={report} language={language} {...events} />
        ))}
      </ul>
    </Fold>
  );
}

/** Of a cause that is still listed, what was dismissed stands alone: the cause is not. */
function dismissedIssues({ dismissed, open, result }: FrameReport): readonly Issue[] {
  const listed = new Set(open.map(({ id }) => id));
  const gone = result.causes.filter(({ findings }) => !findings.some((id) => listed.has(id)));
  return issuesOf(dismissed, gone);
}
