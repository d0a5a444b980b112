import {
  placeIn,
  type Figure,
  type PartsList,
  type Sentence,
  type Statement,
  type TextPlace,
} from '../../model/narrative.ts';
import { readNumeral } from '../../parse/values/read-quantity.ts';
import { COURTS, isOutcome, isReason, isResult, rowsOf } from '../cells/intents.ts';
import { totalOf, type NumberToken } from '../sentence/numbers.ts';

/** Words that only fit the last part of a whole. */
export const REST =
  /(?:其他|其它)(?!处理|结果|组织|法律|情形)|其余|另外|剩余|余下|除此之外|(?:上述|以上)[^，。；\d]{0,6}[以之]外/;
/** Words that give each of some named things its number: nothing is left out. */
const EACH = /分别为|分别是|依次为|依次是/;
const COMPOSED = /^(?:[两二三四五六七八九十\d]{1,2}个?(?:大?部分|方面|类))?(?:组成|构成)/;
const NAMED_AFTER = /^(?:均|都)?(?:为|是|属于?|系)[^，。；]{1,8}/;
/** Words by which a list is no list of all. */
const OPEN = /(?<!平|同|相)等(?!级|待|候|次|于)|主要(?!负责|领导)|如(?!下)|重点|部分(?!公开)|之一|大部分|多数/;
const CHOSEN = /主要(?!负责|领导)|如(?!下)|重点/;
const INCLUDED = /包括|包含|涵盖/;
/** Channels by which one thing is published, so that the parts may share members. */
export const OVERLAPPING = /网站|网页|微信|微博|公众号|客户端|抖音|报纸|电视|新媒体|平台|公开栏|公告栏|广播/;

