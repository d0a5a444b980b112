import type { Figure, PartsList, Sentence, Statement } from '../../model/narrative.ts';
import { withoutNested } from '../../model/nested-parts.ts';
import { closing, depthsOf, type Depths } from '../sentence/brackets.ts';
import { isDifference } from '../sentence/changes.ts';
import { matchesOf } from '../sentence/matches.ts';
import { collectParts, isOtherMatter, type Found } from './collect-parts.ts';
import { ALL_REQUESTS, isCarriedOver, isReason } from '../cells/intents.ts';
import {
  areComplements,
  figure,
  intentOf,
  isWhole,
  kindOf,
  namesRestAfter,
  OVERLAPPING,
  statementOf,
  type Collected,
} from './list-closure.ts';
import type { NumberToken } from '../sentence/numbers.ts';

/** A sentence and the numbers in it. */
export interface Counted {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberToken[];
  readonly statements: readonly Statement[];
}

/** Words that announce the parts of the number before them. */
const MARKER =
  /^；?[^\d。；）]{0,16}?(?:其中|包括|包含|涵盖|内有|(?<!不)含有?(?!义)|分别(?:为|是|有|达|发布|公开|推送|刊发|更新)|依次为|具体为|即|按[^，。；\d]{2,8}分)(?:[：，]|[^，。；：、\d（]{1,8}：)?|^，由|^，?[^\d。，；、]{0,14}(?:(?:\d{1,2}|两)(?:个|大)?(?:类|种|方面)[^\d。，；、]{0,4})?(?:：|——)|^[^\d，。；：、（]{0,10}由|^[（〔](?:含|其中)?/;
/** 第三方权益2件；内部事务和过程性信息分别为1件、3件: what follows is named for itself. */
const OWN_NAMES = /^；.*(?:分别|依次)/;
/** The same at the beginning of a sentence of its own: 按类别分，…, 具体如下：…. */
const NEXT_MARKER = /^(?:其中|包括|具体|分别为|分别是)[^，：。；\d]{0,6}[：，]?/;
/** 从内容看，…, 公开渠道方面，…: what is told may be more or less than all. */
const NEXT_VIEW =
  /^(?:在?[^，：。；\d]{1,14}(?<!过程|工作|活动|建设)(?:中|里)|[按从][^，：。；\d]{1,12}(?:分|划分|统计|看|来看|来说)|[^，：。；\d]{2,8}方面)[：，]/;
/** 发布的12条信息中，…: the total stands in the head of its list; 办理过程中 is no thing that is divided. */
const AMONG = /^[^\d，。；：、（]{0,10}(?<!过程|工作|活动|建设|当|其)(?:中|里)，/;
const SAID_TO_OVERLAP = /交叉|重叠|重合|不能相加|有重复/;
/** 予以公开15件，占37.5%: what is said to be a share of something is the first of the parts, not their total. */
const OWN_SHARE = /^，约?占/;
/** 动态12条，公告5条，其他3条，以上共计20条: the total comes at the end. */
const SUM_BEHIND =
  /[，；](?:(?:以上|上述)[^，。；]{0,8}(?:合计|总计|共)|[^，。；\d]{0,8}(?:合计|总计|共计|总共))[^，。；\d]{0,8}\d/;
/** 新收申请的申请人中，自然人12件，企业5件，其他3件: the first number is a part like the others. */
const HEAD_BEFORE =
  /(?:(?:人中|其中|按[^，。；\d]{1,8}分|来看|统计)，|(?:为|如下|构成|按[^，。；\d]{1,8}分)：)[^，。；：\d]{0,12}$/;
/** 从信息类别看，征地批文类52件, 申请内容方面，房屋征收98件: the same, where the name says nothing of what was done with all. */
const VIEW_BEFORE =
  /(?:从[^，。；\d]{1,10}看|(?:内容|类别|类型|领域|事项|用途)方面)，(?![^，]*(?:收到|新收|受理|共|发布|公开|推送|办[理结]|答复|举办|召开|开展|申请))[^，。；：\d]{1,24}$/;
