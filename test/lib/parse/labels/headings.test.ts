import { describe, expect, it } from 'vitest';
import type { Grid, GridCell, GridRow } from '../../../../lib/model/grid.ts';
import { blocksOf, columnsBelow, columnsOfForm } from '../../../../lib/parse/proactive/proactive-columns.ts';
import { readHeading } from '../../../../lib/parse/requests/requests-heading.ts';
import { classifyLabel } from '../../../../lib/parse/requests/requests-labels.ts';
import type { ValueColumn } from '../../../../lib/parse/values/value-cells.ts';
import annual2021 from '../../../../lib/templates/annual-2021.ts';

/** Cells one after the other from a column on; `自然人*2` is two columns wide. */
function rowOf(texts: readonly string[], from = 0): GridRow {
  let column = from;
  const own = texts.map((written): GridCell => {
    const [text = '', width = '1'] = written.split('*');
    const cell = { text, opaque: false, place: 0, column, width: Number(width), height: 1 };
    column += cell.width;
    return cell;
  });
  return { own, from: [] };
}

const gridOf = (origin: Grid['origin'], rows: readonly GridRow[]): Grid => ({ index: 0, origin, rows });
/** `自然人 3-4`: a column and where it is; one that the form does not have is `?`. */
const told = (columns: readonly ValueColumn[] | undefined | null): string[] | null =>
  columns ? columns.map(({ id, from, to }) => `${id ?? '?'} ${from}-${to}`) : null;

const IDS = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other', 'total'];
const placed = (from: number, ids: readonly string[] = IDS): string[] =>
  ids.map((id, x) => `${id} ${from + x}-${from + x + 1}`);

const TOP = rowOf(['（本列数据的勾稽关系为：第一项加第二项之和）*3', '申请人情况*7']);
const BODIES = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const FORM = [TOP, rowOf(['自然人', '法人或其他组织*5', '总计'], 3), rowOf(BODIES, 4)];
const LABELS = ['自然人', ...BODIES, '总计'];

