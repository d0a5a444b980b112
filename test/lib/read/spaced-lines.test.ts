import { describe, expect, it } from 'vitest';
import type { Line } from '../../../lib/model/grid.ts';
import { Places } from '../../../lib/read/places.ts';
import { readSpacedLines } from '../../../lib/read/spaced-lines.ts';

/** A line of running text, or of a link; its node is its own text. */
const lineOf = (text: string, linked = false): Line => {
  return { text, heading: false, linked, place: 0, blanksBefore: 0, after: -1 };
};

/** The pieces of each line that may be a row; null where no line is one. */
function rowsOf(...lines: readonly (string | Line)[]): string[] | null {
  const all = lines.map((line) => (typeof line === 'string' ? lineOf(line) : line));
  const segments = all.map(({ text }) => [{ node: text, start: 0 }]);
  const grid = readSpacedLines({ lines: all, segments }, new Places<string>(), 0);
  return grid?.rows.map(({ own }) => own.map(({ text }) => text).join('|')) ?? null;
}

const ROW = '（一）予以公开 2 0 1';
const CUT = '（一）予以公开|2|0|1';

describe('lines whose cells are set apart by spaces', () => {
  it.each<[string, string[], string[] | null]>([
    ['a row', [ROW], [CUT]],
    ['a heading above it', ['自然人 商业企业 总计', ROW], ['自然人|商业企业|总计', CUT]],
    ['lines within a line', [`自然人 总计\n${ROW}`], ['自然人|总计', CUT]],
    ['empty lines are none', ['', ROW, ' \n '], [CUT]],
    ['a sentence leaves an empty row', [ROW, '收到申请2件；均已办结', ROW], [CUT, '', CUT]],
    ['a sentence that ends with a figure is a row', [ROW, '收到申请；共 2'], [CUT, '收到申请；共|2']],
    ['a heading of 120 characters', [`自然人 ${'长'.repeat(116)}`, ROW], [`自然人|${'长'.repeat(116)}`, CUT]],
    ['a longer one is running text', [`自然人 ${'长'.repeat(117)}`, ROW], ['', CUT]],
    ['a row of 300 characters', [ROW, `${'长'.repeat(298)} 1`], [CUT, `${'长'.repeat(298)}|1`]],
    ['a longer one is running text, whatever it ends with', [ROW, `${'长'.repeat(299)} 1`], [CUT, '']],
    ['sixty cells', [ROW, '1 '.repeat(60)], [CUT, Array.from({ length: 60 }, () => '1').join('|')]],
    ['more are no row', [ROW, '1 '.repeat(61)], [CUT, '']],
    ['two figures make no table', ['（一）予以公开 2 0'], null],
    ['nothing', [], null],
  ])('%s', (_, lines, expected) => {
    expect(rowsOf(...lines)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['予以公开 1\u00a0234 0 1\u00a0234', '予以公开|1\u00a0234|0|1\u00a0234'],
    ['予以公开\u00a01\u00a0234\u00a00', '予以公开|1|234|0'],
    ['予以公开\u00a0\u00a01\u00a0234\u00a0\u00a00\u00a0\u00a01', '予以公开|1\u00a0234|0|1'],
    ['予以公开 1\u00a023 0 1', '予以公开|1|23|0|1'],
  ])('a no-break space groups thousands where others set cells apart: %s', (line, expected) => {
    expect(rowsOf(line, ROW)?.[0]).toBe(expected);
  });

  it('links are no rows', () => {
    expect(rowsOf(ROW, lineOf('公开指南 1 2 3', true))).toEqual([CUT]);
    expect(rowsOf(lineOf(ROW, true))).toBeNull();
  });

  it('a page of thousands of rows is read up to a limit', () => {
    const rows = rowsOf(...Array.from({ length: 4000 }, () => ROW)) ?? [];
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.length).toBeLessThan(2000);
  });

  it('cells keep where they begin in their line, and their characters', () => {
    const places = new Places<string>();
    const line = `  ${ROW}`;
    const grid = readSpacedLines({ lines: [lineOf(line)], segments: [[{ node: line, start: 0 }]] }, places, 3);
    expect(grid).toMatchObject({ index: 3, origin: 'stream' });
    expect(grid?.rows[0]?.own.map(({ column, width }) => [column, width])).toEqual([
      [0, 7],
      [8, 1],
      [10, 1],
      [12, 1],
    ]);
    expect(grid?.rows[0]?.own.map(({ place }) => places.get(place))).toEqual(
      [2, 10, 12, 14].map((start, x) => ({ node: line, start, end: start + (x === 0 ? 7 : 1) })),
    );
  });
});
