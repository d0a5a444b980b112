import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { TemplateId } from '../../../lib/model/template.ts';
import rule from '../../../lib/rules/form/template.ts';
import { sentenceOf } from '../../../lib/text/finding-text.ts';
import { identityOf, zeroReport } from '../check/report-of.ts';

function report(template: TemplateId, year: number | null, mixed: Report['mixed'] = []): Report {
  return zeroReport(template, {}, { mixed, identity: identityOf(null, year) });
}

function outcomes(of: Report): string[] {
  return check(of, [rule]).map(({ outcome, at, message }) => `${outcome} ${at} ${message}`);
}

// What the examples of the rule cannot show: they have no year and no second form.
describe('form/template', () => {
  it.each([
    ['annual-2019', 2019, 'pass requests pass'],
    ['annual-2019', 2020, 'pass requests pass'],
    ['annual-2019', 2021, 'fail requests year'],
    ['annual-2021', 2020, 'fail requests year'],
    ['annual-2021', 2021, 'pass requests pass'],
    ['annual-2021', 2030, 'pass requests pass'],
    ['annual-2021', null, 'pass requests pass'],
    // Before 2019 no form was prescribed to all.
    ['annual-2021', 2018, 'pass requests pass'],
    ['statistics-2014', 2019, 'fail statistics year'],
  ] as const)('%s in a report on %s', (template, year, expected) => {
    expect(outcomes(report(template, year))).toEqual([expected]);
  });

  it('names the table that follows another form', () => {
    const mixed = report('annual-2021', 2022, [
      { table: 'proactive', template: 'annual-2019' },
      { table: 'requests', template: 'annual-2021' },
    ]);
    expect(outcomes(mixed)).toEqual(['fail proactive mixed']);
    const [verdict] = check(mixed, [rule]);
    if (!verdict) throw new Error('no verdict');
    expect(sentenceOf(verdict, rule, mixed.template).zh).toBe('「主动公开政府信息情况」用的是另一版表式');
  });
});
