import { issuesOf, type Issue } from '../../model/issue.ts';
import type { ResultCause, ResultFinding } from '../../model/result.ts';
import type { Language } from '../../text/language.ts';
import type { TextPlaces } from './given.ts';

/** One thing to look at, as it stands on the page. */
export interface Entry extends Issue {
  /** Counted from 1 through all frames of the tab; null where nobody is led: nothing can be told, or it has no place. */
  readonly number: number | null;
}

/** Causes in their own order, then what stands alone; `before`: how many there are in the frames before this one. */
export function entriesOf(
  findings: readonly ResultFinding[],
  causes: readonly ResultCause[],
  places: TextPlaces,
  before = 0,
): Entry[] {
  let count = before;
  const known = findings.filter((finding) => finding.outcome !== 'crashed');
  return issuesOf(known, causes).map((issue) => {
    const isLed = issue.findings.some((finding) => leadsToPlace(finding, places));
    if (isLed) count += 1;
    return { ...issue, number: isLed ? count : null };
  });
}

/** Whether there is something to be seen on the page that cannot be right. */
export function leadsToPlace(finding: ResultFinding, places: TextPlaces): boolean {
  const { id, outcome, cells, equation, passages } = finding;
  if (outcome !== 'fail') return false;
  return cells.length > 0 || equation !== null || (passages.length > 0 && places.has(id));
}

/** What an entry says in one sentence. */
export function sentenceOf({ cause, findings: [first] }: Entry, language: Language): string {
  return (cause ?? first).message[language];
}

/** What a change of the best explanation would do to a cell; undefined where it leaves the cell alone. */
export function changeOf({ cause }: Entry, cell: string): { from: number | null; to: number } | undefined {
  return cause?.explanations[0]?.changes.find((change) => change.cell === cell);
}

/** Id of the entry and of all its findings: what is stressed where the reader is led to it. */
export function topicsOf({ id, findings }: Entry): ReadonlySet<string> {
  return new Set([id, ...findings.map((finding) => finding.id)]);
}

/** The number in a circle as lists of Chinese texts have it: ①. */
export function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x245f + number);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return `(${number})`;
}