/** 较上年减少, 同比增长. */
const COMPARED = /^，(?:同比|(?:较|比|与)(?:上一?年|去年|同期|20\d{2}年)度?(?:同期|相比)?，?)[^，。；\d]{1,6}$/;
/** A number that may be the total of a list, and what stands around it. */
export interface Total {
  readonly counted: Counted;
  readonly number: NumberToken;
  /** Where that begins which may list its parts. */
  readonly from: number;
  readonly before: NumberToken | undefined;
  /** Numbers of its sentence that follow it. */
  readonly following: readonly NumberToken[];
  /** Words between it and the next number. */
  readonly after: string;
  readonly depths: Depths;
  readonly next: Counted | undefined;
  /** True for the only number of its sentence, and of the paragraph up to there. */
  readonly isAlone: boolean;
}

/** 按公开时限分: how a total is divided. */
const VIEW = /按照?[^，。；\d]{2,8}分/;
const FURTHER_VIEW = /；按照?[^，。；\d]{2,8}分[：，]/g;

/** 共7条，按时限分，A 3条，B 4条；按方式分，C 5条，D 2条: what is divided again is the total of the first division. */
export function furtherViews({ counted, number, following, after, depths }: Total): PartsList[] {
  const { sentence, statements } = counted;
  if (!VIEW.test(after) || VIEW.test(sentence.plain.slice(0, number.start))) return [];
  const rest = sentence.plain.slice(number.end);
  return matchesOf(rest, FURTHER_VIEW).flatMap(({ 0: marker, index }) => {
    const from = number.end + index;
    const numbers = following.filter(({ start }) => start > from);
    const found = { sentence, home: sentence, total: number, statements, marker };
    return listOf(found, numbers, from, depths, (list) => isOfUnit(list, number)) ?? [];
  });
}

/** 共7条，其中A 3条、B 4条. */
export function announced(total: Total): PartsList | null {
  const among = AMONG.exec(total.after)?.[0];
  const marker = MARKER.exec(total.after)?.[0] ?? among;
  if (marker === undefined || isInTurn(total) || OWN_NAMES.test(marker)) return null;
  if (VIEW.test(marker) && VIEW.test(total.counted.sentence.plain.slice(0, total.number.start))) return null;
  const { counted, number } = total;
  // 收到19件，上年结转1件，其中…: what was carried over is seldom what is listed.
  const isCarried = isCarriedOver(intentOf(figure(counted.sentence, number), counted.statements) ?? '');
  const list = listAfter(total, marker, (parts) => {
    // 由 announces parts only where 组成 ends them.
    return (!marker.endsWith('由') || isWhole(parts)) && !(isCarried && exceeds(parts, number));
  });
  if (list === null || goesOnWithOuter(list, total)) return null;
  // 办结的40件中，予以公开15件，部分公开4件，…: some of them are told.
  const kind = marker === among && list.kind === 'unclear' ? 'open' : list.kind;
  return { ...list, kind, totals: [...list.totals, ...withSiblings(total)] };
}

/** 公开9条，其中网站4条，其中文件2条、动态2条、新媒体5条: the last of them goes on with the list that it is told in. */
function goesOnWithOuter({ parts }: PartsList, { counted: { numbers }, number }: Total): boolean {
  const outer = new Set(numbers.slice(0, numbers.indexOf(number)).map(({ value }) => value));
  let rest = 0;
  return parts.toReversed().some(({ value }) => outer.has(number.value + (rest += value)));
}

/** 起诉和复议分别有6件、5件，其中维持的分别有5件、1件: two rows of numbers side by side. */
function isInTurn({ counted: { sentence }, number, after }: Total): boolean {
  return (
    /其中[^\d]{0,16}(?:分别|依次)/.test(after) &&
    /(?:分别|依次)[^，。；]{0,30}$/.test(sentence.plain.slice(0, number.start))
  );
}

/** 答复177件（含上年结转3件），其中…: what follows the brackets behind a number is told of that number. */
export function afterBrackets(total: Total): Total {
  const { counted, number, following, after, depths } = total;
  const { plain } = counted.sentence;
  if (!after.startsWith('（')) return total;
  const end = closing(depths, number.end + 1, depths[number.end] ?? 0);
  const behind = following.filter(({ start }) => start >= end);
  return { ...total, from: end, following: behind, after: plain.slice(end, behind[0]?.start) };
}

/** 公开25条，较上年减少5条；其中…: what the total is compared with stands between it and its parts. */
function afterComparison(total: Total): Total | null {
  const { counted, following, after } = total;
  const { plain } = counted.sentence;
  const [first, ...others] = following;
  if (!first || !COMPARED.test(after) || !(first.kind === 'percent' || isDifference(plain, first))) return null;
  return { ...total, from: first.end, following: others, after: plain.slice(first.end, others[0]?.start) };
}

