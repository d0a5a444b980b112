import { useId, useState } from 'preact/hooks';
import type { Issue } from '../lib/model/issue.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { CauseItem } from './CauseItem.tsx';
import { FindingItem, type FindingEvents } from './FindingItem.tsx';
import { groupIssues, openIssues, type GroupName, type IssueGroup } from './group-issues.ts';
import type { FrameReport } from './reports.ts';

interface IssueListProps extends FindingEvents {
  readonly report: FrameReport;
  readonly language: Language;
  /** Where there is room the heaviest cause is unfolded at first. */
  readonly unfoldsFirst: boolean;
}

/** What need not be read first. */
const FOLDED: ReadonlySet<GroupName> = new Set(['hint', 'incomplete', 'crashed']);

/** What was found in order of weight, each cause once; hints and what could not be judged are folded. */
export function IssueList({ report, unfoldsFirst, ...rest }: IssueListProps) {
  const groups = groupIssues(openIssues(report));
  return (
    <div class="groups">
      {groups.map((group, index) => (
        <Group key={group.name} group={group} report={report} unfoldsFirst={unfoldsFirst && index === 0} {...rest} />
      ))}
    </div>
  );
}

function Group({ group: { name, issues }, unfoldsFirst, ...rest }: IssueListProps & { group: IssueGroup }) {
  const t = translator(rest.language);
  const id = useId();
  const [open, setOpen] = useState(!FOLDED.has(name));
  const title = t('group.count', { name: t(`group.${name}`), count: issues.length });
  return (
    <section class={`group group-${name}`}>
      <h3>
        {FOLDED.has(name) ? (
          <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {title}
          </button>
        ) : (
          title
        )}
      </h3>
      <ul id={id} hidden={!open}>
        {issues.map((issue, index) => (
          <IssueItem key={issue.id} issue={issue} startsOpen={unfoldsFirst && index === 0} {...rest} />
        ))}
      </ul>
    </section>
  );
}

interface IssueItemProps extends FindingEvents {
  readonly issue: Issue;
  readonly report: FrameReport;
  readonly language: Language;
  readonly startsOpen?: boolean;
}

/** A cause with what follows from it, or a finding that stands alone. */
export function IssueItem({ issue, startsOpen = false, ...rest }: IssueItemProps) {
  const { cause, findings } = issue;
  if (cause) return <CauseItem cause={cause} findings={findings} startsOpen={startsOpen} {...rest} />;
  return <FindingItem finding={findings[0]} {...rest} />;
}
