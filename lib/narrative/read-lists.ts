import type { PartsList, Sentence, Statement } from '../model/narrative.ts';
import { areAllKinds, figure, intentOf, isWhole, kindOf, REST, type Collected } from './list-closure.ts';
import type { NumberToken } from './numbers.ts';

/** A sentence and the numbers in it. */
export interface Counted {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberToken[];
  readonly statements: readonly Statement[];
}

/** Words that announce the parts of the number before them. */
const MARKER =
  /^；?[^\d。；]{0,16}?(?:其中|包括|包含|分别为|分别是|依次为|具体为|即|按[^，。；\d]{2,8}分)[：，]?|^，由|^[^\d。，；、]{0,14}：|^（(?:含|其中)?/;
/** The same at the beginning of a sentence of its own. */
const NEXT_MARKER = /^(?:其中|具体为|包括)[：，]?/;
/** Channels by which one thing is published, so that the parts may share members. */
const OVERLAPPING = /网站|网页|微信|微博|公众号|客户端|抖音|报纸|电视|新媒体|平台|公开栏|公告栏|广播/;
/** Words that begin something new after a delimiter. */
const OTHER_MATTER =
  /^[，；、）]*(?:同比|较|比|占|另有|另|均|已|全部|按时|此外|同时|另外|并|举办|召开|开展|组织|截至|累计|共计|合计|总计|共(?!享|同|服)|办结|答复|全年|本年|今年|编制|制定|收到|受理|回应|粉丝|阅读|访问|与)/;
const NESTED = /^[，、]?(?:其中|含|包括|包含)/;
/** Things that are counted together; persons, money and hours are none. */
const THINGS = new Set('件次 件 条 项 份 宗 例 起 封 篇 个 次 篇次 条次 则'.split(' '));
const TOTALS = ['received', 'toHandle', 'handled', 'processed'];
/** Marks between the parts of a list, the weaker first. */
const STRENGTH = ['、', '，', '；'];
/** Words after which a sum of what was listed follows. */
const SUM =
  /[，；、](?:以上|上述|两者|两项|二者|三者|三项|各项|全部)?(?:合计|总计|共计|共)(?![^，。；、\d]{0,4}(?:办结|答复|处理))[^，。；、\d]{0,6}$/;
/** 较上年增加10件，其中…: the parts that follow are those of the number before. */
const DIFFERENCE = /(?:增加|增长|上升|增多|减少|下降|降低|多|少)了?$/;
/** 予以公开15件，占37.5%: what is said to be a share of something is the first of the parts, not their total. */
const OWN_SHARE = /^，约?占/;
const ALL_NAMED = /两者|两项|二者|三者|三项|各项|以上|上述|分别/;

/** The lists in a paragraph: a total, and before or after it what is named as its parts. */
export function readLists(paragraph: readonly Counted[]): PartsList[] {
  return paragraph.flatMap((counted, index) => {
    const { sentence, numbers } = counted;
    const depths = depthsOf(sentence.plain);
    return numbers.flatMap((total, at) => {
      if (total.kind === 'percent' || total.exactness !== 'exact') return [];
      if (DIFFERENCE.test(sentence.plain.slice(0, total.start))) return [];
      const after = sentence.plain.slice(total.end, numbers[at + 1]?.start ?? sentence.plain.length);
      const found =
        announced(counted, at, after, depths) ??
        summed(counted, at) ??
        unannounced(counted, at, after, depths) ??
        inNextSentence(counted, at, after, paragraph[index + 1]);
      return found ? [found] : [];
    });
  });
}

/** 共7条，其中A 3条、B 4条. */
function announced(
  { sentence, numbers, statements }: Counted,
  at: number,
  after: string,
  depths: Depths,
): PartsList | null {
  const total = numbers[at] as NumberToken;
  const marker = MARKER.exec(after)?.[0];
  if (marker === undefined) return null;
  const found = { sentence, home: sentence, total, statements, marker };
  // 由 announces parts only where 组成 ends them.
  return listOf(found, numbers.slice(at + 1), total.end, depths, (list) => marker !== '，由' || isWhole(list));
}

