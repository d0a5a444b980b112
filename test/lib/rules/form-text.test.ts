import { describe, expect, it } from 'vitest';
import { PART_TITLES } from '../../../lib/model/mentions.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { TemplateId } from '../../../lib/model/template.ts';
import body from '../../../lib/rules/form/body.ts';
import citation from '../../../lib/rules/form/citation.ts';
import section from '../../../lib/rules/form/section.ts';
import title from '../../../lib/rules/form/title.ts';
import { identityOf, reportOf, zeroReport } from '../check/report-of.ts';
import { isJudged, said } from './said.ts';

const AGENCY = '清河市水务局';

function saying(
  text: readonly string[],
  year: number | null = 2022,
  template: TemplateId = 'annual-2021',
  heading: string | null = null,
): Report {
  const identity = { ...identityOf(AGENCY, year), title: heading };
  return template === 'prose'
    ? reportOf('prose', {}, { identity }, text)
    : zeroReport(template, {}, { identity }, text);
}

describe('what a report cites', () => {
  const REGULATION = '根据《中华人民共和国政府信息公开条例》（国务院令第492号）制成本报告。';
  const FORM = '本报告按照国办公开办函〔2019〕60号的格式编制。';

  it.each<[string, string, number | null, string[]]>([
    ['the first Regulation while it was in force', REGULATION, 2018, []],
    ['the first Regulation in 2019', REGULATION, 2019, ['warning regulation']],
    ['the first Regulation in a year that is not known', REGULATION, null, []],
    ['the Regulation in force', REGULATION.replace('492', '711'), 2019, []],
    ['another decree', REGULATION.replace('492', '771'), null, ['warning number']],
    ['the form of 2019 in its last year', FORM, 2020, []],
    ['the form of 2019 a year later', FORM, 2021, ['warning form']],
    ['the form of 2019 in a year that is not known', FORM, null, []],
    ['the form of 2021', FORM.replace('〔2019〕60', '〔2021〕30'), 2021, []],
  ])('%s', (_, sentence, year, expected) => {
    expect(said(citation, saying([sentence], year))).toEqual(expected.map((words) => `text/head/1 ${words}`));
    expect(isJudged(citation, saying([sentence], year))).toBe(true);
  });

  it('is not judged where nothing is cited', () => {
    expect(isJudged(citation, saying(['一、总体情况']))).toBe(false);
  });
});

describe('the bodies that a report names', () => {
  it.each([
    ['本报告由清河市民政局编制。', 'warning author'],
    ['清河市民政局高度重视政务公开工作。', 'warning subject'],
  ])('%s %s', (sentence, expected) => {
    expect(said(body, saying([sentence]))).toEqual([`text/head/1 ${expected}`]);
  });
});

describe('the parts of a report', () => {
  const { overview, proactive, requests, proceedings, problems, other } = PART_TITLES;
  const TOLD = [problems, '解读材料偏少，明年将增加图解和问答。'];
  const parts = (...last: readonly string[]): string[] => [overview, proactive, requests, proceedings, ...last];
  const FEES = '没有收取信息处理费。';

  it.each<[string, string[], number | null, string[]]>([
    ['all six', parts(...TOLD, other, FEES), 2022, []],
    ['without the last', parts(...TOLD), 2022, ['section/other warning missing']],
    ['two changed round', parts(other, FEES, ...TOLD), 2022, ['section/problems hint order']],
    ['nothing on problems', parts(problems, other, FEES), 2022, ['section/problems warning empty']],
    ['one word on problems', parts(problems, '无。', other, FEES), 2022, ['section/problems warning empty']],
    ['few words on problems', parts(problems, '宣传不够。', other, FEES), 2022, ['section/problems warning empty']],
    ['nothing on fees', parts(...TOLD, other, '无'), 2021, ['section/other hint fee']],
    ['nothing on fees before they had to be told', parts(...TOLD, other, '无'), 2020, []],
    ['nothing on fees in a year that is not known', parts(...TOLD, other, '无'), null, []],
  ])('%s', (_, text, year, expected) => {
    expect(said(section, saying(text, year))).toEqual(expected);
    expect(isJudged(section, saying(text, year))).toBe(true);
  });

  it.each<[number | null, boolean]>([
    [2013, false],
    [2014, true],
    [2018, true],
    [2019, false],
    [null, false],
  ])('a text alone of %s lacks its table: %s', (year, isSaid) => {
    const text = ['一、概述', '全年主动公开政府信息310条。', '二、主动公开政府信息情况', '公开信息310条。'];
    expect(said(section, saying(text, year, 'prose'))).toEqual(isSaid ? ['section/statistics hint statistics'] : []);
  });
});

describe('the name that a text gives the report', () => {
  const NAME = `${AGENCY}2022年度政府信息公开工作年度报告`;
  const OTHER = `${AGENCY}2022年度政府信息公开工作报告`;
  const filler = (count: number): string[] => Array.from({ length: count }, (_, index) => `公开第${index}类信息。`);

  it.each<[string, string | null, string[], string[]]>([
    ['is that above it', NAME, [`现发布《${NAME}》。`], []],
    ['is another', OTHER, [`现发布《${NAME}》。`], ['section/head hint fail']],
    ['is that of another year', OTHER, [`现发布《${NAME.replace('2022', '2021')}》。`], []],
    ['is that of another body', OTHER, [`现发布《${NAME.replace('水务', '财政')}》。`], []],
    [
      'follows that of another year',
      OTHER,
      [`《${NAME.replace('2022', '2021')}》已公布。`, `现发布《${NAME}》。`],
      ['section/head hint fail'],
    ],
    ['stands in its tenth sentence', OTHER, [...filler(9), `现发布《${NAME}》。`], ['section/head hint fail']],
    ['stands farther down', OTHER, [...filler(10), `现发布《${NAME}》。`], []],
    ['stands below no title', null, [`现发布《${NAME}》。`], []],
  ])('%s', (_, heading, text, expected) => {
    expect(said(title, saying(text, 2022, 'annual-2021', heading))).toEqual(expected);
  });
});
