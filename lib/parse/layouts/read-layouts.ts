import type { Grid } from '../../model/grid.ts';
import type { Steps } from '../../model/steps.ts';
import { joinHeadings } from './joined-headings.ts';
import { readNamed, type NamedTable } from './read-named.ts';
import type { StreamHabits } from './stream-habits.ts';
import { isFound, type TableReading } from '../values/table-reading.ts';
import { turnGrids, type Across } from './turned-grid.ts';

/** How a table of the form is read from table elements, and by what it is told where it is laid out in another way. */
export interface OtherLayouts {
  readonly read: (grids: readonly Grid[], habits?: StreamHabits) => Steps<TableReading>;
  readonly across?: Across;
  readonly named?: NamedTable;
}

/** The table elements of a page, in the ways in which tables are laid out. */
export class Layouts {
  readonly #grids: readonly Grid[];
  /** Undefined until somebody asks. */
  #joined: readonly Grid[] | null | undefined;

  constructor(grids: readonly Grid[]) {
    this.#grids = grids;
  }

  /**
   * Reads a table as the form lays it out; where it is not there, with its heading in a table of its own, with rows and
   * columns exchanged, and last by the labels around each cell.
   */
  *read({ read, across, named }: OtherLayouts): Steps<TableReading> {
    const reading = yield* read(this.#grids);
    if (isPrinted(reading)) return reading;
    if (this.#joined === undefined) this.#joined = yield* joinHeadings(this.#grids);
    const inJoined = this.#joined ? yield* read(this.#joined) : reading;
    if (isPrinted(inJoined)) return inJoined;
    if (isFound(reading)) return reading;
    if (isFound(inJoined)) return inJoined;
    const turned = across ? yield* turnGrids(this.#grids, across) : [];
    const inTurned = turned.length > 0 ? yield* read(turned) : reading;
    if (isFound(inTurned)) return inTurned;
    return (named ? yield* readNamed(this.#grids, named) : null) ?? reading;
  }
}

/** True where a cell prints something: a heading alone may have blank cells below it, and the figures stand elsewhere. */
function isPrinted({ values }: TableReading): boolean {
  for (const { state } of values.values()) if (state !== 'blank') return true;
  return false;
}
