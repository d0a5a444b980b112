import { splitCellId, type CellId } from '../model/cell-id.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import { cellName } from './cell-name.ts';
import { roundNoise } from './format-number.ts';
import type { Language } from './language.ts';

export type ResultEquation = NonNullable<ResultFinding['equation']>;
type ResultOperand = ResultEquation['left'][number];
type Sign = '' | '+' | '−' | '=' | '≠' | '≥' | '<';

/** One line of a sum as written on paper. */
export interface PaperLine {
  /** `term`: a printed number. `sum`: what the terms above add up to, under a rule. */
  readonly role: 'term' | 'sum';
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
  readonly lines: readonly PaperLine[];
}

/** Lays out an equation line by line: the terms, their sum, then what it is compared with. */
export function sumOnPaper(equation: ResultEquation, form: Template, language: Language): PaperSum {
  const naming = nameCells([...equation.left, ...equation.right], form, language);
  const turned = equation.relation === '=' && equation.left.length === 1 && equation.right.length > 1;
  const [first, second] = turned ? [equation.right, equation.left] : [equation.left, equation.right];
  const relation = relationSign(equation.relation, totalOf(first), totalOf(second));
  const stated = second.length === 1;
  return {
    caption: naming.caption,
    lines: [
      ...terms(first, '', naming.label),
      ...(first.length > 1 ? [sumLine(first, '', relation === '≠' && stated)] : []),
      ...terms(second, stated ? relation : '', naming.label),
      ...(stated ? [] : [sumLine(second, relation, false)]),
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

function relationSign(relation: '=' | '≥', first: number | null, second: number | null): Sign {
  if (first === null || second === null) return relation;
  if (relation === '≥') return first >= second ? '≥' : '<';
  return first === second ? '=' : '≠';
}

function terms(side: readonly ResultOperand[], leading: Sign, label: (cell: string) => string): readonly PaperLine[] {
  return side.map((operand, index) => ({
    role: 'term',
    sign: signOf(operand, index === 0 ? leading : '+'),
    label: label(operand.cell),
    cell: operand.cell,
    value: operand.value,
    blank: operand.blank,
    wanted: false,
  }));
}

function signOf(operand: ResultOperand, positive: Sign): Sign {
  return operand.weight === 1 ? positive : '−';
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
