import { SECTION_MARKS } from '../../templates/detection.ts';
import { simplify } from '../../templates/traditional.ts';
import { normalizeText } from './normalize-label.ts';

const ORDINAL = /^\s*(?:[一二三四五六七八九十]{1,2}、|[(（][一二三四五六七八九十]{1,2}[)）])/;
const LONGEST = 60;

/** What a line announces as a heading of a report, 一、总体情况: the marks of sections in it; none of another line. */
export function headingMarks(line: string): readonly string[] {
  if (line.length > 2 * LONGEST) return [];
  const text = simplify(normalizeText(line)).trim();
  if (text.length > LONGEST || !ORDINAL.test(text)) return [];
  return SECTION_MARKS.filter((mark) => text.includes(mark));
}
