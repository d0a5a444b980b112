import { describe, expect, test } from 'vitest';
import { countedTwice } from '../../../lib/explain/double-count.ts';
import { misplaced, type Slip } from '../../../lib/explain/misplaced.ts';
import { plainSupposition, suppositionsFor } from '../../../lib/explain/suppositions.ts';
import { systemOf, type System } from '../../../lib/explain/system.ts';
import type { TableId } from '../../../lib/model/cell-id.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { zeroReport } from '../check/report-of.ts';
import { requests } from './explained.ts';

type Printed = Readonly<Record<string, string | null>>;

function systemWith(printed: Printed, table: TableId = 'requests'): System {
  const system = systemOf(zeroReport('annual-2021', requests(printed)), table, RULES);
  if (!system) throw new Error('no table');
  return system;
}

const nameOf = (system: System, cell: number): string => (system.cells[cell] ?? `? ${cell}`).replace('requests/', '');

/** `granted/business 3 → 0, granted/total 3 → 0`, in the order of the form. */
function told(system: System, changes: ReadonlyMap<number, number>): string {
  const placeOf = (cell: number): number => {
    const [row = '', column = ''] = nameOf(system, cell).split('/');
    return system.rows.indexOf(row) * 10 + system.columns.indexOf(column);
  };
  return [...changes]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([cell, to]) => `${nameOf(system, cell)} ${system.values[cell]} → ${to}`)
    .join(', ');
}

function slips(find: (system: System) => Iterable<Slip>, printed: Printed): string[] {
  const system = systemWith(printed);
  return [...find(system)].map(({ pattern, supposed, isGuess }) => {
    return `${pattern}${isGuess ? '?' : ''}: ${told(system, supposed)}`;
  });
}

describe('requests that may have been counted twice', () => {
  const twice = {
    'received/business': '3',
    'partlyGranted/business': '3',
    'refused.thirdParty/business': '2',
    'received/total': '3',
    'partlyGranted/total': '3',
    'refused.thirdParty/total': '2',
    'outcomeTotal/business': '5',
    'outcomeTotal/total': '5',
  };
  const out = 'refused.thirdParty/business 2 → 0, refused.thirdParty/total 2 → 0';
  const partly = 'partlyGranted/business 3 → 1, partlyGranted/total 3 → 1';

  const linesOf = (printed: Printed): string[] =>
    slips(countedTwice, printed).map((line) =>
      line
        .replace(/^partly-granted-counted-twice\?: /, '')
        .split(', ')
        .toSorted()
        .join(', '),
    );
  const sorted = (line: string): string => line.split(', ').toSorted().join(', ');

  test('are taken out of another outcome, or out of those granted in part, and totals follow', () => {
    const totals = 'outcomeTotal/business 5 → 3, outcomeTotal/total 5 → 3';
    expect(linesOf(twice)).toEqual([sorted(`${out}, ${totals}`), sorted(`${partly}, ${totals}`)]);
  });

  test('leave totals that are right already as they are', () => {
    const right = { 'outcomeTotal/business': '3', 'outcomeTotal/total': '3', 'refused.thirdParty/total': '0' };
    expect(linesOf({ ...twice, ...right })[0]).toBe('refused.thirdParty/business 2 → 0');
  });

  test('are taken out of as many outcomes as have just so many', () => {
    const more = { 'refused.thirdParty/business': '1', 'declined.repeat/business': '1', 'granted/business': '0' };
    expect(linesOf({ ...twice, ...more })).toHaveLength(0);
    const same = { 'refused.thirdParty/business': '2', 'declined.repeat/business': '2', 'received/business': '5' };
    expect(linesOf({ ...twice, ...same })).toHaveLength(3);
  });

  test('fill in other totals that were left at 0', () => {
    expect(linesOf({ ...twice, 'received/total': '0' })[0]).toContain('received/total 0 → 3');
    expect(linesOf({ ...twice, 'received/total': '4' })[0]).not.toContain('received/total');
  });

  test.each<[why: string, changes: Printed, count: number]>([
    ['what was carried in is to be done too', { 'received/business': '2', 'carriedIn/business': '1' }, 2],
    ['what was carried out is not', { 'received/business': '4', 'carriedOut/business': '1' }, 2],
    ['nothing is too many', { 'received/business': '5' }, 0],
    ['something is missing', { 'received/business': '6' }, 0],
    ['more is too many than was granted in part', { 'partlyGranted/business': '1', 'received/business': '1' }, 0],
    ['no outcome has so many', { 'received/business': '4' }, 0],
    ['no more came in than was carried out', { 'received/business': '0', 'carriedOut/business': '1' }, 0],
    ['all that there was is too many', { 'received/business': '0', 'refused.thirdParty/business': '0' }, 0],
    ['just as many were granted in part', { 'partlyGranted/business': '2', 'received/business': '2' }, 2],
  ])('or not, where %s', (_, changes, count) => {
    expect(linesOf({ ...twice, ...changes })).toHaveLength(count);
  });

  test('are of one applicant, never of all', () => {
    expect(linesOf({ 'received/total': '3', 'partlyGranted/total': '3', 'refused.thirdParty/total': '2' })).toEqual([]);
  });
});