describe('the heading of the table of requests', () => {
  const columnsOf = (rows: readonly GridRow[], origin: Grid['origin'] = 'html'): string[] | null =>
    told(readHeading(rows, gridOf(origin, rows))?.columns);

  it.each<[string, readonly GridRow[], string[]]>([
    ['as the form has it', FORM, placed(3)],
    ['below rows of another table', [rowOf(['行政许可', '自治']), rowOf(['12*10']), ...FORM], placed(3)],
    ['in one row', [rowOf(['申请人情况', ...LABELS])], placed(1)],
    [
      'with words cut in two',
      [
        rowOf(['申请人情况*2', '自然人', '商业', '科研', '社会公益', '法律服务', '其他', '总计']),
        rowOf(['企业', '机构', '组织', '机构'], 3),
      ],
      placed(2),
    ],
    [
      'with a label that is repeated in the columns it covered',
      [rowOf(['申请人情况', '自然人', ...LABELS])],
      ['naturalPerson 1-3', ...placed(3, IDS.slice(1))],
    ],
    ['with a column that a body has added', [rowOf(['申请人情况', ...LABELS, '备注'])], [...placed(1), '? 8-9']],
    [
      'with one added among the others',
      [rowOf(['申请人情况', '自然人', '备注', ...LABELS.slice(1)])],
      ['naturalPerson 1-2', '? 2-3', ...placed(3, IDS.slice(1))],
    ],
    ['with blank columns left over', [rowOf(['申请人情况', ...LABELS, '', ''])], placed(1)],
    [
      'in other words',
      [TOP, rowOf(['公民', '企业', '科研单位', '社会组织', '法律机构', '其它', '合计'], 3)],
      placed(3),
    ],
    [
      'with damaged labels in their places',
      [rowOf(['申请人情况', '然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他组织', '总计'])],
      placed(1),
    ],
    [
      'with a label of the columns above them that has more words',
      [TOP, rowOf(['自然人', '法人和非法人组织*5', '总计'], 3), rowOf(BODIES, 4)],
      placed(3),
    ],
    [
      'in an order of its own',
      [rowOf(['申请人情况', '总计', ...LABELS.slice(0, -1)])],
      placed(1, ['total', ...IDS.slice(0, -1)]),
    ],
  ])('is read: %s', (_, rows, columns) => {
    expect(columnsOf(rows)).toEqual(columns);
  });

  it('is as wide as its widest row', () => {
    expect(readHeading(FORM, gridOf('html', FORM))?.width).toBe(10);
  });

  it.each<[string, readonly GridRow[]]>([
    ['nothing begins it', [rowOf(['', ...LABELS.slice(1)])]],
    [
      'a column that a body has added stands in the place of one',
      [rowOf(['申请人情况', ...LABELS.slice(0, 5), '小计', '总计'])],
    ],
    ['a label that is none stands in the place of one', [rowOf(['申请人情况', ...LABELS.slice(0, 5), '备注', '总计'])]],
    [
      'too many labels are damaged',
      [rowOf(['申请人情况', '然人', '商业企业', '研构', '公益', '法律服务机构', '其他', '总汁'])],
    ],
    ['a column is missing', [rowOf(['申请人情况', ...LABELS.slice(0, -1)])]],
    ['a column stands there twice', [rowOf(['申请人情况', '总计', ...LABELS])]],
    ['a cell is lost, so that others may stand above wrong columns', [TOP, rowOf(['总计', ...LABELS.slice(0, -1)], 2)]],
  ])('is not read where %s', (_, rows) => {
    expect(columnsOf(rows)).toBeNull();
  });

  const lines = (...rows: readonly (readonly string[])[]): GridRow[] => rows.map((row) => rowOf(row));

  it.each<[string, readonly GridRow[]]>([
    ['a row', lines(['申请人情况', ...LABELS])],
    ['rows one after the other', lines(['申请人情况'], ['自然人', '法人或其他组织', '总计'], BODIES)],
    [
      'words that go on in the row below',
      lines(
        ['申请人情况'],
        ['自然人', '商业', '科研', '社会公益', '法律服务', '其他', '总计'],
        ['企业', '机构', '组织', '机构'],
      ),
    ],
    [
      'words that go on in the row below, from its beginning on',
      lines(['自然人'], ['商业', '科研', '社会公益', '法律服务'], ['企业', '机构', '组织', '机构'], ['其他', '总计']),
    ],
  ])('is told by its order where there is no grid: %s', (_, rows) => {
    expect(columnsOf(rows, 'stream')).toEqual(placed(0));
  });

  it.each<[string, readonly GridRow[]]>([
    ['a label is missing', lines(['申请人情况', ...LABELS.filter((label) => label !== '科研机构')])],
    ['there is no total', lines(['申请人情况', ...LABELS.slice(0, -1)])],
    ['the total comes first', lines(['申请人情况', '总计', ...LABELS.slice(0, -1)])],
    ['a column was added', lines(['申请人情况', ...LABELS, '小计'])],
    ['last year stands beside it', lines(['申请人情况', ...LABELS, '上年总计'])],
    ['it is running text', lines([`申请人情况${'长'.repeat(400)}`, ...LABELS])],
    [
      'too few words go on below',
      lines(['自然人', '商业', '科研', '社会公益', '法律服务', '其他', '总计'], ['企业', '机构', '组织']),
    ],
    [
      'more words go on below than there are',
      lines(['自然人'], ['商业', '科研'], ['企业', '机构', '社会公益组织', '法律服务机构']),
    ],
  ])('is not told by its order where %s', (_, rows) => {
    expect(columnsOf(rows, 'stream')).toBeNull();
  });
});

describe('what a label of the table of requests can be', () => {
  it.each([
    ['予以公开', 'granted', false],
    ['不予公开', 'refused', false],
    ['总计', 'outcomeTotal', true],
    ['自然人', null, true],
    ['法人或其他组织商业企业', null, true],
    ['申请人情况', null, true],
    ['结果维持', null, true],
    ['其他结果', null, true],
    ['备注', null, false],
    ['法人或其他组织', null, false],
  ])('%s: row %s, column %s', (text, row, isColumn) => {
    // The second answer is one that was kept.
    expect([classifyLabel(text), classifyLabel(text)]).toEqual([
      { row, isColumn },
      { row, isColumn },
    ]);
  });
});

