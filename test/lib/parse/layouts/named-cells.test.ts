import { describe, expect, it } from 'vitest';
import type { ReportResult } from '../../../../lib/model/has-report.ts';
import type { Value } from '../../../../lib/model/report.ts';
import { namesOfProceedings } from '../../../../lib/parse/proceedings/proceedings-labels.ts';
import { figuresOf } from '../../../support/generate/figures.ts';
import { layoutOf } from '../../../support/generate/layouts/index.ts';
import { pageWith } from '../../read/generated.ts';
import { changed, countOf, distinct, FIGURES, pageIn, placed, tableOf, wrongIn } from '../other-pages.ts';

/** A page whose table 四 is another. */
const withCases = (tables: string): ReportResult =>
  changed(pageIn('official'), /(四、政府信息公开行政复议[^]*?)<table[^]*?<\/table>/, `$1${tables}`);

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const MATRIX = [
  ['类型', ...RESULTS],
  ['行政复议', 1, 2, 3, 4, 10],
  ['未经复议直接起诉', 5, 6, 7, 8, 26],
  ['复议后起诉', 9, 10, 11, 12, 42],
];
const casesIn = ({ values }: ReportResult): (number | null)[] =>
  Object.entries(values).flatMap(([id, { value }]) => (id.startsWith('proceedings/') ? [value] : []));