describe('lines in the wrong place', () => {
  const found = (printed: Printed, pattern: string): string[] =>
    slips(misplaced, printed).filter((line) => line.startsWith(pattern));

  test('may be two rows that stand for each other', () => {
    const printed = { 'granted/business': '3', 'granted/other': '4', 'partlyGranted/business': '5' };
    expect(found(printed, 'rows-swapped:')).toContain(
      'rows-swapped: granted/business 3 → 5, granted/other 4 → 0, partlyGranted/business 5 → 3, partlyGranted/other 0 → 4',
    );
  });

  test('are a guess where one of the rows or columns has nothing', () => {
    const printed = { 'granted/business': '3', 'granted/other': '4', 'partlyGranted/business': '5' };
    const guesses = found(printed, 'rows-swapped?:');
    expect(guesses.length).toBeGreaterThan(0);
    expect(
      guesses.filter((line) => /granted.*partlyGranted|partlyGranted.*granted/.test(line) && !/ 0 → /.test(line)),
    ).toEqual([]);
    expect(guesses).toContain(
      'rows-swapped?: received/business 0 → 3, received/other 0 → 4, granted/business 3 → 0, granted/other 4 → 0',
    );
    expect(guesses).toContain(
      'rows-swapped?: granted/business 3 → 0, granted/other 4 → 0, carriedOut/business 0 → 3, carriedOut/other 0 → 4',
    );
  });

  test('are not two cells: these are found as such', () => {
    expect(found({ 'granted/business': '3', 'partlyGranted/business': '5' }, 'rows-swapped:')).toEqual([]);
    expect(found({ 'granted/business': '3', 'granted/other': '5' }, 'columns-swapped:')).toEqual([]);
  });

  test('are no pair twice, and no line with itself', () => {
    const all = slips(misplaced, { 'granted/business': '3', 'granted/other': '4', 'partlyGranted/business': '5' });
    const rows = all.filter((line) => line.startsWith('rows-swapped:'));
    // With the totals and without them.
    expect(rows).toHaveLength(2);
    expect(new Set(rows).size).toBe(1);
  });

  test('may be figures of a row that stand one place too far, or one too early', () => {
    const late = { 'granted/business': '3', 'granted/research': '4' };
    const shifted = found(late, 'row-shifted:');
    expect(shifted).toContain(
      'row-shifted: granted/naturalPerson 0 → 3, granted/business 3 → 4, granted/research 4 → 0',
    );
    expect(shifted).toContain(
      'row-shifted: granted/business 3 → 0, granted/research 4 → 3, granted/publicInterest 0 → 4',
    );
    expect(shifted.every((line) => line.includes('granted/'))).toBe(true);
  });

  test.each<[why: string, printed: Printed, line: string]>([
    [
      'what would fall off at the end',
      { 'granted/business': '3', 'granted/total': '4' },
      'row-shifted: granted/business 3 → 0, granted/research 0 → 3, granted/total 4 → 0',
    ],
    [
      'what would fall off at the beginning',
      { 'granted/naturalPerson': '3', 'granted/business': '4' },
      'row-shifted: granted/naturalPerson 3 → 4, granted/business 4 → 0',
    ],
    ['a single figure', { 'granted/business': '3' }, 'row-shifted: granted/business 3 → 0, granted/research 0 → 3'],
  ])('but not with %s', (_, printed, line) => {
    expect(found(printed, 'row-shifted')).not.toContain(line);
  });

  test('may be figures of a column, of outcomes only', () => {
    const printed = { 'partlyGranted/business': '3', 'refused.stateSecret/business': '4' };
    expect(found(printed, 'column-shifted:')).toContain(
      'column-shifted: granted/business 0 → 3, partlyGranted/business 3 → 4, refused.stateSecret/business 4 → 0',
    );
    expect(found({ 'received/business': '3', 'carriedIn/business': '4' }, 'column-shifted')).toEqual([]);
  });

  test('are not looked for in rows with a cell that was not read', () => {
    const printed = { 'granted/business': '3', 'granted/research': '4', 'granted/legalService': null };
    expect(found(printed, 'row-shifted')).toEqual([]);
  });

  test('are not looked for in a table that is made of parts', () => {
    const system = { ...systemWith({ 'granted/business': '3', 'granted/other': '4' }), rows: [], columns: [] };
    expect([...misplaced(system)]).toEqual([]);
  });
});

