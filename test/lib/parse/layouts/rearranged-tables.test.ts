import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../lib/model/report.ts';
import { reportResultOf } from '../../read/generated.ts';
import { changed, countOf, FIGURES, pageIn, placed, tableOf, wrongIn } from '../other-pages.ts';

const printed = (cell: string): string => `<td>${FIGURES.cells[cell]}</td>`;

describe('a value keeps its place on the page', () => {
  it.each<[string, string, Value['at']]>([
    ['turned', 'requests/received/business', { table: 2, row: 5, column: 4 }],
    ['turned', 'requests/refused.otherLaw/total', { table: 2, row: 10, column: 9 }],
    ['heads-apart', 'requests/carriedIn/total', { table: 4, row: 2, column: 10 }],
    ['heads-apart', 'proceedings/reconsideration/upheld', { table: 6, row: 1, column: 1 }],
  ])('%s: %s', (layout, cell, at) => {
    const { value, placeAt } = placed(pageIn(layout), cell);
    expect(value).toMatchObject({ at, raw: FIGURES.cells[cell], place: placeAt(at) });
  });
});

describe('rows and columns exchanged', () => {
  it('nothing is read where a cell is lost: those behind it stand under other labels', () => {
    const result = changed(pageIn('turned'), printed('requests/granted/research'), '');
    expect(wrongIn(result)).toEqual([]);
    expect(countOf(result, 'requests')).toBe(0);
    expect(countOf(result, 'proceedings')).toBe(15);
  });

  it('a row of another year beside that of the form is no applicant', () => {
    const other = '<tr><td>上年总计</td>' + '<td>77</td>'.repeat(25) + '</tr>';
    const page = pageIn('turned').replace(/(<td colspan="3" rowspan="3">.本列[^]*?)<\/tbody>/, `$1${other}</tbody>`);
    expect(wrongIn(reportResultOf(page))).toEqual([]);
  });

  it('places side by side with the rows of the form are no applicants', () => {
    const towns = tableOf(
      ['乡镇', '一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'],
      ...['东镇', '西镇', '南乡', '北乡', '中乡', '城关镇', '总计'].map((name, index) => [name, index, 0, index]),
    );
    const page = pageIn('official').replace(/(三、收到和处理[^]*?)<table[^]*?<\/table>/, `$1${towns}`);
    expect(countOf(reportResultOf(page), 'requests')).toBe(0);
  });
});

describe('a heading in a table of its own', () => {
  it('is not taken for that of a table farther down', () => {
    const result = changed(
      pageIn('heads-apart'),
      /(<div class="scroll-rows"><table[^>]*><tbody>\s*<tr><td colspan="3">一)/,
      '<table><tr><td>联系人</td><td>刘某</td></tr></table>$1',
    );
    expect(wrongIn(result)).toEqual([]);
    expect(countOf(result, 'requests')).toBe(0);
  });

  it('a row with a cell too many is not read', () => {
    const cell = printed('requests/granted/research');
    const result = changed(pageIn('heads-apart'), cell, `${cell}<td>9999</td>`);
    expect(wrongIn(result)).toEqual([]);
    expect(countOf(result, 'requests')).toBe(168);
  });
});
