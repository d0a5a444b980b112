import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import decisions from '../../../lib/rules/proactive/decisions.ts';
import items from '../../../lib/rules/proactive/items.ts';
import { identityOf, zeroReport, type Printed } from '../check/report-of.ts';

function said(rule: Rule, printed: Printed, agency: string | null = null): string[] {
  return check(zeroReport('annual-2019', printed, { identity: identityOf(agency, 2020) }), [rule])
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ at, severity, message }) => `${at} ${severity} ${message}`);
}

const row = (name: string, previous: string, change: string, decided: string): Printed => ({
  [`proactive/${name}/previous`]: previous,
  [`proactive/${name}/change`]: change,
  [`proactive/${name}/decisions`]: decided,
});

describe('items that are as many as cases', () => {
  it('without a change are spoken of in two rows, not in one', () => {
    const one = row('licences', '25', '0', '25');
    expect(said(items, one)).toEqual([]);
    expect(said(items, { ...one, ...row('penalties', '40', '0', '40') })).toEqual([
      'proactive/licences hint decisions',
      'proactive/penalties hint decisions',
    ]);
  });

  it('are not spoken of below twenty', () => {
    expect(said(items, row('licences', '18', '1', '19'))).toEqual([]);
    expect(said(items, row('licences', '18', '2', '20'))).toEqual(['proactive/licences hint decisions']);
  });
});

describe('items of which fewer than none are left', () => {
  it('are wrong in every row, fees as well', () => {
    expect(said(items, { 'proactive/fees/previous': '1', 'proactive/fees/change': '减3' })).toEqual([
      'proactive/fees error negative',
    ]);
  });

  it('say nothing where a number is negative itself, or blank', () => {
    expect(said(items, row('licences', '-3', '1', '0'))).toEqual([]);
    expect(said(items, row('licences', '', '-3', '0'))).toEqual([]);
  });
});

describe('no case at all', () => {
  it.each([
    ['a police bureau', '清河市公安局', ['proactive/*/decisions hint body']],
    ['a branch of it', '清河市公安局东关分局', ['proactive/*/decisions hint body']],
    ['an office', '清河市档案局', []],
    ['nobody', null, []],
  ])('of %s', (_, agency, expected) => {
    expect(said(decisions, {}, agency)).toEqual(expected);
  });

  it('is not told where one cell is blank', () => {
    expect(said(decisions, row('licences', '90', '0', ''))).toEqual([]);
    expect(said(decisions, row('licences', '49', '0', '0'))).toEqual([]);
    expect(said(decisions, row('licences', '49', '1', '0'))).toEqual(['proactive/*/decisions hint items']);
  });
});
