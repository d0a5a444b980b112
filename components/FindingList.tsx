import { useId, useState } from 'preact/hooks';
import type { ResultFinding } from '../lib/model/result.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { FindingItem, type FindingEvents } from './FindingItem.tsx';
import { groupFindings, type FindingGroup, type GroupName } from './group-findings.ts';
import type { FrameReport } from './reports.ts';

interface FindingListProps extends FindingEvents {
  readonly report: FrameReport;
  readonly findings: readonly ResultFinding[];
  readonly language: Language;
}

/** What need not be read first. */
const FOLDED: ReadonlySet<GroupName> = new Set(['hint', 'incomplete', 'crashed']);

/** Findings in order of weight; hints and what could not be judged are folded. */
export function FindingList({ findings, ...rest }: FindingListProps) {
  return (
    <div class="groups">
      {groupFindings(findings).map((group) => (
        <Group key={group.name} group={group} {...rest} />
      ))}
    </div>
  );
}

function Group({ group, ...rest }: Omit<FindingListProps, 'findings'> & { group: FindingGroup }) {
  const t = translator(rest.language);
  const id = useId();
  const [open, setOpen] = useState(!FOLDED.has(group.name));
  const title = t('group.count', { name: t(`group.${group.name}`), count: group.findings.length });
  return (
    <section class={`group group-${group.name}`}>
      <h3>
        {FOLDED.has(group.name) ? (
          <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {title}
          </button>
        ) : (
          title
        )}
      </h3>
      <ul id={id} hidden={!open}>
        {group.findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} {...rest} />
        ))}
      </ul>
    </section>
  );
}
