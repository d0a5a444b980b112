import type { ResultFinding } from '../model/result.ts';
import type { Language } from '../text/language.ts';
import { sidesOf, type ResultOperand, type Values } from './roles.ts';
import { say } from './words.ts';

/** One line of a sum as on paper. */
export interface SumLine {
  /** `rest`: several operands in one line, without a number; `sum`: computed, stands under a rule. */
  readonly kind: 'term' | 'rest' | 'sum' | 'stated';
  readonly label: string;
  readonly number: string;
  /** The number that it would have to be, in words. */
  readonly fix: string | null;
}

/** Sums with more operands than this are folded. */
const LONG = 6;
/** Folding fewer lines than this saves nothing. */
const FOLD = 3;
/** A printed text longer than this does not fit the column: the number is shown instead. */
const LONGEST_PRINTED = 14;

/** The equation of a finding as a sum on paper, terms first; empty where it has none. */
export function sumLines(
  finding: ResultFinding,
  values: Values,
  nameOf: (cell: string) => string,
  language: Language,
): SumLine[] {
  if (!finding.equation) return [];
  const { terms, stated } = sidesOf(finding.equation);
  const line = (operand: ResultOperand, kind: SumLine['kind']): SumLine => {
    return { kind, label: nameOf(operand.cell), number: numberText(operand, values, language), fix: null };
  };
  const lines = foldZeros(terms, language, (operand) => line(operand, 'term'));
  if (terms.length > 1) lines.push(sumLine(terms, language));
  lines.push(...stated.map((operand) => line(operand, 'stated')));
  if (stated.length > 1) lines.push(sumLine(stated, language));
  // Of two sums nobody can say which is the wrong one.
  return stated.length > 1 ? lines : withFix(lines, fixText(finding, language));
}

/** "应为 2", or "至少 2" where the stated number only has a lower limit; null where the rule asks for no number. */
export function fixText({ expected, equation }: ResultFinding, language: Language): string | null {
  if (expected === null) return null;
  return say(equation?.relation === '≥' ? 'atLeast' : 'shouldBe', language, { number: formatNumber(expected) });
}

/** What operands add up to, as text; "?" where one of them could not be read. */
export function totalText(operands: readonly ResultOperand[]): string {
  let total = 0;
  for (const { value, weight } of operands) {
    if (value === null) return '?';
    total += value * weight;
  }
  return formatNumber(total);
}

function sumLine(operands: readonly ResultOperand[], language: Language): SumLine {
  return { kind: 'sum', label: say('sum', language), number: totalText(operands), fix: null };
}

function withFix(lines: readonly SumLine[], fix: string | null): SumLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, fix } : line));
}

/** Zeros of a long sum say nothing: printed ones and blank ones become one line each, after the others. */
function foldZeros(
  operands: readonly ResultOperand[],
  language: Language,
  line: (operand: ResultOperand) => SumLine,
): SumLine[] {
  const zeros = operands.filter((operand) => operand.value === 0 && !operand.blank);
  const blanks = operands.filter((operand) => operand.blank);
  const fold = (group: readonly ResultOperand[]): boolean => operands.length > LONG && group.length >= FOLD;
  const folded = new Set([...(fold(zeros) ? zeros : []), ...(fold(blanks) ? blanks : [])]);
  const lines = operands.filter((operand) => !folded.has(operand)).map(line);
  const rest = (word: 'allZero' | 'restZero' | 'restBlank', count: number): SumLine => {
    return { kind: 'rest', label: say(word, language, { count }), number: '', fix: null };
  };
  if (fold(zeros)) lines.push(rest(lines.length > 0 ? 'restZero' : 'allZero', zeros.length));
  if (fold(blanks)) lines.push(rest('restBlank', blanks.length));
  return lines;
}

function numberText(operand: ResultOperand, values: Values, language: Language): string {
  const sign = operand.weight === -1 ? '− ' : '';
  if (operand.blank) return sign + say('blank', language);
  if (operand.value === null) return `${sign}?`;
  const printed = values[operand.cell]?.raw.trim() ?? '';
  return sign + (printed && printed.length <= LONGEST_PRINTED ? printed : formatNumber(operand.value));
}

/** Amounts are added in binary: 0.1 + 0.2 must not be shown with seventeen digits. */
function formatNumber(value: number): string {
  return String(Number(value.toFixed(6))).replace('-', '−');
}
