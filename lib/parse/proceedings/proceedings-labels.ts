import { PROCEEDINGS } from '../../templates/both-forms.ts';
import { LabelMatcher } from '../labels/match-label.ts';
import { keyOf, type Names } from '../layouts/named-cells.ts';
import type { NamedTable } from '../layouts/read-named.ts';

const results = PROCEEDINGS.blocks.flatMap((block) => block.columns);

/** The kinds of proceedings and the results of each, in the order of the form. */
export const KINDS: readonly string[] = PROCEEDINGS.blocks.flatMap((block) => block.rows.map((row) => row.id));
export const RESULTS: readonly string[] = results.map((column) => column.id);
export const resultMatcher = new LabelMatcher(results);

/** The words for each kind, in an order in which none is taken for a part of another. */
const KIND_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'litigationDirect',
    /未经(?:行政)?复议(?:直接)?(?:提起)?(?:行政)?(?:起诉|诉讼)?|直接(?:提起)?(?:行政)?(?:起诉|诉讼)/,
  ],
  ['litigationAfterReconsideration', /经?(?:行政)?复议后(?:提起)?(?:行政)?(?:起诉|诉讼)?/],
  ['reconsideration', /行政复议/],
];
const LAWSUITS = /行政诉讼/;
const COUNTED = /(?:案件)?(?:数量?|件数?|情况)?$/;
const LONGEST_LABEL = 24;
const LONGEST_RESULT = 6;
/** What is counted is another year's, or a share. */
const OTHER_FIGURE = /[年率比增减]|小计/;

/** What a normalised label says of 四; null where it has words besides. */
export function namesOfProceedings(label: string): Names | null {
  if (label.length > LONGEST_LABEL) return null;
  let rest = label;
  const kinds = KIND_WORDS.flatMap(([kind, words]) => {
    if (!words.test(rest)) return [];
    rest = rest.replace(words, '');
    return [kind];
  });
  const [row = null, ...others] = kinds;
  // 行政诉讼 stands for both kinds of lawsuits, unless one of them is named as well.
  const isSeveral = LAWSUITS.test(rest) && (row === null || row === 'reconsideration');
  if (others.length > 0 || isSeveral) return null;
  rest = rest.replace(LAWSUITS, '').replace(COUNTED, '');
  if (rest === '') return row === null ? null : { row, column: null };
  const isResult = rest.length <= LONGEST_RESULT && !OTHER_FIGURE.test(rest);
  const column = isResult ? (resultMatcher.match(rest)?.id ?? null) : null;
  return column === null ? null : { row, column };
}

/** The same table laid out in other ways than the form's. */
export const NAMED_PROCEEDINGS: NamedTable = {
  table: 'proceedings',
  naming: namesOfProceedings,
  forms: [{ template: null, cells: new Set(KINDS.flatMap((kind) => RESULTS.map((result) => keyOf(kind, result)))) }],
};