/** The same, where it may be what there was more that is divided: 较上年增加5条，其中网站3条，微信2条. */
export function announcedAfterComparison(total: Total): PartsList | null {
  const behind = afterComparison(total);
  const list = behind && /^[，；]其中/.test(behind.after) ? announced(behind) : null;
  const [difference] = total.following;
  return list && difference ? { ...list, totals: [...list.totals, difference.value] } : null;
}

/** 提案18件、建议12件，其中主办20件、协办10件: the parts may be those of all that was named in a row, or of the last of them. */
function withSiblings({ counted: { sentence, numbers }, number }: Total): number[] {
  const sums: number[] = [];
  let sum = number.value;
  for (let at = numbers.indexOf(number); at > 0; at -= 1) {
    const [one, other] = [numbers[at - 1], numbers[at]] as [NumberToken, NumberToken];
    if (one.unit !== number.unit || !/^[、，和与及]/.test(sentence.plain.slice(one.end, other.start))) break;
    sum += one.value;
    // 处罚53件，许可97件，其中一季度处罚9件、…: or those of one of them.
    sums.push(sum, one.value);
  }
  return sums;
}

/** Without a word that announces them parts are taken for all only where the words say so. */
export function unannounced(total: Total): PartsList | null {
  const { counted, number, before, after } = total;
  const { sentence, statements } = counted;
  // A number that comes after others in its sentence is one of them rather than their total.
  const isFirst =
    before === undefined ? !goesOn(sentence.plain) : isNewClause(sentence.plain.slice(before.end, number.start));
  // 征集6期，收到意见12条，采纳7条，未采纳5条: a number of other things does not make it one of them.
  const isOfOtherThings = before !== undefined && before.unit !== number.unit && before.kind === 'count';
  const intent = intentOf(figure(sentence, number), statements) ?? '';
  const isPart = isReason(intent);
  const plainly = AMONG.exec(after)?.[0] ?? (after.startsWith('，') ? '，' : undefined);
  const marker = plainly ?? BEFORE_REST.exec(after)?.[0];
  if (!(isFirst || isOfOtherThings) || isPart || marker === undefined || OWN_SHARE.test(after)) return null;
  if (
    SUM_BEHIND.test(sentence.plain.slice(number.end)) ||
    [HEAD_BEFORE, VIEW_BEFORE].some((head) => head.test(sentence.plain.slice(0, number.start)))
  ) {
    return null;
  }
  // Where nothing says that the one number is the total of the others, a larger one is no part of it, nor one of another unit.
  const isListed = (list: Collected): boolean => {
    // 来信59封，回复59封，刊登41封，其余18封: the whole, once more.
    if (list.parts[0]?.value === number.value && list.parts.length > 2) return false;
    if (isBeside(intent, list) || isOtherApplicant(figure(sentence, number), list)) return false;
    if (!isFirst) return areComplements(list) && isOfUnit(list, number);
    if (plainly === undefined) return endsInRest(sentence, list) && isOfUnit(list, number) && !exceeds(list, number);
    if (isWhole(list)) return true;
    if (!isOfUnit(list, number)) return false;
    const isRest = endsInRest(sentence, list);
    const isLong = list.parts.length > 2;
    if (!exceeds(list, number)) return isLong || isRest || namesRestAfter(list);
    return isRest || (isLong && (marker !== '，' || SAID_TOTAL.test(sentence.plain.slice(0, number.start))));
  };
  const following = isFirst ? total.following : total.following.slice(0, MOST_COMPLEMENTS);
  return onlyClosed(listAfter({ ...total, following }, marker, isListed));
}

/** Names that leave nothing out are no more than three; one more number shows where they end. */
const MOST_COMPLEMENTS = 4;
/** 对12件公文开展复核，7件转为主动公开，其余5件维持不变: two parts follow whatever was done with all. */
const BEFORE_REST = /^[^\d，。；：、（）]{1,16}，/;

/** 共7件: a number that is called a total may be smaller than one of its parts. */
const SAID_TOTAL = /(?:共|共计|总计|合计|总数|总量)(?:为|有|是)?$/;

/** 网站12条，微博5条，其他3条: one channel is not the total of the others. */
function isBeside(intent: string, { sentence, parts, statements }: Collected): boolean {
  const [kind, which] = intent.split('.');
  if (which === undefined || which === 'all') return false;
  return parts.some((part) => intentOf(figure(sentence, part), statements)?.startsWith(`${kind}.`));
}

