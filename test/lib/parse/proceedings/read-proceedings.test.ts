import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../lib/model/grid.ts';
import { finish } from '../../../../lib/model/steps.ts';
import type { StreamHabits } from '../../../../lib/parse/layouts/stream-habits.ts';
import { readProceedings } from '../../../../lib/parse/proceedings/read-proceedings.ts';
import { gridOf } from '../grid-of.ts';

type Rows = readonly (readonly string[])[];

const KINDS = ['行政复议*5', '未经复议直接起诉*5', '复议后起诉*5'];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const HEAD = [KINDS, [...RESULTS, ...RESULTS, ...RESULTS]];
const FIGURES = Array.from({ length: 15 }, (_, index) => String(index + 1));
const ALL = FIGURES.join(' ');
const WITH_BLANK = ['1', '', ...FIGURES.slice(2)];

/** The figures that are read, in the order of the form, and what is said besides; a cell that is not read is a stroke. */
function read(grids: readonly Grid[], habits?: StreamHabits): string[] {
  const { values, problems } = finish(readProceedings(grids, habits));
  const figures = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].flatMap((kind) =>
    ['upheld', 'corrected', 'other', 'pending', 'total'].map(
      (result) => values.get(`proceedings/${kind}/${result}`)?.raw ?? '–',
    ),
  );
  return [...(values.size > 0 ? [figures.join(' ')] : []), ...problems.map(({ code }) => code)];
}

describe('the table of proceedings', () => {
  it.each<[string, Rows]>([
    ['as the form has it', [...HEAD, FIGURES]],
    ['below a title and other rows', [['四、行政复议、行政诉讼情况*15'], ...HEAD, FIGURES]],
    ['with the names of kinds two rows above the results', [KINDS, ['件数*15'], ...HEAD.slice(1), FIGURES]],
    [
      'beside a column of labels',
      [
        ['', ...KINDS],
        ['', ...(HEAD[1] ?? [])],
        ['案件数量', ...FIGURES],
      ],
    ],
    ['with a row for the number of each column', [...HEAD, FIGURES, FIGURES.map(() => '99')]],
    [
      'beside a column of remarks among the kinds',
      [
        [KINDS[0] ?? '', '备注', ...KINDS.slice(1)],
        [...RESULTS, '', ...RESULTS, ...RESULTS],
        [...FIGURES.slice(0, 5), '无', ...FIGURES.slice(5)],
      ],
    ],
    [
      'with a wide result above a wide figure, and a blank behind the other kinds',
      [
        KINDS.map((kind) => kind.replace('*5', '*6')),
        [...RESULTS.slice(0, 4), '总计*2', ...RESULTS, '', ...RESULTS, ''],
        [...FIGURES.slice(0, 4), '5*2', ...FIGURES.slice(5, 10), '', ...FIGURES.slice(10), ''],
      ],
    ],
    ['before a note', [...HEAD, FIGURES, ['注：均为本级案件*15']]],
    [
      'with a blank column that conversions leave',
      [
        [...KINDS, ''],
        [...(HEAD[1] ?? []), ''],
        [...FIGURES, ''],
      ],
    ],
  ])('is read %s', (_, rows) => {
    expect(read([gridOf(rows)])).toEqual([ALL]);
  });

  it.each<[string, Rows, string[]]>([
    ['a result of one kind is missing', [KINDS, (HEAD[1] ?? []).slice(1), FIGURES.slice(1)], ['columns-unclear']],
    [
      'the kinds stand in another order',
      [[KINDS[0], KINDS[2], KINDS[1]].map(String), ...HEAD.slice(1), FIGURES],
      ['columns-unclear'],
    ],
    [
      'the kinds of lawsuits are not named',
      [['行政复议*5', '行政诉讼*10'], ...HEAD.slice(1), FIGURES],
      ['columns-unclear'],
    ],
    [
      'one kind of lawsuit is not named',
      [['行政复议*5', '未经复议直接起诉*10'], ...HEAD.slice(1), FIGURES],
      ['columns-unclear'],
    ],
    [
      'the kinds are named three rows above',
      [KINDS, ['甲*15'], ['乙*15'], ...HEAD.slice(1), FIGURES],
      ['columns-unclear'],
    ],
    ['a figure is lost', [...HEAD, FIGURES.slice(1)], ['row-width']],
    ['a figure is too many', [...HEAD, [...FIGURES, '16']], ['row-width']],
    ['there are only 其他 and 总计', [KINDS, FIGURES.map((_, x) => RESULTS[2 + (x % 3)] ?? ''), FIGURES], []],
    [
      'sentences have the words of the results',
      [KINDS, (HEAD[1] ?? []).map((text) => `${text}的行政案件的数量合计`), FIGURES],
      [],
    ],
    ['nothing follows its heading', HEAD, []],
    ['what follows has four cells', [...HEAD, ['1', '2', '3', '4']], []],
  ])('is not read where %s', (_, rows, problems) => {
    expect(read([gridOf(rows)])).toEqual(problems);
  });

  it('has one row of figures: a second copy is left alone', () => {
    const other = gridOf([...HEAD, FIGURES.map(() => '99')], 1);
    expect(read([gridOf([...HEAD, FIGURES]), other])).toEqual([ALL]);
    expect(read([gridOf([['联系人', '刘某']]), gridOf([...HEAD, FIGURES], 1), other])).toEqual([ALL]);
  });

  it('is looked for further where the first copy cannot be read', () => {
    const good = gridOf([...HEAD, FIGURES], 1);
    expect(read([gridOf([...HEAD, FIGURES.slice(1)]), good])).toEqual([ALL, 'row-width']);
    expect(read([gridOf([KINDS.toReversed(), ...HEAD.slice(1), FIGURES]), good])).toEqual([ALL, 'columns-unclear']);
  });

  it('has a row of blanks above its figures where a component measures its columns', () => {
    expect(read([gridOf([...HEAD, FIGURES.map(() => ''), FIGURES])])).toEqual([ALL]);
  });

  it('that is blank is read as blank', () => {
    expect(read([gridOf([...HEAD, FIGURES.map(() => '')])])).toEqual([' '.repeat(14)]);
  });

  it('keeps words where a figure should be', () => {
    const words = ['见附件', ...FIGURES.slice(1)];
    expect(read([gridOf([...HEAD, words])])).toEqual([words.join(' ')]);
  });
});

