import { cellId, splitCellId, type CellId, type TableId } from '../../model/cell-id.ts';
import { formCells } from '../../model/form-cells.ts';
import type { Comparison, Exactness } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { candidatesFor, keyOf, type Meant, type Term } from './candidates.ts';
import { applicantsOf } from '../../templates/requests-table.ts';

/** A number of the text as far as its size goes. */
export interface Stated {
  readonly value: number;
  readonly unit: string | null;
  readonly exactness: Exactness;
  readonly decimals: number;
}

/** Holds a stated number against all sums of cells that its words allow. */
export function compareWithTables(stated: Stated, meant: Meant, report: ParsedReport): Comparison {
  const { shown, read } = sumsFor(meant, report);
  if (shown === 0) return { verdict: 'not-compared', reason: 'no-cell' };
  // Many sums are 0: that there was none is said of the likeliest meaning.
  const allowed = stated.value === 0 && !EQUALLY_LIKELY.has(meant.intent) ? read.slice(0, 1) : read;
  const equal = allowed.find(({ sum, cells: [cell] }) => fits(stated, sum, cell));
  if (equal) return { verdict: 'agrees', ...equal, instead: [] };
  if (read.length < shown) return { verdict: 'not-compared', reason: 'unread-cell' };
  if (stated.exactness !== 'exact') return { verdict: 'not-compared', reason: 'inexact' };
  // The likeliest meaning is the one to name.
  const [named] = read;
  if (!named) return { verdict: 'not-compared', reason: 'unread-cell' };
  return { verdict: 'disagrees', ...named, instead: insteadOf(stated.value, meant, report) };
}

/** What may be one or the other as well: the whole group or its last row, carried in or on, to be done or done. */
const EQUALLY_LIKELY: ReadonlySet<string> = new Set(['otherHandled', 'carried', 'processed']);

/** Sums of cells that a meaning allows: how many the page shows, and those of which every cell was read. */
interface Sums {
  readonly shown: number;
  readonly read: readonly { readonly cells: readonly CellId[]; readonly sum: number }[];
}

/** A text states the same few quantities again and again. */
const known = new WeakMap<ParsedReport, Map<string, Sums>>();

function sumsFor(meant: Meant, report: ParsedReport): Sums {
  let sums = known.get(report);
  if (!sums) known.set(report, (sums = new Map()));
  const key = keyOf(meant);
  let found = sums.get(key);
  if (!found) sums.set(key, (found = addUp(meant, report)));
  return found;
}

function addUp(meant: Meant, report: ParsedReport): Sums {
  const cells = formCells(report.template);
  const shown = candidatesFor(meant, report.template)
    .map((terms) => terms.filter(({ cell }) => cells.has(cell)))
    .filter((terms) => terms.length > 0 && terms.every(({ cell }) => report.tables.has(tableOf(cell))));
  const read = shown.flatMap((terms) => {
    const sum = sumOf(terms, report);
    return sum === null ? [] : [{ cells: terms.map(({ cell }) => cell), sum }];
  });
  return { shown: shown.length, read };
}

function tableOf(cell: CellId): TableId {
  return cell.slice(0, cell.indexOf('/')) as TableId;
}

/** Σ of the cells; a blank counts as 0, but a blank total only as what the row's own cells add up to. Null: unread. */
function sumOf(terms: readonly Term[], report: ParsedReport): number | null {
  let sum = 0;
  for (const { cell, weight } of terms) {
    const value = valueOf(cell, report);
    if (value === null) return null;
    sum += weight * Math.round(value * 10_000);
  }
  return sum / 10_000;
}

function valueOf(cell: CellId, report: ParsedReport): number | null {
  const value = report.values.get(cell);
  if (value?.state === 'number') return value.value;
  if (value?.state !== 'blank' && value?.state !== 'placeholder') return null;
  const { table, row, column } = splitCellId(cell);
  if (table !== 'requests' || column !== 'total') return value.state === 'placeholder' ? 0 : null;
  let sum = 0;
  for (const applicant of applicantsOf(report.template)) {
    const part = report.values.get(cellId(table, row, applicant));
    if (part === undefined || part.state === 'text') return null;
    sum += part.value ?? 0;
  }
  return sum;
}

/** True where the number as printed can be the sum: exactly, rounded as printed, or within what 余, 近 or 约 allows. */
function fits({ value, unit, exactness, decimals }: Stated, sum: number, cell: CellId | undefined): boolean {
  const amount = inUnitOfCell(value, unit, cell);
  const tolerance = cell !== undefined && isAmount(cell) ? 0.5 * 10 ** -decimals * (amount / (value || 1)) : 0;
  if (Math.abs(amount - sum) <= tolerance + 1e-9) return true;
  switch (exactness) {
    case 'exact':
      return false;
    case 'over':
      return sum >= amount && sum <= amount * 1.2;
    case 'under':
      return sum <= amount && sum >= amount * 0.8;
    case 'about':
      return Math.abs(sum - amount) <= amount * 0.1;
  }
}

function isAmount(cell: CellId): boolean {
  return cell.endsWith('/amount');
}

/** The fees of the form are printed in 万元. */
function inUnitOfCell(value: number, unit: string | null, cell: CellId | undefined): number {
  if (cell === undefined || !isAmount(cell) || splitCellId(cell).row !== 'fees') return value;
  return unit === '元' ? value / 10_000 : unit === '亿元' ? value * 10_000 : value;
}

/** Cells that hold the number though the words speak of more: one applicant's, or one row of a group. */
function insteadOf(value: number, { intent, applicants }: Meant, report: ParsedReport): CellId[] {
  if (value === 0 || applicants.length > 0) return [];
  const [rows = []] = candidatesFor({ intent, applicants, block: null }, report.template);
  const isGroup = rows.length > 1 && rows.every(({ cell }) => cell.startsWith(`requests/${intent}.`));
  const row = ROW_OF[intent] ?? intent;
  const cells = [cellId('requests', row, 'naturalPerson'), ...(isGroup ? rows.map(({ cell }) => cell) : [])];
  return cells.filter((cell) => report.values.get(cell)?.value === value);
}

const ROW_OF: Readonly<Record<string, string>> = {
  handled: 'outcomeTotal',
  processed: 'received',
  otherHandled: 'other',
};
