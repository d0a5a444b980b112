import { NUMBER_OF_CASES } from './cases.ts';
import { COURTS } from '../cells/intents.ts';

/** Words for how cases end, or that they have not. */
export const RESULT_WORDS = /审结|其[他它]结果|维持|纠正|纠错|败诉|胜诉|撤回|撤销|驳回/;

const RESULT =
  '(?:(?<upheld>(?:结果)?维持)|(?<corrected>(?:结果|被)?(?:纠正|纠错)|败诉)|(?<otherResult>其[他它]结果(?:结案)?)|(?<pending>(?:尚未|未)审结)|(?<decided>(?<!未)已?审结))';
/** Names of cases, up to the number that is asked for, the numbers of others of the same result between them. */
const CASES_TO_NUMBER = `(?:[^，。；：（）\\d]{0,16}${NUMBER_OF_CASES}[，、和及]?){0,2}[^，。；：（）\\d]{0,16}$`;
const NAMED_AFTER =
  '(?:的|结果|案件|共|有|、|：|年内|年末|年底)*(?:涉及?|有关)?(?:(?:政府)?信息公开)?(?:类|的|案件|有|共|中|为|：)*(?:行政)?(?:复议|诉讼)';
/** 尚未审结的行政复议2件、行政诉讼3件: the result stands before the first of them in one clause. */
const AFTER_RESULT = new RegExp(`(?:^|[，。；：（])[^，。；：（\\d]{0,24}${RESULT}${NAMED_AFTER}${CASES_TO_NUMBER}`);
/** 结果维持5件（行政复议2件、行政诉讼3件）, 被纠正的共5件，其中复议2件: they are the parts of a result that was counted. */
const WITHIN_RESULT = new RegExp(
  `${RESULT}[^，。；：（）\\d]{0,14}${NUMBER_OF_CASES}(?:（|[，：]?(?:其中|包括)[，：]?|[^。；（）\\d]{0,24}，其中)${CASES_TO_NUMBER}`,
);

/** How cases ended that are counted by their result: a number of 复议 in 尚未审结的行政复议2件 is one of those pending. */
export function resultOfCases(intent: string, before: string): string | null {
  if (!COURTS.has(intent) || !RESULT_WORDS.test(before)) return null;
  const { groups = {} } = WITHIN_RESULT.exec(before) ?? AFTER_RESULT.exec(before) ?? {};
  return Object.keys(groups).find((name) => groups[name] !== undefined) ?? null;
}
