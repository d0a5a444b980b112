import { describe, expect, it } from 'vitest';
import type { Grid, GridCell, GridRow } from '../../../../lib/model/grid.ts';
import {
  alignRow,
  ANY_NUMBER,
  textHabits,
  widthHabits,
  type RowHabits,
} from '../../../../lib/parse/values/value-cells.ts';

/** A cell for each text, one column wide; `3*2` is two columns wide. */
function rowOf(...texts: readonly string[]): GridRow {
  let column = 0;
  const own = texts.map((each): GridCell => {
    const [text = '', span = '1'] = each.split('*');
    const width = Number(span);
    column += width;
    return { text, opaque: false, place: 0, column: column - width, width, height: 1 };
  });
  return { own, from: [] };
}

function gridOf(origin: Grid['origin'], ...rows: readonly GridRow[]): Grid {
  return { index: 0, origin, rows };
}

const columnsFrom = (from: number, ids: string): { id: string; from: number; to: number }[] =>
  [...ids].map((id, x) => ({ id, from: from + x, to: from + x + 1 }));

/** What is read of a row into the columns a, b, c; the first cell is the label. */
function aligned(texts: readonly string[], habits: RowHabits, from = 1): string | null {
  const row = rowOf(...texts);
  const cells = alignRow(row, row.own[0] as GridCell, columnsFrom(from, 'abc'), habits);
  return cells === null ? null : cells.map((cell) => cell?.text ?? '?').join('|');
}

describe('a row of a table element', () => {
  const habits: RowHabits = { headingWidth: 5 };

  it.each<[string, string[], string | null, number?]>([
    ['as many cells as columns', ['一', '1', '2', '3'], '1|2|3'],
    ['as many, some of them blank', ['一', '', '2', ''], '|2|'],
    ['spans that a lost one left blank', ['一', '', '1', '2', '3'], '1|2|3', 2],
    ['a cell over several columns that prints nothing', ['一*2', '1', '*2'], '1||', 2],
    ['a cell over several columns that prints something', ['一*2', '1', '2*2'], '1|?|?', 2],
    ['too few cells', ['一', '1', '2'], null],
    ['too many figures', ['一', '1', '2', '3', '4', '5', '6'], null],
    ['too few cells, all of them blank', ['一', '', ''], null],
    ['as many cells as columns, though the grid says otherwise', ['一', '1*2', '2', '3'], '1|2|3'],
    ['a label that runs over the first column', ['一*2', '1', '2*2'], null],
    ['blanks at one end, more than one way', ['一', '', '', '1', '2', '', ''], null],
  ])('%s', (_, texts, expected, from) => {
    expect(aligned(texts, habits, from)).toBe(expected);
  });

  it.each<[string, string | null, string[], string | null]>([
    ['different figures in a column', 'a', ['一', '1', '2', '3'], null],
    ['the same figure twice, as conversions repeat it', 'a', ['一', '1', '1', '3'], '1|3'],
    ['a figure beside a blank', 'a', ['一', '', '2', '3'], '2|3'],
    ['different figures in a column that the form does not have', null, ['一', '1', '2', '3'], '1|3'],
    ['no cell in a column that the form does not have', null, ['一*3', '1'], '?|1'],
  ])('with %s', (_, id, texts, expected) => {
    const row = rowOf(...texts);
    const columns = [
      { id, from: 1, to: 3 },
      { id: 'b', from: 3, to: 4 },
    ];
    const cells = alignRow(row, row.own[0] as GridCell, columns, { headingWidth: 4 });
    expect(cells && cells.map((cell) => cell?.text ?? '?').join('|')).toBe(expected);
  });

  it('without columns is not read', () => {
    const row = rowOf('一', '1');
    expect(alignRow(row, row.own[0] as GridCell, [], { headingWidth: 5 })).toBeNull();
  });
});

describe('a row of text', () => {
  it.each<[string, string[], RowHabits, string | null]>([
    ['as many cells as columns', ['一', '1', '2', '3'], { headingWidth: null, spare: 0 }, '1|2|3'],
    ['a cell is missing', ['一', '1', '2'], { headingWidth: null, spare: 0 }, null],
    ['a cell is too many, blanks at the ends', ['一', '', '', '2', ''], { headingWidth: null, spare: 0 }, null],
    ['all rows have a cell too many', ['一', '', '1', '2', '3'], { headingWidth: null, spare: 1 }, '1|2|3'],
    ['other rows differ', ['一', '1', '', '3'], { headingWidth: null, spare: null }, null],
    ['other rows differ, no blank here', ['一', '', '1', '2', '3', ''], { headingWidth: null, spare: null }, '1|2|3'],
    ['trailing blanks as in other rows', ['一', '', '1', '', ''], { headingWidth: null, spare: 1, trailing: 1 }, '|1|'],
    ['no other row tells', ['一', '', '1', '', ''], { headingWidth: null, spare: 1 }, null],
    [
      'trailing blanks would leave a figure out',
      ['一', '', '1', '', '', ''],
      { headingWidth: null, spare: 2, trailing: 0 },
      null,
    ],
    [
      'trailing blanks are figures here',
      ['一', '', '', '', '1', ''],
      { headingWidth: null, spare: 2, trailing: 2 },
      null,
    ],
    ['trailing blanks, fewer', ['一', '', '', '', '1', ''], { headingWidth: null, spare: 2, trailing: 1 }, '||1'],
    ['no trailing blanks', ['一', '', '', '', '1', ''], { headingWidth: null, spare: 2, trailing: 0 }, '|1|'],
    ['as wide as the heading, a blank within', ['一', '1', '', '3'], { headingWidth: 4, isEven: true }, '1||3'],
    ['all rows are as wide as the heading', ['一', '1', '2', '3'], { headingWidth: 4, isEven: true }, '1|2|3'],
    ['another width than all rows', ['一', '1', '', '3'], { headingWidth: 5, isEven: true }, null],
    ['another width, no blank', ['一', '1', '2', '3'], { headingWidth: 5, isEven: true }, '1|2|3'],
  ])('%s', (_, texts, habits, expected) => {
    expect(aligned(texts, habits)).toBe(expected);
  });
});

