const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global expression in a text, as `matchAll` finds them. That makes a copy of the expression at each
 * call, which costs more than looking through a sentence.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    (found ??= []).push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found ?? NONE;
}
