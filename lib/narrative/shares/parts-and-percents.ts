import { placeIn, type Figure, type Share } from '../../model/narrative.ts';
import { figure } from '../lists/list-closure.ts';
import { isDifference } from '../sentence/changes.ts';
import { endBefore, totalOf, type NumberToken } from '../sentence/numbers.ts';
import type { Counted } from '../lists/total.ts';

/** What a percentage is stated of: a number, or some that are added up. */
export interface Part {
  readonly counted: Counted;
  readonly tokens: readonly [NumberToken, ...NumberToken[]];
  readonly value: number;
  readonly percent: NumberToken;
  /** The words that join them. */
  readonly words: string;
}

/** Between a number and its share: 占总数的 or a bracket; 图文占比 after a comma is the share of something else. */
const OF = /^[^\d，。；、（]{0,10}(?:[，、（]?(?:约|大约|均|所|其)?(?:占|比例|比重)[^\d，。；、]{0,14}|（约?)$/;
/** Words with which a percentage is none of a number of things. */
const NO_SHARE = /同比|增长|下降|提高|上升|降低|增加|减少|较|率/;
/** 占全市的, 占自然人申请的: a whole that is none of the numbers beside it. */
export const OF_OTHERS = /占[^，。；]{0,4}(?:全[市省区县州旗镇国系]|自然人|法人|企业|个人|同类|同期|上一?年|去年|应)/;
/** 政策文件占37%（223条）, 网站公开的占36%，为94条, 有46%从网上来，计6件. */
const SAID_BEFORE = /(?:占比?|比例|比重)(?:为|达|约)?$/;
const HAVE = /(?:中|里)有$/;
const NUMBER_BEHIND = /^(?:[^\d，。；、（]{0,8}，(?:为|计|即)|（(?:共|计|为|即)?)$/;
/** 予以公开5件、部分公开7件，两项合计占30%. */
const TOGETHER =
  /(?<![前其各上下第])([两二三])(?:者|项|类)(?:之和|合计|总计|共计|相加|总和|合起来|加起来)?(?:共|约)?占[^\d，。；、（各]{0,14}$/;
const ROW = /^[^\d。；]{0,20}[、，和及与][^\d。；]{0,20}$/;
/** What is listed after these words is no neighbour of the number before them. */
const LISTED = /其中|包括|包含/;
const FEW: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3 };

/** The part that a percentage of a sentence is the share of, by the words next to it; null where there is none. */
export function partOf(counted: Counted, at: number): Part | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const [before, percent, next] = [numbers[at - 1], numbers[at] as NumberToken, numbers[at + 1]];
  // 分别占10%、20%: which is whose is not told by what stands next to it.
  const isInTurn = next?.kind === 'percent' && /^(?:、|和|与|及|以及)$/.test(plain.slice(percent.end, next.start));
  if (isInTurn || plain.slice(before?.end ?? 0, percent.start).includes('分别')) return null;
  return sumBefore(counted, at) ?? partBefore(counted, at) ?? partBehind(counted, at);
}

/** True where a number is stated with a share of its own. */
export function hasOwnShare({ sentence: { plain }, numbers }: Counted, at: number): boolean {
  const [before, own, next] = [numbers[at - 1], numbers[at] as NumberToken, numbers[at + 1]];
  if (next?.kind === 'percent' && OF.test(plain.slice(own.end, next.start))) return true;
  return before?.kind === 'percent' && isBehind(plain, numbers, at - 1);
}

/** 48.5万次 is rounded, and so is what it is a part of. */
export function isRounded(plain: string, { start, end }: NumberToken): boolean {
  return /\d[万亿]/.test(plain.slice(start, end));
}

/** The part as a number with its place. */
export function figureOf({ counted: { sentence }, tokens, value }: Part): Figure {
  const last = tokens.at(-1) as NumberToken;
  return { value, sentence, place: placeIn(sentence, tokens[0].start, last.end) };
}

/** The share that a percentage is of one of some totals, the likeliest first; a total that is less than the part is none. */
export function shareOf(part: Part, bases: readonly number[]): Share {
  const {
    counted: { sentence },
    percent,
    value,
  } = part;
  return {
    part: figureOf(part),
    percent: figure(sentence, percent),
    decimals: percent.decimals,
    bases: [...new Set(bases.filter((base) => base >= value && base > 0))],
    cells: [],
  };
}

