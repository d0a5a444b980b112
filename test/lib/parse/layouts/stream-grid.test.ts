import { describe, expect, it } from 'vitest';
import { streamGrids } from '../../../../lib/parse/layouts/stream-grid.ts';
import { readQuantity } from '../../../../lib/parse/values/read-quantity.ts';
import { line } from '../source-of.ts';

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
      [['本年新收|3', `说明 另有${'字'.repeat(75)}…|5`]],
    ],
    ['a label with a space is one', '行政 许可\n5', [['行政 许可|5']]],
    ['a line with label and a stroke is no label', '行政 许可 /\n5\n行政处罚\n2', [['5', '行政处罚|2']]],
    ['a quantity is a figure', '行政许可\n12件\n增加3件', [['行政许可|12件|增加3件']]],
    [
      'a word with a unit in it is a label',
      '收费\n收费金额万元\n2\n收费\n人次统计\n5',
      [['收费', '收费金额万元|2', '收费', '人次统计|5']],
    ],
    ['cells have no spaces around them', '\n 本年新收 \n　3　\n0\n', [['本年新收|3|0']]],
    [
      'the total of a heading belongs to it',
      '结果维持\n结果纠正\n总计\n1\n0\n1',
      [['结果维持|结果纠正|总计', '总计|1|0|1']],
    ],
    ['also where it is spaced out', '结果维持\n合 计\n1\n1', [['结果维持|合 计', '合 计|1|1']]],
    ['also where it is spaced out otherwise', '结果维持\n总　计\n1\n1', [['结果维持|总　计', '总　计|1|1']]],
    ['and where it is not', '结果维持\n合计\n1\n1', [['结果维持|合计', '合计|1|1']]],
    ['a row is no total of a heading', '本年办理\n（七）总计\n1\n1', [['本年办理', '（七）总计|1|1']]],
    ['nor is a longer label', '本年办理\n总计数量\n1\n1', [['本年办理', '总计数量|1|1']]],
    [
      'caption and heading of a block are rows of their own',
      '第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n规章\n3\n1',
      [['第二十条第（一）项', '信息内容|本年制发件数|本年废止件数', '规章|3|1']],
    ],
    [
      'a character of the caption may be lost',
      '主动公开情况\n二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3',
      [['主动公开情况', '二十条第（五）项', '信息内容|本年处理决定数量', '行政许可|3']],
    ],
    [
      'words that only have theirs begin none',
      '公开情况\n公开的信息内容\n信息内容及数量\n依照第二十条\n行政许可\n3',
      [['公开情况|公开的信息内容|信息内容及数量|依照第二十条', '行政许可|3']],
    ],
  ])('%s', (_, text, expected) => {
    expect(gridsOf(text)).toEqual(expected);
  });

  it('empty blocks are blank cells', () => {
    const lines = [line('本年新收'), { ...line('3'), blanksBefore: 2 }];
    expect(streamGrids(lines, 0).map((grid) => grid.rows[0]?.own.length)).toEqual([4, 2]);
  });

  /** Numbers of the grids that are made: one, or one with blank cells and one without. */
  const countOf = (text: string): number => gridsOf(text).length;

  it.each([
    ['three gaps tell, whatever stands beside the labels', '本年新收\n3\n\n0\n\n1\n\n2', 1],
    ['two gaps do not', '本年新收\n3\n\n0\n\n1', 2],
    ['five gaps tell, though two figures stand together', '本年新收\n3\n4\n\n0\n\n1\n\n2\n\n5\n\n6', 1],
    ['four gaps do not', '本年新收\n3\n4\n\n0\n\n1\n\n2\n\n5', 2],
    ['gaps between labels do not', '自然人\n\n企业\n\n机构\n\n组织\n\n总计\n3\n4', 2],
    ['figures that stand alone do not', '规章\n3\n文件\n4\n许可\n5\n\n处罚\n6', 2],
  ])('empty lines between figures are nothing at all: %s', (_, text, count) => {
    expect(countOf(text)).toBe(count);
  });

  it('are kept with their places', () => {
    const lines = [
      { ...line('本年新收\n3'), place: 4, parts: [7, 8] },
      { ...line('0'), place: 9, gap: 6, blanksBefore: 1 },
    ];
    const [grid] = streamGrids(lines, 5);
    const cell = (text: string, place: number, column: number) => {
      return { text, opaque: false, place, column, width: 1, height: 1 };
    };
    expect(grid).toEqual({
      index: 5,
      origin: 'stream',
      rows: [{ own: [cell('本年新收', 7, 0), cell('3', 8, 1), cell('', 6, 2), cell('0', 9, 3)], from: [] }],
    });
  });

  it.each([
    [80, ''],
    [81, '…'],
  ])('a cell of %i characters keeps eighty of them, and says so where it had more', (length, cut) => {
    const [grid] = gridsOf(`${'长'.repeat(length)}\n3`);
    expect(grid).toEqual([`${'长'.repeat(80)}${cut}|3`]);
  });

  it('digits of which some are cut off are no number', () => {
    const [grid = []] = gridsOf(`本年新收\n${'\u200f'.repeat(76)}12345`);
    const cell = grid[0]?.split('|')[1] ?? '';
    expect(readQuantity(cell, false).state).toBe('text');
  });

  it.each([
    [80, 0],
    [81, 41],
    [100, 41],
  ])('of %i labels before a figure the last are kept, from the one numbered %i', (count, first) => {
    const labels = Array.from({ length: count }, (_, index) => `标签${index}号`);
    const [rows] = gridsOf([...labels, '3'].join('\n'));
    expect(rows).toEqual([labels.slice(first, -1).join('|'), `${labels.at(-1)}|3`]);
  });
});
