import { placeIn, printedOffset, type Narrative, type Sentence } from '../../model/narrative.ts';
import { startAfter } from '../sentence/clause.ts';
import { matchesOf } from '../sentence/matches.ts';
import { meaningsOf } from '../meaning/meanings.ts';

/** Where a number should be: a blank of the pattern before a unit, or a unit right after what it counts. */
const BLANK =
  /(?:[_＿*×＊○]{1,8}|[Xx]{2,4}|(?<![A-Za-z])[Nn]{1,2}|（）|(?<=[\u4e00-\u9fff]))(件|条(?!例|款|文|线|目|数|件|理|块)|篇|份|次|宗|项(?!目)|封|例|起|人次|个(?!人|体|案)|期(?![刊间限货末初待望盼满内])|场(?![所地馆次合面])|万元|元(?![旦素]))(?!数)(?=[\u4e00-\u9fff，。；：、（）]|$)(?![〇零一二两三四五六七八九十百千])/g;
/** A sentence without this has lost no number, which is told faster: the units above begin with these characters. */
export const MAY_LACK_NUMBER =
  /(?:[×*Xx_＊＿○]{1,8}|[Nn]|（）)[件条份项宗封篇次例起个期场元人万]|(?:共|累计|全年|收到|受理|公开|发布|办结|答复|更新|新收)[^，。]{0,20}[条件篇次份宗项封例起期场](?:[，。；：、（]|$|政府信息|信息|申请)|全部[件条][按均都已予在]|\d[条篇]、[\u4e00-\u9fff“”]{2,12}[条篇]、/;
const CROSSES = /^(?:[_＿*×＊○]+|[Xx]+|[Nn]+|（）)/;
/** Nothing but a number stands so before these units, whatever it counts. */
const SURELY_BLANK = /^(?:[_＿*×＊○]{2,8}|[Xx]{2,4}|（）)(?:件|份|宗|篇|人次|起|封|期|场|条|次|元|万元)$/;

/** What is counted by a clause that ends so: 结转下年度继续办理件. */
const COUNTED_DEED =
  /(?:办理|办结|答复|回复|处理|修改|退回|采纳|公开|发布|收到|新收|受理|结转|转办|维持|纠正|撤销|驳回|更新|推送|转载)$/;
/** With these the unit is a noun: 不含上年结转件, 既无上年结转件, 均为正在办理件; or the number is a word: 逐件答复. */
const NOUN =
  /[〇零一二两三四五六七八九十百千\d几数多各每逐该本此为是属系对将把即如的与同]|含|包括|除|加上|连同|减|扣|做好|加强|跟踪|其[中余]|无|不存在/;
/** Nothing but a number stands between these: 全部 7 件按期答复. */
const WHOLE = /(?:^|[，。；：])全部$/;
const TREATED = /^(?:按[期时照]|均|都|已|予以|在\S{0,6}期限内)/;
const CLAUSE_MARKS = '，。；：（）';

const DENIED = /未(?!经|办结|审结|答复)|没有|^[，。]?无/;

/** Count sentences without their number: the blank of the pattern was never filled in, or its digits were lost. */
export function readGaps(sentence: Sentence): Narrative['gaps'] {
  const { plain } = sentence;
  const found: { sentence: Sentence; place: ReturnType<typeof placeIn> }[] = [];
  for (const { 0: blank, index } of matchesOf(plain, BLANK)) {
    const end = index + blank.length;
    const isCrossed = CROSSES.test(blank);
    if (!isCrossed && isCountedDeed(plain, index, blank)) {
      found.push({ sentence, place: placeIn(sentence, startAfter(CLAUSE_MARKS, plain, index), end) });
      continue;
    }
    if (!isCrossed && !isTorn(sentence, index)) continue;
    const from = Math.max(0, plain.lastIndexOf('，', index), plain.lastIndexOf('。', index));
    const around = { before: plain.slice(from, index), after: plain.slice(end, end + 12) };
    // 未收到申请件: nothing was lost where nothing was there.
    const isSure = SURELY_BLANK.test(blank);
    if (!isSure && DENIED.test(around.before)) continue;
    const before = meaningsOf(around)[0]?.before ?? 0;
    if (before === 0 && !isSure) continue;
    found.push({ sentence, place: placeIn(sentence, index - before, end) });
  }
  return [...found, ...inLists(sentence)];
}

/** Among things that each have their number: 政策16条、财政预决算条、人事5条. Nothing else ends with these units. */
const AMONG_NUMBERED =
  /(?<=\d(条|篇)、)[\u4e00-\u9fff“”]{2,12}?(?<![〇零一二两三四五六七八九十百千几数多各每逐该本头线])\1(?=、[^\d、，。；]{1,16}\d{1,9}\1)/g;

function inLists(sentence: Sentence): Narrative['gaps'] {
  return matchesOf(sentence.plain, AMONG_NUMBERED).map(({ 0: words, index }) => ({
    sentence,
    place: placeIn(sentence, index, index + words.length),
  }));
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

/** True where what is counted beside it has its number, and this has none: 办结83件，结转下年度继续办理件. */
function isCountedDeed(plain: string, index: number, unit: string): boolean {
  const [before, after] = [plain.slice(0, index), plain.slice(index + unit.length)];
  if (WHOLE.test(before) && TREATED.test(after)) return true;
  if (after !== '' && !/^[，。；]/.test(after)) return false;
  const start = startAfter(CLAUSE_MARKS, plain, index);
  const clause = plain.slice(start, index);
  if (!COUNTED_DEED.test(clause) || NOUN.test(clause) || DENIED.test(clause)) return false;
  const beside = [
    plain.slice(startAfter(CLAUSE_MARKS, plain, Math.max(0, start - 1)), start),
    after.slice(1).split(/[，。；：（）]/, 1)[0] ?? '',
  ];
  return beside.some((text) =>
    text
      .split(unit)
      .slice(0, -1)
      .some((words) => /\d$/.test(words)),
  );
}
