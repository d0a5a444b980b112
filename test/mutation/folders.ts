/** What can be put to the test, and the tests of it: globs from the project's folder on. */
export interface Mutated {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

const own = (name: string, ...others: readonly string[]): Mutated => ({
  sources: [`lib/${name}/**/*.ts`],
  tests: [`test/lib/${name}/**/*.test.ts`, ...others],
});

const part = (folder: string, files: readonly string[], tests: readonly string[]): Mutated => ({
  sources: files.map((file) => `lib/${folder}/${file}.ts`),
  tests,
});

const EXPLAINING = ['test/lib/explain/!(properties|seeds).test.ts'];

/**
 * The tests of a folder itself, not all that come by it: a layer is to be held by its own. Property tests that take a minute
 * are left out, they would be run for each change to the code.
 */
export const FOLDERS: Readonly<Record<string, Mutated>> = {
  check: { ...own('check'), tests: ['test/lib/check/!(equations).test.ts', 'test/lib/rules/**/*.test.ts'] },
  explain: { ...own('explain'), tests: EXPLAINING },
  searching: part(
    'explain',
    ['search', 'elimination', 'find', 'residuals', 'single-cells', 'system', 'sums'],
    EXPLAINING,
  ),
  slips: part('explain', ['name', 'patterns', 'digits', 'misplaced', 'double-count', 'suppositions'], EXPLAINING),
  causes: part('explain', ['blocks', 'explain-table', 'explain', 'witnesses'], EXPLAINING),
  text: own('text'),
  read: own('read', 'test/lib/reading.test.ts'),
  parse: own('parse'),
  quantities: {
    sources: ['lib/parse/read-{quantity,date}.ts', 'lib/parse/normalize-label.ts'],
    tests: own('parse').tests,
  },
  cells: {
    sources: [
      'lib/parse/{value-cells,match-label,join-digits,only-totals,page-number}.ts',
      'lib/read/{cell-text,expand-spans}.ts',
    ],
    tests: [...own('parse').tests, ...own('read').tests],
  },
  rules: own('rules', 'test/lib/check/!(equations).test.ts'),
  numbers: part('narrative', ['numbers', 'clause', 'brackets'], ['test/lib/narrative/{numbers,clause}.test.ts']),
  comparing: part('narrative', ['candidates', 'compare'], ['test/lib/narrative/{candidates,compare}.test.ts']),
  lists: part(
    'narrative',
    ['list-closure', 'read-flows', 'read-shares'],
    ['test/lib/narrative/{list-closure,read-lists,read-flows,read-shares}.test.ts'],
  ),
  judge: own('judge'),
};
