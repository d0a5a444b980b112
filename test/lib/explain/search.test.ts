import { describe, expect, it } from 'vitest';
import { MOST_EFFORT } from '../../../lib/explain/explain-table.ts';
import { finish } from '../../../lib/model/steps.ts';
import { beginning } from '../../../lib/explain/elimination.ts';
import { cheapestRepairs } from '../../../lib/explain/find.ts';
import { repairsOfSize, type Found } from '../../../lib/explain/search.ts';
import { canHold, residualOf, type System } from '../../../lib/explain/system.ts';
import { zeroReport } from '../check/report-of.ts';
import { altered, systemFor } from './altered.ts';
import { causesOf, requests, sentenceOf, waysOf } from './explained.ts';

const failingOf = (system: System): number[] =>
  system.equations.flatMap((equation, i) => (residualOf(system, equation) === 0 ? [] : [i]));

/** All repairs of one or two cells, by trying every number that some sum of residuals could ask for. */
function bruteForce(system: System): string[] {
  const failing = failingOf(system);
  const residuals = failing.map((at) => residualOf(system, system.equations[at] as never));
  const sums = new Set(residuals.flatMap((a) => residuals.flatMap((b) => [a, -a, a + b, a - b, -a - b])));
  const steps = [...sums].filter((step) => step !== 0);
  const covers = (cells: readonly number[]): boolean =>
    failing.every((at) => cells.some((cell) => system.equationsOf[cell]?.includes(at)));
  const holds = (changed: ReadonlyMap<number, number>): boolean =>
    [...changed].every(([cell, value]) => canHold(system, cell, value)) &&
    system.equations.every((equation) => residualOf(system, equation, changed) === 0);
  const found: string[] = [];
  const tryOut = (cells: readonly number[], values: readonly number[]): void => {
    if (holds(new Map(cells.map((cell, i) => [cell, (system.values[cell] ?? 0) + (values[i] ?? 0)])))) {
      found.push(cells.map((cell, i) => `${cell}:${(system.values[cell] ?? 0) + (values[i] ?? 0)}`).join(' '));
    }
  };
  const all = system.cells.map((_, cell) => cell);
  for (const a of all) if (covers([a])) for (const step of steps) tryOut([a], [step]);
  if (found.length > 0) return found.toSorted();
  for (const a of all) {
    for (const b of all.slice(a + 1)) {
      if (covers([a, b])) for (const first of steps) for (const second of steps) tryOut([a, b], [first, second]);
    }
  }
  return found.toSorted();
}

const ofSize = (system: System, size: number): Found =>
  finish(repairsOfSize(system, beginning(system), size, { left: MOST_EFFORT }));

describe('the smallest sets of cells', () => {
  it.each(Array.from({ length: 24 }, (_, seed) => seed))('are all found, as by trying everything (%i)', (seed) => {
    const system = systemFor(altered(seed, 1 + (seed % 2), seed % 3 === 0 ? 'sparse' : 'small'));
    if (failingOf(system).length === 0) return;
    const expected = bruteForce(system);
    const size = expected[0]?.split(' ').length ?? 0;
    for (let smaller = 0; smaller < size; smaller += 1) {
      expect(ofSize(system, smaller).repairs).toEqual([]);
    }
    const { repairs, complete } = ofSize(system, size);
    const found = repairs.map((repair) => [...repair].map(([cell, value]) => `${cell}:${value}`).join(' '));
    expect(found.toSorted()).toEqual(expected);
    expect(complete).toBe(true);
  });

  it('are given up with that said where the steps are used up', () => {
    const found = finish(cheapestRepairs(systemFor(altered(7, 4, 'small')), null, { left: 3 }));
    expect(found.complete).toBe(false);
  });
});

