import { inspect } from '../../../lib/inspect.ts';
import { type Report } from '../../../lib/model/report.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { type Figures } from '../../support/generate/figures.ts';
import { CASES, SECTIONS, TOTAL, caseCell } from '../../support/generate/form.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { heading, pageOf, paragraph } from '../../support/generate/page.ts';
import { type Altered } from './case.ts';

/** A cause as a result states it. */
export interface ReadCause {
  readonly id: string;
  readonly pattern: string;
  readonly findings: readonly string[];
  readonly explanations: readonly {
    readonly changes: readonly { readonly cell: string; readonly from: number | null; readonly to: number }[];
  }[];
  readonly complete: boolean;
}

export interface Reading {
  readonly causes: readonly ReadCause[];
  /** Findings that are no part of a cause though a sum fails. */
  readonly loose: readonly string[];
  /** Milliseconds for the result of a page that was read. */
  readonly time: number;
}

const AGENCY = '清河市财政局';
const YEAR = 2023;

function pageWith(truth: Figures, printed: Figures, year: number, statements: boolean): string {
  const layout = layoutOf('official');
  // The text is written from the truth, the tables print what was made of it.
  const wrong = { ...layout, html: (_: Figures, ...options: []) => layout.html(printed, ...options) };
  const page = pageOf(truth, wrong, { agency: AGENCY, year, published: `${year + 1}-01-20` }, { statements });
  return statements ? page.replace(HEADING, `${paragraph(casesIn(truth))}\n${HEADING}`) : page;
}

const HEADING = heading(SECTIONS.proactive);

/** What a report says of its cases, as most do: how many there were of each kind. */
function casesIn({ numbers }: Figures): string {
  const [reviewed, direct, after] = CASES.map(({ id }) => numbers[caseCell(id, TOTAL.id)] ?? 0);
  return `全年发生行政复议${reviewed}件，未经复议直接起诉${direct}件，复议后起诉${after}件。`;
}

function reportOf(figures: Figures, year: number): Report | null {
  return inspect(readHtml(pageWith(figures, figures, year, false), null).source).report;
}

/** Reads an altered report by the way of the command line. */
export function read({ truth, figures, previous, isStated }: Altered): Reading {
  const { source } = readHtml(pageWith(truth, figures, YEAR, isStated), null);
  const before = previous && reportOf(previous, YEAR - 1);
  const start = performance.now();
  const { findings = [], causes = [] } = inspect(source, {}, before).result;
  const time = performance.now() - start;
  const sums = findings.filter(({ rule, outcome }) => outcome === 'fail' && SUMS.test(rule));
  return {
    causes,
    loose: sums.filter(({ cause }) => cause === null).map(({ id }) => id),
    time,
  };
}

const SUMS = /^(?:requests|proceedings)\//;
