import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridRow } from '../../../lib/model/grid.ts';
import { expandSpans, parseSpan } from '../../../lib/read/expand-spans.ts';
import { formTable, type RowGroup, type TableCell } from './forming-a-table.ts';

const WIDEST = 64;

/** A table by its row groups; each cell is `colspan x rowspan`. */
function tableOf(groups: readonly (readonly (readonly (readonly [number, number])[])[])[]): readonly RowGroup[] {
  return groups.map((group, g) =>
    group.map((row, y) =>
      row.map(([colspan, rowspan], x): TableCell => ({ name: `${g}.${y}.${x}`, colspan, rowspan })),
    ),
  );
}

function expand(groups: readonly RowGroup[]): readonly GridRow[] {
  return expandSpans(
    groups.flatMap((rows, group) =>
      rows.map((row) => ({
        group,
        cells: row.map(({ name, colspan, rowspan }, index) => ({
          text: name,
          opaque: false,
          place: index,
          column: 0,
          width: colspan,
          height: rowspan,
        })),
      })),
    ),
  );
}

/** Which cells cover which slots of each row, as the product says. */
function covered(rows: readonly GridRow[]): readonly ReadonlyMap<number, readonly string[]>[] {
  return rows.map(({ own, from }) => {
    const line = new Map<number, readonly string[]>();
    for (const { text, column, width } of [...from, ...own]) {
      for (let x = column; x < column + width; x += 1) line.set(x, [...(line.get(x) ?? []), text]);
    }
    return line;
  });
}

function plain(lines: readonly ReadonlyMap<number, readonly string[]>[]): readonly object[] {
  return lines.map((line) =>
    Object.fromEntries([...line].filter(([x]) => x < WIDEST).map(([x, names]) => [x, [...names].toSorted()] as const)),
  );
}

/** True where cells cover each other: the standard calls it an error and covers the slot twice. */
function overlaps(lines: readonly ReadonlyMap<number, readonly string[]>[]): boolean {
  return lines.some((line) => [...line.values()].some((names) => names.length > 1));
}

/** Where each cell begins: the first column that it covers in the first of its rows. */
function firstColumns(lines: readonly ReadonlyMap<number, readonly string[]>[]): ReadonlyMap<string, number> {
  const begins = new Map<string, number>();
  for (const line of lines) {
    for (const [x, names] of line) for (const name of names) if (!begins.has(name)) begins.set(name, x);
  }
  return begins;
}

const span = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: most }) },
    { weight: 1, arbitrary: fc.constantFrom(12, 63, 64, 66) },
  );
