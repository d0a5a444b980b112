import type { Equation, Operand } from '../model/finding.ts';

/**
 * A failed or unread equation in one line with the printed numbers: `3 + 0 = 3 ≠ 0`, `12 < 5 − 1 = 4`. A blank stands
 * as （空）, what could not be read as `?`.
 */
export function formulaOf({ relation, left, right }: Equation, computed: number, stated: number): string {
  if (relation === '≥')
    return `${side(left)} ${stated < computed ? '<' : '≥'} ${side(right)}${result(right, computed)}`;
  const sign = computed === stated ? '=' : '≠';
  return right.length === 1
    ? `${side(left)} = ${computed} ${sign} ${side(right)}`
    : `${side(left)} = ${computed} ${sign} ${stated} = ${side(right)}`;
}

function side(operands: readonly Operand[]): string {
  return operands.map((operand, index) => sign(operand, index) + printed(operand)).join('');
}

function sign({ weight }: Operand, index: number): string {
  if (index === 0) return weight < 0 ? '−' : '';
  return weight < 0 ? ' − ' : ' + ';
}

function printed({ value, blank }: Operand): string {
  if (blank) return '（空）';
  return value === null ? '?' : String(value);
}

function result(operands: readonly Operand[], sum: number): string {
  return operands.length > 1 ? ` = ${sum}` : '';
}
