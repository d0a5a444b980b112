import { cellId, splitCellId, type CellId } from '../model/cell-id.ts';
import type { Change } from '../model/cause.ts';
import type { Report } from '../model/report.ts';
import { slipOf } from './digits.ts';
import { PARTLY } from './double-count.ts';
import { FLOW } from './misplaced.ts';
import type { PatternName } from './patterns.ts';
import type { System } from './system.ts';

/** The pattern of which changes are a case; `unnamed` where they only fit. */
export function patternOf(system: System, all: readonly Change[], previous: Report | null): PatternName {
  // Totals that were not filled in follow from what else is wrong.
  const stated = all.filter((change) => change.from !== null || !isTotalOf(system, change));
  const changes = stated.length > 0 ? stated : all;
  return (
    ofTotals(system, changes) ??
    ofLastYear(changes, previous) ??
    ofOneCell(system, changes) ??
    ofTwoCells(system, changes) ??
    'unnamed'
  );
}

const isTotalOf = (system: System, { cell }: Change): boolean => system.isTotal[system.index.get(cell) ?? -1] === true;

function ofTotals(system: System, changes: readonly Change[]): PatternName | null {
  if (changes.length === 0 || !changes.every((change) => isTotalOf(system, change))) return null;
  const isUnfilled = changes.every(({ from }) => from === null);
  if (!changes.every(({ from }) => from === null || from === 0)) return null;
  const places = changes.map(({ cell }) => splitCellId(cell));
  if (changes.length === 1 && !isRowEmpty(system, 'outcomeTotal', places)) {
    return isUnfilled ? 'total-not-filled' : 'total-left-at-zero';
  }
  if (places.every(({ row }) => row === 'outcomeTotal')) {
    return isUnfilled ? 'outcome-total-not-filled' : 'outcome-total-left-at-zero';
  }
  if (places.every(({ column }) => column === 'total')) {
    return isUnfilled ? 'total-column-not-filled' : 'total-column-left-at-zero';
  }
  return isUnfilled ? 'totals-not-filled' : 'totals-left-at-zero';
}

/** True where the whole row prints nothing but 0: then even one wrong cell is the row's. */
function isRowEmpty(system: System, row: string, places: readonly { readonly row: string }[]): boolean {
  if (!places.every((place) => place.row === row)) return false;
  return system.cells.every((cell, i) => splitCellId(cell).row !== row || system.values[i] === 0);
}

function ofLastYear(changes: readonly Change[], previous: Report | null): PatternName | null {
  if (!previous) return null;
  const isCopy = ({ cell, from }: Change): boolean => !!from && previous.values.get(cell)?.value === from;
  return changes.length > 0 && changes.every(isCopy) ? 'last-year-copied' : null;
}

function ofOneCell(system: System, changes: readonly Change[]): PatternName | null {
  const [change] = changes;
  if (!change || changes.length > 1) return null;
  if (change.from === null) return 'cell-not-filled';
  const slip = slipOf(change.to, change.from);
  if (slip !== null && slip !== 'digit-wrong') return slip;
  return isTotalOf(system, change) ? 'total-wrong' : (slip ?? 'cell-wrong');
}

function ofTwoCells(system: System, changes: readonly Change[]): PatternName | null {
  const [a, b] = changes;
  if (!a || !b || changes.length > 2) return null;
  const [before, after] = [a.from ?? 0, b.from ?? 0];
  const isSwap = a.to === after && b.to === before;
  // Figures that differ by 1 look swapped wherever one request was moved.
  if (isSwap && Math.abs(before - after) > 1) return 'cells-swapped';
  if (isSplit(a, b)) return 'digits-split';
  if (isCountedTwice(system, a, b)) return 'partly-granted-counted-twice';
  if (a.to - before === after - b.to && !isTotalOf(system, a) && !isTotalOf(system, b)) {
    const [first, second] = [splitCellId(a.cell), splitCellId(b.cell)];
    if (first.row === second.row) return 'request-moved-applicant';
    if (first.column === second.column) return 'request-moved-outcome';
  }
  return isSwap ? 'cells-swapped' : null;
}

/** As many requests out of an outcome and its total as there are, and no more than were granted in part. */
function isCountedTwice(system: System, a: Change, b: Change): boolean {
  const [inner, total] = [splitCellId(a.cell), splitCellId(b.cell)];
  if (inner.row !== total.row || total.column !== 'total' || a.to !== 0 || (a.from ?? 0) <= 0) return false;
  if (inner.row === PARTLY || FLOW.has(inner.row) || (b.from ?? 0) - b.to !== a.from) return false;
  const partly = system.index.get(cellId('requests', PARTLY, inner.column));
  return partly !== undefined && (system.values[partly] ?? 0) >= a.from;
}

/** 1 and 2 in neighbouring cells for 12 and nothing. */
function isSplit(a: Change, b: Change): boolean {
  if (a.from === null || b.from === null || !areNeighbours(a.cell, b.cell)) return false;
  const whole = Number(`${a.from}${b.from}`);
  return (a.to === whole && b.to === 0) || (b.to === whole && a.to === 0);
}

const ORDER = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other', 'total'];

function areNeighbours(a: CellId, b: CellId): boolean {
  const [first, second] = [splitCellId(a), splitCellId(b)];
  const [from, to] = [ORDER.indexOf(first.column), ORDER.indexOf(second.column)];
  return first.row === second.row && from >= 0 && to === from + 1;
}
