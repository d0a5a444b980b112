import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/cli/check-page.ts';
import { printerFor } from '../../../lib/cli/print.ts';
import { figuresOf, withNumbers, withText } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { parseCsv } from '../export/parse-csv.ts';
import { pageWith, resultOf } from '../read/generated.ts';

const source = { file: 'a.html', url: null, sha256: null, medium: 'html' as const };
const wrong = withText(
  withNumbers(figuresOf('annual-2021', 'zero', 0), {
    'requests/received/naturalPerson': 3,
    'requests/carriedOut/naturalPerson': 3,
    'requests/carriedOut/total': 3,
  }),
  'proceedings/reconsideration/corrected',
  '=见附件',
);
const report: Outcome = { ...resultOf(pageWith(wrong, layoutOf('official'))), source };
const right: Outcome = { ...resultOf(pageWith(figuresOf('annual-2019', 'small', 1), layoutOf('official'))), source };
const none: Outcome = { ...resultOf('<title>指南</title>'), source: { ...source, file: 'b.html' } };
const attached: Outcome = {
  ...resultOf('<h1>清河市水务局2023年政府信息公开工作年度报告</h1><a href="/bg.pdf">附件</a>'),
  source: { ...source, file: null, url: 'http://a.gov.cn/' },
};
const unreadable: Outcome = {
  schema: 'gouji.result/1',
  source: { ...source, file: 'c.html' },
  error: { code: 'not-found', message: 'no such file', zh: '没有这个文件' },
};
const ALL = [report, right, none, attached, unreadable];

function print(format: 'text' | 'json' | 'ndjson' | 'csv', outcomes: readonly Outcome[]): string {
  const printer = printerFor(format);
  return printer.begin() + outcomes.map((outcome) => printer.one(outcome)).join('') + printer.end();
}

describe('formats', () => {
  it('json: one array, whatever its length', () => {
    for (const outcomes of [[], [report], ALL]) {
      const text = print('json', outcomes);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(outcomes)));
      expect(text.endsWith(']\n')).toBe(true);
    }
  });

  it('ndjson: one line each', () => {
    const lines = print('ndjson', ALL).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(ALL)));
    expect(print('ndjson', [])).toBe('');
  });

  it('csv: a row for each finding and each input that could not be read', () => {
    const text = print('csv', ALL);
    expect(text.startsWith('\ufeff')).toBe(true);
    const [header, ...rows] = parseCsv(text.slice(1));
    expect(header?.slice(0, 2)).toEqual(['file', 'error']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header?.length]));
    expect(rows.filter((row) => row[0] === 'c.html').map((row) => row[1])).toEqual(['not-found: no such file']);
    const findings = 'findings' in report ? (report.findings?.length ?? 0) : 0;
    expect(findings).toBeGreaterThan(2);
    expect(rows.filter((row) => row[0] === 'a.html')).toHaveLength(findings);
    // Nothing that a spreadsheet would calculate.
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it('text: what was read and what does not hold, in Chinese', () => {
    const text = print('text', ALL);
    expect(text).toContain('a.html\n  临川区青石镇人民政府 2023 政府信息公开工作年度报告格式\n');
    expect(text).toContain('[无法判断]');
    expect(text).toContain('b.html\n  不是政府信息公开年度报告\n');
    expect(text).toContain('http://a.gov.cn/\n  报告在附件中，未核对\n    /bg.pdf\n');
    expect(text).toContain('c.html\n  读不出：没有这个文件（not-found）\n');
  });

  it('text: a cause once, and below it what follows from it, each with its sum, its rule and its place', () => {
    const text = print('text', [report]);
    const { causes = [] } = 'causes' in report ? report : {};
    expect(causes).not.toEqual([]);
    for (const { message } of causes) expect(text.split(message.zh)).toHaveLength(2);
    expect(text).toMatch(/^ {2}\[不符\] /m);
    expect(text).toContain(
      '\n    – 「一、本年新收」总计印为 0，各类申请人相加为 3\n' +
        '      3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 0\n      requests/row-total requests/received\n',
    );
  });

  it('text: a finding that its cause repeats in full is said once', () => {
    const cases = withNumbers(figuresOf('annual-2021', 'zero', 0), {
      'proceedings/reconsideration/upheld': 9,
      'proceedings/reconsideration/pending': 3,
      'proceedings/reconsideration/total': 11,
    });
    const text = print('text', [{ ...resultOf(pageWith(cases, layoutOf('official'))), source }]);
    expect(text.split('四种结果相加为 12')).toHaveLength(2);
    expect(text).toMatch(/无法判断是哪一种\n +9 \+ 0 \+ 0 \+ 3 = 12 ≠ 11\n +proceedings\/total /);
  });
});
