import { describe, expect, it } from 'vitest';
import { readInstructions } from '../../../lib/parse/read-instructions.ts';
import { line } from './source-of.ts';

describe('instructions of the form left in the text', () => {
  it.each([
    ['二、主动公开政府信息情况（该部分以表格形式报告）', '该部分以表格形式报告'],
    ['××局2023年度报告', '××局'],
    ['由XX单位负责编制', 'XX单位'],
    ['填报说明：本表由各单位填写', '填报说明'],
  ])('%s', (text, words) => {
    expect(readInstructions([line(text)])).toEqual([words]);
  });

  it.each(['本单位全年公开信息三百条', '表格如下', '使用WXX系统办理', '3×4米的公示栏'])('%s is none', (text) => {
    expect(readInstructions([line(text)])).toEqual([]);
  });

  it('each is said once', () => {
    const twice = line('该部分以表格形式报告');
    expect(readInstructions([twice, twice])).toHaveLength(1);
  });
});
