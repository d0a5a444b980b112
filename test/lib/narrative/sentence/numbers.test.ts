import { describe, expect, it } from 'vitest';
import { endBefore, numbersOf } from '../../../../lib/narrative/sentence/numbers.ts';

/** `12 件 over`: value, unit, what is not the plain case of an exact count with a unit. */
function told(text: string): string[] {
  return numbersOf(text).map(({ value, unit, kind, exactness, decimals }) =>
    [value, unit, kind === 'count' ? '' : kind, exactness === 'exact' ? '' : exactness, decimals > 0 ? decimals : '']
      .filter((word) => word !== '' && word !== null)
      .join(' '),
  );
}

const words = (text: string): string[] => numbersOf(text).map(({ start, end }) => text.slice(start, end));

describe('numbers that count something', () => {
  it.each([
    ['收到申请12件', '12 件'],
    ['收到申请1,234件', '1234 件'],
    ['收到申请1，234，567件', '1234567 件'],
    ['收到申请1 2 3件', '123 件'],
    ['访问量3.5万次', '35000 次 1'],
    ['访问量2千次', '2000 次'],
    ['访问量3百次', '300 次'],
    ['访问量1.2亿次', '120000000 次 1'],
    ['收费15.25元', '15.25 元 money 2'],
    ['收费3.5万元', '3.5 万元 money 1'],
    ['收费2亿元', '2 亿元 money'],
    ['占41.7%', '41.7 percent 1'],
    [`占41.7${'0'.repeat(150)}%`, '41.7 percent 4'],
    ['市人大七届二次会议建议3件', '3 件'],
    ['机构类11、动态类36', ['11 bare', '36 bare']],
    ['机构类11，动态类36；其他2。', ['11 bare', '36 bare', '2 bare']],
    ['访问量12万，', '120000 bare'],
    ['访问量12万以上', '120000 bare over'],
    ['共0.00005万元', '0.0001 万元 money 4'],
    ['办理人次3人次、件次4件次', ['3 人次', '4 件次']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected].flat());
  });

  it.each([
    ['十二件', '12 件'],
    ['收到申请两件', '2 件'],
    ['办结三项', '3 项'],
    ['收到一件', '1 件'],
    ['约十件', '10 件 about'],
    ['近十件', '10 件 under'],
    ['超过十件', '10 件 over'],
  ])('in Chinese: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('stand in the order of the text, whichever way they are written', () => {
    expect(told('办结三件，收到5件')).toEqual(['3 件', '5 件']);
  });

  it.each([
    ['收到近12件', '近12件', 'under'],
    ['收到将近12件', '将近12件', 'under'],
    ['收到不足12件', '不足12件', 'under'],
    ['收到不到12件', '不到12件', 'under'],
    ['收到接近12件', '接近12件', 'under'],
    ['收到超12件', '超12件', 'over'],
    ['收到超过12件', '超过12件', 'over'],
    ['收到不少于12件', '不少于12件', 'over'],
    ['收到逾12件', '逾12件', 'over'],
    ['收到至少12件', '至少12件', 'over'],
    ['收到12余件', '12余件', 'over'],
    ['收到12多件', '12多件', 'over'],
    ['收到1万余件', '1万余件', 'over'],
    ['收到12件以上', '12件以上', 'over'],
    ['收到约12件', '约12件', 'about'],
    ['收到大约12件', '大约12件', 'about'],
    ['收到大概12件', '大概12件', 'about'],
    ['收到12件左右', '12件左右', 'about'],
    ['收到12件上下', '12件上下', 'about'],
    ['收到12件', '12件', 'exact'],
  ] as const)('%s is meant %s: %s', (text, printed, exactness) => {
    expect(words(text)).toEqual([printed]);
    expect(numbersOf(text).map((number) => number.exactness)).toEqual([exactness]);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    ['a paragraph of a law', '根据第12条'],
    ['the number of a paper', 'No.12件'],
    ['the year of a number', '〔2021〕30号'],
    ['dates', '2021年3月5日'],
    ['a time', '上午9时30分'],
    ['a range of days', '2021-01-05'],
    ['working days', '20个工作日'],
    ['months', '3个月'],
    ['days', '15天'],
    ['a floor', '办公楼3楼'],
    ['a grade', '3级'],
    ['per mille, times and points', '2‰、3倍、4个百分点'],
    ['a hotline', '拨打12345，'],
    ['the number of an emergency', '拨打110报警，'],
    ['how things are counted', '不同渠道公开相同信息计1条'],
    ['a telephone number', '电话0101234567，'],
    ['a fraction without a unit', '达到3.5，'],
    ['an ordinal of a list', '1.加强组织领导'],
    ['an ordinal in brackets', '工作如下：（2）加强组织领导'],
    ['an ordinal after a full stop', '成效明显。3、加强组织领导'],
    ['what no unit and no mark follows', '建设5G网络和12新城的通知'],
    ['two numbers with a space between', '表12 34'],
    ['what a space follows', '收到12 件'],
    ['what no number can hold', '收到9007199254741件'],
    ['a square metre', '面积30平方米'],
    ['a matter', '12个方面'],
    ['an anniversary', '建党100周年'],
    ['an ordinal at the beginning', '1、加强组织领导'],
    ['an area', '绿化面积3万平方米'],
    ['a way', '道路总长2千米'],
    ['a range', '访问量3万-5万，'],
  ])('%s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['the one in a request of its kind', '坚持一事一申请'],
    ['together', '一起推进'],
    ['once', '一次办好'],
    ['an article', '一个平台'],
    ['a point', '一项任务'],
    ['none', '没有一件'],
    ['none at all', '无一件'],
    ['each', '每三件'],
    ['a paragraph', '第三条'],
    ['the things named before', '两项合计'],
    ['the things named before, once more', '三类共计，两项总计，两项相加，两项共计'],
    ['some or other', '三四件'],
    ['a month', '三个月'],
    ['working days', '二十个工作日'],
    ['a line', '一条龙服务，一站式，一条线'],
    ['sides', '三个方面'],
  ])('in Chinese, %s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['计12条', '12 条'],
    ['共计1条', '1 条'],
    ['总计1条', '1 条'],
    ['合计1条', '1 条'],
    ['收到9007199254件', '9007199254 件'],
    ['达到12345678，', '12345678 bare'],
    ['不存在三件', '3 件'],
    ['有一件', '1 件'],
    ['三项经费', '3 项'],
    ['12分局', []],
    ['发布动态3、公告4', ['3 bare', '4 bare']],
    ['加强领导。3。', '3 bare'],
    // What stands a little way off says nothing about the number.
    ['收到12件，分别来自网上', '12 件'],
    ['收到12件，办结了 9件', '12 件'],
    ['收到12件日常咨询', '12 件'],
    ['收到热线转办12345件', '12345 件'],
    ['占41%年内最高', '41 percent'],
    ['覆盖12万网民', '120000 bare'],
    ['访问912345，', '912345 bare'],
    ['机构类12，平台类3', ['12 bare', '3 bare']],
    ['动态类3、年报4', ['3 bare', '4 bare']],
    ['下设12个分局', '12 个'],
    ['A类12件', '12 件'],
    ['计划1条', '1 条'],
    ['同时办结三件', '3 件'],
    ['未办结一件', '1 件'],
    ['近年来12件', '12 件'],
    ['超期办结12件', '12 件'],
    ['约谈企业12家', '12 家'],
  ])('but %s', (text, expected) => {
    expect(told(text)).toEqual([expected].flat());
  });
});

