import { describe, expect, it, test } from 'vitest';
import { readLists } from '../../../../lib/narrative/lists/read-lists.ts';
import { numbersOf } from '../../../../lib/narrative/sentence/numbers.ts';
import { zeroReport } from '../../check/report-of.ts';

/** Whether the words say that the first list of a paragraph is whole; what the form divides without rest is not asked. */
function kindIn(paragraph: string): string | undefined {
  const { sentences, statements } = zeroReport('annual-2021', {}, {}, ['一、总体情况', paragraph]).narrative;
  const counted = sentences.map((sentence) => ({
    sentence,
    numbers: numbersOf(sentence.plain),
    statements: statements.filter((one) => one.sentence === sentence),
  }));
  return readLists(counted)[0]?.kind;
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
    ['by shares that make it whole but for what was rounded', '发布信息9条，其中动态4条，占44.5%，公告5条，占55%。'],
    ['by cases that are all there were', '依申请公开收费6件，共265元，其中3件收取189元，3件收取76元。'],
    ['by what is not among those named', '发布信息9条，其中动态4条，公告3条，上述两类之外的2条。'],
    ['by large parts that make it up', '发布信息9条，由动态4条、公告5条两大部分组成。'],
    ['by a colon after words', '发布动态9条，分渠道看：网站4条，微信5条。'],
    ['by a colon, the full stop forgotten', '发布动态9条：网站4条，微信5条'],
    ['by as many kinds as are announced', '发布信息9条，分为四类，即动态2条、公告3条、解读3条、图片1条。'],
    ['by as many kinds as the total has, in figures', '开设专栏，发布2类信息9条，其中动态4条、公告5条。'],
    ['by names in the total, in a sentence of its own', '办理建议和提案9件。其中建议4件，提案5件。'],
    ['by what is on the net and off it', '发布信息9条，其中网内4条，网外5条。'],
    ['by results behind their numbers', '发生行政复议9件，其中4件已审结，5件尚未审结。'],
    ['by results before a denial of something else', '发生行政复议9件，其中已审结4件，尚未审结5件，没有行政诉讼。'],
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
    ['with an example of what the total names', '办理建议和提案9件，其中如建议4件，提案5件。'],
    ['with an example', '发布信息9条，其中如动态4条、公告3条。'],
    ['with and so on within a part', '发布信息9条，其中动态、通知等4条，公告3条。'],
    ['with and so on after a noun', '发布信息9条，其中动态4条、公告3条信息等。'],
    ['with a part of something', '发布信息9条，其中部分动态4条、公告3条。'],
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
    ['where a grade is no and so on', '发布信息9条，其中等级评定4条、公告3条。'],
    ['where partly public is no part of something', '印发文件9件，其中部分公开4件、公告3件。'],
    ['where what follows is said of all the parts', '发布信息9条，其中动态4条，公告5条，均为其他类。'],
    ['where and so on is said of something else', '发布信息9条，其中动态4条、公告5条，涉及教育等领域。'],
    ['where a colon stands behind a word for some', '发布信息9条，其中：动态4条、公告5条。'],
    ['where the sentence of a colon goes on', '发布动态9条：网站4条，微信5条，均已归档。'],
    ['where a colon is followed by other things', '发布动态9条：网站4条，微信5篇。'],
    ['of more kinds than are announced', '发布信息9条，分为三类，即动态2条、公告3条、解读3条、图片1条。'],
    ['where the kinds are those of something else', '开设两类专栏，发布信息9条，其中动态4条、公告5条。'],
    ['where the names are those of something else', '宣传规章和要点，发布稿件9篇，其中规章4篇，要点5篇。'],
    ['where the total has one of the names', '办理建议和提案9件，其中建议4件，来信5件。'],
    ['where the total has a sign of each name', '制作文书9件，其中证书4件、公文5件。'],
    ['where both parts have the name of the total', '办理建议9件，其中代表建议4件、政协建议5件。'],
    ['where none is no sum of anything', '收到来信9件，其中投诉4件，咨询5件，退回0件。'],
    ['where some paid and others did not', '依申请公开收费7件，共265元，其中3件收取189元，3件收取76元。'],
    ['where cases are divided into more than themselves', '发生行政复议9件，其中行政复议4件，行政诉讼5件。'],
    ['of two that are both no papers', '印发文件9件，其中电子非公文4件，纸质非公文5件。'],
    ['of two that are both bad', '检查网站9个，其中首查不合格4个，复查不合格5个。'],
    ['of two that were both not used', '报送信息9条，其中市级未采用4条，省级未采用5条。'],
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
    { head: '收到政府信息公开申请', parts: ['网络申请', '信函申请', '当面申请'] },
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