/** Without a word that announces them parts are taken for all only where the words say so. */
function unannounced(
  { sentence, numbers, statements }: Counted,
  at: number,
  after: string,
  depths: Depths,
): PartsList | null {
  const total = numbers[at] as NumberToken;
  const before = numbers[at - 1];
  // A number that comes after others in its sentence is one of them rather than their total.
  const isFirst = before === undefined || /[。；]/.test(sentence.plain.slice(before.end, total.start));
  const isPart = intentOf(figure(sentence, total), statements)?.includes('.') ?? false;
  if (!isFirst || isPart || !after.startsWith('，') || OWN_SHARE.test(after)) return null;
  const found = { sentence, home: sentence, total, statements, marker: '，' };
  const list = listOf(
    found,
    numbers.slice(at + 1),
    total.end,
    depths,
    (whole) => whole.parts.length > 2 || isWhole(whole),
  );
  return list?.kind === 'closed' ? list : null;
}

/** 共公开743条。其中：… goes on in the next sentence. */
function inNextSentence(
  { sentence: home, numbers, statements }: Counted,
  at: number,
  after: string,
  next: Counted | undefined,
): PartsList | null {
  const total = numbers[at] as NumberToken;
  if (at < numbers.length - 1 || !next || !/^[^，；]{0,6}[。]?$/.test(after)) return null;
  const marker = NEXT_MARKER.exec(next.sentence.plain)?.[0];
  if (marker === undefined) return null;
  const both = [...statements, ...next.statements];
  const found = { sentence: next.sentence, home, total, statements: both, marker };
  return listOf(found, next.numbers, 0, depthsOf(next.sentence.plain));
}

type Found = Pick<Collected, 'sentence' | 'home' | 'total' | 'statements' | 'marker'>;

/** Collects the parts that follow a total; null where they are fewer than two, or not what `accepts` asks for. */
function listOf(
  found: Found,
  numbers: readonly NumberToken[],
  from: number,
  depths: Depths,
  accepts: (list: Collected) => boolean = () => true,
): PartsList | null {
  const { sentence, home, total, statements, marker } = found;
  const { parts, skipped, words, end, first } = collect(found, numbers, from + marker.length, depths);
  if (parts.length < 2 || parts.some(({ exactness }) => exactness !== 'exact')) return null;
  const list: Collected = { ...found, parts, skipped, words, tail: sentence.plain.slice(end, end + 12) };
  const isSum = parts.reduce((sum, { value }) => sum + value, 0) === total.value;
  // Two things set apart as if each were a sentence are a list only where something says so.
  if (first === '；' && parts.length === 2 && !isSum && !isWhole(list)) return null;
  if (!accepts(list)) return null;
  return {
    total: figure(home, total),
    parts: parts.map((part) => figure(sentence, part)),
    kind: kindOf(list),
    overlaps: OVERLAPPING.test(words),
    totals: otherTotals(statements, total, parts, sentence),
  };
}

