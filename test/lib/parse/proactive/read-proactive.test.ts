import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../lib/model/grid.ts';
import { finish } from '../../../../lib/model/steps.ts';
import type { StreamHabits } from '../../../../lib/parse/layouts/stream-habits.ts';
import { readProactive } from '../../../../lib/parse/proactive/read-proactive.ts';
import { gridOf, gridsOf } from '../grid-of.ts';

type Rows = readonly (readonly string[])[];

const DOCUMENTS = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const DECISIONS = ['信息内容', '本年处理决定数量'];
const FEES = ['信息内容', '本年收费金额（单位：万元）'];
const caption = (item: string): string[] => [`第二十条第（${item}）项*4`];
const FORM: Rows = [
  caption('一'),
  DOCUMENTS,
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
  caption('五'),
  DECISIONS,
  ['行政许可', '7'],
  caption('六'),
  DECISIONS,
  ['行政处罚', '8'],
  ['行政强制', '9'],
  caption('八'),
  FEES,
  ['行政事业性收费', '10'],
];
const ALL = 'regulations 1 2 3; normativeDocuments 4 5 6; licences 7; penalties 8; compulsion 9; fees 10';

/** The rows that are read with their figures, and what is said besides. */
function read(grids: readonly Grid[], habits?: StreamHabits): { rows: string; problems: string[]; strange: string[] } {
  const { values, problems, strange = [] } = finish(readProactive(grids, habits));
  const rows = new Map<string, string[]>();
  for (const { cell, raw } of values.values()) {
    const row = cell.split('/')[1] ?? '';
    rows.set(row, [...(rows.get(row) ?? []), raw]);
  }
  return {
    rows: [...rows].map(([row, figures]) => [row, ...figures].join(' ')).join('; '),
    problems: problems.map(({ code, row }) => `${code} ${row ?? ''}`.trim()),
    strange: strange.map(({ after, label }) => `${after}: ${label}`),
  };
}

/** The form with a row replaced by others. */
const withRow = (label: string, ...others: Rows): Rows => FORM.flatMap((row) => (row[0] === label ? others : [row]));
const tables = (...all: readonly Rows[]): Grid[] => gridsOf(all);
const RIGHT = { rows: ALL, problems: [], strange: [] };

describe('the table of what is published unasked', () => {
  it.each<[string, Grid[]]>([
    ['in one table', tables(FORM)],
    ['in a table for each part', tables(FORM.slice(0, 4), FORM.slice(4, 7), FORM.slice(7, 11), FORM.slice(11))],
    ['cut by the end of a printed page', tables(FORM.slice(0, 3), FORM.slice(3, 10), FORM.slice(10))],
    ['beside running numbers', tables(FORM.map((row, y) => [y === 1 ? '序号' : String(y), ...row]))],
    [
      'with a heading that is called otherwise',
      tables(withRow('信息内容', ['类别', ...DOCUMENTS.slice(1)]).slice(0, 4), FORM.slice(4)),
    ],
    ['with empty rows', tables(FORM.flatMap((row) => [row, row.map(() => '')]))],
  ])('is read %s', (_, grids) => {
    expect(read(grids)).toEqual(RIGHT);
  });

  it('is not seen in rows of its names without a heading', () => {
    expect(
      read(
        tables([
          ['规章', '1', '2', '3'],
          ['行政许可', '7'],
        ]),
      ),
    ).toEqual({ rows: '', problems: [], strange: [] });
  });

  it('has no row of a table before it, nor of one after another table', () => {
    const other: Rows = [
      ['行政许可', '77'],
      ['行政处罚', '88'],
    ];
    expect(read(tables(other, FORM))).toEqual(RIGHT);
    expect(read(tables(FORM, [['联系人', '刘某']], other))).toEqual(RIGHT);
  });

  it('is told by the headings of one form, not where they may be of both', () => {
    const both: Rows = [
      ['信息内容', '本年制发件数', '对外公开总数量'],
      ['规章', '1', '2'],
      ['行政规范性文件', '3', '4'],
    ];
    expect(read(tables(both)).problems).toEqual([]);
    expect(read(tables([...both, ['行政许可', '5', '6']])).problems).toEqual(['columns-unclear']);
  });

  it('has no row whose label is a sentence', () => {
    expect(read(tables(withRow('行政强制', [`行政强制${'长'.repeat(36)}`, '9']))).rows).toBe(ALL);
    expect(read(tables(withRow('行政强制', [`行政强制${'长'.repeat(37)}`, '9']))).rows).toBe(
      ALL.replace(' compulsion 9;', ''),
    );
  });

  it('names the rows that the form does not have, and where they stand', () => {
    const added = [['行政处罚', '8'], ['行政裁决', '3'], ['', '4'], ['注']];
    expect(read(tables(withRow('行政处罚', ...added))).strange).toEqual(['penalties: 行政裁决', 'penalties: ']);
    expect(read(tables([...FORM, ['其他收费', '3']])).strange).toEqual([]);
  });
});

