import { type Figures } from '../figures.ts';
import { FORM_IDS, type FormId } from '../form.ts';
import { type Random } from '../random.ts';
import { type TextForm } from './cell-names.ts';
import { freeNumbers, identityOf, isAnnual, mannerOf, suitable, suits, type Draft, type Entry } from './compose.ts';
import { valueOf, type Facts } from './facts.ts';
import { type Manner } from './fill.ts';
import { TRAP_SETS, WORDING_SETS } from './sets.ts';
import { type Wording, type WordingSet } from './wording.ts';

export type Pools = Readonly<Record<FormId, readonly Figures[]>>;

/** Sentences beside the first one, and how often one of a topic is looked for until it is given up. */
const TRAPS = 2;
const TRIES = 12;

/** What a report says once: two lists, or two numbers, of what was published would contradict one another. */
const subjectOf = ({ set, topic, wording }: Pick<Entry, 'set' | 'topic' | 'wording'>): string =>
  set === 'traps-lists' || PUBLISHED.test(wording.text) ? 'lists' : topic;

const PUBLISHED = /主动公开政府信息\{#/;

type FactsOf = (free: Facts['free']) => Facts;

function entryOf(set: WordingSet, wording: Wording, factsOf: FactsOf, words: Manner['words'], random: Random): Entry {
  const { name, topic } = set;
  return { set: name, topic, wording, facts: factsOf(freeNumbers(random)), manner: mannerOf(words, random) };
}

function companions(first: Entry, factsOf: FactsOf, words: Manner['words'], random: Random): readonly Entry[] {
  const chosen: Entry[] = [];
  const add = (sets: readonly WordingSet[]): void => {
    for (let count = 0; sets.length > 0 && count < TRIES; count += 1) {
      const set = random.pick(sets);
      const entry = entryOf(set, random.pick(set.wordings), factsOf, words, random);
      const isNew = ![first, ...chosen].some(
        (each) => each.wording === entry.wording || (subjectOf(each) === 'lists' && subjectOf(entry) === 'lists'),
      );
      if (!isNew || suits(entry.wording, entry.facts, entry.manner) === 0) continue;
      chosen.push(entry);
      return;
    }
  };
  // Files that were held out stay apart, so that those who look at the known ones never see them.
  const isHeldOut = (name: string): boolean => name.startsWith('held-out');
  for (const topic of ['requests', 'proceedings', 'documents', 'lists'] as const) {
    const sets = WORDING_SETS.filter((set) => set.topic === topic && isHeldOut(set.name) === isHeldOut(first.set));
    if (topic !== subjectOf(first) && random.chance(0.6)) add(sets);
  }
  for (let count = 0; count < TRAPS; count += 1) add(TRAP_SETS);
  return chosen;
}

/** What a draft is made for. */
export interface Subject {
  readonly set: WordingSet;
  readonly wording: Wording;
}

/** The wording that a report is false of: what it says to be 0 is not. */
export function negated({ states: _, ...wording }: Wording): Wording {
  return wording;
}

/**
 * Takes a wording and a form, gives a report with that sentence first and others of other topics; null where the form
 * has no place for it. `isFalse`: the report is one in which what the sentence says to be 0 is not.
 */
export function draftOf(
  { set, wording }: Subject,
  form: TextForm,
  pools: Pools,
  random: Random,
  isFalse = false,
): Draft | null {
  const { identity, words } = identityOf(form, random);
  const hidden = isAnnual(form) ? form : random.pick(FORM_IDS);
  const free = freeNumbers(random);
  const manner = mannerOf(words, random);
  const factsOf = ({ numbers, template }: Figures, other = free): Facts => ({ form: template, numbers, free: other });
  const isUntrue = (figures: Figures): boolean =>
    wording.states?.some((state) => (valueOf(factsOf(figures), state) ?? 0) > 0) === true;
  const pool = isFalse ? pools[hidden].filter(isUntrue) : pools[hidden];
  const figures = suitable(pool, factsOf, isFalse ? negated(wording) : wording, manner, random);
  if (figures === null) return null;
  const first: Entry = { set: set.name, topic: set.topic, wording, facts: factsOf(figures), manner };
  const others = companions(first, (other) => factsOf(figures, other), words, random);
  const writing = random.chance(0.04) ? 'traditional' : 'plain';
  return { form, figures: isAnnual(form) ? figures : null, identity, entries: [first, ...others], writing };
}
