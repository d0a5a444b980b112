import { describe, expect, test } from 'vitest';
import { FINDINGS_HEADER, findingsCsv } from '../../../lib/export/findings-csv.ts';
import { STATEMENTS_HEADER, statementsCsv } from '../../../lib/export/statements-csv.ts';
import { VALUES_HEADER, valuesCsv } from '../../../lib/export/values-csv.ts';
import { TEMPLATES } from '../../../lib/templates/index.ts';
import { formOf } from '../../../lib/text/form-of-report.ts';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import {
  ADDRESS,
  hintFinding,
  reportResult,
  rowTotalFinding,
  statement,
  textFinding,
} from '../../components/fixtures.ts';
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
    expect(rows[1]).toMatchObject({ severity: 'hint', expected: '', actual: '', formula: '', sentence: '', quote: '' });
  });

  test('quotes the text in the last two columns', () => {
    const report = reportResult({ findings: [textFinding()] });
    const [row] = recordsOf(findingsCsv(report, formOf(report, TEMPLATES)));
    expect(FINDINGS_HEADER.slice(-3)).toEqual(['url', 'sentence', 'quote']);
    expect(row).toMatchObject({
      at: 'text/requests/2',
      label: '正文“依申请公开”第 2 句',
      sentence: '2023年，本机关共收到政府信息公开申请5件， 办结3件。',
      quote: '收到政府信息公开申请5件 | 办结3件',
    });
  });
});

describe('statementsCsv', () => {
  test('has one row for each statement, in the order of the text', () => {
    const other = statement({
      verdict: 'not-compared',
      reason: 'other-year',
      cells: [],
      year: 2022,
      value: 0.5,
      unit: null,
    });
    const rows = recordsOf(statementsCsv(reportResult({ statements: [statement(), other] })));
    expect(Object.keys(rows[0] ?? {})).toEqual([...STATEMENTS_HEADER]);
    expect(rows[0]).toEqual({
      agency: '清河市财政局',
      year: '2023',
      intent: 'received',
      value: '5',
      unit: '件',
      text: '收到政府信息公开 申请5件',
      at: 'text/requests/2',
      cells: 'requests/received/total',
      verdict: 'disagrees',
      reason: '',
      exactness: 'exact',
      scope: 'own',
      ofYear: '',
      url: ADDRESS,
    });
    expect(rows[1]).toMatchObject({ value: '0.5', unit: '', cells: '', reason: 'other-year', ofYear: '2022' });
  });

  test('has no live formulas', () => {
    const [row] = recordsOf(statementsCsv(reportResult({ statements: [statement({ text: '=1+1件', unit: '@件' })] })));
    expect([row?.text, row?.unit]).toEqual(["'=1+1件", "'@件"]);
  });

  test('of a report without statements is its header', () => {
    expect(recordsOf(statementsCsv(reportResult()))).toEqual([]);
  });
});
