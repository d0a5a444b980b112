import { describe, expect, it } from 'vitest';
import type { ReportResult } from '../../../../lib/model/has-report.ts';
import { figuresOf } from '../../../support/generate/figures.ts';
import { layoutOf } from '../../../support/generate/layouts/index.ts';
import { pageWith, reportResultOf } from '../../read/generated.ts';

const figures = figuresOf('annual-2021', 'small', 7);
const PAGE = pageWith(figures, layoutOf('official'));
const rowOf = (label: string): RegExp => new RegExp(`<tr>(?:<td[^>]*>[^<]*</td>)*?<td[^>]*>${label}</td>.*?</tr>`);
const REPEAT = rowOf('2.重复申请');

function changed(by: (row: string) => string, row = REPEAT): ReportResult {
  const html = PAGE.replace(row, by);
  if (html === PAGE) throw new Error(`no ${String(row)} in the page`);
  return reportResultOf(html);
}

/** Places and messages of what is said of rows. */
function rowsIn({ findings }: ReportResult): string[] {
  return findings.filter(({ rule }) => rule === 'form/row').map(({ at, message }) => `${at} ${message.zh}`);
}

const sumsOf = ({ causes }: ReportResult): number[] => causes.map((cause) => cause.findings.length - 1);

describe('rows of a page that are not those of the form', () => {
  it('one that is not there is one cause of all the sums that need it', () => {
    const result = changed(() => '');
    expect(rowsIn(result)).toEqual(['requests/declined.repeat 表中没有「三（五）不予处理 2.重复申请」一行']);
    expect(result.causes.map(({ pattern, message }) => [pattern, message.zh])).toEqual([
      ['row-missing', '表中没有「三（五）不予处理 2.重复申请」一行；由此 8 个等式无从核对'],
    ]);
    expect(sumsOf(result)).toEqual([8]);
    expect(result.checks.incomplete).toBe(8);
  });

  it('two that are not there are two causes, and no sum belongs to both', () => {
    const result = reportResultOf(PAGE.replace(REPEAT, '').replace(rowOf('3.要求提供公开出版物'), ''));
    expect(rowsIn(result)).toHaveLength(2);
    expect(sumsOf(result)).toEqual([8, 1]);
  });

  it('the last one, where nothing follows in its table', () => {
    expect(rowsIn(changed(() => '', rowOf('四、结转下年度继续办理')))).toEqual([
      'requests/carriedOut 表中没有「四、结转下年度继续办理」一行',
    ]);
  });

  it('one of 主动公开', () => {
    expect(rowsIn(changed(() => '', rowOf('行政强制')))).toEqual(['proactive/compulsion 表中没有「行政强制」一行']);
  });

  it('one that stands there twice is one cause as well', () => {
    const result = changed((row) => row + row.replaceAll(/>\d+</g, '>77<'));
    expect(result.causes.map(({ pattern }) => pattern)).toEqual(['row-repeated']);
    expect(sumsOf(result)).toEqual([8]);
  });

  it('one whose label is lost or garbled is none that is not there', () => {
    expect(rowsIn(changed((row) => row.replace('2.重复申请', '甲乙丙丁')))).toEqual([]);
    expect(rowsIn(changed((row) => row.replace('2.重复申请', '')))).toEqual([]);
    expect(rowsIn(changed((row) => row.replace('2.重复申请', '2.大量反复申请')))).toEqual([]);
    expect(rowsIn(changed((row) => row.replace('行政强制', '甲乙丙丁'), rowOf('行政强制')))).toEqual([]);
    expect(rowsIn(changed((row) => row.replace('行政强制', ''), rowOf('行政强制')))).toEqual([]);
  });

  it('one of the body’s own is named, where it prints more than 0', () => {
    const own = (figure: number) =>
      rowsIn(changed((row) => row + row.replace('2.重复申请', '其他不予处理情形').replaceAll(/>\d+</g, `>${figure}<`)));
    expect(own(2)).toEqual([
      'requests/declined.repeat 「三（五）不予处理 2.重复申请」下多出“其他不予处理情形”一行，印有 2，表式没有这一行',
    ]);
    expect(own(0)).toEqual([]);
  });

  it('rows of text may be there and not be told', () => {
    const lines = pageWith(figures, layoutOf('text-tabs'));
    const without = lines.replace(/[^\n]*重复申请[^\n]*\n/, '');
    expect(without).not.toBe(lines);
    expect(rowsIn(reportResultOf(without))).toEqual([]);
  });
});
