import { describe, expect, it } from 'vitest';
import type { FieldOrigin, Report } from '../../../lib/model/report.ts';
import deadline from '../../../lib/rules/period/deadline.ts';
import range from '../../../lib/rules/period/range.ts';
import years from '../../../lib/rules/period/year.ts';
import { identityOf, zeroReport } from '../check/report-of.ts';
import { isJudged, said } from './said.ts';

const AGENCY = '清河市水务局';
const TITLE = `${AGENCY}2022年政府信息公开工作年度报告`;

const saying = (text: readonly string[], year: number | null = 2022, agency: string | null = AGENCY): Report =>
  zeroReport('annual-2021', {}, { identity: identityOf(agency, year) }, [TITLE, ...text]);

describe('the time that a report is about', () => {
  it.each<[string, string | null]>([
    ['统计期限自2022年1月1日起至2022年12月31日止。', null],
    ['统计期限自2022年1月至12月。', null],
    ['所列数据的统计期限为1月1日至12月31日。', null],
    ['统计期限自2008年5月1日起至2022年12月31日止。', null],
    ['统计期限自2007年5月1日起至2022年12月31日止。', 'warning part'],
    ['统计期限自2008年5月2日起至2022年12月31日止。', 'warning part'],
    ['统计期限自2008年4月1日起至2022年12月31日止。', 'warning part'],
    ['统计期限自2008年5月1日起至2021年12月31日止。', 'error year'],
    ['统计期限自2021年1月1日起至2022年12月31日止。', 'warning part'],
    ['统计期限自2022年1月1日起至2023年12月31日止。', 'warning part'],
    ['统计期限自2022年1月2日起至12月31日止。', 'warning part'],
    ['统计期限自2022年2月1日起至12月31日止。', 'warning part'],
    ['统计期限自2022年1月1日起至12月30日止。', 'warning part'],
    ['统计期限自2022年12月31日起至2022年1月1日止。', 'error reversed'],
    ['统计期限自2022年3月2日起至2022年3月1日止。', 'error reversed'],
    // Where the year is printed once the other may be meant for the year after.
    ['统计期限自2022年12月31日起至1月1日止。', 'warning part'],
    // Nothing says that this is the time of the figures.
    ['2021年1月1日至2021年12月31日，收到申请3件。', 'warning year'],
  ])('%s %s', (sentence, expected) => {
    expect(said(range, saying([sentence]))).toEqual(expected === null ? [] : [`text/head/2 ${expected}`]);
    expect(isJudged(range, saying([sentence]))).toBe(true);
  });

  it.each([
    ['统计期限自2021年1月1日起至2021年11月30日止。', []],
    ['统计期限自2022年12月31日起至2022年1月1日止。', ['text/head/2 error reversed']],
  ])('of a report whose year is not known: %s', (sentence, expected) => {
    expect(said(range, saying([sentence], null))).toEqual(expected);
  });
});

describe('the day on which a report was put up', () => {
  const on = (day: string, agency: string | null = AGENCY, year = 2022, published: FieldOrigin = 'label'): Report => {
    const { origins, ...identity } = identityOf(agency, year);
    return zeroReport(
      'annual-2021',
      {},
      { identity: { ...identity, published: day, origins: { ...origins, published } } },
    );
  };

  it.each<[string, Report, string[]]>([
    ['a department until the end of January', on('2023-01-31'), []],
    ['a department in February', on('2023-02-01'), ['hint late']],
    ['a department while the first regulation was in force', on('2019-03-31', AGENCY, 2018), []],
    ['late even then', on('2019-04-01', AGENCY, 2018), ['hint late']],
    ['the first year of the second regulation', on('2020-02-01', AGENCY, 2019), ['hint late']],
    ['a body that is not known', on('2023-03-31', null), []],
    ['a body that is not known, in April', on('2023-04-01', null), ['hint late']],
    ['more than a year later it is a copy', on('2024-03-07'), []],
    ['a year later it is not', on('2024-03-06'), ['hint late']],
    ['before the year is over', on('2022-12-30'), ['warning early']],
    ['on its last day', on('2022-12-31'), ['hint early']],
    ['on the first of the next', on('2023-01-01'), []],
    ['too early by a note of the page', on('2022-12-30', AGENCY, 2022, 'meta'), ['hint early']],
    ['too early by the address', on('2022-12-30', AGENCY, 2022, 'address'), ['hint early']],
    ['too early by the signature', on('2022-12-30', AGENCY, 2022, 'signature'), ['warning early']],
  ])('%s', (_, report, expected) => {
    expect(said(deadline, report)).toEqual(expected.map((words) => `section/head ${words}`));
  });

  it('is judged where it is known, with the year, and is not that of a copy', () => {
    expect(isJudged(deadline, on('2023-01-31'))).toBe(true);
    expect(isJudged(deadline, on('2024-03-07'))).toBe(false);
    expect(isJudged(deadline, saying([]))).toBe(false);
  });
});

describe('the years in a text', () => {
  const OTHER = `${AGENCY}2021年政府信息公开工作年度报告`;

  it.each<[string, string[], string[]]>([
    ['a plan for the year after', ['五、存在的主要问题及改进情况', '2023年将继续增加图解。'], []],
    [
      'a plan for the year itself',
      ['五、存在的主要问题及改进情况', '2022年将继续增加图解。'],
      ['text/problems/1 hint plan'],
    ],
    [
      'another year as of which the figures are',
      ['一、总体情况', '截至2020年12月31日，共公开信息310条。'],
      ['text/overview/1 warning as-of'],
    ],
    [
      'another year at the beginning',
      ['一、总体情况', '2021年，我局认真贯彻条例。'],
      ['text/overview/1 warning opening'],
    ],
    ['the title of another year', [OTHER], ['text/head/2 error title']],
    ['the title of another year and body', [OTHER.replace('水务', '财政')], []],
  ])('%s', (_, text, expected) => {
    expect(said(years, saying(text))).toEqual(expected);
  });

  it('say nothing of a report whose year is not known', () => {
    expect(said(years, saying([OTHER, '一、总体情况', '截至2020年12月31日，共公开信息310条。'], null))).toEqual([]);
    expect(isJudged(years, saying([], null))).toBe(false);
    expect(isJudged(years, saying([]))).toBe(true);
  });
});
