import { describe, expect, it, test } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

/** Whether the first list of a paragraph is said to be whole. */
function kindIn(paragraph: string): string | undefined {
  return zeroReport('annual-2021', {}, {}, ['一、总体情况', paragraph]).narrative.lists[0]?.kind;
}

describe('a list is closed', () => {
  it.each([
    ['by a last part that is the rest', '发布信息9条，其中动态4条，公告3条，其他2条。'],
    ['by a rest in other words', '发布信息9条，其中动态4条，公告3条，其余2条。'],
    ['by a rest that is named behind its number', '发布信息9条，其中动态4条，3条为公告，2条属其他类。'],
    ['by numbers that are given in turn', '发布动态和公告9条，分别为4条、5条。'],
    ['by words that make it up', '发布信息9条，由动态4条、公告5条组成。'],
    ['by a colon and a full stop', '发布动态9条：网站4条，微信5条。'],
    ['by natural persons and others', '收到咨询9件，其中个人4件，单位5件。'],
    ['by halves of the year', '举办培训9场，其中上半年4场，下半年5场。'],
    ['by what is made and what is taken over', '推送信息9条，其中原创4条，转载5条。'],
    ['by meetings on site and at a distance', '举办培训9场，其中线上4场，线下5场。'],
    ['by what was used and was not', '报送信息9条，其中采用4条，未采用5条。'],
    ['by what passed and was sent back', '审查信息9条，其中通过4条，退回5条。'],
    ['by what is done and is not', '收到留言9条，其中已答复4条，未答复5条。'],
    ['by what is within a site and outside it', '发布信息9条，其中网站内4条，网站外5条。'],
    ['by names in the total', '办理建议和提案9件，其中建议4件，提案5件。'],
    ['by what it consists of, in so many words', '发布信息9条，由动态4条、公告5条两部分构成。'],
    ['by parts one after the other', '发布动态和公告9条，依次为4条、5条。'],
    ['by the first and the latter', '发布信息和公告9条，其中前者4条，后者5条。'],
    ['by papers and what is none', '印发文件9件，其中公文4件，非公文5件。'],
    ['by good and bad', '检查网站9个，其中合格4个，不合格5个。'],
    ['by what is done and under way', '收到留言9条，其中已办结4条，正在办理5条。'],
    ['by all outcomes of cases', '发生行政复议9件，其中维持4件，纠正2件，其他结果2件，尚未审结1件。'],
    ['by both kinds of lawsuits', '发生行政诉讼9件，其中未经复议直接起诉4件，复议后起诉5件。'],
    ['by both kinds of disputes', '发生行政复议、行政诉讼9件，其中行政复议4件，行政诉讼5件。'],
    ['by shares that make it whole', '发布信息9条，其中动态4条，占44.4%，公告5条，占55.6%。'],
  ])('%s: %s', (_, paragraph) => {
    expect(kindIn(paragraph)).toBe('closed');
  });
});

describe('a list is open', () => {
  it.each([
    ['with and so on', '发布信息9条，其中动态4条、公告3条等。'],
    ['with the most important', '发布信息9条，其中主要有动态4条、公告3条。'],
    ['with what stands out', '发布信息9条，其中重点领域动态4条、公告3条。'],
    ['with what is included', '发布信息9条，包括动态4条、公告3条。'],
    ['with what is covered', '发布信息9条，涵盖动态4条、公告3条。'],
    ['with a rest but chosen', '发布信息9条，主要包括动态4条，公告3条，其他2条。'],
  ])('%s: %s', (_, paragraph) => {
    expect(kindIn(paragraph)).toBe('open');
  });
});

describe('a list says neither', () => {
  it.each([
    ['of two things that leave room for a third', '发布信息9条，其中动态4条、公告3条。'],
    ['where equal treatment is no and so on', '发布信息9条，其中平等对待类4条、公告3条。'],
    ['where the rest is not the last', '发布信息9条，其中其他4条、公告3条。'],
    ['where the rest is a kind of its own', '收到申请9件，其中予以公开4件，其他处理3件。'],
    ['of three parts of which two are complements', '发布信息9条，其中原创4条，转载3条，公告1条。'],
    ['where the outcomes are not all', '发生行政复议9件，其中维持4件，纠正2件。'],
    ['where shares leave something out', '发布信息9条，其中动态4条，占44.4%，公告3条，占33.3%。'],
  ])('%s: %s', (_, paragraph) => {
    expect(kindIn(paragraph)).toBe('unclear');
  });
});

describe('a list of kinds of which there are no others', () => {
  interface Kinds {
    readonly head: string;
    readonly parts: readonly string[];
    readonly unit?: string;
  }

  /** A sentence in which each part has a number of its own. */
  const sentenceOf = ({ head, unit = '件' }: Kinds, parts: readonly string[]): string => {
    const numbers = parts.map((_, i) => i + 2);
    const sum = numbers.reduce((all, number) => all + number, 0);
    return `${head}${sum}${unit}，其中${parts.map((part, i) => `${part}${numbers[i]}${unit}`).join('，')}。`;
  };

  const KINDS: readonly Kinds[] = [
    {
      head: '办结政府信息公开申请',
      parts: ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'],
    },
    {
      head: '办结政府信息公开申请',
      parts: ['予以公开或部分公开', '不予公开', '无法提供', '不予处理', '其他处理'],
    },
    { head: '发生行政复议', parts: ['结果维持', '结果纠正', '其他结果', '尚未审结'] },
    { head: '发生行政复议', parts: ['已审结', '尚未审结'] },
    { head: '发生行政复议、行政诉讼', parts: ['行政复议', '行政诉讼'] },
    { head: '发生行政诉讼', parts: ['未经复议直接起诉', '复议后起诉'] },
    { head: '办理政府信息公开申请', parts: ['新收申请', '上年结转申请'] },
  ];

  test.each(KINDS)('is closed: $parts', (kinds) => {
    expect(kindIn(sentenceOf(kinds, kinds.parts))).toBe('closed');
  });

  test.each(KINDS.flatMap((kinds) => kinds.parts.map((left) => ({ ...kinds, left }))))(
    'is not without $left: $parts',
    ({ left, ...kinds }) => {
      const parts = kinds.parts.filter((part) => part !== left);
      expect(kindIn(sentenceOf(kinds, parts))).not.toBe('closed');
    },
  );
});
