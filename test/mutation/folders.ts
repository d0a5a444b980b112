/** What can be put to the test, and the tests of it: globs from the project's folder on. */
export interface Mutated {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
  /** True where modules keep what they have worked out: they are loaded anew for each change. */
  readonly remembers?: boolean;
}

const own = (name: string, ...others: readonly string[]): Mutated => ({
  sources: [`lib/${name}/**/*.ts`],
  tests: [`test/lib/${name}/**/*.test.ts`, ...others],
});

const part = (folder: string, files: readonly string[], tests: readonly string[]): Mutated => ({
  sources: files.map((file) => `lib/${folder}/${file}.ts`),
  tests,
});

const CAUSES = ['test/lib/explain/!(properties|seeds|search).test.ts'];

/**
 * The tests of a folder itself, not all that come by it: a layer is to be held by its own. Property tests that take a minute
 * are left out, they would be run for each change to the code.
 */
export const FOLDERS: Readonly<Record<string, Mutated>> = {
  check: {
    ...own('check'),
    tests: ['test/lib/check/!(equations).test.ts', 'test/lib/rules/**/*.test.ts'],
    remembers: true,
  },
  searching: part(
    'explain',
    ['search', 'elimination', 'find', 'residuals', 'single-cells', 'system', 'sums'],
    ['test/lib/explain/!(properties|seeds).test.ts'],
  ),
  slips: part('explain', ['name', 'patterns', 'digits', 'misplaced', 'double-count', 'suppositions'], CAUSES),
  causes: part('explain', ['blocks', 'explain-table', 'explain', 'witnesses'], CAUSES),
  text: { ...own('text'), remembers: true },
  read: own('read', 'test/lib/reading.test.ts'),
  parse: { ...own('parse'), remembers: true },
  quantities: {
    ...part(
      'parse',
      ['values/read-quantity', 'identity/read-date', 'labels/normalize-label'],
      ['test/lib/parse/*/{read-quantity,read-date,normalize-label}.test.ts'],
    ),
    remembers: true,
  },
  cells: part(
    'parse',
    ['values/value-cells', 'values/join-digits', 'requests/only-totals', 'layouts/page-number'],
    ['test/lib/parse/*/{value-cells,join-digits}.test.ts'],
  ),
  labels: {
    ...part(
      'parse',
      [
        'labels/match-label',
        'labels/row-labels',
        'requests/requests-labels',
        'requests/requests-heading',
        'proactive/proactive-columns',
      ],
      ['test/lib/parse/**/{match-label,headings,read-requests,parse-report}.test.ts'],
    ),
    remembers: true,
  },
  identity: part(
    'parse',
    ['identity/read-identity', 'identity/identity-lines', 'identity/read-title', 'detect', 'read-instructions'],
    ['test/lib/parse/**/{read-identity,detect-marks,read-instructions}.test.ts'],
  ),
  streams: part(
    'parse',
    ['layouts/spaced-grid', 'layouts/stream-grid', 'requests/learn-blanks'],
    ['test/lib/parse/**/{spaced-grid,stream-grid,learn-blanks,parse-report}.test.ts'],
  ),
  layouts: part(
    'parse',
    ['joined-headings', 'named-cells', 'read-layouts', 'read-named', 'turned-grid', 'whole-grid'].map(
      (file) => `layouts/${file}`,
    ),
    [
      'test/lib/parse/{blank-rows,layouts/{named-cells,rearranged-tables,joined-headings,turned-grid,whole-grid}}.test.ts',
    ],
  ),
  proactive: part(
    'parse',
    ['proactive/read-proactive', 'proactive/proactive-columns', 'proactive/proactive-labels'],
    ['test/lib/parse/**/{headings,named-cells,strange-rows,read-proactive,parse-report}.test.ts'],
  ),
  proceedings: part(
    'parse',
    ['proceedings/read-proceedings', 'proceedings/proceedings-labels'],
    ['test/lib/parse/**/{blank-rows,named-cells,read-proceedings,parse-report}.test.ts'],
  ),
  spans: part(
    'read',
    ['cell-text', 'expand-spans', 'lines', 'line-places', 'text-ranges', 'spaced-lines', 'pieces'],
    ['test/lib/read/{cell-text,expand-spans,lines,line-places,text-ranges,spaced-lines}.test.ts'],
  ),
  // Code that is changed has longer files.
  rules: part(
    'rules',
    ['cells', '{cell,form,period,proactive,proceedings,requests,statistics}/*'],
    ['test/lib/rules/!(files|history-copied|history-revised).test.ts'],
  ),
  'rules-of-text': part(
    'rules',
    ['{narrative,history}/*', 'growth', 'copied-*', 'compared-parts', 'lists'],
    ['test/lib/rules/!(files).test.ts'],
  ),
  numbers: part('narrative/sentence', ['numbers', 'clause', 'brackets'], ['test/lib/narrative/sentence/*.test.ts']),
  comparing: {
    ...part('narrative/cells', ['candidates', 'compare'], ['test/lib/narrative/cells/*.test.ts']),
    remembers: true,
  },
  lists: part('narrative/lists', ['list-closure', 'read-flows'], ['test/lib/narrative/lists/*.test.ts']),
  shares: { sources: ['lib/narrative/shares/*.ts'], tests: ['test/lib/narrative/shares/*.test.ts'] },
  judge: own('judge'),
};
