import type { StreamHabits } from '../layouts/stream-habits.ts';
import { ANY_NUMBER, isBlank, valuesAfter } from '../values/value-cells.ts';
import { COLUMNS, GROUPS } from './requests-labels.ts';
import type { FoundRow } from './requests-rows.ts';

/** Fewer rows tell no habit. */
const LEAST_ROWS = 15;
const MOST_ODD = 2;

/** Rows of 三、本年度办理结果 begin with a cell that the first of them prints; these stand outside it or are the first. */
const UNCOVERED: ReadonlySet<string> = new Set(['received', 'carriedIn', 'granted', 'carriedOut']);

/** What the rows of 三 tell of the blank cells of a stream. */
export interface Learned {
  readonly blanks: StreamHabits['blanks'];
  readonly isTight: boolean;
  /** How many blank cells follow the figures of each row. */
  readonly trailing: ReadonlyMap<FoundRow, number>;
}

const UNKNOWN: Learned = { blanks: 'unknown', isTight: false, trailing: new Map() };

/**
 * Learns from the rows of a stream how many blank cells follow the seven figures of each. A page either leaves out the
 * cells that a taller label covers or prints blanks for them. Where the rows do not nearly all agree with one of these, or
 * one is too short, blanks are missing somewhere, and those at the ends of a row tell nothing.
 */
export function learnBlanks(rows: readonly FoundRow[]): Learned {
  const filled = rows.filter((found) => valuesAfter(found.row, found.label).length > 0);
  if (filled.length < LEAST_ROWS) return UNKNOWN;
  const own = new Set(filled.map(({ id }) => id));
  for (const isCovered of [false, true]) {
    const trailing = new Map(
      filled.map((found, index) => {
        const next = filled[index + 1];
        return [found, next ? (isCovered ? coveredBefore(next.id, own) : 0) : ANY_NUMBER];
      }),
    );
    if (fits(trailing)) return { blanks: 'kept', isTight: endsTight(filled.at(-1)), trailing };
  }
  return { ...UNKNOWN, blanks: 'lost' };
}

/** Cells before the label of a row that labels of rows above cover. */
function coveredBefore(id: string, own: ReadonlySet<string>): number {
  if (UNCOVERED.has(id)) return 0;
  const [group, members] = [...GROUPS].find((entry) => entry[1].includes(id)) ?? [];
  // A group that has figures of its own is a row like the others.
  return group !== undefined && members?.[0] !== id && !own.has(group) ? 2 : 1;
}

function fits(trailing: ReadonlyMap<FoundRow, number>): boolean {
  let odd = 0;
  for (const [{ row, label }, expected] of trailing) {
    const values = valuesAfter(row, label);
    const spare = values.length - COLUMNS.length;
    if (spare < (expected === ANY_NUMBER ? 0 : expected)) return false;
    const isOdd = expected !== ANY_NUMBER && spare !== expected;
    if (isOdd || values.slice(COLUMNS.length).some((cell) => !isBlank(cell))) odd += 1;
  }
  return odd <= MOST_ODD;
}

/** True where the last row ends with a printed total, and nothing stands behind it. */
function endsTight(last: FoundRow | undefined): boolean {
  const values = last ? valuesAfter(last.row, last.label) : [];
  return values.length === COLUMNS.length && !values.slice(-1).some(isBlank);
}
