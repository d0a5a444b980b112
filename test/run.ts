/**
 * `npm test`: everything that is checked before a change is accepted, in order, up to the first failure.
 * `npm test -- unit build` runs the named steps only. What needs one core is begun beside other steps that need one; what
 * it says is printed when it is its turn.
 */
import { spawn, type StdioOptions } from 'node:child_process';
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
  readonly run: () => void | Promise<void>;
}

/** A script of package.json that can run beside other steps, and the first one of these. */
interface ScriptBeside extends Step {
  readonly script: readonly string[];
  readonly beside: string;
}

interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly seconds: number;
}

interface Running {
  readonly ended: Promise<Ended>;
  stop(): void;
}

/** A check said no; what is wrong has been printed or stands in the message. */
class StepFailure extends Error {}

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } as const;

const STEPS: readonly (Step | ScriptBeside)[] = [
  { name: 'lint', title: 'formatting and linter', run: () => npm('lint') },
  scriptBeside('types', 'type check', ['typecheck'], 'lint'),
  { name: 'unit', title: 'unit and property tests', run: () => npm('test:unit') },
  { name: 'docs', title: 'generated documents are up to date', run: () => npm('docs', '--', '--check') },
  { name: 'build', title: 'builds for Chrome and Firefox', run: () => npm('build') },
  { name: 'sizes', title: 'sizes of the built files', run: checkSizes },
  { name: 'manifest', title: 'rights of the built extensions', run: () => perBuild(manifestProblems) },
  { name: 'code', title: 'no code from elsewhere, no way to the network', run: () => perBuild(codeProblems) },
  { name: 'zips', title: 'archives for the stores, the same when built again', run: () => fail(zipProblems()) },
  { name: 'addon', title: 'add-on linter', run: () => perBuild(addonLintProblems) },
  scriptBeside('accuracy', 'accuracy on a sample', ['accuracy', '--', '--quick', '--check'], 'docs'),
  { name: 'browser', title: 'browser tests', run: testInBrowsers },
];

function scriptBeside(name: string, title: string, script: readonly string[], beside: string): ScriptBeside {
  return { name, title, script, beside, run: () => npm(...script) };
}

async function npm(...script: readonly string[]): Promise<void> {
  expectSuccess(script, await startScript(script, 'inherit').ended);
}

function expectSuccess(script: readonly string[], { status }: Ended): void {
  if (status !== 0) throw new StepFailure(`npm run ${script.join(' ')} ended with ${status}`);
}

function startScript(script: readonly string[], output: 'inherit' | 'pipe'): Running {
  const start = performance.now();
  const stdio: StdioOptions = ['inherit', output, output];
  const child = spawn('npm', ['run', '--silent', ...script], {
    stdio,
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said, seconds: (performance.now() - start) / 1000 }));
  });
  return { ended, stop: () => child.kill() };
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

async function testInBrowsers(): Promise<void> {
  ensureBrowser(CHROMIUM);
  ensureBrowser(FIREFOX);
  ensureChineseFont();
  await npm('test:e2e');
}

function chosenSteps(names: readonly string[]): readonly (Step | ScriptBeside)[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new StepFailure(`no step ${unknown.join(', ')}; there are ${STEPS.map((step) => step.name).join(', ')}`);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

async function runStep(step: Step | ScriptBeside, begun: Running | undefined): Promise<void> {
  console.log(`\n== ${step.name}: ${step.title}`);
  const start = performance.now();
  if (begun !== undefined && 'script' in step) {
    const ended = await begun.ended;
    process.stdout.write(ended.said);
    expectSuccess(step.script, ended);
    console.log(`== ${step.name}: ${ended.seconds.toFixed(1)} s, beside other steps`);
    return;
  }
  await step.run();
  console.log(`== ${step.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function main(): Promise<void> {
  const begun = new Map<Step, Running>();
  let passed = 0;
  try {
    const steps = chosenSteps(process.argv.slice(2));
    for (const step of steps) {
      for (const other of steps) {
        if ('beside' in other && other.beside === step.name) begun.set(other, startScript(other.script, 'pipe'));
      }
      await runStep(step, begun.get(step));
      passed += 1;
    }
  } catch (error) {
    for (const { stop } of begun.values()) stop();
    console.error(error instanceof Error && !(error instanceof StepFailure) ? error : String((error as Error).message));
    console.log(`\nsteps stopped at the first failure\n${passed} passed, 1 failed`);
    process.exitCode = 1;
    return;
  }
  console.log(`\n${passed} passed, 0 failed`);
}

await main();
