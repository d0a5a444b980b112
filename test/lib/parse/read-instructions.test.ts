import { describe, expect, it } from 'vitest';
import { finish } from '../../../lib/model/steps.ts';
import { readInstructions } from '../../../lib/parse/read-instructions.ts';
import { line } from './source-of.ts';

describe('instructions of the form left in the text', () => {
  it.each([
    ['二、主动公开政府信息情况（该部分以表格形式报告）', '该部分以表格形式报告'],
    ['××局2023年度报告', '××局'],
    ['由XX单位负责编制', 'XX单位'],
    ['填报说明：本表由各单位填写', '填报说明'],
    ['二、三、四部分以表格形式报告', '以表格形式报告'],
    ['由某某局负责解释', '某某局'],
    ['XX县政府门户网站', 'XX县'],
    ['XX單位公開專欄', 'XX單位'],
    ['　表格如下：', '表格如下：'],
    ['共有四项。表格如下：', '表格如下：'],
    ['共有四项。　 表格如下：', '表格如下：'],
    ['该部分以表格形式 报告', '该部分以表格形式 报告'],
    ['一、总体情况\n由××局编制', '××局'],
    ['落款：XX年X月X日', 'XX年X月'],
    ['____年度工作', '____年度'],
  ])('%s', (text, words) => {
    expect(finish(readInstructions([line(text)]))).toEqual([words]);
  });

  it.each([
    '本单位全年公开信息三百条',
    '表格如下',
    '收费情况的表格如下：',
    '具体情况以表格形式附后',
    '使用WXX系统办理',
    '某某同志在会上发言',
    '3×4米的公示栏',
  ])('%s is none', (text) => {
    expect(finish(readInstructions([line(text)]))).toEqual([]);
  });

  it('each is said once', () => {
    const twice = line('该部分以表格形式报告');
    expect(finish(readInstructions([twice, twice]))).toHaveLength(1);
  });

  it('none is a link', () => {
    expect(finish(readInstructions([line('填报说明', 'link')]))).toEqual([]);
  });

  it.each([
    [2000, 1],
    [2001, 0],
  ])('in a line of %i characters there are %i', (length, count) => {
    expect(finish(readInstructions([line('填报说明'.padEnd(length, '长'))]))).toHaveLength(count);
  });

  it('five of them are enough', () => {
    const bodies = ['局', '委', '办', '厅', '市', '县', '区'].map((name) => `××${name}`);
    expect(finish(readInstructions(bodies.map((text) => line(text))))).toEqual(bodies.slice(0, 5));
    expect(finish(readInstructions([line(bodies.join('\n'))]))).toEqual(bodies.slice(0, 5));
  });
});
