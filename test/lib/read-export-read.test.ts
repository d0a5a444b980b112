import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK } from '../../lib/export/csv.ts';
import { toJson } from '../../lib/export/json.ts';
import { valuesCsv } from '../../lib/export/values-csv.ts';
import type { ReportResult } from '../../lib/model/has-report.ts';
import { resultSchema } from '../../lib/model/result.ts';
import { TEMPLATES } from '../../lib/templates/index.ts';
import { formOf } from '../../lib/text/form-of-report.ts';
import { figuresArbitrary, SIZES, type Figures } from '../support/generate/figures.ts';
import { LABEL_VARIANTS, type LabelVariant } from '../support/generate/labels.ts';
import { ALL_LAYOUTS, layoutOf, LAYOUTS } from '../support/generate/layouts/index.ts';
import {
  statisticsFiguresOf,
  styledStatistics,
  type StatisticsFigures,
} from '../support/generate/statistics/figures.ts';
import { STATISTICS_LAYOUTS } from '../support/generate/statistics/layouts.ts';
import { statisticsPage } from '../support/generate/statistics/page.ts';
import { STYLES, styled, styleOf, type Print, type Style } from '../support/generate/styles.ts';
import { parseCsv } from './export/parse-csv.ts';
import { pageWith, reportResultOf } from './read/generated.ts';

/** A kind of form: figures, and pages on which they stand. */
interface Form<T extends Print> {
  readonly figures: fc.Arbitrary<T>;
  styled(figures: T, style: Style): T;
  page(figures: T, layout: string, labels: LabelVariant): string;
  /** Ids of all layouts, and of those that leave every figure in its cell. */
  readonly layouts: readonly string[];
  readonly whole: readonly string[];
}

interface Case<T extends Print> {
  readonly figures: T;
  readonly style: string;
  readonly odd: readonly (readonly [place: number, text: string])[];
  readonly layout: string;
  readonly other: string;
  readonly labels: LabelVariant;
}

const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

const annual: Form<Figures> = {
  figures: figuresArbitrary,
  styled,
  page: (figures, layout, labels) => pageWith(figures, layoutOf(layout), { labels }),
  layouts: ids(ALL_LAYOUTS),
  whole: ids(LAYOUTS),
};

const SINGLE_CELLS = /^(?:cell|div)-/;

const statistics: Form<StatisticsFigures> = {
  figures: fc.record({ size: fc.constantFrom(...SIZES), seed: fc.nat() }).map(({ size, seed }) => {
    const value = (): string => `statisticsFiguresOf('${size}', ${seed})`;
    return Object.defineProperty(statisticsFiguresOf(size, seed), fc.toStringMethod, { value, enumerable: false });
  }),
  styled: styledStatistics,
  page: (figures, id) => {
    const layout = STATISTICS_LAYOUTS.find((each) => each.id === id);
    if (!layout) throw new Error(`no layout ${id}`);
    return statisticsPage(figures, layout, { agency: '清河市水务局', year: 2016, published: '2017-03-10' });
  },
  layouts: ids(STATISTICS_LAYOUTS),
  // Cells that follow one another as paragraphs or blocks, without rows, may have to be left unread.
  whole: ids(STATISTICS_LAYOUTS.filter(({ isAmbiguous }) => isAmbiguous !== true)).filter(
    (id) => !SINGLE_CELLS.test(id),
  ),
};

/** What some cells print instead of their number: words, marks, what a spreadsheet would run, what a file has to quote. */
const ODD_TEXTS = ['见附件', '约3', '=1+1', '@2', '＋2', '-5', '1,"2"', '3，4', '1.5', "'4", '—', ''];

/** Any report of a form in any layout, and another layout for it. */
function casesOf<T extends Print>(form: Form<T>): fc.Arbitrary<Case<T>> {
  return fc.record({
    figures: form.figures,
    style: fc.constantFrom(...ids(STYLES)),
    odd: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ODD_TEXTS)), { maxLength: 5 }),
    layout: fc.constantFrom(...form.layouts),
    other: fc.constantFrom(...form.whole),
    labels: fc.constantFrom(...LABEL_VARIANTS),
  });
}

