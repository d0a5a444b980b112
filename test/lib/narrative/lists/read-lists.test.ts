import { describe, expect, it } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

/** The lists of a paragraph: total, parts, and whether nothing is left out. */
function listsIn(paragraph: string): string[] {
  const { lists } = zeroReport('prose', {}, {}, ['一、概述', paragraph]).narrative;
  return lists.map(
    ({ total, parts, kind }) => `${total.value} = ${parts.map(({ value }) => value).join(' + ')} ${kind}`,
  );
}

describe('lists', () => {
  it.each([
    ['发布的9条信息中，动态4条，公告3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    ['公开政策文件9件，7件为规划类，2件为其他类。', '9 = 7 + 2 closed'],
    ['举办发布会9场，其中上半年4场、下半年5场。', '9 = 4 + 5 closed'],
    ['公开信息9条。具体包括：动态4条；公告3条；其余2条。', '9 = 4 + 3 + 2 closed'],
    ['公开信息9条。从公开渠道看，网站4条，公开栏3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    ['公开信息9条。其中：要闻4条、公告3、解读2条。', '9 = 4 + 3 + 2 unclear'],
    ['提案4件、建议5件，其中主办7件、协办2件。', '5 = 7 + 2 unclear'],
    ['规划类信息4条、统计类信息5条，两类合计9条。', '9 = 4 + 5 closed'],
    ['网站公开4条，公开栏张贴3条，全年总计公开信息7条。', '7 = 4 + 3 closed'],
    ['线下提交5件（信函3件、当面2件），线上提交4件，合计收到申请9件。', '5 = 3 + 2 unclear'],
    ['动态4条，公告3条，其他2条，以上3类信息总计9条。', '9 = 4 + 3 + 2 closed'],
    ['发布动态9条：网站5条，公众号4条。', '9 = 5 + 4 closed'],
    ['推送9条，其中原创4条、转载5条。', '9 = 4 + 5 closed'],
    ['通过网站公开信息9条，除文件4条外，其余5条为动态。', '9 = 4 + 5 closed'],
    ['三个栏目更新情况为：机构4条；政策3条；其他2条。', undefined],
    ['申请人构成为：自然人4件，企业3件，其他2件。', undefined],
    ['公开信息9条，其中动态4条、公告5条，比上年增加7条。', '9 = 4 + 5 unclear'],
    ['行政复议9件，其中被纠正1件；行政诉讼7件。', undefined],
    ['申请9件，其中自然人8件，企业1件，予以公开4件，不予公开3件。', '9 = 8 + 1 unclear'],
    ['维持12，纠正3，未审结119，总计134。', '134 = 12 + 3 + 119 closed'],
    ['发现问题9个。其中，公开4件，不公开2件。', undefined],
    ['收到留言9条，上年结转2条。', undefined],
    ['收到转办件3件。收到申请9件。从类型看，个人4件，企业3件，其他2件。', undefined],
  ])('%s', (paragraph, list) => {
    expect(listsIn(paragraph)[0]).toBe(list);
  });
});

describe('how many parts are announced', () => {
  it.each([
    ['通过3个渠道发布信息9条：网站4条，公众号3条，公开栏2条。', '3 3'],
    ['通过四类渠道公开信息9条，其中网站4条，公众号3条，公开栏2条。', '4 3'],
    ['开设4个专栏，全年公开信息9条，其中网站4条，公众号3条，公开栏2条。', undefined],
    ['通过2个渠道发布信息9条，主要有网站4条，公众号3条。', undefined],
  ])('%s', (paragraph, expected) => {
    const { counts } = zeroReport('prose', {}, {}, ['一、概述', paragraph]).narrative;
    expect(counts.map(({ stated, least }) => `${stated.value} ${least}`)[0]).toBe(expected);
  });
});
