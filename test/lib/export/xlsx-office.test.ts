import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SheetDraft } from '../../../lib/export/xlsx/sheet-draft.ts';
import { writeWorkbook } from '../../../lib/export/xlsx/workbook.ts';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import { FAULTS } from '../../support/generate/faults.ts';
import { figuresOf, withText } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { LAYOUTS } from '../../support/generate/layouts/index.ts';
import { randomOf } from '../../support/generate/random.ts';
import { oneTooMany, statisticsFiguresOf } from '../../support/generate/statistics/figures.ts';
import { STATISTICS_LAYOUTS } from '../../support/generate/statistics/layouts.ts';
import { statisticsPage } from '../../support/generate/statistics/page.ts';
import { pageWith, reportResultOf } from '../read/generated.ts';
import { parseCsv } from './parse-csv.ts';
import { opened, READ_AT, workbookOf } from './xlsx/opened.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const HINT = isInstalled ? '' : ' (skipped: no soffice; on Debian: apt-get install libreoffice-calc)';

/** Separator, quote, UTF-8, from line 1, values as they are and not as shown, all sheets. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Left to itself it would show the values that the file holds. */
const ALWAYS_RECOMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The sheets of a workbook as LibreOffice computes them, by name. */
function computed(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECOMPUTE);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const parameters = [profile, '--headless', '--convert-to', AS_CSV, '--outdir', folder, join(folder, 'book.xlsx')];
    spawnSync('soffice', parameters, { timeout: 90_000 });
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return [name.slice('book-'.length, -'.csv'.length), rowsOf(text)] as const;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Line ends are those of the system it runs on. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows = parseCsv(csv.replace(/\r?\n/g, '\r\n'));
  return rows.map((row) => row.map((text) => text.replaceAll('\r\n', '\n')));
}

function annualReport(form: (typeof FORM_IDS)[number]): ReportResult {
  const layout = LAYOUTS[0] ?? expect.fail();
  let figures = figuresOf(form, 'city', 11);
  for (const fault of FAULTS.slice(0, 3)) figures = fault.plant(figures, randomOf(4))?.figures ?? figures;
  const odd = {
    'requests/granted/business': '=1+1',
    'requests/refused.thirdParty/research': '',
    'requests/declined.repeat/other': '/',
  };
  for (const [cell, text] of Object.entries(odd)) figures = withText(figures, cell, text);
  return reportResultOf(pageWith(figures, layout, { statements: true }));
}

function statisticsReport(): ReportResult {
  const { figures } = oneTooMany(statisticsFiguresOf('city', 5), randomOf(5));
  const identity = { agency: '清河市水务局', year: 2016, published: '2017-03-10' };
  return reportResultOf(statisticsPage(figures, STATISTICS_LAYOUTS[0] ?? expect.fail(), identity));
}

const REPORTS: readonly (readonly [string, () => ReportResult])[] = [
  ...FORM_IDS.map((form) => [form, () => annualReport(form)] as const),
  ['statistics-2014', statisticsReport],
];

describe.skipIf(!isInstalled)(`in LibreOffice${HINT}`, () => {
  test('formulas are computed anew, whatever value the file holds', { timeout: 100_000 }, async () => {
    const sheet = new SheetDraft('表', [10], false);
    sheet.put(0, 0, { value: 2, look: 'number' });
    sheet.put(1, 0, { value: 999, formula: 'A1+1', look: 'computed' });
    const rows = computed(await writeWorkbook([sheet], { title: '', time: READ_AT })).get('表');
    expect(rows).toEqual([['2'], ['3']]);
  });

  test.each(REPORTS)('%s shows what was written', { timeout: 100_000 }, async (_, make) => {
    const bytes = await workbookOf(make());
    const shown = computed(bytes);
    const written = await opened(bytes);
    expect([...shown.keys()].toSorted()).toEqual([...written.keys()].toSorted());
    for (const [name, sheet] of written) {
      const rows = shown.get(name) ?? [];
      sheet.sheet.rows.forEach((row, index) => {
        const wanted = row.map((_value, column) => String(sheet.value(index, column) ?? ''));
        const found = wanted.map((_text, column) => rows[index]?.[column] ?? '');
        expect([name, index, ...found]).toEqual([name, index, ...wanted]);
      });
      expect(rows.flat().filter((text) => /^(?:#|Err:)/.test(text))).toEqual([]);
    }
  });
});
