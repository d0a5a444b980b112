import { describe, expect, test } from 'vitest';
import { patternOf } from '../../../lib/explain/name.ts';
import { systemOf, type System } from '../../../lib/explain/system.ts';
import type { Change } from '../../../lib/model/cause.ts';
import type { CellId } from '../../../lib/model/cell-id.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { zeroReport } from '../check/report-of.ts';
import { requests } from './explained.ts';

/** `granted/business 3 → 0`; a dash for what is blank. */
type Told = readonly string[];

function changesOf(told: Told): Change[] {
  return told.map((line) => {
    const [, cell, from, to] = /^(\S+) (\S+) → (\S+)$/.exec(line) ?? [];
    return { cell: `requests/${cell}` as CellId, from: from === '-' ? null : Number(from), to: Number(to) };
  });
}

/** The table as it is printed: what the changes start from, 0 in all other cells but those that are given. */
function systemWith(changes: readonly Change[], others: Readonly<Record<string, string>>): System {
  const printed = changes.map(({ cell, from }) => [cell, from === null ? '' : String(from)] as const);
  const system = systemOf(
    zeroReport('annual-2021', { ...requests(others), ...Object.fromEntries(printed) }),
    'requests',
    RULES,
  );
  if (!system) throw new Error('no table');
  return system;
}

function nameOf(told: Told, others: Readonly<Record<string, string>> = {}): string {
  const changes = changesOf(told);
  return patternOf(systemWith(changes, others), changes, null);
}

describe('changes of totals', () => {
  test.each<[told: Told, name: string]>([
    [['received/total 0 → 3'], 'total-left-at-zero'],
    [['received/total - → 3'], 'total-not-filled'],
    [['received/total 2 → 3'], 'total-wrong'],
    [['received/total 0 → 3', 'granted/total 0 → 3'], 'total-column-left-at-zero'],
    [['received/total - → 3', 'granted/total - → 3'], 'total-column-not-filled'],
    [['outcomeTotal/business 0 → 3'], 'outcome-total-left-at-zero'],
    [['outcomeTotal/business - → 3'], 'outcome-total-not-filled'],
    [['outcomeTotal/business 0 → 3', 'outcomeTotal/total 0 → 3'], 'outcome-total-left-at-zero'],
    [['outcomeTotal/business - → 3', 'outcomeTotal/total - → 3'], 'outcome-total-not-filled'],
    [['outcomeTotal/business 0 → 3', 'received/total 0 → 3'], 'totals-left-at-zero'],
    [['outcomeTotal/business - → 3', 'received/total - → 3'], 'totals-not-filled'],
    // What was stated is what is wrong; what was not follows from it.
    [['outcomeTotal/business - → 3', 'received/total 0 → 3'], 'total-left-at-zero'],
    [['outcomeTotal/business - → 3', 'granted/business 4 → 5'], 'cell-wrong'],
    [['received/total 2 → 3', 'granted/total 0 → 3'], 'unnamed'],
    [['received/total 0 → 3', 'granted/business 0 → 3'], 'unnamed'],
  ])('%j: %s', (told, name) => {
    expect(nameOf(told)).toBe(name);
  });

  test('of a row that prints more than 0 elsewhere are no row of zeros', () => {
    expect(nameOf(['outcomeTotal/business 0 → 3'], { 'outcomeTotal/other': '4' })).toBe('total-left-at-zero');
    expect(nameOf(['outcomeTotal/business 0 → 3'], { 'received/other': '4' })).toBe('outcome-total-left-at-zero');
  });
});

describe('changes of one cell', () => {
  test.each<[told: Told, name: string]>([
    [['granted/business - → 3'], 'cell-not-filled'],
    [['granted/business 4 → 3'], 'cell-wrong'],
    [['granted/business 21 → 12'], 'digits-transposed'],
    [['granted/business 13 → 12'], 'digit-wrong'],
    [['granted/total 13 → 12'], 'total-wrong'],
    [['granted/total 21 → 12'], 'digits-transposed'],
    [['granted/business -3 → 3'], 'sign-lost'],
  ])('%j: %s', (told, name) => {
    expect(nameOf(told)).toBe(name);
  });
});