/** 从申请人看，自然人申请30件，商业企业5件，其他3件: who asked are no parts of one another. */
function isOtherApplicant(total: Figure, { sentence, parts, statements }: Collected): boolean {
  const applicantsOf = (one: Figure): readonly string[] => statementOf(one, statements)?.applicants ?? [];
  const own = applicantsOf(total);
  return own.length > 0 && parts.some((part) => applicantsOf(figure(sentence, part)).some((one) => !own.includes(one)));
}

/** 属于机构职能类的44条，其余70条均为动态类: two parts, of which the second is the rest. */
function endsInRest({ plain }: Sentence, { parts }: Collected): boolean {
  return /其余|剩余/.test(plain.slice(parts.at(-2)?.end, parts.at(-1)?.start));
}

/** 其中，予以公开2件，…: the first number of such a sentence is a part itself. */
function goesOn(plain: string): boolean {
  return NEXT_MARKER.test(plain);
}

/** 收到9份申请。其中，予以公开2件: requests are counted in any of these. */
const OF_REQUESTS = /^(?:件|份|宗|条|项|封)$/;

/** True for one unit, and for any two in which requests are counted. */
export function isOneUnit(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && OF_REQUESTS.test(one) && OF_REQUESTS.test(other));
}

function isOfUnit({ parts }: Pick<Collected, 'parts'>, total: NumberToken): boolean {
  return parts.every(({ unit }) => unit === null || isOneUnit(unit, total.unit));
}

function exceeds({ parts }: Pick<Collected, 'parts'>, total: NumberToken): boolean {
  return parts.some(({ value }) => value > total.value);
}

function isNewClause(between: string): boolean {
  return /[。；]/.test(between) && !between.includes('其中');
}

function onlyClosed(list: PartsList | null): PartsList | null {
  return list?.kind === 'closed' ? list : null;
}

function listAfter(
  { counted, number, from, following, depths }: Total,
  marker: string,
  accepts: (list: Collected) => boolean,
): PartsList | null {
  const { sentence, statements } = counted;
  const found = { sentence, home: sentence, total: number, statements, marker };
  return listOf(found, following, from, depths, accepts);
}

const OF_A_YEAR = /(?:20\d{2}|上一?|去|前)年度?(?:同期)?(?:为|是|有)$/;
/** Words between a total and the sentence that lists its parts: 收到8件，均为自然人申请。其中，…. */
const LONGEST_BETWEEN = 40;

/** 共公开743条。其中：… goes on in the next sentence. */
export function inNextSentence({ counted, number, following, after, next, isAlone }: Total): PartsList | null {
  // 公开12条，电子化率100%。其中，…: a percentage is no number that could be listed instead.
  const isLast = following.every(({ kind }) => kind === 'percent');
  if (!isLast || !next || after.length > LONGEST_BETWEEN) return null;
  const { sentence, numbers } = next;
  const marker = NEXT_MARKER.exec(sentence.plain)?.[0];
  // 从申请人类型看 goes on from the only number told before.
  const view = isAlone ? NEXT_VIEW.exec(sentence.plain)?.[0] : undefined;
  // The last part of one list is not the total of the next.
  if ((marker === undefined && view === undefined) || /其中|包括/.test(counted.sentence.plain)) return null;
  const statements = [...counted.statements, ...next.statements];
  const found = { sentence, home: counted.sentence, total: number, statements, marker: marker ?? view ?? '' };
  // 发布1062条，2022年为1010条。其中…: it is not last year's that goes on.
  if (counted.numbers.length > 1 && OF_A_YEAR.test(counted.sentence.plain.slice(0, number.start))) return null;
  // Of several numbers it need not be the last that is listed: a larger one is no part of it.
  const mayBeOther = counted.numbers.length > 1;
  const list = listOf(found, numbers, 0, depthsOf(sentence.plain), (collected) => {
    return isOfUnit(collected, number) && !((mayBeOther || marker === undefined) && exceeds(collected, number));
  });
  return marker === undefined ? onlyClosed(list) : list;
}

/** ；按内容分，…: another way to divide what the sentence before has counted. */
const ANOTHER_VIEW = /；(?:按照?|从)[^，。；：\d]{1,10}(?:分|划分|统计|看|来看)[：，]/g;

