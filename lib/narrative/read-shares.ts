import type { PartsList, Sentence, Share, Statement } from '../model/narrative.ts';
import type { ParsedReport } from '../model/report.ts';
import { ALL_REQUESTS } from './intents.ts';
import { figure } from './list-closure.ts';
import type { Counted } from './read-lists.ts';

const OF_REQUESTS = /办结总数|申请总数|答复总数|受理总数|办结总量|申请总量/;
const TABLE_TOTALS = ['requests/outcomeTotal/total', 'requests/received/total'] as const;

/** Between a number and its share: 占总数的 or a bracket, and nothing else that counts. */
const OF = /^[^\d，。；、]{0,10}(?:[，、]|（)?(?:约)?(?:占|占比|比例|比重)?[^\d，。；、]{0,14}$/;

/** What follows a number that has a share of its own, as printed. */
const OWN_SHARE = /^\s*(?:[，,]\s*约?占|[（(]\s*约?(?:占[^\d，。；]{0,8})?[\d.]+\s*[%％])/;

/** Numbers of a paragraph that are stated with the share that they are of something. */
export function readShares(
  paragraph: readonly Counted[],
  lists: readonly PartsList[],
  { values }: ParsedReport,
): Share[] {
  const shares: Share[] = [];
  const listsOf = new Map<Sentence, PartsList[]>();
  for (const list of lists) {
    const home = list.parts[0]?.sentence;
    if (home) listsOf.set(home, [...(listsOf.get(home) ?? []), list]);
  }
  paragraph.forEach(({ sentence, numbers }, index) => {
    numbers.forEach((percent, at) => {
      const part = numbers[at - 1];
      if (percent.kind !== 'percent' || percent.exactness !== 'exact' || part?.kind !== 'count') return;
      const between = sentence.plain.slice(part.end, percent.start);
      const isNamed = /占|比例|比重/.test(between) || between.endsWith('（');
      if (part.exactness !== 'exact' || !isNamed || !OF.test(between)) return;
      if (/同比|增长|下降|率/.test(between + sentence.plain.slice(percent.end, percent.end + 4))) return;
      const { place } = figure(sentence, part);
      const own = (listsOf.get(sentence) ?? []).filter(({ parts }) =>
        parts.some((other) => isSame(other.place, place)),
      );
      const stated = paragraph
        .slice(Math.max(0, index - 1), index + 2)
        .flatMap(({ statements }) => statements)
        .filter((statement) => ALL_REQUESTS.has(statement.intent) && !hasOwnShare(statement));
      const inTable = OF_REQUESTS.test(sentence.plain.slice(0, percent.start))
        ? TABLE_TOTALS.map((cell) => values.get(cell)?.value ?? 0)
        : [];
      const whole = [
        ...inTable,
        ...own.flatMap(({ total, totals }) => [total.value, ...totals]),
        ...stated.map(({ value }) => value),
      ];
      const next = numbers[at + 1];
      const isInTurn = next?.kind === 'percent' && sentence.plain.slice(percent.end, next.start) === '、';
      if (isInTurn || !whole.some((base) => base > 0)) return;
      const others = [...(paragraph[index - 1]?.numbers ?? []), ...numbers].filter(
        (other) => other.kind === 'count' && other !== part,
      );
      const bases = [...whole, ...others.map(({ value }) => value)].filter((base) => base >= part.value && base > 0);
      shares.push({
        part: figure(sentence, part),
        percent: figure(sentence, percent),
        decimals: percent.decimals,
        bases: [...new Set(bases)],
      });
    });
  });
  return shares;
}

/** 自然人30件，占75%: what is itself a share of something is not what the next is a share of. */
function hasOwnShare({ sentence, place }: Statement): boolean {
  return OWN_SHARE.test(sentence.text.slice(place.end - sentence.place.start));
}

function isSame(a: { line: number; start: number }, b: { line: number; start: number }): boolean {
  return a.line === b.line && a.start === b.start;
}
