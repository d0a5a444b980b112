import { cellId, type CellId, type TableId } from '../../model/cell-id.ts';
import type { Template, TemplateId } from '../../model/template.ts';
import { rowsBelow } from '../../templates/requests-table.ts';
import { isReason, rowsOf } from './intents.ts';
import { resultItems, STATISTICS_ITEMS } from './statistics-items.ts';

/** Rows that are added up, or subtracted where a minus stands before; `refused.*` are all rows below a heading row. */
type Sum = readonly string[];

/**
 * What a number of the text may be in the table of requests: offices count requests new or with those carried over, and
 * answers with or without what was carried in or closed without an answer.
 */
const REQUESTS: Readonly<Record<string, readonly Sum[]>> = {
  received: [['received'], ['received', 'carriedIn']],
  toHandle: [['received', 'carriedIn'], ['received']],
  processed: [['received', 'carriedIn'], ['outcomeTotal'], ['received']],
  requests: [['received'], ['received', 'carriedIn'], ['outcomeTotal']],
  carriedIn: [['carriedIn']],
  carriedOut: [['carriedOut']],
  carried: [['carriedOut'], ['carriedIn']],
  handled: [
    ['outcomeTotal'],
    ['outcomeTotal', '-carriedIn'],
    ['received'],
    ['received', 'carriedIn'],
    ['outcomeTotal', '-other.remainder'],
    ['outcomeTotal', '-other.*'],
  ],
  granted: [['granted'], ['granted', 'partlyGranted']],
  partlyGranted: [['partlyGranted']],
  grantedOrPartly: [['granted', 'partlyGranted']],
  refused: [['refused.*']],
  unavailable: [['unavailable.*']],
  declined: [['declined.*']],
  otherHandled: [['other.*'], ['other.remainder']],
  // Words of the form of 2014 that offices still use for rows of the later ones.
  onTime: [['outcomeTotal'], ['received']],
  notExisting: [['unavailable.notHeld'], ['unavailable.needsCreation'], ['unavailable.*']],
  notOurs: [['unavailable.notHeld'], ['unavailable.*'], ['other.remainder'], ['other.*']],
  alreadyPublic: [['granted']],
};

const LITIGATION = ['litigationDirect', 'litigationAfterReconsideration'];
const CASES = ['reconsideration', ...LITIGATION];

const DECISIONS = ['licences', 'otherServices', 'penalties', 'compulsion'];
const ISSUED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'annual-2019': {
    issued: ['made', 'published'],
    repealed: [],
    inForce: ['total'],
    published: ['published'],
    total: ['total'],
    any: ['made', 'published', 'total'],
  },
  'annual-2021': {
    issued: ['issued'],
    repealed: ['repealed'],
    inForce: ['inForce'],
    published: [],
    total: ['inForce'],
    any: ['issued', 'repealed', 'inForce'],
  },
};

/** One cell with its sign. */
export interface Term {
  readonly cell: CellId;
  readonly weight: 1 | -1;
}

/** What is counted and whose numbers are meant, as far as the words say. */
export interface Meant {
  readonly intent: string;
  /** Columns of the table of requests; empty for all applicants. */
  readonly applicants: readonly string[];
  /** Rows below the one that is meant that the words name as well. */
  readonly rows?: readonly string[];
  /** Block of the table of proceedings that a result belongs to. */
  readonly block: string | null;
}

/** The same text for the same meaning. */
export function keyOf({ intent, block, applicants, rows = [] }: Meant): string {
  return [intent, block ?? '', applicants.join(), rows.join()].join(' ');
}

const known = new Map<string, readonly (readonly Term[])[]>();

/** All sums of cells that a number of this meaning may equal, the likeliest first; empty where the form has none. */
export function candidatesFor(meant: Meant, template: Template): readonly (readonly Term[])[] {
  // There are as many meanings as wordings name, and each form has its own sums: made when first asked for.
  const key = `${template.id} ${keyOf(meant)}`;
  let sums = known.get(key);
  if (!sums) known.set(key, (sums = makeSums(meant, template)));
  return sums;
}

