import type { Line } from '../model/grid.ts';
import { Pace, type Steps } from '../model/steps.ts';
import { simplify } from '../templates/traditional.ts';

/** Bodies and places for which a cross or 某某 may stand. */
const NAME = '(?:单位|机关|局|委|办|厅|市|县|区|镇|乡|街道)';
/** Words by which the form tells its users how to fill it in, and the crosses that stand for a name or a year. */
const INSTRUCTION = new RegExp(
  [
    '该部分以表格形式[^，。；）)]{0,10}',
    '(?:此|本)部分以表格(?:的)?形式报告',
    '以表格形式报告',
    '填报说明|填表说明|填写说明|此处填写|请在此填写',
    '[×Xx]{1,4}年[×Xx]{1,2}月',
    `[×＊*]{2}(?:${NAME}|年)`,
    `(?<![A-Za-z0-9])[Xx]{2,}(?:${NAME}|年度?)`,
    `某某${NAME}`,
    '_{2,}(?:年度?|单位)',
    // As a sentence of its own, as the form has it.
    '(?:^|。)\\s*表格如下[：:。]',
  ].join('|'),
);
/** A character or word of each of them: nearly every line is passed over by this. */
const HINT = /[×Xx＊*_某填]|表格/;
const LONGEST_LINE = 2000;
const MOST = 5;

/** Instructions of the form that were left in the text, as printed; each once. */
export function* readInstructions(lines: readonly Line[]): Steps<string[]> {
  const found = new Set<string>();
  const pace = new Pace();
  for (const line of lines) {
    if (pace.isDue()) yield;
    if (line.linked || !HINT.test(line.text)) continue;
    for (const text of line.text.split('\n')) {
      if (text.length > LONGEST_LINE) continue;
      // Simplified characters take the place of traditional ones one by one.
      const match = INSTRUCTION.exec(simplify(text));
      if (match) found.add(text.slice(match.index, match.index + match[0].length).replace(/^[。\s]+/, ''));
    }
    if (found.size >= MOST) break;
  }
  return [...found].slice(0, MOST);
}
