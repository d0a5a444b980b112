import type { TableId } from '../../model/cell-id.ts';
import type { ReportResult } from '../../model/has-report.ts';
import type { TableSpec, Template } from '../../model/template.ts';
import { addAboutSheet, newAboutSheet } from './about-sheet.ts';
import { addFindingsSheet, newFindingsSheet } from './findings-sheet.ts';
import { addOtherValues } from './other-values-sheet.ts';
import { addProactiveSheet } from './proactive-sheet.ts';
import { addProceedingsSheet } from './proceedings-sheet.ts';
import { ReportBook } from './report-book.ts';
import { addRequestsSheet } from './requests-sheet.ts';
import { addStatementsSheet } from './statements-sheet.ts';
import { addStatisticsSheet } from './statistics-sheet.ts';
import { writeWorkbook } from './workbook.ts';

const TABLE_SHEETS: Readonly<Record<TableId, (book: ReportBook, spec: TableSpec) => void>> = {
  proactive: addProactiveSheet,
  requests: addRequestsSheet,
  proceedings: addProceedingsSheet,
  statistics: addStatisticsSheet,
};

/** The time that a file states where nobody knows when the report was read. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

/**
 * A report as an Excel workbook: what was read and found, the tables as the form draws them with live sums beside their
 * totals, the findings, and what the text states. The same report read at the same time gives the same bytes.
 */
export function reportWorkbook(
  report: ReportResult,
  form: Template,
  readAt: Date | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ReportBook(report, form);
  const about = newAboutSheet(book);
  const findings = newFindingsSheet(book);
  for (const spec of form.tables) TABLE_SHEETS[spec.id](book, spec);
  addStatementsSheet(book);
  addOtherValues(book);
  addFindingsSheet(book, findings); // its links need the places of all cells
  addAboutSheet(book, about, readAt);
  return writeWorkbook(book.sheets, { title: titleOf(report), time: readAt ?? NO_TIME });
}

function titleOf({ report: { title, agency, year } }: ReportResult): string {
  return title ?? `${agency ?? ''}${year ?? ''}政府信息公开工作年度报告`;
}
