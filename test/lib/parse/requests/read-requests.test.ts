import { describe, expect, it } from 'vitest';
import type { ReportResult } from '../../../../lib/model/has-report.ts';
import { figuresOf } from '../../../support/generate/figures.ts';
import { layoutOf } from '../../../support/generate/layouts/index.ts';
import { pageWith, reportResultOf } from '../../read/generated.ts';
import { COPIED_TEXT } from '../copied-text.ts';

const TITLE = '<h1>临川区青石镇人民政府2023年政府信息公开工作年度报告</h1>';
const notZero = ({ values }: ReportResult): Record<string, number | null> =>
  Object.fromEntries(Object.entries(values).flatMap(([id, { value }]) => (value === 0 ? [] : [[id, value]])));

describe('a text copied from a PDF file', () => {
  const printed = {
    'proactive/normativeDocuments/issued': 3,
    'proactive/normativeDocuments/repealed': 1,
    'proactive/normativeDocuments/inForce': 12,
    'proactive/licences/decisions': 1024,
    'proactive/penalties/decisions': 56,
    'proactive/fees/amount': 18.871,
    'requests/received/naturalPerson': 12,
    'requests/received/business': 1,
    'requests/received/total': 13,
    'requests/granted/naturalPerson': 5,
    'requests/granted/total': 5,
    'requests/partlyGranted/naturalPerson': 1,
    'requests/partlyGranted/total': 1,
    'requests/unavailable.notHeld/naturalPerson': 4,
    'requests/unavailable.notHeld/business': 1,
    'requests/unavailable.notHeld/total': 5,
    'requests/other.overdueCorrection/naturalPerson': 1,
    'requests/other.overdueCorrection/total': 1,
    'requests/other.remainder/naturalPerson': 1,
    'requests/other.remainder/total': 1,
    'requests/outcomeTotal/naturalPerson': 12,
    'requests/outcomeTotal/business': 1,
    'requests/outcomeTotal/total': 13,
    'proceedings/reconsideration/upheld': 1,
    'proceedings/reconsideration/total': 1,
    'proceedings/litigationDirect/corrected': 2,
    'proceedings/litigationDirect/total': 2,
  };
  const inLines = (write: (line: string) => string): string => COPIED_TEXT.split('\n').map(write).join('\n');

  it.each<[string, string]>([
    ['as it is', `<pre>${COPIED_TEXT}</pre>`],
    ['in paragraphs', inLines((line) => `<p>　　${line}</p>`)],
    ['in lines of a block', inLines((line) => `${line}<br>`)],
    ['with no-break spaces', inLines((line) => `<div>${line.replaceAll(' ', '&nbsp;')}</div>`)],
    ['with wide gaps', inLines((line) => `<p>${line.replaceAll(' ', '　 ')}</p>`)],
    ['with words in elements of their own', inLines((line) => `<p>${line.replace(/\S+/g, '<span>$&</span>')}</p>`)],
  ])('%s: every cell is read', (_, html) => {
    const result = reportResultOf(TITLE + html);
    expect(result.problems).toEqual([]);
    expect(Object.keys(result.values)).toHaveLength(200);
    expect(notZero(result)).toEqual(printed);
  });

  it.each<[string, string, string, string]>([
    ['a figure is missing', '2. 重复申请 0 0 0 0 0 0 0', '2. 重复申请 0 0 0 0 0 0', 'declined.repeat'],
    ['a figure is too many', '2. 重复申请 0 0 0 0 0 0 0', '2. 重复申请 0 0 0 0 0 0 0 0', 'declined.repeat'],
  ])('%s: its row is not read', (_, row, by, id) => {
    const result = reportResultOf(`${TITLE}<pre>${COPIED_TEXT.replace(row, by)}</pre>`);
    expect(result.problems).toEqual([{ table: 'requests', code: 'row-width', row: id }]);
    expect(notZero(result)).toEqual(printed);
  });

  it.each<[string, string, string]>([
    ['约3', 'business', '2. 重复申请 0 约3 0 0 0 0 3'],
    ['见附件', 'total', '2. 重复申请 0 0 0 0 0 0 见附件'],
  ])('%s costs one figure', (raw, column, row) => {
    const text = COPIED_TEXT.replace('2. 重复申请 0 0 0 0 0 0 0', row);
    const { values, problems } = reportResultOf(`${TITLE}<pre>${text}</pre>`);
    expect(problems).toEqual([]);
    expect(values[`requests/declined.repeat/${column}`]).toMatchObject({ state: 'text', raw });
    expect(values['requests/declined.repeat/naturalPerson']).toMatchObject({ state: 'number', value: 0 });
  });

  it.each(['小计', '上年数'])('a column that the form does not have: nothing is read (%s)', (label) => {
    const text = COPIED_TEXT.replace('总 计', `${label} 总 计`);
    const result = reportResultOf(`${TITLE}<pre>${text}</pre>`);
    expect(Object.keys(result.values).filter((id) => id.startsWith('requests/'))).toEqual([]);
    expect(result.problems).toContainEqual({ table: 'requests', code: 'columns-unclear', row: null });
  });
});

