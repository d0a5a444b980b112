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
  ...inUnits(/^(?:件|起|例|宗|项|次|案)$/, proceedings),
  ...proactive,
];

/** All meanings that are known: first what has a cell in the tables, then the rest in the order of their weight. */
export const MEANINGS: readonly Meaning[] = [...CELLS, ...others];

let compiled: { readonly cells: readonly CompiledWording[]; readonly others: readonly CompiledWording[] } | null = null;

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
  /(?:^|[，。；：、（）])(?:其中|除|另有|还有|另外|其余|剩余|有|共|共计|的|已|和|及|以及|对|均|就|另|全年|各|即|分别|是|为|由|将|涉及|我[局办委厅]|本机关){0,3}$|(?:有|发生|产生|出现|办理|引发|公开了?|了)$/;

/** All meanings that the words around a number allow, the most telling first. */
export function meaningsOf(around: Surroundings): Match[] {
  compiled ??= { cells: CELLS.flatMap(compile), others: others.flatMap(compile) };
  const cells = matchesOf(compiled.cells, around).sort(byWeight);
  return [...cells, ...matchesOf(compiled.others, around)];
}

/** The nearest words tell what a number counts; of equally near ones the longer. */
function byWeight(a: Match, b: Match): number {
  return a.distance - b.distance || b.before + b.after - (a.before + a.after);
}

function matchesOf(wordings: readonly CompiledWording[], { before, after }: Surroundings): Match[] {
  const isOpen = EMPTY_CLAUSE.test(before) || before === '';
  const matches: Match[] = [];
  for (const { meaning, keys, before: left, after: right } of wordings) {
    if (!keys.some((key) => before.includes(key) || after.includes(key))) continue;
    if (left === null && !isOpen) continue;
    const leftMatch = left === null ? null : left.exec(before);
    if (left !== null && leftMatch === null) continue;
    const rightMatch = right === null ? null : right.exec(after);
    if (right !== null && rightMatch === null) continue;
    const length = leftMatch?.[0].length ?? 0;
    const distance = length - (leftMatch?.[1]?.length ?? 0);
    matches.push({ meaning, before: length, after: rightMatch?.[0].length ?? 0, distance });
  }
  return matches;
}
