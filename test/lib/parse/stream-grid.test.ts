import { describe, expect, it } from 'vitest';
import { streamGrids } from '../../../lib/parse/stream-grid.ts';
import { line } from './source-of.ts';

/** Grids of a page of single cells, one a line of the given text. */
const gridsOf = (text: string): string[][] =>
  streamGrids([line(text)], 5).map((grid) => grid.rows.map((row) => row.own.map((cell) => cell.text).join('|')));

describe('cells that follow one another', () => {
  it.each<[string, string, string[][]]>([
    ['a label and its figures', '一、本年新收\n3\n0\n二、上年结转\n0\n0', [['一、本年新收|3|0', '二、上年结转|0|0']]],
    [
      'empty lines are blank cells, or nothing at all',
      '一、本年新收\n\n3\n4\n\n二、上年结转\n0\n0',
      [
        ['一、本年新收||3|4|', '二、上年结转|0|0'],
        ['一、本年新收|3|4', '二、上年结转|0|0'],
      ],
    ],
    ['empty lines between all cells', '一、本年新收\n\n3\n\n0\n\n1\n\n2', [['一、本年新收|3|0|1|2']]],
    ['a page number is no figure', '一、本年新收\n3\n— 4 —\n0', [['一、本年新收|3|0']]],
    ['a unit stands before its number', '信息收取的费用\n万元\n2.5', [['信息收取的费用|万元|2.5']]],
    ['a line with label and figures is no label', '行政许可 3\n5\n行政处罚\n2', [['5', '行政处罚|2']]],
    [
      'what is too long for a cell is kept cut, with what stands behind a wide space',
      `本年新收\n3\n说明${' '.repeat(90)}另有${'字'.repeat(90)}\n5`,
      [['本年新收|3', `说明 另有${'字'.repeat(75)}|5`]],
    ],
    ['a label with a space is one', '行政 许可\n5', [['行政 许可|5']]],
  ])('%s', (_, text, expected) => {
    expect(gridsOf(text)).toEqual(expected);
  });

  it('empty blocks are blank cells', () => {
    const lines = [line('本年新收'), { ...line('3'), blanksBefore: 2 }];
    expect(streamGrids(lines, 0).map((grid) => grid.rows[0]?.own.length)).toEqual([4, 2]);
  });
});
