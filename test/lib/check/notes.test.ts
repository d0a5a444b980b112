import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { inspect } from '../../../lib/inspect.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { sentenceOf } from '../../../lib/text/finding-text.ts';
import { figuresOf } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith } from '../read/generated.ts';
import { identityOf, zeroReport, type Printed } from './report-of.ts';

const AGENCY = '清河市水务局';
const NOW: Printed = { 'proactive/normativeDocuments/inForce': '5', 'requests/carriedIn/total': '3' };
const rules = RULES.filter(({ formula }) => formula.kind === 'history');

/** How heavy breaks with last year are in a report with such a text: of the stock, of what is carried in. */
function weights(
  text: readonly string[],
  template: 'annual-2019' | 'annual-2021' = 'annual-2021',
  now = NOW,
): string[] {
  const before = zeroReport(template, {}, { identity: identityOf(AGENCY, 2022) });
  const report = zeroReport(template, now, { identity: identityOf(AGENCY, 2023) }, text);
  return check(report, rules, before).flatMap(({ rule, outcome, severity, message }) =>
    outcome === 'fail' ? [`${rule} ${severity} ${message}`] : [],
  );
}

const [STOCK, CARRIED] = ['history/stock', 'history/carry-over'];
const UNEXPLAINED = [`${CARRIED} error fail`, `${STOCK} warning fail`];
const STOCK_EXPLAINED = [`${CARRIED} error fail`, `${STOCK} hint explained`];
const CARRIED_EXPLAINED = [`${CARRIED} hint explained`, `${STOCK} warning fail`];

const overview = (text: string): string[] => ['一、总体情况', text];
const other = (text: string): string[] => ['六、其他需要报告的事项', text];

describe('a note that explains a break with last year', () => {
  it.each([
    ['因机构改革和文件清理，现行有效文件数据有调整，以本年度报告为准。', STOCK_EXPLAINED],
    ['经全面清理，规范性文件现行有效数与上年不一致。', STOCK_EXPLAINED],
    ['由于部分规范性文件到期失效，存量有所减少。', STOCK_EXPLAINED],
    ['规范性文件的统计口径有调整，以本年度报告为准。', STOCK_EXPLAINED],
    ['因机构改革，原节水办并入，上年结转数据含原节水办。', CARRIED_EXPLAINED],
    ['受理机构合并后，上年结转的申请含原城建局3件。', CARRIED_EXPLAINED],
    ['因统计口径变化，上年结转数与上年度报告不一致。', CARRIED_EXPLAINED],
  ])('in the overview: %s', (note, expected) => {
    expect(weights(overview(note))).toEqual(expected);
  });

  it.each([
    [
      '因机构改革，数据与上年度报告不一致，以本年度报告为准。',
      [`${CARRIED} hint explained`, `${STOCK} hint explained`],
    ],
    ['因文件清理，现行有效件数有调整。', STOCK_EXPLAINED],
  ])('at the end: %s', (note, expected) => {
    expect(weights(other(note))).toEqual(expected);
  });

  it('below a table, of what the table says', () => {
    const below = (title: string): string[] => [title, '注：因机构改革，数据有调整，以本年度报告为准。'];
    expect(weights(below('二、主动公开政府信息情况'))).toEqual(STOCK_EXPLAINED);
    expect(weights(below('三、收到和处理政府信息公开申请情况'))).toEqual(CARRIED_EXPLAINED);
  });

  it.each([
    '开展规范性文件清理，废止3件，修改2件。',
    '因机构改革，及时更新机构职能和办事指南。',
    '全年制发规范性文件2件，现行有效5件。',
    '上年结转3件，已全部办结。',
    '为适应工作需要，调整了政府信息公开领导小组。',
    '因疫情影响，开放日活动改在线上举行。',
    '整合栏目，清理过期信息，合并重复的专题。',
  ])('is none: %s', (sentence) => {
    expect(weights(overview(sentence))).toEqual(UNEXPLAINED);
    expect(weights(other(sentence))).toEqual(UNEXPLAINED);
  });

  it('of items', () => {
    const now = { 'proactive/licences/previous': '58' };
    expect(weights([], 'annual-2019', now)).toEqual(['history/items warning fail']);
    const note = overview('因机构改革，3项行政许可事项划转至区审批局。');
    expect(weights(note, 'annual-2019', now)).toEqual(['history/items hint explained']);
  });

  it('is quoted, and the message says that there is one', () => {
    const report = zeroReport(
      'annual-2021',
      NOW,
      { identity: identityOf(AGENCY, 2023) },
      overview('因文件清理，现行有效件数有调整。'),
    );
    const [rule] = rules.filter(({ id }) => id === STOCK);
    if (!rule) throw new Error('no rule');
    const before = zeroReport('annual-2021', {}, { identity: identityOf(AGENCY, 2022) });
    const verdict = check(report, [rule], before).find(({ outcome }) => outcome === 'fail');
    expect(verdict?.passages?.map(({ sentence }) => sentence.text)).toEqual(['因文件清理，现行有效件数有调整。']);
    expect(verdict && sentenceOf(verdict, rule, report.template).zh).toBe(
      '「行政规范性文件 · 现行有效件数」印为 5，按上年有效数加制发减废止为 0；报告对此有说明',
    );
  });

  it('in a cell of the table is one too', () => {
    const page = pageWith(figuresOf('annual-2021', 'city', 5), layoutOf('official'));
    const before = inspect(readHtml(page.replaceAll('2023', '2022').replaceAll('2024', '2023'), null).source).report;
    const said = (html: string): string[] =>
      inspect(readHtml(html, null).source, {}, before).findings.flatMap(({ rule, severity }) =>
        rule === STOCK ? [severity] : [],
      );
    const note = '注：因文件清理，规范性文件和规章的现行有效件数有调整，以本年度报告为准。';
    const noted = page.replace('</table>', `<tr><td colspan="4">${note}</td></tr></table>`);
    expect(noted).not.toBe(page);
    expect(new Set(said(page))).toEqual(new Set(['warning']));
    expect(new Set(said(noted))).toEqual(new Set(['hint']));
  });
});
