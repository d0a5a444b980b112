import { type Random } from '../../support/generate/random.ts';

/** A page as a row of tags and pieces of text; a mutation may leave pieces that are neither. */
export type Tokens = readonly string[];

/** Takes a page, gives it changed in one place or a few. */
export type Mutate = (tokens: Tokens, random: Random) => Tokens;

export function tokensOf(html: string): Tokens {
  return html.match(/<[^<>]*>|[^<]+|</g) ?? [];
}

export const isTag = (token: string): boolean => token.startsWith('<');
export const isText = (token: string): boolean => !isTag(token) && token.trim() !== '';

/** The number of one token that passes the test; null where none does. */
export function pickIndex(tokens: Tokens, random: Random, test: (token: string) => boolean): number | null {
  if (tokens.length === 0) return null;
  const start = random.whole(0, tokens.length - 1);
  for (let step = 0; step < tokens.length; step += 1) {
    const index = (start + step) % tokens.length;
    if (test(tokens[index] ?? '')) return index;
  }
  return null;
}

/** The tokens with one of them replaced. */
export function withToken(tokens: Tokens, index: number, ...replacement: readonly string[]): Tokens {
  return tokens.toSpliced(index, 1, ...replacement);
}

/** One token that passes the test, changed. */
export function changeOne(test: (token: string) => boolean, change: (token: string, random: Random) => string): Mutate {
  return (tokens, random) => {
    const index = pickIndex(tokens, random, test);
    return index === null ? tokens : withToken(tokens, index, change(tokens[index] ?? '', random));
  };
}

/** First and last token of one element of such a name, as far as the tags tell; null where there is none. */
export function pickElement(
  tokens: Tokens,
  random: Random,
  names: readonly string[],
): readonly [number, number] | null {
  const name = random.pick(names);
  const opening = new RegExp(`^<${name}[\\s>]`, 'i');
  const start = pickIndex(tokens, random, (token) => opening.test(token));
  if (start === null) return null;
  const end = tokens.findIndex((token, index) => index > start && token.toLowerCase() === `</${name}>`);
  return end < 0 ? null : [start, end];
}
