import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import type { ReportResult } from '../../../../lib/model/has-report.ts';
import { reportWorkbook } from '../../../../lib/export/xlsx/report-workbook.ts';
import { TEMPLATES } from '../../../../lib/templates/index.ts';
import { formOf } from '../../../../lib/text/form-of-report.ts';

export const READ_AT = new Date('2026-03-05T06:07:08Z');

/** One sheet as a spreadsheet program finds it; rows and columns are counted from 0. */
export interface OpenedSheet {
  readonly name: string;
  readonly sheet: Sheet;
  value(row: number, column: number): unknown;
  formula(row: number, column: number): string | undefined;
  note(row: number, column: number): string | undefined;
  /** `pattern:colour` of its fill. */
  fill(row: number, column: number): string | undefined;
  /** Rows and columns of all formulas. */
  readonly formulas: readonly (readonly [row: number, column: number])[];
}

export function workbookOf(report: ReportResult, readAt: Date | null = READ_AT): Promise<Uint8Array<ArrayBuffer>> {
  return reportWorkbook(report, formOf(report, TEMPLATES), readAt);
}

/** The sheets of a workbook by name, in order. */
export async function opened(bytes: Uint8Array): Promise<ReadonlyMap<string, OpenedSheet>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, openedSheet(sheet)]));
}

/** The sheet of that name; throws where there is none. */
export async function sheetOf(report: ReportResult, name: string): Promise<OpenedSheet> {
  const found = (await opened(await workbookOf(report))).get(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function openedSheet(sheet: Sheet): OpenedSheet {
  const cell = (row: number, column: number): Cell | undefined => sheet.cells?.get(`${row},${column}`);
  return {
    name: sheet.name,
    sheet,
    value: (row, column) => cell(row, column)?.formulaResult ?? sheet.rows[row]?.[column] ?? null,
    formula: (row, column) => cell(row, column)?.formula,
    note: (row, column) => cell(row, column)?.comment?.text,
    fill: (row, column) => {
      const fill = cell(row, column)?.style?.fill;
      return fill?.type === 'pattern' ? `${fill.pattern}:${fill.fgColor?.rgb}` : undefined;
    },
    formulas: [...(sheet.cells ?? [])].flatMap(([place, { formula }]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return formula === undefined ? [] : [[row, column] as const];
    }),
  };
}