describe('what is supposed', () => {
  const supposed = (printed: Printed, last?: Printed): string[] => {
    const system = systemWith(printed);
    const previous = last ? zeroReport('annual-2021', requests(last)) : null;
    const { free: blanks } = plainSupposition(system);
    const all = [...suppositionsFor(system, previous)].filter((one) => one !== null);
    return all.map(({ pattern, price, free, supposed: changes }) => {
      const doubted = free.filter((cell) => !blanks.includes(cell)).map((cell) => nameOf(system, cell));
      const lines = [...new Set(doubted.map((cell) => cell.split('/')[0]))].join(' ');
      return `${pattern} ${price} ${doubted.length === 0 ? told(system, changes) : `${doubted.length} of ${lines}`}`;
    });
  };
  const zeros = {
    'received/business': '3',
    'received/total': '3',
    'granted/business': '3',
    'granted/total': '3',
  };

  test('first is that totals that state nothing are not believed', () => {
    const system = systemWith({ 'granted/total': '', 'granted/business': '' });
    const { pattern, price, free, supposed: changes } = plainSupposition(system);
    expect([pattern, price, changes.size]).toEqual([null, 0, 0]);
    expect(free.map((cell) => nameOf(system, cell))).toEqual(['granted/total']);
  });

  test('is a row of totals that were left at 0', () => {
    const [row, ...others] = supposed(zeros);
    expect(row).toBe('null 2 7 of outcomeTotal');
    // What was granted may as well have been carried out: all equations hold then, too.
    expect(others).toEqual([
      'rows-swapped 3 granted/business 3 → 0, granted/total 3 → 0, carriedOut/business 0 → 3, carriedOut/total 0 → 3',
    ]);
  });

  test('is a column of totals that were left at 0, or both', () => {
    const [row, column, both, ...others] = supposed({ 'received/business': '3', 'granted/business': '3' });
    expect(others).toEqual([]);
    expect(row).toBe('null 2 7 of outcomeTotal');
    expect(column).toMatch(/^null 2 25 of received /);
    expect(both).toMatch(/^null 3 31 of /);
  });

  test('is no line of totals where one of them is not 0', () => {
    expect(supposed({ ...zeros, 'outcomeTotal/business': '3' })).toEqual([]);
  });

  test('is a row or a column of last year', () => {
    const last = { 'received/business': '3', 'received/total': '3', 'granted/other': '1' };
    expect(supposed({ ...zeros, 'outcomeTotal/business': '3' }, last)).toEqual(['last-year-copied 2 7 of received']);
    const column = {
      'received/business': '3',
      'granted/business': '3',
      'outcomeTotal/business': '3',
      'received/total': '1',
    };
    expect(supposed({ ...zeros, 'outcomeTotal/business': '3' }, column)).toEqual([
      expect.stringMatching(/^last-year-copied 2 2\d of received /),
    ]);
  });

  test.each<[why: string, last: Printed]>([
    ['only one figure is the same', { 'received/business': '3' }],
    ['one of them is another', { 'received/business': '3', 'received/total': '4' }],
    ['nothing is the same', {}],
  ])('is nothing of last year where %s', (_, last) => {
    expect(supposed({ ...zeros, 'outcomeTotal/business': '3' }, last)).toEqual([]);
  });

  test('are slips that mend everything, or much without breaking as much', () => {
    const right = {
      'received/business': '14',
      'received/research': '3',
      'received/total': '17',
      'granted/business': '14',
      'granted/research': '3',
      'granted/total': '17',
      'outcomeTotal/business': '14',
      'outcomeTotal/research': '3',
      'outcomeTotal/total': '17',
    };
    const shifted = { ...right, 'received/business': '0', 'received/research': '14', 'received/publicInterest': '3' };
    const line = 'row-shifted 2 received/business 0 → 14, received/research 14 → 3, received/publicInterest 3 → 0';
    // With the total and without it.
    expect(supposed(shifted)).toEqual([line, line]);
    // Beside something else three equations are little, four are much.
    const elsewhere = { 'declined.repeat/other': '50' };
    expect(supposed({ ...shifted, ...elsewhere })).toEqual([]);
    const longer = {
      ...right,
      'granted/publicInterest': '5',
      'granted/total': '22',
      'outcomeTotal/publicInterest': '5',
      'outcomeTotal/total': '22',
      'received/business': '0',
      'received/research': '14',
      'received/publicInterest': '3',
      'received/legalService': '5',
      'received/total': '22',
    };
    expect(supposed({ ...longer, ...elsewhere })[0]).toMatch(/^row-shifted 2 received\/business 0 → 14, /);
  });

  test('is nothing in the other tables', () => {
    expect([...suppositionsFor(systemWith({}, 'proceedings'), null)].filter((one) => one !== null)).toEqual([]);
  });
});
