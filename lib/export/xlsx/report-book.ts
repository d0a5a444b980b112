import type { CellId } from '../../model/cell-id.ts';
import type { ReportResult } from '../../model/has-report.ts';
import type { TableSpec, Template } from '../../model/template.ts';
import { cellsOf } from '../../text/form-of-report.ts';
import { sheetName } from './cell-text.ts';
import { judgeCells, type JudgedCell } from './judged-cells.ts';
import type { Term } from './live.ts';
import { placeIn, SheetDraft } from './sheet-draft.ts';

/** Where a value goes: a number of columns may be one on the sheet, as in the form. */
interface Slot {
  readonly row: number;
  readonly column: number;
  readonly width?: number;
}

/** The workbook of one report while it is laid out: its sheets, and where each cell of the form has come to stand. */
export class ReportBook {
  readonly report: ReportResult;
  readonly form: Template;
  readonly sheets: SheetDraft[] = [];
  readonly #places = new Map<string, string>();
  readonly #judged: ReadonlyMap<string, JudgedCell>;

  constructor(report: ReportResult, form: Template) {
    this.report = report;
    this.form = form;
    this.#judged = judgeCells(report);
  }

  add(name: string, widths: readonly number[], onOnePage: boolean): SheetDraft {
    const taken = this.sheets.map((sheet) => sheet.name);
    const sheet = new SheetDraft(sheetName(name, taken), widths, onOnePage);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Title of a sheet, and whose report it is: a sheet may be printed alone. */
  head(sheet: SheetDraft, title: string, remark: string): void {
    const { agency, year } = this.report.report;
    const whose = `${agency ?? '未写明机关'}　${year === null ? '未写明年度' : `${year}年度`}`;
    sheet.text(0, 0, title, 'title');
    sheet.text(1, 0, `${whose}　${remark}`, 'info');
    sheet.heights.set(0, 26);
    sheet.heights.set(1, 18);
  }

  /** The place of a cell of the form in the workbook; undefined where it stands on no sheet. */
  placeOf(cell: string): string | undefined {
    return this.#places.get(cell);
  }

  setPlace(cell: string, place: string): void {
    this.#places.set(cell, place);
  }

  /** What was read in a cell: a number as a number, other text as it is, hatched where it could not be read. */
  putValue(sheet: SheetDraft, cell: CellId, { row, column, width = 1 }: Slot): Term {
    const value = this.report.values[cell];
    const judged = this.#judged.get(cell);
    const isUnread = !value || value.state === 'text';
    const plain = isUnread ? 'unread' : value.state === 'placeholder' ? 'middle' : 'number';
    sheet.span(
      { row, column, height: 1, width },
      {
        value: value ? (value.value ?? value.raw) : UNREAD,
        look: isUnread ? 'unread' : (judged?.look ?? plain),
        ...(judged && { note: judged.note }),
        ...(value?.unit !== undefined && { unit: value.unit }),
      },
    );
    this.setPlace(cell, placeIn(sheet, { row, column }));
    const isBlank = value?.state === 'blank' || value?.state === 'placeholder';
    return { row, column, value: isBlank ? 0 : (value?.value ?? null), isBlank };
  }

  /** How much of a table was read, in words. */
  readingOf(spec: TableSpec): string {
    const cells = cellsOf(spec);
    const read = cells.filter((cell) => this.report.values[cell]?.state === 'number').length;
    const unread = cells.filter((cell) => (this.report.values[cell]?.state ?? 'text') === 'text').length;
    return `${read}/${cells.length} 格已读${unread > 0 ? `，${unread} 格未能读出` : ''}`;
  }
}

/** Stands where the page has nothing that could be read; whoever puts a number in its place gets the sums with it. */
const UNREAD = '？';
