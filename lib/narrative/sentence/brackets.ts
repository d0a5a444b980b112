/** How many brackets are open at each character; empty where there are none at all. */
export type Depths = readonly number[];

const NONE: Depths = [];
/** Brackets within brackets are printed as 〔〕. */
const ANY_BRACKET = /[（〔]/;
const OPENING: ReadonlySet<string> = new Set(['（', '〔']);
const CLOSING: ReadonlySet<string> = new Set(['）', '〕']);

/** Counts the brackets of a text that are open at each of its characters. */
export function depthsOf(plain: string): Depths {
  if (!ANY_BRACKET.test(plain)) return NONE;
  const depths: number[] = [0];
  let depth = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if (OPENING.has(plain[at] as string)) depth += 1;
    else if (CLOSING.has(plain[at] as string) && depth > 0) depth -= 1;
    depths.push(depth);
  }
  return depths;
}

/** The end of the brackets that are open beyond the depth of the list. */
export function closing(depths: Depths, from: number, depth: number): number {
  let at = from;
  while (at < depths.length - 1 && (depths[at] ?? 0) > depth) at += 1;
  return at;
}
