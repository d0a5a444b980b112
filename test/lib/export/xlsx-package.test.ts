import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cellText, sheetName } from '../../../lib/export/xlsx/cell-text.ts';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import { balanceFinding, reportResult, rowTotalFinding, statement, textFinding } from '../../components/fixtures.ts';
import { opened, sheetOf, workbookOf } from './xlsx/opened.ts';
import { unzipped } from './xlsx/unzipped.ts';

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '+1',
  '-1+2',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  '\r=1+1',
  'a\r\nb',
  'a\u0000\u0001\u001F\uFFFEb',
  '\uD800',
  '#REF!',
  '#N/A',
  '_x0041_',
  '<script>&amp;"\'</script>',
  ']]>',
  ' 头尾空格 ',
  '㐀𠀀',
];

/** A report in which every text of the page is that one. */
function reportOf(text: string): ReportResult {
  const base = reportResult();
  const at = { table: 1, row: 1, column: 1 };
  const finding = { ...textFinding(), message: { zh: text, en: text } };
  return {
    ...base,
    source: { ...base.source, url: text, file: text },
    report: { ...base.report, agency: text, title: text },
    values: {
      ...base.values,
      'requests/received/naturalPerson': { value: null, raw: text, state: 'text', at },
      'requests/received/other': { value: null, raw: text, state: 'placeholder', at },
      'proactive/fees/amount': { value: 1, raw: text, state: 'number', unit: text, at },
    },
    findings: [{ ...finding, passages: [{ at: 'text/requests/2', sentence: text, quote: text, start: 0 }] }],
    statements: [statement({ text, unit: text, intent: text })],
  };
}

const { DOMParser } = new JSDOM('').window;

/** The parts of a workbook as documents; fails where one is not well-formed. */
function documentsOf(bytes: Uint8Array): ReadonlyMap<string, Document> {
  const parts = [...unzipped(bytes)].map(([name, xml]) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    expect([name, document.querySelector('parsererror')?.textContent]).toEqual([name, undefined]);
    return [name, document] as const;
  });
  return new Map(parts);
}

test('a part that is not well-formed would be noticed', () => {
  const document = new DOMParser().parseFromString('<a>\u0001</a>', 'application/xml');
  expect(document.querySelector('parsererror')).not.toBeNull();
});

