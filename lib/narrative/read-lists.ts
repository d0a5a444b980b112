import { placeIn, type Figure, type PartsList, type Sentence, type Statement } from '../model/narrative.ts';
import type { NumberToken } from './numbers.ts';

/** A sentence and the numbers in it. */
export interface Counted {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberToken[];
  readonly statements: readonly Statement[];
}

/** Words that announce the parts of the number before them. */
const MARKER =
  /^[^\d。；]{0,16}?(?:其中|包括|包含|分别为|分别是|具体为|即|按[^，。；\d]{2,8}分)[：，]?|^[^\d。，；、]{0,14}：|^（(?=[^）]{0,80}\d[^）]{0,8}、)/;
/** Words by which a list is no list of all. */
const OPEN = /(?<!平|同|相)等(?!级|待|候|次|于)|主要|如|重点|部分(?!公开)|之一|大部分|多数/;
const INCLUDED = /包括|包含/;
/** Words that only fit the last part of a whole. */
const REST = /(?:其他|其它)(?!处理|结果|组织|法律|情形)|其余|另外|剩余/;
const STRONG = /分别为|分别是|依次为/;
/** Channels by which one thing is published, or groups that one thing may belong to. */
const OVERLAPPING = /网站|网页|微信|微博|公众号|客户端|抖音|报纸|电视|新媒体|平台|公开栏|公告栏|广播/;
/** Words that begin something new after a delimiter. */
const OTHER_MATTER =
  /^[，；、）]*(?:同比|较|比|占|另有|另|均|已|全部|按时|此外|同时|另外|并|举办|召开|开展|组织|截至|累计|共计|合计|总计|共(?!享|同|服)|办结|答复|全年|本年|今年|编制|制定|收到|受理|回应|粉丝|阅读|访问|与)/;
const NESTED = /^[，、]?(?:其中|含|包括|包含)/;
/** Things that are counted together; persons, money and hours are none. */
const THINGS = new Set('件次 件 条 项 份 宗 例 起 封 篇 个 次 篇次 条次 则'.split(' '));

const TOTALS = ['received', 'toHandle', 'handled', 'processed'];

/** The lists in a paragraph: a total, and after it what is named as its parts. */
export function readLists(paragraph: readonly Counted[]): PartsList[] {
  const lists: PartsList[] = [];
  paragraph.forEach(({ sentence, numbers, statements }, index) => {
    numbers.forEach((total, at) => {
      if (total.kind === 'percent') return;
      const after = sentence.plain.slice(total.end, numbers[at + 1]?.start ?? sentence.plain.length);
      const parts = MARKER.exec(after);
      if (parts) {
        const list = listOf(sentence, total, numbers.slice(at + 1), parts[0], statements);
        if (list) lists.push(list);
        return;
      }
      const sum = sumOf(sentence, numbers, at, statements);
      if (sum) lists.push(sum);
      const unmarked =
        beginsClause(sentence, numbers[at - 1], total) &&
        !intentOf(figure(sentence, total), statements)?.includes('.') &&
        /^[，：](?!\d)/.test(after)
          ? listOf(sentence, total, numbers.slice(at + 1), after.slice(0, 1), statements)
          : null;
      // Without a word that announces parts, only a list that ends with the rest is one.
      if (unmarked?.kind === 'closed' && unmarked.parts.length > 2) lists.push(unmarked);
      // 共公开743条。其中：… goes on in the next sentence.
      const next = paragraph[index + 1];
      if (at < numbers.length - 1 || !next || !/^[^，；]{0,6}[。]?$/.test(after)) return;
      const lead = /^(?:其中|具体为|包括)[：，]?/.exec(next.sentence.plain)?.[0];
      if (lead === undefined) return;
      const list = listOf(next.sentence, total, next.numbers, lead, statements, sentence);
      if (list) lists.push(list);
    });
  });
  return lists;
}

/** True where a number can be a part of a total: things are counted together, all else only in the unit of the total. */
function isPart(number: NumberToken, total: NumberToken): boolean {
  return (
    (isThing(number) && (isThing(total) ? true : number.unit === total.unit)) ||
    (number.unit !== null && number.unit === total.unit)
  );
}

function isThing({ kind, unit, exactness }: NumberToken): boolean {
  if (kind === 'money') return true;
  return (kind === 'count' && unit !== null && THINGS.has(unit)) || (kind === 'bare' && exactness === 'exact');
}