describe('a row that has lost its label', () => {
  it.each(['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制'])(
    'is told by the others below its heading: %s',
    (label) => {
      // Here one heading stands above all decisions.
      const rows = FORM.filter((_, y) => y !== 7 && y !== 8);
      const lost = rows.map((row) => (row[0] === label ? ['', ...row.slice(1)] : row));
      expect(read(tables(lost)).rows).toBe(ALL);
    },
  );

  it.each<[string, Rows, string]>([
    ['it is the only one of its part', withRow('行政许可', ['', '7']), ALL.replace(' licences 7;', '')],
    [
      'none of its part has a label',
      FORM.map((row) => (/处罚|强制/.test(row[0] ?? '') ? ['', ...row.slice(1)] : row)),
      ALL.replace(' penalties 8; compulsion 9;', ''),
    ],
    ['there is one more than the form has', withRow('行政处罚', ['行政处罚', '8'], ['', '11']), ALL],
    ['it prints no number', withRow('行政处罚', ['', '见附件']), ALL.replace(' penalties 8;', '')],
  ])('is not read where %s', (_, rows, expected) => {
    expect(read(tables(rows)).rows).toBe(expected);
  });
});

describe('a part that has lost its heading', () => {
  it('is read where a row has as many figures as the form', () => {
    expect(read(tables(FORM.filter((row) => row !== FEES))).rows).toBe(ALL);
  });

  it('is not read where it has more', () => {
    const rows = FORM.filter((row) => row !== FEES).map((row) => (row[0] === '行政事业性收费' ? [...row, '11'] : row));
    expect(read(tables(rows))).toMatchObject({
      rows: ALL.replace('; fees 10', ''),
      problems: ['columns-unclear fees'],
    });
  });
});

describe('a list, in which each figure has its label before it', () => {
  it('has no heading in a row with a figure', () => {
    const rows: Rows = [
      ['行政许可', '本年处理决定数量', '7'],
      ['行政处罚', '本年处理决定数量', '8'],
    ];
    expect(read(tables(rows))).toEqual({ rows: '', problems: [], strange: [] });
  });
});

describe('rows of text', () => {
  const text = (rows: Rows): Grid[] => [gridOf(rows, 0, 'text')];

  it('are read, and not where a cell is lost or too many', () => {
    expect(read(text(FORM))).toEqual(RIGHT);
    expect(read(text(withRow('规章', ['规章', '1', '2', '3', ''])))).toEqual(RIGHT);
    expect(read(text(withRow('规章', ['规章', '1', '', '3', '']))).problems).toEqual(['row-width regulations']);
    expect(read(text(withRow('规章', ['规章', '1', '', '3']))).rows).toBe(ALL.replace('1 2 3', '1  3'));
    expect(read(text(withRow('规章', ['规章', '1', '3']))).problems).toEqual(['row-width regulations']);
  });
});

describe('cells that follow one another', () => {
  const stream = (rows: Rows): Grid[] => [gridOf(rows, 0, 'stream')];
  const habits: StreamHabits = { areLines: false, blanks: 'kept', isTight: false };

  it('are read, with any number of blanks behind the last row', () => {
    expect(read(stream(FORM), habits)).toEqual(RIGHT);
    expect(read(stream(withRow('行政事业性收费', ['行政事业性收费', '10', '', ''])), habits)).toEqual(RIGHT);
  });

  it('are no row where the label of the next is lost, whose figures may stand among them', () => {
    const lost = read(stream(withRow('行政强制')), habits);
    expect(lost.problems).toEqual(['row-width penalties']);
    expect(lost.rows).toBe(ALL.replace(' penalties 8; compulsion 9;', ''));
    expect(read(stream(withRow('行政强制')), { ...habits, areLines: true }).problems).toEqual([]);
  });

  it('are the last row also where nothing follows it', () => {
    expect(read(stream(FORM.slice(0, 4)), habits)).toMatchObject({
      rows: 'regulations 1 2 3',
      problems: ['row-width normativeDocuments'],
    });
  });
});
