import type { Result } from '../model/result.ts';

/**
 * Names in the order in which a reader wants them; one list serves all levels, since no two objects of a result need
 * them in different orders. Names that are not listed (the cell ids) follow in the order of their characters.
 */
const ORDER = [
  'schema source detection report coverage',
  'values statements checks findings causes problems',
  'file url sha256 medium kind reasons attachments',
  'template agency year title published period from to',
  'proactive requests proceedings statistics narrative numbers understood',
  'intent id rule severity outcome at cells expected actual formula message why equation passages cause',
  'sentence quote relation left right cell value raw state unit exactness scope text verdict reason weight read blank placeholder unread',
  'pass fail incomplete notApplicable crashed',
  'table code row column zh en',
]
  .join(' ')
  .split(' ');

const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((name, index) => [name, index]));

/**
 * The result as it is, for people and programs. The same result gives the same bytes even after a store that sorts the
 * keys of what it keeps (as extension storage does).
 */
export function toJson(result: Result): string {
  return `${JSON.stringify(result, (_key, value: unknown) => (isRecord(value) ? ordered(value) : value), 2)}\n`;
}

function ordered(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => compareNames(a, b)));
}

function compareNames(a: string, b: string): number {
  const byRank = (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length);
  return byRank || (a < b ? -1 : Number(a > b));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
