import { outcomeParts } from '../form.ts';
import { namingOf, type LabelVariant } from '../labels.ts';
import { type Figures } from '../figures.ts';
import { mapRows, type Cell, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { pieces } from '../tables/spans.ts';
import { breaksOf, pageEnd } from './breaks.ts';
import { formsOf, sectioned, type Layout } from './layout.ts';

/** Where the printed page ends within the name of a group: （四）无 and 法提供. */
const CHARACTERS_LEFT = 4;

function groupNames(figures: Figures, labels: LabelVariant): ReadonlySet<string> {
  const name = namingOf(labels);
  return new Set(outcomeParts(figures.template).flatMap(({ group }) => (group === null ? [] : [name(group.label)])));
}

const cutShort = (each: Cell): Cell => ({ ...each, text: each.text.slice(0, CHARACTERS_LEFT) });

/** Puts the rest of a name into the last of the cells with which a cut row goes on. */
function continued(row: Row, rest: string): Row {
  const last = row.findLastIndex((each) => each.role === 'filler');
  return row.map((each, index) => (index === last ? { ...each, text: rest } : each));
}

/** The pieces of a table; a group that goes on in the next piece has its name cut as well. */
function broken(parts: readonly Table[], groups: ReadonlySet<string>): readonly Table[] {
  let rest = '';
  return parts.map((part, index) => {
    const before = rest;
    rest = '';
    const open = part.rows.flat().findLast((each) => groups.has(each.text));
    const goesOn =
      open !== undefined && parts[index + 1]?.rows[0]?.filter((each) => each.role === 'filler').length === 2;
    if (goesOn) rest = open.text.slice(CHARACTERS_LEFT);
    return mapRows(part, (row, number) => {
      const own = number === 0 && before !== '' ? continued(row, before) : row;
      return goesOn ? own.map((each) => (each === open ? cutShort(each) : each)) : own;
    });
  });
}

/** Table 三 cut where a printed page ended, in the middle of the name of a group. */
export const brokenGroups: Layout = {
  id: 'broken-groups',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const { requests } = breaksOf(figures, forms.proactive);
    const parts = broken(pieces(forms.requests, requests), groupNames(figures, options?.labels ?? 'official'));
    return sectioned({
      proactive: tableHtml(forms.proactive),
      requests: parts.map((part, index) => (index === 0 ? '' : `${pageEnd(3 + index)}\n`) + tableHtml(part)).join('\n'),
      proceedings: tableHtml(forms.proceedings),
    });
  },
};
