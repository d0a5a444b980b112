import { htmlOf, type FuzzCase } from './case.ts';
import { type Base } from './corpus.ts';

/** Asks about a page whether it still fails. */
type Fails = (html: string) => boolean;

/** Pages that are tried at most while one is made smaller. */
const MOST_TRIES = 600;

/** Takes a failing case, gives the smallest failing page that a bounded search finds: fewer changes first, then less text. */
export function shrunk(failing: FuzzCase, bases: readonly Base[], fails: Fails): string {
  let tries = MOST_TRIES;
  const stillFails: Fails = (html) => (tries -= 1) >= 0 && fails(html);
  const { base, mutations } = failing;
  const fewer = withoutPieces(mutations, (rest) => stillFails(htmlOf({ base, mutations: rest }, bases)));
  const lines = htmlOf({ base, mutations: fewer }, bases).match(/<[^<>]*>|[^<]+|</g) ?? [];
  return withoutPieces(lines, (rest) => stillFails(rest.join(''))).join('');
}

/** Leaves out halves, quarters and so on of a list as long as what is left still holds. */
function withoutPieces<T>(items: readonly T[], holds: (rest: readonly T[]) => boolean): readonly T[] {
  let left = items;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < left.length;) {
      const rest = left.toSpliced(start, size);
      if (holds(rest)) left = rest;
      else start += size;
    }
  }
  return left;
}
