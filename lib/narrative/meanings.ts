import { compile, type CompiledWording } from './wording.ts';
import applicants from './wordings/applicants.ts';
import others from './wordings/others.ts';
import outcomes from './wordings/outcomes.ts';
import proactive from './wordings/proactive.ts';
import proceedings from './wordings/proceedings.ts';
import requests from './wordings/requests.ts';
import type { Meaning } from './wording.ts';

/** What has a cell in the tables. */
const CELLS: readonly Meaning[] = [
  ...inUnits(/^(?:件次|人次|件|条|项|份|宗|例|起|封|次|个|批次)$/, [...requests, ...outcomes, ...applicants]),
  ...inUnits(/^(?:件|起|例|宗|项|次|案|条|个)$/, proceedings),
  ...proactive,
];

/** All meanings that are known: first what has a cell in the tables, then the rest in the order of their weight. */
export const MEANINGS: readonly Meaning[] = [...CELLS, ...others];

/** Words that have to stand in the text, by their first two characters. */
type Keys = Map<number, Map<number, { readonly key: string; readonly wording: number }[]>>;

/** All wordings as expressions. */
interface Index {
  readonly wordings: readonly CompiledWording[];
  readonly keys: Keys;
  /** Wordings that have no such words. */
  readonly always: readonly number[];
  /** Wordings before this number have a cell in the tables. */
  readonly cells: number;
}

let index: Index | null = null;

function makeIndex(): Index {
  const wordings = MEANINGS.flatMap(compile);
  const keys: Keys = new Map();
  const always: number[] = [];
  wordings.forEach(({ keys: own }, wording) => {
    if (own.some((key) => key.length < 2)) always.push(wording);
    else for (const key of own) addKey(keys, key, wording);
  });
  return { wordings, keys, always, cells: CELLS.reduce((sum, meaning) => sum + meaning.wordings.length, 0) };
}

function addKey(keys: Keys, key: string, wording: number): void {
  const [first, second] = [key.charCodeAt(0), key.charCodeAt(1)];
  const seconds = keys.get(first) ?? new Map<number, { key: string; wording: number }[]>();
  keys.set(first, seconds.set(second, [...(seconds.get(second) ?? []), { key, wording }]));
}

function inUnits(units: RegExp, meanings: readonly Meaning[]): Meaning[] {
  return meanings.map((meaning) => ({ units, ...meaning }));
}

/** Words around a number. */
export interface Surroundings {
  /** From the number before it, or the beginning of the sentence, to the number. */
  readonly before: string;
  /** From the unit to the end of the clause or the next number. */
  readonly after: string;
}

export interface Match {
  readonly meaning: Meaning;
  /** How many characters before the number belong to it, and how many after the unit. */
  readonly before: number;
  readonly after: number;
  /** How many characters stand between the telling words and the number. */
  readonly distance: number;
}

/** Words between a delimiter and a number that say nothing about it. */
const EMPTY_CLAUSE =
  /(?:^|[，。；：、（])(?:其中|除|尚有|仍有|还有|另有|另外|其余|剩余|余|里?有|中|里|共|共计|的|已|和|及|以及|对|在|均|就|另|全年|年内|[年]?[末底]|\d{4}年度?|截至|各|即|分别|是|为|由|将|涉及|我[局办委厅]|本机关){0,5}$|(?:有|发生|产生|出现|办理|引发|公开了?|完成|了|和|及|与)$/;

/** All meanings that the words around a number allow, the most telling first. */
export function meaningsOf(around: Surroundings): Match[] {
  const { wordings, keys, always, cells } = (index ??= makeIndex());
  const found: { readonly match: Match; readonly wording: number }[] = [];
  const isBare = around.before === '' || EMPTY_CLAUSE.test(around.before);
  const tryOut = (wording: number): void => {
    const match = matchOf(wordings[wording] as CompiledWording, around, isBare);
    if (match) found.push({ match, wording });
  };
  always.forEach(tryOut);
  candidatesIn(around, keys).forEach(tryOut);
  found.sort((a, b) => a.wording - b.wording); // few of the candidates fit
  const others = found.findIndex(({ wording }) => wording >= cells);
  const matches = found.map(({ match }) => match);
  return others < 0 ? matches.sort(byWeight) : [...matches.slice(0, others).sort(byWeight), ...matches.slice(others)];
}

/** Numbers of the wordings whose words stand around. */
function candidatesIn({ before, after }: Surroundings, keys: Keys): ReadonlySet<number> {
  const found = new Set<number>();
  for (const text of [before, after]) {
    for (let at = 0; at < text.length - 1; at += 1) {
      const here = keys.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1));
      if (here) for (const { key, wording } of here) if (text.startsWith(key, at)) found.add(wording);
    }
  }
  return found;
}

/** The nearest words tell what a number counts; of equally near ones the longer. */
function byWeight(a: Match, b: Match): number {
  return a.distance - b.distance || b.before + b.after - (a.before + a.after);
}

/** `isBare`: the words before the number say nothing about it. */
function matchOf(wording: CompiledWording, { before, after }: Surroundings, isBare: boolean): Match | null {
  const { meaning, before: left, after: right } = wording;
  if (left === null && !isBare) return null;
  const leftMatch = left === null ? null : left.exec(before);
  if (left !== null && leftMatch === null) return null;
  const rightMatch = right === null ? null : right.exec(after);
  if (right !== null && rightMatch === null) return null;
  const length = leftMatch?.[0].length ?? 0;
  const distance = length - (leftMatch?.[1]?.length ?? 0);
  return { meaning, before: length, after: rightMatch?.[0].length ?? 0, distance };
}
