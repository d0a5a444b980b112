import { describe, expect, it } from 'vitest';
import { sumOfCells } from '../../../lib/check/operands.ts';
import { check } from '../../../lib/check/run.ts';
import type { CellId } from '../../../lib/model/cell-id.ts';
import type { Verdict } from '../../../lib/model/finding.ts';
import type { Formula, Rule } from '../../../lib/rules/rule.ts';
import { identityOf, reportOf, zeroReport } from './report-of.ts';

const docs: Rule['docs'] = { summary: { zh: '', en: '' }, why: { zh: '', en: '' }, source: '' };

function rule(formula: Formula, severity: Rule['severity'] = 'error'): Rule {
  return { id: 'cell/made-up', severity, formula, messages: {}, docs };
}

function only(verdicts: readonly Verdict[]): Verdict {
  expect(verdicts).toHaveLength(1);
  return verdicts[0] as Verdict;
}

const operand = (cell: string, value: number | null, weight = 1, blank = false) => ({ cell, value, weight, blank });

describe('a verdict says what was compared', () => {
  const STOCK = rule({
    kind: 'at-least',
    table: 'proactive',
    greater: 'inForce',
    than: [
      { column: 'issued', weight: 1 },
      { column: 'repealed', weight: -1 },
    ],
  });
  const cells = ['inForce', 'issued', 'repealed'].map((column) => `proactive/regulations/${column}`);

  it('of a stock', () => {
    const report = zeroReport('annual-2021', {
      'proactive/regulations/issued': '3',
      'proactive/regulations/repealed': '1',
    });
    expect(only(check(report, [STOCK]).filter(({ outcome }) => outcome === 'fail'))).toEqual({
      rule: 'cell/made-up',
      outcome: 'fail',
      severity: 'error',
      at: 'proactive/regulations',
      cells,
      equation: {
        relation: '≥',
        left: [operand(cells[0] ?? '', 0)],
        right: [operand(cells[1] ?? '', 3), operand(cells[2] ?? '', 1, -1)],
      },
      message: 'fail',
      data: { place: 'proactive/regulations/*', computed: 2, stated: 0 },
    });
  });

  it('of a stock that cannot be told', () => {
    const report = zeroReport('annual-2021', { 'proactive/regulations/issued': '若干' });
    const verdict = only(check(report, [STOCK]).filter(({ outcome }) => outcome === 'incomplete'));
    expect(verdict).toMatchObject({ cells, message: 'incomplete', data: { place: 'proactive/regulations/*' } });
  });

  it('of stocks only in rows that have all columns', () => {
    const report = zeroReport('annual-2021', {});
    expect(check(report, [STOCK]).map(({ at }) => at)).toEqual([
      'proactive/regulations',
      'proactive/normativeDocuments',
    ]);
    const unknown = rule({
      kind: 'at-least',
      table: 'proactive',
      greater: 'inForce',
      than: [
        { column: 'issued', weight: 1 },
        { column: 'nothing', weight: 1 },
      ],
    });
    expect(check(report, [unknown]).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
    const greater = rule({
      kind: 'at-least',
      table: 'proactive',
      greater: 'nothing',
      than: [{ column: 'issued', weight: 1 }],
    });
    expect(check(report, [greater]).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });

  it('of a printed subtotal', () => {
    const report = zeroReport('annual-2021', {
      'requests/refused/business': '2',
      'requests/refused.otherLaw/business': '1',
    });
    const verdict = only(check(report, [rule({ kind: 'subtotal', table: 'requests' })]));
    expect(verdict).toMatchObject({
      outcome: 'fail',
      at: 'requests/refused/business',
      data: { computed: 1, stated: 2 },
    });
    expect(verdict.cells).toHaveLength(9);
    expect(verdict.equation?.relation).toBe('=');
    expect(verdict.equation?.left.map(({ cell }) => cell)).toContain('requests/refused.otherLaw/business');
    expect(verdict.equation?.right).toEqual([operand('requests/refused/business', 2)]);
  });

  it('of rows and columns of a table', () => {
    const report = zeroReport('annual-2021', { 'requests/received/business': '2' });
    const verdicts = check(report, [
      rule({ kind: 'balance', table: 'requests', each: 'row', left: ['naturalPerson', 'business'], right: ['total'] }),
      rule({
        kind: 'balance',
        table: 'requests',
        each: 'column',
        left: ['received', 'carriedIn'],
        right: ['outcomeTotal', 'carriedOut'],
      }),
    ]).filter(({ outcome }) => outcome === 'fail');
    expect(verdicts.map(({ at, data }) => [at, data])).toEqual([
      ['requests/received', { place: 'requests/received/*', computed: 2, stated: 0 }],
      ['requests/*/business', { place: 'requests/*/business', computed: 2, stated: 0 }],
    ]);
  });

  it('of a balance whose blank totals cannot be told', () => {
    const printed = {
      'requests/received/naturalPerson': '若干',
      'requests/received/total': '',
      'requests/carriedIn/total': '9',
    };
    const verdict = check(zeroReport('annual-2021', printed), [
      rule({
        kind: 'balance',
        table: 'requests',
        each: 'column',
        left: ['received', 'carriedIn'],
        right: ['outcomeTotal', 'carriedOut'],
      }),
    ]).find(({ at }) => at === 'requests/*/total');
    expect(verdict).toMatchObject({
      outcome: 'incomplete',
      severity: 'warning',
      message: 'incomplete',
      data: { place: 'requests/*/total' },
    });
  });
});

describe('an item of the statistics', () => {
  const SUM = rule(
    { kind: 'tree', table: 'statistics', column: 'value', sums: [{ item: '3.2', parts: ['3.2.1', '3.2.2'] }] },
    'warning',
  );
  const cells = ['statistics/3.2.1/value', 'statistics/3.2.2/value', 'statistics/3.2/value'];

  it('is compared with its parts', () => {
    const report = zeroReport('statistics-2014', { 'statistics/3.2/value': '3', 'statistics/3.2.2/value': '2' });
    expect(only(check(report, [SUM]))).toEqual({
      rule: 'cell/made-up',
      outcome: 'fail',
      severity: 'warning',
      at: 'statistics/3.2',
      cells,
      equation: {
        relation: '=',
        left: [operand(cells[0] ?? '', 0), operand(cells[1] ?? '', 2)],
        right: [operand(cells[2] ?? '', 3)],
      },
      message: 'fail',
      data: { place: 'statistics/3.2/*', computed: 2, stated: 3 },
    });
  });

  it('that is left blank states nothing', () => {
    const report = zeroReport('statistics-2014', { 'statistics/3.2/value': '', 'statistics/3.2.2/value': '2' });
    expect(only(check(report, [SUM]))).toMatchObject({
      outcome: 'incomplete',
      message: 'blank',
      data: { place: 'statistics/3.2/*', computed: 2, stated: 0 },
    });
  });

  it.each([['statistics/3.2'], ['statistics/3.2.1']])('is not judged where the body has added rows below %s', (row) => {
    const printed = { 'statistics/3.2/value': '3' };
    const extended = zeroReport('statistics-2014', printed, { extended: new Set([row]) });
    expect(check(extended, [SUM]).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
    const elsewhere = zeroReport('statistics-2014', printed, { extended: new Set(['statistics/3.1']) });
    expect(check(elsewhere, [SUM]).map(({ outcome }) => outcome)).toEqual(['fail']);
  });

  it('is not judged where the page shows no such table', () => {
    const report = reportOf('annual-2021', { 'proactive/fees/amount': '1' });
    expect(check(report, [SUM]).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });
});

describe('two years', () => {
  const STOCK = rule({
    kind: 'history',
    subject: /现行有效/,
    table: 'proactive',
    equations: [
      {
        stated: { row: 'regulations', column: 'inForce' },
        terms: [
          { of: 'previous', row: 'regulations', column: 'inForce' },
          { of: 'this', row: 'regulations', column: 'issued' },
        ],
        severity: 'error',
      },
    ],
  });
  const of = (year: number) => ({ identity: identityOf('清河市水务局', year) });
  const stated = 'proactive/regulations/inForce';
  const issued = 'proactive/regulations/issued';
  const before = zeroReport('annual-2021', { [stated]: '4' }, of(2022));

  it('are compared, and the cells of this year named', () => {
    const now = zeroReport('annual-2021', { [stated]: '5', [issued]: '2' }, of(2023));
    expect(only(check(now, [STOCK], before))).toEqual({
      rule: 'cell/made-up',
      outcome: 'fail',
      severity: 'error',
      at: stated,
      cells: [issued, stated],
      equation: {
        relation: '=',
        left: [{ ...operand(stated, 4), of: 'previous' }, operand(issued, 2)],
        right: [operand(stated, 5)],
      },
      message: 'fail',
      data: { place: stated, computed: 6, stated: 5 },
    });
  });

  it('with a blank are a warning, with what cannot be read undecided', () => {
    const blank = zeroReport('annual-2021', { [stated]: '5', [issued]: '' }, of(2023));
    expect(only(check(blank, [STOCK], before))).toMatchObject({ outcome: 'fail', severity: 'warning' });
    const unread = zeroReport('annual-2021', { [stated]: '5', [issued]: '若干' }, of(2023));
    expect(only(check(unread, [STOCK], before))).toMatchObject({
      outcome: 'incomplete',
      severity: 'warning',
      message: 'incomplete',
      data: { place: stated },
    });
  });

  it('are not compared where one of them does not show the table', () => {
    const now = zeroReport('annual-2021', { [stated]: '5' }, of(2023));
    const requestsOnly = (year: number) => reportOf('annual-2021', { 'requests/received/total': '1' }, of(year));
    expect(check(now, [STOCK], requestsOnly(2022)).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
    expect(check(requestsOnly(2023), [STOCK], before).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });

  it('of bodies that are not stated are not compared', () => {
    const nobody = (year: number) => zeroReport('annual-2021', {}, { identity: identityOf(null, year) });
    expect(check(nobody(2023), [STOCK], nobody(2022)).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
    const zero = zeroReport('annual-2021', {}, { identity: identityOf('清河市水务局', null) });
    const minusOne = zeroReport('annual-2021', {}, { identity: identityOf('清河市水务局', -1) });
    expect(check(zero, [STOCK], minusOne).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });
});

describe('single cells, tables and sentences', () => {
  it('a cell that fails is named with what it prints, and the tables without a fault pass', () => {
    const odd = rule({
      kind: 'cell',
      test: ({ raw }) => (raw === '见附件' ? { outcome: 'fail', severity: 'hint', message: 'odd' } : null),
    });
    const report = zeroReport('annual-2021', { 'requests/received/total': '见附件' });
    expect(check(report, [odd])).toEqual(
      [
        {
          rule: 'cell/made-up',
          outcome: 'fail',
          severity: 'hint',
          at: 'requests/received/total',
          cells: ['requests/received/total'],
          equation: null,
          message: 'odd',
          data: { place: 'requests/received/total', raw: '见附件', stated: '见附件' },
        },
        expect.objectContaining({ outcome: 'pass', at: 'proactive' }),
        expect.objectContaining({ outcome: 'pass', at: 'proceedings' }),
      ].toSorted((a, b) => Number(a.outcome === 'pass') - Number(b.outcome === 'pass')),
    );
  });

  it('a number is stated as a number, and a heading row is a count', () => {
    const kinds: string[] = [];
    const every = rule({
      kind: 'cell',
      test: (_, { entry }) => {
        kinds.push(entry.kind ?? 'none');
        return { outcome: 'fail', severity: 'hint', message: 'odd' };
      },
    });
    const verdict = only(check(reportOf('annual-2021', { 'requests/refused/total': '1,203' }), [every]));
    expect(verdict.data).toMatchObject({ raw: '1,203', stated: 1203 });
    expect(kinds).toEqual(['count']);
  });

  it('tables pass once, and not where the page shows none', () => {
    const none = rule({ kind: 'tables', evaluate: () => [] });
    expect(check(zeroReport('annual-2021', {}), [none]).map(({ outcome, at }) => [outcome, at])).toEqual([
      ['pass', 'requests'],
    ]);
    expect(check(reportOf('annual-2021', {}), [none]).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });

  it('tables are not applicable where none of the cells that a rule needs was read', () => {
    const needs = ['proactive/fees/previous', 'proactive/fees/change'] as const;
    const none = rule({ kind: 'tables', needs, evaluate: () => [] });
    const said = (printed: Record<string, string>): string[] =>
      check(reportOf('annual-2019', printed), [none]).map(({ outcome, at }) => `${outcome} ${at}`);
    expect(said({ 'proactive/fees/change': '1' })).toEqual(['pass proactive']);
    expect(said({ 'requests/received/total': '1' })).toEqual(['not-applicable cell/made-up']);
  });

  it('faults of one sentence are counted, so that each has its own place', () => {
    const fault = { outcome: 'fail', severity: 'hint', message: 'odd', passages: [], data: {} } as const;
    const twice = rule({
      kind: 'text',
      evaluate: () => ({
        judged: 4,
        faults: [
          { ...fault, at: 'text/a/1' },
          { ...fault, at: 'text/a/1' },
          { ...fault, at: 'text/a/2' },
        ],
      }),
    });
    const verdicts = check(zeroReport('annual-2021', {}), [twice]);
    expect(verdicts.map(({ outcome, at, cells, equation }) => [outcome, at, cells, equation])).toEqual([
      ['fail', 'text/a/1', [], null],
      ['fail', 'text/a/1/2', [], null],
      ['fail', 'text/a/2', [], null],
      ['pass', 'text', [], null],
    ]);
  });
});

describe('the sum of cells', () => {
  const sum = (printed: Record<string, string | null>): number | null =>
    sumOfCells(reportOf('annual-2021', printed), Object.keys(printed) as CellId[]);

  it.each([
    [{ 'requests/received/total': '0.1', 'requests/carriedIn/total': '0.2' }, 0.3],
    [{ 'requests/received/total': '7' }, 7],
    [{ 'requests/received/total': '7', 'requests/carriedIn/total': '' }, 7],
    [{ 'requests/received/total': '7', 'requests/carriedIn/total': null }, null],
    [{ 'requests/received/total': '若干' }, null],
    [{}, 0],
  ])('%j is %s', (printed, expected) => {
    expect(sum(printed as Record<string, string | null>)).toBe(expected);
  });
});
