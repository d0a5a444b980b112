import { describe, expect, it } from 'vitest';
import { AGENCY, TITLE, mentionsOf, quote } from './mentions-of.ts';

/** `2022-1-1 2022-12-31 stated`; a part that is not printed is a dash. */
function periodsOf(...text: readonly string[]): readonly string[] {
  return mentionsOf(text).periods.map(({ from, to, isStated }) => {
    const days = [from, to].map(({ year, month, day }) => [year ?? '', month, day ?? ''].join('-'));
    return `${days.join(' ')}${isStated ? ' stated' : ''}`;
  });
}

describe('periods of the figures', () => {
  it.each([
    ['所列数据的统计期限自2022年1月1日起至2022年12月31日止。', '2022-1-1 2022-12-31 stated'],
    ['所列数据自2022年1月1日起，至2022年12月31日止。', '2022-1-1 2022-12-31 stated'],
    ['本报告所列数据统计期限为2022年1月1日至12月31日。', '2022-1-1 -12-31 stated'],
    ['统计期限：2022年1月1日——2022年12月31日。', '2022-1-1 2022-12-31 stated'],
    ['统计时限从1月1日到12月31日。', '-1-1 -12-31 stated'],
    ['数据统计时间为2022.1.1-2022.12.31。', '2022-1-1 2022-12-31 stated'],
    ['统计时段 ２０２２ 年 １ 月至 １２ 月。', '2022-1- -12- stated'],
    ['统计数据自2022年1月1日至2022年12月31日。', '2022-1-1 2022-12-31 stated'],
    ['所列数据为2022年1月1日至2022年12月31日。', '2022-1-1 2022-12-31 stated'],
    ['2021年1月1日至2021年12月31日，公开信息30条。', '2021-1-1 2021-12-31'],
    ['本报告所列数据的统计期限自二〇二二年一月一日起至二〇二二年十二月三十一日止。', '2022-1-1 2022-12-31 stated'],
    ['统计期限为二○二二年一月一日至十二月三十一日。', '2022-1-1 -12-31 stated'],
    ['二0二一年一月一日至二0二一年十二月三十一日，公开信息30条。', '2021-1-1 2021-12-31'],
    ['统计起止日期为2022年1月1日至2022年12月31日。', '2022-1-1 2022-12-31 stated'],
    ['报告所列数据统计期为2022年1月1日至2022年12月31日。', '2022-1-1 2022-12-31 stated'],
    ['本报告涵盖期间为2021年1月1日至2021年12月31日。', '2021-1-1 2021-12-31'],
    ['本年度的数据期限为2021年1月1日—12月31日。', '2021-1-1 -12-31'],
    ['各项数据起止时间为2022年1月1日零时至2022年12月31日24时。', '2022-1-1 2022-12-31'],
  ])('%s', (text, period) => {
    expect(periodsOf('一、总体情况', text)).toEqual([period]);
  });

  it.each([
    '2022年3月1日至5月1日开展公开专区宣传。',
    '二〇二二年三月一日至五月一日开展公开专区宣传。',
    '统计数据显示，2022年1月至6月访问量上升。',
    '截至2022年12月31日，公开信息30条。',
    '2022年1月1日至2022年12月31日，较2021年1月1日至2021年12月31日多公开3条。',
    '十四五规划自2021年起至2025年止。',
    '电话：0432-68866988，传真0432-1-1至2-2。',
    '公开专区展示的起止时间为2022年3月1日至2022年5月31日。',
    '规划数据期限为2021年1月1日至2025年12月31日，全文公开。',
    '问卷与2021年的相比，时间范围为2021年1月1日至2021年12月31日。',
  ])('%s states none', (text) => {
    expect(periodsOf('一、总体情况', text)).toEqual([]);
  });

  it.each([
    ['水务局按照条例要求编制报告，起止时间为2021年1月1日至2021年11月30日。', '2021-1-1 2021-11-30 stated'],
    ['报告遵循条例的要求，数据期限2021年1月1日—12月31日。', '2021-1-1 -12-31 stated'],
    ['本报告由办公室编制，时间跨度为2022年1月1日至2022年12月31日。', '2022-1-1 2022-12-31 stated'],
    ['年度报告的数据截取自2021年1月1日至2021年12月31日。', '2021-1-1 2021-12-31 stated'],
    ['本报告以2021年1月1日至12月31日为统计时段，含局属三个分局。', '2021-1-1 -12-31'],
    ['水务局编制本报告，汇总2022年1月1日至12月31日的数据。', '2022-1-1 -12-31'],
    ['依据《条例》编制，反映2022年1月1日至12月31日的政府信息公开工作。', '2022-1-1 -12-31'],
  ])('above the first part: %s', (text, period) => {
    expect(periodsOf(TITLE, text, '一、总体情况')).toEqual([period]);
  });

  it('above the first part some months are those of something else', () => {
    expect(periodsOf(TITLE, '水务局于2023年1月5日至1月12日汇总各科室的数据。')).toEqual([]);
  });

  it('are marked from the first digit to the last', () => {
    const [period] = mentionsOf(['统计期限自 2022 年1月1日 起至12月31日 止。']).periods;
    expect(quote(period!.passage)).toBe('2022 年1月1日 起至12月31日');
  });
});

