import { readFileSync } from 'node:fs';
import { parse, type Node } from 'acorn';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { textFiles } from './build/source-files.ts';

/**
 * No regular expression in the code may take more than linear time on text of a page. Expressions are taken from the
 * source and put to a tool that proves it or finds an attack; wordings of sentences are made when they are first needed
 * and see at most 90 characters before a number and 40 after it.
 */

/** What the tool finds quadratic or cannot decide, and why that is harmless: the text that it sees is short. */
const BOUNDED: Readonly<Record<string, string>> = {
  'lib/cli/docs.ts': 'our own words',
  'lib/cli/pack/shipped.ts': 'name of a module of the build',
  'lib/cli/store/permissions.ts': 'our own README',
  'lib/export/citation.ts': 'one of our own sentences',
  'lib/export/file-name.ts': 'name of a body or title, cut before',
  'lib/export/xlsx/cell-text.ts': 'name of a sheet, cut before',
  'lib/export/xlsx/note-boxes.ts': 'a drawing as the library for workbooks writes it, without words of the page',
  'lib/narrative/doubts/explained.ts': 'one clause of a sentence of at most 1,500 characters',
  'lib/narrative/mentions/read-bodies.ts': 'one sentence',
  'lib/narrative/lists/collect-parts.ts': 'words between two numbers of one sentence',
  'lib/narrative/read-narrative.ts': 'one sentence of at most 1,500 characters',
  'lib/narrative/sentence/names-in-turn.ts': 'at most 90 characters before a number',
  'lib/narrative/mentions/read-years.ts': 'one sentence',
  'lib/narrative/prose/section-title.ts': 'a line of at most 60 characters',
  'lib/narrative/wordings/wording.ts': 'our own wordings',
  'lib/parse/identity/read-identity.ts': 'bounded repetitions only; lines are cut before',
  'lib/parse/values/read-quantity.ts': 'text of a cell of at most 40 characters',
  'lib/parse/identity/read-title.ts': 'a title of at most 80 characters',
  'lib/parse/requests/requests-heading.ts': 'a heading row of a table, cut before',
  'lib/parse/layouts/spaced-grid.ts': 'a row of a table laid out with spaces, cut before',
  'lib/read/spaced-lines.ts': 'a row of a table laid out with spaces, cut before',
  'lib/read/tree.ts': 'a style attribute; two literals with optional spaces',
  'lib/templates/bodies.ts': 'name of a body',
  'lib/text/cell-name.ts': 'our own labels',
};

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const EXPRESSIONS = textFiles()
  .filter((file) => /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(file))
  .flatMap(expressionsOf);

function expressionsOf(file: string): Expression[] {
  const loader = file.endsWith('.tsx') ? 'tsx' : 'ts';
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader, target: 'esnext' });
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (isNode(node)) {
      if (node.type === 'Literal' && 'regex' in node) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string };
        found.push({ file, source: pattern, flags });
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Milliseconds for one expression: some take seconds, several times as long where the machine has other work. */
const LONGEST_PROOF = 120_000;

function statusOf({ source, flags }: Expression, timeout: number): string {
  process.env.RECHECK_BACKEND = 'pure';
  const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout, checker: 'automaton' });
  return result.status === 'vulnerable' ? `${result.status}: ${result.complexity.type}` : result.status;
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(300);
  });

  it('take linear time, or see short text only', { timeout: 600_000 }, () => {
    const bad = EXPRESSIONS.filter(({ file }) => !(file in BOUNDED))
      .map((expression) => ({ ...expression, status: statusOf(expression, LONGEST_PROOF) }))
      .filter(({ status }) => status !== 'safe');
    expect(bad).toEqual([]);
  });

  it('are nowhere exponential', { timeout: 600_000 }, () => {
    const exponential = EXPRESSIONS.filter(({ file }) => file in BOUNDED)
      .map((expression) => ({ ...expression, status: statusOf(expression, 500) }))
      .filter(({ status }) => status.includes('exponential'));
    expect(exponential).toEqual([]);
  });
});