describe('a text with tabs whose rows are filled up with blanks', () => {
  it('is read by the order of its cells, not by columns that it does not have', () => {
    const figures = figuresOf('annual-2021', 'small', 3);
    const lines = pageWith(figures, layoutOf('text-tabs')).split('\n');
    // In the form two columns of labels stand empty beside the longest labels; here they stand behind the figures.
    const filled = lines.map((line) => line.replace(/^([一二四]、[^\t]*)(\t\t)((?:\t\d+){7})$/, '$1$3$2'));
    expect(filled).not.toEqual(lines);
    const { values, problems } = reportResultOf(filled.join('\n'));
    expect(Object.entries(values).filter(([id, { value }]) => value !== figures.numbers[id])).toEqual([]);
    expect(Object.keys(values)).toHaveLength(200);
    expect(problems).toEqual([]);
  });
});

describe('rows that print natural persons and the total only', () => {
  const page = pageWith(figuresOf('annual-2021', 'zero', 1), layoutOf('official'));
  /** The form with two cells instead of seven in each row that is named. */
  const withCells = (rows: Readonly<Record<string, readonly string[]>>): string =>
    Object.entries(rows).reduce((html, [label, cells]) => {
      const figures = cells.map((text) => `<td>${text}</td>`).join('');
      return html.replace(new RegExp(`(>[^<]*${label}[^<]*</td>)(?:<td>0</td>){7}`), `$1${figures}`);
    }, page);
  const rowOf = (html: string, row: string): (string | undefined)[] => {
    const { values } = reportResultOf(html);
    return ['naturalPerson', 'business', 'total'].map((column) => values[`requests/${row}/${column}`]?.raw);
  };

  it.each<[string, Record<string, readonly string[]>, (string | undefined)[]]>([
    ['the same number', { 本年新收: ['3', '3'] }, ['3', undefined, '3']],
    ['0, and elsewhere a number', { 本年新收: ['0', '0'], 予以公开: ['3', '3'] }, ['0', undefined, '0']],
    ['a blank, and elsewhere a number', { 本年新收: ['', ''], 予以公开: ['3', '3'] }, ['', undefined, '']],
    ['0 and nothing else', { 本年新收: ['0', '0'] }, [undefined, undefined, undefined]],
    ['two numbers', { 本年新收: ['3', '4'] }, [undefined, undefined, undefined]],
    ['two numbers elsewhere', { 本年新收: ['3', '3'], 予以公开: ['3', '4'] }, [undefined, undefined, undefined]],
    ['other rows with fewer cells', { 本年新收: ['3', '3'], 予以公开: ['3'] }, [undefined, undefined, undefined]],
    ['words', { 本年新收: ['见附件', '见附件'] }, [undefined, undefined, undefined]],
  ])('%s', (_, rows, expected) => {
    expect(rowOf(withCells(rows), 'received')).toEqual(expected);
  });

  it('the cells that are not there are said to be unread', () => {
    const { problems, coverage } = reportResultOf(withCells({ 本年新收: ['3', '3'] }));
    expect(problems).toEqual([{ table: 'requests', code: 'row-width', row: 'received' }]);
    expect(coverage.requests).toMatchObject({ cells: 175, unread: 5 });
  });
});

describe('a heading that has lost a cell', () => {
  it('does not move the figures', () => {
    const figures = figuresOf('annual-2021', 'small', 3);
    const html = pageWith(figures, layoutOf('official')).replace('<td colspan="5">法人或其他组织</td>', '');
    const { values } = reportResultOf(html);
    const wrong = Object.entries(values).filter(([id, { value }]) => value !== figures.numbers[id]);
    expect(wrong).toEqual([]);
  });
});

describe('labels that are cut off', () => {
  it('leave the name of their group to the group', () => {
    const figures = figuresOf('annual-2021', 'city', 2);
    const html = pageWith(figures, layoutOf('official')).replace(/>(\d\.申请人.{4})[^<]*</g, '>$1…<');
    const { values } = reportResultOf(html);
    const wrong = Object.entries(values).filter(([id, { value }]) => value !== figures.numbers[id]);
    expect(wrong).toEqual([]);
  });
});

describe('the name of a group before that of its row', () => {
  const page = pageWith(figuresOf('annual-2021', 'zero', 1), layoutOf('official'));
  const rowOf = (label: string): RegExp => new RegExp(`<td>${label}</td>(?:<td>0</td>){7}`);

  it('其他处理 3.其他 is the last row of （六）', () => {
    const five = `<td>（六）其他处理 3.其他</td>${'<td>5</td>'.repeat(7)}`;
    const { values, problems } = reportResultOf(page.replace(rowOf('3.其他'), five));
    expect(values['requests/other.remainder/total']).toMatchObject({ value: 5 });
    expect(problems).toEqual([]);
  });
});
