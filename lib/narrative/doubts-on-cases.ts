import type { Asked } from './asked.ts';
import { blockIn } from './cases.ts';
import { clauseBefore, passageStart } from './clause.ts';
import { speaksOfDisclosure } from './context.ts';
import { areCases, isResult } from './intents.ts';

/** Cases of which it is not said what they are about, or results of which it is not said of which cases. */
export function isOfUnknownCase({ sentence, number, heard, thread }: Asked, intent: string): boolean {
  if (!areCases(intent) && !isResult(intent)) return false;
  if (!speaksOfDisclosure(sentence) && !thread.isOfDisclosureCases) return true;
  if (!isResult(intent)) return false;
  const before = sentence.plain.slice(0, number.start);
  if ((blockIn(before) ?? heard.block) === null) return true;
  // 复议5件、诉讼2件，维持3件 may be results of both.
  return blockIn(clauseBefore(before, before.length)) === null && isOfSeveralCases(heard.intents.slice(0, -1));
}

/** True where several kinds of cases were counted before the results, or as the parts of a result. */
function isOfSeveralCases(intents: readonly string[]): boolean {
  const ofCases = intents.filter((one) => areCases(one) || isResult(one));
  const end = ofCases.findLastIndex((one) => areCases(one)) + 1;
  const before = ofCases.slice(0, end).findLastIndex((one) => isResult(one));
  return end - before - 1 > 1 || (end > 0 && isResult(ofCases[0] ?? ''));
}

const RESULT_WORDS = /审结|维持|纠正|纠错|败诉|胜诉|撤回|撤销|驳回/;

/** 结果维持14件（行政复议5件、行政诉讼9件）, 尚未审结的有行政复议2件: cases that are named after a result are those that ended so. */
export function isOfResult({ heard, sentence: { plain }, number }: Asked, intent: string): boolean {
  if (!areCases(intent)) return false;
  const first = heard.intents.find((one) => areCases(one) || isResult(one));
  const [head = ''] = plain.slice(passageStart(plain, number.start), number.start).split(/\d(?!\d{0,3}年)/, 1);
  return isResult(first ?? '') || RESULT_WORDS.test(head) || RESULT_WORDS.test(clauseBefore(plain, number.start));
}
