import type { PartsList } from '../model/narrative.ts';
import { addsUp } from '../model/relations.ts';
import { sumOf } from '../model/sums.ts';

/** Below this share of the total a list is taken for a choice of examples. */
const NEARLY_ALL = 0.8;
/** Fewer parts say too little. */
const FEWEST = 3;

/** How parts deviate from their total: they are all and make another sum, one is more than all, all are more, some are left out. */
interface Deviation {
  readonly name: 'fail' | 'larger' | 'exceed' | 'short';
  /** False where the numbers may be right: parts that are left out, or that share members. */
  readonly isCertain: boolean;
}

/** What is wrong with a list; null where nothing is, or where nothing can be told. */
export function deviationOf(list: PartsList): Deviation | null {
  const { total, parts, kind, overlap } = list;
  if (addsUp(list)) return null;
  if (kind === 'closed') return { name: 'fail', isCertain: true };
  // 移送文件9份，其中纸质9份、电子版9份: the same things, twice.
  if (total.value > 0 && parts.every(({ value }) => value === total.value)) return null;
  // Parts that share members may add up to more, but none of them has more than the whole.
  if (parts.some(({ value }) => value > total.value)) return { name: 'larger', isCertain: true };
  const computed = sumOf(parts.map(({ value }) => value));
  if (computed > total.value) {
    return mayBeCopies(list) ? null : { name: 'exceed', isCertain: overlap === 'unlikely' };
  }
  const isNearlyAll = parts.length >= FEWEST && computed >= NEARLY_ALL * total.value;
  return isNearlyAll && kind !== 'open' ? { name: 'short', isCertain: false } : null;
}

/** 公开341条，其中网站341条、公众号184条: the one channel has all of it, the other some of it again. */
function mayBeCopies({ overlap, total, parts }: PartsList): boolean {
  if (overlap === 'likely') return parts.length < FEWEST || parts.some(({ value }) => value === total.value);
  return overlap === 'stated';
}
