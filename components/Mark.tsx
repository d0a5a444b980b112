import type { GroupName } from './group-issues.ts';

/** The hook of the icon (assets/icon.svg) as a line: its brush stroke would fill up at this size. */
const HOOK = 'M2 3.6H11.6L11.2 11.6L6.8 8.2';

/** The sign of a group, drawn as on the page: shape says the role, colour repeats it. Text beside it says it in words. */
export function Mark({ group }: { group: GroupName }) {
  return (
    <svg class={`mark mark-${group}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <MarkShape group={group} />
    </svg>
  );
}

function MarkShape({ group }: { group: GroupName }) {
  if (group === 'hint') return <circle cx="7" cy="7" r="2" class="mark-fill" />;
  if (group === 'error') return <path d={HOOK} class="mark-hook" />;
  if (group === 'warning')
    return <rect x="2" y="3" width="10" height="8" stroke-dasharray="2.6 1.8" class="mark-line" />;
  return (
    <text x="7" y="11" text-anchor="middle" class="mark-text">
      ?
    </text>
  );
}
