import type { Line } from '../model/grid.ts';

/** Words by which the form tells its users how to fill it in, and the crosses that stand for a name or a year. */
const INSTRUCTION =
  /该部分以表格形式[^，。；）)]{0,10}|填报说明|填表说明|[×＊*]{2}(?:单位|局|委|办|厅|市|县|区|镇|乡|街道|年)|[Xx]{2,}(?:单位|局|年度?)/;
const LONGEST_LINE = 2000;
const MOST = 5;

/** Instructions of the form that were left in the text, as printed; each once. */
export function readInstructions(lines: readonly Line[]): string[] {
  const found = new Set<string>();
  for (const { text, linked } of lines) {
    if (linked || text.length > LONGEST_LINE) continue;
    const words = INSTRUCTION.exec(text)?.[0];
    if (words !== undefined) found.add(words);
    if (found.size >= MOST) break;
  }
  return [...found];
}
