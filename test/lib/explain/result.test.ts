import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import { resultSchema } from '../../../lib/model/result.ts';
import { faultOf } from '../../support/generate/faults.ts';
import { figuresOf, withNumbers, type Figures } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { randomOf } from '../../support/generate/random.ts';
import { zeroReport } from '../check/report-of.ts';
import { pageWith, reportResultOf } from '../read/generated.ts';
import { causesOf, requests, waysOf } from './explained.ts';

const resultFor = (figures: Figures): ReportResult => reportResultOf(pageWith(figures, layoutOf('official')));
const FIGURES = figuresOf('annual-2021', 'small', 7);

describe('causes in a result', () => {
  it('are numbered, and each finding names its own', () => {
    const planted = faultOf('total-row-at-zero').plant(FIGURES, randomOf(1));
    const wrong = withNumbers(planted?.figures ?? FIGURES, { 'proceedings/reconsideration/total': 99 });
    const result = resultFor(wrong);
    const { causes, findings } = result;
    expect(causes.map(({ id, pattern }) => [id, pattern])).toEqual([
      ['c1', 'outcome-total-left-at-zero'],
      ['c2', 'unnamed'],
    ]);
    for (const { id, findings: own } of causes) {
      expect(findings.filter(({ cause }) => cause === id).map((finding) => finding.id)).toEqual(
        expect.arrayContaining(own),
      );
    }
    expect(z.safeParse(resultSchema, result).success).toBe(true);
  });

  it('are none where nothing failed', () => {
    expect(resultFor(FIGURES).causes).toEqual([]);
  });

  it('are complete only where all explanations are listed', () => {
    const wrong = figuresOf('annual-2021', 'city', 3);
    const cell = (column: string): string => `requests/granted/${column}`;
    const moved = {
      [cell('naturalPerson')]: (wrong.numbers[cell('naturalPerson')] ?? 0) + 1,
      [cell('business')]: (wrong.numbers[cell('business')] ?? 0) - 1,
    };
    const [cause] = resultFor(withNumbers(wrong, moved)).causes;
    expect(cause).toMatchObject({ pattern: 'request-moved-applicant', complete: false });
    expect(cause?.explanations).toHaveLength(6);
  });
});

describe('the other tables', () => {
  it('are explained by their own sums: items of the statistics', () => {
    const items = { '3.1': '9', '3.1.1': '4', '3.1.2': '5', '3.3': '7', '3.3.1': '3', '3.3.4': '9', '3.3.4.1': '4' };
    const printed = Object.fromEntries(Object.entries(items).map(([row, text]) => [`statistics/${row}/value`, text]));
    const causes = causesOf(zeroReport('statistics-2014', printed));
    expect(causes.map(({ pattern }) => pattern)).toEqual(['total-wrong']);
    expect(causes.flatMap(waysOf)).toEqual(['3.3.4/value 9 → 4']);
    expect(causes.flatMap(({ verdicts }) => verdicts)).toHaveLength(2);
  });

  it('are apart: what fails in 三 says nothing of 四', () => {
    const report = zeroReport('annual-2021', {
      ...requests({ 'received/total': '3' }),
      'proceedings/reconsideration/total': '5',
      'proceedings/reconsideration/upheld': '15',
    });
    expect(
      causesOf(report).map(({ verdicts }) => new Set(verdicts.map(({ rule }) => rule.split('/')[0])).size),
    ).toEqual([1, 1]);
  });
});
