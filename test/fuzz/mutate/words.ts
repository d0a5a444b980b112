import { type Random } from '../../support/generate/random.ts';
import { changeOne, isText, pickIndex, withToken, type Mutate } from './tokens.ts';

/** What somebody may print in a cell or a sentence, in good faith or bad. */
const TEXTS: readonly string[] = [
  '-0 | 1e5 | 0x10 | Infinity | NaN | 1.2.3 | .5 | 5. | 1,23 | 1,234,56 | 00 | 007 | ９９９ | ① | ½ | Ⅳ | ١٢ | 三四 | 一百零',
  '亿万 | 两千 | 1 2 | 1 234 | １，２３４ | 3件5条 | 约5 | 5+ | ≥5 | 5% | 5/6 | 2023年 | \\ | %00 | ${1} | {{1}} | _x0041_ | $& | ""","',
  `=1+1 | +1 | -1 | @SUM(A1) | \t=1 | \r=1 | ＝1 | '=1 | =HYPERLINK("http://a/","b") | &lt;img src=x onerror=alert(1)&gt;`,
  '__proto__ | constructor | prototype | toString | hasOwnProperty | valueOf | length | 0 | undefined | null',
  '总计 | 自然人 | 本年新收 | 一、 | （七） | 其他 | 本年度 | 以上 | 申请人情况',
].flatMap((line) => line.split(' | '));

/** Marks that nobody sees, or that turn the order of what follows around. */
const UNSEEN: readonly string[] = [
  ...'\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2069\ufeff\u00ad\u034f\u061c\u180e',
  '\ufe0f',
  '\u0301',
  '\u20e3',
  '\u{e0031}',
];
const BLANKS: readonly string[] = [...' \u00a0\u2002\u2007\u2009\u202f\u3000\t\n\u2028', '&nbsp;', '<br>', '&emsp;'];
const DIGIT_SETS: readonly string[] = [
  '０１２３４５６７８９',
  '٠١٢٣٤٥٦٧٨٩',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '〇一二三四五六七八九',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
];

function between(text: string, random: Random, marks: readonly string[]): string {
  const at = random.whole(0, text.length);
  return text.slice(0, at) + random.pick(marks).repeat(random.chance(0.1) ? 50 : 1) + text.slice(at);
}

const hasDigits = (token: string): boolean => isText(token) && /\d/.test(token);

/** As others of the same page or the same words many times over: a text that grows is looked at once all the same. */
function repeated(text: string, random: Random): string {
  return text.repeat(random.chance(0.02) ? Math.ceil(20_000 / text.length) : random.whole(2, 20));
}

export const WORD_MUTATIONS: Readonly<Record<string, Mutate>> = {
  'replace a text': changeOne(isText, (_, random) => random.pick(TEXTS)),
  'add to a text': changeOne(isText, (text, random) =>
    random.chance(0.5) ? text + random.pick(TEXTS) : random.pick(TEXTS) + text,
  ),
  'unseen marks': changeOne(isText, (text, random) => between(text, random, UNSEEN)),
  'unseen marks in a number': changeOne(hasDigits, (text, random) => between(text, random, UNSEEN)),
  blanks: changeOne(isText, (text, random) => between(text, random, BLANKS)),
  'other digits': changeOne(hasDigits, (text, random) => {
    const digits = [...random.pick(DIGIT_SETS)];
    return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  }),
  'another number': changeOne(hasDigits, (text, random) =>
    text.replace(/\d+/, () => String(random.whole(0, 10 ** random.whole(0, 9)))),
  ),
  'a long number': changeOne(hasDigits, (text, random) =>
    text.replace(/\d+/, (digits) => digits.repeat(random.whole(2, 400))),
  ),
  'turn a text around': changeOne(isText, (text) => `\u202e${[...text].toReversed().join('')}\u202c`),
  'repeat a text': changeOne(isText, repeated),
  'swap two texts': (tokens, random) => {
    const [one, other] = [pickIndex(tokens, random, isText), pickIndex(tokens, random, isText)];
    if (one === null || other === null) return tokens;
    return withToken(withToken(tokens, one, tokens[other] ?? ''), other, tokens[one] ?? '');
  },
  'drop a text': changeOne(isText, () => ''),
};
