import { cellId, splitCellId, TABLE_IDS, type CellId, type TableId } from '../model/cell-id.ts';
import { formCells } from '../model/form-cells.ts';
import type { Source } from '../model/grid.ts';
import type { ParsedReport, ReadingProblem, Value } from '../model/report.ts';
import type { ResultDetection } from '../model/result.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Template, TemplateId } from '../model/template.ts';
import { templateOf } from '../templates/index.ts';
import { detect } from './detect.ts';
import { ownReport } from './identity/own-report.ts';
import { readIdentityInSteps } from './identity/read-identity.ts';
import { readInstructions } from './read-instructions.ts';
import { hasText, readTables } from './read-tables.ts';
import { isFound, type TableReading } from './values/table-reading.ts';

/** What a page is, and the report that it carries, if it does. */
export interface Parsed {
  readonly detection: ResultDetection;
  readonly report: ParsedReport | null;
  /** What was read of the page: without other reports that it carries. */
  readonly source: Source;
}

/** Makes a report of a page's grids and lines, or says that it carries none; in one piece. */
export function parseReport(source: Source): Parsed {
  return finish(parseInSteps(source));
}

/** The same in steps. */
export function* parseInSteps(page: Source): Steps<Parsed> {
  const { source, others } = ownReport(page);
  yield;
  const readings = yield* readTables(source);
  yield;
  const detection = detect(source, {
    isFound: readings.some(isFound),
    isFilled: readings.some(isFilled),
    cells: readings.reduce((sum, { values }) => sum + values.size, 0),
  });
  if (!detection.report) return { detection, report: null, source };
  yield;
  const identity = yield* readIdentityInSteps(source);
  const mixed = mixedTables(readings);
  const own = chooseTemplate(
    readings,
    () => detection.reasons.includes('tables') || hasText(source, FORM_LABELS),
    identity.year,
  );
  const template = formAsFilled(templateOf(own), mixed);
  const values = new Map<CellId, Value>();
  const tables = new Set<TableId>();
  for (const { table, values: read } of readings) {
    for (const value of read.values()) {
      if (!belongs(value, template)) continue;
      values.set(value.cell, value);
      tables.add(table);
    }
  }
  return {
    detection,
    source,
    report: {
      template,
      identity,
      values,
      tables,
      mixed,
      problems: problemsOf(readings, template, values),
      others,
      instructions: yield* readInstructions(source.lines),
      rebuilt: rebuiltTables(readings, source),
      strange: readings.flatMap((reading) => reading.strange ?? []),
      extended: new Set(readings.flatMap((reading) => [...(reading.extended ?? [])])),
    },
  };
}

function rebuiltTables(readings: readonly TableReading[], { grids }: Source): ReadonlySet<TableId> {
  const elements = new Set(grids.flatMap(({ origin, index }) => (origin === 'html' ? index + 1 : [])));
  const isRebuilt = ({ values }: TableReading): boolean =>
    [...values.values()].some(({ at }) => !elements.has(at.table));
  return new Set(readings.filter(isRebuilt).map(({ table }) => table));
}

/** Labels that stand in no running text: the page has the tables, whether or not they can be read. */
const FORM_LABELS = /本年新收|结转下年度继续|直接起诉/;

/** A stroke fills a cell in as well as a number does. */
function isFilled({ values }: TableReading): boolean {
  for (const { state } of values.values()) if (state === 'number' || state === 'placeholder') return true;
  return false;
}

/**
 * The requests table decides, then that of 主动公开; the year only where neither tells (contract, section 1).
 * `hasLabels`: the page shows labels of the form, whether or not they could be read as tables.
 */
function chooseTemplate(readings: readonly TableReading[], hasLabels: () => boolean, year: number | null): TemplateId {
  // A table of which nothing was read tells nothing: its labels may be those of another.
  const told = (table: TableId): TemplateId | null =>
    readings.find((reading) => reading.table === table && isFound(reading))?.template ?? null;
  // Rows of the 统计表 are many and in order: they tell it even where no column of theirs could be chosen.
  const statistics = readings.find(({ table }) => table === 'statistics')?.template ?? null;
  const byLabels = told('requests') ?? told('proactive') ?? statistics;
  if (byLabels) return byLabels;
  const hasTables = readings.some((reading) => reading.values.size > 0 || reading.problems.length > 0) || hasLabels();
  if (!hasTables) return 'prose';
  return year !== null && year >= 2021 ? 'annual-2021' : 'annual-2019';
}

function mixedTables(readings: readonly TableReading[]): ParsedReport['mixed'] {
  const told = readings.filter(isFound).flatMap(({ table, template }) => (template ? [{ table, template }] : []));
  return told.some(({ template }) => template !== told[0]?.template) ? told : [];
}

/**
 * The form as the report fills it in: a table that is that of another generation is asked for, named and checked as the
 * other has it. The form itself where all tables are its own.
 */
function formAsFilled(own: Template, mixed: ParsedReport['mixed']): Template {
  const tables = own.tables.map((spec) => {
    const told = mixed.find(({ table }) => table === spec.id)?.template ?? own.id;
    return templateOf(told).tables.find(({ id }) => id === spec.id) ?? spec;
  });
  return tables.every((spec, index) => spec === own.tables[index]) ? own : { ...own, tables };
}

/** Cells of the form, and numbers printed in its heading rows. */
function belongs(value: Value, template: Template): boolean {
  if (formCells(template).has(value.cell)) return true;
  const { table, row } = splitCellId(value.cell);
  const spec = template.tables.find((candidate) => candidate.id === table);
  return value.state === 'number' && (spec?.groups.some((group) => group.id === row) ?? false);
}

function problemsOf(
  readings: readonly TableReading[],
  template: Template,
  values: ReadonlyMap<CellId, Value>,
): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  for (const table of TABLE_IDS) {
    const spec = template.tables.find((candidate) => candidate.id === table);
    const reading = readings.find((candidate) => candidate.table === table);
    if (!spec || !reading) continue;
    if (reading.values.size === 0 && reading.problems.length === 0) {
      problems.push({ table, code: 'table-not-found', row: null });
      continue;
    }
    problems.push(...reading.problems);
    for (const { rows, columns } of spec.blocks) {
      for (const { id: row } of rows) {
        const isRead = columns.some((column) => values.has(cellId(table, row, column.id)));
        const isKnown = reading.problems.some((problem) => problem.row === row || problem.row === null);
        if (!isRead && !isKnown) problems.push({ table, code: 'row-not-found', row });
      }
    }
  }
  return problems;
}
