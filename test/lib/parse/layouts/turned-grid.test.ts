import { describe, expect, it } from 'vitest';
import { finish } from '../../../../lib/model/steps.ts';
import { turnGrids } from '../../../../lib/parse/layouts/turned-grid.ts';
import { gridOf, gridsOf, textsOf } from '../grid-of.ts';

type Rows = readonly (readonly string[])[];

const ACROSS = [/新收/, /结转/] as const;
const HEAD = ['申请人', '本年新收', '上年结转'];
const FIGURES = ['自然人', '3', '1'];
const repeated = (count: number): Rows => Array.from({ length: count }, () => FIGURES);

function turned(...tables: readonly Rows[]): string[][] {
  return finish(turnGrids(gridsOf(tables), ACROSS)).map(textsOf);
}

describe('a table with rows and columns exchanged', () => {
  it.each<[string, Rows, string[]]>([
    ['cell by cell', [HEAD, FIGURES], ['申请人|自然人', '本年新收|3', '上年结转|1']],
    [
      'a wide cell reaches into the rows below it',
      [['本年*3'], HEAD, FIGURES],
      ['本年|申请人|自然人', '(本年)|本年新收|3', '(本年)|上年结转|1'],
    ],
    [
      'a wide cell at the left does not reach farther than it is wide',
      [['本年*2', '合计'], HEAD, FIGURES],
      ['本年|申请人|自然人', '(本年)|本年新收|3', '合计|上年结转|1'],
    ],
    [
      'labels of two hundred characters',
      [['申请人', '本年新收'.padEnd(200, '长'), '上年结转']],
      ['申请人', '本年新收'.padEnd(200, '长'), '上年结转'],
    ],
  ])('is turned: %s', (_, rows, expected) => {
    expect(turned(rows)).toEqual([expected]);
  });

  it.each<[string, Rows]>([
    [
      'the labels stand below one another, as in the form',
      [
        ['本年新收', '3'],
        ['上年结转', '1'],
      ],
    ],
    [
      'one label has the words of both',
      [
        ['申请人', '本年新收和上年结转'],
        ['自然人', '3'],
      ],
    ],
    [
      'one of them is not there',
      [
        ['申请人', '本年新收'],
        ['自然人', '3'],
      ],
    ],
    [
      'the other is not there',
      [
        ['申请人', '上年结转'],
        ['自然人', '3'],
      ],
    ],
    ['a sentence has the words', [['申请人', '本年新收'.padEnd(201, '长'), '上年结转'], FIGURES]],
    ['a cell is lost', [HEAD, FIGURES.slice(1)]],
    ['there are more rows than a page keeps columns', [HEAD, ...repeated(64)]],
  ])('is not seen where %s', (_, rows) => {
    expect(turned(rows)).toEqual([]);
  });

  it('has 64 rows at most', () => {
    expect(turned([HEAD, ...repeated(63)])[0]?.[1]?.split('|')).toHaveLength(64);
  });

  it('is found among others, and leaves each cell its place on the page', () => {
    const tables = [gridOf([['联系人', '刘某']], 0), gridOf([HEAD, FIGURES], 1)];
    const [table, ...others] = finish(turnGrids(tables, ACROSS));
    expect(others).toEqual([]);
    expect(table?.rows[1]?.own[1]).toMatchObject({ text: '3', column: 1, at: { table: 2, row: 2, column: 2 } });
    expect(table?.rows.map(({ from }) => from)).toEqual([[], [], []]);
  });
});