const spans = fc.tuple(span(4), fc.oneof({ weight: 8, arbitrary: span(4) }, { weight: 1, arbitrary: fc.constant(0) }));
const tables = fc
  .array(fc.array(fc.array(spans, { maxLength: 5 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map(tableOf);

describe('cells on a grid', () => {
  it('cover the slots that the HTML standard gives them', () => {
    let regular = 0;
    fc.assert(
      fc.property(tables, (groups) => {
        const [mine, standard] = [covered(expand(groups)), formTable(groups)];
        if (overlaps(standard)) return;
        regular += 1;
        expect(plain(mine)).toEqual(plain(standard));
      }),
      { numRuns: 1500 },
    );
    expect(regular).toBeGreaterThan(500);
  });

  it('begin where it says even where the markup lays them over each other', () => {
    fc.assert(
      fc.property(tables, (groups) => {
        const begins = firstColumns(formTable(groups));
        const mine = expand(groups).flatMap(({ own }) => own.map(({ text, column }) => [text, column] as const));
        for (const [name, column] of mine) expect(`${name} at ${column}`).toBe(`${name} at ${begins.get(name)}`);
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[string, Parameters<typeof tableOf>[0], readonly object[]]>([
    [
      'a plain row',
      [
        [
          [
            [1, 1],
            [1, 1],
          ],
        ],
      ],
      [{ 0: ['0.0.0'], 1: ['0.0.1'] }],
    ],
    [
      'a wide cell',
      [
        [
          [
            [2, 1],
            [1, 1],
          ],
        ],
      ],
      [{ 0: ['0.0.0'], 1: ['0.0.0'], 2: ['0.0.1'] }],
    ],
    [
      'a high cell pushes the row below to the right',
      [
        [
          [
            [1, 2],
            [1, 1],
          ],
          [[1, 1]],
        ],
      ],
      [
        { 0: ['0.0.0'], 1: ['0.0.1'] },
        { 0: ['0.0.0'], 1: ['0.1.0'] },
      ],
    ],
    [
      'a high cell ends with its row group',
      [
        [
          [
            [1, 5],
            [1, 1],
          ],
        ],
        [
          [
            [1, 1],
            [1, 1],
          ],
        ],
      ],
      [
        { 0: ['0.0.0'], 1: ['0.0.1'] },
        { 0: ['1.0.0'], 1: ['1.0.1'] },
      ],
    ],
    [
      'rowspan 0 reaches to the end of the group',
      [
        [
          [
            [1, 0],
            [1, 1],
          ],
          [[1, 1]],
          [],
        ],
        [[[1, 1]]],
      ],
      [{ 0: ['0.0.0'], 1: ['0.0.1'] }, { 0: ['0.0.0'], 1: ['0.1.0'] }, { 0: ['0.0.0'] }, { 0: ['1.0.0'] }],
    ],
    [
      'cells go around one that stands in between',
      [
        [
          [
            [1, 1],
            [1, 2],
            [1, 1],
          ],
          [
            [1, 1],
            [1, 1],
          ],
        ],
      ],
      [
        { 0: ['0.0.0'], 1: ['0.0.1'], 2: ['0.0.2'] },
        { 0: ['0.1.0'], 1: ['0.0.1'], 2: ['0.1.1'] },
      ],
    ],
  ])('%s', (_, groups, expected) => {
    const table = tableOf(groups);
    expect(plain(covered(expand(table)))).toEqual(expected);
    expect(plain(formTable(table))).toEqual(expected);
  });

  it('absurd spans cost no more than the cells that are there', () => {
    const rows = tableOf([Array.from({ length: 300 }, () => [[1000, 65534] as const, [1000, 65534] as const])]);
    const grid = expand(rows);
    expect(grid).toHaveLength(300);
    expect(grid[0]?.own.map(({ column, width, height }) => [column, width, height])).toEqual([[0, 64, 300]]);
    expect(grid[1]).toMatchObject({ own: [], from: [{ text: '0.0.0' }] });
  });

  it('a thousand cells in a row are cut at the limit', () => {
    const grid = expand(tableOf([[Array.from({ length: 1000 }, () => [1, 1] as const)]]));
    expect(grid[0]?.own).toHaveLength(WIDEST);
  });
});

describe('span attributes', () => {
  it.each<[string | null, number, number]>([
    // as stated, colspan, rowspan
    [null, 1, 1],
    ['', 1, 1],
    ['2', 2, 2],
    [' 2', 2, 2],
    ['\t\n\f\r 2', 2, 2],
    ['+2', 2, 2],
    ['2x', 2, 2],
    ['2.9', 2, 2],
    ['002', 2, 2],
    ['2 3', 2, 2],
    ['0', 1, 0],
    ['-1', 1, 1],
    ['- 1', 1, 1],
    ['x2', 1, 1],
    ['２', 1, 1],
    ['\u00a02', 1, 1],
    ['1000', 1000, 1000],
    ['1001', 1000, 1001],
    ['65534', 1000, 65534],
    ['100000', 1000, 65534],
    ['9'.repeat(400), 1000, 65534],
  ])('%j', (attribute, colspan, rowspan) => {
    expect([parseSpan(attribute, 'colspan'), parseSpan(attribute, 'rowspan')]).toEqual([colspan, rowspan]);
  });
});
