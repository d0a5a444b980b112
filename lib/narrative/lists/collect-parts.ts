import { closing, type Depths } from '../sentence/brackets.ts';
import { areCases, isOutcome, isResult } from '../cells/intents.ts';
import { figure, intentOf, REST, statementOf, type Collected } from './list-closure.ts';
import { totalOf, type NumberToken } from '../sentence/numbers.ts';

/** Words that begin something new after a delimiter. */
const OTHER_MATTER =
  /^[，；、）]*(?:同比|较|比|占|另有|另|均|已|全部|按时|按期|及时|限期|此外|同时|另外|并|新?开设|举办|召开|开展|组织(?!机构|架构|人事|保障|领导|建设)|截至|历年|历史|累计|共计|合计|总计|共(?!享|同|服)|办结|办理|答复|回复|全年|本年|今年|编制|制定|收到|受理|回应(?!关切)|粉丝|阅读|访问|与)/;
/** 7条兼属两个领域: so many kinds, of which one thing may be. */
const OF_SEVERAL = /(?:兼属|同属|分属|兼有|兼具|跨)[^，。；\d]{0,4}$/;
/** 比上年增加12条: what was more or less than before is no part. */
const GROWTH = /(?:增加|增长|上升|增多|减少|下降|降低)[^，。；]{0,3}$/;
const TAKEN_AWAY = /(?:撤销|撤下|撤除|删除|下架|剔除|扣除|减去|重复)[^，。；、\d]{0,4}$/;
/** 依法延期1件 says how a request was dealt with, not how it ended. */
const EXTENDED = /(?:延期|延长期限)(?:办理|答复|办结)?$/;
export const NESTED = /^[，、]?(?:[^，。；、\d]{1,8}[里中内]又?)?(?:其中|含|包括|包含|内有)/;
/** 其中7件已办结，答复类型为：予以公开4件; 其中7件已办结，包括: the part is divided itself. */
const DIVIDED = /^[^，。；\d]{0,10}，(?:其中|包括|包含|[^，。；：\d]{0,8}(?:类型|结果|情况|分别)[为是]?[：，])/;
/** 有效留言30条，无效留言2条；有效留言中已办结29条, 其余20条中，网站5条: what is told of one of the parts. */
const OF_ONE_PART = /^(?:；[^，。；：、\d]{2,10}|[^，。；：、\d]{0,6})[中里](?:，|已|有)/;
/** Things that are counted together; persons, money and hours are none. */
const THINGS = new Set('件次 件 条 项 份 宗 例 起 封 篇 个 次 篇次 条次 则'.split(' '));
/** So many numbers ahead the rest of a list is looked for. */
export const FARTHEST_REST = 12;
/** The name of a part, with the mark before it. */
const LONGEST_NAME = 14;
/** Marks between the parts of a list, the weaker first. */
const STRENGTH = ['、', '，', '；'];
/** The total of a list and the words that announce its parts. */
export type Found = Pick<Collected, 'sentence' | 'home' | 'total' | 'statements' | 'marker'>;

/** Goes through the numbers that follow a total as long as they can be its parts. */
export function collectParts(
  { sentence, total, marker, statements }: Found,
  numbers: readonly NumberToken[],
  from: number,
  depths: Depths,
): { parts: NumberToken[]; skipped: NumberToken[]; words: string; end: number; first: string } {
  const depth = depths[from] ?? 0;
  const parts: NumberToken[] = [];
  const skipped: NumberToken[] = [];
  let [end, words, first] = [from, marker, ''];
  for (const [index, number] of numbers.entries()) {
    const between = sentence.plain.slice(end, number.start);
    const level = depths[number.start] ?? 0;
    if (level < depth) break;
    // 20条（同时撤销2条）: what was taken away again makes the parts less than they say.
    if (level > depth && TAKEN_AWAY.test(between)) return { parts: [], skipped, words, end, first };
    if (level > depth || number.kind === 'percent') {
      skipped.push(number);
      end = closing(depths, number.end, depth);
      continue;
    }
    // 其中2023年新增15条：政策类10条、其他5条: what follows a colon is told of that part.
    if (
      parts.length > 0 &&
      (NESTED.test(between) || between.startsWith('：') || OF_ONE_PART.test(between) || DIVIDED.test(between))
    )
      break;
    if (number.kind !== total.kind && (total.kind === 'money' || number.kind === 'money')) {
      if (total.kind !== 'money') break;
      skipped.push(number);
      end = number.end;
      continue;
    }
    const intent = intentOf(figure(sentence, number), statements) ?? '';
    const before = parts.length > 0 ? intentOf(figure(sentence, parts[0] as NumberToken), statements) : undefined;
    if (isOfAnotherKind(before ?? '', intent)) break;
    if (GROWTH.test(between) || OF_SEVERAL.test(between)) break;
    if (!isSameUnit(number.unit, total.unit) && number.value > total.value) break;
    if (EXTENDED.test(between)) {
      skipped.push(number);
      end = number.end;
      continue;
    }
    // 上年结转件2件、本年新收件9件: 本年 begins nothing else.
    const isNewBeside = before === 'carriedIn' && intent === 'received';
    if (!isPart(number, total) || (parts.length > 0 && !isNewBeside && isSomethingElse(between, intent))) break;
    if (isCarried(intent, { sentence, statements }, parts, numbers[index + 1])) {
      end = number.end;
      continue;
    }
    const separator = /[、，；]/.exec(between)?.[0] ?? '';
    if (parts.length === 1) first = separator;
    else if (parts.length > 1 && isStronger(separator, first) && !goesOn(between, number, parts, total)) {
      const later = numbers.slice(index, index + FARTHEST_REST);
      if (!isRestToCome(sentence.plain, end, later, total, parts)) break;
    }
    parts.push(number);
    words += between;
    end = number.end;
  }
  return { parts, skipped, words, end, first };
}

