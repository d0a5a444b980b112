import { type Random } from '../random.ts';
import { type StatisticsFigures } from '../statistics/figures.ts';
import { freeNumbers, identityOf, mannerOf, suitable, suits, type Draft, type Entry } from './compose.ts';
import { negated, type Subject } from './drafts.ts';
import { valueOf, type Facts } from './facts.ts';

/** Other sentences from the same table. */
const OTHERS = 2;

/** Takes a wording, gives a report with the statistics form in which it stands first; null where it has no place. */
export function statisticsDraftOf(
  { set, wording }: Subject,
  pool: readonly StatisticsFigures[],
  random: Random,
  isFalse = false,
): Draft | null {
  const form = 'statistics-2014';
  const { identity, words } = identityOf(form, random);
  const free = freeNumbers(random);
  const manner = mannerOf(words, random);
  const factsOf = ({ numbers }: StatisticsFigures): Facts => ({ form, numbers, free });
  const isUntrue = (figures: StatisticsFigures): boolean =>
    wording.states?.some((state) => (valueOf(factsOf(figures), state) ?? 0) > 0) === true;
  const wanted = isFalse ? negated(wording) : wording;
  const figures = suitable(isFalse ? pool.filter(isUntrue) : pool, factsOf, wanted, manner, random);
  if (figures === null) return null;
  const facts = factsOf(figures);
  const entries: Entry[] = [{ set: set.name, topic: set.topic, wording, facts, manner }];
  while (entries.length <= OTHERS) {
    const other = random.pick(set.wordings);
    const isNew = entries.every((each) => each.wording !== other);
    if (isNew && suits(other, facts, manner) === 0 && entries.length > 1) break;
    if (isNew && suits(other, facts, manner) > 0) entries.push({ ...entries[0]!, wording: other });
  }
  return { form, figures, identity, entries, writing: 'plain' };
}
