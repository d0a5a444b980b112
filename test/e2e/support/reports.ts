import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { ResultFinding } from '../../../lib/model/result.ts';
import { figuresOf, withNumbers, type Figures } from '../../support/generate/figures.ts';
import { APPLICANTS, TOTAL, type FormId } from '../../support/generate/form.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageOf, type PageIdentity } from '../../support/generate/page.ts';

export interface SampleReport {
  readonly agency?: string;
  readonly year?: number;
  readonly form?: FormId;
  readonly layout?: string;
  /** Figures that are changed in a report that was right, by cell. */
  readonly changes?: Readonly<Record<string, number>>;
}

export const RECEIVED_TOTAL = 'requests/received/total';

function sampleFigures({ form = 'annual-2021', changes = {} }: SampleReport = {}): Figures {
  return withNumbers(figuresOf(form, 'small', 7), changes);
}

/** A page with a report that is right apart from the changes. */
export function reportHtml(sample: SampleReport = {}): string {
  const { agency = '清河市水务局', year = 2023, layout = 'official' } = sample;
  const identity: PageIdentity = { agency, year, published: `${year + 1}-01-20` };
  return pageOf(sampleFigures(sample), layoutOf(layout), identity);
}

/** 总计 of 一、本年新收 is one too many: requests/row-total and requests/balance fail. */
export function wrongReportHtml(sample: SampleReport = {}): string {
  const received = sampleFigures(sample).numbers[RECEIVED_TOTAL] ?? 0;
  return reportHtml({ ...sample, changes: { [RECEIVED_TOTAL]: received + 1, ...sample.changes } });
}

/** Words of the text of `wrongTextHtml` that do not agree with its table; they stand in four text nodes. */
export const WRONG_WORDS = `收到政府信息公开申请${(sampleFigures().numbers[RECEIVED_TOTAL] as number) + 9}件`;

/** A report whose table is right, and whose text says 9 requests more than the table, far down on the page. */
export function wrongTextHtml(sample: SampleReport = {}): string {
  const [before, number, after] = [WRONG_WORDS.slice(0, 4), WRONG_WORDS.slice(4, -1), WRONG_WORDS.slice(-1)];
  const sentence = `本年度，本机关${before}<b>${number.slice(0, 6)}</b> ${number.slice(6)}<span>${after}</span>，同比有所增长。`;
  const text = `<p style="height:900px">以下为报告正文。</p><p id="wrong">${sentence}</p>`;
  return reportHtml(sample).replace('总体情况</strong></p>', (title) => title + text);
}

export const WRONG_REPORT_FAILS = ['requests/row-total@requests/received', 'requests/balance@requests/*/total'];

/** The number that a sample prints in a cell before it is changed. */
export function numberIn(cell: string, sample: SampleReport = {}): number {
  return sampleFigures(sample).numbers[cell] ?? NaN;
}

/** A page of the demo portal. */
export function demoPage(name: string): string {
  return readFileSync(new URL(`../../../assets/demo/${name}`, import.meta.url), 'utf8');
}

/** Rule and place of each equation of the tables that fails, sorted; what concerns a cell or the text is left out. */
export function failedEquations(findings: readonly ResultFinding[]): readonly string[] {
  return findings
    .filter(({ outcome, equation, passages }) => outcome === 'fail' && equation !== null && passages.length === 0)
    .map((finding) => finding.id)
    .toSorted();
}

const COLUMNS: readonly string[] = [...APPLICANTS, TOTAL].map((column) => column.id);

/** A figure of table 三 on the page, found by the label of its row and counted from the end of the row. */
export function figure(page: Page, label: string, column: string): Locator {
  const fromEnd = COLUMNS.length - COLUMNS.indexOf(column);
  return page.locator('tr', { hasText: label }).last().locator(`> td:nth-last-child(${fromEnd})`);
}
