import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasReport, type ReportResult } from '../../lib/model/has-report.ts';
import { FAULTS } from '../support/generate/faults.ts';
import { SIZES, figuresArbitrary, figuresOf, stateOf, withNumbers, withText } from '../support/generate/figures.ts';
import { type Figures } from '../support/generate/figures.ts';
import { FORM_IDS } from '../support/generate/form.ts';
import { LABEL_VARIANTS } from '../support/generate/labels.ts';
import { LAYOUTS, layoutOf } from '../support/generate/layouts/index.ts';
import { type Layout } from '../support/generate/layouts/layout.ts';
import { titleOf, type PageOptions } from '../support/generate/page.ts';
import { expectationsOf } from '../support/generate/oracle.ts';
import { randomOf, type Random } from '../support/generate/random.ts';
import { STYLES, styled } from '../support/generate/styles.ts';
import { IDENTITIES, pageWith, reportResultOf, resultOf } from './read/generated.ts';

const EQUATIONS: ReadonlySet<string> = new Set([
  'requests/row-total',
  'requests/outcome-total',
  'requests/balance',
  'requests/subtotal',
  'proceedings/total',
  'proactive/stock',
]);

/** Values that are not what the page prints, in words. */
function wrongValues(figures: Figures, { values }: ReportResult): string[] {
  return Object.entries(values).flatMap(([id, { value, raw, state, unit }]) => {
    const printed = figures.cells[id];
    if (printed === undefined) return [`${id}: the page has no such cell, read ${raw}`];
    const isRight =
      raw === printed.replace(/\s+/g, ' ').trim() && value === figures.numbers[id] && state === stateOf(figures, id);
    return isRight ? [] : [`${id}: printed “${printed}”, read “${raw}” as ${state} ${value} ${unit ?? ''}`];
  });
}

/**
 * Cells that the page prints and the result lacks. In lines with a tab for every column of the grid, a row of 二 with
 * blanks beside its figures and spare columns after them leaves open where it begins: it is not read and reported.
 */
function missingValues(figures: Figures, { values, problems }: ReportResult, layout: Layout): string[] {
  const missing = Object.keys(figures.cells).filter((id) => values[id] === undefined);
  return missing.filter((id) => {
    const [table, row] = id.split('/');
    const isSaid = problems.some((each) => each.table === table && each.row === row && each.code === 'row-width');
    const hasBlank = Object.keys(figures.cells).some(
      (other) => other.startsWith(`${table}/${row}/`) && stateOf(figures, other) === 'blank',
    );
    return !(layout.id === 'text-tabs' && table === 'proactive' && hasBlank && isSaid);
  });
}

function wrongIdentity(figures: Figures, { report }: ReportResult, { h1, meta }: PageOptions): string[] {
  const { agency, year, published } = IDENTITIES[figures.template];
  const expected: ReportResult['report'] = {
    template: figures.template,
    agency,
    year,
    title: titleOf(IDENTITIES[figures.template]),
    published,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    origins: {
      agency: 'title',
      year: 'title',
      title: h1 !== false ? 'heading' : meta !== false ? 'meta' : 'window',
      published: meta !== false ? 'meta' : 'signature',
      period: 'text',
    },
  };
  return isDeepStrictEqual(report, expected) ? [] : [`whose report it is: ${JSON.stringify(report)}`];
}

/** Verdicts other than pass, in words: of the oracle and of the product. */
function expectedVerdicts(figures: Figures): string[] {
  return expectationsOf(figures)
    .filter((each) => each.outcome !== 'pass')
    .map(({ rule, at, outcome, severity }) => `${rule} ${at} ${outcome} ${severity ?? ''}`)
    .toSorted();
}

function statedVerdicts({ findings }: ReportResult): string[] {
  return findings
    .filter((finding) => EQUATIONS.has(finding.rule))
    .map(({ rule, at, outcome, severity }) => `${rule} ${at} ${outcome} ${outcome === 'fail' ? severity : ''}`)
    .toSorted();
}

function wrongVerdicts(figures: Figures, result: ReportResult): string[] {
  const [expected, stated] = [expectedVerdicts(figures), statedVerdicts(result)];
  return [
    ...expected.filter((verdict) => !stated.includes(verdict)).map((verdict) => `missed: ${verdict}`),
    ...stated.filter((verdict) => !expected.includes(verdict)).map((verdict) => `false: ${verdict}`),
    ...(stated.length === new Set(stated).size ? [] : ['a verdict is stated twice']),
  ];
}

/** Everything that is wrong with what the product says about a page of those figures. */
function mistakes(figures: Figures, layout: Layout, options: PageOptions): string[] {
  const result = resultOf(pageWith(figures, layout, options));
  if (!hasReport(result)) return ['not recognised'];
  const missing = Object.keys(figures.cells).filter((id) => result.values[id] === undefined);
  return [
    ...wrongValues(figures, result),
    ...missingValues(figures, result, layout).map((id) => `${id}: not read`),
    ...wrongIdentity(figures, result, options),
    ...(missing.length === 0 ? wrongVerdicts(figures, result) : []),
    ...(result.checks.crashed === 0 ? [] : ['a rule crashed']),
  ];
}

