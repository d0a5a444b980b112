import type { Figure, Flow, Statement } from '../model/narrative.ts';

type Role = 'received' | 'carriedIn' | 'toHandle' | 'processed' | 'handled' | 'carriedOut';

/**
 * What came in and what became of it, where one paragraph states it, each once, of the same body and year. `carriedIn` is
 * what the table says was carried over, for paragraphs that do not mention it; null where that was not read.
 */
export function readFlow(statements: readonly Statement[], carriedIn: number | null): Flow | null {
  const of = (role: Role): Figure | null | undefined => statedOnce(statements, role);
  const [received, carried, toHandle, processed] = [of('received'), of('carriedIn'), of('toHandle'), of('processed')];
  const [handled, carriedOut] = [of('handled'), of('carriedOut')];
  const total = toHandle ?? processed;
  if (!handled || !carriedOut) return null;
  if (received && carried) return { incoming: [received, carried], handled, carriedOut, silent: 0 };
  if (received === undefined && total) return { incoming: [total], handled, carriedOut, silent: 0 };
  if (received && carried === undefined && total === undefined && carriedIn !== null) {
    return { incoming: [received], handled, carriedOut, silent: carriedIn };
  }
  return null;
}

/** The number stated for a role; null where there are several, undefined where there is none. */
function statedOnce(statements: readonly Statement[], role: Role): Figure | null | undefined {
  const stated = statements.filter(({ intent }) => intent === role);
  const [first] = stated;
  if (!first) return undefined;
  const isCertain = stated.every(
    ({ value, scope, isOtherYear, exactness, comparison }) =>
      value === first.value &&
      scope !== 'other' &&
      isOtherYear === false &&
      exactness === 'exact' &&
      !(comparison.verdict === 'not-compared' && comparison.reason === 'other-year'),
  );
  return isCertain ? { value: first.value, sentence: first.sentence, place: first.place } : null;
}
