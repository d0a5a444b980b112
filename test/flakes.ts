/**
 * `npm run flakes -- --runs 20`: runs unit and browser tests again and again, and lists each test that failed at least once.
 * `--only unit` or `--only browser` runs the one kind; further words choose files, as with vitest. Ends with 1 where one failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';

const CONFIGS = { unit: 'test/unit.config.ts', browser: 'test/e2e/support/vitest.config.ts' } as const;
type Kind = keyof typeof CONFIGS;

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** What failed in one run; a file that fails as a whole stands for its tests. */
function failuresOfRun(kind: Kind, files: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-flakes-'));
  const report = join(folder, 'report.json');
  try {
    const run = spawnSync(
      'npx',
      [
        'vitest',
        'run',
        '--config',
        CONFIGS[kind],
        '--retry',
        '0',
        '--reporter',
        'json',
        '--outputFile',
        report,
        ...files,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    );
    if (run.status === 0) return [];
    return failuresIn(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function failuresIn(report: string): string[] {
  return reportSchema.parse(JSON.parse(report)).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    const whole = status === 'failed' && failed.length === 0 ? [message.split('\n', 1)[0] ?? ''] : [];
    return [...failed, ...whole].map((test) => `${name.slice(process.cwd().length + 1)} > ${test}`);
  });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '20' }, only: { type: 'string' } },
  });
  const kinds = (Object.keys(CONFIGS) as Kind[]).filter((kind) => values.only === undefined || values.only === kind);
  const runs = Number(values.runs);
  if (kinds.length === 0 || !Number.isInteger(runs) || runs < 1) {
    console.error('npm run flakes -- [--runs N] [--only unit|browser] [FILE …]');
    process.exitCode = 64;
    return;
  }
  const times = new Map<string, number>();
  for (let run = 1; run <= runs; run += 1) {
    const failed = kinds.flatMap((kind) => failuresOfRun(kind, positionals).map((test) => `${kind}: ${test}`));
    for (const test of failed) times.set(test, (times.get(test) ?? 0) + 1);
    console.log(`run ${run} of ${runs}: ${failed.length === 0 ? 'all passed' : failed.join('; ')}`);
  }
  for (const [test, count] of times) console.log(`${count} of ${runs}  ${test}`);
  console.log(times.size === 0 ? `no test failed in ${runs} runs` : `${times.size} tests failed at least once`);
  if (times.size > 0) process.exitCode = 1;
}

main();