/** Kinds of which there are no others: the outcomes of requests, the results of cases, … */
const ALL_KINDS: readonly (readonly string[])[] = [
  ['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'otherHandled'],
  ['grantedOrPartly', 'refused', 'unavailable', 'declined', 'otherHandled'],
  ['upheld', 'corrected', 'otherResult', 'pending'],
  ['decided', 'pending'],
  ['reconsideration', 'litigation'],
  ['litigationDirect', 'litigationAfterReconsideration'],
  ['channel.online', 'channel.letter', 'channel.counter'],
  ['received', 'carriedIn'],
];

/** What is known of a list when it has been collected. */
export interface Collected {
  /** Sentence of the parts, and that of the total. */
  readonly sentence: Sentence;
  readonly home: Sentence;
  readonly total: NumberToken;
  readonly parts: readonly NumberToken[];
  /** Numbers between the parts that are none: shares, counts beside amounts of money. */
  readonly skipped: readonly NumberToken[];
  /** Words that announce the list, those between its parts, and what follows the last. */
  readonly marker: string;
  readonly words: string;
  readonly tail: string;
  /** True where more follows that may belong to it. */
  readonly goesFurther: boolean;
  readonly statements: readonly Statement[];
}

/** True where something besides 其他 at the end says that the parts are all there are. */
export function isWhole(list: Collected): boolean {
  return (
    EACH.test(list.marker) ||
    COMPOSED.test(list.tail) ||
    areAddedUp(list) ||
    areAllKinds(list) ||
    areAllSkipped(list) ||
    areAllNamed(list) ||
    areComplements(list) ||
    areAsManyAsSaid(list) ||
    isAfterColon(list) ||
    isInBrackets(list)
  );
}

/** What brackets leave out of a total without saying so is less than the rest of it. */
const NEARLY_ALL = 0.8;

/** 开展培训9次（集中授课4次、跟班学习5次）: what brackets divide without 其中, of what has no further kinds in the form. */
function isInBrackets({ marker, tail, words, parts, total, sentence, statements }: Collected): boolean {
  const isOfForm = (part: NumberToken): boolean => {
    const intent = intentOf(figure(sentence, part), statements) ?? '';
    return isOutcome(intent) || isReason(intent) || isResult(intent);
  };
  return (
    /^[（〔]$/.test(marker) &&
    /^[）〕]/.test(tail) &&
    !OPEN.test(words) &&
    !OVERLAPPING.test(words) &&
    // 全局人员86人（专职2人、兼职6人）: much less than all is a choice, and no slip.
    totalOf(parts) >= NEARLY_ALL * total.value &&
    // 邮寄8件（有6件先后采用两种方式，只计一件）: what is told of a number goes on behind it.
    parts.every(
      (part) =>
        part.unit === total.unit && !isOfForm(part) && /[、，；和及与）〕]/.test(sentence.plain[part.end] ?? ''),
    )
  );
}

/** 即网站公开20条加新媒体公开10条: what is added to the others is the last of them. */
function areAddedUp({ sentence, parts, marker }: Collected): boolean {
  return /即/.test(marker) && /^加上?(?!强|快|大)/.test(sentence.plain.slice(parts.at(-2)?.end, parts.at(-1)?.start));
}

/** 发布动态20条：网站12条，微信8条。 What follows a colon, or a dash, up to the full stop is all. */
function isAfterColon({ marker, tail, words, parts, total }: Collected): boolean {
  return (
    /^[^其含包]{0,12}(?:：|——)$/.test(marker) &&
    /^(?:[。；]|$|，没有以?其他)/.test(tail) &&
    !OPEN.test(words) &&
    parts.every(({ unit }) => unit === total.unit)
  );
}

/** True where the last part is called the rest behind its number: 7件为其他类. */
export function namesRestAfter({ tail }: Collected): boolean {
  return REST.test(NAMED_AFTER.exec(tail)?.[0] ?? '');
}

/** Whether the words say that nothing is left out, that something is, or neither. */
export function kindOf(list: Collected): 'closed' | 'open' | 'unclear' {
  const { parts, sentence, words, marker, tail } = list;
  const last = sentence.plain.slice(parts.at(-2)?.end, parts.at(-1)?.start);
  const isRestNamed = REST.test(last) || namesRestAfter(list);
  if (isRestNamed && !list.goesFurther && !CHOSEN.test(marker)) return 'closed';
  if (isWhole(list) && !CHOSEN.test(words)) return 'closed';
  const isOpen = OPEN.test(words.replace(last, '')) || INCLUDED.test(marker) || /^[^，。；]{0,8}等/.test(tail);
  return isOpen ? 'open' : 'unclear';
}

/** Names of which one is whatever the others are not. */
const COMPLEMENTS: readonly (readonly RegExp[])[] = [
  [/自然人|个人/, /法人|单位|企业等/],
  [/上半年/, /下半年/],
  [/原创/, /转载|转发/],
  [/线上/, /线下/],
  [/前者/, /后者/],
  [/(?<!非)公文/, /非公文/],
  [/(?<!不)合格/, /不合格/],
  [/自采|采编/, /转载|转发|下属单位报送/],
  [/(?<!未|被)采用/, /未采用|未被采用/],
  [/(?<!未|被|不予)采纳/, /未采纳|未被采纳|不予采纳/],
  // 公文的公开属性.
  [/主动公开/, /依申请公开/, /不予公开|不公开/],
  [/通过/, /退回|不予发布/],
  [/已(?:答复|办结)/, /正在办理|未答复|未办结/],
  [/(?:栏|网站?|平台|专栏)内/, /(?:栏|网站?|平台|专栏)外/],
  [/前三季度/, /第?四季度/],
  [/继续有效/, /废止|失效/],
  [/(?:一般|普通)程序/, /简易程序/],
  [/(?<!无)有效/, /无效/],
  [/按时|按期|期限内/, /超期|逾期|晚于/],
  [/审查通过|通过审查/, /不宜公开|未通过/],
];

/** The name of a part up to the next mark, where it stands behind the number. */
const NAMED_BEHIND = /^[^，。；：、（）]*/;

/** 自然人5件、法人7件, 上半年5场、下半年7场, 5件由自然人提出，7件由法人提出: there is nothing else. */
export function areComplements({
  words,
  parts,
  tail = '',
}: Pick<Collected, 'words' | 'parts'> & { tail?: string }): boolean {
  const named = words + (NAMED_BEHIND.exec(tail)?.[0] ?? '');
  return COMPLEMENTS.some((names) => names.length === parts.length && names.every((name) => name.test(named)));
}

const KINDS_SAID = /([两二三四五六七八九十]|\d{1,2})(?:个|大)?(?:类|种|部分|方面)/;

/** 分为四类，即A 7条、B 2条、C 3条、D 1条: as many parts as there are said to be. */
function areAsManyAsSaid({ home, total, marker, parts }: Collected): boolean {
  const clause = home.plain.slice(home.plain.lastIndexOf('，', total.start) + 1, total.start);
  const said = (KINDS_SAID.exec(marker) ?? KINDS_SAID.exec(clause))?.[1];
  return said !== undefined && readNumeral(said) === parts.length;
}

/** 建议和提案12件，建议5件、提案7件: the total names its parts. */
function areAllNamed({ home, total, sentence, parts }: Collected): boolean {
  const before = home.plain.slice(0, total.start);
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1);
  const names = parts.map(
    ({ start }) =>
      /([\u4e00-\u9fff]{2})(?:类|共|各|为)?$/.exec(sentence.plain.slice(Math.max(0, start - 6), start))?.[1],
  );
  const areNames = names.every(
    (name) => name !== undefined && clause.includes(name) && !/信息|申请|政府|公开|媒体|报道|新闻|文件|内容/.test(name),
  );
  return areNames && new Set(names).size === names.length;
}