it.each([
  ['收到12件', 'count'],
  ['收到三件', 'count'],
  ['收费12元', 'money'],
  ['占12%', 'percent'],
  ['动态12，', 'bare'],
])('the kind of %s: %s', (text, kind) => {
  expect(numbersOf(text).map((number) => number.kind)).toEqual([kind]);
});

it('a word before a number is part of it only where it stands next to it', () => {
  expect(words('近年来12件，超期办结12件，约谈企业12家，近9件')).toEqual(['12件', '12件', '12家', '近9件']);
});

it('what stands before a number begins where the number before it ends', () => {
  const numbers = numbersOf('收到12件，办结9件');
  expect(numbers.map((_, at) => endBefore(numbers, at))).toEqual([0, 5]);
});

describe('numbers within words', () => {
  it.each([
    '按照统一部署推进',
    '由三部门联合印发',
    '网站是公开的一条重要渠道',
    '宣传解读“惠企九条”',
    '宣传解读“惠企20条”',
    '落实“四个一批”要求',
    '转发《促进就业十六条措施》',
    '按照《条例》二十条办理',
  ])('%s counts nothing', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['“政务要闻”发布12条', '12 条'],
    ['印发《管理办法》5件', '5 件'],
    ['公开“三公”经费3条', '3 条'],
    ['发布《办事指南》12条', '12 条'],
  ])('%s counts something', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
