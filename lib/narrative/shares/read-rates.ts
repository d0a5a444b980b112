import type { Share } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { isOutcome, isReason } from '../cells/intents.ts';
import { clauseBefore } from '../sentence/clause.ts';
import { endBefore, type NumberToken } from '../sentence/numbers.ts';
import { figure, intentOf, statementOf } from '../lists/list-closure.ts';
import type { Counted } from '../lists/total.ts';
import { isRounded, shareOf, type Part } from './parts-and-percents.ts';
import { headsOf } from './heads.ts';
import { casesOf, tableTotals } from './table-wholes.ts';

interface Rate {
  /** Words with which the part is counted, and those with which the whole is. */
  readonly part: RegExp;
  readonly whole: RegExp;
  /** What the part has to be where the words alone do not tell. */
  readonly intent?: RegExp;
}

const ASKED = /[收办承接]|受理|登记|申请|答复/;
const CASES = /复议|诉讼|案件/;

/** Rates that are a number of things divided by another one; 按时办结率, 满意率 and the like tell something else. */
const RATES: Readonly<Record<string, Rate>> = {
  采用: { part: /采用|录用|采纳/, whole: /报|投|推送|提供|撰写|编/ },
  录用: { part: /采用|录用|采纳/, whole: /报|投|推送|提供|撰写|编/ },
  采纳: { part: /采用|录用|采纳/, whole: /收|报|提出|征集|建议|意见/ },
  办结: { part: /(?<![应待须未])办结|办理完毕|已结/, whole: ASKED },
  答复: { part: /(?<![应待须未])答复/, whole: ASKED },
  回复: { part: /(?<![应待须未])回复/, whole: ASKED },
  办复: { part: /(?<![应待须未])(?:办复|答复)/, whole: ASKED },
  // 办结信息公开申请12件，公开率…: what is so called need not be what was made public.
  公开: { part: /公开/, whole: /申请/, intent: /^(?:granted|partlyGranted)/ },
  维持: { part: /维持/, whole: CASES },
  纠正: { part: /纠正|纠错/, whole: CASES },
  纠错: { part: /纠正|纠错/, whole: CASES },
  网办: { part: /网上?办/, whole: /许可|事项|决定|申请|办/ },
};
const NAME =
  /(?<![时期限于速日定应])(采用|录用|采纳|办结|答复|回复|办复|公开|维持|纠正|纠错|网办)率(?:为|达到?|是|约)?$/;
/** Names of bodies and years before the name of a rate. */
const WHOSE = /^.*[局关位府道镇乡委院会站所室年度]/;
/** 一次办结率, 网上办结率: a rate of some of them; these words leave it that of all. */
const OF_ALL =
  /^(?:[，、（；]|政府|信息|公开|行政|复议|诉讼|案件|申请|答复|结果|总|整体|综合|被|予以|工作|依|类|的|其|来[信件函]|留言|提案|建议)*$/;
/** Between a percentage and the numbers that it is told of: （2件中维持1件）, 即40件应办件中，…. */
const BEHIND = /^[，（；](?:即|其中|在)?[^\d，。；]{0,6}$/;
const IN_WHICH = /^[^\d，。；（）]{0,12}(?:（[^（）\d]{0,12}）)?(?:中|里|内)，?[^\d，。；（）]{0,8}$/;

/** The rate that a percentage of a sentence is said to be, where the numbers that it is made of are known. */
export function rateOf(counted: Counted, at: number, report: ParsedReport): Share | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const percent = numbers[at] as NumberToken;
  const before = plain.slice(endBefore(numbers, at), percent.start);
  const named = NAME.exec(before);
  const rate = RATES[named?.[1] ?? ''];
  // 办结率100% may mean all those that were due.
  if (!named || !rate || percent.value >= 100) return null;
  if (!OF_ALL.test(before.slice(0, named.index).replace(WHOSE, ''))) return null;
  const next = numbers[at + 1];
  // 予以公开率6%（12件）
  const isAside = next !== undefined && plain.slice(percent.end, next.start) === '（' && plain[next.end] === '）';
  if (isAside) {
    const aside = partWith(counted, next, percent);
    return aside && rate.whole.test(plain.slice(0, percent.start)) ? rateWith(aside, headsOf(aside)) : null;
  }
  const isAlone = /^[，、（；]?[^，。；、（）]{0,12}$/.test(before);
  const part = isAlone ? partBefore(counted, at, rate) : null;
  if (part) return rateWith(part, wholesOf(part, rate, report));
  return behind(counted, at, rate);
}

