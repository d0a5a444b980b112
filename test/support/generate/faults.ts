import {
  APPLICANTS,
  CARRIED_OUT,
  OUTCOME_TOTAL,
  CASES,
  RECEIVED,
  TOTAL,
  caseCell,
  outcomeParts,
  outcomeRows,
  proactiveCell,
  requestCell,
  requestRows,
} from './form.ts';
import { withNumbers, withText, type Figures } from './figures.ts';
import { type Random } from './random.ts';

/** A report in which something was made wrong. */
export interface Planted {
  readonly figures: Figures;
  /** For the names of test cases. */
  readonly description: string;
  /** The cells that print something else now. */
  readonly cells: readonly string[];
  /** False where no equation of the form can notice it, such as a 0 that is not printed. */
  readonly seen: boolean;
}

export interface Fault {
  readonly id: string;
  /** Takes a correct report, gives a wrong one; null where the report has no place for this fault. */
  plant(figures: Figures, random: Random): Planted | null;
}

const numberAt = (figures: Figures, id: string): number => figures.numbers[id] ?? 0;

function changed(figures: Figures, changes: Readonly<Record<string, number>>, what: string): Planted {
  const steps = Object.entries(changes).map(([id, value]) => `${id} ${numberAt(figures, id)} → ${value}`);
  return {
    figures: withNumbers(figures, changes),
    description: `${what}: ${steps.join(', ')}`,
    cells: Object.keys(changes).filter((id) => figures.numbers[id] !== changes[id]),
    seen: true,
  };
}

/** Cells of the outcome rows and the applicants: terms of sums, never results. */
function innerCells(figures: Figures): readonly string[] {
  return outcomeRows(figures.template).flatMap((row) => APPLICANTS.map((one) => requestCell(row.id, one.id)));
}

const filled = (figures: Figures, cells: readonly string[]): readonly string[] =>
  cells.filter((id) => numberAt(figures, id) > 0);

const totalRowAtZero: Fault = {
  id: 'total-row-at-zero',
  plant(figures) {
    const cells = filled(
      figures,
      [...APPLICANTS, TOTAL].map((column) => requestCell(OUTCOME_TOTAL.id, column.id)),
    );
    if (cells.length === 0) return null;
    return changed(figures, Object.fromEntries(cells.map((id) => [id, 0])), '（七）总计 left at 0');
  },
};

const totalOneMore: Fault = {
  id: 'total-one-more',
  plant(figures, random) {
    const id = requestCell(random.pick(requestRows(figures.template)).id, TOTAL.id);
    return changed(figures, { [id]: numberAt(figures, id) + 1 }, 'a total is one too many');
  },
};

const applicantOneMore: Fault = {
  id: 'applicant-one-more',
  plant(figures, random) {
    const id = requestCell(random.pick(requestRows(figures.template)).id, random.pick(APPLICANTS).id);
    return changed(figures, { [id]: numberAt(figures, id) + 1 }, 'a figure of an applicant is one too many');
  },
};

const swapped: Fault = {
  id: 'swapped',
  plant(figures, random) {
    const first = filled(figures, innerCells(figures));
    if (first.length === 0) return null;
    const one = random.pick(first);
    const others = innerCells(figures).filter((id) => numberAt(figures, id) !== numberAt(figures, one));
    if (others.length === 0) return null;
    const other = random.pick(others);
    return changed(
      figures,
      { [one]: numberAt(figures, other), [other]: numberAt(figures, one) },
      'two figures swapped',
    );
  },
};

const digitDropped: Fault = {
  id: 'digit-dropped',
  plant(figures, random) {
    const cells = requestRows(figures.template)
      .flatMap((row) => [...APPLICANTS, TOTAL].map((column) => requestCell(row.id, column.id)))
      .filter((id) => numberAt(figures, id) >= 10);
    if (cells.length === 0) return null;
    const id = random.pick(cells);
    const digits = String(numberAt(figures, id));
    const place = random.whole(0, digits.length - 1);
    const left = Number(digits.slice(0, place) + digits.slice(place + 1));
    return changed(figures, { [id]: left }, 'a digit dropped');
  },
};

