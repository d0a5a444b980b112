import { randomOf, type Random } from '../support/generate/random.ts';
import { type Base } from './corpus.ts';
import { BYTE_MUTATIONS } from './mutate/bytes.ts';
import { MARKUP_MUTATIONS } from './mutate/markup.ts';
import { ORDER_MUTATIONS } from './mutate/order.ts';
import { tokensOf, type Mutate } from './mutate/tokens.ts';
import { WORD_MUTATIONS } from './mutate/words.ts';

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  ...BYTE_MUTATIONS,
  ...MARKUP_MUTATIONS,
  ...WORD_MUTATIONS,
  ...ORDER_MUTATIONS,
};
export const MUTATION_NAMES: readonly string[] = Object.keys(MUTATIONS);

/** One change of a page: what is done, and the seed of where and how. */
export interface Mutation {
  readonly name: string;
  readonly seed: number;
}

/** A page and what is done to it, by its number in the corpus. */
export interface FuzzCase {
  readonly base: number;
  readonly mutations: readonly Mutation[];
}

/** Most pages are damaged a little, so that they are still reports; a few beyond recognition. */
function countOf(random: Random): number {
  if (random.chance(0.05)) return random.whole(20, 80);
  return random.chance(0.5) ? random.whole(1, 3) : random.whole(4, 12);
}

/** The case of that number under that seed: the same two numbers give the same page. */
export function caseOf(seed: number, number: number, bases: readonly Base[]): FuzzCase {
  const random = randomOf(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const mutations = Array.from({ length: countOf(random) }, () => ({
    name: random.pick(MUTATION_NAMES),
    seed: random.whole(0, 2 ** 31),
  }));
  return { base: random.whole(0, bases.length - 1), mutations };
}

/** What doubles again and again is stopped here. */
const MOST_CHARACTERS = 600_000;

/** The page of a case. */
export function htmlOf({ base, mutations }: FuzzCase, bases: readonly Base[]): string {
  let html = bases[base]?.html ?? '';
  for (const { name, seed } of mutations) {
    if (html.length > MOST_CHARACTERS) break;
    html = MUTATIONS[name]?.(tokensOf(html), randomOf(seed)).join('') ?? html;
  }
  return html;
}