describe('the table of proceedings as cells that follow one another', () => {
  const stream = (rows: Rows): Grid[] => [gridOf(rows, 0, 'stream')];
  const habits = (blanks: StreamHabits['blanks'], isTight: boolean): StreamHabits => ({
    areLines: false,
    blanks,
    isTight,
  });
  const ROWS = [KINDS.map((kind) => kind.replace('*5', '')), ...HEAD.slice(1)];

  it.each<[string, Rows, StreamHabits, string[]]>([
    ['every cell', [...ROWS, FIGURES], habits('kept', true), [ALL]],
    ['a label before the figures', [...ROWS, ['件数', ...FIGURES]], habits('kept', true), [ALL]],
    [
      'a heading cut by a blank',
      [ROWS[0] ?? [], [...RESULTS, ''], [...RESULTS, ...RESULTS], FIGURES],
      habits('kept', true),
      [ALL],
    ],
    [
      'a heading with a row of blanks in it',
      [ROWS[0] ?? [], RESULTS, ['', ''], [...RESULTS, ...RESULTS], FIGURES],
      habits('kept', true),
      [ALL],
    ],
    [
      'figures between two headings',
      [ROWS[0] ?? [], RESULTS, ['1', '2'], [...RESULTS, ...RESULTS], FIGURES],
      habits('kept', true),
      ['columns-unclear'],
    ],
    ['blanks behind it', [...ROWS, [...FIGURES, '', '']], habits('kept', false), [ALL]],
    [
      'a blank among them and behind them',
      [...ROWS, [...WITH_BLANK, '']],
      habits('kept', false),
      [WITH_BLANK.join(' ')],
    ],
    [
      'a blank among them, and one behind them where none can be',
      [...ROWS, [...WITH_BLANK, '']],
      habits('kept', true),
      ['row-width'],
    ],
    [
      'a blank among them where some are lost',
      [...ROWS, ['1', '', ...FIGURES.slice(2)]],
      habits('lost', false),
      ['row-width'],
    ],
    ['a figure too few', [...ROWS, FIGURES.slice(1)], habits('kept', true), ['row-width']],
  ])('%s', (_, rows, told, expected) => {
    expect(read(stream(rows), told)).toEqual(expected);
  });

  it('rows of text have no cell too many', () => {
    const rows = [...ROWS, FIGURES];
    expect(read([gridOf(rows, 0, 'text')])).toEqual([ALL]);
    expect(read([gridOf([...ROWS, [...FIGURES, '']], 0, 'text')])).toEqual([ALL]);
    expect(read([gridOf([...ROWS, [...FIGURES.slice(0, 14), '', '15']], 0, 'text')])).toEqual(['row-width']);
  });
});
