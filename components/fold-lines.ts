import type { PaperLine } from '../lib/text/sum-on-paper.ts';

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
export function foldLines(lines: readonly PaperLine[], all: boolean): FoldedLines {
  const firstSum = lines.findIndex((line) => line.role === 'sum');
  const terms = lines.slice(0, Math.max(firstSum, 0));
  const zeros = foldable(terms, (line) => line.value === 0 && !line.blank);
  const blanks = foldable(terms, (line) => line.blank);
  if (all) return { shown: lines, zeros: 0, blanks: 0, at: 0 };
  const shown = withoutLeadingPlus(lines.filter((line) => !zeros.has(line) && !blanks.has(line)));
  return { shown, zeros: zeros.size, blanks: blanks.size, at: shown.findIndex((line) => line.role === 'sum') };
}

function foldable(terms: readonly PaperLine[], test: (line: PaperLine) => boolean): ReadonlySet<PaperLine> {
  const found = terms.filter(test);
  return new Set(found.length >= FEWEST_FOLDED ? found : []);
}

/** The first line that is left opens the sum. */
function withoutLeadingPlus(lines: readonly PaperLine[]): readonly PaperLine[] {
  return lines.map((line, index) => (index === 0 && line.sign === '+' ? { ...line, sign: '' } : line));
}
