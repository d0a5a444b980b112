import { RULES_OF, type Fault, type PrintedSentence, type TextCase } from './case.ts';
import { type TextFinding, type TextReading, type TextStatement } from './reader.ts';

/** Spaces and the width of characters are no part of a sentence. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]+/g, '');
}

/** Whether one of two texts contains the other. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [squeezed(one), squeezed(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** Whether a text contains a number that is not a part of a longer one. */
export function holdsNumber(text: string, printed: string): boolean {
  const [whole, number] = [squeezed(text), squeezed(printed)];
  for (let at = whole.indexOf(number); at >= 0; at = whole.indexOf(number, at + 1)) {
    const isAlone = !/[\d.]$/.test(whole.slice(0, at)) && !/^(?:\d|[.,]\d)/.test(whole.slice(at + number.length));
    if (isAlone) return true;
  }
  return false;
}

/** Whether a finding is about the thing that was altered. */
export function isAbout({ rule, passages }: TextFinding, fault: Fault): boolean {
  if (fault.sentences.length === 0 || passages.length === 0) return RULES_OF[fault.kind].includes(rule);
  const touched = passages.filter(({ sentence }) => fault.sentences.some((each) => overlaps(each, sentence)));
  if (rule !== 'narrative/table' || fault.printed === null) return touched.length > 0;
  const [first] = passages;
  return first !== undefined && touched.includes(first) && holdsNumber(first.quote, fault.printed);
}

/** Whether what was altered was found. */
export function isFound(fault: Fault, findings: readonly TextFinding[]): boolean {
  return findings.some((each) => RULES_OF[fault.kind].includes(each.rule) && isAbout(each, fault));
}

/** The file whose sentence a finding is about; that of the page where it is about none of them. */
export function setOf(finding: TextFinding, { sentences }: TextCase): string {
  const touched = sentences.find(({ text }) => finding.passages.some(({ sentence }) => overlaps(text, sentence)));
  return touched?.set ?? 'elsewhere';
}

export type NumberVerdict = 'agrees' | 'disagrees' | 'notCompared' | 'unseen';
const VERDICTS: Readonly<Record<string, NumberVerdict>> = { agrees: 'agrees', disagrees: 'disagrees' };

export interface NumberJudgement {
  readonly index: number;
  readonly verdict: NumberVerdict;
  /** What was said, for people; null where nothing was. */
  readonly said: string | null;
}

/** What was said of each number of a right sentence that has a counterpart; each statement speaks of one number. */
export function verdictsOf(
  { text, numbers }: PrintedSentence,
  { statements }: TextReading,
): readonly NumberJudgement[] {
  const own = new Set(statements.filter((each) => squeezed(text).includes(squeezed(each.text))));
  return numbers.flatMap((number, index) => {
    if (number.kind !== 'cell') return [];
    const fits = (each: TextStatement): boolean =>
      holdsNumber(each.text, number.printed) || (each.value === number.value && squeezed(each.text) !== '');
    const candidates = [...own].filter(fits);
    const best = candidates.find(({ verdict }) => verdict === 'agrees') ?? candidates[0];
    if (best) own.delete(best);
    const verdict = best ? (VERDICTS[best.verdict] ?? 'notCompared') : 'unseen';
    return [{ index, verdict, said: best ? `${best.intent} ${best.verdict} ${best.reason ?? ''}`.trim() : null }];
  });
}
