import type { CellId } from '../../model/cell-id.ts';
import type { PartsList, Statement } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { isOutcome } from '../cells/intents.ts';
import { intentOf } from './list-closure.ts';

/**
 * 收到20件，予以公开8件，…: outcomes listed under what came in are also those of requests carried in, of which a paragraph
 * may say nothing, and none of those carried on. Then what came in with what the table says was carried in and on is a total
 * as well; where no table says it, the parts prove nothing by being more.
 */
export function withSilent(
  list: PartsList,
  statements: readonly Statement[],
  values: ParsedReport['values'],
): PartsList {
  const isSilent = !statements.some(({ intent }) => intent === 'carriedIn' || intent === 'toHandle');
  if (!isSilent || intentOf(list.total, statements) !== 'received') return list;
  if (!list.parts.some((part) => isOutcome(intentOf(part, statements) ?? ''))) return list;
  const stated = statements.find(({ intent, isNone }) => intent === 'carriedOut' && !isNone)?.value;
  const inTable = (row: string): number | null => values.get(`requests/${row}/total` as CellId)?.value ?? null;
  const [carriedIn, carriedOut] = [inTable('carriedIn'), stated ?? inTable('carriedOut')];
  if (carriedIn === null || carriedOut === null) return { ...list, kind: 'unclear', overlap: 'stated' };
  return { ...list, totals: [...list.totals, list.total.value + carriedIn - carriedOut] };
}
