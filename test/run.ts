/**
 * `npm test`: everything that is checked before a change is accepted, in order, up to the first failure.
 * `npm test -- unit build` runs the named steps only.
 */
import { spawnSync } from 'node:child_process';
import { CHROMIUM, ensureBrowser, ensureChineseFont, FIREFOX } from '../lib/cli/browsers.ts';
import { addonLintProblems } from './build/addon-lint.ts';
import { codeProblems } from './build/code.ts';
import { manifestProblems } from './build/manifest.ts';
import { exceededBudgets, measureSizes, sizeTable } from './build/sizes.ts';
import { zipProblems } from './build/zips.ts';

interface Step {
  readonly name: string;
  readonly title: string;
  /** Throws where the step fails. */
  run(): void;
}

/** A check said no; what is wrong has been printed or stands in the message. */
class StepFailure extends Error {}

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } as const;

const STEPS: readonly Step[] = [
  { name: 'lint', title: 'formatting and linter', run: () => npm('lint') },
  { name: 'types', title: 'type check', run: () => npm('typecheck') },
  { name: 'unit', title: 'unit and property tests', run: () => npm('test:unit') },
  { name: 'accuracy', title: 'accuracy on a sample', run: () => npm('accuracy', '--', '--quick', '--check') },
  { name: 'docs', title: 'generated documents are up to date', run: () => npm('docs', '--', '--check') },
  { name: 'build', title: 'builds for Chrome and Firefox', run: () => npm('build') },
  { name: 'sizes', title: 'sizes of the built files', run: checkSizes },
  { name: 'manifest', title: 'rights of the built extensions', run: () => perBuild(manifestProblems) },
  { name: 'code', title: 'no code from elsewhere, no way to the network', run: () => perBuild(codeProblems) },
  { name: 'zips', title: 'archives for the stores, the same when built again', run: () => fail(zipProblems()) },
  { name: 'addon', title: 'add-on linter', run: () => perBuild(addonLintProblems) },
  { name: 'browser', title: 'browser tests', run: testInBrowsers },
];

function npm(script: string, ...parameters: readonly string[]): void {
  command('npm', ['run', '--silent', script, ...parameters]);
}

function command(program: string, parameters: readonly string[]): void {
  const { status } = spawnSync(program, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (status !== 0) throw new StepFailure(`${program} ${parameters.join(' ')} ended with ${status}`);
}

function checkSizes(): void {
  perBuild((folder) => {
    const sizes = measureSizes(folder);
    console.log(`${folder}\n${sizeTable(sizes)}`);
    return exceededBudgets(sizes);
  });
}

function perBuild(problemsOf: (folder: string, browser: keyof typeof BUILDS) => readonly string[]): void {
  const problems = (['chrome', 'firefox'] as const).flatMap((browser) =>
    problemsOf(BUILDS[browser], browser).map((problem) => `${browser}: ${problem}`),
  );
  fail(problems);
}

function fail(problems: readonly string[]): void {
  if (problems.length > 0) throw new StepFailure(problems.join('\n'));
}

function testInBrowsers(): void {
  ensureBrowser(CHROMIUM);
  ensureBrowser(FIREFOX);
  ensureChineseFont();
  npm('test:e2e');
}

function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new StepFailure(`no step ${unknown.join(', ')}; there are ${STEPS.map((step) => step.name).join(', ')}`);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

function runStep({ name, title, run }: Step): void {
  console.log(`\n== ${name}: ${title}`);
  const start = performance.now();
  run();
  console.log(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function main(): void {
  let passed = 0;
  try {
    for (const step of chosenSteps(process.argv.slice(2))) {
      runStep(step);
      passed += 1;
    }
  } catch (error) {
    console.error(error instanceof Error && !(error instanceof StepFailure) ? error : String((error as Error).message));
    console.log(`\nsteps stopped at the first failure\n${passed} passed, 1 failed`);
    process.exitCode = 1;
    return;
  }
  console.log(`\n${passed} passed, 0 failed`);
}

main();
