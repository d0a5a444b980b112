import { describe, expect, test } from 'vitest';
import { FINDINGS_HEADER, findingsCsv } from '../../../lib/export/findings-csv.ts';
import { VALUES_HEADER, valuesCsv } from '../../../lib/export/values-csv.ts';
import { TEMPLATES } from '../../../lib/templates/index.ts';
import { formOf } from '../../../lib/text/form-of-report.ts';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import { ADDRESS, hintFinding, reportResult, rowTotalFinding } from '../../components/fixtures.ts';
import { parseCsv } from './parse-csv.ts';

const at = { table: 1, row: 1, column: 1 };

function valuesOf(report: ReportResult) {
  return recordsOf(valuesCsv(report, formOf(report, TEMPLATES)));
}

function recordsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(csv.slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('valuesCsv', () => {
  test('has one row for each cell of the form, in the order of the form', () => {
    const rows = valuesOf(reportResult());
    expect(rows).toHaveLength(200);
    expect(Object.keys(rows[0] ?? {})).toEqual([...VALUES_HEADER]);
    expect(rows[0]).toEqual({
      agency: '清河市财政局',
      year: '2023',
      cell: 'proactive/regulations/issued',
      label: '规章 · 本年制发件数',
      value: '0',
      raw: '0',
      unit: '',
      state: 'number',
      url: ADDRESS,
    });
    expect(rows.at(-1)?.cell).toBe('proceedings/litigationAfterReconsideration/total');
  });

  test.each([
    [
      'a number with its unit',
      { value: -4, raw: '减4件', state: 'number', unit: '件', at },
      ['-4', '减4件', '件', 'number'],
    ],
    ['a blank', { value: null, raw: '', state: 'blank', at }, ['', '', '', 'blank']],
    ['a mark', { value: null, raw: '—', state: 'placeholder', at }, ['', '—', '', 'placeholder']],
    ['a text like a formula', { value: null, raw: '=1', state: 'text', at }, ['', "'=1", '', 'text']],
    ['nothing that could be read', undefined, ['', '', '', 'unread']],
  ] as const)('writes %s', (_name, value, expected) => {
    const cell = 'requests/received/total';
    const report = reportResult();
    delete report.values[cell];
    if (value) report.values[cell] = value;
    const row = valuesOf(report).find((record) => record.cell === cell);
    expect([row?.value, row?.raw, row?.unit, row?.state]).toEqual(expected);
  });

  test('loses no value that the form does not know', () => {
    const report = reportResult();
    report.values['requests/somethingNew/total'] = { value: 7, raw: '7', state: 'number', at };
    const rows = valuesOf(report);
    expect(rows).toHaveLength(201);
    expect(rows.at(-1)).toMatchObject({ cell: 'requests/somethingNew/total', value: '7' });
  });

  test('names the file where there is no address', () => {
    const source = { file: 'a.html', url: null, sha256: null, medium: 'html' as const };
    expect(valuesOf(reportResult({ source }))[0]?.url).toBe('a.html');
  });
});

describe('findingsCsv', () => {
  test('has one row for each finding', () => {
    const report = reportResult({ findings: [rowTotalFinding(), hintFinding()] });
    const rows = recordsOf(findingsCsv(report, formOf(report, TEMPLATES)));
    expect(rows).toHaveLength(2);
    expect(Object.keys(rows[0] ?? {})).toEqual([...FINDINGS_HEADER]);
    expect(rows[0]).toMatchObject({
      agency: '清河市财政局',
      year: '2023',
      severity: 'error',
      outcome: 'fail',
      rule: 'requests/row-total',
      label: '一、本年新收',
      expected: '3',
      actual: '0',
      formula: '3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 0',
      url: ADDRESS,
    });
    expect(rows[1]).toMatchObject({ severity: 'hint', expected: '', actual: '', formula: '' });
  });
});
