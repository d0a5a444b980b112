import { describe, expect, it } from 'vitest';
import type { ReportResult } from '../../../lib/model/has-report.ts';
import { figuresOf, withText, type Figures } from '../../support/generate/figures.ts';
import { cellIds } from '../../support/generate/form.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { mixedFigures, mixedLayout } from '../../support/generate/mixed-forms.ts';
import { pageWith, reportResultOf } from '../read/generated.ts';

const figures = figuresOf('annual-2021', 'small', 7);

/** The page with a piece of it replaced; throws where the piece is not there. */
function changed(of: Figures, piece: string | RegExp, by: (match: string) => string): ReportResult {
  const html = pageWith(of, layoutOf('official'));
  const found = html.replace(piece, by);
  if (found === html) throw new Error(`no ${String(piece)} in the page`);
  return reportResultOf(found);
}

function unread({ values }: ReportResult): string[] {
  return cellIds('annual-2021').filter((id) => values[id] === undefined);
}

const rowOf = (label: string): RegExp => new RegExp(`<tr>(?:<td[^>]*>[^<]*</td>)*?<td[^>]*>${label}</td>.*?</tr>`);
const columnsOf = (row: string): string[] =>
  ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other', 'total'].map(
    (column) => `requests/${row}/${column}`,
  );
const problem = (table: string, code: string, row: string | null): object => ({ table, code, row });

describe('a table 二 of the other form', () => {
  const other = figuresOf('annual-2019', 'small', 3);
  const result = reportResultOf(pageWith(figures, mixedLayout(other)));

  it('is read with the names of its own form, under the id of the table of requests', () => {
    const { cells, numbers } = mixedFigures(figures, other);
    expect(result.report.template).toBe('annual-2021');
    expect(Object.keys(result.values).toSorted()).toEqual(Object.keys(cells).toSorted());
    expect(Object.fromEntries(Object.entries(result.values).map(([id, { value }]) => [id, value]))).toEqual(numbers);
  });

  it('is counted as what it is, and said to be of another form', () => {
    expect(result.coverage.proactive).toMatchObject({ cells: 22, read: 22, unread: 0 });
    expect(result.coverage.requests).toMatchObject({ cells: 175, read: 175 });
    expect(result.problems).toEqual([]);
    expect(result.findings.filter(({ rule }) => rule === 'form/template')).toMatchObject([{ at: 'proactive' }]);
  });

  it('is checked by no rule of the form that it is not of, and by those of any cell', () => {
    const columns = new Set(
      result.findings.flatMap(({ cells }) => cells).map((id) => id.split('/').slice(0, 3).join()),
    );
    expect([...columns].filter((id) => /issued|repealed|inForce/.test(id))).toEqual([]);
    const negative = { ...other, cells: { ...other.cells, 'proactive/regulations/made': '-4' } };
    const checked = reportResultOf(pageWith(figures, mixedLayout(negative)));
    expect(checked.findings.filter(({ rule }) => rule === 'cell/negative')).toMatchObject([
      { at: 'proactive/regulations/made' },
    ]);
    // 本年增/减 may be less than none.
    const change = { ...other, cells: { ...other.cells, 'proactive/licences/change': '-4' } };
    expect(
      reportResultOf(pageWith(figures, mixedLayout(change))).findings.filter(({ rule }) => rule === 'cell/negative'),
    ).toEqual([]);
  });

  it('lacking a row says which', () => {
    const html = pageWith(figures, mixedLayout(other)).replace(/<tr>(?:(?!<tr>)[^])*政府集中采购[^]*?<\/tr>/, '');
    expect(reportResultOf(html).problems).toEqual([problem('proactive', 'row-not-found', 'procurement')]);
  });

  it('of the form of 2021 in a report of that of 2019 as well', () => {
    const [own, later] = [figuresOf('annual-2019', 'small', 4), figuresOf('annual-2021', 'small', 4)];
    const read = reportResultOf(pageWith(own, mixedLayout(later)));
    expect(read.report.template).toBe('annual-2019');
    expect(Object.keys(read.values).toSorted()).toEqual(Object.keys(mixedFigures(own, later).cells).toSorted());
    expect(read.checks.crashed).toBe(0);
  });
});