/** True for words that begin something new rather than the next part. */
export function isOtherMatter(between: string): boolean {
  return OTHER_MATTER.test(between);
}

/** 其中网络申请12件，办结15件: what was done with them is no part; 维持1件，另有其他结果2件: another result is one. */
function isSomethingElse(between: string, intent: string): boolean {
  if (between.includes('。') || intent === 'handled') return true;
  return isOtherMatter(between) && !isResult(intent) && !isOutcome(intent);
}

/** 自然人6件，法人1件，予以公开4件: applicants end where outcomes begin, results where cases do. */
function isOfAnotherKind(first: string, intent: string): boolean {
  if (isResult(first)) return areCases(intent);
  if (areCases(first)) return isResult(intent);
  return first === 'received' && isOutcome(intent);
}

/** What follows a stronger mark than those between the parts is something else, unless it goes on in the same way. */
function goesOn(between: string, number: NumberToken, parts: readonly NumberToken[], total: NumberToken): boolean {
  // 公开文件7件，其中有效5件，失效2件；公开其他信息8条: where the parts make the total, none is left.
  if (REST.test(between)) return totalOf(parts) !== total.value;
  // 通过网站12条；通过微信8条. What is more than the total is no part: 其中文件9条、公告3条；通过网站发布信息1380条.
  if (/^[，；、]通过/.test(between)) return number.value <= total.value;
  // 动态140条、概况42条，公告234条: commas and enumeration commas are mixed as long as the total is not reached.
  const sum = parts.reduce((all, { value }) => all + value, number.value);
  return (
    /^[^、；]*，/.test(between) && between.length <= LONGEST_NAME && number.unit === total.unit && sum <= total.value
  );
}

/** 动态8篇，简报6篇；法律宣传2篇；其他5篇: whatever the marks, the rest of all is still to come. */
function isRestToCome(
  plain: string,
  from: number,
  later: readonly NumberToken[],
  total: NumberToken,
  parts: readonly NumberToken[],
): boolean {
  let sum = parts.reduce((all, { value }) => all + value, 0);
  let end = from;
  for (const number of later) {
    const name = plain.slice(end, number.start);
    sum += number.value;
    // Far more than the total is no slip in one of the parts: it is another matter.
    const isPart = number.unit === total.unit && sum <= 2 * total.value;
    if (!isPart || name.includes('。') || name.length > LONGEST_NAME || isOtherMatter(name)) return false;
    if (REST.test(name)) return true;
    end = number.end;
  }
  return false;
}

function isStronger(separator: string, first: string): boolean {
  return STRENGTH.indexOf(separator) > STRENGTH.indexOf(first);
}

/**
 * What was carried over is no outcome: it is on the other side of the balance. What was carried in is a part beside what
 * was new, before it or after it: 其中上年结转2件、新收38件.
 */
function isCarried(
  intent: string,
  { sentence, statements }: Pick<Found, 'sentence' | 'statements'>,
  parts: readonly NumberToken[],
  next: NumberToken | undefined,
): boolean {
  if (intent !== 'carriedIn') return intent === 'carriedOut';
  const isNew = (one: NumberToken): boolean => {
    const stated = statementOf(figure(sentence, one), statements);
    return stated?.intent === 'received' && stated.applicants.length === 0;
  };
  return !(parts.some(isNew) || (next !== undefined && isNew(next)));
}

/** 件次 are counted as 件 are. */
function isSameUnit(one: string | null, other: string | null): boolean {
  return one?.replace(/(?<=.)次$/, '') === other?.replace(/(?<=.)次$/, '');
}

/** True where a number can be a part of a total: things are counted together, all else only in the unit of the total. */
function isPart(number: NumberToken, total: NumberToken): boolean {
  if (isThing(number) && isThing(total)) return true;
  return number.unit !== null && number.unit === total.unit;
}

export function isThing({ kind, unit }: NumberToken): boolean {
  return kind === 'money' || kind === 'bare' || (kind === 'count' && unit !== null && THINGS.has(unit));
}
