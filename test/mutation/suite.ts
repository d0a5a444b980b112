import { chai, JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect';

/**
 * As much of vitest as the tests of lib use, in one process: the tests are collected once and then run again and again, for
 * each change to the code those that come by it. Bundled with them, it stands in for `vitest`.
 */
export interface Suite {
  readonly tests: readonly Test[];
}

export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...row: never[]) => unknown;
type Each = (rows: readonly unknown[]) => (name: string, body: Body, timeout?: number) => void;
type Define = (name: string, body: Body, timeout?: number) => void;

const tests: Test[] = [];
const within: string[] = [];

export const suite: Suite = { tests };

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = chai.expect;

const nothing: Define = () => undefined;
const argumentsOf = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[];

function defineTest(name: string, body: Body): void {
  tests.push({ name: [...within, name].join(' '), run: () => body() });
}

function defineGroup(name: string, body: Body): void {
  within.push(name);
  body();
  within.pop();
}

function withRows(define: (name: string, body: Body) => void): Define & {
  readonly each: Each;
  readonly skipIf: (isSkipped: boolean) => Define;
  readonly runIf: (isRun: boolean) => Define;
} {
  return Object.assign((name: string, body: Body) => define(name, body), {
    each: (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) define(name, () => body(...argumentsOf(row)));
    },
    skipIf: (isSkipped: boolean) => (isSkipped ? nothing : define),
    runIf: (isRun: boolean) => (isRun ? define : nothing),
  });
}

export const it = withRows(defineTest);
export const test = it;
export const describe = withRows(defineGroup);
