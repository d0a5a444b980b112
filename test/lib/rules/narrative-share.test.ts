import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import rule from '../../../lib/rules/narrative/share.ts';
import { reportOf } from '../check/report-of.ts';

/** What is said of 8 of 19, which are 42.105 %. */
function said(percent: string): string {
  const text = ['一、概述', `全年公开信息19条，其中动态类8条，占${percent}，其他11条。`];
  const [verdict] = check(reportOf('prose', {}, {}, text), [rule]);
  return `${verdict?.severity} ${verdict?.message} ${verdict?.data['exact'] ?? ''}`.trim();
}

// What the examples of the rule cannot show: which message it is.
describe('narrative/share', () => {
  it.each([
    ['42.1%', 'warning pass'],
    ['42%', 'warning pass'],
    ['42.11%', 'warning pass'],
    ['42.10%', 'hint cut 42.1053'],
    // Nothing is cut off upwards.
    ['42.2%', 'warning fail 42.105'],
    ['42.0%', 'warning fail 42.105'],
    ['43%', 'warning fail 42.11'],
    ['41%', 'warning fail 42.11'],
  ])('%s: %s', (percent, expected) => {
    expect(said(percent)).toBe(expected);
  });

  it.each([
    // 449,248 items published in a year, as a government printed them: 49.957 % cut off, and what is left of 100 %.
    ['发布信息449248条，其中市级224438条（占49.9%），区级224810条（占50.1%）。', ['hint cut', 'hint adjusted']],
    ['发布信息449248条，其中市级224438条（占49.9%），区级224810条（占50.2%）。', ['hint cut', 'warning fail']],
    ['发布信息449248条，其中市级224438条（占50.0%），区级224810条（占50.1%）。', ['warning fail']],
    ['发布信息449248条，其中市级224438条（占49.8%），区级224810条（占50.2%）。', ['warning fail', 'warning fail']],
  ])('%s', (sentence, expected) => {
    const verdicts = check(reportOf('prose', {}, {}, ['一、概述', sentence]), [rule]);
    const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
    expect(failed.map(({ severity, message }) => `${severity} ${message}`)).toEqual(expected);
  });

  it('names the whole of which the share is cut off', () => {
    const printed = { 'requests/received/total': '40', 'requests/outcomeTotal/total': '42' };
    const text = ['一、总体情况', '收到政府信息公开申请40件，其中自然人申请29件，占69.04%。'];
    const [verdict] = check(reportOf('annual-2021', printed, {}, text), [rule]);
    expect(verdict).toMatchObject({ severity: 'hint', message: 'cut', data: { base: 42, exact: 69.0476 } });
  });
});
