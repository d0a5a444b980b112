import { describe, expect, test } from 'vitest';
import { severityOf } from '../../../lib/explain/explain.ts';
import type { Verdict } from '../../../lib/model/finding.ts';
import { zeroReport } from '../check/report-of.ts';
import { causesOf, requests, waysOf } from './explained.ts';

const proceedings = (cells: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([cell, text]) => [`proceedings/reconsideration/${cell}`, text]));

describe('more wrong cells than can be told together', () => {
  /** Each wrong by itself: its row and its column both miss it. */
  const FAR_APART = {
    'granted/naturalPerson': '3',
    'refused.thirdParty/business': '4',
    'declined.repeat/research': '5',
    'unavailable.notHeld/publicInterest': '6',
    'other.remainder/legalService': '7',
  };
  const ALONE = Object.entries(FAR_APART).map(([cell, text]) => `${cell} ${text} → 0`);

  test('are told one by one where each stands out by itself', () => {
    const causes = causesOf(zeroReport('annual-2021', requests(FAR_APART)));
    expect(causes.flatMap(waysOf).toSorted()).toEqual(ALONE.toSorted());
    expect(causes.map(({ count, isSearched, verdicts }) => [count, isSearched, verdicts.length])).toEqual(
      ALONE.map(() => [1, true, 2]),
    );
  });

  test('leave the others to be told by what is left', () => {
    const others = { 'received/business': '2', 'received/other': '9', 'received/total': '11', 'granted/total': '1' };
    const causes = causesOf(zeroReport('annual-2021', requests({ ...FAR_APART, ...others })));
    const ways = causes.flatMap(waysOf);
    expect(ways).toEqual(expect.arrayContaining(ALONE.slice(1)));
    expect(causes.every(({ isSearched }) => isSearched)).toBe(true);
    const verdicts = causes.flatMap((cause) => cause.verdicts);
    expect(new Set(verdicts).size).toBe(verdicts.length);
  });

  test('are left unexplained where nothing but too many cells would do', () => {
    const row = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService'].map(
      (column, i): [string, string] => [`received/${column}`, String(3 + 7 * i)],
    );
    const wrong = { ...Object.fromEntries(row), 'received/total': '900' };
    const causes = causesOf(zeroReport('annual-2021', requests({ ...wrong, 'declined.repeat/other': '5' })));
    expect(causes.map(({ pattern, count }) => [pattern, count])).toEqual([
      ['unnamed', 0],
      ['cell-wrong', 1],
    ]);
    const [unexplained, alone] = causes;
    expect(alone && waysOf(alone)).toEqual(['declined.repeat/other 5 → 0']);
    expect(unexplained?.explanations).toEqual([]);
    // No finding of the one is one of the other's.
    expect(unexplained?.verdicts.filter((verdict) => alone?.verdicts.includes(verdict))).toEqual([]);
    expect(unexplained?.verdicts).toHaveLength(7);
  });
});

describe('of several ways', () => {
  const waysFor = (cells: Readonly<Record<string, string>>, ...text: readonly string[]): string[] =>
    causesOf(zeroReport('annual-2021', proceedings(cells), {}, ['四、行政复议、行政诉讼情况', ...text])).flatMap(
      waysOf,
    );
  const SHORT = { upheld: '2', corrected: '1', total: '4' };

  test('those remain that put right what no count can be', () => {
    expect(waysFor({ upheld: '-2', corrected: '4', total: '6' })).toEqual(['reconsideration/upheld -2 → 2']);
  });

  test('all remain where none does', () => {
    expect(waysFor({ upheld: '-2', corrected: '4', total: '3' })).toContain('reconsideration/total 3 → 2');
  });

  test('the total is named first: it is worked out last', () => {
    expect(waysFor(SHORT)[0]).toBe('reconsideration/total 4 → 3');
  });

  test('the one is named last that the text speaks against', () => {
    expect(waysFor(SHORT, '全年发生行政复议4件。').at(-1)).toBe('reconsideration/total 4 → 3');
  });
});

describe('causes', () => {
  test('come by their weight: what fails before what was only not filled in', () => {
    const printed = { ...requests({ 'granted/total': '', 'granted/business': '3', 'received/business': '3' }) };
    const filled = requests({ 'received/total': '3', 'outcomeTotal/business': '3', 'outcomeTotal/total': '3' });
    const wrong = proceedings({ upheld: '2', total: '7' });
    const causes = causesOf(zeroReport('annual-2021', { ...printed, ...filled, ...wrong }));
    expect(causes.map((cause) => severityOf(cause))).toEqual(['error', 'warning']);
    expect(causes[1]?.pattern).toBe('total-not-filled');
  });

  test('are none where a cell was not read and nothing else is wrong', () => {
    expect(causesOf(zeroReport('annual-2021', requests({ 'granted/business': '见附件' })))).toEqual([]);
  });

  test.each([
    [['hint', 'error', 'warning'], 'error'],
    [['hint', 'warning'], 'warning'],
    [['hint'], 'hint'],
    [[], 'hint'],
  ] as const)('with findings of %j weigh as %s', (severities, weight) => {
    const verdicts = severities.map((severity) => ({ severity }) as Verdict);
    expect(severityOf({ verdicts })).toBe(weight);
  });
});
