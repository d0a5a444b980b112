import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../lib/export/json.ts';
import { balanceFinding, pageWithout, reportResult, rowTotalFinding } from '../../components/fixtures.ts';

const report = reportResult({ findings: [rowTotalFinding(), balanceFinding()] });

/** As a store does that keeps keys in an order of its own. */
function shuffled(value: unknown, order: (names: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(order(Object.keys(record)).map((name) => [name, shuffled(record[name], order)]));
}

describe('toJson', () => {
  test.each([report, pageWithout('none')])('is the result as it is', (result) => {
    expect(JSON.parse(toJson(result))).toEqual(result);
  });

  test('is indented, ends with a line feed and begins with the schema', () => {
    expect(toJson(report)).toMatch(
      /^\{\n  "schema": "gouji\.result\/1",\n  "source": \{\n    "file": null,\n    "url"/,
    );
    expect(toJson(report).endsWith('}\n')).toBe(true);
  });

  test('keeps the order of lists', () => {
    const { findings } = JSON.parse(toJson(report)) as typeof report;
    expect(findings.map((finding) => finding.rule)).toEqual(['requests/row-total', 'requests/balance']);
  });

  test('gives the same bytes whatever order the keys came in', () => {
    const wanted = toJson(report);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rank = (name: string) => Math.imul(seed ^ name.length, 31) ^ (name.codePointAt(name.length - 1) ?? 0);
        const other = shuffled(report, (names) => names.toSorted((a, b) => rank(a) - rank(b) || (a < b ? 1 : -1)));
        expect(toJson(other as typeof report)).toBe(wanted);
      }),
      { numRuns: 20 },
    );
  });
});