describe('text of the page', () => {
  test.each(HOSTILE)('%j is text and nothing else', async (text) => {
    const bytes = await workbookOf(reportOf(text));
    const documents = documentsOf(bytes);
    const plain = (await opened(await workbookOf(reportResult()))).values();
    const before = [...plain].flatMap((sheet) => sheet.formulas.map(([row, column]) => sheet.formula(row, column)));
    const sheets = [...(await opened(bytes)).values()];
    const formulas = sheets.flatMap((sheet) => sheet.formulas.map(([row, column]) => sheet.formula(row, column)));
    expect(formulas.length).toBe(before.length);
    expect(formulas.filter((formula) => formula?.includes('cmd') || /[#@]/.test(formula ?? ''))).toEqual([]);
    for (const [name, document] of documents) {
      if (name.startsWith('xl/worksheets/sheet')) expect(document.querySelectorAll('c[t="e"]').length).toBe(0);
    }
    const shown = await sheetOf(reportOf(text), '申请办理');
    const kept = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE]/gu, '');
    expect(shown.value(5, 3) ?? '').toBe(kept);
  });

  test.each(['=1', '+1', '-1', '@1', '＝1', ' =1'])('%j stays text when somebody edits the cell', async (text) => {
    const sheet = await sheetOf(reportOf(text), '申请办理');
    expect(sheet.sheet.cells?.get('5,3')?.style?.numFmt).toBe('@');
  });

  test('is cut where Excel would refuse the file', async () => {
    const sheet = await sheetOf(reportOf('长'.repeat(40_000)), '申请办理');
    const value = String(sheet.value(5, 3));
    expect([value.length, value.at(-1)]).toEqual([32_767, '…']);
  });

  test('is never cut within a character', () => {
    expect(cellText('𠀀𠀀', 3)).toBe('𠀀…');
    expect(cellText('a𠀀𠀀', 3)).toBe('a…');
  });
});

test.each([
  ['三、申请/办理?*[x]:\\', [], '三、申请办理x'],
  ["'引号'", [], '引号'],
  ['', [], '表'],
  ['Data', ['dATA'], 'Data2'],
  ['长'.repeat(40), [], `${'长'.repeat(30)}…`],
  ['长'.repeat(40), [`${'长'.repeat(30)}…`], `${'长'.repeat(29)}…2`],
])('the sheet %j beside %j is called %j', (wanted, taken, expected) => {
  expect(sheetName(wanted, taken)).toBe(expected);
});

describe('the package', () => {
  const report = reportResult({
    findings: [rowTotalFinding(), balanceFinding(), textFinding()],
    statements: [statement()],
  });

  test('is well-formed and lists all its parts', async () => {
    const documents = documentsOf(await workbookOf(report));
    const types = documents.get('[Content_Types].xml');
    const overrides = [...(types?.querySelectorAll('Override') ?? [])].map((one) => one.getAttribute('PartName'));
    const defaults = [...(types?.querySelectorAll('Default') ?? [])].map((one) => one.getAttribute('Extension'));
    expect(
      [...documents.keys()].filter(
        (name) =>
          name !== '[Content_Types].xml' &&
          !overrides.includes(`/${name}`) &&
          !defaults.includes(name.split('.').at(-1) ?? ''),
      ),
    ).toEqual([]);
    expect(overrides.filter((name) => !documents.has((name ?? '').slice(1)))).toEqual([]);
  });

  test('leads nowhere else', async () => {
    const documents = documentsOf(await workbookOf(report));
    const relations = [...documents].filter(([name]) => name.endsWith('.rels'));
    const all = relations.flatMap(([, document]) => [...document.querySelectorAll('Relationship')]);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((one) => one.getAttribute('TargetMode') !== null)).toEqual([]);
    expect([...documents.keys()].filter((name) => name.includes('externalLink') || name.includes('vba'))).toEqual([]);
  });

  test('is the same each time', async () => {
    const [first, second] = [await workbookOf(report), await workbookOf(structuredClone(report))];
    expect(second).toEqual(first);
    expect(await workbookOf(report, null)).toEqual(await workbookOf(report, null));
  });

  test('states no time but that of reading', async () => {
    const properties = unzipped(await workbookOf(report)).get('docProps/core.xml') ?? '';
    expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-03-05T06:07:08Z', '2026-03-05T06:07:08Z']);
  });
});

describe('notes', () => {
  /** Rows that each note takes beside its cell, by the cell. */
  async function heightsOf(report: ReportResult): Promise<ReadonlyMap<string, number>> {
    const parts = [...unzipped(await workbookOf(report))].filter(([name]) => name.endsWith('.vml'));
    const notes = parts
      .map(([, drawing]) => drawing)
      .join('')
      .matchAll(
        /height:([\d.]+)pt;[^]*?<x:Anchor>([^<]*)<\/x:Anchor>[^]*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/g,
      );
    return new Map(
      [...notes].map(([, height, anchor = '', row, column]) => {
        const [left = 0, , top = 0, , right = 0, , bottom = 0] = anchor.split(',').map(Number);
        expect([left, top], anchor).toEqual([Number(column) + 1, Number(row)]);
        expect(right > left && bottom > top, anchor).toBe(true);
        return [`${row},${column}`, Number(height)] as const;
      }),
    );
  }

  test('are as high as their text', async () => {
    const short = rowTotalFinding({ message: { zh: '总计不符', en: '' } });
    const long = { ...short, message: { zh: `${'总计与各项之和不符，'.repeat(12)}`, en: '' } };
    const [few = 0] = (await heightsOf(reportResult({ findings: [short] }))).values();
    const [many = 0] = (await heightsOf(reportResult({ findings: [long] }))).values();
    expect(few).toBeGreaterThan(30);
    expect(few).toBeLessThan(80);
    expect(many).toBeGreaterThan(few + 4 * 12);
  });
});