/** Collects the parts that follow a total; null where they are fewer than two. */
function listOf(
  sentence: Sentence,
  total: NumberToken,
  numbers: readonly NumberToken[],
  marker: string,
  statements: readonly Statement[],
  home: Sentence = sentence,
): PartsList | null {
  const from = home === sentence ? total.end : 0;
  const depth = depthAt(sentence.plain, from + marker.length);
  const parts: NumberToken[] = [];
  const skipped: NumberToken[] = [];
  let end = from + marker.length;
  let words = marker;
  let first = '';
  for (const number of numbers) {
    const between = sentence.plain.slice(end, number.start);
    if (depthAt(sentence.plain, number.start) < depth) break;
    if (depthAt(sentence.plain, number.start) > depth || number.kind === 'percent') {
      skipped.push(number);
      end = closing(sentence.plain, number.end, depth);
      continue;
    }
    if (parts.length > 0 && NESTED.test(between)) break;
    if (number.kind !== total.kind && (total.kind === 'money' || number.kind === 'money')) {
      end = total.kind === 'money' ? number.end : end;
      if (total.kind !== 'money') break;
      skipped.push(number);
      continue;
    }
    if (!isPart(number, total) || endsList(between, parts.length)) break;
    // What was carried over is no outcome: it is on the other side of the balance.
    const intent = intentOf(figure(sentence, number), statements);
    if (
      intent === 'carriedOut' ||
      (intent === 'carriedIn' && !parts.some((part) => isReceived(part, sentence, statements)))
    ) {
      end = number.end;
      continue;
    }
    const separator = /[、，；]/.exec(between)?.[0] ?? '';
    if (parts.length === 1) first = separator;
    // What follows a stronger mark than those between the parts is something else, unless it goes on in the same way.
    else if (parts.length > 1 && STRENGTH.indexOf(separator) > STRENGTH.indexOf(first) && !goesOn(between)) break;
    parts.push(number);
    words += between;
    end = number.end;
  }
  if (parts.length < 2 || total.exactness !== 'exact' || parts.some(({ exactness }) => exactness !== 'exact'))
    return null;
  const tail = sentence.plain.slice(end, end + 12);
  const last = sentence.plain.slice(parts.at(-2)?.end ?? end, parts.at(-1)?.start);
  const figures = parts.map((part) => figure(sentence, part));
  const isClosed =
    REST.test(last) ||
    STRONG.test(marker) ||
    areAllKinds(figures, statements) ||
    areAllSkipped(skipped, home) ||
    areAllNamed(parts, sentence, home.plain.slice(0, total.start)) ||
    areBothApplicants(words, parts) ||
    /^(?:组成|构成)/.test(tail);
  if (!isClosed && first === '；' && parts.length === 2) return null;
  const isOpen = OPEN.test(words.replace(last, '')) || INCLUDED.test(marker) || /^[^，。；]{0,8}等/.test(tail);
  return {
    total: figure(home, total),
    parts: figures,
    kind: isClosed && !/主要|如|重点/.test(words) ? 'closed' : isOpen ? 'open' : 'unclear',
    overlaps: OVERLAPPING.test(words),
    totals: otherTotals(statements, total),
  };
}

/** A number that comes after others in its sentence is one of them rather than their total. */
function beginsClause({ plain }: Sentence, before: NumberToken | undefined, total: NumberToken): boolean {
  return before === undefined || /[。；]/.test(plain.slice(before.end, total.start));
}

/** Kinds of which there are no others: the outcomes of requests, the results of cases. */
const ALL_KINDS: readonly (readonly string[])[] = [
  ['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'otherHandled'],
  ['upheld', 'corrected', 'otherResult', 'pending'],
  ['reconsideration', 'litigation'],
  ['litigationDirect', 'litigationAfterReconsideration'],
  ['channel.online', 'channel.letter', 'channel.counter'],
  ['received', 'carriedIn'],
];

function intentOf(part: Figure, statements: readonly Statement[]): string | undefined {
  return statements.find((statement) => covers(statement, part))?.intent;
}

function isReceived(part: NumberToken, sentence: Sentence, statements: readonly Statement[]): boolean {
  return intentOf(figure(sentence, part), statements) === 'received';
}

/** There are natural persons and organisations, and nobody else. */
function areBothApplicants(words: string, parts: readonly NumberToken[]): boolean {
  return parts.length === 2 && /自然人|个人/.test(words) && /法人|单位/.test(words);
}

/** 建议和提案12件，建议5件、提案7件: the total names its parts. */
function areAllNamed(parts: readonly NumberToken[], { plain }: Sentence, before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1);
  return parts.every(({ start }) => {
    const name = /([\u4e00-\u9fff]{2})(?:类|共|各|为)?$/.exec(plain.slice(0, start))?.[1];
    return name !== undefined && clause.includes(name) && !/信息|申请|政府|公开/.test(name);
  });
}

