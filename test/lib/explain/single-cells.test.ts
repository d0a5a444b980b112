import { describe, expect, test } from 'vitest';
import { residualsOf } from '../../../lib/explain/residuals.ts';
import { outstandingCells } from '../../../lib/explain/single-cells.ts';
import { systemOf, type System } from '../../../lib/explain/system.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { zeroReport, type Printed } from '../check/report-of.ts';

function systemWith(printed: Printed): System {
  const inTable = Object.fromEntries(Object.entries(printed).map(([cell, text]) => [`requests/${cell}`, text]));
  const system = systemOf(zeroReport('annual-2021', inTable), 'requests', RULES);
  if (!system) throw new Error('no table');
  return system;
}

function standingOut(printed: Printed): Record<string, number> {
  const system = systemWith(printed);
  return Object.fromEntries([...outstandingCells(system)].map(([cell, value]) => [system.cells[cell] ?? '', value]));
}

describe('a cell stands out', () => {
  test('where one change mends every equation it stands in', () => {
    // Row and column of outcomes both miss 3.
    expect(standingOut({ 'granted/business': '3' })).toEqual({ 'requests/granted/business': 0 });
    expect(
      standingOut({
        'granted/business': '0',
        'granted/total': '3',
        'outcomeTotal/business': '3',
        'received/business': '3',
        'received/total': '3',
        'outcomeTotal/total': '3',
      }),
    ).toEqual({ 'requests/granted/business': 3 });
  });

  test('by several at once, far apart', () => {
    expect(standingOut({ 'granted/business': '3', 'declined.repeat/other': '5' })).toEqual({
      'requests/granted/business': 0,
      'requests/declined.repeat/other': 0,
    });
  });

  test('not where its equations miss different amounts', () => {
    expect(standingOut({ 'granted/business': '3', 'partlyGranted/business': '4' })).toEqual({});
  });

  test('not where no count can be there', () => {
    // Row and column want −3 of granted/business.
    const printed = { 'granted/total': '-3', 'partlyGranted/business': '3', 'partlyGranted/total': '3' };
    expect(standingOut(printed)).toEqual({});
  });

  test('not where all holds', () => {
    expect(standingOut({})).toEqual({});
  });
});

describe('what does not hold', () => {
  const system = systemWith({ 'granted/business': '3' });
  const cell = (id: string): number => (system.cells as readonly string[]).indexOf(`requests/${id}`);
  const residuals = residualsOf(system);

  test('is counted as printed', () => {
    expect(residuals.failing).toBe(2);
    expect(residualsOf(systemWith({})).failing).toBe(0);
  });

  test.each([
    ['nothing is changed', {}, 2],
    ['the cell is put right', { 'granted/business': 0 }, 0],
    ['the cell is changed to another wrong number', { 'granted/business': 4 }, 2],
    ['its row is put right', { 'granted/total': 3 }, 2],
    [
      'row, column and the rest follow',
      {
        'granted/total': 3,
        'outcomeTotal/business': 3,
        'outcomeTotal/total': 3,
        'received/business': 3,
        'received/total': 3,
      },
      0,
    ],
    ['something else is broken', { 'received/other': 1 }, 4],
  ])('is counted after changes: %s', (_, changes, failing) => {
    const byCell = new Map(Object.entries(changes).map(([id, value]) => [cell(id), value]));
    expect(residuals.failingAfter(byCell)).toBe(failing);
    // Trying leaves nothing behind.
    expect(residuals.failingAfter(new Map())).toBe(2);
  });
});
