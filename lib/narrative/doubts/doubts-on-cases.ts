import type { Asked, Heard } from '../meaning/asked.ts';
import { blockIn, countsOneCase, NUMBER_OF_CASES, withoutAsides } from '../meaning/cases.ts';
import { clauseBefore, lastPassage, passageStart } from '../sentence/clause.ts';
import { speaksOfDisclosure } from '../meaning/context.ts';
import { areCases, isResult } from '../cells/intents.ts';
import { RESULT_WORDS } from '../meaning/results-of-cases.ts';

/** Cases of which it is not said what they are about, or results of which it is not said of which cases. */
export function isOfUnknownCase({ sentence, number, heard, thread }: Asked, intent: string): boolean {
  if (!areCases(intent) && !isResult(intent)) return false;
  if (!speaksOfDisclosure(sentence) && !thread.isOfDisclosureCases) return true;
  if (!isResult(intent)) return false;
  const before = withoutAsides(sentence.plain.slice(0, number.start));
  if ((blockIn(before) ?? heard.block) === null) return true;
  if (blockIn(clauseBefore(before)) !== null) return false;
  // 复议5件、诉讼2件，维持3件 may be results of both.
  return isOfSeveralCases(heard.intents.slice(0, -1)) && !isOfAllOrLast(before, heard);
}

const BY_RESULT = /(?:^|[，。；：])(?:按|从)[^，。；：\d]{0,8}结果[^，。；：\d]{0,6}[，：]/;

/** 直接起诉2件、复议后起诉3件；按结果分，维持4件 is of both; 复议后起诉3件，其中维持1件 of the one that its passage counts. */
function isOfAllOrLast(before: string, { intents }: Heard): boolean {
  const isOfBoth = intents.includes('litigationDirect') && intents.includes('litigationAfterReconsideration');
  if (isOfBoth && BY_RESULT.test(before)) return true;
  return /[，（]其中/.test(lastPassage(before)) && countsOneCase(before);
}

/** True where several kinds of cases were counted before the results, or as the parts of a result. */
function isOfSeveralCases(intents: readonly string[]): boolean {
  const ofCases = intents.filter((one) => areCases(one) || isResult(one));
  const end = ofCases.findLastIndex((one) => areCases(one)) + 1;
  const before = ofCases.slice(0, end).findLastIndex((one) => isResult(one));
  return end - before - 1 > 1 || (end > 0 && isResult(ofCases[0] ?? ''));
}

/** 未发生被纠正的情形，…: what was denied says nothing about the cases that are counted after it. */
const DENIED = /(?:未|没有|无|不存在)[^，。；]{1,30}，/g;

/** 1件行政复议案件、4件行政诉讼案件尚未审结: what became of all of them is told at the end. */
const RESULT_OF_ALL = new RegExp(
  `^[^，。；：（）\\d]{0,14}[、和与及]${NUMBER_OF_CASES}[^，。；：（）\\d]{0,14}(?:${RESULT_WORDS.source})`,
);
const LONGEST_ROW = 48;

/** 结果维持14件（行政复议5件、行政诉讼9件）, 尚未审结的有行政复议2件: cases that are named after a result are those that ended so. */
export function isOfResult({ heard, sentence: { plain }, number }: Asked, intent: string): boolean {
  // 维持5件，占复议案件总数12件的41.7%: all of them.
  if (!areCases(intent) || /占[^，。；\d]{0,14}$/.test(plain.slice(0, number.start))) return false;
  const first = heard.intents.find((one) => areCases(one) || isResult(one));
  const [head = ''] = plain.slice(passageStart(plain, number.start), number.start).split(/\d(?!\d{0,3}年)/, 1);
  return (
    isResult(first ?? '') ||
    RESULT_OF_ALL.test(plain.slice(number.end, number.end + LONGEST_ROW)) ||
    RESULT_WORDS.test(head.replace(DENIED, '')) ||
    RESULT_WORDS.test(clauseBefore(plain, number.start))
  );
}