function areAllKinds(parts: readonly Figure[], statements: readonly Statement[]): boolean {
  const intents = new Set(parts.map((part) => intentOf(part, statements)));
  return ALL_KINDS.some((kinds) => kinds.every((kind) => intents.has(kind)));
}

/** 其中3件收取189元，3件收取76元 of 6件; shares that make 100 %: what is listed is all. */
function areAllSkipped(skipped: readonly NumberToken[], { plain }: Sentence): boolean {
  if (skipped.length < 2) return false;
  const percents = skipped.filter(({ kind }) => kind === 'percent');
  if (percents.length > 1) return Math.abs(percents.reduce((sum, { value }) => sum + value, 0) - 100) <= 0.5;
  const sum = skipped.reduce((all, { value }) => all + value, 0);
  return skipped.every(({ kind }) => kind === 'count') && new RegExp(`(?<!\\d)${sum}(?=[件宗份])`).test(plain);
}

function covers({ place }: Statement, part: Figure): boolean {
  return place.line === part.place.line && place.start <= part.place.start && place.end >= part.place.end;
}

const STRENGTH = ['、', '，', '；'];

function goesOn(between: string): boolean {
  return REST.test(between) || /^[，；、]通过/.test(between);
}

const ALL_NAMED = /两者|两项|二者|三者|三项|各项|以上|上述|分别/;
const SUM = /[，；、](?:以上|上述|两者|两项|二者|三者|三项|各项|全部)?(?:合计|总计|共计|共)(?:[^，。；、\d]{0,6})$/;

/** 网站20条，微信97条，两者合计117条: the total after its parts. */
function sumOf(
  sentence: Sentence,
  numbers: readonly NumberToken[],
  at: number,
  statements: readonly Statement[],
): PartsList | null {
  const total = numbers[at];
  const before = numbers[at - 1];
  if (!total || !before || !SUM.test(sentence.plain.slice(before.end, total.start))) return null;
  const parts: NumberToken[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const part = numbers[index] as NumberToken;
    if (!isThing(part) || part.unit !== total.unit || part.exactness !== 'exact') break;
    if (parts.length > 0 && /[。；]/.test(sentence.plain.slice(part.end, parts[0]?.start))) break;
    parts.unshift(part);
  }
  if (parts.length < 2 || total.exactness !== 'exact') return null;
  const words = sentence.plain.slice(0, total.start);
  const figures = parts.map((part) => figure(sentence, part));
  return {
    total: figure(sentence, total),
    parts: figures,
    kind: ALL_NAMED.test(words) || REST.test(words) || areAllKinds(figures, statements) ? 'closed' : 'unclear',
    overlaps: OVERLAPPING.test(words),
    totals: otherTotals(statements, total),
  };
}

/** True where the words before a number begin something else than the next part. */
function endsList(between: string, count: number): boolean {
  if (count === 0) return false;
  if (between.includes('。')) return true;
  return OTHER_MATTER.test(between);
}

/** Requests that came in may be listed with those that were carried over. */
function otherTotals(statements: readonly Statement[], { value }: NumberToken): number[] {
  const sums = statements.filter(({ intent }) => TOTALS.includes(intent)).map((statement) => statement.value);
  const of = (role: string): number => statements.find(({ intent }) => intent === role)?.value ?? 0;
  const [carriedIn, carriedOut] = [of('carriedIn'), of('carriedOut')];
  return [...sums, value].flatMap((sum) => [sum, sum + carriedIn, sum - carriedOut, sum + carriedIn - carriedOut]);
}

export function figure(sentence: Sentence, number: NumberToken): Figure {
  return { value: number.value, sentence, place: placeIn(sentence, number.start, number.end) };
}

function depthAt(plain: string, index: number): number {
  let depth = 0;
  for (let at = 0; at < index; at += 1) {
    if (plain[at] === '（') depth += 1;
    else if (plain[at] === '）' && depth > 0) depth -= 1;
  }
  return depth;
}

/** The end of the brackets that are open beyond the depth of the list. */
function closing(plain: string, from: number, depth: number): number {
  let at = from;
  while (at < plain.length && depthAt(plain, at) > depth) at += 1;
  return at;
}
