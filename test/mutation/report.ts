/** A file as the tool reports it, as far as it is used here. */
export interface MutatedFile {
  readonly path: string;
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** How many changes were noticed, file by file, and the share of all in per cent. */
export function scoreTable(files: readonly MutatedFile[]): {
  readonly lines: readonly string[];
  readonly score: number;
} {
  const counts = files.map(({ path, mutants }) => [path, ...count(mutants)] as const);
  const noticed = sum(counts.map(([, one]) => one));
  const all = sum(counts.map(([, , one]) => one));
  const line = (name: string, part: number, whole: number): string =>
    `${name.padEnd(40)} ${String(part).padStart(5)} of ${String(whole).padStart(5)}  ${percent(part, whole).toFixed(1).padStart(5)} %`;
  return {
    lines: [...counts.map(([path, part, whole]) => line(path, part, whole)), line('all', noticed, all)],
    score: percent(noticed, all),
  };
}

/** One line for each change that no test noticed: place, what stood there, what stands there instead. */
export function survivorLines(files: readonly MutatedFile[]): string[] {
  return files.flatMap(({ path, source, mutants }) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => UNNOTICED.has(status))
      .map(({ location: { start, end }, replacement = '' }) => {
        const line = lines[start.line - 1] ?? '';
        const was = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
        return `${path}:${start.line}  ${shorten(was)}  →  ${shorten(replacement)}`;
      });
  });
}

function count(mutants: readonly Mutant[]): [noticed: number, all: number] {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  return [noticed, noticed + mutants.filter(({ status }) => UNNOTICED.has(status)).length];
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

const WIDEST = 70;

function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