/** 公开30条。按载体分，网站20条、新媒体10条；按内容分，文件7条、其他23条: the second division, and those after it. */
export function furtherViewsInNext({ counted, number, next, isAlone }: Total): PartsList[] {
  if (!next || !isAlone || !NEXT_VIEW.test(next.sentence.plain)) return [];
  const { sentence, numbers } = next;
  const statements = [...counted.statements, ...next.statements];
  return matchesOf(sentence.plain, ANOTHER_VIEW).flatMap(({ 0: marker, index }) => {
    const end = sentence.plain.indexOf('；', index + 1);
    const following = numbers.filter(({ start }) => start > index && (end < 0 || start < end));
    const found = { sentence, home: counted.sentence, total: number, statements, marker };
    return listOf(found, following, index, depthsOf(sentence.plain), (list) => isOfUnit(list, number)) ?? [];
  });
}

/** Collects the parts that follow a total; null where they are fewer than two, or not what `accepts` asks for. */
export function listOf(
  found: Found,
  numbers: readonly NumberToken[],
  from: number,
  depths: Depths,
  accepts: (list: Collected) => boolean = () => true,
): PartsList | null {
  const { sentence, total, marker } = found;
  const { parts, skipped, words, end, first } = collectParts(found, numbers, from + marker.length, depths);
  if (parts.length < 2 || parts.some(({ exactness }) => exactness !== 'exact')) return null;
  const next = numbers[numbers.indexOf(parts.at(-1) as NumberToken) + 1];
  const between = next && sentence.plain.slice(end, next.start);
  // …、其他文件102条；工作报告2条、…: the rest of one group is not the end of the list.
  const goesFurther =
    between !== undefined && between.startsWith('；') && next?.unit === total.unit && !isOtherMatter(between);
  const list: Collected = { ...found, parts, skipped, words, goesFurther, tail: sentence.plain.slice(end, end + 12) };
  // 其中目录公开7条、其他3条，共发布10条；…: they have a total of their own behind them.
  if (between !== undefined && next && isOwnTotal(between, next, parts)) return null;
  // 其中已答复4件，3件属实，1件部分属实；未答复1件: a part that is divided itself, and the others are still to come.
  if (between?.includes('；') && withoutNested(parts.map(({ value }) => value)).length > 0) return null;
  const isSum = parts.reduce((sum, { value }) => sum + value, 0) === total.value;
  // Two things set apart as if each were a sentence are a list only where something says so.
  if (first === '；' && parts.length === 2 && !isSum && !isWhole(list)) return null;
  if (!accepts(list)) return null;
  return makeList(list, kindOf(list));
}

const TOTAL_OF_ITS_OWN = /^[，、]?(?:一?共|合计|共计|总计)[^，。；\d]{0,8}$/;

function isOwnTotal(between: string, next: NumberToken, parts: readonly NumberToken[]): boolean {
  return TOTAL_OF_ITS_OWN.test(between) && parts.reduce((sum, { value }) => sum + value, 0) === next.value;
}

/** A list of what was collected; `kind`: whether the words say that nothing is left out. */
export function makeList(
  { home, sentence, total, parts, words, statements }: Omit<Collected, 'skipped' | 'marker' | 'tail' | 'goesFurther'>,
  kind: PartsList['kind'],
): PartsList {
  return {
    total: figure(home, total),
    parts: parts.map((part) => figure(sentence, part)),
    kind,
    overlaps: OVERLAPPING.test(words) || SAID_TO_OVERLAP.test(home.plain),
    totals: otherTotals(statements, total, parts, sentence),
  };
}

/** Requests that came in may be listed with those that were carried over; what is listed itself is no total. */
function otherTotals(
  statements: readonly Statement[],
  { value }: NumberToken,
  parts: readonly NumberToken[],
  sentence: Sentence,
): number[] {
  const listed = new Set(parts.map((part) => intentOf(figure(sentence, part), statements)));
  const others = statements.filter(({ intent }) => !listed.has(intent));
  const of = (role: string): number => others.find(({ intent }) => intent === role)?.value ?? 0;
  const [carriedIn, carriedOut] = [of('carriedIn'), of('carriedOut')];
  const sums = others.filter(({ intent }) => ALL_REQUESTS.has(intent)).map((statement) => statement.value);
  return [...sums, value].flatMap((sum) => [sum, sum + carriedIn, sum - carriedOut, sum + carriedIn - carriedOut]);
}
