import { describe, expect, it } from 'vitest';
import { ofYears } from '../../../../lib/narrative/meaning/of-years.ts';
import { numbersOf } from '../../../../lib/narrative/sentence/numbers.ts';

const isOther = (text: string, intent = 'published'): boolean | null => {
  const [number] = numbersOf(text);
  return number === undefined ? false : ofYears(text, number, intent).isOther;
};

describe('what goes on from year to year', () => {
  it.each([
    ['历年累计公开信息12条', true],
    ['自公众号开通以来，共推送信息12条', true],
    ['今年以来，共推送信息12条', false],
    ['已累计公开信息12条', null],
    ['截至12月底，累计公开信息12条', null],
    ['截至12月31日，全年公开信息12条', false],
    ['累计公开信息12条，其中本年度新增3条', null],
    ['共公开信息12条，今年新增3条', null],
    ['共公开信息12条，其中政策类3条', false],
    ['全年公开信息12条，其中今年印发的文件3条', false],
    ['公开信息12条', false],
  ])('%s: %s', (text, expected) => {
    expect(isOther(text)).toBe(expected);
  });

  it.each([
    ['本年度公开信息12条，已累计公开信息89条', null],
    ['历年累计公开信息89条，其中本年新增12条', false],
  ])('after another number: %s: %s', (text, expected) => {
    const [, second] = numbersOf(text);
    expect(second && ofYears(text, second, 'published').isOther).toBe(expected);
  });

  it('is no row of a form', () => {
    expect(isOther('已累计受理申请12件', 'received')).toBe(false);
  });
});
