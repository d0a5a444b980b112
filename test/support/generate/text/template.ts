import { type Wording } from './wording.ts';

/** A gap of a template. */
export type Slot =
  | { readonly kind: 'word'; readonly name: string }
  | { readonly kind: 'number'; readonly meaning: string; readonly sum: string; readonly scale: number }
  | { readonly kind: 'rounded'; readonly sum: string }
  | { readonly kind: 'share'; readonly part: string; readonly whole: string }
  | { readonly kind: 'count'; readonly members: number };

const WORDS: readonly string[] = ['year', 'year-1', 'year-2', 'year+1', 'agency', 'own', 'outer', 'stranger'];

function slotOf(inside: string): Slot {
  if (WORDS.includes(inside)) return { kind: 'word', name: inside };
  const rest = inside.slice(1);
  if (inside.startsWith('=')) return { kind: 'count', members: Number(rest) };
  if (inside.startsWith('~')) return { kind: 'rounded', sum: rest };
  if (inside.startsWith('%')) {
    const [part = '', whole = ''] = rest.split('/');
    return { kind: 'share', part, whole };
  }
  const [first = '', second] = inside.split('=');
  const [sum = '', scale = '1'] = (second ?? first).split('*');
  return { kind: 'number', meaning: second === undefined ? sum : first, sum, scale: Number(scale) };
}

/** Takes a template, gives its words and gaps in order. */
export function piecesOf({ text }: Pick<Wording, 'text'>): readonly (string | Slot)[] {
  return text.split(/(\{[^{}]+\})/).flatMap((piece): readonly (string | Slot)[] => {
    if (piece === '') return [];
    return [piece.startsWith('{') ? slotOf(piece.slice(1, -1)) : piece];
  });
}
