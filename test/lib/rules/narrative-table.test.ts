import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import rule from '../../../lib/rules/narrative/table.ts';
import { zeroReport } from '../check/report-of.ts';

/** Cells of the faults in a text over a table of zeros. */
function faults(...text: string[]): string[] {
  const report = zeroReport('annual-2021', {}, {}, ['一、总体情况', ...text]);
  return check(report, [rule]).flatMap(({ outcome, cells }) => (outcome === 'fail' ? [cells.join(' ')] : []));
}

// What the examples of the rule cannot show: they expect one verdict.
describe('narrative/table', () => {
  it('tells the same fault once, wherever it stands', () => {
    const sentence = '全年收到政府信息公开申请5件。';
    expect(faults(sentence, '二、主动公开政府信息情况', sentence)).toEqual(['requests/received/total']);
  });

  it('takes a group with the reason of one row for either, whatever was said of the group before', () => {
    const cells = { 'requests/unavailable.notHeld/total': '5', 'requests/unavailable.unclear/total': '2' };
    const sentences = ['无法提供7件', '因本机关不掌握无法提供5件', '因补正后仍不明确无法提供2件'];
    const text = ['三、收到和处理政府信息公开申请情况', ...sentences.map((words) => `政府信息公开申请${words}。`)];
    const verdicts = check(zeroReport('annual-2021', cells, {}, text), [rule]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
  });

  it('takes 结转 without a direction for either', () => {
    const cells = {
      'requests/received/total': '5',
      'requests/carriedOut/total': '2',
      'requests/outcomeTotal/total': '3',
    };
    const text = ['一、总体情况', '新收政府信息公开申请5件，结转0件，办结3件。'];
    const verdicts = check(zeroReport('annual-2021', cells, {}, text), [rule]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
  });

  it('tells two faults with the same number', () => {
    expect(faults('全年收到政府信息公开申请12件，其中自然人申请5件，商业企业申请5件。')).toEqual([
      'requests/received/total',
      'requests/received/naturalPerson',
      'requests/received/business',
    ]);
  });
});
