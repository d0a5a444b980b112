import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/check/run.ts';
import narrativeCount from '../../../../lib/rules/narrative/count.ts';
import narrativeParts from '../../../../lib/rules/narrative/parts.ts';
import { reportOf } from '../../check/report-of.ts';

/** What the rules for lists say of a paragraph of which no table tells anything. */
function failuresIn(paragraph: string): string[] {
  const report = reportOf('prose', {}, {}, ['一、概述', paragraph]);
  const findings = check(report, [narrativeParts, narrativeCount], null);
  return findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
}

/** A way to tell a total and its parts, with `N` for a number that is right as the first and wrong as the second. */
type Way = readonly [way: string, paragraph: string, right: string, wrong: string];

const WAYS: readonly Way[] = [
  [
    'a total in the head of its list',
    '在公开的60条信息中，涉及教育的10条，涉及医疗的20条，涉及住房的N条。',
    '30',
    '31',
  ],
  ['names behind the numbers', '25份新到来函中，15份由个人寄来，N份由企业等组织寄来。', '10', '12'],
  ['what passed and what did not', '提请审查的60条信息中，N条审查通过，20条经审查不宜公开。', '40', '44'],
  ['what is in force and what is not', '年末清理文件60件，继续有效的N件，废止的20件。', '40', '41'],
  ['two kinds of procedure', '查处案件60件，适用普通程序N件，适用简易程序20件。', '40', '35'],
  ['what is valid and what is not', '收到选票60张，有效N张，无效20张。', '40', '38'],
  ['in time and late', '报送材料60份，其中按时报送N份，逾期报送20份。', '40', '39'],
  ['what it is made up of', '网站发布的60条信息由要闻10条、公告20条、问答N条组成。', '30', '33'],
  ['as many parts as it is made up of', '公开的60条信息由三部分构成：文件10条、动态20条、公示N条。', '30', '35'],
  ['a dash', '新到来函60份——书信10份、传真20份、送达N份。', '30', '31'],
  [
    'a dash and the words that there were no others',
    '新到来函60份——书信20份、传真N份，没有以其他方式寄来的。',
    '40',
    '42',
  ],
  ['a comparison before the list', '公开信息60条，较上年减少5条；其中业务类10条，综合类20条，党建类N条。', '30', '38'],
  ['a growth before the list', '公开信息60条，同比增长5%，其中业务类10条，综合类20条，党建类N条。', '30', '38'],
  ['a rest that is divided again', '公开信息60条，10条刊于简报，其余N条中，20条印成手册，30条贴在墙上。', '50', '52'],
  ['a part of a total, and the rest', '对60件来函中的10件当日回信，其余N件隔日回信。', '50', '51'],
  ['all but some', '收到来函60件，除10件因地址不详退回外，其余N件均已回信。', '50', '49'],
  ['a share, its number and the rest', '公开信息60条，通过简报公开的占50%，为30条；余下的N条印成手册。', '30', '32'],
  ['one added to the other', '公开信息60条，即要闻类公开20条加公告类公开N条。', '40', '41'],
  ['brackets', '开展培训60次（集中授课20次、跟班学习N次），反响良好。', '40', '48'],
  ['brackets in brackets', '公开财政信息60条（预算40条〔部门预算30条、专项预算N条〕，决算20条）。', '10', '12'],
  [
    'what is told of one of the parts',
    '收到留言60条，其中有效留言40条，无效留言20条；有效留言中已办结30条，剩余N条正在办理。',
    '10',
    '8',
  ],
  ['carried in and new', '办结申请60件，其中上年结转件10件、本年新收件N件。', '50', '51'],
  [
    'a view of all in the next sentence',
    '公开信息60条。在公开的信息中，公文类10条，占16.7%；预算20条；公告及其他类N条。',
    '30',
    '33',
  ],
  [
    'a second view in the next sentence',
    '公开信息60条。按载体分，简报20条、手册40条；按内容分，法定内容50条、其他N条。',
    '10',
    '13',
  ],
  ['parts with an aside', '公开动态20条（上年18条）、公告N条（上年30条），本年合计60条。', '40', '43'],
  ['parts with their shares', '要闻20条（占33.3%）、公告N条（占66.7%），共60条。', '40', '44'],
  ['three seasons and the fourth', '前三季度公布结果N件，第四季度公布20件，全年60件。', '40', '41'],
  ['some of a row', '机关、学校、医院分别公开30条、20条和10条，前两项小计N条，全系统总计60条。', '50', '51'],
  [
    'all of a row in which some are added up',
    '机关、学校、医院分别公开30条、20条和N条，前两项小计50条，全系统总计60条。',
    '10',
    '11',
  ],
  ['the last of a row', '书信10件、传真20件、送达30件，共60件；后两项属纸质，计N件。', '50', '52'],
  [
    'a sum in the next sentence',
    '一是要闻10条；二是公告20条；三是问答N条。三项相加，2020年共公开信息60条。',
    '30',
    '31',
  ],
  ['a sum of so many columns', '更新情况为：机构10条；政策20条；财政N条。3个栏目合计更新60条。', '30', '31'],
  ['a sum of so many kinds', '一是要闻公开10条；二是公告公开20条；三是问答公开N条，3类内容累计公开60条。', '30', '35'],
  ['shares of a whole', '要闻、公告公开信息分别为20条、N条，各占全年公开总量60条的33.3%和66.7%。', '40', '44'],
  ['how many kinds of events', '组织N类活动60场：开放日10场、发布会20场、访谈30场。', '3', '2'],
  ['how many sides', '公开信息60条，内容涉及N个方面：规划10条，执法20条，服务30条。', '三', '两'],
  ['how many columns by name', '共设置N个公开栏目，即机构、政策、财政、动态、公示，每周更新。', '5', '4'],
];