const carriedOutChanged: Fault = {
  id: 'carried-out-changed',
  plant(figures, random) {
    // The row still adds up, so that only the balance can notice.
    const cells = [requestCell(CARRIED_OUT.id, random.pick(APPLICANTS).id), requestCell(CARRIED_OUT.id, TOTAL.id)];
    const changes = cells.map((id): [string, number] => [id, numberAt(figures, id) + 1]);
    return changed(figures, Object.fromEntries(changes), 'one more carried out than is left');
  },
};

const caseTotalWrong: Fault = {
  id: 'proceedings-total-wrong',
  plant(figures, random) {
    const id = caseCell(random.pick(CASES).id, TOTAL.id);
    const value = numberAt(figures, id);
    const wrong = value > 0 && random.chance(0.5) ? value - 1 : value + 1;
    return changed(figures, { [id]: wrong }, 'a total of cases is wrong');
  },
};

const stockTooSmall: Fault = {
  id: 'stock-too-small',
  plant(figures, random) {
    if (figures.template !== 'annual-2021') return null;
    const row = random.pick(['regulations', 'normativeDocuments']);
    const repealed = numberAt(figures, proactiveCell(row, 'repealed'));
    const inForce = random.whole(0, 5);
    const changes = {
      [proactiveCell(row, 'issued')]: repealed + inForce + random.whole(1, 4),
      [proactiveCell(row, 'inForce')]: inForce,
    };
    return changed(figures, changes, 'fewer in force than issued and not repealed');
  },
};

const subtotalWrong: Fault = {
  id: 'subtotal-wrong',
  plant(figures, random) {
    const groups = outcomeParts(figures.template).filter((part) => part.group !== null);
    const { group, rows } = random.pick(groups);
    if (group === null) return null;
    const changes: Record<string, number> = {};
    for (const column of [...APPLICANTS, TOTAL]) {
      const parts = rows.map((row) => numberAt(figures, requestCell(row.id, column.id)));
      changes[requestCell(group.id, column.id)] = parts.reduce((total, value) => total + value, 0);
    }
    const wrong = random.pick(Object.keys(changes));
    changes[wrong] = (changes[wrong] ?? 0) + 1;
    const planted = changed(figures, changes, 'a printed sum of a heading row is wrong');
    return { ...planted, description: `a printed sum of a heading row is one too many: ${wrong}`, cells: [wrong] };
  },
};

const blanked: Fault = {
  id: 'blanked',
  plant(figures, random) {
    const cells = filled(figures, innerCells(figures));
    const id = random.pick(cells.length > 0 ? cells : innerCells(figures));
    return {
      figures: withText(figures, id, ''),
      description: `${id} ${numberAt(figures, id)} is not printed`,
      cells: [id],
      seen: cells.length > 0,
    };
  },
};

const replacedByText: Fault = {
  id: 'replaced-by-text',
  plant(figures, random) {
    const id = random.pick(innerCells(figures));
    const text = random.pick(['见附件', '详见附件', '若干', '待核实']);
    return { figures: withText(figures, id, text), description: `${id} prints ${text}`, cells: [id], seen: true };
  },
};

const negative: Fault = {
  id: 'negative',
  plant(figures, random) {
    const id = random.pick(innerCells(figures));
    return changed(figures, { [id]: -Math.max(1, numberAt(figures, id)) }, 'a count below 0');
  },
};

const fraction: Fault = {
  id: 'fraction',
  plant(figures, random) {
    const id = requestCell(RECEIVED.id, random.pick(APPLICANTS).id);
    return changed(figures, { [id]: numberAt(figures, id) + 0.5 }, 'a count that is no whole number');
  },
};

/** All faults that can be planted. */
export const FAULTS: readonly Fault[] = [
  totalRowAtZero,
  totalOneMore,
  applicantOneMore,
  swapped,
  digitDropped,
  carriedOutChanged,
  caseTotalWrong,
  stockTooSmall,
  subtotalWrong,
  blanked,
  replacedByText,
  negative,
  fraction,
];

/** The fault of that id; throws where there is none. */
export function faultOf(id: string): Fault {
  const fault = FAULTS.find((candidate) => candidate.id === id);
  if (!fault) throw new Error(`no fault ${id}`);
  return fault;
}
