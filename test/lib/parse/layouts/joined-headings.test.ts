import { describe, expect, it } from 'vitest';
import { finish } from '../../../../lib/model/steps.ts';
import { joinHeadings } from '../../../../lib/parse/layouts/joined-headings.ts';
import { gridOf, gridsOf, textsOf } from '../grid-of.ts';

type Rows = readonly (readonly string[])[];

const HEAD = ['信息内容', '本年制发件数', '本年废止件数'];
const ROWS = [['规章', '1', '0']];
const repeated = (row: readonly string[], count: number): Rows => Array.from({ length: count }, () => row);

/** The tables of a page as they are put together; null where none are. */
function joined(...tables: readonly Rows[]): string[][] | null {
  return finish(joinHeadings(gridsOf(tables)))?.map(textsOf) ?? null;
}

describe('a heading in a table of its own', () => {
  it.each<[string, Rows, Rows]>([
    ['three labels', [HEAD], ROWS],
    ['eight rows', repeated(HEAD, 8), ROWS],
    ['labels beside blank cells', [[...HEAD, '']], [['规章', '1', '0', '2']]],
    ['above 64 rows', [HEAD], repeated(['规章', '1', '0'], 64)],
    ['above rows that are blank', [HEAD], [['规章', '', '']]],
    ['above figures with words', [HEAD], [['规章', '1件', '增加2件']]],
    ['above a row of words and one of figures', [HEAD], [['其中行政规范性文件'], ['规章', '1', '0']]],
  ])('is put above the rows that follow: %s', (_, heading, rows) => {
    const [table, ...others] = joined(heading, rows) ?? [];
    expect(others).toEqual([]);
    expect(table?.map((row) => row.replace(/\|$/, ''))).toEqual(
      [...heading, ...rows].map((row) => row.join('|').replace(/\|$/, '')),
    );
  });

  it.each<[string, Rows, Rows]>([
    ['two labels are none', [HEAD.slice(1)], ROWS],
    ['two labels beside blanks are none', [[...HEAD.slice(1), '', '']], ROWS],
    ['a table with a figure is none', [HEAD, ['规章', '3', '处罚']], ROWS],
    ['a table with a stroke is none', [HEAD, ['规章', '—', '处罚']], ROWS],
    ['a table of nine rows is none', repeated(HEAD, 9), ROWS],
    ['nothing but words below', [HEAD], [['联系人', '刘某某']]],
    ['more rows below than the form has', [HEAD], repeated(['规章', '1', '0'], 65)],
  ])('is not seen where there is none: %s', (_, heading, rows) => {
    expect(joined(heading, rows)).toBeNull();
  });

  it('belongs to the table right below it alone, and leaves the others as they are', () => {
    const other = [['联系人', '刘某某']];
    expect(joined(other, [HEAD], ROWS, ROWS, other)).toEqual([
      ['联系人|刘某某'],
      [HEAD.join('|'), '规章|1|0'],
      ['规章|1|0'],
      ['联系人|刘某某'],
    ]);
    expect(joined([HEAD], other, ROWS)).toBeNull();
  });

  it('loses the blank cell over the scroll bar, and no other', () => {
    expect(joined([['', ...HEAD, '', ''], ['本级']], ROWS)?.[0]?.slice(0, 2)).toEqual([`|${HEAD.join('|')}`, '本级']);
  });

  it('leaves each figure its place on the page', () => {
    const [table] = finish(joinHeadings([gridOf([HEAD], 4), gridOf(ROWS, 5)])) ?? [];
    expect(table?.index).toBe(5);
    expect(table?.rows[0]?.own[0]?.at).toBeUndefined();
    expect(table?.rows[1]?.own.map(({ at }) => at)).toEqual([
      { table: 6, row: 1, column: 1 },
      { table: 6, row: 1, column: 2 },
      { table: 6, row: 1, column: 3 },
    ]);
  });

  it('leaves a figure that reaches into the next row in it', () => {
    const body = gridOf([
      ['规章', '1', '0'],
      ['文件', '2'],
    ]);
    const [top, below] = body.rows;
    const reaching = {
      ...body,
      rows: [top, { own: below?.own ?? [], from: top?.own.slice(2) ?? [] }].flatMap((row) => row ?? []),
    };
    const [table] = finish(joinHeadings([gridOf([HEAD]), reaching])) ?? [];
    expect(table && textsOf(table).at(-1)).toBe('(0)|文件|2');
  });
});
