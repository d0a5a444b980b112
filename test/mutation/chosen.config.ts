import base from './vitest.config.ts';

/**
 * The tests that `mutate.ts` has chosen, and no others. They are named here and not to the tool as its test files: it would
 * then switch changes to constants of modules on too late to be noticed.
 */
export default {
  ...base,
  test: { ...base.test, isolate: false, include: (process.env['MUTATION_TESTS'] ?? '').split(' ') },
};
