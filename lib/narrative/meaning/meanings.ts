import { compile, type CompiledWording } from '../wordings/wording.ts';
import applicants from '../wordings/applicants.ts';
import others from '../wordings/others.ts';
import outcomes from '../wordings/outcomes.ts';
import proactive from '../wordings/proactive.ts';
import proceedings from '../wordings/proceedings.ts';
import requests from '../wordings/requests.ts';
import type { Meaning } from '../wordings/wording.ts';

/** What has a cell in the tables. */
const CELLS: readonly Meaning[] = [
  ...inUnits(/^(?:件次|人次|件|条|项|份|宗|例|起|封|次|个|批次)$/, [...requests, ...outcomes, ...applicants]),
  ...inUnits(/^(?:件|起|例|宗|项|次|案|条|个)$/, proceedings),
  ...proactive,
];

/** All meanings that are known: first what has a cell in the tables, then the rest in the order of their weight. */
export const MEANINGS: readonly Meaning[] = [...CELLS, ...others];

/** All wordings as expressions, and by which two characters those begin that have to stand in the text. */
interface Index {
  readonly wordings: readonly CompiledWording[];
  readonly keys: ReadonlyMap<string, readonly { readonly key: string; readonly wording: number }[]>;
  /** First characters of these: nearly all others of a text are passed over by it. */
  readonly firsts: ReadonlySet<number>;
  /** Wordings that have no such words. */
  readonly always: readonly number[];
  /** Wordings before this number have a cell in the tables. */
  readonly cells: number;
}

let index: Index | null = null;

function makeIndex(): Index {
  const wordings = MEANINGS.flatMap(compile);
  const keys = new Map<string, { key: string; wording: number }[]>();
  const firsts = new Set<number>();
  const always: number[] = [];
  wordings.forEach(({ keys: own }, wording) => {
    if (own.some((key) => key.length < 2)) always.push(wording);
    else {
      for (const key of own) {
        firsts.add(key.charCodeAt(0));
        keys.set(key.slice(0, 2), [...(keys.get(key.slice(0, 2)) ?? []), { key, wording }]);
      }
    }
  });
  return { wordings, keys, firsts, always, cells: CELLS.reduce((sum, meaning) => sum + meaning.wordings.length, 0) };
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
  /(?:^|[，。；：、（])(?:[\u4e00-\u9fff]{1,10}?(?:局|委|办公室|办公厅|政府|厅|镇|街道))?(?:其中|含|除|尚有|仍有|还有|另有|另外|其余|剩余|余|里?有|中|里|共|共计|的|已|和|及|以及|对|在|均|就|另|全年|年内|[年]?[末底]|\d{4}年度?|截至|各|即|分别|是|为|由|将|涉及|我[局办委厅]|本机关){0,5}$|(?:有|发生|产生|出现|办理|引发|公开了?|完成|了|和|及|与)$/;

interface Found {
  readonly match: Match;
  readonly wording: number;
}

/** All meanings that the words around a number allow, the most telling first. */
export function meaningsOf(around: Surroundings): Match[] {
  const { wordings, always, cells } = (index ??= makeIndex());
  const found: Found[] = [];
  const isBare = around.before === '' || EMPTY_CLAUSE.test(around.before);
  const tryOut = (wording: number): void => {
    const match = matchOf(wordings[wording] as CompiledWording, around, isBare);
    if (match) found.push({ match, wording });
  };
  always.forEach(tryOut);
  candidatesIn(around, index).forEach(tryOut);
  // Few of the candidates fit. What has no cell in the tables keeps its order.
  const byTelling = (a: Found, b: Found): number =>
    (a.wording < cells && b.wording < cells && byWeight(a.match, b.match)) || a.wording - b.wording;
  return found.sort(byTelling).map(({ match }) => match);
}

/** Numbers of the wordings whose words stand around. */
function candidatesIn({ before, after }: Surroundings, { keys, firsts }: Index): ReadonlySet<number> {
  const found = new Set<number>();
  for (const text of [before, after]) {
    for (let at = 0; at < text.length - 1; at += 1) {
      const here = firsts.has(text.charCodeAt(at)) && keys.get(text.slice(at, at + 2));
      if (here) for (const { key, wording } of here) if (text.startsWith(key, at)) found.add(wording);
    }
  }
  return found;
}

/** The nearest words tell what a number counts; of equally near ones the longer. */
function byWeight(a: Match, b: Match): number {
  return a.distance - b.distance || b.before + b.after - (a.before + a.after);
}

/** A comma before the number, and nothing after it that is but told of what was counted. */
const NEW_CLAUSE = /，(?:其中|有|的|为){0,2}$/;
const SAYS_WHAT = /^[\u4e00-\u9fff]{2}/;

/** 2件予以公开，3件类型属于…: the words of the clause before say nothing about a number that has words of its own behind it. */
function isOfClauseBefore(between: string, after: string): boolean {
  return NEW_CLAUSE.test(between) && SAYS_WHAT.test(after);
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
  if (right === null && isOfClauseBefore(before.slice(before.length - distance), after)) return null;
  return { meaning, before: length, after: rightMatch?.[0].length ?? 0, distance };
}
