import type { ComparedPart } from './compared-parts.ts';

/** A part of which so much is last year's was taken over; what is left may be one new sentence (domain X-SAME-TEXT). */
const SHARE = 0.9;
/** So many characters are not found twice by chance, nor are they a usual phrase; problems are told in fewer words. */
const SUBSTANCE = 200;
const PROBLEMS = 100;
/** An overview has about a thousand characters: one that is the same is worth a look also where it counts nothing. */
const WHOLE = 800;
/** So many different numbers of two digits do not all stay the same by chance (domain X-SAME-NUMS). */
const FIGURES = 5;
const TELLING = 10;

/**
 * What is last year's: `all`, the words with the numbers in them; `words`, the words alone, which may be what goes on;
 * `problems`, so many words on what was to be improved; `figures`, the numbers in whatever words.
 */
export function likenessOf(compared: ComparedPart): 'all' | 'words' | 'problems' | 'figures' | null {
  const { part, share, characters, sameFigures } = compared;
  if (share >= SHARE && part === 'problems') {
    return characters >= SUBSTANCE ? 'problems' : characters >= PROBLEMS ? 'words' : null;
  }
  const isCounting = sameFigures.length > 1;
  if (share >= SHARE && characters >= SUBSTANCE && isCounting && sameFigures.some(isTelling)) return 'all';
  const figures = compared.figures.filter(isTelling);
  if (figures.length >= FIGURES && figures.every((each) => compared.lastFigures.includes(each))) return 'figures';
  return share >= SHARE && characters >= (isCounting ? SUBSTANCE : WHOLE) ? 'words' : null;
}

/** Numbers of one digit stay the same by chance. */
export function isTelling(figure: number): boolean {
  return figure >= TELLING;
}
