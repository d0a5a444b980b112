import { describe, expect, it } from 'vitest';
import { scopeOf, yearOf } from '../../../../lib/narrative/meaning/context.ts';
import { identityOf } from '../../check/report-of.ts';
import { reportWith } from '../mentions/mentions-of.ts';

describe('the year that a text speaks of', () => {
  it.each([
    ['全年收到', 2022, null, false],
    ['2022年收到', 2022, null, false],
    ['2021年收到', 2022, 2021, true],
    ['上年收到', 2022, 2021, true],
    ['上年收到3件，本年收到', 2022, null, false],
    ['上年结转', 2022, null, false],
    ['上年收到', null, null, true],
    ['2021年收到', null, 2021, null],
    ['全年收到', null, null, false],
  ])('%s in a report on %s: %s', (text, own, year, isOther) => {
    expect(yearOf(text, identityOf(null, own))).toEqual({ year, isOther });
  });

  it('is not guessed where the year of the report is not known', () => {
    const text = ['一、总体情况', '上年收到政府信息公开申请12件。', '2021年收到政府信息公开申请13件。'];
    const { statements } = reportWith(text, { year: null }).narrative;
    expect(statements.map(({ year, comparison }) => [year, comparison])).toMatchObject([
      [null, { verdict: 'not-compared', reason: 'other-year' }],
      [2021, { verdict: 'not-compared', reason: 'unclear' }],
    ]);
  });
});

describe('whose numbers a text speaks of', () => {
  it.each([
    ['我局收到', '清河市水务局', 'own'],
    ['全市收到', '清河市水务局', 'other'],
    ['全市收到', '清河市人民政府', 'unclear'],
    ['全镇收到', '青石镇人民政府', 'own'],
    ['市水务局收到', '清河市水务局', 'own'],
    ['市财政局收到', '清河市水务局', 'other'],
  ])('%s in a report of %s: %s', (text, agency, scope) => {
    expect(scopeOf(text, agency)).toBe(scope);
  });
});