describe('changes of two cells', () => {
  test.each<[told: Told, name: string]>([
    [['granted/business 3 → 7', 'granted/other 7 → 3'], 'cells-swapped'],
    [['granted/business 3 → 7', 'declined.repeat/other 7 → 3'], 'cells-swapped'],
    [['granted/total 3 → 4', 'received/business 4 → 3'], 'cells-swapped'],
    // By 1 a request moved rather than two figures were swapped.
    [['granted/business 3 → 4', 'granted/other 4 → 3'], 'request-moved-applicant'],
    [['granted/business 3 → 7', 'granted/other 9 → 5'], 'request-moved-applicant'],
    [['granted/business 3 → 7', 'declined.repeat/business 9 → 5'], 'request-moved-outcome'],
    [['granted/business 3 → 7', 'declined.repeat/other 9 → 5'], 'unnamed'],
    [['granted/business 3 → 7', 'granted/other 9 → 6'], 'unnamed'],
    [['granted/business 3 → 7', 'granted/total 9 → 5'], 'unnamed'],
    [['granted/total 9 → 5', 'granted/business 3 → 7'], 'unnamed'],
    [['granted/business 3 → 7', 'granted/other 9 → 5', 'granted/research 1 → 2'], 'unnamed'],
    [['granted/business 1 → 12', 'granted/research 2 → 0'], 'digits-split'],
    [['granted/business 1 → 0', 'granted/research 2 → 12'], 'digits-split'],
    [['granted/naturalPerson 1 → 12', 'granted/business 2 → 0'], 'digits-split'],
    [['granted/other 1 → 12', 'granted/total 2 → 0'], 'digits-split'],
    [['granted/business 1 → 12', 'granted/research 2 → 1'], 'unnamed'],
    [['granted/business 1 → 1', 'granted/research 2 → 12'], 'unnamed'],
    [['granted/business 1 → 21', 'granted/research 2 → 0'], 'unnamed'],
    [['granted/research 1 → 12', 'granted/business 2 → 0'], 'unnamed'],
    [['granted/business 1 → 12', 'granted/publicInterest 2 → 0'], 'unnamed'],
    [['granted/business 1 → 12', 'declined.repeat/research 2 → 0'], 'unnamed'],
    [['granted/business - → 2', 'granted/research 2 → 0'], 'cells-swapped'],
    [['granted/business 2 → 20', 'granted/research - → 0'], 'unnamed'],
  ])('%j: %s', (told, name) => {
    expect(nameOf(told)).toBe(name);
  });

  const twice: Told = ['declined.repeat/business 3 → 0', 'declined.repeat/total 5 → 2'];

  test.each<[why: string, told: Told, partly: string, name: string]>([
    ['as many were granted in part', twice, '3', 'partly-granted-counted-twice'],
    ['more were granted in part', twice, '4', 'partly-granted-counted-twice'],
    ['fewer were granted in part', twice, '2', 'unnamed'],
    ['some are left', ['declined.repeat/business 3 → 1', 'declined.repeat/total 5 → 3'], '3', 'unnamed'],
    ['the total loses less', ['declined.repeat/business 3 → 0', 'declined.repeat/total 5 → 3'], '3', 'unnamed'],
    ['the total is of another row', ['declined.repeat/business 3 → 0', 'granted/total 5 → 2'], '3', 'unnamed'],
    ['it is no total', ['declined.repeat/business 3 → 0', 'declined.repeat/other 5 → 2'], '3', 'unnamed'],
    ['it is what came in', ['received/business 3 → 0', 'received/total 5 → 2'], '3', 'unnamed'],
    ['a blank is filled', ['declined.repeat/business - → 0', 'declined.repeat/total 5 → 2'], '3', 'unnamed'],
    ['nothing was there', ['declined.repeat/business 0 → 0', 'declined.repeat/total 5 → 5'], '3', 'unnamed'],
    ['it is less than nothing', ['declined.repeat/business -3 → 0', 'declined.repeat/total 5 → 8'], '3', 'unnamed'],
  ])('are requests counted twice, or not, where %s', (_, told, partly, name) => {
    expect(nameOf(told, { 'partlyGranted/business': partly })).toBe(name);
  });

  test('are no requests counted twice where they are themselves those granted in part', () => {
    expect(nameOf(['partlyGranted/business 3 → 0', 'partlyGranted/total 5 → 2'])).toBe('unnamed');
  });
});

describe('figures of last year', () => {
  const previous = zeroReport('annual-2021', requests({ 'granted/business': '4', 'granted/other': '7' }));
  const nameAfter = (told: Told): string => {
    const changes = changesOf(told);
    return patternOf(systemWith(changes, {}), changes, previous);
  };

  test.each<[told: Told, name: string]>([
    [['granted/business 4 → 3'], 'last-year-copied'],
    [['granted/business 4 → 3', 'granted/other 7 → 9'], 'last-year-copied'],
    [['granted/business 4 → 3', 'granted/other 8 → 20'], 'unnamed'],
    [['granted/business 5 → 3'], 'cell-wrong'],
    // Nothing is nothing in every year.
    [['granted/research 0 → 3'], 'cell-wrong'],
  ])('%j: %s', (told, name) => {
    expect(nameAfter(told)).toBe(name);
  });
});
