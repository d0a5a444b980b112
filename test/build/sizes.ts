import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A part of the built extension, and how much of it a user's browser may have to load. */
interface Budget {
  readonly part: string;
  readonly limit: number;
  files(folder: string): readonly string[];
}

/** Bytes, not compressed: that is what the browser parses. The detector is loaded by every page of gov.cn. */
const BUDGETS: readonly Budget[] = [
  { part: 'detector', limit: 6_000, files: () => ['detect.js'] },
  { part: 'report script', limit: 520_000, files: () => ['report.js'] },
  { part: 'background', limit: 58_000, files: () => ['background.js'] },
  { part: 'popup', limit: 175_000, files: (folder) => scriptsOfPage(folder, 'popup.html') },
  { part: 'side panel', limit: 185_000, files: (folder) => scriptsOfPage(folder, 'sidepanel.html') },
  { part: 'settings', limit: 115_000, files: (folder) => scriptsOfPage(folder, 'options.html') },
  { part: 'first page', limit: 100_000, files: (folder) => scriptsOfPage(folder, 'welcome.html') },
  { part: 'Excel export', limit: 175_000, files: (folder) => [lazyChunk(folder, 'report-workbook')] },
];

export interface PartSize {
  readonly part: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly gzip: number;
  readonly limit: number;
}

/** Sizes of the parts of a built extension. */
export function measureSizes(folder: string): PartSize[] {
  return BUDGETS.map(({ part, limit, files }) => {
    const found = files(folder);
    const contents = found.map((file) => readFileSync(join(folder, file)));
    return {
      part,
      files: found,
      limit,
      bytes: sum(contents.map((content) => content.length)),
      gzip: sum(contents.map((content) => gzipSync(content).length)),
    };
  });
}

/** One line for each part that is larger than it may be. */
export function exceededBudgets(sizes: readonly PartSize[]): string[] {
  return sizes
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ part, bytes, limit }) => `${part}: ${bytes} bytes, allowed are ${limit}`);
}

/** The sizes as a table for people. */
export function sizeTable(sizes: readonly PartSize[]): string {
  const rows = sizes.map(({ part, bytes, gzip, limit }) => [part, kilobytes(bytes), kilobytes(gzip), kilobytes(limit)]);
  return [['part', 'kB', 'gzip', 'limit'], ...rows]
    .map(([part = '', ...numbers]) => part.padEnd(16) + numbers.map((number) => number.padStart(9)).join(''))
    .join('\n');
}

/** Scripts that a page of the extension loads, those included that its scripts import. */
function scriptsOfPage(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...importedChunks(folder, file));
  }
  return [...found].sort();
}

const STATIC_IMPORT = /\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** What a script needs before it runs; what it asks for later (`import(…)`) is not among it. */
function importedChunks(folder: string, file: string): string[] {
  const code = readFileSync(join(folder, file), 'utf8');
  return [...code.matchAll(STATIC_IMPORT)].map((match) => `chunks/${match[1] ?? ''}`);
}

/** A chunk that is loaded when it is asked for; throws where it has become part of another file. */
function lazyChunk(folder: string, name: string): string {
  const chunk = readdirSync(join(folder, 'chunks')).find((file) => file.startsWith(`${name}-`));
  if (chunk === undefined) throw new Error(`${name} is no chunk of its own`);
  return `chunks/${chunk}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