describe('what was not read is said', () => {
  it('a row that the page lacks', () => {
    const result = changed(figures, rowOf('2.重复申请'), () => '');
    expect(unread(result)).toEqual(columnsOf('declined.repeat'));
    expect(result.problems).toEqual([problem('requests', 'row-not-found', 'declined.repeat')]);
    expect(result.coverage.requests).toMatchObject({ cells: 175, unread: 7 });
  });

  it('a table that the page lacks', () => {
    const result = changed(figures, /<p[^>]*><strong>四、[^]*?<\/table>/, () => '');
    expect(unread(result)).toHaveLength(15);
    expect(result.problems).toEqual([problem('proceedings', 'table-not-found', null)]);
    expect(result.findings.filter(({ rule }) => rule === 'proceedings/total')).toEqual([]);
  });

  it('a table of 主动公开 whose columns are called otherwise: it does not pass for one that was checked', () => {
    const result = changed(figures, /制发件数|废止件数|现行有效件数|处理决定数量|收费金额/, () => '甲');
    expect(result.problems.filter(({ row }) => row === null)).toEqual([]);
    const html = pageWith(figures, layoutOf('official'));
    const none = reportResultOf(
      html.replace(/(?:本年)?(?:制发件数|废止件数|现行有效件数|处理决定数量|收费金额)/g, '甲'),
    );
    expect(none.problems).toEqual([problem('proactive', 'columns-unclear', null)]);
    expect(none.findings.map(({ rule, outcome, at }) => `${rule} ${outcome} ${at}`)).toEqual([
      'form/table incomplete section/proactive',
    ]);
  });

  it('a row that is too short: no figure is guessed into a column', () => {
    const result = changed(figures, rowOf('2.重复申请'), (row) => row.replace(/<td>[^<]*<\/td><\/tr>/, '</tr>'));
    expect(unread(result)).toEqual(columnsOf('declined.repeat'));
    expect(result.problems).toEqual([problem('requests', 'row-width', 'declined.repeat')]);
  });

  it('a row that stands there twice with other figures: both are worthless', () => {
    const twice = changed(figures, rowOf('2.重复申请'), (row) => row + row.replaceAll(/>\d+</g, '>77<'));
    expect(unread(twice)).toEqual(columnsOf('declined.repeat'));
    expect(twice.problems).toEqual([problem('requests', 'repeated-row', 'declined.repeat')]);
    const thrice = changed(figures, rowOf('2.重复申请'), (row) => row + row.replaceAll(/>\d+</g, '>77<') + row);
    expect(unread(thrice)).toEqual(columnsOf('declined.repeat'));
  });

  it('also where the second has fewer cells', () => {
    const merged = changed(
      figures,
      rowOf('2.重复申请'),
      (row) => `${row}<tr><td>2.重复申请</td><td colspan="6">5</td><td>77</td></tr>`,
    );
    expect(unread(merged)).toEqual(columnsOf('declined.repeat'));
  });

  it('equal copies of a row are one', () => {
    const result = changed(figures, rowOf('2.重复申请'), (row) => row + row);
    expect(unread(result)).toEqual([]);
    expect(result.problems).toEqual([]);
  });

  it('cells that are merged: what they print belongs to none of their columns', () => {
    const result = changed(
      figures,
      rowOf('2.重复申请'),
      () => '<tr><td>2.重复申请</td><td>1</td><td colspan="5">3</td><td>4</td></tr>',
    );
    expect(unread(result)).toEqual(columnsOf('declined.repeat').slice(1, 6));
    expect(result.problems).toEqual([problem('requests', 'merged-cells', 'declined.repeat')]);
  });

  it.each(['upheld', 'corrected', 'total'])('words in a figure of proceedings cost that figure: %s', (column) => {
    const id = `proceedings/reconsideration/${column}`;
    const result = reportResultOf(pageWith(withText(figures, id, '见附件'), layoutOf('official')));
    expect(unread(result)).toEqual([]);
    expect(result.values[id]).toMatchObject({ state: 'text', raw: '见附件' });
    expect(result.coverage.proceedings).toMatchObject({ read: 14, unread: 1 });
  });
});

describe('which form it is', () => {
  const mix = (requests: 'annual-2019' | 'annual-2021', proactive: 'annual-2019' | 'annual-2021'): ReportResult => {
    const [own, other] = [requests, proactive].map((form) => layoutOf('official').html(figuresOf(form, 'small', 2)));
    const tableOf = (html: string, index: number): string => html.match(/<table[^]*?<\/table>/g)?.[index] ?? '';
    const html = pageWith(figuresOf(requests, 'small', 2), layoutOf('official'));
    return reportResultOf(html.replace(tableOf(own ?? '', 0), tableOf(other ?? '', 0)));
  };

  it.each([
    ['annual-2019', 'annual-2021'],
    ['annual-2021', 'annual-2019'],
  ] as const)('the requests table decides: %s with the proactive table of %s', (requests, proactive) => {
    const result = mix(requests, proactive);
    expect(result.report.template).toBe(requests);
    expect(result.findings.map(({ rule }) => rule)).toContain('form/template');
    // Each table has the cells of the form that it follows.
    const isProactive = (id: string): boolean => id.startsWith('proactive/');
    const cells = [...cellIds(proactive).filter(isProactive), ...cellIds(requests).filter((id) => !isProactive(id))];
    expect(Object.keys(result.values).toSorted()).toEqual(cells.toSorted());
  });

  it('is not told by the year', () => {
    const html = pageWith(figuresOf('annual-2021', 'small', 2), layoutOf('official')).replaceAll('2023', '2019');
    const result = reportResultOf(html);
    expect(result.report).toMatchObject({ template: 'annual-2021', year: 2019 });
    expect(result.findings.map(({ rule }) => rule)).toContain('form/template');
  });
});
