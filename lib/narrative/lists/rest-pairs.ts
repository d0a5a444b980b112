import type { PartsList } from '../../model/narrative.ts';
import { figure, intentOf } from './list-closure.ts';
import { makeList } from './make-list.ts';
import type { Total } from './total.ts';
import type { NumberToken } from '../sentence/numbers.ts';

/** Between a total and the first of two parts: 30件申请中的, 30件，除; 30条，网站公开的占50%，为. */
const HEAD =
  /^(?:[^，。；：、（）\d]{0,12}(?<!过程|工作|其)(?:中|里)(?:的|有)|，除|，[^，。；：、（）\d]{2,16}占[\d.]{1,6}%，(?:为|计|即))[^，。；：（）\d]{0,16}$/;
const NO_PARTS = /上一?年|去年|往年|同期|结转|[较比增减]|包括|主要/;
/** 其余 right before the second part, or 其他 after 除…外. */
const REST_BEFORE = /[，；](?:其余|余下|剩余|剩下)的?$/;
const EXCEPT = /除/;
const BEYOND = /[以之]?外，(?:其余|其他|其它|剩余|余下)的?$/;
const LONGEST = 40;
/** What came in is not only what is told of it: some may have been carried in. */
const OF_FLOW = /^(?:handled|carriedOut|carriedIn|processed)$/;

/** 30件申请中的20件当日答复，其余10件…; 30件，除2件…外，其余28件…: one part and all the others. */
export function dividedByRest({ counted, number, before, following }: Total): PartsList | null {
  const { sentence, statements } = counted;
  const { plain } = sentence;
  const [first, second] = following.filter(({ kind }) => kind !== 'percent');
  if (before || !first || !second || number.kind !== 'count') return null;
  const parts = [first, second];
  if (!parts.every((part) => part.unit === number.unit && part.exactness === 'exact')) return null;
  const [head, between] = [plain.slice(number.end, first.start), plain.slice(first.end, second.start)];
  if (!HEAD.test(head) || NO_PARTS.test(head)) return null;
  if (between.length > LONGEST || between.includes('。')) return null;
  const isExcept = EXCEPT.test(head) && BEYOND.test(between);
  const isOfFlow = (part: NumberToken): boolean => OF_FLOW.test(intentOf(figure(sentence, part), statements) ?? '');
  if (!(isExcept || REST_BEFORE.test(between)) || parts.some(isOfFlow)) return null;
  const words = plain.slice(number.end, second.start);
  return makeList({ home: sentence, sentence, total: number, parts, words, statements }, 'closed');
}
