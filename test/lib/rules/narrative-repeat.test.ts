import { expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import narrativeRepeat from '../../../lib/rules/narrative/repeat.ts';
import { zeroReport } from '../check/report-of.ts';

/** Whether two sentences contradict one another. */
function contradict(first: string, second: string): boolean {
  const report = zeroReport('prose', {}, {}, ['一、概述', first, '二、主动公开情况', second]);
  return check(report, [narrativeRepeat], null).some(({ outcome }) => outcome === 'fail');
}

it.each([
  ['全年主动公开政府信息20条。', '主动公开政府信息90条。', true],
  ['全年主动公开政府信息20条。', '全年累计主动公开政府信息90条。', true],
  // A running total is not the year's.
  ['本年度主动公开政府信息20条。', '已累计公开政府信息90条。', false],
  ['全年主动公开政府信息20条。', '累计主动公开政府信息90条。', false],
  // Each by its own channel.
  ['在门户网站（www.example.gov.cn）主动公开政府信息260条。', '在公开平台（示范区）主动公开政府信息89条。', false],
])('%s %s', (first, second, expected) => {
  expect(contradict(first, second)).toBe(expected);
});
