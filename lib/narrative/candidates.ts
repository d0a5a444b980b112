import { cellId, type CellId, type TableId } from '../model/cell-id.ts';
import type { TemplateId } from '../model/template.ts';

/** Rows that are added up, or subtracted where a minus stands before; `+` in a list is another way to count. */
type Sum = readonly string[];

const OTHER_2021 = ['other.overdueCorrection', 'other.overdueFee', 'other.remainder'];
const REFUSED = [
  'stateSecret',
  'otherLaw',
  'securityStability',
  'thirdParty',
  'internalAffairs',
  'deliberative',
].concat(['enforcementFile', 'administrativeQuery']);
const refused = REFUSED.map((row) => `refused.${row}`);
const unavailable = ['notHeld', 'needsCreation', 'unclear'].map((row) => `unavailable.${row}`);
const declined = ['petition', 'repeat', 'publication', 'excessive', 'confirmation'].map((row) => `declined.${row}`);

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
  handled: [
    ['outcomeTotal'],
    ['outcomeTotal', '-carriedIn'],
    ['received'],
    ['received', 'carriedIn'],
    ['outcomeTotal', '-other.remainder'],
    ['outcomeTotal', ...OTHER_2021.map((row) => `-${row}`)],
    ['outcomeTotal', '-other'],
  ],
  granted: [['granted'], ['granted', 'partlyGranted']],
  partlyGranted: [['partlyGranted']],
  grantedOrPartly: [['granted', 'partlyGranted']],
  refused: [refused],
  unavailable: [unavailable],
  declined: [declined],
  otherHandled: [['other'], OTHER_2021, ['other.remainder']],
};

/** Numbers of one applicant are those received, or all that were to be handled. */
const BLOCKS = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'];
const LITIGATION = ['litigationDirect', 'litigationAfterReconsideration'];

const STATISTICS: Readonly<Record<string, readonly Sum[]>> = {
  received: [['3.1']],
  processed: [['3.1'], ['3.2'], ['3.3']],
  handled: [['3.2'], ['3.3']],
  granted: [['3.3.2'], ['3.3.1', '3.3.2'], ['3.3.1', '3.3.2', '3.3.3'], ['3.3.2', '3.3.3']],
  partlyGranted: [['3.3.3']],
  refused: [['3.3.4']],
  'published.all': [['1.1']],
  normativeDocuments: [['1.1.1'], ['1.1.2']],
  'normativeDocuments.issued': [['1.1.2'], ['1.1.1']],
  'published.other': [['1.2.5']],
  readingPoints: [['8.2']],
  bodies: [['8.1']],
  interpretations: [['2.2.3']],
  conferences: [['2.2.1']],
  alreadyPublic: [['3.3.1']],
  notOurs: [['3.3.5']],
  notExisting: [['3.3.6']],
  meetings: [['9.1']],
  trainings: [['9.2']],
  trained: [['9.3']],
  requests: [['3.1'], ['3.2'], ['3.3']],
  onTime: [['3.2.1']],
  extended: [['3.2.2']],
  'channel.counter': [['3.1.1']],
  'channel.fax': [['3.1.2']],
  'channel.online': [['3.1.3']],
  'channel.letter': [['3.1.4']],
  'published.gazette': [['1.2.1']],
  'published.website': [['1.2.2']],
  'published.microblog': [['1.2.3']],
  'published.wechat': [['1.2.4']],
  'staff.all': [['8.3']],
  'staff.fullTime': [['8.3.1']],
  'staff.partTime': [['8.3.2']],
  reconsideration: [['4']],
  litigation: [['5']],
  disputes: [['4', '5']],
};

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
  /** Block of the table of proceedings that a result belongs to. */
  readonly block: string | null;
}

/** All sums of cells that a number of this meaning may equal, the likeliest first; empty where the form has none. */
export function candidatesFor(meant: Meant, template: TemplateId): readonly (readonly Term[])[] {
  if (template === 'statistics-2014') {
    return (STATISTICS[meant.intent] ?? []).map((rows) => terms('statistics', rows, ['value']));
  }
  if (template === 'prose') return [];
  return [...ofRequests(meant), ...ofProceedings(meant), ...ofProactive(meant.intent, template)];
}

function ofRequests({ intent, applicants }: Meant): (readonly Term[])[] {
  const sums = REQUESTS[intent] ?? (/^(?:refused|unavailable|declined|other)\./.test(intent) ? [[intent]] : []);
  return sums.map((rows) => terms('requests', rows, applicants.length > 0 ? applicants : ['total']));
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
      return [total(BLOCKS, 'total'), total(BLOCKS, 'total', '-pending')];
    case 'upheld':
    case 'corrected':
    case 'otherResult':
    case 'pending': {
      const column = intent === 'otherResult' ? 'other' : intent;
      if (block === 'litigation') return [total(LITIGATION, column), ...LITIGATION.map((row) => total([row], column))];
      return block === null || block === 'disputes' ? [total(BLOCKS, column)] : [total([block], column)];
    }
    default:
      return [];
  }
}

function ofProactive(intent: string, template: TemplateId): (readonly Term[])[] {
  const [row = '', column = 'any'] = intent.split('.');
  if (row === 'regulations' || row === 'normativeDocuments') {
    return (ISSUED[template]?.[column] ?? []).map((name) => terms('proactive', [row], [name]));
  }
  if (DECISIONS.includes(row)) return [terms('proactive', [row], ['decisions'])];
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
