import { describe, expect, test } from 'vitest';
import { withBlankTotals } from '../../../lib/check/blank-totals.ts';
import { operandOf } from '../../../lib/check/operands.ts';
import type { CellId } from '../../../lib/model/cell-id.ts';
import { zeroReport, type Printed } from './report-of.ts';

/** What blank totals make of `left = right`, cells of the requests table, on an otherwise all-zero report. */
function said(printed: Printed, left: readonly string[], right: readonly string[]): string {
  const report = zeroReport('annual-2021', Object.fromEntries(inTable(printed)));
  const operands = (cells: readonly string[]) => cells.map((cell) => operandOf(report, `requests/${cell}` as CellId));
  return withBlankTotals(report, operands(left), operands(right));
}

function inTable(printed: Printed): (readonly [string, string | null])[] {
  return Object.entries(printed).map(([cell, text]) => [`requests/${cell}`, text]);
}

const BALANCE = {
  left: ['received/total', 'carriedIn/total'],
  right: ['outcomeTotal/total', 'carriedOut/total'],
};
const balance = (printed: Printed): string => said(printed, BALANCE.left, BALANCE.right);

describe('a failed sum', () => {
  test('without a blank fails', () => {
    expect(balance({ 'received/total': '3' })).toBe('fails');
  });

  test('whose stated result is blank states nothing that could hold', () => {
    const printed = { 'received/total': '3', 'received/naturalPerson': '3', 'received/business': '' };
    expect(said({ ...printed, 'granted/total': '' }, ['received/total'], ['granted/total'])).toBe('fails');
  });

  test('with a blank that is no total fails: there is nothing it could state', () => {
    expect(said({ 'received/business': '', 'received/total': '3' }, ['received/business'], ['received/total'])).toBe(
      'fails',
    );
  });
});

describe('a blank total of a row', () => {
  test('states the sum of its row', () => {
    const printed = { 'received/naturalPerson': '2', 'received/business': '1', 'received/total': '' };
    expect(balance({ ...printed, 'outcomeTotal/total': '3' })).toBe('holds');
    expect(balance({ ...printed, 'outcomeTotal/total': '4' })).toBe('fails');
  });

  test('does not count itself', () => {
    const printed = { 'carriedIn/naturalPerson': '5', 'carriedIn/total': '', 'outcomeTotal/total': '5' };
    expect(balance(printed)).toBe('holds');
  });

  test('may as well be a 0', () => {
    const printed = { 'received/naturalPerson': '2', 'received/total': '', 'carriedIn/total': '7' };
    expect(balance({ ...printed, 'outcomeTotal/total': '7' })).toBe('holds');
  });

  test.each([
    ['cannot be read', '若干'],
    ['was not found', null],
  ])('of which a part %s leaves it open', (_, part) => {
    const printed = { 'received/naturalPerson': '2', 'received/business': part, 'received/total': '' };
    expect(balance({ ...printed, 'outcomeTotal/total': '9' })).toBe('unread');
    // What is certain without it is certain: taken as a 0 the total holds.
    expect(balance({ ...printed, 'carriedIn/total': '9', 'outcomeTotal/total': '9' })).toBe('holds');
  });

  test('that cannot be read, on the other side, leaves it open as well', () => {
    const printed = { 'received/total': '9', 'carriedOut/naturalPerson': '若干', 'carriedOut/total': '' };
    expect(balance(printed)).toBe('unread');
  });

  test('two that cannot be told are not equal to one another', () => {
    const printed = {
      'received/naturalPerson': '若干',
      'received/total': '',
      'carriedIn/total': '1',
      'carriedOut/naturalPerson': '若干',
      'carriedOut/total': '',
    };
    expect(balance(printed)).toBe('unread');
  });

  test('is one of several on a side: all ways are tried', () => {
    const printed = {
      'received/naturalPerson': '2',
      'received/total': '',
      'carriedIn/naturalPerson': '3',
      'carriedIn/total': '',
      'carriedOut/total': '',
    };
    for (const total of ['2', '3', '5']) expect(balance({ ...printed, 'outcomeTotal/total': total })).toBe('holds');
    for (const total of ['1', '4', '6']) expect(balance({ ...printed, 'outcomeTotal/total': total })).toBe('fails');
  });
});

describe('a blank row of totals', () => {
  const row = (column: string, total: string): Printed => ({ [`outcomeTotal/${column}`]: total });

  test('states the sum of the outcomes, and of no other row', () => {
    const printed = {
      'received/business': '3',
      'carriedIn/business': '0',
      'granted/business': '2',
      'declined.repeat/business': '1',
      'carriedOut/business': '0',
      ...row('business', ''),
    };
    const sides = [
      ['received/business', 'carriedIn/business'],
      ['outcomeTotal/business', 'carriedOut/business'],
    ] as const;
    expect(said(printed, ...sides)).toBe('holds');
    expect(said({ ...printed, 'other.remainder/business': '1' }, ...sides)).toBe('fails');
    expect(said({ ...printed, 'received/business': '4', 'carriedOut/business': '1' }, ...sides)).toBe('holds');
    expect(said({ ...printed, 'received/business': '2', 'carriedIn/business': '1' }, ...sides)).toBe('holds');
  });

  test('in the column of totals is made up of blank totals in turn', () => {
    const printed = {
      'received/total': '3',
      'granted/naturalPerson': '2',
      'granted/total': '',
      'partlyGranted/total': '1',
      ...row('total', ''),
    };
    expect(balance(printed)).toBe('holds');
    expect(balance({ ...printed, 'received/total': '4' })).toBe('fails');
  });

  test('in the column of totals is made up of its own row as well, whose blanks are sums of columns', () => {
    const printed = {
      'received/total': '5',
      'granted/naturalPerson': '4',
      'granted/business': '1',
      ...row('naturalPerson', ''),
      ...row('business', ''),
      ...row('total', ''),
    };
    expect(balance(printed)).toBe('holds');
    expect(balance({ ...printed, 'received/total': '6' })).toBe('fails');
    expect(balance({ ...printed, ...row('business', '2'), 'received/total': '6' })).toBe('holds');
  });
});

test('printed numbers are taken as they are', () => {
  const printed = {
    'received/naturalPerson': '9',
    'received/total': '1',
    'carriedOut/total': '',
    'outcomeTotal/total': '9',
  };
  expect(balance(printed)).toBe('fails');
});
