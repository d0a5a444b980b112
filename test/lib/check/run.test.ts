import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import type { Report } from '../../../lib/model/report.ts';
import { RULES } from '../../../lib/rules/index.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { identityOf, reportOf, zeroReport, type Printed } from './report-of.ts';

const docs: Rule['docs'] = { summary: { zh: '', en: '' }, why: { zh: '', en: '' }, source: '' };

const thrower: Rule = {
  id: 'cell/thrower',
  severity: 'error',
  formula: {
    kind: 'cell',
    test: ({ cell }) => {
      if (cell.startsWith('proceedings')) throw new Error('it broke');
      return { outcome: 'fail', severity: 'error', message: 'fail' };
    },
  },
  messages: {},
  docs,
};

function ruleOf(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** What one rule says about an otherwise all-zero report, in short. */
function said(id: string, printed: Printed, template: 'annual-2019' | 'annual-2021' = 'annual-2021'): string[] {
  return check(zeroReport(template, printed), [ruleOf(id)])
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ at, outcome, severity, message }) => [at, outcome, severity, message].join(' '));
}

describe('running rules', () => {
  it('keeps a rule that throws from the others', () => {
    const report = zeroReport('annual-2021', { 'requests/received/naturalPerson': '1' });
    const alone = check(report, RULES);
    const together = check(report, [...RULES.slice(0, 3), thrower, ...RULES.slice(3)]);
    const crashed = together.filter((verdict) => verdict.rule === thrower.id);
    // What it said before it broke is not kept: half an answer is none.
    expect(crashed).toEqual([
      {
        rule: thrower.id,
        outcome: 'crashed',
        severity: 'hint',
        at: thrower.id,
        cells: [],
        equation: null,
        message: 'crashed',
        data: { error: 'it broke' },
      },
    ]);
    expect(together.filter((verdict) => verdict.rule !== thrower.id)).toEqual(alone);
  });

  it('says not-applicable once where the page shows no table of the rule', () => {
    const report = reportOf('annual-2021', { 'proactive/fees/amount': '1' });
    const verdicts = check(report, [ruleOf('requests/balance'), ruleOf('proceedings/total')]);
    expect(verdicts.map(({ outcome, at }) => [outcome, at])).toEqual([
      ['not-applicable', 'requests/balance'],
      ['not-applicable', 'proceedings/total'],
    ]);
  });

  it('gives each place one verdict', () => {
    const equations = RULES.filter(({ formula }) => ['balance', 'at-least'].includes(formula.kind));
    const verdicts = check(zeroReport('annual-2021', {}), equations);
    const places = verdicts.map(({ rule, at }) => `${rule} ${at}`);
    expect(new Set(places).size).toBe(places.length);
    expect(verdicts.every(({ outcome }) => outcome === 'pass')).toBe(true);
    // 25 rows, 7 columns twice, 3 groups of proceedings, 2 stocks.
    expect(verdicts).toHaveLength(25 + 14 + 3 + 2);
  });

  it('computes with the printed numbers, of which it keeps the trace', () => {
    const report = zeroReport('annual-2019', {
      'requests/received/naturalPerson': '1,203',
      'requests/received/total': '3',
    });
    const failed = check(report, [ruleOf('requests/row-total')]).filter(({ outcome }) => outcome === 'fail');
    expect(failed).toHaveLength(1);
    expect(failed[0]?.data).toMatchObject({ computed: 1203, stated: 3 });
    expect(failed[0]?.cells).toHaveLength(7);
    expect(failed[0]?.equation?.left[0]).toEqual({
      cell: 'requests/received/naturalPerson',
      value: 1203,
      weight: 1,
      blank: false,
    });
  });
});

