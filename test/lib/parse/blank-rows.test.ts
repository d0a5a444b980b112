import { describe, expect, it } from 'vitest';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import { figuresOf } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith, reportResultOf } from '../read/generated.ts';

const FIGURES = figuresOf('annual-2021', 'city', 4);
const BLANK_ROW = `<tr>${'<td></td>'.repeat(15)}</tr>`;
/** The last row of the page is that of the figures of 四. */
const LAST_ROW = /<tr>(?![\s\S]*<tr>)[\s\S]*?<\/tr>/;

const page = pageWith(FIGURES, layoutOf('official'));
const casesOf = ({ values }: ReportResult): unknown[] =>
  Object.entries(values).flatMap(([id, { value }]) => (id.startsWith('proceedings/') ? [[id, value]] : []));

describe('a row without anything between the heading of 四 and its figures', () => {
  it.each<[string, (row: string) => string]>([
    ['in the table', (row) => `${BLANK_ROW}${row}`],
    ['in a table of the heading alone', (row) => `${BLANK_ROW}</table><table>${row}`],
  ])('is not taken for them: %s', (_, write) => {
    expect(casesOf(reportResultOf(page.replace(LAST_ROW, write)))).toEqual(casesOf(reportResultOf(page)));
  });
});