describe('what cannot be told', () => {
  it('is said where five cells or more would have to change', () => {
    const cells = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService'].map(
      (column, i): [string, string] => [`received/${column}`, String(3 + 7 * i)],
    );
    const report = zeroReport('annual-2021', requests(Object.fromEntries([...cells, ['received/total', '900']])));
    const [cause, ...others] = causesOf(report);
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ pattern: 'unnamed', explanations: [], isSearched: true });
    expect(cause && sentenceOf(cause, report).zh).toContain('至少要改动 5 格');
  });

  it('is listed, at most six ways of many', () => {
    const outcomes = ['granted', 'refused.thirdParty', 'refused.deliberative', 'declined.repeat', 'declined.petition'];
    const more = ['unavailable.notHeld', 'unavailable.unclear', 'other.remainder'];
    const all = [...outcomes, ...more];
    const printed = all.flatMap((row) => [
      [`${row}/naturalPerson`, '5'],
      [`${row}/business`, '9'],
      [`${row}/total`, '14'],
    ]);
    const sums = ['received', 'outcomeTotal'].flatMap((row) => [
      [`${row}/naturalPerson`, String(5 * all.length + 3)],
      [`${row}/business`, String(9 * all.length - 3)],
      [`${row}/total`, String(14 * all.length)],
    ]);
    const report = zeroReport('annual-2021', requests(Object.fromEntries([...printed, ...sums])));
    const [cause] = causesOf(report);
    expect(cause).toMatchObject({ pattern: 'request-moved-applicant', count: 8, isSearched: true });
    expect(cause && waysOf(cause)).toHaveLength(6);
    expect(cause && sentenceOf(cause, report).zh).toContain('有 8 种可能');
  });
});

describe('cells that cannot be read', () => {
  it('take no part in an explanation, nor do their equations', () => {
    const report = zeroReport('annual-2021', {
      ...requests({ 'received/naturalPerson': '3', 'received/total': '4', 'granted/business': '见附件' }),
      ...requests({ 'outcomeTotal/naturalPerson': '3', 'granted/naturalPerson': '3', 'outcomeTotal/total': '3' }),
    });
    for (const cause of causesOf(report)) {
      for (const { changes } of cause.explanations) {
        expect(changes.map(({ cell }) => cell)).not.toContain('requests/granted/business');
      }
    }
  });
});

describe('witnesses', () => {
  const total = { 'received/naturalPerson': '3', 'received/total': '4', 'outcomeTotal/naturalPerson': '3' };
  const table = requests({ ...total, 'granted/naturalPerson': '3', 'granted/total': '3', 'outcomeTotal/total': '3' });

  it('are sentences that state the new number', () => {
    const report = zeroReport('annual-2021', table, {}, ['一、总体情况', '全年收到政府信息公开申请3件。']);
    const [cause] = causesOf(report);
    expect(cause && waysOf(cause)).toEqual(['received/total 4 → 3']);
    expect(cause?.explanations[0]?.witnesses).toEqual(['text/overview/1']);
    expect(cause?.verdicts.map(({ rule }) => rule)).toContain('narrative/table');
  });

  it('decide between explanations that are equally small', () => {
    const cases = { upheld: '2', corrected: '1', total: '4' };
    const printed = Object.fromEntries(
      Object.entries(cases).map(([column, text]) => [`proceedings/reconsideration/${column}`, text]),
    );
    const told = (text: string): string | undefined => {
      const [cause] = causesOf(zeroReport('annual-2021', printed, {}, ['四、行政复议、行政诉讼情况', text]));
      return cause && waysOf(cause)[0];
    };
    expect(told('没有需要说明的情况。')).toBe('reconsideration/total 4 → 3');
    expect(told('全年发生行政复议4件，其中维持3件、纠正1件。')).toBe('reconsideration/upheld 2 → 3');
  });

  it('are cells of the report before', () => {
    const cells = requests({ 'carriedIn/naturalPerson': '5', 'granted/naturalPerson': '7', 'granted/total': '7' });
    const sums = requests({
      'carriedIn/total': '7',
      'outcomeTotal/naturalPerson': '7',
      'outcomeTotal/total': '7',
    });
    const identity = (year: number) => ({
      identity: {
        agency: '清河市财政局',
        year,
        title: null,
        published: null,
        period: null,
        origins: { agency: null, year: null, title: null, published: null, period: null },
      },
    });
    const report = zeroReport('annual-2021', { ...cells, ...sums }, identity(2023));
    const before = zeroReport('annual-2021', requests({ 'carriedOut/naturalPerson': '7' }), identity(2022));
    const [cause] = causesOf(report, before);
    expect(cause && waysOf(cause)).toEqual(['carriedIn/naturalPerson 5 → 7']);
    expect(cause?.explanations[0]?.witnesses).toEqual(['previous/requests/carriedOut/naturalPerson']);
  });
});
