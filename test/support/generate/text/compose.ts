import { type Figures } from '../figures.ts';
import { FORM_IDS, type FormId } from '../form.ts';
import { type PageIdentity } from '../page.ts';
import { type Random } from '../random.ts';
import { type StatisticsFigures } from '../statistics/figures.ts';
import { written, type Writing } from '../writing.ts';
import { BODIES } from './bodies.ts';
import { type TextForm } from './cell-names.ts';
import { type Facts } from './facts.ts';
import { filled, isTrue, type Manner, type Sentence } from './fill.ts';
import { COMMON_STYLES, NUMBER_STYLES } from './numerals.ts';
import { prosePageWith } from './prose-report.ts';
import { annualPage, type Frame, type Placed } from './report.ts';
import { SECTION_OF, type Topic, type Wording } from './wording.ts';

/** A wording of a file, with what it states and how it is printed. */
export interface Entry {
  readonly set: string;
  readonly topic: Topic;
  readonly wording: Wording;
  readonly facts: Facts;
  readonly manner: Manner;
}

/** A report before it is printed: its tables, if it has any, and the sentences chosen for it. */
export interface Draft {
  readonly form: TextForm;
  readonly figures: Figures | StatisticsFigures | null;
  readonly identity: PageIdentity;
  readonly entries: readonly Entry[];
  readonly writing: Writing;
}

/** Numbers of no table: drawn when first asked for, then always the same. */
export function freeNumbers(random: Random): (name: string) => number {
  const drawn = new Map<string, number>();
  return (name) => {
    const known = drawn.get(name);
    if (known !== undefined) return known;
    const value = name.startsWith('#T')
      ? random.whole(2, 9)
      : name.startsWith('#B')
        ? random.whole(1000, 60000)
        : random.whole(2, random.chance(0.2) ? 3000 : 300);
    drawn.set(name, value);
    return value;
  };
}

/** Plain in most sentences. */
export function mannerOf(words: Manner['words'], random: Random): Manner {
  return {
    words,
    style: random.chance(0.65) ? 'plain' : random.pick(random.chance(0.1) ? NUMBER_STYLES : COMMON_STYLES),
    decimals: random.chance(0.5) ? 1 : 2,
    isCut: random.chance(0.3),
  };
}

const YEARS: Readonly<Record<TextForm, readonly [number, number]>> = {
  'annual-2019': [2019, 2020],
  'annual-2021': [2021, 2024],
  'statistics-2014': [2014, 2018],
  prose: [2009, 2013],
};

/** Whose report it is, and the words for it. */
export function identityOf(form: TextForm, random: Random): { identity: PageIdentity; words: Manner['words'] } {
  const { agency, own, outer, stranger } = random.pick(BODIES);
  const year = random.whole(...YEARS[form]);
  const near = (shift: number): string => String(year + shift);
  const years = { year: near(0), 'year-1': near(-1), 'year-2': near(-2), 'year+1': near(1) };
  return {
    identity: { agency, year, published: `${year + 1}-01-${random.whole(10, 28)}` },
    words: { ...years, agency, own: random.pick(own), outer, stranger },
  };
}

/** The sentence of an entry; throws where the entry lacks what it states. */
export function sentenceOf(
  { wording, facts, manner }: Entry,
  changes?: ReadonlyMap<number, number | string>,
): Sentence {
  const sentence = filled(wording, facts, manner, changes);
  if (sentence === null) throw new Error(`not to be filled: ${wording.text}`);
  return sentence;
}

/** How well figures suit a wording: 0 not at all, 1 what is counted first is not 0, 2 nothing counted is 0. */
export function suits(wording: Wording, facts: Facts, manner: Manner): 0 | 1 | 2 {
  if (!isTrue(wording, facts)) return 0;
  const sentence = filled(wording, facts, manner);
  if (sentence === null) return 0;
  const counted = sentence.numbers.filter(({ kind }) => kind === 'cell');
  if (counted.every(({ value }) => value > 0)) return 2;
  return (counted[0]?.value ?? 0) > 0 ? 1 : 0;
}

/** The figures of a pool that suit best, beginning at a random place; null where none suits. */
export function suitable<T>(
  pool: readonly T[],
  factsOf: (figures: T) => Facts,
  wording: Wording,
  manner: Manner,
  random: Random,
): T | null {
  const start = random.whole(0, Math.max(0, pool.length - 1));
  let second: T | null = null;
  for (const figures of [...pool.slice(start), ...pool.slice(0, start)]) {
    const fit = suits(wording, factsOf(figures), manner);
    if (fit === 2) return figures;
    if (fit === 1) second ??= figures;
  }
  return second;
}

/** The page of a draft, some of its sentences replaced by others. */
export function pageOfDraft(draft: Draft, htmls: readonly string[], frame?: Frame): string {
  const placed = draft.entries.map(({ topic, wording }, index): Placed => ({
    section: wording.section ?? SECTION_OF[topic],
    html: htmls[index] ?? '',
  }));
  const { figures, identity, writing } = draft;
  if (figures === null || figures.template === 'statistics-2014') {
    return written(prosePageWith(identity, placed, figures), writing);
  }
  return annualPage(figures, identity, placed, { writing, ...(frame && { frame }) });
}

/** Whether a form has the three tables. */
export function isAnnual(form: TextForm): form is FormId {
  return FORM_IDS.some((id) => id === form);
}
