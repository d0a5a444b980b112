import type { PartsList, Share, Statement } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { ALL_REQUESTS, areCases, isOutcome, isReason, isResult } from '../cells/intents.ts';
import { figure, intentOf, listsByPart } from './list-closure.ts';
import type { NumberToken } from '../sentence/numbers.ts';
import type { Counted } from './list-forms.ts';

/** Between a number and its share: 占总数的 or a bracket; 图文占比 after a comma is the share of something else. */
const OF = /^[^\d，。；、（]{0,10}(?:[，、（]?(?:约|大约|分别|均|各|所|其)?(?:占|比例|比重)[^\d，。；、]{0,14}|（约?)$/;
/** Words with which a percentage is none of a number of things. */
const NO_SHARE = /同比|增长|下降|率/;
/** Words that say of what it is the share. */
const OF_REQUESTS = /办结总数|申请总数|答复总数|受理总数|办结总量|申请总量/;
/** 共12条，其中微博5条，占41.7%: what the part is announced as a part of. */
const AMONG = /^[^\d。；]{0,4}其中/;
const NAMED_WHOLE = /^[，、（]?(?:约|各)?占(?:全部|全年|所有)?[^\d，。；、（]{0,16}$/;
const OF_WHOLE = /^[^\d，。；、（]{0,6}的(?:比例|比重)?(?:为|约)?$/;
const TABLE_TOTALS = ['requests/outcomeTotal/total', 'requests/received/total'] as const;
/** What follows a number that has a share of its own, as printed. */
const OWN_SHARE = /^\s*(?:[，,]\s*约?占|[（(]\s*约?(?:占[^\d，。；]{0,8})?[\d.]+\s*[%％])/;

/** Numbers of a paragraph that are stated with the share that they are of something. */
export function readShares(paragraph: readonly Counted[], lists: readonly PartsList[], report: ParsedReport): Share[] {
  // Few paragraphs have a percentage.
  if (!paragraph.some(({ numbers }) => numbers.some(({ kind }) => kind === 'percent'))) return [];
  const listsOf = listsByPart(lists);
  return paragraph.flatMap((counted, index) => {
    const beside = paragraph.slice(Math.max(0, index - 1), index + 2);
    const before = paragraph[index - 1]?.numbers ?? [];
    return counted.numbers.flatMap((percent, at) => {
      const named = shareOfNamed(counted, at);
      if (named) return [named];
      const part = counted.numbers[at - 1];
      if (!part || !isShareOf(counted, part, percent, counted.numbers[at + 1])) return [];
      const wholes = wholesOf({ counted, part, percent, beside, listsOf, report });
      if (wholes.length === 0) return [];
      const others = [...before, ...counted.numbers].filter(({ kind }) => kind === 'count');
      const values = others.filter((other) => other !== part).map(({ value }) => value);
      const bases = [...wholes, ...tableTotals(report), ...values].filter((base) => base >= part.value && base > 0);
      const { decimals } = percent;
      const share = { part: figure(counted.sentence, part), percent: figure(counted.sentence, percent), decimals };
      return [{ ...share, bases: [...new Set(bases)] }];
    });
  });
}

/** 7件，占申请总量28件的25%: the whole is named, and it is nothing else. */
function shareOfNamed({ sentence, numbers }: Counted, at: number): Share | null {
  const [part, whole, percent] = [numbers[at - 2], numbers[at - 1], numbers[at] as NumberToken];
  if (!part || !whole || percent.kind !== 'percent' || part.kind !== 'count' || part.unit !== whole.unit) return null;
  if ([part, whole, percent].some(({ exactness }) => exactness !== 'exact') || whole.value < part.value) return null;
  const isNamed =
    NAMED_WHOLE.test(sentence.plain.slice(part.end, whole.start)) &&
    OF_WHOLE.test(sentence.plain.slice(whole.end, percent.start));
  if (!isNamed) return null;
  const { decimals } = percent;
  return { part: figure(sentence, part), percent: figure(sentence, percent), decimals, bases: [whole.value] };
}

/** True where a percentage is said to be the share that the number before it has. */
function isShareOf(
  { sentence: { plain } }: Counted,
  part: NumberToken,
  percent: NumberToken,
  next: NumberToken | undefined,
): boolean {
  if (percent.kind !== 'percent' || part.kind !== 'count') return false;
  if (percent.exactness !== 'exact' || part.exactness !== 'exact') return false;
  const between = plain.slice(part.end, percent.start);
  if (!OF.test(between) || NO_SHARE.test(between + plain.slice(percent.end, percent.end + 4))) return false;
  // 分别占10%、20%: which is whose is not told by what stands next to it.
  return next?.kind !== 'percent' || plain.slice(percent.end, next.start) !== '、';
}

interface Part {
  readonly counted: Counted;
  readonly part: NumberToken;
  readonly percent: NumberToken;
  /** Its sentence and those on either side. */
  readonly beside: readonly Counted[];
  readonly listsOf: ReturnType<typeof listsByPart>;
  readonly report: ParsedReport;
}

/** What the words may mean by the whole; none where nothing says it. */
function wholesOf({ counted, part, percent, beside, listsOf, report }: Part): number[] {
  const { sentence } = counted;
  const { place } = figure(sentence, part);
  const own = listsOf(place);
  const stated = beside.flatMap(({ statements }) => statements).filter((one) => isWhole(one, part));
  const at = counted.numbers.indexOf(part);
  const intent = intentOf(figure(sentence, part), counted.statements) ?? '';
  const cases = isResult(intent) ? counted.statements.filter((one) => areCases(one.intent) && !one.isNone) : [];
  const before = counted.numbers[at - 1];
  const isAnnounced = before?.kind === 'count' && AMONG.test(sentence.plain.slice(before.end, part.start));
  return [
    ...(isAnnounced ? [before.value] : []),
    ...own.flatMap(({ total, totals }) => [total.value, ...totals]),
    ...stated.map(({ value }) => value),
    // Of two kinds of cases it may be either.
    ...(cases.length === 1 ? cases.map(({ value }) => value) : []),
    ...(isOutcome(intent) && !isReason(intent) ? tableTotals(report) : []),
    ...(OF_REQUESTS.test(sentence.plain.slice(0, percent.start)) ? tableTotals(report) : []),
  ].filter((value) => value > 0);
}

/** 自然人30件，占75%: what is itself a share of something is not what the next is a share of. */
function isWhole({ intent, applicants, unit, sentence, place, comparison }: Statement, part: NumberToken): boolean {
  const isElsewhere = comparison.verdict === 'not-compared' && comparison.reason.startsWith('other-');
  if (!ALL_REQUESTS.has(intent) || applicants.length > 0 || unit !== part.unit || isElsewhere) return false;
  return !OWN_SHARE.test(sentence.text.slice(place.end - sentence.place.start));
}

/** Of shares of requests it is often left open of which total they are. */
function tableTotals({ values }: ParsedReport): number[] {
  const totals = TABLE_TOTALS.map((cell) => values.get(cell)?.value ?? 0);
  return [...totals, (totals[1] ?? 0) + (values.get('requests/carriedIn/total')?.value ?? 0)];
}
