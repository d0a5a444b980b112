import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import { figuresArbitrary, withText, type Figures } from '../../support/generate/figures.ts';
import {
  APPLICANTS,
  CASES,
  caseCell,
  proactiveBlocks,
  proactiveCell,
  requestCell,
  requestRows,
  RESULTS_OF_CASES,
  TOTAL,
} from '../../support/generate/form.ts';
import { LAYOUTS } from '../../support/generate/layouts/index.ts';
import { oneTooMany, statisticsFiguresOf } from '../../support/generate/statistics/figures.ts';
import { STATISTICS_ITEMS, STATISTICS_SUMS, statisticsCell } from '../../support/generate/statistics/form.ts';
import { STATISTICS_LAYOUTS } from '../../support/generate/statistics/layouts.ts';
import { statisticsPage } from '../../support/generate/statistics/page.ts';
import { FAULTS, faultOf } from '../../support/generate/faults.ts';
import { randomOf } from '../../support/generate/random.ts';
import { pageWith, reportResultOf } from '../read/generated.ts';
import { opened, sheetOf, workbookOf, type OpenedSheet } from './xlsx/opened.ts';

const ODD_TEXTS = ['', '/', '见附件', '=1+1', '3 4'];
const LAYOUT = LAYOUTS[0];
if (!LAYOUT) throw new Error('there is no layout');

interface Case {
  readonly figures: Figures;
  readonly report: ReportResult;
}

/** Reports of the forms of 2019 and 2021, right and wrong, some cells blank or not a number. */
const reports: fc.Arbitrary<Case> = fc
  .record({
    figures: figuresArbitrary,
    faults: fc.array(fc.constantFrom(...FAULTS.map(({ id }) => id)), { maxLength: 2 }),
    odd: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ODD_TEXTS)), { maxLength: 8 }),
    blankTotals: fc.boolean(),
    seed: fc.nat(),
  })
  .map((recipe) => {
    const { figures, faults, odd, blankTotals, seed } = recipe;
    let changed = faults.reduce((all, id) => faultOf(id).plant(all, randomOf(seed))?.figures ?? all, figures);
    const cells = Object.keys(changed.cells);
    for (const [place, text] of odd) changed = withText(changed, cells[place % cells.length] ?? '', text);
    if (blankTotals) {
      for (const { id } of requestRows(changed.template)) changed = withText(changed, requestCell(id, TOTAL.id), '');
    }
    const report = reportResultOf(pageWith(changed, LAYOUT));
    // A counterexample is reported as what it is made of, not as hundreds of cells.
    const name = (): string => fc.stringify(recipe);
    return Object.defineProperty({ figures: changed, report }, fc.toStringMethod, { value: name, enumerable: false });
  });

/** What a cell of the sheet has to hold for what was read. */
function wanted(report: ReportResult, cell: string): unknown {
  const value = report.values[cell];
  if (!value) return '？';
  return value.state === 'blank' ? null : (value.value ?? value.raw);
}

async function sheetsOf(report: ReportResult): Promise<(name: string) => OpenedSheet> {
  const sheets = await opened(await workbookOf(report));
  return (name) => sheets.get(name) ?? expect.fail(`no sheet ${name}`);
}

/** Differences of a sheet that say that something is wrong, and those that are left open. */
function verdictsOf(sheet: OpenedSheet): { wrong: number; open: number } {
  const differences = sheet.formulas.filter(([row, column]) => /\d-|^IF/.test(sheet.formula(row, column) ?? ''));
  const values = differences.map(([row, column]) => sheet.value(row, column));
  return {
    wrong: values.filter((value) => typeof value === 'number' && value !== 0).length,
    open: values.filter((value) => value === '无法判断').length,
  };
}

function findingsOf(report: ReportResult, rules: RegExp): { wrong: number; open: number } {
  const own = report.findings.filter(({ rule }) => rules.test(rule));
  return {
    wrong: own.filter(({ outcome }) => outcome === 'fail').length,
    open: own.filter(({ outcome }) => outcome === 'incomplete').length,
  };
}

describe('a workbook of the forms of 2019 and 2021', () => {
  test('has every cell where the form has it', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ figures: { template }, report }) => {
        const sheets = await sheetsOf(report);
        const requests = sheets('申请办理');
        const rows = Array.from({ length: 40 }, (_, row) => row);
        for (const { id, label } of requestRows(template)) {
          const row = rows.find(
            (each) => each > 4 && [0, 1, 2].some((column) => requests.value(each, column) === label),
          );
          const found = [...APPLICANTS, TOTAL].map((_, index) => requests.value(row ?? 0, 3 + index));
          expect([id, ...found]).toEqual([
            id,
            ...[...APPLICANTS, TOTAL].map((column) => wanted(report, requestCell(id, column.id))),
          ]);
        }
        const proactive = sheets('主动公开');
        for (const block of proactiveBlocks(template)) {
          for (const { id, label } of block.rows) {
            const row = rows.find((each) => proactive.value(each, 0) === label) ?? 0;
            const found = block.columns.map((_, index) => proactive.value(row, 1 + index));
            expect(found).toEqual(block.columns.map((column) => wanted(report, proactiveCell(id, column.id))));
          }
        }
        const proceedings = sheets('复议诉讼');
        const cases = CASES.flatMap(({ id }) => [...RESULTS_OF_CASES, TOTAL].map((column) => caseCell(id, column.id)));
        expect(cases.map((_, column) => proceedings.value(5, column))).toEqual(
          cases.map((cell) => wanted(report, cell)),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('has a difference other than 0 for each equation that fails, and leaves open what cannot be judged', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ report }) => {
        const sheets = await sheetsOf(report);
        expect(verdictsOf(sheets('申请办理'))).toEqual(findingsOf(report, /^requests\//));
        // Cases without a request are a hint on two tables, no difference between two numbers.
        expect(verdictsOf(sheets('复议诉讼'))).toEqual(findingsOf(report, /^proceedings\/total$/));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a workbook of the form of 2014', () => {
  const LAYOUT_2014 = STATISTICS_LAYOUTS[0];
  const identity = { agency: '清河市水务局', year: 2016, published: '2017-03-10' };

  test.each([1, 2, 3, 4, 5])('has every item and the sums that are checked (%i)', async (seed) => {
    const { figures } = oneTooMany(statisticsFiguresOf('small', seed), randomOf(seed));
    const report = reportResultOf(statisticsPage(figures, LAYOUT_2014 ?? expect.fail(), identity));
    const sheet = await sheetOf(report, '统计表');
    STATISTICS_ITEMS.forEach(({ path, label, unit }, index) => {
      const found = [sheet.value(3 + index, 1), sheet.value(3 + index, 2)];
      expect([path, ...found]).toEqual([path, unit, unit === null ? null : wanted(report, statisticsCell(path))]);
      if (unit === null) expect(sheet.value(3 + index, 0)).toBe(label);
      expect(sheet.formula(3 + index, 3) !== undefined).toBe(STATISTICS_SUMS.includes(path));
    });
    expect(verdictsOf(sheet)).toEqual(findingsOf(report, /^statistics\//));
  });
});
