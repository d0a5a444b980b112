import { isDeepStrictEqual } from 'node:util';
import { hasReport, type ReportResult } from '../../../lib/model/has-report.ts';
import { type Result } from '../../../lib/model/result.ts';
import { findingsCsv } from '../../../lib/export/findings-csv.ts';
import { toJson } from '../../../lib/export/json.ts';
import { statementsCsv } from '../../../lib/export/statements-csv.ts';
import { valuesCsv } from '../../../lib/export/values-csv.ts';
import { reportWorkbook } from '../../../lib/export/xlsx/report-workbook.ts';
import { type Template } from '../../../lib/model/template.ts';
import { TEMPLATES } from '../../../lib/templates/index.ts';
import { formOf } from '../../../lib/text/form-of-report.ts';
import { parseCsv } from '../../lib/export/parse-csv.ts';
import { unzipped } from '../../lib/export/xlsx/unzipped.ts';

/** First characters by which spreadsheets take a cell for a formula, and what may stand before a number. */
const LIVE = /^[=+\-@\t\r\n\0＝＋－＠]/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

/** Fields of a table that a spreadsheet would run, and rows that are broken. */
export function liveFields(csv: string, name: string): string[] {
  const [header = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/, ''));
  return rows.flatMap((row) => [
    ...(row.length === header.length ? [] : [`${name}: a row of ${row.length} fields`]),
    ...row
      .filter((field) => LIVE.test(field) && !NUMBER.test(field))
      .map((field) => `${name}: a live field ${JSON.stringify(field)}`),
  ]);
}

/** Formulas of our own hold cells, sheets and functions, and no text of a page. */
const OWN_FORMULA = /^[A-Z0-9$():,+\-*/<>=&"';!. \u4e00-\u9fff（）、≠✓×]*$/u;

function strangeFormulas(book: Uint8Array): string[] {
  const sheets = [...unzipped(book)].filter(([name]) => name.startsWith('xl/worksheets/'));
  return sheets.flatMap(([name, xml]) =>
    [...xml.matchAll(/<f\b[^>]*>([^<]*)<\/f>/g)]
      .map(([, formula = '']) => formula.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
      .map((formula) => formula.replaceAll('&quot;', '"').replaceAll('&apos;', "'"))
      .filter((formula) => !OWN_FORMULA.test(formula) || /https?:|HYPERLINK|cmd/i.test(formula))
      .map((formula) => `${name}: a strange formula ${formula}`),
  );
}

/** Formulas of a page in the tables that are exported; one line for each. */
export function csvProblems(result: Result): string[] {
  if (!hasReport(result)) return [];
  const form = formIn(result);
  return [
    ...liveFields(valuesCsv(result, form), 'values'),
    ...liveFields(findingsCsv(result, form), 'findings'),
    ...liveFields(statementsCsv(result), 'statements'),
    ...(isDeepStrictEqual(JSON.parse(toJson(result)), plain(result)) ? [] : ['JSON: not the result']),
  ];
}

/** The same of the workbook, which takes longer to write. */
export async function workbookProblems(result: Result): Promise<string[]> {
  return hasReport(result) ? strangeFormulas(await reportWorkbook(result, formIn(result), null)) : [];
}

const plain = (result: Result): unknown => JSON.parse(JSON.stringify(result));

function formIn(result: ReportResult): Template {
  return formOf(result, TEMPLATES);
}