export function areAllKinds({
  home,
  total,
  sentence,
  parts,
  statements,
}: Pick<Collected, 'home' | 'total' | 'sentence' | 'parts' | 'statements'>): boolean {
  const intents = new Set(parts.flatMap((part) => rowsOf(intentOf(figure(sentence, part), statements) ?? '')));
  const whole = intentOf(figure(home, total), statements) ?? '';
  // Nothing but disputes consists of reviews and lawsuits, and no review of lawsuits.
  const isOfCases = /^(?:disputes|litigation|unknown)?$/.test(whole);
  return ALL_KINDS.some(
    (kinds) => kinds.every((kind) => intents.has(kind)) && (isOfCases || !kinds.every((kind) => COURTS.has(kind))),
  );
}

/** 其中3件收取189元，3件收取76元 of 6件; shares that make 100 %: what is listed is all. */
function areAllSkipped({ skipped, home, parts }: Collected): boolean {
  if (skipped.length < 2) return false;
  const percents = skipped.filter(({ kind }) => kind === 'percent');
  if (percents.length > 1) return Math.abs(totalOf(percents) - 100) <= 0.5;
  // 失效31件，有效56件（区级9件、部门47件）: what follows the last of the parts is told of that one.
  if (skipped.some(({ start }) => start > (parts.at(-1)?.start ?? 0))) return false;
  const sum = skipped.reduce((all, { value }) => all + value, 0);
  return skipped.every(({ kind }) => kind === 'count') && new RegExp(`(?<!\\d)${sum}(?=[件宗份])`).test(home.plain);
}

/** The statement that a number belongs to. */
export function statementOf(part: Figure, statements: readonly Statement[]): Statement | undefined {
  return statements.find(({ place }) => {
    return place.line === part.place.line && place.start <= part.place.start && place.end >= part.place.end;
  });
}

/** What a number counts, as far as it was understood. */
export function intentOf(part: Figure, statements: readonly Statement[]): string | undefined {
  return statementOf(part, statements)?.intent;
}

/** The lists of which a figure is a part, by the place of the figure. */
export function listsByPart(lists: readonly PartsList[]): (place: TextPlace) => readonly PartsList[] {
  const keyOf = ({ line, start }: TextPlace): string => `${line} ${start}`;
  const found = new Map<string, PartsList[]>();
  for (const list of lists) {
    for (const { place } of list.parts) found.set(keyOf(place), [...(found.get(keyOf(place)) ?? []), list]);
  }
  return (place) => found.get(keyOf(place)) ?? [];
}

export function figure(sentence: Sentence, number: NumberToken): Figure {
  return { value: number.value, sentence, place: placeIn(sentence, number.start, number.end) };
}
