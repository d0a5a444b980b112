import type { NumberToken } from '../sentence/numbers.ts';
import type { Counted } from '../lists/total.ts';
import { isRow, OF_OTHERS, type Part } from './parts-and-percents.ts';

/** A part whose share stands at its place in a row of shares. */
export interface PartInTurn {
  readonly part: Part;
  /** What is named as that of which they are shares; null where nothing is. */
  readonly whole: NumberToken | null;
}

/** No row of shares is longer. */
const MOST = 12;
const JOINED = /^(?:[、，]|和|与|及|以及)$/;
/** 分别占, 各占全年公开总量的, 占比分别为. */
const IN_TURN =
  /(?:分别|依次|各自?)约?占[^\d，。；、（]{0,16}$|(?:占比|比例|比重)(?:分别|依次|各)?(?:为|是|达|约){0,2}$/;
const OF_WHOLE = /^[^\d，。；、（]{0,6}的$/;

/** 网站、微信分别公开30条、10条，分别占75%、25%: the part of a percentage that stands in a row with others. */
export function partInTurn(counted: Counted, at: number): PartInTurn | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const isNext = (one: NumberToken | undefined, other: NumberToken | undefined): boolean =>
    one?.kind === 'percent' && other?.kind === 'percent' && JOINED.test(plain.slice(one.end, other.start));
  let [first, last] = [at, at];
  while (at - first < MOST && isNext(numbers[first - 1], numbers[first])) first -= 1;
  while (last - at < MOST && isNext(numbers[last], numbers[last + 1])) last += 1;
  const count = last - first + 1;
  if (count < 2 || count > MOST) return null;
  const words = (index: number): string => plain.slice(numbers[index - 1]?.end ?? 0, numbers[index]?.start);
  if (OF_OTHERS.test(words(first - 1) + words(first))) return null;
  const isNamed = OF_WHOLE.test(words(first)) && IN_TURN.test(words(first - 1));
  if (!isNamed && !IN_TURN.test(words(first))) return null;
  const end = isNamed ? first - 1 : first;
  const row = numbers.slice(Math.max(0, end - count), end);
  if (row.length < count || !isRow(plain, row) || isLonger(plain, numbers, end - count)) return null;
  const [token, percent] = [row[at - first] as NumberToken, numbers[at] as NumberToken];
  const part: Part = { counted, tokens: [token], value: token.value, percent, words: '占' };
  return { part, whole: isNamed ? (numbers[first - 1] ?? null) : null };
}

/** True where more of the same stands before: which of them have shares is not told. */
function isLonger(plain: string, numbers: readonly NumberToken[], from: number): boolean {
  const [before, first] = [numbers[from - 1], numbers[from]];
  return (
    before?.kind === 'count' &&
    first !== undefined &&
    /^、[^\d。；，]{0,12}$/.test(plain.slice(before.end, first.start))
  );
}
