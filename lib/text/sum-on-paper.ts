import { splitCellId, type CellId } from '../model/cell-id.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import { cellName } from './cell-name.ts';
import { roundNoise } from './format-number.ts';
import type { Language } from './language.ts';

export type ResultEquation = NonNullable<ResultFinding['equation']>;
export type ResultOperand = ResultEquation['left'][number];
type Sign = '' | '+' | '−' | '=' | '≠' | '≥' | '<' | '≤' | '>';

/** One line of a sum as written on paper. */
export interface PaperLine {
  /** `term`: a number that is added up. `stated`: what it is compared with. `sum`: what the lines above add up to, under a rule. */
  readonly role: 'term' | 'stated' | 'sum';
  /** Read from top to bottom. */
  readonly sign: Sign;
  /** Name of the cell without what the caption already says; empty for a sum. */
  readonly label: string;
  readonly cell: string | null;
  /** Null where a number could not be read. */
  readonly value: number | null;
  /** True where nothing is printed. */
  readonly blank: boolean;
  /** True for the number that the stated one would have to be. */
  readonly wanted: boolean;
}

export interface PaperSum {
  /** Row or column that all cells share; null where they share none. */
  readonly caption: string | null;
  /** The terms, their sum, then what it is compared with. */
  readonly lines: readonly PaperLine[];
}

/** The two sides of an equation: what is added up, and what the report states for it. */
export function sidesOf({ relation, left, right }: ResultEquation): {
  readonly terms: readonly ResultOperand[];
  readonly stated: readonly ResultOperand[];
} {
  const turned = relation === '≥' && left.length === 1;
  return turned ? { terms: right, stated: left } : { terms: left, stated: right };
}

/** Lays out an equation line by line, for the card on the page and for the popup. */
export function sumOnPaper(equation: ResultEquation, form: Template, language: Language): PaperSum {
  const { terms, stated } = sidesOf(equation);
  const naming = nameCells([...terms, ...stated], form, language);
  const relation = relationSign(equation, terms, stated);
  const single = stated.length === 1;
  const several = stated.length > 1;
  return {
    caption: naming.caption,
    lines: [
      ...linesOf(terms, 'term', '', naming.label),
      ...(terms.length > 1 ? [sumLine(terms, '', relation === '≠' && single)] : []),
      ...linesOf(stated, 'stated', single ? relation : '', naming.label),
      ...(several ? [sumLine(stated, relation, false)] : []),
    ],
  };
}

/** Sum of one side; null where a term could not be read. */
export function totalOf(side: readonly ResultOperand[]): number | null {
  let total = 0;
  for (const operand of side) {
    if (operand.value === null) return null;
    total += operand.weight * operand.value;
  }
  return roundNoise(total);
}

/** How the sum of the terms stands to what is stated below it; where that is open, how it should stand. */
function relationSign(
  { relation, left }: ResultEquation,
  terms: readonly ResultOperand[],
  stated: readonly ResultOperand[],
): Sign {
  const [first, second] = [totalOf(terms), totalOf(stated)];
  if (relation === '=') return first === null || second === null || first === second ? '=' : '≠';
  const turned = stated === left;
  if (first === null || second === null) return turned ? '≤' : '≥';
  if (turned) return first <= second ? '≤' : '>';
  return first >= second ? '≥' : '<';
}

function linesOf(
  side: readonly ResultOperand[],
  role: 'term' | 'stated',
  leading: Sign,
  label: (cell: string) => string,
): readonly PaperLine[] {
  return side.map((operand, index) => ({
    role,
    sign: operand.weight === -1 ? '−' : index === 0 ? leading : '+',
    label: label(operand.cell),
    cell: operand.cell,
    value: operand.value,
    blank: operand.blank,
    wanted: false,
  }));
}

function sumLine(side: readonly ResultOperand[], sign: Sign, wanted: boolean): PaperLine {
  return { role: 'sum', sign, label: '', cell: null, value: totalOf(side), blank: false, wanted };
}

/** Cells of one row are told apart by their columns and the other way round; what they share becomes the caption. */
function nameCells(operands: readonly ResultOperand[], form: Template, language: Language) {
  const parts = operands.map((operand) => splitCellId(operand.cell as CellId));
  const [first] = parts;
  const sameTable = first !== undefined && parts.every((part) => part.table === first.table);
  if (sameTable && parts.every((part) => part.row === first.row)) {
    return {
      caption: cellName(form, `${first.table}/${first.row}/*`, language),
      label: (cell: string) => partName(cell, form, language, 'column'),
    };
  }
  if (sameTable && parts.every((part) => part.column === first.column)) {
    return {
      caption: cellName(form, `${first.table}/*/${first.column}`, language),
      label: (cell: string) => partName(cell, form, language, 'row'),
    };
  }
  return { caption: null, label: (cell: string) => cellName(form, cell, language) };
}

function partName(cell: string, form: Template, language: Language, part: 'row' | 'column'): string {
  const whole = cellName(form, cell, language);
  const { table, row } = splitCellId(cell as CellId);
  const rowName = cellName(form, `${table}/${row}/*`, language);
  if (part === 'row') return rowName;
  return whole.startsWith(`${rowName} · `) ? whole.slice(rowName.length + 3) : whole;
}

/** Fewer are listed: a line that says "2 more are 0" saves nothing. */
const FEWEST_FOLDED = 4;

export interface FoldedLines {
  readonly shown: readonly PaperLine[];
  readonly zeros: number;
  readonly blanks: number;
  /** Where among the shown lines the folded ones are mentioned. */
  readonly at: number;
}

/** A column has up to 22 terms, most of them 0: the ones that do not change the sum are counted instead of listed. */
export function foldLines(lines: readonly PaperLine[]): FoldedLines {
  const terms = lines.filter((line) => line.role === 'term');
  const zeros = foldable(terms, (line) => line.value === 0 && !line.blank);
  const blanks = foldable(terms, (line) => line.blank);
  const shown = withoutLeadingPlus(lines.filter((line) => !zeros.has(line) && !blanks.has(line)));
  return { shown, zeros: zeros.size, blanks: blanks.size, at: shown.findIndex((line) => line.role !== 'term') };
}

function foldable(terms: readonly PaperLine[], test: (line: PaperLine) => boolean): ReadonlySet<PaperLine> {
  const found = terms.filter(test);
  return new Set(found.length >= FEWEST_FOLDED ? found : []);
}

/** The first line that is left opens the sum. */
function withoutLeadingPlus(lines: readonly PaperLine[]): readonly PaperLine[] {
  return lines.map((line, index) => (index === 0 && line.sign === '+' ? { ...line, sign: '' } : line));
}
