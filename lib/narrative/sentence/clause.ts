const CLAUSE_MARKS = '，。；：、（）';
const PASSAGE_MARKS = '。；';
const CLAUSE_END = new RegExp(`[${CLAUSE_MARKS}]`);
const PASSAGE_END = new RegExp(`[${PASSAGE_MARKS}]`);
/** Words further behind a number are not of its clause. */
export const LONGEST_AFTER = 40;

/** The place after the last of some marks before a place. */
export function startAfter(marks: string, plain: string, at: number): number {
  let from = at;
  while (from > 0 && !marks.includes(plain[from - 1] as string)) from -= 1;
  return from;
}

/** Where the clause ends that a text begins with. */
export function endOfClause(text: string): number {
  const end = text.search(CLAUSE_END);
  return end < 0 ? text.length : end;
}

/** The clause in which a stretch of a sentence stands. */
export function clauseAround(plain: string, start: number, end: number): string {
  const after = plain.slice(end, end + LONGEST_AFTER);
  return plain.slice(startAfter(CLAUSE_MARKS, plain, start), end + endOfClause(after));
}

/** What a text ends with, from the last mark of any kind on. */
export function lastClause(text: string): string {
  return text.slice(startAfter(CLAUSE_MARKS, text, text.length));
}

/** What a text ends with, from the last full stop, semicolon or colon on. */
export function lastPassage(text: string): string {
  return text.slice(startAfter('。；：', text, text.length));
}

/** What stands before a place, from the last comma, semicolon or full stop on. */
export function clauseBefore(plain: string, end = plain.length): string {
  return plain.slice(startAfter('，。；', plain, end), end);
}

/** What stands around a number up to the next full stop or semicolon. */
export function passageAround(plain: string, start: number, end: number): string {
  const rest = plain.slice(end);
  const to = rest.search(PASSAGE_END);
  return plain.slice(passageStart(plain, start), to < 0 ? plain.length : end + to);
}

/** Where the passage begins that a place stands in: after the last full stop or semicolon. */
export function passageStart(plain: string, at: number): number {
  return startAfter(PASSAGE_MARKS, plain, at);
}
