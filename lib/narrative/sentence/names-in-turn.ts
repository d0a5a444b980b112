import { CHANGED_TO } from './changes.ts';
import { endBefore, type NumberToken } from './numbers.ts';

const IN_TURN =
  /([^，。；：（）\d]{4,60}?)(?:的)?(?:数量|件数)?(?:依次|分别)(?:为|是|有|((?:公开|发布|推送|更新|刊发)[^，。；：、（）\d]{0,12}))?$/;
/** Names of more text than this before the first number are not looked for. */
const LONGEST = 90;

/** 予以公开、部分公开、不予公开分别为5件、2件、1件, 网站、微博分别发布信息5条、2条: the words for each number, in turn. */
export function namesInTurn(plain: string, numbers: readonly NumberToken[]): ReadonlyMap<NumberToken, string> {
  const named = new Map<NumberToken, string>();
  for (const [at, first] of numbers.entries()) {
    const before = plain.slice(Math.max(endBefore(numbers, at), first.start - LONGEST), first.start);
    // The words are looked for first: few sentences have them.
    if (!before.includes('分别') && !before.includes('依次')) continue;
    const [, own, deed = ''] = IN_TURN.exec(before) ?? [];
    const list = own ?? (AFTER_SUM.test(before) ? listBefore(plain, numbers, at - 1) : undefined);
    if (list === undefined) continue;
    const names = list.split(/、|以及|和|及|与/);
    const run = numbers.slice(at, at + names.length);
    if (names.length < 2 || run.length < names.length || !isRun(plain, run)) continue;
    run.forEach((number, index) => named.set(number, `${subjectWords(list, index)}${names[index] ?? ''}${deed}`));
  }
  namesAfterChange(plain, numbers, named);
  namesOfYears(plain, numbers, named);
  return named;
}

/** 许可、处罚、强制决定共9件，分别为2件、3件、4件: the words before the sum. */
const AFTER_SUM = /^[，；（](?:三者|两者|二者|其中)?(?:分别|依次)(?:为|是|有)?$/;
const SUMMED = /([^，。；：（）\d]{4,60}?)(?:的)?(?:数量|件数)?(?:共|共计|合计|总计|一共|总共)(?:为|有)?$/;

function listBefore(plain: string, numbers: readonly NumberToken[], sum: number): string | undefined {
  const { start } = numbers[sum] as NumberToken;
  return SUMMED.exec(plain.slice(Math.max(endBefore(numbers, sum), start - LONGEST), start))?.[1];
}

const FROM = /[由从](?:\d{4}年|上一?年|去年|同期)?度?的?$/;
const TO = new RegExp(`^[^，。；\\d]{0,3}${CHANGED_TO}了?$`);

/** 行政复议由17件降到12件: the words before the first number are those of the second. */
function namesAfterChange(plain: string, numbers: readonly NumberToken[], named: Map<NumberToken, string>): void {
  for (const [at, number] of numbers.entries()) {
    const last = numbers[at - 1];
    if (last === undefined || !TO.test(plain.slice(last.end, number.start))) continue;
    const before = plain.slice(Math.max(endBefore(numbers, at - 1), last.start - LONGEST), last.start);
    if (FROM.test(before)) named.set(number, before.replace(FROM, ''));
  }
}

const YEAR = '(?:20\\d{2}年度?)(?:分别|则|为|有|是|共|达到?){0,2}$';
const FIRST_YEAR = new RegExp(`^(.*?)[，：]?${YEAR}`);
const NEXT_YEAR = new RegExp(`^[，；、]${YEAR}`);

/** 新收申请，2021年9件，2022年7件，2023年5件: the words before the first year are those of all. */
function namesOfYears(plain: string, numbers: readonly NumberToken[], named: Map<NumberToken, string>): void {
  // Names from 分别 are of other numbers: 2021年分别为9件、2件，2022年7件.
  const ofYears = new Map<NumberToken, string>();
  for (const [at, number] of numbers.entries()) {
    const last = numbers[at - 1];
    if (last === undefined || !NEXT_YEAR.test(plain.slice(last.end, number.start))) continue;
    const before = plain.slice(Math.max(endBefore(numbers, at - 1), last.start - LONGEST), last.start);
    const words = ofYears.get(last) ?? FIRST_YEAR.exec(before)?.[1];
    if (words) ofYears.set(number, words);
  }
  for (const [number, words] of ofYears) named.set(number, words);
}

/** True where nothing but marks stands between the numbers. */
function isRun(plain: string, run: readonly NumberToken[]): boolean {
  return run.every((number, index) => {
    const last = run[index - 1];
    return last === undefined || /^(?:、|，|和|及|与|以及){1,2}$/.test(plain.slice(last.end, number.start));
  });
}

/** What stands before the first name is said of all: 行政规范性文件的制发、废止和现行有效. */
function subjectWords(list: string, index: number): string {
  const end = list.search(/的[^的]{0,60}[、和及与]/);
  return index === 0 || end < 0 ? '' : list.slice(0, end + 1);
}
