import { pickElement, pickIndex, isTag, type Mutate, type Tokens } from './tokens.ts';
import { type Random } from '../../support/generate/random.ts';

const PARTS: readonly string[] = ['td', 'tr', 'tr', 'table', 'p', 'div', 'li'];

type Rearrange = (tokens: Tokens, start: number, end: number, random: Random) => Tokens;

/** Works on one element with all that is in it. */
function onElement(rearrange: Rearrange): Mutate {
  return (tokens, random) => {
    const found = pickElement(tokens, random, PARTS);
    return found === null ? tokens : rearrange(tokens, found[0], found[1], random);
  };
}

function moved(tokens: Tokens, start: number, end: number, random: Random): Tokens {
  const piece = tokens.slice(start, end + 1);
  const rest = tokens.toSpliced(start, piece.length);
  const to = pickIndex(rest, random, isTag) ?? 0;
  return rest.toSpliced(to, 0, ...piece);
}

export const ORDER_MUTATIONS: Readonly<Record<string, Mutate>> = {
  'drop an element': onElement((tokens, start, end) => tokens.toSpliced(start, end - start + 1)),
  'double an element': onElement((tokens, start, end) => tokens.toSpliced(start, 0, ...tokens.slice(start, end + 1))),
  'move an element': onElement(moved),
  'turn an element around': onElement((tokens, start, end) =>
    tokens.toSpliced(start + 1, Math.max(0, end - start - 1), ...tokens.slice(start + 1, end).toReversed()),
  ),
  'put an element into another': onElement((tokens, start, end, random) => {
    const to = pickIndex(tokens, random, isTag) ?? 0;
    return tokens.toSpliced(to + 1, 0, ...tokens.slice(start, end + 1));
  }),
};