describe('a row of single cells that follow one another', () => {
  it.each<[string, string[], RowHabits['blanks'], number | null, string | null]>([
    ['printed at both ends', ['一', '1', '', '3'], 'unknown', null, '1||3'],
    ['printed at both ends, blanks behind', ['一', '1', '2', '3', '', ''], 'unknown', null, '1|2|3'],
    ['blank at an end', ['一', '1', '2', ''], 'unknown', null, null],
    ['nothing printed', ['一', '', '', '', ''], 'unknown', null, '||'],
    ['nothing printed, just as many', ['一', '', '', ''], 'unknown', null, '||'],
    ['blanks are kept, nobody knows how many follow', ['一', '1', '', '3'], 'kept', null, null],
    ['blanks are kept, nothing printed, too few', ['一', '', ''], 'kept', ANY_NUMBER, null],
    ['a blank within, one blank too few behind', ['一', '1', '', '3', ''], 'kept', 2, null],
    ['nothing printed, too few', ['一', '', ''], 'unknown', null, null],
    ['no cells at all', ['一'], 'unknown', null, null],
    ['blanks are lost elsewhere', ['一', '1', '', '3'], 'lost', null, null],
    ['blanks are lost elsewhere, none here', ['一', '1', '2', '3'], 'lost', null, '1|2|3'],
    ['blanks are kept', ['一', '', '2', ''], 'kept', 0, '|2|'],
    ['blanks are kept, covered cells behind', ['一', '', '2', '', '', ''], 'kept', 2, '|2|'],
    ['one blank too few', ['一', '', '2', '', ''], 'kept', 2, null],
    ['one blank too many', ['一', '', '2', '', '', ''], 'kept', 1, null],
    ['a figure behind', ['一', '', '2', '', '4'], 'kept', 1, null],
    ['any number of blanks behind a figure', ['一', '1', '', '3', '', ''], 'kept', ANY_NUMBER, '1||3'],
    ['any number of blanks behind a blank', ['一', '1', '2', '', ''], 'kept', ANY_NUMBER, null],
    ['a single column', ['一'], 'kept', 0, null],
  ])('%s', (_, texts, blanks, trailing, expected) => {
    expect(aligned(texts, { headingWidth: null, blanks, trailing })).toBe(expected);
  });

  it('one column and no cell is not read', () => {
    const row = rowOf('一');
    expect(alignRow(row, row.own[0] as GridCell, columnsFrom(1, 'a'), { headingWidth: null, blanks: 'unknown' })).toBe(
      null,
    );
  });
});

describe('what a grid says about its columns', () => {
  const even = [rowOf('一', '1', '2'), rowOf('二', '1', ''), rowOf('三', '', '2')];

  it.each<[string, Grid, RowHabits]>([
    ['a table element always', gridOf('html', rowOf('一', '1')), { headingWidth: 3 }],
    ['text of even rows', gridOf('text', ...even), { headingWidth: 3, isEven: true }],
    [
      'text nearly all of whose rows are even',
      gridOf('text', ...even, ...even, rowOf('四', '1')),
      { headingWidth: 3, isEven: true },
    ],
    [
      'text of which four rows in five are even',
      gridOf('text', ...even, rowOf('四', '1', '2'), rowOf('五', '1')),
      { headingWidth: 3, isEven: true },
    ],
    ['text of uneven rows', gridOf('text', ...even, rowOf('四', '1'), rowOf('五')), { headingWidth: null }],
    ['two rows', gridOf('text', ...even.slice(1)), { headingWidth: null }],
    ['single cells never', gridOf('stream', ...even), { headingWidth: null }],
  ])('%s', (_, grid, expected) => {
    expect(widthHabits(grid, 3)).toEqual(expected);
  });

  const labelled = (...rows: readonly GridRow[]): { row: GridRow; label: GridCell }[] =>
    rows.map((row) => ({ row, label: row.own[0] as GridCell }));

  it('rows of text tell how many cells each of them has too many, and where', () => {
    const columns = columnsFrom(1, 'ab');
    expect(textHabits(labelled(...even), columns)).toEqual({ spare: 0, trailing: 0 });
    const wider = ['一', '二', '三'].map((text) => rowOf(text, '1', '2', ''));
    expect(textHabits(labelled(...wider), columns)).toEqual({ spare: 1, trailing: 1 });
    expect(textHabits(labelled(...even, ...wider), columns)).toMatchObject({ spare: null });
    const [one, ...four] = [rowOf('一', '1', '2', ''), ...even, rowOf('四', '1', '2')];
    const mixed = [...four.slice(0, 2), one as GridRow, ...four.slice(2)];
    expect(textHabits(labelled(...mixed), columns)).toMatchObject({ spare: 0 });
  });

  it('only rows that leave no doubt tell how many blanks follow', () => {
    const trailing = (...rows: readonly GridRow[]) => textHabits(labelled(...rows), columnsFrom(1, 'ab')).trailing;
    const clear = rowOf('一', '1', '2', '');
    const doubtful = rowOf('二', '', '1', '', '');
    expect(trailing(clear, doubtful, rowOf('三', '', ''))).toBe(1);
    expect(trailing(clear, rowOf('四', '', '1', '2'))).toBeNull();
    expect(trailing(doubtful)).toBeNull();
    expect(trailing()).toBeNull();
  });
});