describe('documents that the report is based on', () => {
  const citationsOf = (text: string): readonly string[] =>
    mentionsOf([text]).citations.map(({ of, number }) => `${of} ${number}`);

  it.each([
    ['按照国办公开办函〔2021〕30号的要求编制本报告。', 'form 〔2021〕30号'],
    ['本报告依据《关于年度报告有关事项的通知》（国办公开办函[2019]60号）编写。', 'form 〔2019〕60号'],
    ['根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。', 'regulation 第711号'],
    [
      '根据《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第 492 号，以下简称《条例》）编制。',
      'regulation 第492号',
    ],
    ['根据国务院令第711号《中华人民共和国政府信息公开条例》编制。', 'regulation 第711号'],
  ])('%s', (text, citation) => {
    expect(citationsOf(text)).toEqual([citation]);
  });

  it.each([
    '国办公开办函〔2019〕60号印发的格式已经停止执行。',
    '原条例（国务院令第492号）废止后，按新条例（国务院令第711号）办理。',
    '按照国办公开办函〔2021〕30号编制，不再执行国办公开办函〔2019〕60号。',
    '学习国办公开办函〔2019〕60号。',
    '《政府信息公开条例》（2007年国务院令第492号公布，2019年国务院令第711号修订）是报告的依据。',
    '落实《清河市公开办法》（市政府令第60号）。',
    '《中华人民共和国食品安全法实施条例》（国务院令第721号）已公开。',
  ])('%s is no basis', (text) => {
    expect(citationsOf(text)).toEqual([]);
  });
});

