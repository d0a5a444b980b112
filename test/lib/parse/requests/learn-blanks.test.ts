import { describe, expect, it } from 'vitest';
import type { GridCell } from '../../../../lib/model/grid.ts';
import type { FoundRow } from '../../../../lib/parse/requests/requests-rows.ts';
import { learnBlanks, type Learned } from '../../../../lib/parse/requests/learn-blanks.ts';
import { ANY_NUMBER } from '../../../../lib/parse/values/value-cells.ts';

/** Rows of the form, and how many cells stand before the label of the next that labels of rows above cover. */
const FORM: readonly (readonly [id: string, covered: number])[] = [
  ['received', 0],
  ['carriedIn', 0],
  ['granted', 1],
  ['partlyGranted', 1],
  ['refused.stateSecret', 2],
  ['refused.otherLaw', 2],
  ['refused.securityStability', 2],
  ['refused.thirdParty', 2],
  ['refused.internalAffairs', 2],
  ['refused.deliberative', 2],
  ['refused.enforcementFile', 2],
  ['refused.administrativeQuery', 1],
  ['unavailable.notHeld', 2],
  ['unavailable.needsCreation', 2],
  ['unavailable.unclear', 1],
  ['declined.petition', 2],
  ['declined.repeat', 2],
  ['declined.publication', 2],
  ['declined.excessive', 2],
  ['declined.confirmation', 1],
  ['other.overdueCorrection', 2],
  ['other.overdueFee', 2],
  ['other.remainder', 1],
  ['outcomeTotal', 0],
];
const LAST = 'carriedOut';
const FIGURES = ['1', '2', '3', '4', '5', '6', '21'];

function rowOf(id: string, values: readonly string[]): FoundRow {
  const own = ['标签', ...values].map((text, column): GridCell => ({
    text,
    opaque: false,
    place: column,
    column,
    width: 1,
    height: 1,
  }));
  const row = { own, from: [] };
  return { id, label: own[0] as GridCell, row, grid: { index: 0, origin: 'stream', rows: [row] }, heading: null };
}

/** A row with all its figures, and behind them some blank cells. */
const full = (id: string, blanks = 0): FoundRow => rowOf(id, [...FIGURES, ...Array<string>(blanks).fill('')]);

/** A page that leaves out the cells that taller labels cover. */
const left = (): FoundRow[] => [...FORM.map(([id]) => full(id)), full(LAST)];
/** A page that prints a blank for each of them. */
const printed = (): FoundRow[] => [...FORM.map(([id, covered]) => full(id, covered)), full(LAST)];

/** The page with some of its rows put in place of those of the same name. */
const withRows = (page: readonly FoundRow[], ...rows: readonly FoundRow[]): FoundRow[] =>
  page.map((found) => rows.find(({ id }) => id === found.id) ?? found);

const trailingOf = ({ trailing }: Learned): [string, number][] => [...trailing].map(([{ id }, count]) => [id, count]);

describe('the blank cells of a stream', () => {
  it('are all there where every row has seven figures and no more', () => {
    const learned = learnBlanks(left());
    expect(learned.blanks).toBe('kept');
    expect(trailingOf(learned)).toEqual([...FORM.map(([id]) => [id, 0]), [LAST, ANY_NUMBER]]);
  });

  it('are all there where those that taller labels cover are printed', () => {
    const learned = learnBlanks(printed());
    expect(learned.blanks).toBe('kept');
    expect(trailingOf(learned)).toEqual([...FORM, [LAST, ANY_NUMBER]]);
  });

  it('stand singly before the rows of a group that has figures of its own', () => {
    const at = FORM.findIndex(([id]) => id === 'other.overdueCorrection');
    const rows = [
      ...FORM.slice(0, at),
      ['other', 1],
      ...FORM.slice(at).map(([id, n]) => [id, Math.min(n, 1)]),
    ] as const;
    const learned = learnBlanks([...rows.map(([id, covered]) => full(String(id), Number(covered))), full(LAST)]);
    expect(learned.blanks).toBe('kept');
    expect(trailingOf(learned)).toEqual([...rows, [LAST, ANY_NUMBER]]);
  });

  it.each<[string, FoundRow[]]>([
    ['a row is too short', withRows(left(), rowOf('granted', FIGURES.slice(1)))],
    ['a row is too short where covered cells are printed', withRows(printed(), full('refused.otherLaw', 1))],
    ['the last row is too short', withRows(left(), rowOf(LAST, FIGURES.slice(1)))],
    ['three rows have too many', withRows(left(), full('received', 1), full('granted', 1), full('partlyGranted', 1))],
    [
      'three rows have figures where blanks should be',
      withRows(printed(), ...['granted', 'partlyGranted', 'other.remainder'].map((id) => rowOf(id, [...FIGURES, '7']))),
    ],
    [
      'two rows have too many, and more than blanks follows the last',
      withRows(left(), full('received', 1), full('granted', 1), rowOf(LAST, [...FIGURES, '', '备注'])),
    ],
  ])('are missing somewhere where %s', (_, rows) => {
    const learned = learnBlanks(rows);
    expect(learned).toEqual({ blanks: 'lost', isTight: false, trailing: new Map() });
  });

  it.each<[string, FoundRow[]]>([
    ['two rows have too many', withRows(left(), full('received', 1), full('granted', 3))],
    ['blanks of two rows have figures in them', withRows(printed(), rowOf('granted', [...FIGURES, '7']))],
    ['any number of blanks follows the last', withRows(left(), full(LAST, 5))],
    ['figures are blank', withRows(left(), rowOf('received', Array<string>(7).fill('')))],
  ])('are taken to be there, though %s', (_, rows) => {
    expect(learnBlanks(rows).blanks).toBe('kept');
  });

  it.each([
    [14, 'unknown'],
    [15, 'kept'],
  ])('of %i rows with figures are %s', (count, blanks) => {
    const rows = left().map((found, index) => (index < count ? found : rowOf(found.id, [])));
    const learned = learnBlanks(rows);
    expect(learned.blanks).toBe(blanks);
    expect(learned.trailing.size).toBe(blanks === 'kept' ? count : 0);
    expect(learned.isTight).toBe(blanks === 'kept');
  });

  it.each<[boolean, string, FoundRow]>([
    [true, 'its total', full(LAST)],
    [true, 'its total, though another figure is blank', rowOf(LAST, ['', ...FIGURES.slice(1)])],
    [false, 'a blank', rowOf(LAST, [...FIGURES.slice(0, -1), ''])],
    [false, 'a blank behind its total', full(LAST, 1)],
    [false, 'more behind its total', rowOf(LAST, [...FIGURES, '7'])],
  ])('before the next table: none is %s where the last row ends with %s', (isTight, _, last) => {
    const learned = learnBlanks(withRows(left(), last));
    expect([learned.blanks, learned.isTight]).toEqual(['kept', isTight]);
  });
});
