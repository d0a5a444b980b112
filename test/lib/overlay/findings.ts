import type { ResultFinding } from '../../../lib/model/result.ts';

/** A finding `f` with what a test does not care about filled in. */
export function finding(part: Partial<ResultFinding>): ResultFinding {
  const words = { zh: '', en: '' };
  return {
    id: 'f',
    rule: 'r',
    severity: 'error',
    outcome: 'fail',
    at: '*',
    cells: [],
    expected: null,
    actual: null,
    formula: null,
    message: words,
    why: words,
    equation: null,
    passages: [],
    cause: null,
    ...part,
  };
}
