import { header, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** The two halves of a column name, as they stand above each other. */
function halves(text: string): readonly [string, string] {
  const plain = text.replace(/\s/g, '');
  const end = plain.length > 3 ? plain.length - 2 : plain.length;
  return [plain.slice(0, end), plain.slice(end)];
}

function flatten(table: Table): Table {
  const [first = [], second = [], third = [], ...body] = table.rows;
  const taller = (row: Row): Row => row.map((each) => (each.height > 1 ? { ...each, height: each.height + 1 } : each));
  const names = third.map((each) => halves(each.text));
  return {
    rows: [
      taller(first),
      taller(second),
      names.map(([upper]) => header(upper)),
      names.map(([, lower]) => header(lower)),
      ...body,
    ],
    head: 4,
  };
}

/** The names of the organisations run over two rows: 商业 above 企业. */
export const flattened: Layout = {
  id: 'flattened',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    return sectioned(mapForms({ ...forms, requests: flatten(forms.requests) }, (table) => tableHtml(table)));
  },
};
