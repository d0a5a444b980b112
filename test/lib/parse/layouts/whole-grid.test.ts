import { describe, expect, it } from 'vitest';
import type { GridRow } from '../../../../lib/model/grid.ts';
import { cellsAcross, isWhole } from '../../../../lib/parse/layouts/whole-grid.ts';

type Place = readonly [column: number, width: number];

function rowOf(own: readonly Place[], from: readonly Place[] = []): GridRow {
  const [mine, reaching] = [own, from].map((places) =>
    places.map(([column, width]) => ({ text: String(column), opaque: false, place: 0, column, width, height: 1 })),
  );
  return { own: mine ?? [], from: reaching ?? [] };
}

const EVEN = rowOf([
  [0, 1],
  [1, 1],
  [2, 1],
]);

describe('a table in which each row has a cell in every column', () => {
  it.each<[string, GridRow[], boolean]>([
    ['cells of one column', [EVEN, EVEN], true],
    [
      'a wide cell',
      [
        EVEN,
        rowOf([
          [0, 2],
          [2, 1],
        ]),
      ],
      true,
    ],
    [
      'a cell that reaches into the row',
      [
        EVEN,
        rowOf(
          [
            [0, 1],
            [2, 1],
          ],
          [[1, 1]],
        ),
      ],
      true,
    ],
    [
      'a cell is lost',
      [
        EVEN,
        rowOf([
          [0, 1],
          [1, 1],
        ]),
      ],
      false,
    ],
    [
      'a cell is too many',
      [
        EVEN,
        rowOf([
          [0, 1],
          [1, 1],
          [2, 1],
          [3, 1],
        ]),
      ],
      false,
    ],
    [
      'nothing stands in a column of any row',
      [
        rowOf([
          [0, 1],
          [2, 1],
        ]),
        rowOf([
          [0, 1],
          [2, 1],
        ]),
      ],
      false,
    ],
    [
      'cells lie over each other, as many as fill the row',
      [
        EVEN,
        rowOf([
          [0, 2],
          [1, 1],
        ]),
      ],
      false,
    ],
  ])('%s: %s', (_, rows, expected) => {
    expect(isWhole(rows)).toBe(expected);
  });

  it('has its cells from left to right', () => {
    const row = rowOf(
      [
        [0, 1],
        [3, 1],
      ],
      [
        [2, 1],
        [1, 1],
      ],
    );
    expect(cellsAcross(row).map(({ column }) => column)).toEqual([0, 1, 2, 3]);
  });
});
