import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';

/**
 * Begins with the files that take longest, whatever their size, by which files are sorted that were never run before: were
 * one of them begun last, the other workers would have nothing to do meanwhile.
 */
export function longestFirst(longest: RegExp): TestSequencerConstructor {
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files);
      const isLongest = ({ moduleId }: TestSpecification): boolean => longest.test(moduleId);
      return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
    }
  };
}
