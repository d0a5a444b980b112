import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import type { Suite, Test } from './suite.ts';

/** What the changed code asks which change is on, and tells which of them it came by. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const BUNDLE = 'tests-of-mutants.mjs';

/**
 * Runs tests for Stryker in its own process: a run of vitest costs half a second before the first test begins, and there are
 * thousands of changes. Tests and code are one bundle, which is loaded again only where a change is in a constant of a module.
 */
class InProcess implements TestRunner {
  static inject = tokens(commonTokens.options);

  private readonly globs: readonly string[];
  private readonly remembers: boolean;
  private loaded = 0;
  /** True where what is loaded has a change in one of its constants. */
  private isStale = true;
  private tests: ReadonlyMap<string, Test> = new Map();
  /** How long each test took when it was first run: the quick ones are asked first. */
  private times: ReadonlyMap<string, number> = new Map();

  constructor(options: StrykerOptions) {
    this.globs = options['tests'] as readonly string[];
    this.remembers = options['remembers'] === true;
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const files = globSync([...this.globs], { absolute: true });
    const codes = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    if (codes.some((code) => code.startsWith('// @vitest-environment jsdom'))) await openWindow();
    const contents = [
      "import './test/mutation/setup.ts';",
      "export { suite } from 'vitest';",
      ...files.map((file) => `import ${JSON.stringify(file)};`),
    ].join('\n');
    const shim = new URL('suite.ts', import.meta.url).pathname;
    await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      absWorkingDir: process.cwd(),
      outfile: BUNDLE,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
      plugins: [
        {
          name: 'tests',
          setup(tool) {
            tool.onResolve({ filter: /^vitest$/ }, () => ({ path: shim }));
            // Files that are read beside the tests are looked for beside them.
            tool.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
              const code = await readFile(path, 'utf8');
              return {
                loader: 'ts',
                contents: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
              };
            });
          },
        },
      ],
    });
  }

  async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    const state = switches();
    state.activeMutant = undefined;
    await this.load();
    const results = await this.run([...this.tests.keys()], false);
    this.times = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return {
      status: DryRunStatus.Complete,
      tests: results,
      ...(state.mutantCoverage ? { mutantCoverage: state.mutantCoverage } : {}),
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter, mutantActivation } = options;
    const state = switches();
    Object.assign(state, { activeMutant: undefined, hitCount: 0, hitLimit });
    try {
      if (mutantActivation === 'static') {
        state.activeMutant = activeMutant.id;
        await this.load();
      } else if (this.isStale) await this.load();
      state.activeMutant = activeMutant.id;
      const results = await this.run(testFilter ?? [...this.tests.keys()], true);
      const tooOften = determineHitLimitReached(state.hitCount, hitLimit);
      return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests: results });
    } catch (error) {
      // A module that cannot even be loaded is noticed.
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [resultOf('loading', 'loading', 0, error)] });
    } finally {
      this.isStale = this.remembers || mutantActivation === 'static';
    }
  }

  private async load(): Promise<void> {
    this.loaded += 1;
    const url = `${pathToFileURL(BUNDLE).href}?${this.loaded}`;
    const { suite } = (await import(url)) as { readonly suite: Suite };
    this.tests = new Map(suite.tests.map((test, i) => [`${i} ${test.name}`, test]));
  }

  private async run(ids: readonly string[], isOver: boolean): Promise<TestResult[]> {
    const state = switches();
    const results: TestResult[] = [];
    const timeOf = (id: string): number => this.times.get(id) ?? 0;
    for (const id of ids.toSorted((a, b) => timeOf(a) - timeOf(b))) {
      const test = this.tests.get(id);
      if (!test) continue;
      state.currentTestId = id;
      const start = performance.now();
      let failure: unknown = null;
      try {
        await test.run();
      } catch (error) {
        failure = error ?? new Error('nothing was thrown');
      }
      state.currentTestId = undefined;
      results.push(resultOf(id, test.name, performance.now() - start, failure));
      if (failure !== null && isOver) break;
    }
    return results;
  }
}

/** What tests of the reader of documents take from the window. */
async function openWindow(): Promise<void> {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('', { url: 'http://localhost/' });
  const { CharacterData, document, DOMParser, Element, Node } = window;
  Object.assign(globalThis, { window, CharacterData, document, DOMParser, Element, Node });
}

function resultOf(id: string, name: string, timeSpentMs: number, failure: unknown): TestResult {
  const result = { id, name, timeSpentMs };
  if (failure === null) return { ...result, status: TestStatus.Success };
  return { ...result, status: TestStatus.Failed, failureMessage: String(failure) };
}

function switches(): Switch {
  const everywhere = globalThis as { __stryker__?: Switch };
  return (everywhere.__stryker__ ??= {});
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
