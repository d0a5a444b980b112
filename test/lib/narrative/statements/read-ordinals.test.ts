import { describe, expect, it } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

/** The ordinals of the paragraphs that stand twice. */
function repeatedIn(...paragraphs: readonly string[]): readonly string[] {
  const text = ['一、总体情况', ...paragraphs];
  return zeroReport('annual-2021', {}, {}, text).narrative.ordinals.map(({ ordinal }) => ordinal);
}

describe('ordinals that stand twice in one paragraph', () => {
  it.each([
    ['一是补齐栏目；二是更新指南；二是回访群众。', '二是'],
    ['明年要做三件事：一是补齐栏目；一是更新指南；三是回访群众。', '一是'],
    ['不足之处：（一）栏目偏少；（三）指南陈旧；（三）回访不勤。', '（三）'],
    ['（一）栏目偏少。（二）指南陈旧。（二）回访不勤。', '（二）'],
    ['打算如下：1.补齐栏目；1.更新指南；3.2023年起按季回访。', '1.'],
    ['第一，补齐栏目；第二，更新指南；第二，回访群众。', '第二，'],
  ])('%s', (paragraph, ordinal) => {
    expect(repeatedIn(paragraph)).toEqual([ordinal]);
  });

  it.each([
    ['each once', '一是补齐栏目；二是更新指南；三是回访群众。'],
    ['one enumeration after another', '存在不足：一是栏目偏少；二是指南陈旧。下一步：一是补齐栏目；二是更新指南。'],
    ['one point and then others', '一是栏目偏少。下一步：一是补齐栏目；二是更新指南。'],
    ['two ways to number', '（一）栏目。一是补齐栏目；二是更新指南。（二）指南。一是重编指南；二是按季校对。'],
    ['figures', '网站访问量3.3万次；3.5万次来自手机；3.2万次来自电脑。'],
  ])('none: %s', (_, paragraph) => {
    expect(repeatedIn(paragraph)).toEqual([]);
  });

  it('each paragraph counts for itself', () => {
    expect(repeatedIn('（三）栏目偏少。', '（三）指南陈旧。')).toEqual([]);
    expect(repeatedIn('一是栏目偏少。', '二是指南陈旧。', '二是回访不勤。')).toEqual([]);
    // Also one that goes on with what was counted above it.
    expect(repeatedIn('公开信息9条：一是文件4条。', '其中：一是规章1条；三是其他3条。')).toEqual([]);
  });
});

describe('ordinals at the head of paragraphs', () => {
  it.each([
    [['（一）栏目偏少。', '按月补齐。', '（二）指南陈旧。', '（二）回访不勤。', '（四）培训偏少。'], ['（二）']],
    [['（一）栏目偏少。', '（二）指南陈旧。', '（一）补齐栏目。', '（二）重编指南。'], []],
    [['（二）指南陈旧。', '（二）回访不勤。'], []],
    [['（一）栏目偏少。', '（二）指南陈旧。', '二、主动公开政府信息情况', '（二）重编指南。'], []],
  ])('%j', (paragraphs, expected) => {
    expect(repeatedIn(...paragraphs)).toEqual(expected);
  });
});
