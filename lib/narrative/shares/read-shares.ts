import type { PartsList, Share } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import type { NumberToken } from '../sentence/numbers.ts';
import { figure, listsByPart } from '../lists/list-closure.ts';
import type { Counted } from '../lists/total.ts';
import { partInTurn } from './in-turn.ts';
import { partOf, shareOf } from './parts-and-percents.ts';
import { rateOf } from './read-rates.ts';
import { shareOfNamedAgain } from './named-again.ts';
import { shareOfUnprinted } from './unprinted-parts.ts';
import { tableTotals } from './table-wholes.ts';
import { wholesOf } from './wholes.ts';

const NAMED_WHOLE = /^[，、（]?(?:约|各)?占(?:全部|全年|所有)?[^\d，。；、（]{0,16}$/;
const OF_WHOLE = /^[^\d，。；、（]{0,6}的(?:比例|比重)?(?:为|约)?$/;

/** A number so many sentences away may still be what a percentage is a share of. */
const FARTHEST = 4;

/** Numbers of a paragraph that are stated with the share that they are of something. */
export function readShares(paragraph: readonly Counted[], lists: readonly PartsList[], report: ParsedReport): Share[] {
  // Few paragraphs have a percentage.
  if (!paragraph.some(({ numbers }) => numbers.some(({ kind }) => kind === 'percent'))) return [];
  const listsOf = listsByPart(lists);
  return paragraph.flatMap((counted, index) => {
    const around = { beside: paragraph.slice(Math.max(0, index - 1), index + 2), listsOf, report };
    const near = paragraph.slice(Math.max(0, index - FARTHEST), index + FARTHEST + 1);
    return counted.numbers.flatMap((percent, at) => {
      if (percent.kind !== 'percent' || percent.exactness !== 'exact') return [];
      const turn = partInTurn(counted, at);
      if (turn?.whole) return [shareOf(turn.part, [turn.whole.value])];
      const named = turn ? null : (shareOfNamed(counted, at) ?? rateOf(counted, at, report));
      if (named) return [named];
      const part = turn?.part ?? partOf(counted, at);
      const unprinted = part ? null : shareOfUnprinted(counted, at, paragraph[index - 1], report);
      if (unprinted) return [unprinted];
      const again = part ? null : shareOfNamedAgain(counted, at, listsOf);
      if (again) return [again];
      const wholes = part ? wholesOf(part, around) : [];
      if (!part || !wholes.some((whole) => whole >= part.value)) return [];
      const others = near.flatMap(({ numbers }) => numbers.filter((each) => each.kind === 'count'));
      const values = others.filter((other) => !part.tokens.includes(other)).map(({ value }) => value);
      return [shareOf(part, [...wholes, ...tableTotals(report), ...values])];
    });
  });
}

/** 7件，占申请总量28件的25%: the whole is named, and it is nothing else. */
function shareOfNamed({ sentence, numbers }: Counted, at: number): Share | null {
  const [part, whole, percent] = [numbers[at - 2], numbers[at - 1], numbers[at] as NumberToken];
  if (!part || !whole || part.kind !== 'count' || part.unit !== whole.unit) return null;
  if (part.exactness !== 'exact' || whole.exactness !== 'exact' || whole.value < part.value) return null;
  const isNamed =
    NAMED_WHOLE.test(sentence.plain.slice(part.end, whole.start)) &&
    OF_WHOLE.test(sentence.plain.slice(whole.end, percent.start));
  if (!isNamed) return null;
  const { decimals } = percent;
  return {
    part: figure(sentence, part),
    percent: figure(sentence, percent),
    decimals,
    bases: [whole.value],
    cells: [],
  };
}
