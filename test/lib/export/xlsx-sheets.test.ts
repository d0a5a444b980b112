import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportFile } from '../../../lib/export/files.ts';
import { VERSION } from '../../../lib/export/version.ts';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import annual2021 from '../../../lib/templates/annual-2021.ts';
import {
  balanceFinding,
  hintFinding,
  incompleteFinding,
  outcomeFinding,
  reportResult,
  rowTotalFinding,
  statement,
  textFinding,
} from '../../components/fixtures.ts';
import { opened, READ_AT, sheetOf, workbookOf, type OpenedSheet } from './xlsx/opened.ts';

/** Row of 一、本年新收, and columns of 自然人 and 总计. */
const RECEIVED = 5;
const PERSON = 3;
const TOTAL = 9;

function textsOf({ sheet }: OpenedSheet): string {
  return sheet.rows.map((row) => row.join('\t')).join('\n');
}

function cause(id: string, findings: readonly string[]): ReportResult['causes'][number] {
  return {
    id,
    pattern: 'outcome-total-left-at-zero',
    severity: 'error',
    findings: [...findings],
    message: { zh: '（七）总计一行留作 0', en: 'The row of totals was left at 0' },
    explanations: [{ changes: [{ cell: 'requests/outcomeTotal/naturalPerson', from: 0, to: 3 }], witnesses: [] }],
    complete: true,
  } as ReportResult['causes'][number];
}

