import { keyText } from './fingerprint.ts';
import { inOrder, standing, type Judgement, type Opinion } from './judgement.ts';

/** Two people thought differently of one finding; the newer opinion counts, the other is kept behind it. */
export interface Conflict {
  readonly judgement: Judgement;
  readonly mine: Opinion;
  readonly theirs: Opinion;
}

export interface Merged {
  readonly judgements: readonly Judgement[];
  /** Findings that were not judged here before. */
  readonly added: number;
  /** Findings of which something newer is known now. */
  readonly renewed: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * The newest opinion of each finding counts, the others become its history. Who merges whose makes no difference to
 * the opinions, and merging again changes nothing.
 */
export function merge(mine: readonly Judgement[], theirs: readonly Judgement[]): Merged {
  const merged = new Map(mine.map((judgement) => [keyText(judgement), judgement]));
  const conflicts: Conflict[] = [];
  let added = 0;
  let renewed = 0;
  for (const their of theirs) {
    const key = keyText(their);
    const known = merged.get(key);
    const both = known ? join(known, their) : { ...their, opinions: inOrder(their.opinions) };
    merged.set(key, both);
    if (!known) {
      added += 1;
      continue;
    }
    if (both.opinions[0]?.made !== known.opinions[0]?.made) renewed += 1;
    const [own, other] = [standing(known), standing(their)];
    if (own && other && differ(own, other)) conflicts.push({ judgement: both, mine: own, theirs: other });
  }
  return { judgements: [...merged.values()].sort(newestFirst), added, renewed, conflicts };
}

/** Sentence and address are those of whoever judged last. */
function join(a: Judgement, b: Judgement): Judgement {
  const [last] = [a, b].sort(newestFirst);
  return { ...(last ?? a), opinions: inOrder([...a.opinions, ...b.opinions]) };
}

function newestFirst(a: Judgement, b: Judgement): number {
  const [left, right] = [a, b].map((judgement) => judgement.opinions[0]?.made ?? '');
  return (left ?? '') < (right ?? '') ? 1 : (left ?? '') > (right ?? '') ? -1 : 0;
}

function differ(a: Opinion, b: Opinion): boolean {
  return a.verdict !== b.verdict || a.reason !== b.reason;
}