function makeSums(meant: Meant, template: Template): readonly (readonly Term[])[] {
  if (template.id === 'statistics-2014') {
    const items = STATISTICS_ITEMS[meant.intent] ?? resultItems(meant.intent, meant.block);
    return items.map((rows) => terms('statistics', rows, ['value']));
  }
  if (template.id === 'prose') return [];
  const rows = rowsOf(meant.intent);
  if (rows.length > 1) {
    const sums = rows.map((intent) => makeSums({ ...meant, intent }, template)[0] ?? []);
    return sums.every((sum) => sum.length > 0) ? [sums.flat()] : [];
  }
  return [...ofRequests(meant, template), ...ofProceedings(meant), ...ofProactive(meant.intent, template.id)];
}

/** Numbers of one applicant are those received, or all that were to be handled. */
function ofRequests({ intent, applicants, rows = [] }: Meant, template: Template): (readonly Term[])[] {
  const named = rows.map((row) => [row]);
  const sums = REQUESTS[intent] ?? (isReason(intent) ? [[intent]] : []);
  const columns = applicants.length > 0 ? applicants : ['total'];
  return [...named, ...sums].map((sum) => {
    const single = sum.flatMap((row) => (row.endsWith('.*') ? below(row, template) : [row]));
    return terms('requests', single, columns);
  });
}

function below(rows: string, template: Template): string[] {
  const [, minus = '', group = ''] = /^(-?)(.+)\.\*$/.exec(rows) ?? [];
  return rowsBelow(template, group).map((row) => `${minus}${row}`);
}

function ofProceedings({ intent, block }: Meant): (readonly Term[])[] {
  const total = (rows: readonly string[], ...columns: string[]): Term[] => terms('proceedings', rows, columns);
  switch (intent) {
    case 'reconsideration':
    case 'litigationDirect':
    case 'litigationAfterReconsideration':
      return [total([intent], 'total'), total([intent], 'total', '-pending')];
    case 'reconsiderationDecided':
      return [total(['reconsideration'], 'total', '-pending')];
    case 'litigationDecided':
      return [total(LITIGATION, 'total', '-pending')];
    case 'litigation':
      return [
        total(LITIGATION, 'total'),
        total(LITIGATION, 'total', '-pending'),
        ...LITIGATION.map((row) => total([row], 'total')),
      ];
    case 'disputes':
      return [total(CASES, 'total'), total(CASES, 'total', '-pending')];
    case 'decided':
      return [total(casesOf(block), 'total', '-pending')];
    case 'upheld':
    case 'corrected':
    case 'otherResult':
    case 'pending': {
      const column = intent === 'otherResult' ? 'other' : intent;
      const rows = block === 'litigation' ? LITIGATION : [];
      return [total(casesOf(block), column), ...rows.map((row) => total([row], column))];
    }
    default:
      return [];
  }
}

/** The rows of the kind of case that a text names; of all where it names none. */
function casesOf(block: string | null): readonly string[] {
  if (block === 'litigation') return LITIGATION;
  return block === null || block === 'disputes' ? CASES : [block];
}

function ofProactive(intent: string, template: TemplateId): (readonly Term[])[] {
  const [row = '', column = 'any'] = intent.split('.');
  if (row === 'regulations' || row === 'normativeDocuments') {
    return (ISSUED[template]?.[column] ?? []).map((name) => terms('proactive', [row], [name]));
  }
  if (DECISIONS.includes(row)) {
    // Only the form of 2019 asks how many items there were the year before.
    if (column === 'previous' && template !== 'annual-2019') return [];
    return [terms('proactive', [row], [column === 'previous' ? column : 'decisions'])];
  }
  if (intent === 'fees.previous' && template === 'annual-2019') return [terms('proactive', ['fees'], [column])];
  if (intent === 'fees.amount' && template === 'annual-2021') return [terms('proactive', ['fees'], ['amount'])];
  if (row === 'procurement' && template === 'annual-2019') return [terms('proactive', [row], [column])];
  return [];
}

function terms(table: TableId, rows: readonly string[], columns: readonly string[]): Term[] {
  return rows.flatMap((row) =>
    columns.map((column): Term => {
      const isMinus = row.startsWith('-') !== column.startsWith('-');
      return { cell: cellId(table, row.replace(/^-/, ''), column.replace(/^-/, '')), weight: isMinus ? -1 : 1 };
    }),
  );
}