/** The share of one of the wholes, which any other number of the sentence may explain as well. */
function rateWith(part: Part, wholes: readonly number[]): Share | null {
  if (!wholes.some((whole) => whole >= part.value)) return null;
  const counts = part.counted.numbers.filter((each) => each.kind === 'count' && !part.tokens.includes(each));
  return shareOf(part, [...wholes, ...counts.map(({ value }) => value)]);
}

/** 办结30件，办结率75%: the one number of the passage before a rate that is counted with its words. */
function partBefore(counted: Counted, at: number, rate: Rate): Part | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const percent = numbers[at] as NumberToken;
  const told = numbers.slice(0, at).filter((number) => isTold(plain, number, rate.part));
  const token = told.at(-1);
  if (!token || (token !== numbers[at - 1] && told.length > 1)) return null;
  const words = plain.slice(token.end, percent.start);
  if (/[。；]/.test(words)) return null;
  // 全部公开15件、部分公开4件，公开率…: of the one or of both.
  const beside = told.at(-2);
  if (beside && /^[、，和及与][^，。；、]*$/.test(plain.slice(beside.end, token.start))) return null;
  return partWith(counted, token, percent);
}

function partWith(counted: Counted, token: NumberToken, percent: NumberToken): Part | null {
  if (token.kind !== 'count' || token.exactness !== 'exact' || isRounded(counted.sentence.plain, token)) return null;
  return { counted, tokens: [token], value: token.value, percent, words: '' };
}

/** True where the clause of a number has words of a kind, and it is not the number by which something has grown. */
function isTold(plain: string, { kind, start, end }: NumberToken, words: RegExp): boolean {
  const clause = `${clauseBefore(plain, start)}${/^[^，。；、（]*/.exec(plain.slice(end, end + 12))?.[0] ?? ''}`;
  return kind === 'count' && words.test(clause) && !/[比较]|增加|减少|上年|去年/.test(clause);
}

/** What a part may be the rate of: the number before it that is counted with words for the whole, or what the tables have. */
function wholesOf(part: Part, rate: Rate, report: ParsedReport): number[] {
  const {
    counted: { sentence, statements },
    tokens: [first],
  } = part;
  const intent = intentOf(figure(sentence, first), statements) ?? '';
  if (rate.intent?.test(intent) === false) return [];
  const [done = 0, received = 0, all = 0] = tableTotals(report);
  const isWhole = rate.whole.test(sentence.plain.slice(0, first.start));
  const isOfTables = statementOf(figure(sentence, first), statements)?.comparison.verdict === 'agrees';
  return [
    ...(isWhole ? headsOf(part) : []),
    ...(isOfTables && intent === 'handled' ? [all, received] : []),
    ...(isOfTables && isOutcome(intent) && !isReason(intent) ? [done, received, all] : []),
    ...casesOf(part, report),
  ];
}

/** 维持率50%（2件中维持1件）, 办结率95%，40件应办件中，已办结38件, 须办理40件，办结率95%，即38件已结. */
function behind(counted: Counted, at: number, rate: Rate): Share | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const [percent, first, second] = [numbers[at] as NumberToken, numbers[at + 1], numbers[at + 2]];
  if (!first || !BEHIND.test(plain.slice(percent.end, first.start))) return null;
  if (second?.kind === 'count' && second.unit === first.unit && first.exactness === 'exact') {
    const isIn = IN_WHICH.test(plain.slice(first.end, second.start));
    const part = isIn && isTold(plain, second, rate.part) ? partWith(counted, second, percent) : null;
    if (part) return rateWith(part, [first.value]);
  }
  const part = isTold(plain, first, rate.part) ? partWith(counted, first, percent) : null;
  const isWhole = rate.whole.test(plain.slice(0, percent.start));
  return part && isWhole ? rateWith(part, headsOf(part)) : null;
}
