import unit from '../vitest.config.ts';

/** The unit tests as they are put to mutants of the code: the same each time, and quick to fail. */
export default { ...unit, test: { ...unit.test, setupFiles: ['test/mutation/setup.ts'], testTimeout: 120_000 } };
