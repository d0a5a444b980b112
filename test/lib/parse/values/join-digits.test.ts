import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '../../../../lib/model/grid.ts';
import { joinSplitDigits } from '../../../../lib/parse/values/join-digits.ts';
import { readOnlyTotals } from '../../../../lib/parse/requests/only-totals.ts';
import { PAGE_NUMBER } from '../../../../lib/parse/layouts/page-number.ts';
import type { ValueColumn } from '../../../../lib/parse/values/value-cells.ts';

/** Cells side by side, from a column on. */
function cellsOf(texts: readonly string[], from = 0): GridCell[] {
  return texts.map((text, i) => ({ text, opaque: text === '[]', place: i, column: from + i, width: 1, height: 1 }));
}

const columnsOf = (...ids: readonly string[]): ValueColumn[] => ids.map((id, i) => ({ id, from: i + 1, to: i + 2 }));

const SEVEN = columnsOf('naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other', 'total');

describe('a number torn over neighbouring cells', () => {
  const three = columnsOf('naturalPerson', 'business', 'total');
  const joined = (text: string, columns: readonly ValueColumn[] = three): string | null =>
    joinSplitDigits(cellsOf(text.split(' ')), columns)
      ?.map((cell) => (cell === null ? '?' : `${cell.text}*${cell.width}`))
      .join(' ') ?? null;

  it.each([
    ['1 2 3 15', '12*2 3*1 15*1'],
    ['3 1 2 15', '3*1 12*2 15*1'],
    ['12 3 1 5', '12*1 3*1 15*2'],
    ['1 2 3 1 5', '12*2 3*1 15*2'],
    ['1 0 0 2 102', '100*3 2*1 102*1'],
    ['1 0 0 10', '10*2 0*1 10*1'],
    ['12 34 5 1239', '1234*2 5*1 1239*1'],
  ])('is put together where one way adds up: %s', (text, cells) => {
    expect(joined(text)).toBe(cells);
  });

  it.each([
    ['nothing is torn', '12 3 15'],
    ['no way adds up', '1 2 3 16'],
    ['two ways add up', '1 1 1 12'],
    ['nothing is printed', '0 0 0 0'],
    ['a number would begin with 0', '0 1 2 3'],
    ['more is torn than happens', '1 2 3 4 5 168'],
    ['something else stands there', '1 x 2 3'],
    ['a number is not whole', '1 2.5 3 6'],
    ['a number is longer than any count', '1 2 1000000000 1000000012'],
    ['too few are left', '1 2'],
  ])('is not where %s: %s', (_, text) => {
    expect(joined(text)).toBeNull();
  });

  it('is not without a total of two others at least', () => {
    expect(joined('1 2 3 15', columnsOf('naturalPerson', 'business', 'research'))).toBeNull();
    expect(joined('1 2 12', columnsOf('naturalPerson', 'total'))).toBeNull();
    expect(joined('1 2', [])).toBeNull();
  });
});

describe('rows with nothing but a cell for natural persons and one for the total', () => {
  /** Texts of rows after their labels; what is read of those that have two cells, as `3|3`. */
  function readOf(
    rows: readonly string[],
    columns: readonly ValueColumn[] | null = SEVEN,
    origin: Grid['origin'] = 'html',
  ) {
    const grid: Grid = { index: 0, origin, rows: [] };
    const found = rows.map((text) => {
      const [label, ...values] = cellsOf(['一', ...text.split(' ')]);
      const row = { own: [label as GridCell, ...values], from: [] };
      return { id: 'received', row, label: label as GridCell, grid, heading: columns && { columns, width: 8 } };
    });
    const totals = readOnlyTotals(found as never);
    return [...totals.values()].map(({ columns: [first, last], cells }) => {
      return `${first?.id} ${last?.id} ${cells.map((cell) => cell?.text).join('|')}`;
    });
  }

  const read = (text: string): string => `naturalPerson total ${text}`;

  it('are read where the two agree in all of them', () => {
    expect(readOf(['3 3', '0 0'])).toEqual([read('3|3'), read('0|0')]);
  });

  it('are read beside whole rows, in which a figure may stand as well', () => {
    expect(readOf(['3 0 0 0 0 0 3', '0 0'])).toEqual([read('0|0')]);
    expect(readOf(['3 0 0 0 0 0 3'])).toEqual([]);
  });

  it.each<[why: string, rows: readonly string[]]>([
    ['they differ', ['3 3', '3 4']],
    ['there is one cell', ['3 3', '3']],
    ['there are three', ['3 3', '3 3 3']],
    ['nothing is printed', ['0 0', '0 0']],
    ['one is blank', ['3 3', '3 —']],
    ['one is blank and the other says so', ['3 3', ' —']],
    ['they are no figures', ['3 3', '待定 待定']],
    ['they print no text', ['3 3', '[] []']],
  ])('are not where %s', (_, rows) => {
    expect(readOf(rows)).toEqual([]);
  });

  it('are not without the seven columns of the form, or where the page drew no table', () => {
    expect(readOf(['3 3'], SEVEN.slice(1))).toEqual([]);
    expect(readOf(['3 3'], SEVEN.toReversed())).toEqual([]);
    expect(readOf(['3 3'], [{ id: 'person', from: 1, to: 2 }, ...SEVEN.slice(1)])).toEqual([]);
    expect(readOf(['3 3'], [...SEVEN.slice(0, 6), { id: 'sum', from: 7, to: 8 }])).toEqual([]);
    expect(readOf(['3 3'], null)).toEqual([]);
    expect(readOf(['3 3'], SEVEN, 'text')).toEqual([]);
  });
});

describe('the number of a printed page', () => {
  it.each([
    ['- 4 -', true],
    ['-4-', true],
    ['— 12 —', true],
    ['–123–', true],
    ['－ 4 －', true],
    ['4', false],
    ['-4', false],
    ['4-', false],
    ['- 1234 -', false],
    ['-  4 -', false],
    ['- 4  -', false],
    ['x- 4 -', false],
    ['- 4 -x', false],
    ['- x -', false],
  ])('%s: %s', (text, expected) => {
    expect(PAGE_NUMBER.test(text)).toBe(expected);
  });
});
