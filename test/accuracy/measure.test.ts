import { describe, expect, it } from 'vitest';
import { figuresOf, withNumbers } from '../support/generate/figures.ts';
import { layoutOf } from '../support/generate/layouts/index.ts';
import { expectedFigures } from './cases/expected.ts';
import { type Case } from './case.ts';
import { measure } from './measure.ts';
import { sumOf, tablesOf } from './print.ts';
import { savedPageReader, type Reader, type Reading } from './reader.ts';
import { type Counts } from './tally.ts';

const CELL = 'requests/received/naturalPerson';
const figures = figuresOf('annual-2021', 'small', 3);
const page: Case = {
  part: 'reports',
  name: 'official',
  form: 'annual-2021',
  made: 'by hand',
  url: null,
  html: () => '',
  isReport: true,
  figures: expectedFigures(layoutOf('official'), figures),
  identity: null,
};

/** What a reader that makes no mistake would read. */
const truth: Reading = {
  isReport: true,
  kind: 'report',
  template: 'annual-2021',
  values: Object.fromEntries(
    Object.entries(figures.cells).map(([id, raw]) => [
      id,
      { raw, value: figures.numbers[id] ?? null, state: 'number' },
    ]),
  ),
  findings: [],
  identity: null,
  crashed: 0,
};

function counted(of: Case, reading: Reading): Counts {
  const reader: Reader = () => reading;
  return sumOf(measure([of], reader).tally);
}

describe('the measurement', () => {
  it('finds nothing wrong where nothing is', () => {
    expect(counted(page, truth)).toMatchObject({ right: 200, wrong: 0, notRead: 0, missed: 0, false: 0 });
  });

  it('counts another number, a blank for a number and a cell of another page as wrong', () => {
    const read = truth.values[CELL];
    for (const other of [{ value: 999 }, { value: null, state: 'blank' as const }]) {
      const values = { ...truth.values, [CELL]: { raw: read?.raw ?? '', state: 'number' as const, ...other } };
      expect(counted(page, { ...truth, values }).wrong).toBe(1);
    }
    const values = { ...truth.values, 'proactive/nothing/total': { raw: '4', value: 4, state: 'number' as const } };
    expect(counted(page, { ...truth, values }).wrong).toBe(1);
  });

  it('counts a cell that is missing or said to be unreadable as not read', () => {
    const { [CELL]: _, ...values } = truth.values;
    expect(counted(page, { ...truth, values })).toMatchObject({ wrong: 0, notRead: 1 });
    const told = { ...values, [CELL]: { raw: '?', value: null, state: 'text' as const } };
    expect(counted(page, { ...truth, values: told })).toMatchObject({ wrong: 0, notRead: 1 });
  });

  it('counts a failure that is not stated and one that is none', () => {
    const finding = { rule: 'requests/row-total', at: 'requests/granted', outcome: 'fail', severity: 'error' };
    expect(counted(page, { ...truth, findings: [finding] })).toMatchObject({ missed: 0, false: 1 });
    const wrong = withNumbers(figures, { 'proceedings/reconsideration/total': 77 });
    const faulty: Case = { ...page, figures: expectedFigures(layoutOf('official'), wrong) };
    const values = {
      ...truth.values,
      'proceedings/reconsideration/total': { raw: '77', value: 77, state: 'number' as const },
    };
    expect(counted(faulty, { ...truth, values })).toMatchObject({ wrong: 0, missed: 1, false: 0 });
  });

  it('counts what is not recognised and what is mistaken for a report', () => {
    expect(counted(page, { ...truth, isReport: false }).notRecognised).toBe(1);
    expect(counted({ ...page, isReport: false }, truth).mistaken).toBe(1);
  });

  it('says the same each time and names no time', () => {
    const cases = [{ ...page, html: () => layoutOf('official').html(figures) }];
    const [first, second] = [0, 1].map(() => tablesOf(measure(cases, savedPageReader).tally));
    expect(first).toBe(second);
    expect(first).not.toMatch(/ ms|seconds/);
  });
});
