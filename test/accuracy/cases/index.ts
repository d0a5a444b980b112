import { type Case, type LazyCase } from '../case.ts';
import { corpusCases } from './corpus.ts';
import { identityCases } from './identity.ts';
import { mixedCases } from './mixed.ts';
import { proseCases } from './prose.ts';
import { recognitionCases } from './recognition.ts';
import { reportCases } from './reports.ts';
import { statisticsCases } from './statistics.ts';

/** One page in so many is enough for a quick look; odd, so that no layout and no form is passed over. */
const QUICK = 9;

/** Every part in its order, with how many of its pages a quick look may pass over. */
function* parts(shift: number): Generator<readonly [cases: Iterable<LazyCase>, step: number]> {
  yield [reportCases(shift), QUICK];
  yield [mixedCases(shift), 3];
  yield [statisticsCases(shift), QUICK];
  yield [proseCases(), 1];
  yield [corpusCases(), 3];
  yield [recognitionCases(), 3];
  yield [identityCases(), 3];
}

/** All pages of the measurement; always the same ones for the same shift. */
export function* allCases(quick: boolean, shift = 0): Generator<Case> {
  for (const [cases, step] of parts(shift)) {
    let index = 0;
    for (const lazy of cases) {
      const made = !quick || index % step === 0 ? lazy() : null;
      if (made !== null) yield made;
      index += 1;
    }
  }
}
