import { placeIn, printedOffset, type Narrative, type Sentence } from '../../model/narrative.ts';
import { matchesOf } from '../sentence/matches.ts';
import { meaningsOf } from '../meaning/meanings.ts';

/** Where a number should be: a blank of the pattern before a unit, or a unit right after what it counts. */
const BLANK =
  /(?:[_＿*×＊○]{1,8}|[Xx]{2,4}|(?<![A-Za-z])[Nn]{1,2}|（）|(?<=[\u4e00-\u9fff]))(件|条(?!例|款|文|线|目|数|件|理|块)|篇|份|次|宗|项(?!目)|封|例|起|人次|个(?!人|体|案)|期(?![刊间限货末初待望盼满内])|场(?![所地馆次合面])|万元|元(?![旦素]))(?=[\u4e00-\u9fff，。；：、（）]|$)(?![〇零一二两三四五六七八九十百千])/g;
/** A sentence without this has lost no number, which is told faster: the units above begin with these characters. */
export const MAY_LACK_NUMBER =
  /(?:[×*Xx_＊＿○]{1,8}|[Nn]|（）)[件条份项宗封篇次例起个期场元人万]|(?:共|累计|全年|收到|受理|公开|发布|办结|答复|更新|新收)[^，。]{0,20}[条件篇次份宗项封例起期场](?:[，。；：、（]|$|政府信息|信息|申请)/;
const CROSSES = /^(?:[_＿*×＊○]+|[Xx]+|[Nn]+|（）)/;
/** Nothing but a number stands so before these units, whatever it counts. */
const SURELY_BLANK = /^(?:[_＿*×＊○]{2,8}|[Xx]{2,4}|（）)(?:件|份|宗|篇|人次|起|封|期|场|条|次|元|万元)$/;

const DENIED = /未(?!经|办结|审结|答复)|没有|^[，。]?无/;

/** Count sentences without their number: the blank of the pattern was never filled in, or its digits were lost. */
export function readGaps(sentence: Sentence): Narrative['gaps'] {
  const { plain } = sentence;
  const found: { sentence: Sentence; place: ReturnType<typeof placeIn> }[] = [];
  for (const { 0: blank, index } of matchesOf(plain, BLANK)) {
    const end = index + blank.length;
    if (!CROSSES.test(blank) && !isTorn(sentence, index)) continue;
    const from = Math.max(0, plain.lastIndexOf('，', index), plain.lastIndexOf('。', index));
    const around = { before: plain.slice(from, index), after: plain.slice(end, end + 12) };
    // 未收到申请件: nothing was lost where nothing was there.
    const isSure = SURELY_BLANK.test(blank);
    if (!isSure && DENIED.test(around.before)) continue;
    const before = meaningsOf(around)[0]?.before ?? 0;
    if (before === 0 && !isSure) continue;
    found.push({ sentence, place: placeIn(sentence, index - before, end) });
  }
  return found;
}

/** True where white space is printed between the words and the unit, or the words cannot be followed by a unit. */
function isTorn({ plain, from, cuts }: Sentence, index: number): boolean {
  const isSpaced = printedOffset(cuts, from + index) > printedOffset(cuts, from + index - 1) + 1;
  return (
    isSpaced ||
    /(?:共计?|累计|总计|合计)[^，。；]{0,12}(?:公开|发布|收到|受理|办结|答复|更新|信息)$|数量$|(?:公开|发布|推送)[^，。；]{0,6}信息$/.test(
      plain.slice(0, index),
    )
  );
}

const NUMERALS = '一二三四五六七八九十';
/** Ways to number the points of a paragraph; each counts for itself. */
const ORDINALS: readonly RegExp[] = [
  /(?<=^|[。；，：！？”])([一二三四五六七八九十])(?:是|要)/g,
  /(?<=^|[。；，：！？”])第([一二三四五六七八九十])，/g,
  /(?<=^|[。；，：！？”])（([一二三四五六七八九十]|\d)）/g,
  /(?<=^|[。；：！？”])(\d)[.、](?!\d)/g,
];

/** Ordinals that stand twice in one enumeration: 一是, 二是, 三是, 三是. A new 一是 begins another. */
export function readOrdinals(paragraph: readonly Sentence[]): Narrative['ordinals'] {
  return ORDINALS.flatMap((pattern) => repeated(paragraph, pattern));
}

function repeated(paragraph: readonly Sentence[], pattern: RegExp): Narrative['ordinals'] {
  const found: { ordinal: string; sentence: Sentence; place: ReturnType<typeof placeIn> }[] = [];
  let last = 0;
  for (const sentence of paragraph) {
    for (const { 0: ordinal, 1: numeral = '', index } of matchesOf(sentence.plain, pattern)) {
      const number = /\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral) + 1;
      if (number === last && number > 1) {
        found.push({ ordinal, sentence, place: placeIn(sentence, index, index + ordinal.length) });
      }
      last = number;
    }
  }
  return found;
}