const ALL = [1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 10, 11, 12, 42];
const rowsWith = (...columns: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  MATRIX.map((row, y) => [...row, ...columns.map((column) => column[y] ?? '')]);

describe('a value keeps its place on the page', () => {
  it.each<[string, string, Value['at']]>([
    ['listed', 'proceedings/litigationDirect/total', { table: 3, row: 11, column: 3 }],
    ['listed', 'proactive/licences/decisions', { table: 1, row: 8, column: 4 }],
  ])('%s: %s', (layout, cell, at) => {
    const { value, placeAt } = placed(pageIn(layout), cell);
    expect(value).toMatchObject({ at, raw: FIGURES.cells[cell], place: placeAt(at) });
  });
});

/** Each kind has a table of its own, with its name above the results and once more before the figures. */
const titled = MATRIX.slice(1).map(([kind = '', ...cells]) => tableOf([kind], ['类型', ...RESULTS], [kind, ...cells]));
const notes = (count: number): string[][] => Array.from({ length: count }, () => ['注：均为本级案件']);

describe('四 by the labels around each cell', () => {
  it.each<[string, string]>([
    ['kinds in rows', tableOf(...MATRIX)],
    ['results in rows', tableOf(...turnedRows(MATRIX))],
    ['a row for the sum of all', tableOf(...MATRIX, ['合计', 15, 18, 21, 24, 78])],
    ['a column for remarks', tableOf(...rowsWith(['备注', '', '见说明']))],
    ['a title and a note without spans', tableOf(['行政复议、行政诉讼情况'], ...MATRIX, ['注：均为本级案件'])],
    [
      'three tables',
      MATRIX.slice(1)
        .map(([kind = '', ...cells]) => tableOf([kind], RESULTS, cells))
        .join('<p></p>'),
    ],
    [
      'names of kinds in rows of their own',
      tableOf(
        ...MATRIX.slice(1).flatMap(([kind = '', ...cells]) => [
          [kind],
          ...cells.map((cell, x) => [RESULTS[x] ?? '', cell]),
        ]),
      ),
    ],
    ['a kind above its results and beside its figures', titled.join('')],
    ['a note above that has the name of a column without figures', tableOf(['说明'], ...MATRIX)],
    [
      'a list with the unit of each figure',
      tableOf(['类型', '结果', '计量单位', '数量'], ...listRows().map((row) => row.toSpliced(2, 0, '件'))),
    ],
    [
      'a list with a unit and a remark behind each figure',
      tableOf(['类型', '结果', '数量', '单位', '说明'], ...listRows().map((row) => [...row, 1, 2])),
    ],
    ['as many rows as a list of 二 may have', tableOf(...MATRIX, ...notes(60))],
    [
      'the second copy is left alone',
      tableOf(...MATRIX) + tableOf(...MATRIX.map((row) => row.map((text) => (typeof text === 'number' ? 77 : text)))),
    ],
  ])('%s', (_, tables) => {
    const result = withCases(tables);
    expect(casesIn(result)).toEqual(ALL);
    expect(result.problems).toEqual([]);
  });

  const kinds = MATRIX.slice(1).map(([kind = '', ...cells]) => tableOf([kind], RESULTS, cells));
  it.each<[string, string]>([
    ['two rows for a kind: districts', tableOf(...MATRIX, ['行政复议', 1, 2, 3, 4, 10])],
    ['another column of the same name', tableOf(...rowsWith(['总计', 1, 2, 3]))],
    [
      'a list with a second column of figures',
      tableOf(['类型', '结果', '本年', '上年'], ...listRows().map((row) => [...row, 77])),
    ],
    [
      'a list with a second column of figures, whose name has the word for a unit in it',
      tableOf(['类型', '结果', '本年', '单位数'], ...listRows().map((row) => [...row, 77])),
    ],
    [
      'a list with a second column of figures, whose name ends with the word for a unit',
      tableOf(['类型', '结果', '本年', '涉及单位'], ...listRows().map((row) => [...row, 77])),
    ],
    [
      'a cell stands below two results: nothing says of which it is',
      tableOf(...MATRIX).replace('<td>2</td><td>3</td>', '<td colspan="2">5</td>'),
    ],
    ['a table of more rows', tableOf(...MATRIX, ...notes(61))],
    ['a kind stands above the names of others', tableOf(['行政复议'], ...MATRIX)],
    ['a kind is missing', tableOf(...MATRIX.slice(0, 3))],
    ['a result is missing', tableOf(...MATRIX.map((row) => row.toSpliced(4, 1)))],
    ['a corner is missing', tableOf(RESULTS, ...MATRIX.slice(1))],
    ['a corner is missing and a blank stands at the end', tableOf([...RESULTS, ''], ...MATRIX.slice(1))],
    [
      'a cell is lost before a remark',
      tableOf(...rowsWith(['备注', 0, 0, 0]).map((row, y) => (y === 2 ? row.toSpliced(2, 1) : row))),
    ],
    ['a cell is lost', tableOf(...MATRIX.map((row, y) => (y === 2 ? row.toSpliced(2, 1) : row)))],
    ['one of three tables is there twice', `${kinds.join('')}${kinds[2]?.replace('9', '77')}`],
    ['another table stands between', kinds.join(tableOf(['联系人', '刘某']))],
  ])('nothing is read: %s', (_, tables) => {
    expect(casesIn(withCases(tables))).toEqual([]);
  });
});

function turnedRows(rows: readonly (readonly (string | number)[])[]): (string | number)[][] {
  return (rows[0] ?? []).map((_, x) => rows.map((row) => row[x] ?? ''));
}

function listRows(): (string | number)[][] {
  return MATRIX.slice(1).flatMap(([kind = '', ...cells]) => cells.map((cell, x) => [kind, RESULTS[x] ?? '', cell]));
}

describe('what a label says of 四', () => {
  const reconsideration = { row: 'reconsideration', column: null };
  it.each<[string, ReturnType<typeof namesOfProceedings>]>([
    ['行政复议', reconsideration],
    ['行政复议案件数', reconsideration],
    ['未经行政复议直接起诉', { row: 'litigationDirect', column: null }],
    ['行政诉讼未经复议直接起诉', { row: 'litigationDirect', column: null }],
    ['经复议后起诉', { row: 'litigationAfterReconsideration', column: null }],
    ['行政复议数', reconsideration],
    ['行政复议情况', reconsideration],
    ['直接提起行政诉讼', { row: 'litigationDirect', column: null }],
    ['未经复议直接提起行政诉讼', { row: 'litigationDirect', column: null }],
    ['经行政复议后提起行政诉讼', { row: 'litigationAfterReconsideration', column: null }],
    ['行政复议和复议后起诉', null],
    ['申请人', null],
    ['案件', null],
    ['行政复议维持', { row: 'reconsideration', column: 'upheld' }],
    ['复议后起诉未审结', { row: 'litigationAfterReconsideration', column: 'pending' }],
    ['合计', { row: null, column: 'total' }],
    ['行政诉讼', null],
    ['行政诉讼合计', null],
    ['行政复议行政诉讼情况', null],
    ['行政复议小计', null],
    ['上年维持', null],
    ['维持率', null],
    ['政府信息公开行政复议情况', null],
  ])('%s', (label, names) => {
    expect(namesOfProceedings(label)).toEqual(names);
  });
});

describe('a list of 二', () => {
  it('a figure with its label before it is no heading of the rows below', () => {
    const figures = distinct(figuresOf('annual-2019', 'small', 7));
    const page = pageWith(figures, layoutOf('listed'));
    const { values } = changed(page, /(<td rowspan="2">行政事业性收费<\/td><td>)上一年项目数量/, '$1');
    expect(Object.keys(values).filter((id) => values[id]?.value !== figures.numbers[id])).toEqual([]);
  });

  it('a figure whose label is lost is not taken for another', () => {
    const result = changed(pageIn('listed'), '<td>现行有效件数</td>', '<td></td>');
    expect(wrongIn(result)).toEqual([]);
    expect(countOf(result, 'proactive')).toBe(0);
  });
});
