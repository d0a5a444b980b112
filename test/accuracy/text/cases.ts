import { randomOf, type Random } from '../../support/generate/random.ts';
import { type StatisticsFigures } from '../../support/generate/statistics/figures.ts';
import { type TextForm } from '../../support/generate/text/cell-names.ts';
import { type Draft } from '../../support/generate/text/compose.ts';
import { draftOf, type Pools, type Subject } from '../../support/generate/text/drafts.ts';
import { poolOf } from '../../support/generate/text/pool.ts';
import { STATISTICS_SETS, TRAP_SETS, WORDING_SETS } from '../../support/generate/text/sets.ts';
import { statisticsDraftOf } from '../../support/generate/text/statistics-drafts.ts';
import { statisticsPool } from '../../support/generate/text/statistics-pool.ts';
import { type WordingSet } from '../../support/generate/text/wording.ts';
import { type TextCase } from './case.ts';
import { FACTS_SET, factCases } from './fact-cases.ts';
import { FRAME_SETS, frameCases } from './frame-cases.ts';
import { caseOf, falseCase, missingCases, relationCases, shareCases, tableCases } from './faulty.ts';

/** How often each wording is used, with other figures, neighbours and ways of printing. */
const ROUNDS: readonly (readonly TextForm[])[] = [
  ['annual-2021', 'annual-2019'],
  ['annual-2019', 'annual-2021'],
  ['annual-2021', 'annual-2019'],
  ['prose'],
  ['prose'],
];
const FRAME_ROUNDS = 3;
const STATISTICS_ROUNDS = 4;
/** One use of a wording in so many is enough for a quick look, and one of the other pages in so many. */
const QUICK = 11;
const QUICK_OTHERS = 5;

function* every<T>(step: number, items: Iterable<T>): Generator<T> {
  let index = 0;
  for (const item of items) {
    if (index % step === 0) yield item;
    index += 1;
  }
}

/** A right report, and its twins in each of which one thing is wrong. */
function* withTwins(draft: Draft, name: string, random: Random, round: number): Generator<TextCase> {
  yield caseOf(draft, name);
  yield* tableCases(draft, name, random);
  yield* relationCases(draft, name, random);
  yield* shareCases(draft, name, random);
  if (round === 0 && !draft.entries[0]?.set.startsWith('traps')) yield* missingCases(draft, name, random);
}

/** Without tables only lists, shares and counts of members can be wrong; traps look wrong anywhere. */
function isWorthProse({ set, wording }: Subject): boolean {
  return wording.relations !== undefined || /\{[%=]/.test(wording.text) || set.topic === 'traps';
}

function* casesOf(subject: Subject, round: number, seed: number, pools: Pools): Generator<TextCase> {
  for (const form of ROUNDS[round] ?? []) {
    if (form === 'prose' && !isWorthProse(subject)) return;
    const name = `${subject.set.name} ${form} ${seed}: ${subject.wording.text}`;
    const random = randomOf(seed);
    const draft = draftOf(subject, form, pools, random);
    const isNegation = subject.wording.states !== undefined && form !== 'prose';
    const untrue = isNegation ? draftOf(subject, form, pools, randomOf(seed + 1), true) : null;
    if (draft !== null) yield* withTwins(draft, name, random, round);
    if (untrue !== null) yield falseCase(untrue, name);
    if (draft !== null || untrue !== null) return;
  }
}

function* statisticsCases(set: WordingSet, seed: number, pool: readonly StatisticsFigures[]): Generator<TextCase> {
  for (const [index, wording] of set.wordings.entries()) {
    const name = `${set.name} ${seed}: ${wording.text}`;
    const random = randomOf(seed + index);
    const draft = statisticsDraftOf({ set, wording }, pool, random);
    if (draft !== null) yield* withTwins(draft, name, random, 1);
    const untrue = wording.states ? statisticsDraftOf({ set, wording }, pool, randomOf(seed + index), true) : null;
    if (untrue !== null) yield falseCase(untrue, name);
  }
}

/** Every wording of every file as the subject of some reports, right ones and ones with one fault. */
export function* textCases(
  quick: boolean,
  shift = 0,
  isWanted: (set: string) => boolean = () => true,
): Generator<TextCase> {
  const pools = poolOf(shift);
  let number = 0;
  for (const set of [...WORDING_SETS, ...TRAP_SETS]) {
    for (const wording of set.wordings) {
      for (const round of ROUNDS.keys()) {
        number += 1;
        if (!isWanted(set.name) || (quick && number % QUICK !== 0)) continue;
        yield* casesOf({ set, wording }, round, shift * 1_000_003 + number * 17, pools);
      }
    }
  }
  const step = quick ? QUICK_OTHERS : 1;
  if (FRAME_SETS.some(isWanted)) yield* every(step, frameCases(quick ? 1 : FRAME_ROUNDS, pools, shift));
  if (isWanted(FACTS_SET)) yield* factCases();
  const statistics = statisticsPool(shift);
  for (const set of STATISTICS_SETS.filter(({ name }) => isWanted(name))) {
    for (let round = 0; round < (quick ? 1 : STATISTICS_ROUNDS); round += 1) {
      yield* every(step, statisticsCases(set, shift * 7 + round * 101, statistics));
    }
  }
}
