import type { Cause, Change } from '../model/cause.ts';
import { splitCellId, type CellId } from '../model/cell-id.ts';
import type { Verdict } from '../model/finding.ts';
import type { Template } from '../model/template.ts';
import { cellName } from './cell-name.ts';
import { formatNumber } from './format-number.ts';
import type { Language, Words } from './language.ts';

/** Changes that are named one by one; more are counted. */
const MOST_NAMED = 3;

/** What the sentence of a cause is made with. */
export interface CauseWords {
  readonly pattern: Words;
  /** The sentence of its finding where there is but one: it says more than the pattern. */
  readonly only: Words | null;
  /** The sentence of the finding that says what the others follow from; null where a pattern has to say it. */
  readonly told: Words | null;
  readonly template: Template;
}

/** The sentence of a cause in both languages: what it looks like, what would put it right, how many equations follow. */
export function causeText(cause: Cause, { pattern, only, told, template }: CauseWords): Words {
  const [best] = cause.explanations;
  if (told) {
    const follows = cause.verdicts.slice(1);
    return {
      zh: `${told.zh}；由此 ${failuresInChinese(follows)}`,
      en: `${told.en}; for this ${failuresInEnglish(follows)}`,
    };
  }
  if (only && best && cause.count > 1) {
    return {
      zh: `${only.zh}；${effortInChinese(best.changes)}即可相符，${waysInChinese(cause)}，无法判断是哪一种`,
      en: `${only.en}; ${effortInEnglish(best.changes)} and it agrees, in ${waysInEnglish(cause)}: which one cannot be told`,
    };
  }
  return { zh: inChinese(cause, pattern.zh, template), en: inEnglish(cause, pattern.en, template) };
}

function inChinese(cause: Cause, pattern: string, template: Template): string {
  const { explanations, count, verdicts, isSearched } = cause;
  const follows = `由此 ${failuresInChinese(verdicts)}`;
  const [best] = explanations;
  if (!best) {
    return isSearched
      ? `${failuresInChinese(verdicts)}，至少要改动 5 格才能全部相符，仅凭表内数据无法判断，请核对原始数据`
      : `${failuresInChinese(verdicts)}，可能的情形过多，仅凭表内数据无法判断，请核对原始数据`;
  }
  const changes = describe(best.changes, template, 'zh', count === 1 ? '应为' : '可为');
  if (count === 1) return `${pattern}：${changes}；${follows}`;
  return `${pattern}：${effortInChinese(best.changes)}即可全部相符，${waysInChinese(cause)}，如${changes}；${follows}`;
}

function waysInChinese({ count, isSearched }: Cause): string {
  return `${isSearched ? '' : '至少'}有 ${count} 种可能`;
}

function inEnglish(cause: Cause, pattern: string, template: Template): string {
  const { explanations, count, verdicts, isSearched } = cause;
  const fail = failuresInEnglish(verdicts);
  const [best] = explanations;
  if (!best) {
    return isSearched
      ? `${fail}: at least 5 cells would have to change, the table alone cannot tell which; please check the source figures`
      : `${fail}: there are too many possibilities, the table alone cannot tell; please check the source figures`;
  }
  const changes = describe(best.changes, template, 'en', count === 1 ? 'should be' : 'could be');
  if (count === 1) return `${pattern}: ${changes}; for this ${fail}`;
  const cells = effortInEnglish(best.changes);
  return `${pattern}: ${cells} to make all of them agree, in ${waysInEnglish(cause)}, such as ${changes}; for this ${fail}`;
}

function waysInEnglish({ count, isSearched }: Cause): string {
  return `${isSearched ? '' : 'at least '}${count} ways`;
}

/** Cells that print another number, and blanks that follow from these. */
function countChanges(changes: readonly Change[]): { readonly altered: number; readonly filled: number } {
  const filled = changes.filter(({ from }) => from === null).length;
  return { altered: changes.length - filled, filled };
}

function effortInChinese(changes: readonly Change[]): string {
  const { altered, filled } = countChanges(changes);
  return [altered > 0 ? `改动 ${altered} 格` : '', filled > 0 ? `补填 ${filled} 格` : ''].filter(Boolean).join('、');
}

function effortInEnglish(changes: readonly Change[]): string {
  const { altered, filled } = countChanges(changes);
  const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
  const parts = [altered > 0 ? `change ${cells(altered)}` : '', filled > 0 ? `fill in ${cells(filled)}` : ''];
  return parts.filter(Boolean).join(' and ');
}

/** Equations within the tables or with last year's, places in the text that deny a table, and sums and shares of the text. */
function countFailures(verdicts: readonly Verdict[]) {
  const equations = verdicts.filter(({ equation }) => equation !== null);
  const failed = equations.filter(({ outcome }) => outcome === 'fail').length;
  const denials = verdicts.filter(({ rule }) => rule === 'narrative/table').length;
  const sums = verdicts.filter(({ rule }) => rule.startsWith('narrative/')).length - denials;
  return { failed, open: equations.length - failed, denials, sums };
}