describe('titles with a year', () => {
  const titlesOf = (...text: readonly string[]): readonly unknown[] =>
    mentionsOf(text).titles.map(({ year, agency }) => [year, agency]);

  it('are lines above the first part', () => {
    expect(titlesOf(TITLE)).toEqual([[2022, AGENCY]]);
    expect(titlesOf('一、总体情况', TITLE)).toEqual([]);
  });

  it('are read from two lines', () => {
    expect(titlesOf(`${AGENCY}2022年度`, '政府信息公开工作报告')).toEqual([[2022, AGENCY]]);
  });

  it.each([
    '首页 > 政务公开 > 清河市水务局2021年政府信息公开工作年度报告',
    '《清河市水务局2021年政府信息公开工作年度报告》',
    '清水发〔2023〕7号',
    '发布日期：2023-01-20',
    '现公布清河市水务局2021年政府信息公开工作年度报告。',
  ])('%s is none', (text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  it('the number of a document above the title does not make it uncertain', () => {
    expect(mentionsOf(['清水发〔2023〕7号', TITLE]).isYearCertain).toBe(true);
    expect(mentionsOf(['清水发〔2023〕7号']).isYearCertain).toBe(false);
    expect(mentionsOf([TITLE, TITLE.replace('2022', '2021')]).isYearCertain).toBe(false);
  });
});

describe('years', () => {
  const yearsOf = (...text: readonly string[]): readonly string[] =>
    mentionsOf([TITLE, ...text]).years.map(({ use, year }) => `${use} ${year}`);
  const inOverview = (...text: readonly string[]): readonly string[] => yearsOf('一、总体情况', ...text);

  it.each([
    ['截至2022年12月31日，共公开信息310条。', 'as-of 2022'],
    ['截至2020年12月31日，共公开信息310条。', 'as-of 2020'],
    ['截止到2020年底，网站发布信息310条。', 'as-of 2020'],
    ['截至2020年12月31日，我局专栏运行正常。', 'as-of 2020'],
    ['数据核定时间点为2021年12月31日。', 'as-of 2021'],
    ['2022年，我局按月更新目录。', 'opening 2022'],
    ['2021年，我局按月更新目录。', 'opening 2021'],
    ['2021年度全局按月更新目录。', 'opening 2021'],
  ])('%s', (text, year) => {
    expect(inOverview(text)).toEqual([year]);
  });

  it.each([
    ['现向社会公布《清河市水务局2021年政府信息公开工作年度报告》。', 'named 2021'],
    ['现公布清河市水务局2022年政府信息公开工作年度报告。', 'named 2022'],
    ['根据条例第五十条，水务局编制了2020年度报告，起止时间另注。', 'named 2020'],
    ['按照国办公开办函〔2021〕30号的要求，水务局编写2022年政府信息公开工作年度报告，现予公布。', 'named 2022'],
  ])('the report itself: %s', (text, year) => {
    expect(yearsOf(text)).toEqual([year]);
  });

  it.each([
    '上年公布的《清河市水务局2021年政府信息公开工作年度报告》可在网站查阅。',
    '上年发布《清河市水务局2021年政府信息公开工作年度报告》，可在网站查阅。',
    '本报告对已公布的2021年政府信息公开工作年度报告中的问题作了回应。',
    '现公布2021年政府信息公开工作年度报告整改情况，请监督。',
    '网站公布2021年政府信息公开工作年度报告和2022年政府信息公开工作年度报告。',
    '编制2021年预算公开报告，请查阅。',
    '发布2021年政府信息公开工作年度报告',
    '关于公布2021年政府信息公开工作年度报告的通知，请查阅。',
  ])('another report: %s', (text) => {
    expect(yearsOf(text).filter((year) => year !== 'named 2022')).toEqual([]);
  });

  it('figures of a year', () => {
    const text = '目录由办公室更新。';
    expect(inOverview(text, '2022年共主动公开信息310条。')).toEqual(['figures 2022']);
    expect(inOverview(text, '2020年，我局收到公开申请3件。')).toEqual(['figures 2020']);
    expect(inOverview(text, '及时解读政策，2023年累计发布信息12条。')).toEqual(['figures 2023']);
    expect(inOverview(text, '2022年更新目录，2023年共公开文件12件。')).toEqual(['figures 2023']);
  });

  it('plans', () => {
    const plansOf = (text: string): readonly string[] => yearsOf('五、存在的主要问题及改进情况', text);
    expect(plansOf('2023年，我局将进一步完善目录。')).toEqual(['plan 2023']);
    expect(plansOf('下一步，2022年将从三个方面改进。')).toEqual(['plan 2022']);
    expect(plansOf('（二）2022年工作打算')).toEqual(['plan 2022']);
    expect(plansOf('2022年，我局将公开工作列入考核。')).toEqual([]);
    expect(plansOf('2022年，我局继续完善目录，但仍有不足。')).toEqual([]);
    expect(plansOf('2022年工作计划中的两项没有完成。')).toEqual([]);
  });

  it.each([
    ['last year in comparison', '2022年公开310条，较2021年多9条。'],
    ['last year as it was', '较截至2021年12月31日的公开信息290条多20条。'],
    ['history', '截至2021年12月31日，历年累计公开信息2900条。'],
    ['both years', '截至2021年12月31日公开信息290条，截至2022年12月31日公开信息600条。'],
    ['a day of the year', '截至2021年12月15日，公开信息290条。'],
    ['other things', '截至2021年12月31日，全市建成公园12个。'],
    ['what was carried over', '2021年收到的申请3件结转办理。'],
    ['a decree', '2019年，新修订的条例施行。'],
    ['an event', '2019年，我局机构改革后公开信息310条。'],
    ['since then', '2019年以来，我局公开信息310条。'],
    ['last year’s report', '编制《清河市水务局2021年政府信息公开工作年度报告》并在网站上公布。'],
    ['an earlier year within the sentence', '及时解读政策，2020年累计发布信息12条。'],
    ['a plan', '部署下一年工作，计划2023年共发布信息12条。'],
    ['an aim', '明确下一年目标，2023年累计发布信息12条。'],
    ['a number', '按照清政办〔2021〕7号文件公开信息310条。'],
    ['years of a plan', '公布2021—2025年规划3件。'],
    ['growth', '2021年公开290条，今年增长7%。'],
  ])('%s is not said of the figures', (_, text) => {
    expect(inOverview('目录由办公室更新。', text).filter((year) => !year.endsWith('2022'))).toEqual([]);
  });

  it('a row of years is no slip', () => {
    const row = ['2020年公开信息210条。', '2021年公开信息260条。', '2022年公开信息310条。'];
    expect(inOverview('目录由办公室更新。', ...row)).toEqual(['figures 2022']);
    expect(inOverview('目录由办公室更新。', row.join(''))).toEqual(['figures 2022']);
  });

  it('an opening that comes to the year of the report is none', () => {
    expect(inOverview('2021年，我局建成专栏。2022年，我局按月更新。')).toEqual([]);
  });

  it('an opening may follow what the report is based on', () => {
    expect(inOverview('根据条例编制本报告。', '2021年，我局按月更新。')).toEqual(['opening 2021']);
  });

  it('in other parts are not looked at', () => {
    const title = '四、政府信息公开行政复议、行政诉讼情况';
    expect(yearsOf(title, '2020年收到公开申请3件。截至2020年12月31日公开信息3条。')).toEqual([]);
  });

  it('are marked with their words', () => {
    const [mention] = mentionsOf(['一、总体情况', '截至 2020年12月31日，公开信息310条。']).years;
    expect(quote(mention!.passage)).toBe('截至 2020年12月31日');
  });
});

describe('a paragraph of a megabyte', () => {
  it.each([
    '公开信息2021年',
    '截至2021年12月',
    '统计数据',
    '向市',
    '（国务院令第',
    '本报告由',
    '（（（（',
    '2021年1月1日至',
  ])('of %s again and again is read to its end and says nothing, and what follows is read', (text) => {
    const long = [text.repeat(1_000_000 / text.length), `${text.repeat(150)}。`.repeat(600)];
    const after = '统计期限自2022年1月1日起至2022年12月31日止。';
    const { titles, isYearCertain, periods, years, citations, bodies } = mentionsOf([
      TITLE,
      '一、总体情况',
      ...long,
      after,
    ]);
    expect({ isYearCertain, years, citations, bodies }).toEqual({
      isYearCertain: true,
      years: [],
      citations: [],
      bodies: [],
    });
    expect([...titles, ...periods].map(({ passage }) => quote(passage))).toEqual([
      TITLE,
      '2022年1月1日起至2022年12月31日',
    ]);
  });
});
