/**
 * `npm run mutation -- check text`: changes the code of a folder of lib in every way that the tool knows, one at a time, and
 * asks the folder's tests whether they notice. Prints the score of each file and each change that nobody noticed.
 * Without names it lists the folders. `--least 85` ends with 1 below that score.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { FOLDERS, type Mutated } from './folders.ts';
import { scoreTable, survivorLines, type MutatedFile } from './report.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { least: { type: 'string', default: '0' } },
  });
  const unknown = positionals.filter((name) => FOLDERS[name] === undefined);
  if (positionals.length === 0 || unknown.length > 0) {
    console.error(`folders: ${Object.keys(FOLDERS).join(', ')}`);
    process.exitCode = 64;
    return;
  }
  for (const name of positionals) {
    const files = await mutate(name, FOLDERS[name] as Mutated);
    const { lines, score } = scoreTable(files);
    console.log([`\n${name}`, ...survivorLines(files), ...lines].join('\n'));
    if (score < Number(values.least)) process.exitCode = 1;
  }
}

/** Every mutant of the sources with what became of it. */
async function mutate(name: string, { sources, tests, remembers = false }: Mutated): Promise<readonly MutatedFile[]> {
  const report = `.output/mutation/${name}.json`;
  await new Stryker({
    mutate: [...sources],
    tests: [...tests],
    remembers,
    maxTestRunnerReuse: 200, // modules that were loaded are never forgotten
    testRunner: 'in-process',
    plugins: ['runner.ts', 'words-of-rules.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    ignorers: ['words'],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: `.output/mutation/${name}`,
    cleanTempDir: 'always',
    ignorePatterns: ['.output', '.git', 'coverage'],
    disableTypeChecks: false, // nothing checks types here, and a comment would come before that for a document
    tsconfigFile: 'none', // it would be rewritten with the JavaScript API of TypeScript, which version 7 has not
    timeoutMS: 10_000,
    warnings: false,
    allowConsoleColors: false,
  }).runMutationTest();
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: Record<string, Omit<MutatedFile, 'path'>> };
  return Object.entries(files).map(([path, file]) => ({ path, ...file }));
}

await main();