function drawOptions(random: Random): PageOptions & { readonly labels: (typeof LABEL_VARIANTS)[number] } {
  return {
    labels: random.pick(LABEL_VARIANTS),
    h1: random.chance(0.7),
    meta: random.chance(0.5),
    breadcrumb: random.chance(0.7),
    statements: random.chance(0.3),
  };
}

const layoutsAndForms = LAYOUTS.flatMap((layout) => FORM_IDS.map((form) => [layout.id, form] as const));

describe('generated reports without a fault', () => {
  it.each(layoutsAndForms)('%s of %s: every cell, whose it is, no finding', (id, form) => {
    const layout = layoutOf(id);
    const found = STYLES.flatMap((style, index) => {
      const seed = LAYOUTS.indexOf(layout) * 100 + index;
      const random = randomOf(seed);
      const size = random.pick(SIZES);
      const options = drawOptions(random);
      const figures = styled(figuresOf(form, size, seed), style);
      return mistakes(figures, layout, options).map(
        (each) => `${style.id} figuresOf('${form}', '${size}', ${seed}) ${JSON.stringify(options)}: ${each}`,
      );
    });
    expect(found).toEqual([]);
  });

  it('of any kind are read as printed', () => {
    const cases = fc.record({
      figures: figuresArbitrary,
      layout: fc.constantFrom(...LAYOUTS),
      style: fc.constantFrom(...STYLES),
      labels: fc.constantFrom(...LABEL_VARIANTS),
    });
    fc.assert(
      fc.property(cases, ({ figures, layout, style, labels }) => {
        expect(mistakes(styled(figures, style), layout, { labels })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('generated reports with a fault', () => {
  it.each(FAULTS.map((fault) => [fault.id, fault] as const))('%s: exactly what the oracle expects', (_, fault) => {
    let planted = 0;
    let noticed = 0;
    const found = layoutsAndForms.flatMap(([id, form], index) => {
      const layout = layoutOf(id);
      const random = randomOf(index);
      const size = random.pick(SIZES.slice(1));
      const style = random.pick(STYLES);
      const one = fault.plant(styled(figuresOf(form, size, index), style), random);
      if (one === null) return [];
      planted += 1;
      noticed += one.seen ? 1 : 0;
      return mistakes(one.figures, layout, drawOptions(random)).map(
        (each) => `${id} ${style.id} figuresOf('${form}', '${size}', ${index}) ${one.description}: ${each}`,
      );
    });
    expect(found).toEqual([]);
    expect(planted).toBeGreaterThan(15);
    expect(noticed).toBeGreaterThan(10);
  });

  it('a stock that is not printed cannot be too small: the product says incomplete', () => {
    const wrong = withNumbers(figuresOf('annual-2021', 'zero', 0), { 'proactive/regulations/issued': 3 });
    const figures = withText(wrong, 'proactive/regulations/inForce', '');
    // The one place where oracle and product differ on purpose: the oracle calls it a warning.
    expect(expectedVerdicts(figures)).toEqual(['proactive/stock proactive/regulations fail warning']);
    const result = reportResultOf(pageWith(figures, layoutOf('official')));
    expect(statedVerdicts(result)).toEqual(['proactive/stock proactive/regulations incomplete ']);
  });
});

const PAGES = new URL('../../../shared/pages/', import.meta.url);

interface RealPage {
  readonly file: string;
  readonly template: string;
  readonly year: number;
  readonly agency: string;
  /** Findings that failed or could not be judged, hints apart. */
  readonly findings: readonly string[];
  /** Cells that print something else than 0. */
  readonly printed: Readonly<Record<string, string>>;
}

const REAL_PAGES: readonly RealPage[] = [
  {
    file: '000_a3fa03247747d0c4',
    template: 'annual-2019',
    year: 2020,
    agency: '沈阳市人民防空办公室',
    findings: [],
    printed: {
      'proactive/normativeDocuments/made': '1',
      'proactive/normativeDocuments/published': '1',
      'proactive/normativeDocuments/total': '1',
      'proactive/licences/previous': '5',
      'proactive/licences/decisions': '160',
      'proactive/otherServices/previous': '20',
      'proactive/otherServices/change': '4',
      'proactive/otherServices/decisions': '1030',
      'proactive/penalties/previous': '6',
      'proactive/penalties/change': '-2',
      'proactive/penalties/decisions': '69',
      'proactive/compulsion/change': '2',
      'proactive/fees/previous': '1',
      'proactive/procurement/projects': '1',
      'proactive/procurement/amount': '759100',
      'requests/received/naturalPerson': '1',
      'requests/received/total': '1',
      'requests/granted/naturalPerson': '1',
      'requests/granted/total': '1',
      'requests/outcomeTotal/naturalPerson': '1',
      'requests/outcomeTotal/total': '1',
    },
  },
  {
    file: '001_454a5f1be846ec67',
    template: 'annual-2019',
    year: 2020,
    agency: '黑龙江省人民防空办公室',
    findings: [
      'form/section section/other fail warning - -',
      'narrative/table text/overview/10 fail warning 0 3',
      'requests/balance requests/*/naturalPerson fail error 3 0',
      'requests/outcome-total requests/*/naturalPerson fail error 5 0',
      'requests/outcome-total requests/*/total fail error 5 0',
      'requests/row-total requests/received fail error 3 0',
    ],
    printed: {
      'proactive/licences/previous': '2',
      'proactive/otherServices/change': '4',
      'requests/received/naturalPerson': '3',
      'requests/partlyGranted/naturalPerson': '3',
      'requests/partlyGranted/total': '3',
      'requests/refused.stateSecret/naturalPerson': '2',
      'requests/refused.stateSecret/total': '2',
    },
  },
  {
    file: '002_f5b26b8352f73506',
    template: 'prose',
    year: 2018,
    agency: '市人防办',
    findings: ['period/year text/proactive/2 fail warning - -'],
    printed: {},
  },
  {
    file: '003_d0db4191a8fc5cfa',
    template: 'annual-2019',
    year: 2020,
    agency: '沈阳市辽中区应急管理局',
    findings: [],
    printed: {
      'proactive/normativeDocuments/made': '2',
      'proactive/normativeDocuments/published': '2',
      'proactive/normativeDocuments/total': '2',
      'proactive/licences/previous': '73',
      'proactive/licences/change': '12',
      'proactive/penalties/previous': '32',
      'proactive/penalties/change': '19',
      'proactive/procurement/projects': '2',
      'proactive/procurement/amount': '875050元',
    },
  },
  {
    file: '004_b895455aa8998ba0',
    template: 'annual-2019',
    year: 2019,
    agency: '攀枝花市人民防空办公室',
    findings: [
      'cell/blank proceedings/reconsideration/upheld fail warning - -',
      'form/section section/other fail warning - -',
      'requests/balance requests/*/naturalPerson fail error 2 0',
      'requests/balance requests/*/total fail error 2 0',
      'requests/outcome-total requests/*/naturalPerson fail error 2 0',
      'requests/outcome-total requests/*/total fail error 2 0',
    ],
    printed: {
      'proactive/licences/previous': '22',
      'proactive/licences/change': '增加 36 件',
      'proactive/licences/decisions': '58',
      'proactive/fees/previous': '5',
      'proactive/fees/change': '增加 19 件',
      'requests/received/naturalPerson': '2',
      'requests/received/total': '2',
      'requests/granted/naturalPerson': '2',
      'requests/granted/total': '2',
      'proceedings/reconsideration/upheld': '',
      'proceedings/reconsideration/corrected': '',
      'proceedings/reconsideration/other': '',
      'proceedings/reconsideration/pending': '',
      'proceedings/reconsideration/total': '',
    },
  },
];

// The pages are not part of the project: where they are not at hand, nothing is claimed about them.
describe.runIf(existsSync(PAGES))('real reports', () => {
  const resultOfFile = (name: string): ReportResult => reportResultOf(readFileSync(new URL(name, PAGES), 'utf8'));

  it('are all known to this test', () => {
    const known = REAL_PAGES.flatMap(({ file }) => [`${file}.html`, `${file}.text.html`]);
    expect(
      readdirSync(PAGES)
        .filter((name) => name.endsWith('.html'))
        .toSorted(),
    ).toEqual(known.toSorted());
  });

  it.each(REAL_PAGES.map((page) => [page.file, page] as const))('%s', (file, page) => {
    const result = resultOfFile(`${file}.html`);
    expect(result.report).toMatchObject({ template: page.template, year: page.year, agency: page.agency });
    const findings = result.findings
      .filter((finding) => finding.severity !== 'hint')
      .map((each) =>
        [each.rule, each.at, each.outcome, each.severity, each.expected ?? '-', each.actual ?? '-'].join(' '),
      );
    expect(findings.toSorted()).toEqual(page.findings);
    expect(result.problems).toEqual([]);
    const notZero = Object.entries(result.values).filter(([, { raw }]) => raw !== '0');
    expect(Object.fromEntries(notZero.map(([id, { raw }]) => [id, raw]))).toEqual(page.printed);
    const unread = [result.coverage.proactive, result.coverage.requests, result.coverage.proceedings];
    expect(unread.map((part) => part?.unread ?? 0)).toEqual([0, 0, 0]);
  });

  it.each(REAL_PAGES.map((page) => page.file))('%s says the same where its tables are text', (file) => {
    const [tables, text] = [resultOfFile(`${file}.html`), resultOfFile(`${file}.text.html`)];
    const withoutPlace = ({ values }: ReportResult): unknown =>
      Object.fromEntries(Object.entries(values).map(([id, { at: _, ...value }]) => [id, value]));
    expect(withoutPlace(text)).toEqual(withoutPlace(tables));
    expect(text.findings).toEqual(tables.findings);
    expect(text.report).toEqual(tables.report);
    expect(text.checks).toEqual(tables.checks);
  });
});