describe('a total and its parts', () => {
  it.each(WAYS)('are right: %s', (_, paragraph, right) => {
    expect(failuresIn(paragraph.replace('N', right))).toEqual([]);
  });

  it.each(WAYS)('are wrong: %s', (_, paragraph, __, wrong) => {
    expect(failuresIn(paragraph.replace('N', wrong))).not.toEqual([]);
  });
});

describe('nothing is said of', () => {
  it.each([
    ['some that are told of all', '办结的60件中，准予10件（16.7%），部分准予20件（33.3%），退回20件（33.3%）。'],
    ['what was told while something went on', '全年收到来函60件，在办理过程中，电话联系90人次，上门走访80人次。'],
    ['a list that begins with its first part', '其中，动态类20条，占33.3%；公告类10条，占16.7%；其余30条为解读类。'],
    ['what is divided by a semicolon', '累计60条；其中文字类20条，图解类10条，其余30条为视频。'],
    ['what brackets tell of some', '寄来8件（有6件先后用两种方式，只计一件），送来14件。'],
    ['a few in brackets', '全局人员86人（专职2人、兼职6人）。'],
    ['some in brackets', '召开会议12次（办公会4次、党组会5次）。'],
    ['channels in brackets that share what they publish', '公开信息60条（网站50条、公众号40条）。'],
    ['what came in beside what was carried in', '收到政府信息公开申请20件，除5件因未到期而结转外，其他16件均已答复。'],
    ['what there was more', '公开信息60条，较上年增加30条，其中业务类10条，综合类20条。'],
    ['an aside that is larger', '公开动态20条（上年80条）、公告40条（上年90条），本年合计60条。'],
    ['other numbers in the sentence before', '要闻10条，公告20条，问答30条，视频5条。三项相加，共公开信息60条。'],
    ['shares that leave something out', '要闻、公告公开信息分别为20条、30条，各占全年公开总量60条的33.3%和50%。'],
    ['others behind a list that is complete', '公开文件60件，其中有效50件，失效10件；公开其他信息8条。'],
    ['three things that were done', '制发文件60件，废止50件，现行有效70件（其中区级30件，部门40件）。'],
    ['columns named as examples', '共设置8个公开栏目，即机构、政策、财政等，每周更新。'],
  ])('%s: %s', (_, paragraph) => {
    expect(failuresIn(paragraph)).toEqual([]);
  });
});
