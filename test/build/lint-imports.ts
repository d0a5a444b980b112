import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import type { Import } from './source-files.ts';

/** Asks the project's linter which of the imports it forbids, by letting it judge files that hold nothing else. */
export function forbiddenByLinter(imports: readonly Import[]): Import[] {
  const root = mkdtempSync(join(tmpdir(), 'gouji-lint-'));
  try {
    copyFileSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
    for (const path of new Set(imports.map(({ from }) => from))) writeFile(root, path, importsIn(imports, path));
    return lintedLines(root).flatMap(({ path, line }) => importsIn(imports, path)[line - 1] ?? []);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function importsIn(imports: readonly Import[], path: string): Import[] {
  return imports.filter(({ from }) => from === path);
}

/** One import in each line, so that the line tells which one is meant. */
function writeFile(root: string, path: string, imports: readonly Import[]): void {
  const lines = imports.map(({ to, isPackage, typeOnly }, index) => {
    const way = posix.relative(dirname(path), to);
    const target = isPackage ? to : way.startsWith('.') ? way : `./${way}`;
    return `import ${typeOnly ? 'type ' : ''}{ a as a${index} } from '${target}';`;
  });
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), lines.join('\n'));
}

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

function lintedLines(root: string): { path: string; line: number }[] {
  const linter = resolve('node_modules/.bin/oxlint');
  const run = spawnSync(linter, ['--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32', // a .cmd file there
  });
  const { diagnostics } = JSON.parse(run.stdout) as Report;
  return diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ filename, labels }) => ({ path: filename.replaceAll('\\', '/'), line: labels[0]?.span.line ?? 0 }));
}