describe('blanks', () => {
  const received = { 'requests/received/naturalPerson': '3', 'requests/received/total': '4' };

  it.each([
    ['a sum that fails without blanks is an error', received, ['requests/received fail error fail']],
    [
      'with a blank term it is a warning',
      { ...received, 'requests/received/business': '' },
      ['requests/received fail warning fail'],
    ],
    [
      'with a placeholder as well',
      { ...received, 'requests/received/business': '—' },
      ['requests/received fail warning fail'],
    ],
    [
      'a blank that is not missed does no harm',
      { 'requests/received/business': '', 'requests/received/research': ' ' },
      [],
    ],
    [
      'a blank total states nothing',
      { ...received, 'requests/received/total': '' },
      ['requests/received incomplete warning blank'],
    ],
    [
      'nor does a stroke',
      { ...received, 'requests/received/total': '/' },
      ['requests/received incomplete warning blank'],
    ],
    [
      'a term that cannot be read',
      { ...received, 'requests/received/business': '见附件' },
      ['requests/received incomplete warning incomplete'],
    ],
    [
      'a term that was not found',
      { ...received, 'requests/received/business': null },
      ['requests/received incomplete warning incomplete'],
    ],
    [
      'a total that cannot be read',
      { ...received, 'requests/received/total': '4 1' },
      ['requests/received incomplete warning incomplete'],
    ],
    [
      'what cannot be read outweighs a blank total',
      { ...received, 'requests/received/total': '', 'requests/received/business': '若干' },
      ['requests/received incomplete warning incomplete'],
    ],
  ])('in a row: %s', (_, printed, expected) => {
    expect(said('requests/row-total', printed)).toEqual(expected);
  });

  const done = {
    'requests/received/naturalPerson': '5',
    'requests/received/total': '5',
    'requests/granted/naturalPerson': '3',
    'requests/refused.thirdParty/naturalPerson': '2',
    'requests/outcomeTotal/naturalPerson': '5',
    'requests/outcomeTotal/total': '5',
  };

  it('the sums of rows stand in for totals that a body does not fill in', () => {
    const blank = { 'requests/granted/total': '', 'requests/refused.thirdParty/total': '' };
    expect(said('requests/outcome-total', { ...done, ...blank })).toEqual([]);
    expect(said('requests/balance', { ...done, ...blank })).toEqual([]);
    // Printed zeros are statements: nothing stands in for them.
    const zero = { 'requests/granted/total': '0', 'requests/refused.thirdParty/total': '0' };
    expect(said('requests/outcome-total', { ...done, ...zero })).toEqual(['requests/*/total fail error fail']);
  });

  it('a wrong total is noticed where they stand in', () => {
    const wrong = {
      ...done,
      'requests/granted/total': '',
      'requests/refused.thirdParty/total': '',
      'requests/outcomeTotal/total': '6',
    };
    expect(said('requests/outcome-total', wrong)).toEqual(['requests/*/total fail warning fail']);
  });

  it('a row of totals that is not filled in breaks no balance', () => {
    const blank = { 'requests/outcomeTotal/naturalPerson': '', 'requests/outcomeTotal/total': '' };
    const printed = { ...done, ...blank, 'requests/granted/total': '3', 'requests/refused.thirdParty/total': '2' };
    expect(said('requests/balance', printed)).toEqual([]);
    expect(said('requests/outcome-total', printed)).toEqual([
      'requests/*/naturalPerson incomplete warning blank',
      'requests/*/total incomplete warning blank',
    ]);
  });

  it('both sides of the balance are compared where one of them is blank', () => {
    const printed = { 'requests/received/business': '3', 'requests/carriedOut/business': '' };
    expect(said('requests/balance', printed)).toEqual(['requests/*/business fail warning fail']);
  });

  it('a stock: blank terms count as 0, a blank stock states nothing', () => {
    const issued = { 'proactive/regulations/issued': '3' };
    expect(said('proactive/stock', { ...issued, 'proactive/regulations/inForce': '' })).toEqual([
      'proactive/regulations incomplete warning blank',
    ]);
    expect(said('proactive/stock', { ...issued, 'proactive/regulations/repealed': '' })).toEqual([
      'proactive/regulations fail warning fail',
    ]);
    expect(said('proactive/stock', { 'proactive/regulations/inForce': '' })).toEqual([]);
    expect(said('proactive/stock', { ...issued, 'proactive/regulations/repealed': '若干' })).toEqual([
      'proactive/regulations incomplete warning incomplete',
    ]);
  });

  it('a printed subtotal: blank sub-rows make a failure a warning, words leave it undecided', () => {
    const printed = { 'requests/refused/total': '2' };
    expect(said('requests/subtotal', printed)).toEqual(['requests/refused/total fail error fail']);
    expect(said('requests/subtotal', { ...printed, 'requests/refused.otherLaw/total': '' })).toEqual([
      'requests/refused/total fail warning fail',
    ]);
    expect(said('requests/subtotal', { ...printed, 'requests/refused.otherLaw/total': '见附件' })).toEqual([
      'requests/refused/total incomplete warning incomplete',
    ]);
    expect(said('requests/subtotal', { 'requests/refused/total': '' })).toEqual([
      'requests/subtotal not-applicable error not-applicable',
    ]);
  });

  it('amounts with decimals add up exactly', () => {
    const total = { 'proceedings/reconsideration/upheld': '0.1', 'proceedings/reconsideration/other': '0.2' };
    expect(said('proceedings/total', { ...total, 'proceedings/reconsideration/total': '0.3' })).toEqual([]);
  });
});

describe('the report on the year before', () => {
  const rule = ruleOf('history/carry-over');
  const identity = (agency: string | null, year: number | null): Partial<Report> => ({
    identity: identityOf(agency, year),
  });
  const outcomes = (report: Report, previous: Report | null): string[] => [
    ...new Set(check(report, [rule], previous).map(({ outcome }) => outcome)),
  ];
  const now = zeroReport('annual-2021', { 'requests/carriedIn/total': '3' }, identity('清河市水务局', 2023));

  it.each([
    ['none', null, ['not-applicable']],
    ['the year before', identity('清河市水务局', 2022), ['pass', 'fail']],
    ['two years before', identity('清河市水务局', 2021), ['not-applicable']],
    ['the same year', identity('清河市水务局', 2023), ['not-applicable']],
    ['another body', identity('清河市财政局', 2022), ['not-applicable']],
    ['a body that is not stated', identity(null, 2022), ['not-applicable']],
    ['a year that is not stated', identity('清河市水务局', null), ['not-applicable']],
  ])('%s', (_, of, expected) => {
    expect(outcomes(now, of && zeroReport('annual-2021', {}, of)).toSorted()).toEqual(expected.toSorted());
  });

  it('is the only one that rules about the year before are asked with', () => {
    const printed = { 'requests/carriedOut/total': '5', 'proactive/regulations/inForce': '7' };
    const rules = RULES.filter(({ id }) => id.startsWith('history/') && id !== 'history/revised');
    const earlier = zeroReport('annual-2021', printed, identity('清河市水务局', 2023));
    const text = ['一、总体情况', '收到政府信息公开申请40件，同比增长20%。'];
    const report = zeroReport('annual-2021', { 'requests/received/total': '40' }, identity('清河市水务局', 2023), text);
    expect(rules.length).toBeGreaterThan(3);
    expect(new Set(check(report, rules, earlier).map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
  });

  it('that has the form of 2019 is compared where both forms have the cells', () => {
    const previous = zeroReport('annual-2019', { 'requests/carriedOut/total': '3' }, identity('清河市水务局', 2022));
    expect(outcomes(now, previous)).toEqual(['pass']);
    expect(check(now, [ruleOf('history/stock')], previous).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
  });
});