function collect(
  { sentence, total, marker, statements }: Found,
  numbers: readonly NumberToken[],
  from: number,
  depths: Depths,
): { parts: NumberToken[]; skipped: NumberToken[]; words: string; end: number; first: string } {
  const depth = depths[from] ?? 0;
  const parts: NumberToken[] = [];
  const skipped: NumberToken[] = [];
  let [end, words, first] = [from, marker, ''];
  for (const number of numbers) {
    const between = sentence.plain.slice(end, number.start);
    const level = depths[number.start] ?? 0;
    if (level < depth) break;
    if (level > depth || number.kind === 'percent') {
      skipped.push(number);
      end = closing(depths, number.end, depth);
      continue;
    }
    if (parts.length > 0 && NESTED.test(between)) break;
    if (number.kind !== total.kind && (total.kind === 'money' || number.kind === 'money')) {
      if (total.kind !== 'money') break;
      skipped.push(number);
      end = number.end;
      continue;
    }
    if (!isPart(number, total) || (parts.length > 0 && (between.includes('。') || OTHER_MATTER.test(between)))) break;
    if (isCarried(number, sentence, statements, parts)) {
      end = number.end;
      continue;
    }
    const separator = /[、，；]/.exec(between)?.[0] ?? '';
    if (parts.length === 1) first = separator;
    // What follows a stronger mark than those between the parts is something else, unless it goes on in the same way.
    else if (parts.length > 1 && isStronger(separator, first) && !REST.test(between) && !/^[，；、]通过/.test(between))
      break;
    parts.push(number);
    words += between;
    end = number.end;
  }
  return { parts, skipped, words, end, first };
}

function isStronger(separator: string, first: string): boolean {
  return STRENGTH.indexOf(separator) > STRENGTH.indexOf(first);
}

/** What was carried over is no outcome: it is on the other side of the balance. */
function isCarried(
  number: NumberToken,
  sentence: Sentence,
  statements: readonly Statement[],
  parts: readonly NumberToken[],
): boolean {
  const intent = intentOf(figure(sentence, number), statements);
  if (intent === 'carriedOut') return true;
  return intent === 'carriedIn' && !parts.some((part) => intentOf(figure(sentence, part), statements) === 'received');
}

/** 网站20条，微信97条，两者合计117条: the total after its parts. */
function summed({ sentence, numbers, statements }: Counted, at: number): PartsList | null {
  const total = numbers[at] as NumberToken;
  const before = numbers[at - 1];
  if (!before || !SUM.test(sentence.plain.slice(before.end, total.start))) return null;
  const parts: NumberToken[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const part = numbers[index] as NumberToken;
    if (!isThing(part) || part.unit !== total.unit || part.exactness !== 'exact') break;
    if (parts.length > 0 && /[。；]/.test(sentence.plain.slice(part.end, parts[0]?.start))) break;
    parts.unshift(part);
  }
  if (parts.length < 2) return null;
  const words = sentence.plain.slice(0, total.start);
  if (!ALL_NAMED.test(words) && !REST.test(words) && !areAllKinds({ sentence, parts, statements })) return null;
  return {
    total: figure(sentence, total),
    parts: parts.map((part) => figure(sentence, part)),
    kind: 'closed',
    overlaps: OVERLAPPING.test(words),
    totals: otherTotals(statements, total, parts, sentence),
  };
}

/** True where a number can be a part of a total: things are counted together, all else only in the unit of the total. */
function isPart(number: NumberToken, total: NumberToken): boolean {
  if (isThing(number) && isThing(total)) return true;
  return number.unit !== null && number.unit === total.unit;
}

function isThing({ kind, unit }: NumberToken): boolean {
  return kind === 'money' || kind === 'bare' || (kind === 'count' && unit !== null && THINGS.has(unit));
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
  const sums = others.filter(({ intent }) => TOTALS.includes(intent)).map((statement) => statement.value);
  return [...sums, value].flatMap((sum) => [sum, sum + carriedIn, sum - carriedOut, sum + carriedIn - carriedOut]);
}

/** How many brackets are open at each character. */
type Depths = readonly number[];

function depthsOf(plain: string): Depths {
  const depths: number[] = [0];
  let depth = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '（') depth += 1;
    else if (plain[at] === '）' && depth > 0) depth -= 1;
    depths.push(depth);
  }
  return depths;
}

/** The end of the brackets that are open beyond the depth of the list. */
function closing(depths: Depths, from: number, depth: number): number {
  let at = from;
  while (at < depths.length - 1 && (depths[at] ?? 0) > depth) at += 1;
  return at;
}