/** The figures with other texts in some cells; what number such a text is, if any, is not asked here. */
function withTexts<T extends Print>(figures: T, texts: Readonly<Record<string, string>>): T {
  const numbers = Object.fromEntries(Object.keys(texts).map((id) => [id, null]));
  return { ...figures, cells: { ...figures.cells, ...texts }, numbers: { ...figures.numbers, ...numbers } };
}

function readFirst<T extends Print>(form: Form<T>, { figures, style, odd, layout, labels }: Case<T>): ReportResult {
  const cells = Object.keys(figures.cells);
  const texts = odd.map(([place, text]): [string, string] => [cells[place % cells.length] ?? '', text]);
  const printed = withTexts(form.styled(figures, styleOf(style)), Object.fromEntries(texts));
  return reportResultOf(form.page(printed, layout, labels));
}

interface Kept {
  readonly value: number | null;
  readonly raw: string;
  readonly unit: string;
  readonly state: string;
}

/** What is kept of each value whatever the file or the layout: all but its row and column on the page. */
function keptOf({ values }: ReportResult): Record<string, Kept> {
  const entries = Object.entries(values).map(([cell, { value, raw, unit = '', state }]): [string, Kept] => [
    cell,
    { value, raw, unit, state },
  ]);
  return Object.fromEntries(entries);
}

/** The values that a file of values states, by cell. */
function keptIn(csv: string): Record<string, Kept> {
  const [header = [], ...rows] = parseCsv(csv.slice(BYTE_ORDER_MARK.length));
  const records = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
  const read = records.filter(({ state }) => state !== 'unread');
  return Object.fromEntries(
    read.map(({ cell = '', value = '', raw = '', unit = '', state = '' }) => [
      cell,
      { value: value === '' ? null : Number(value), raw: raw.replace(/^'(?=[=+\-@＝＋－＠])/, ''), unit, state },
    ]),
  );
}

/** Values that a page written anew from them does not say again: other ones, or none without a word on why. */
function lostAnew(first: ReportResult, again: ReportResult): readonly string[] {
  const kept = keptOf(again);
  return Object.entries(keptOf(first)).flatMap(([cell, { raw, value, unit, state }]) => {
    const other = kept[cell];
    if (other) {
      const isSame = other.raw === raw && other.value === value && other.unit === unit && other.state === state;
      return isSame ? [] : [`${cell}: ${JSON.stringify(other)} for “${raw}” as ${state} ${value}`];
    }
    const [table, row] = cell.split('/');
    return again.problems.some((each) => each.table === table && each.row === row) ? [] : [`${cell}: not read again`];
  });
}

describe.each([
  ['the forms of 2019 and 2021', annual as Form<Print>],
  ['the form of 2014', statistics as Form<Print>],
])('%s', (_, form) => {
  const cases = casesOf(form);

  it('as JSON keeps all that was read', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const first = readFirst(form, one);
        expect(resultSchema.parse(JSON.parse(toJson(first)))).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('as CSV keeps number, text, unit and state of every cell', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const first = readFirst(form, one);
        expect(keptIn(valuesCsv(first, formOf(first, TEMPLATES)))).toEqual(keptOf(first));
      }),
      { numRuns: 40 },
    );
  });

  it('on a page in another layout says the same again', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const first = readFirst(form, one);
        fc.pre(Object.keys(first.values).length > 0);
        const texts = Object.entries(first.values).map(([cell, { raw }]): [string, string] => [cell, raw]);
        const written = withTexts({ ...one.figures, cells: {}, numbers: {} }, Object.fromEntries(texts));
        const again = reportResultOf(form.page(written, one.other, one.labels));
        expect(again.report.template).toBe(first.report.template);
        expect(lostAnew(first, again)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
