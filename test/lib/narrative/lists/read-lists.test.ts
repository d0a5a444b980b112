import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/check/run.ts';
import narrativeCount from '../../../../lib/rules/narrative/count.ts';
import { zeroReport } from '../../check/report-of.ts';

/** The lists of a paragraph: total, parts, and whether nothing is left out. */
function listsIn(paragraph: string): string[] {
  const { lists } = zeroReport('prose', {}, {}, ['一、概述', paragraph]).narrative;
  return lists.map(
    ({ total, parts, kind }) => `${total.value} = ${parts.map(({ value }) => value).join(' + ')} ${kind}`,
  );
}

describe('a count of what makes up the whole', () => {
  it.each([
    ['报告由总体情况、主动公开、依申请公开、复议诉讼、存在问题等六部分组成。', '6 5'],
    ['报告由总体情况、主动公开、依申请公开、复议诉讼、存在问题、其他等六部分组成。', undefined],
    ['报告由总体情况、主动公开、依申请公开等六部分组成。', undefined],
    ['设有总体情况、主动公开、依申请公开、复议诉讼、存在问题等六个栏目。', undefined],
    ['报告由概述、主动公开、依申请公开、收费、复议、申诉和诉讼情况、不足、附表等七部分组成。', undefined],
    ['报告由概述、主动公开、依申请公开、行政复议行政诉讼、存在的问题及改进情况等六部分组成。', '6 5'],
  ])('%s', (paragraph, expected) => {
    const report = zeroReport('prose', {}, {}, ['一、概述', paragraph]);
    const faults = check(report, [narrativeCount], null).filter(({ outcome }) => outcome === 'fail');
    expect(faults.map(({ data }) => `${data?.stated} ${data?.computed}`)[0]).toBe(expected);
  });
});

