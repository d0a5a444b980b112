import type { Aside, Asked, Divided } from './asked.ts';
import { ALL_REQUESTS, isCarriedOver } from '../cells/intents.ts';

/** 受理42宗，含上年结转2宗: what was carried in is told beside what there was in all. */
const BESIDE = /[，、](?:其中)?(?:含|包括|包含|加上)[^，。；：、（）\d]{0,12}(?:\d{4}年)?[^，。；：、（）\d]{0,12}$/;
/** 受理42宗，含上年结转2宗，其中自然人2宗: the parts may be those of the number told beside it. */
const DIVIDED = /^，其中/;

/** Goes back to what was spoken of before an aside where a number stands behind its end. */
export function leaveAside({ heard, sentence: { plain }, number }: Asked): void {
  if (heard.aside === null) return;
  const { end, value, isBracketed, outer } = heard.aside;
  const between = plain.slice(end, number.start);
  // A number that is larger than the one told beside is none of its parts.
  if (isBracketed ? !between.includes('）') : DIVIDED.test(between) && number.value <= value) return;
  Object.assign(heard, outer, { aside: null });
}

/** What is to be gone back to after a number of all applicants: null where it is told for itself. */
export function asideOf({ heard, sentence: { plain }, number }: Asked, intent: string): Aside | null {
  const before = plain.slice(0, number.start);
  const isBracketed = before.lastIndexOf('（') > before.lastIndexOf('）');
  // 收到42件，上年结转2件，其中自然人40件: so it is where all that was received was told first.
  const isBeside = BESIDE.test(before) || ALL_REQUESTS.has(heard.whole ?? '');
  if (!isBracketed && !((isCarriedOver(intent) || intent === 'carried') && isBeside)) return null;
  // Of several numbers in one pair of brackets all are told beside what stands before it.
  const { whole, covered, among, told } = heard;
  const outer: Divided = heard.aside?.outer ?? { whole, covered, among, told };
  return { end: number.end, value: number.value, isBracketed, outer };
}
