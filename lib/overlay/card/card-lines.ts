import type { ResultCause, ResultFinding } from '../../model/result.ts';
import type { Template } from '../../model/template.ts';
import { cellName } from '../../text/cell-name.ts';
import { formatNumber } from '../../text/format-number.ts';
import type { Language } from '../../text/language.ts';
import { foldLines, sidesOf, sumOnPaper, type FoldedLines, type PaperLine } from '../../text/sum-on-paper.ts';
import { cellsOf } from '../content/roles.ts';
import type { Values } from '../content/given.ts';
import { say } from '../content/words.ts';

/** One line of the figures on a card, ready to be written. */
export interface CardLine {
  /** `rest`: several lines in one, without a number; `sum`: computed, stands under a rule. */
  readonly kind: PaperLine['role'] | 'rest';
  readonly label: string;
  readonly number: string;
  /** The number that it would have to be, in words. */
  readonly fix: string | null;
}

export interface CardFigures {
  /** What all lines are about; empty where there is nothing to say. */
  readonly caption: string;
  readonly lines: readonly CardLine[];
}

/** A printed text longer than this does not fit the column: the number is shown instead. */
const LONGEST_PRINTED = 14;

/** The sum of a finding as on paper, with its cause if it has one; of words, the cells that they were compared with. */
export function cardFigures(
  finding: ResultFinding,
  cause: ResultCause | null,
  values: Values,
  template: Template,
  language: Language,
): CardFigures {
  if (finding.equation) return sumFigures(finding, finding.equation, cause, values, template, language);
  if (finding.passages.length === 0 || finding.cells.length === 0) return { caption: '', lines: [] };
  const lines = cellsOf(finding).map((cell): CardLine => {
    const printed = values[cell]?.raw.trim() ?? '?';
    const number = printed === '' ? say('blank', language) : printed;
    return { kind: 'term', label: cellName(template, cell, language), number, fix: null };
  });
  return { caption: say('compared', language), lines };
}

function sumFigures(
  finding: ResultFinding,
  equation: NonNullable<ResultFinding['equation']>,
  cause: ResultCause | null,
  values: Values,
  template: Template,
  language: Language,
): CardFigures {
  const { caption, lines } = sumOnPaper(equation, template, language);
  const folded = foldLines(lines);
  const written = folded.shown.map((line) => cardLine(line, values, language));
  written.splice(folded.at, 0, ...restLines(folded, language));
  // Of two sums nobody can say which is the wrong one.
  const fix = sidesOf(equation).stated.length === 1 ? fixText(finding, cause, language) : null;
  return {
    caption: caption ?? '',
    lines: written.map((line) => (line.kind === 'stated' ? { ...line, fix } : line)),
  };
}

function cardLine({ role, sign, label, cell, value, blank }: PaperLine, values: Values, language: Language): CardLine {
  const minus = sign === '−' ? '− ' : '';
  const printed = cell === null ? '' : (values[cell]?.raw.trim() ?? '');
  const isShort = printed !== '' && printed.length <= LONGEST_PRINTED;
  const number = blank ? say('blank', language) : value === null ? '?' : isShort ? printed : numberText(value);
  return { kind: role, label: role === 'sum' ? say('sum', language) : label, number: minus + number, fix: null };
}

function restLines({ zeros, blanks, at }: FoldedLines, language: Language): CardLine[] {
  const rest = (word: 'allZero' | 'restZero' | 'restBlank', count: number): CardLine[] =>
    count === 0 ? [] : [{ kind: 'rest', label: say(word, language, { count }), number: '', fix: null }];
  return [...rest(at > 0 ? 'restZero' : 'allZero', zeros), ...rest('restBlank', blanks)];
}

/**
 * "应为 2", or "至少 2" where the stated number only has a lower limit; "按此式为 2" where the cause can be another
 * number than the stated one; null where the rule asks for no number.
 */
export function fixText(finding: ResultFinding, cause: ResultCause | null, language: Language): string | null {
  const { expected, equation } = finding;
  if (expected === null) return null;
  const number = numberText(expected);
  if (equation?.relation === '≥') return say('atLeast', language, { number });
  return say(cause === null || isOnlyWay(cause, finding) ? 'shouldBe' : 'bySum', language, { number });
}

/** Whether the one explanation of the cause puts the number that the sum asks for in the place of the stated one. */
function isOnlyWay({ explanations }: ResultCause, { equation, expected }: ResultFinding): boolean {
  const [explanation, another] = explanations;
  if (!equation || !explanation || another) return false;
  const [stated] = sidesOf(equation).stated;
  return explanation.changes.some(({ cell, to }) => cell === stated?.cell && to === expected);
}

/** A number with the minus sign of printing; "?" where one could not be read. */
export function numberText(value: number | null): string {
  return value === null ? '?' : formatNumber(value).replace('-', '−');
}