describe('lists', () => {
  it.each([
    ['发布的9条信息中，动态4条，公告3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    ['全年公开信息9条，在公开的信息中，动态4条，公告3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    ['全年公开9条信息，比上年增长12%，其中动态4条、公告3条、解读2条。', '9 = 4 + 3 + 2 unclear'],
    ['交办提案9件，其中：市人大七届二次会议建议5件、市政协七届二次会议提案4件。', '9 = 5 + 4 unclear'],
    [
      '网站发布信息60条，其中政策2条、指南1条、制度1条、动态46条、其它10条；公众号发布4期。',
      '60 = 2 + 1 + 1 + 46 + 10 closed',
    ],
    [
      '公开信息90条，其中政策文件5件、解读4件、其他文件6件，代表建议答复30件、委员提案答复25件。',
      '90 = 5 + 4 + 6 unclear',
    ],
    ['公开信息70条，其中政策文件5条、其他文件6条，建议答复30条，动态29条。', '70 = 5 + 6 + 30 + 29 unclear'],
    ['公开政策文件9件，7件为规划类，2件为其他类。', '9 = 7 + 2 closed'],
    ['举办发布会9场，其中上半年4场、下半年5场。', '9 = 4 + 5 closed'],
    ['公开信息9条。具体包括：动态4条；公告3条；其余2条。', '9 = 4 + 3 + 2 closed'],
    ['公开信息9条。从公开渠道看，网站4条，公开栏3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    ['公开信息9条。其中：要闻4条、公告3、解读2条。', '9 = 4 + 3 + 2 unclear'],
    ['提案4件、建议5件，其中主办7件、协办2件。', '5 = 7 + 2 unclear'],
    ['规划类信息4条、统计类信息5条，两类合计9条。', '9 = 4 + 5 closed'],
    ['网站公开4条，公开栏张贴3条，全年总计公开信息7条。', '7 = 4 + 3 closed'],
    ['线下提交5件（信函3件、当面2件），线上提交4件，合计收到申请9件。', '5 = 3 + 2 closed'],
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
    // A percentage beside the total counts nothing.
    ['主动公开信息9条，全文电子化率达100%。在主动公开的信息中，动态4条，公告3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    // Something new behind a semicolon, and what only looks like it.
    ['网站公开供水信息9条，其中文件4件，公告2条；通过公众号推送各类信息80条。', '9 = 4 + 2 unclear'],
    ['公开信息9条，其中组织保障4条、回应关切3条、停水公告2条。', '9 = 4 + 3 + 2 unclear'],
    ['公开信息9条，其中供水2条、排水2条、办理指引3条、停水2条。', '9 = 2 + 2 + 3 + 2 unclear'],
    ['公开信息9条，其中供水2条、排水2条、办理指引3条、停水1条。', '9 = 2 + 2 unclear'],
    // What was taken away, and an item that is divided itself.
    ['公开信息9条，其中供水4条，节水6条（含撤销1条）。', undefined],
    ['公开信息90条，其中机构4条、报告2件，水利公示中：河道30条、水库20条。', '90 = 4 + 2 + 30 + 20 unclear'],
    // Sums of things of several kinds, of the seasons, and of what was told with its own parts.
    ['通知4则、动态3篇、文件2份，共发布信息9条。', '9 = 4 + 3 + 2 closed'],
    ['发布会4场，访谈3期，开放日2次，三类活动共9场次。', '9 = 4 + 3 + 2 closed'],
    ['举办发布会4场，访谈3期，共9场次。', undefined],
    ['一至四季度公开信息分别为4条、3条、2条、1条，全年10条。', '10 = 4 + 3 + 2 + 1 closed'],
    ['今年公开信息4条，上年3条，全年7条。', undefined],
    ['对9条信息进行清理，归档4条、删除5条，合计清理9条。', '9 = 4 + 5 closed'],
    // Two parts and nothing else.
    ['对标注为不予公开的9件公文开展复核，4件转为主动公开，其余5件维持不变。', '9 = 4 + 5 closed'],
    ['对标注为不予公开的9件公文开展复核，4件转为主动公开，5件维持不变。', undefined],
    ['上年结转的3件申请年初办结，新收9件，其余按期答复2件。', undefined],
    ['征集3期，收到意见9条，采纳4条，未采纳5条。', '9 = 4 + 5 closed'],
    ['征集3期，收到意见9条，采纳4条，公开5条。', undefined],
    ['制作公文9件，其中主动公开4件，依申请公开3件，不予公开2件。', '9 = 4 + 3 + 2 closed'],
    ['全年办结申请9件，其中上年结转2件，当年新收7件。', '9 = 2 + 7 closed'],
    // Whatever the marks, the rest is still to come.
    ['推送9篇，其中动态4篇，简报2篇；宣传1篇；其他2篇。', '9 = 4 + 2 + 1 + 2 closed'],
    ['推送9篇，其中动态4篇，简报5篇；收到留言7条；其他2篇。', '9 = 4 + 5 unclear'],
    ['公开9条，其中机构类5条，内有领导2条、职能3条；工作类4条。', '5 = 2 + 3 unclear'],
    ['公开9条（含预算5条，预算里又含“三公”经费2条；决算4条）。', undefined],
    ['公开9条，全文电子化率100%。其中，机构4条；考试3条；资助2条。', '9 = 4 + 3 + 2 unclear'],
    ['公开9条，内容涵盖三类信息：机构4条、考试3条、资助2条。', '9 = 4 + 3 + 2 closed'],
  ])('%s', (paragraph, list) => {
    expect(listsIn(paragraph)[0]).toBe(list);
  });
});

describe('lists of what is named again', () => {
  it.each([
    ['网站公开9条，微信公开7条。网站公开的信息中，政策5条，其他4条。', '9 = 5 + 4 closed'],
    ['基础信息9条，重点信息7条。基础信息中，机构5条、政策4条；重点信息中，民生3条、配置4条。', '9 = 5 + 4 unclear'],
    ['基础信息9条，专题信息7条；专题信息中，民生3条、配置4条。', '7 = 3 + 4 unclear'],
  ])('%s', (paragraph, list) => {
    expect(listsIn(paragraph)).toContain(list);
  });

  it.each([
    ['several numbers have the name', '网站公开9条，部门网站公开7条。网站公开的信息中，政策5条，其他4条。'],
    ['all numbers have it', '主动公开9条，举办培训7场。公开的信息中，政策5条，动态4条。'],
    ['none has it', '网站公开9条，微信公开7条。公众号信息中，政策5条，动态4条。'],
    ['the parts are counted otherwise', '网站公开9条，微信公开7条。网站信息中，点击5次，转发4次。'],
  ])('are none where %s', (_, paragraph) => {
    expect(listsIn(paragraph)).toEqual([]);
  });
});

describe('how many parts are announced', () => {
  it.each([
    ['通过3个渠道发布信息9条：网站4条，公众号3条，公开栏2条。', '3 3'],
    ['通过四类渠道公开信息9条，其中网站4条，公众号3条，公开栏2条。', '4 3'],
    ['开设4个专栏，全年公开信息9条，其中网站4条，公众号3条，公开栏2条。', undefined],
    ['动态4条，公告3条，其他2条，以上4类信息总计9条。', '4 3'],
    ['通过2个渠道发布信息9条，主要有网站4条，公众号3条。', undefined],
    ['发布信息9条，其中网站4条、公众号5条；共维护13个专栏。', undefined],
    ['畅通当面、网络、信函两种申请渠道。', '2 3'],
    ['通过两个渠道（网站、公众号、公开栏）发布信息。', '2 3'],
    ['通过两个渠道（网站、公众号、公开栏等）发布信息。', undefined],
    ['通过四个渠道（含网站、公众号）发布信息。', undefined],
    ['围绕两个重点民生领域公开信息9条，分别是养老4条、救助3条、生产2条。', '2 3'],
  ])('%s', (paragraph, expected) => {
    const { counts } = zeroReport('prose', {}, {}, ['一、概述', paragraph]).narrative;
    expect(counts.map(({ stated, least }) => `${stated.value} ${least}`)[0]).toBe(expected);
  });
});

describe('lists of a total in the paragraph before', () => {
  /** The lists of a part whose paragraphs are given. */
  const listsOf = (...paragraphs: readonly string[]): number[][] =>
    zeroReport('prose', {}, {}, ['一、概述', ...paragraphs]).narrative.lists.map(({ total, parts }) =>
      [total, ...parts].map(({ value }) => value),
    );

  it.each([
    [['主动公开信息9条。', '在主动公开的信息中，动态4条，公告3条，其他2条。'], [[9, 4, 3, 2]]],
    [['收到政府信息公开申请9件。', '其中，自然人申请4件，法人申请5件。'], [[9, 4, 5]]],
    [['主动公开信息9条。', '动态4条，公告3条，其他2条。'], []],
    [['主动公开信息9条。', '二、主动公开情况', '其中，动态4条，公告3条，其他2条。'], []],
  ])('%j', (paragraphs, expected) => {
    expect(listsOf(...paragraphs)).toEqual(expected);
  });
});