describe('a table', () => {
  test('marks the stated result with fill and note, the terms not', async () => {
    const sheet = await sheetOf(reportResult({ findings: [rowTotalFinding()] }), '申请办理');
    expect(sheet.fill(RECEIVED, TOTAL)).toBe('solid:FBDCD4');
    expect(sheet.note(RECEIVED, TOTAL)).toBe(
      '不符：「一、本年新收」总计为 0，各项合计为 3，不相等\n3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 0',
    );
    expect(sheet.fill(RECEIVED, PERSON)).toBeUndefined();
    expect([PERSON, TOTAL, 10, 11].map((column) => sheet.value(RECEIVED, column))).toEqual([3, 0, 3, -3]);
    expect(sheet.formula(RECEIVED, 10)).toBe('SUM(D6:I6)');
    expect(sheet.formula(RECEIVED, 11)).toBe('J6-K6');
  });

  test('marks a warning otherwise, and notes what is only worth a look', async () => {
    const findings = [balanceFinding(), hintFinding(), textFinding()];
    const report = reportResult({ findings });
    const requests = await sheetOf(report, '申请办理');
    expect(requests.fill(RECEIVED, PERSON)).toBe('solid:FDEFC9');
    expect(requests.note(RECEIVED, TOTAL)).toMatch(/^不符：正文称/);
    expect(requests.fill(RECEIVED, TOTAL)).toBeUndefined();
    const proceedings = await sheetOf(report, '复议诉讼');
    expect(proceedings.note(5, 0)).toMatch(/^提示：/);
    expect(proceedings.fill(5, 0)).toBeUndefined();
  });

  test('notes a long sum without its zeros', async () => {
    const sheet = await sheetOf(reportResult({ findings: [outcomeFinding()] }), '申请办理');
    expect(sheet.note(28, PERSON)).toMatch(/\n2 \+ 1 = 3 ≠ 0（另有 \d+ 项为 0 或未填）$/);
  });

  test('hatches what was not read and leaves its sums open', async () => {
    const sheet = await sheetOf(reportResult({ findings: [incompleteFinding()] }), '申请办理');
    expect(sheet.value(RECEIVED, PERSON)).toBe('？');
    expect(sheet.fill(RECEIVED, PERSON)).toMatch(/^lightUp:/);
    expect(sheet.note(RECEIVED, PERSON)).toMatch(/^无法判断：/);
    expect(sheet.value(RECEIVED, 11)).toBe('无法判断');
    expect(sheet.formula(RECEIVED, 11)).toBe('IF(COUNT(D6)=1,J6-K6,"无法判断")');
  });

  test('keeps the unit of a number and a printed subtotal', async () => {
    const at = { table: 1, row: 1, column: 1 };
    const values: ReportResult['values'] = {
      'proactive/fees/amount': { value: 52.15, raw: '52.15万元', state: 'number', unit: '万元', at },
      'requests/refused/total': { value: 2, raw: '2', state: 'number', at },
      'elsewhere/row/column': { value: 7, raw: '7', state: 'number', at },
    };
    const base = reportResult();
    const report = { ...base, values: { ...base.values, ...values } };
    const fees = (await sheetOf(report, '主动公开')).sheet.cells?.get('15,1');
    expect([fees?.value, fees?.style?.numFmt]).toEqual([52.15, 'General"万元"']);
    const requests = await sheetOf(report, '申请办理');
    expect([2, PERSON, TOTAL].map((column) => requests.value(9, column))).toEqual(['（标题行所印）', null, 2]);
    expect(requests.sheet.rows.flat()).toContain('（三）不予公开 各子项相加');
    expect(requests.formulas.map(([row, column]) => requests.formula(row, column))).toContain('J10-J39');
    expect((await sheetOf(report, '其他数值')).value(3, 0)).toBe('elsewhere/row/column');
  });

  test('is printed on one page, with its head in view', async () => {
    const { sheet } = await sheetOf(reportResult(), '申请办理');
    expect(sheet.freezePane).toMatchObject({ rows: 5, columns: 3 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
    const head = sheet.merges?.find(({ startRow, startCol }) => startRow === 7 && startCol === 0);
    expect(head).toMatchObject({ endRow: 28, endCol: 0 });
  });
});

describe('the list of findings', () => {
  const finding = rowTotalFinding();

  test('has a row for each, leading to its cell', async () => {
    const findings = [finding, textFinding()];
    const sheet = await sheetOf(reportResult({ findings }), '核对发现');
    expect([0, 2, 3, 5, 6].map((column) => sheet.value(3, column))).toEqual([
      '不符',
      finding.message.zh,
      finding.message.en,
      3,
      0,
    ]);
    expect(sheet.sheet.cells?.get('3,1')?.hyperlink?.location).toBe("'申请办理'!J6");
    expect(sheet.value(4, 7)).toBe('2023年，本机关共收到政府信息公开申请5件， 办结3件。');
  });

  test('is by cause where there are causes', async () => {
    const findings = [{ ...finding, cause: 'c1' }, balanceFinding()];
    const report = reportResult({ findings, causes: [cause('c1', [finding.id])] });
    const sheet = await sheetOf(report, '核对发现');
    expect(sheet.value(3, 0)).toBe(
      '原因 c1　（七）总计一行留作 0\nThe row of totals was left at 0\n可能的改正：「三（七）总计 · 自然人」0 → 3',
    );
    expect([4, 5, 6].map((row) => sheet.value(row, 0))).toEqual(['不符', '未归入原因的', '请核对']);
  });
});

test('the statements stand beside what the tables print', async () => {
  const sheet = await sheetOf(reportResult({ statements: [statement()] }), '正文数字');
  expect(sheet.sheet.rows[3]?.slice(1, 7)).toEqual([
    '收到政府信息公开 申请5件',
    5,
    '件',
    '与表不符',
    '一、本年新收 · 总计',
    '0',
  ]);
});

describe('the first sheet', () => {
  test('says what was read, from where, when and with what', async () => {
    const base = reportResult();
    const source = { ...base.source, sha256: 'ab'.repeat(32) };
    const problems: ReportResult['problems'] = [{ table: 'requests', code: 'row-not-found', row: 'granted' }];
    const about = await sheetOf({ ...base, source, problems }, '说明');
    const texts = textsOf(about);
    for (const wanted of [base.source.url, source.sha256, '清河市财政局', `（Gouji）${VERSION}`, '2026-03-05']) {
      expect(texts).toContain(wanted);
    }
    expect(texts).toContain('只核对数与数是否相合；数字本身是否属实，不在核对之列。');
    expect(texts).toContain('申请办理 · 三（一）予以公开：没有找到这一行');
    expect(about.sheet.rows.find((row) => row[0] === '申请办理')?.slice(1, 6)).toEqual([175, 175, 0, 0, 0]);
  });

  test('says so where the time is not known', async () => {
    const sheets = await opened(await workbookOf(reportResult(), null));
    expect(textsOf(sheets.get('说明') ?? expect.fail())).toContain('未记录');
  });

  test('names the version of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION });
  });
});

test('a report in prose has no table', async () => {
  const base = reportResult();
  const report = { ...base, report: { ...base.report, template: 'prose' as const }, values: {} };
  expect([...(await opened(await workbookOf(report))).keys()]).toEqual(['说明', '核对发现', '正文数字']);
});

test('is one of the files that can be saved', async () => {
  const { name, type, content } = await exportFile('excel', reportResult(), annual2021, READ_AT);
  expect(name).toBe('勾稽_清河市财政局_2023_核对.xlsx');
  expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(content).toEqual(await workbookOf(reportResult()));
});