/** 7件，占25%. */
function partBefore(counted: Counted, at: number): Part | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const [nearest, percent] = [numbers[at - 1], numbers[at] as NumberToken];
  const part = nearest && numberOutside(counted, nearest, percent);
  if (!part || !isExact(part) || isDifference(plain, part) || isRounded(plain, part)) return null;
  const words = plain.slice(nearest.end, percent.start);
  if (!OF.test(words) || NO_SHARE.test(words + plain.slice(percent.end, percent.end + 4))) return null;
  if (OF_OTHERS.test(words)) return null;
  return { counted, tokens: [part], value: part.value, percent, words };
}

/** 3357条（机关633条、直属2724条），占15%: what follows the brackets behind a number is told of that number. */
function numberOutside(
  { sentence: { plain }, numbers }: Counted,
  nearest: NumberToken,
  percent: NumberToken,
): NumberToken | undefined {
  if (!/^[^（]*?）/.test(plain.slice(nearest.end, percent.start))) return nearest;
  const opening = plain.lastIndexOf('（', nearest.start);
  // 网站公开（94条），占36%: no other number is there.
  const inside = numbers.filter(({ start }) => start > opening && start < percent.start);
  return numbers.find(({ end }) => end === opening) ?? (inside.length === 1 ? nearest : undefined);
}

/** 占37%（223条）. */
function partBehind(counted: Counted, at: number): Part | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const [percent, part] = [numbers[at] as NumberToken, numbers[at + 1]];
  if (!part || !isExact(part) || isRounded(plain, part) || !isBehind(plain, numbers, at)) return null;
  return { counted, tokens: [part], value: part.value, percent, words: '占' };
}

/** True where the number after a percentage is that of which it is told. */
function isBehind(plain: string, numbers: readonly NumberToken[], at: number): boolean {
  const [percent, part] = [numbers[at] as NumberToken, numbers[at + 1]];
  const before = plain.slice(endBefore(numbers, at), percent.start);
  if (!part || OF.test(before) || NO_SHARE.test(before)) return false;
  const between = plain.slice(percent.end, part.start);
  if (!NUMBER_BEHIND.test(between) || (between.startsWith('（') && plain[part.end] !== '）')) return false;
  return SAID_BEFORE.test(before) || HAVE.test(before);
}

/** 5件、7件，两者占30%. */
function sumBefore(counted: Counted, at: number): Part | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const percent = numbers[at] as NumberToken;
  // 两项 looks like a number of things.
  const last = /^[两二三]项$/.test(textOf(plain, numbers[at - 1])) ? at - 2 : at - 1;
  const words = plain.slice(numbers[last]?.end, percent.start);
  const few = FEW[TOGETHER.exec(words)?.[1] ?? ''] ?? 0;
  const [first, ...others] = numbers.slice(Math.max(0, last + 1 - few), last + 1);
  if (few === 0 || !first || others.length !== few - 1 || NO_SHARE.test(words) || OF_OTHERS.test(words)) return null;
  const tokens = [first, ...others] as const;
  if (!isRow(plain, tokens) || /[。；]/.test(words)) return null;
  return { counted, tokens, value: totalOf(tokens), percent, words };
}

/** True for exact numbers of one unit that stand one after the other. */
export function isRow(plain: string, tokens: readonly NumberToken[]): boolean {
  return tokens.every((token, index) => {
    const before = tokens[index - 1] ?? token;
    const between = plain.slice(before.end, token.start);
    const isJoined = before === token || (ROW.test(between) && !LISTED.test(between));
    return (
      isJoined &&
      before.unit === token.unit &&
      isExact(token) &&
      !isRounded(plain, token) &&
      !isDifference(plain, token)
    );
  });
}

function textOf(plain: string, token: NumberToken | undefined): string {
  return token ? plain.slice(token.start, token.end) : '';
}

function isExact({ kind, exactness }: NumberToken): boolean {
  return kind === 'count' && exactness === 'exact';
}
