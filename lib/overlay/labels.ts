import { splitCellId } from '../model/cell-id.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import { cellName } from '../text/cell-name.ts';
import type { Language } from '../text/language.ts';
import { cellsOf, sidesOf, type MarkPlan } from './roles.ts';
import { fixText, totalText } from './sum.ts';
import { say, type Word } from './words.ts';

/** How sure a finding is, in a word: certain and uncertain are different words. */
export function severityWord(finding: ResultFinding, language: Language): string {
  return say(wordOf(finding), language);
}

function wordOf({ outcome, severity, equation }: ResultFinding): Word {
  if (outcome !== 'fail') return 'undecided';
  if (severity === 'hint') return 'hint';
  if (severity === 'warning') return 'doubtful';
  return equation?.relation === '=' ? 'unequal' : 'disagrees';
}

/** What is said once when the marks are there: "发现 3 处不符"; empty where nothing was found. */
export function summary(findings: readonly ResultFinding[], language: Language): string {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.outcome === 'fail' && finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  if (errors + warnings === 0) return '';
  const word = warnings === 0 ? 'found' : errors === 0 ? 'foundWarnings' : 'foundBoth';
  return say(word, language, { errors, warnings });
}

/** What a screen reader says for a mark: 「三（七）总计 · 自然人：不相等，应为 2，印为 0」. */
export function markLabel(plan: MarkPlan, template: Template, language: Language): string {
  const [first] = plan.findings;
  if (!first) return cellName(template, plan.cell, language);
  const count = plan.findings.length;
  return sentence(first, plan.cell, template, language) + (count > 1 ? say('more', language, { count }) : '');
}

function sentence(finding: ResultFinding, cell: string, template: Template, language: Language): string {
  const gaps = { cell: cellName(template, cell, language), word: severityWord(finding, language) };
  if (finding.outcome !== 'fail') return say('mark', language, gaps);
  const sides = finding.equation && sidesOf(finding.equation);
  if (sides && sides.stated.length > 1) {
    return say('markSides', language, { ...gaps, left: totalText(sides.terms), right: totalText(sides.stated) });
  }
  const fix = fixText(finding, language);
  if (fix === null || finding.actual === null) return say('mark', language, gaps);
  return say('markFix', language, { ...gaps, fix, printed: finding.actual });
}

export interface CellNames {
  /** The row or column that all cells of the finding share; empty where they share neither. */
  readonly common: string;
  /** Name of one of them without the shared part. */
  nameOf(cell: string): string;
}

/** Names for the lines of a sum: what all cells have in common is said once. */
export function cellNames(finding: ResultFinding, template: Template, language: Language): CellNames {
  const parts = cellsOf(finding).map((cell) => splitCellId(cell as never));
  const [first] = parts;
  const shared = (part: 'table' | 'row' | 'column'): boolean => parts.every((other) => other[part] === first?.[part]);
  const name = (id: string): string => cellName(template, id, language);
  if (!first || parts.length < 2 || !shared('table')) return { common: '', nameOf: name };
  if (shared('column')) {
    return { common: name(`${first.table}/*/${first.column}`), nameOf: (cell) => name(dropColumn(cell)) };
  }
  if (shared('row')) return { common: name(`${first.table}/${first.row}/*`), nameOf: (cell) => name(dropRow(cell)) };
  return { common: '', nameOf: name };
}

function dropColumn(cell: string): string {
  const { table, row } = splitCellId(cell as never);
  return `${table}/${row}/*`;
}

function dropRow(cell: string): string {
  const { table, column } = splitCellId(cell as never);
  return `${table}/*/${column}`;
}