describe('the columns of a part of 主动公开', () => {
  const [documents, decisions] = blocksOf(annual2021);
  const [ISSUED, REPEALED, IN_FORCE] = ['本年制发件数', '本年废止件数', '现行有效件数'];
  const form = (from: number): string[] => placed(from, ['issued', 'repealed', 'inForce']);

  function columnsOf(labels: readonly string[], origin: Grid['origin'] = 'html', headingWidth: number | null = 4) {
    const row = rowOf(labels);
    return documents ? told(columnsBelow(row, documents, gridOf(origin, [row]), { headingWidth })) : null;
  }

  it.each<[string, readonly string[], string[]]>([
    ['as the form has them', ['信息内容', ISSUED, REPEALED, IN_FORCE], form(1)],
    ['behind a blank cell', ['', '信息内容', ISSUED, REPEALED, IN_FORCE], form(2)],
    ['before blank cells', ['信息内容', ISSUED, REPEALED, IN_FORCE, '', ''], form(1)],
    ['in another order', ['信息内容', IN_FORCE, ISSUED, REPEALED], placed(1, ['inForce', 'issued', 'repealed'])],
    ['beside one that was added', ['信息内容', ISSUED, REPEALED, IN_FORCE, '备注'], [...form(1), '? 4-5']],
    ['with one that is damaged, in its place', ['信息内容', ISSUED, '本年口口件敎', IN_FORCE], form(1)],
    [
      'with a blank among them',
      ['信息内容', ISSUED, '', REPEALED, IN_FORCE],
      [
        'issued 1-2',
        '? 2-3',
        ...form(2)
          .slice(1)
          .map((_, x) => `${['repealed', 'inForce'][x]} ${3 + x}-${4 + x}`),
      ],
    ],
    [
      'with labels that are repeated in the columns they covered',
      ['信息内容', ISSUED, ISSUED, REPEALED, IN_FORCE, IN_FORCE],
      ['issued 1-3', 'repealed 3-4', 'inForce 4-6'],
    ],
    [
      'with wide labels',
      ['信息内容*2', `${ISSUED}*2`, REPEALED, IN_FORCE],
      ['issued 2-4', 'repealed 4-5', 'inForce 5-6'],
    ],
  ])('are read %s', (_, labels, columns) => {
    expect(columnsOf(labels)).toEqual(columns);
  });

  it.each<[string, readonly string[], string[] | null]>([
    ['a blank among the labels is a cell too many', ['信息内容', ISSUED, '', REPEALED, IN_FORCE], null],
    ['blanks behind them are none', ['信息内容', ISSUED, REPEALED, IN_FORCE, ''], form(1)],
  ])('without a grid %s', (_, labels, columns) => {
    expect(columnsOf(labels, 'text', null)).toEqual(columns);
  });

  it('are those of the form where each line of a label is a cell of a stream', () => {
    const cut = ['信息内容', '本年制发', '件数', '本年废止', '件数', '现行有效', '件数'];
    expect(columnsOf(cut, 'stream', null)).toEqual(form(0));
  });

  it.each<[string, readonly string[]]>([
    ['all labels are damaged', ['信息内容', '本年口口件敎', '口年口止口敎', '口行口口口敎']],
    ['one is damaged and another not in its place', ['信息内容', REPEALED ?? '', '本年口口件敎', IN_FORCE ?? '']],
    ['one is missing', ['信息内容', ISSUED ?? '', REPEALED ?? '']],
    ['one stands there twice and another not', ['信息内容', ISSUED ?? '', REPEALED ?? '', ISSUED ?? '']],
  ])('are not read where %s', (_, labels) => {
    expect(columnsOf(labels)).toBeNull();
  });

  it.each([
    ['3', '1', '12'],
    ['', '1', '12'],
  ])('are those of the form where the heading is lost and there are as many figures: %s %s %s', (...figures) => {
    const row = rowOf(['规章*2', ...figures]);
    const columns = documents && columnsOfForm(row, row.own[0] as GridCell, documents);
    expect(told(columns)).toEqual(form(2));
  });

  it('are not told by fewer figures, or more', () => {
    const row = rowOf(['行政许可', '3', '1']);
    for (const block of [documents, decisions]) {
      expect(block && columnsOfForm(row, row.own[0] as GridCell, block)).toBeNull();
    }
  });
});