function failuresInChinese(verdicts: readonly Verdict[]): string {
  const { failed, open, denials, sums } = countFailures(verdicts);
  return [
    failed > 0 ? `${failed} 个等式不成立` : '',
    open > 0 ? `${open} 个等式无从核对` : '',
    denials > 0 ? `正文 ${denials} 处与表不符` : '',
    sums > 0 ? `正文里用到这个数的 ${sums} 处计算不成立` : '',
  ]
    .filter(Boolean)
    .join('、');
}

function failuresInEnglish(verdicts: readonly Verdict[]): string {
  const { failed, open, denials, sums } = countFailures(verdicts);
  return [
    failed > 0 ? `${failed} ${failed === 1 ? 'equation does' : 'equations do'} not hold` : '',
    open > 0 ? `${open} ${open === 1 ? 'equation' : 'equations'} cannot be checked` : '',
    denials > 0 ? `the text disagrees in ${denials} place${denials === 1 ? '' : 's'}` : '',
    sums > 0
      ? `${sums} ${sums === 1 ? 'sum' : 'sums'} of the text with this number ${sums === 1 ? 'does' : 'do'} not hold`
      : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Cells of one row are named by the row once, and their numbers stand in the same order; of several ways none is what should be. */
function describe(changes: readonly Change[], template: Template, language: Language, be: string): string {
  const [first] = changes;
  const isAlike = changes.every(({ from, to }) => from === first?.from && to === first.to);
  const isOneRow = changes.every(({ cell }) => rowOf(cell) === (first && rowOf(first.cell)));
  if (changes.length > 1 && (isAlike || isOneRow)) return together(changes, template, language, be);
  const shown = changes.slice(0, MOST_NAMED).map(({ cell, from, to }) => {
    const [name, printed, wanted] = [cellName(template, cell, language), numberOf(from, language), formatNumber(to)];
    return language === 'zh' ? `「${name}」印为${printed}，${be} ${wanted}` : `“${name}” ${printed} ${be} ${wanted}`;
  });
  const rest = changes.length - shown.length;
  if (language === 'zh') return shown.join('；') + (rest > 0 ? `；另有 ${rest} 格` : '');
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function together(changes: readonly Change[], template: Template, language: Language, be: string): string {
  const names = namesOf(changes, template, language);
  const count = changes.length;
  const printed = numbersOf(
    changes.map(({ from }) => numberOf(from, language).trim()),
    language,
  );
  const wanted = numbersOf(
    changes.map(({ to }) => formatNumber(to)),
    language,
  );
  const all = new Set(changes.map(({ from }) => from)).size === 1;
  if (language === 'zh') return `${names} ${count} 格${all ? '均' : '印'}为 ${printed}，${be} ${wanted}`;
  return `${names} (${count} cells): ${all ? 'all ' : ''}${printed}, ${be} ${wanted}`;
}

/** One number where all are the same, else those of the cells that are named. */
function numbersOf(numbers: readonly string[], language: Language): string {
  const [first = ''] = numbers;
  if (numbers.every((number) => number === first)) return first;
  const rest = numbers.length > MOST_NAMED ? '…' : '';
  return numbers.slice(0, MOST_NAMED).join(language === 'zh' ? '、' : ', ') + rest;
}

function namesOf(changes: readonly Change[], template: Template, language: Language): string {
  const more = changes.length > MOST_NAMED;
  const named = changes.slice(0, MOST_NAMED);
  const rows = new Set(changes.map(({ cell }) => rowOf(cell)));
  const [row = ''] = rows;
  const isOneRow = rows.size === 1;
  const names = named.map(({ cell }) => cellName(template, isOneRow ? columnOf(cell) : cell, language));
  if (language === 'zh') {
    const rest = more ? '等' : '';
    return isOneRow
      ? `「${cellName(template, row, language)}」${names.join('、')}${rest}`
      : names.map((name) => `「${name}」`).join('') + rest;
  }
  const rest = more ? ' and others' : '';
  return isOneRow
    ? `“${cellName(template, row, language)}”, ${names.join(', ')}${rest}`
    : names.map((name) => `“${name}”`).join(', ') + rest;
}

/** The row of a cell, and its column, as `cellName` takes them. */
function rowOf(cell: CellId): string {
  const { table, row } = splitCellId(cell);
  return `${table}/${row}/*`;
}

function columnOf(cell: CellId): string {
  const { table, column } = splitCellId(cell);
  return `${table}/*/${column}`;
}

function numberOf(value: number | null, language: Language): string {
  if (value === null) return language === 'zh' ? '空白' : 'blank';
  return language === 'zh' ? ` ${formatNumber(value)}` : formatNumber(value);
}
