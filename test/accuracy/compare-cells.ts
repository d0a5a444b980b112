import { stateOf } from '../support/generate/figures.ts';
import { type ExpectedFigures } from './case.ts';
import { type ReadValue, type Reading } from './reader.ts';

/** `right` and `wrong` compare with the print; `repaired` and `leftDamaged` are for numbers that are damaged. */
export type CellVerdict = 'right' | 'wrong' | 'notRead' | 'repaired' | 'leftDamaged' | 'omitted';

const isUnread = (read: ReadValue | undefined): boolean => read === undefined || read.state === 'text';

function judgeDamaged(read: ReadValue | undefined, expected: number | null): CellVerdict {
  if (isUnread(read)) return 'leftDamaged';
  return read?.value === expected ? 'repaired' : 'wrong';
}

/** Takes a cell, gives how what was read of it compares with what the page prints. */
export function judgeCell(figures: ExpectedFigures, id: string, read: ReadValue | undefined): CellVerdict {
  const number = figures.numbers[id] ?? null;
  if (figures.omitted.includes(id)) return read?.state === 'number' ? 'wrong' : 'omitted';
  if (figures.damaged.includes(id)) return judgeDamaged(read, number);
  const state = stateOf(figures, id);
  if (read === undefined || (read.state === 'text' && state !== 'text')) return 'notRead';
  return read.state === state && read.value === number ? 'right' : 'wrong';
}

/** Every cell that the page prints with its verdict, and cells that were read though the page has none. */
export function judgeCells(figures: ExpectedFigures, { values }: Reading): ReadonlyMap<string, CellVerdict> {
  const verdicts = new Map<string, CellVerdict>();
  for (const id of Object.keys(figures.cells)) verdicts.set(id, judgeCell(figures, id, values[id]));
  for (const [id, { state }] of Object.entries(values)) {
    if (figures.cells[id] === undefined && state === 'number') verdicts.set(id, 'wrong');
  }
  return verdicts;
}
