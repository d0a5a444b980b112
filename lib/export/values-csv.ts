import type { CellId } from '../model/cell-id.ts';
import type { ReportResult } from '../model/has-report.ts';
import type { Template } from '../model/template.ts';
import { cellName } from '../text/cell-name.ts';
import { cellsOfForm } from '../text/form-of-report.ts';
import { addressOf } from './address.ts';
import { toCsv, type CsvRow } from './csv.ts';

/** Columns of the values, one row per cell; the names are those of the JSON result. */
export const VALUES_HEADER = ['agency', 'year', 'cell', 'label', 'value', 'raw', 'unit', 'state', 'url'] as const;

/** The cells of the form in the order of the form, cells that were not read included. */
export function valuesCsv(report: ReportResult, form: Template): string {
  return toCsv(VALUES_HEADER, valueRows(report, form));
}

/** Rows for `VALUES_HEADER`; those of several reports can be written under one header. */
export function valueRows(report: ReportResult, form: Template): readonly CsvRow[] {
  return cellsToWrite(report, form).map((cell) => valueRow(report, form, cell));
}

/** A value that the form does not know is written all the same, after the others: nothing read may get lost. */
function cellsToWrite(report: ReportResult, form: Template): readonly string[] {
  const cells: readonly CellId[] = cellsOfForm(form);
  const known = new Set<string>(cells);
  return [...cells, ...Object.keys(report.values).filter((cell) => !known.has(cell))];
}

function valueRow(report: ReportResult, form: Template, cell: string): CsvRow {
  const { agency, year } = report.report;
  const value = report.values[cell];
  const label = cellName(form, cell, 'zh');
  const read = value ? [value.value, value.raw, value.unit ?? '', value.state] : [null, '', '', 'unread'];
  return [agency, year, cell, label, ...read, addressOf(report)];
}
