import type { Cause } from '../model/cause.ts';
import type { Passage, Verdict } from '../model/finding.ts';
import type { TextPlace } from '../model/narrative.ts';
import { sumOf } from '../model/sums.ts';
import type { PatternName } from './patterns.ts';

const PATTERN: PatternName = 'number-in-text-wrong';

/** Rules about numbers of the text; what the table says comes first. */
const RULES: readonly string[] = ['narrative/table', 'narrative/flow', 'narrative/parts', 'narrative/share'];

/** One number of the text that would have to be more, or less where `by` is negative. */
interface Correction {
  readonly place: TextPlace;
  readonly by: number;
}

/**
 * A number of the text that disagrees with the table also breaks the sums in which it stands, and the shares that were worked
 * out of it: one cause for all verdicts that would hold if that number were another one.
 */
export function causesOfNumbers(verdicts: readonly Verdict[]): Cause[] {
  const open = new Set(
    RULES.flatMap((rule) => verdicts.filter((verdict) => verdict.rule === rule && verdict.outcome === 'fail')),
  );
  const causes: Cause[] = [];
  for (const verdict of open) {
    open.delete(verdict);
    const [follows = []] = correctionsOf(verdict)
      .map((correction) => [...open].filter((other) => isMendedBy(other, correction)))
      .toSorted((a, b) => b.length - a.length);
    if (follows.length === 0) continue;
    for (const each of follows) open.delete(each);
    causes.push({ pattern: PATTERN, verdicts: [verdict, ...follows], explanations: [], count: 0, isSearched: true });
  }
  return causes;
}

/** The numbers of which another one would make a verdict hold, each alone. */
function correctionsOf({ rule, passages = [], data }: Verdict): Correction[] {
  const [first, ...others] = passages;
  if (!first) return [];
  const { stated, computed, left, right } = data;
  switch (rule) {
    case 'narrative/table':
      return isNumber(stated) && isNumber(computed) ? [to(first, sumOf([computed, -stated]))] : [];
    case 'narrative/parts': {
      if (!isNumber(stated) || !isNumber(computed)) return [];
      const missing = sumOf([computed, -stated]);
      return [to(first, missing), ...others.map((part) => to(part, -missing))];
    }
    case 'narrative/flow': {
      if (!isNumber(left) || !isNumber(right)) return [];
      const [carriedOut, ...incoming] = others.toReversed();
      return [
        to(first, left - right),
        ...(carriedOut ? [to(carriedOut, left - right)] : []),
        ...incoming.map((came) => to(came, right - left)),
      ];
    }
    default:
      return [];
  }
}

const to = ({ place }: Passage, by: number): Correction => ({ place, by });

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** Whether a verdict would hold with another number. */
function isMendedBy(verdict: Verdict, correction: Correction): boolean {
  if (verdict.rule === 'narrative/share') return isShareMendedBy(verdict, correction);
  return correctionsOf(verdict).some(({ place, by }) => overlap(place, correction.place) && by === correction.by);
}

/** Half of the last digit of a share that is printed without decimals. */
const ROUNDING = 0.5;

/** The share of a corrected part, as printed or nearly so. */
function isShareMendedBy({ passages = [], data }: Verdict, { place, by }: Correction): boolean {
  const [, part] = passages;
  const { part: value, base, stated } = data;
  if (!part || !overlap(part.place, place)) return false;
  if (!isNumber(value) || !isNumber(base) || !isNumber(stated) || base === 0) return false;
  return Math.abs((100 * (value + by)) / base - stated) <= ROUNDING;
}

/** The words with a number, and the number alone, are in the same place. */
function overlap(a: TextPlace, b: TextPlace): boolean {
  return a.line === b.line && a.start < b.end && b.start < a.end;
}
