import { describe, expect, it } from 'vitest';
import { hasReport } from '../../lib/model/has-report.ts';
import { figuresOf, withText } from '../support/generate/figures.ts';
import { layoutOf } from '../support/generate/layouts/index.ts';
import { pageWith } from '../lib/read/generated.ts';
import { workbookProblems } from './held/exports.ts';
import { heldOf } from './held/held.ts';

const FIGURES = figuresOf('annual-2021', 'small', 3);
const PAGE = pageWith(FIGURES, layoutOf('official'));
const PATIENCE = 60_000;

/** A page with something beside its report. */
function beside(html: string): string {
  return PAGE.replace('<div class="TRS_Editor">', () => `<div class="TRS_Editor">${html}`);
}

/** Pages on which work that grows faster than the page would never end. */
const LARGE: Readonly<Record<string, () => string>> = {
  'tables deep inside of elements': () => beside('<div>'.repeat(10_000) + '<table><tr><td>申请</table>'.repeat(4_000)),
  'tables inside of tables': () => beside('<table><tr><td>申请人'.repeat(3_000)),
  'text at each of ten thousand levels': () => beside('<div>字'.repeat(10_000)),
  'figures at each of ten thousand levels': () => beside('<span>1'.repeat(10_000)),
  'rows of blocks deep inside of elements': () =>
    beside(
      '<div>'.repeat(3_000) + '<div role=row><div role=cell>本年新收</div><div role=cell>1</div></div>'.repeat(2_000),
    ),
  'labels that no table has, in one element': () =>
    beside(`<div>${'<p>本年新收 <b>1</b> 0</p>'.repeat(3_000)}</div>`).replace(/<table[^]*<\/table>/, ''),
  'rows of blocks beside text, all of it deep': () =>
    beside(
      '<div>'.repeat(5_000) +
        '<ul>' +
        '<li><span>本年新收</span><span>1</span><span>2</span>'.repeat(3) +
        '</ul>' +
        '<p>申请公开。</p>'.repeat(3_000),
    ).replace(/<table[^]*<\/table>/, ''),
  'lists inside of lists': () => beside('<ul><li>1'.repeat(5_000)),
  'cells that span a million': () =>
    beside(`<table>${'<tr><td colspan=1000000 rowspan=1000000>总计<td rowspan=65534>1'.repeat(2_000)}</table>`),
  'a row of a hundred thousand cells': () => beside(`<table><tr>${'<td>1'.repeat(100_000)}</table>`),
  'twenty thousand rows of the form': () => beside(`<table>${'<tr><td>本年新收<td>1<td>2'.repeat(20_000)}</table>`),
  'two thousand copies of a table': () =>
    beside('<table><tr><td>一、本年新收政府信息公开申请数量<td>1<td>1<td>1<td>1<td>1<td>1<td>6</table>'.repeat(2_000)),
  'a hundred reports in one': () => beside(PAGE.repeat(100)),
  'a million digits': () => beside(`<p>${'1'.repeat(1_000_000)}</p>`),
  'one sentence a hundred thousand times': () => beside(`<p>${'收到申请1件'.repeat(100_000)}</p>`),
  'a cell of a megabyte': () => PAGE.replace('<td>0</td>', () => `<td>${'9 '.repeat(500_000)}</td>`),
  'a hundred thousand empty paragraphs': () => beside('<p></p>'.repeat(100_000)),
  'one figure a line': () => beside(`<pre>${'本年新收\n1\n2\n3\n'.repeat(20_000)}</pre>`),
  'a table of tabs': () => beside(`<pre>${'本年新收\t1\t2\t3\n'.repeat(20_000)}</pre>`),
  'links to thirty thousand files': () => beside('<a href="/a.pdf">附件</a>'.repeat(30_000)),
  // Each stands for ten of the one before it, as in the text that grew to a thousand million laughs.
  'entities that grow': () =>
    `<!DOCTYPE html [<!ENTITY a "哈"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>${beside('<p>&c;</p>')}`,
};

describe('large and deep pages', () => {
  it.each(Object.entries(LARGE))('%s', { timeout: PATIENCE }, (_, html) => {
    const { problems, inspection } = heldOf(html());
    expect(problems).toEqual([]);
    expect(inspection?.report).not.toBeNull();
  });
});

/** Texts that are something else to a program that takes them for its own. */
const TEXTS: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '${alert(1)}',
  '=HYPERLINK("http://example.invalid/","x")',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  "=cmd|' /C calc'!A0",
  '"=1+1',
  '\u202e987654',
  '1\u200b2\u200d3',
  '\u0000',
];

describe('texts that are more than text elsewhere', () => {
  it.each(TEXTS)('%j in a cell, a label and a title', async (text) => {
    const figures = withText(
      withText(FIGURES, 'requests/received/total', text),
      'proceedings/reconsideration/total',
      text,
    );
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const pages = [
      pageWith(figures, layoutOf('official')),
      pageWith(FIGURES, layoutOf('official'), { title: `${text}2023年政府信息公开工作年度报告` }),
      PAGE.replace('其他处理', () => escaped).replace('行政许可', () => escaped),
      PAGE.replaceAll('临川区青石镇人民政府', () => escaped),
    ];
    for (const page of pages) {
      const { problems, inspection } = heldOf(page);
      expect(problems).toEqual([]);
      if (inspection) expect(await workbookProblems(inspection.result)).toEqual([]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('names of properties as names of meta elements and ids', () => {
    const names = ['__proto__', 'constructor', 'toString', 'get', 'has'];
    const html = PAGE.replace(
      '<title>',
      () => `${names.map((name) => `<meta name="${name}" content="x">`).join('')}<title>`,
    );
    const { problems, inspection } = heldOf(html.replaceAll('<td>', '<td id="__proto__" name="rows">'));
    expect(problems).toEqual([]);
    expect(inspection && hasReport(inspection.result) && inspection.result.report.year).toBe(2023);
  });
});

/** Pages that mutation made, and on which something did not hold. */
const ONCE: Readonly<Record<string, string>> = {
  'a count that is larger than any number': beside(`<p>全年收到政府信息公开申请${'7'.repeat(306)}件。</p>`),
  'cells that are read one after the other, though a table holds them':
    '自然人<meta name="ArticleTitle" content="清河市水务局2021年政府信息公开工作年度报告"><table>总计商业企业科研机构' +
    '社会公益组织法律服务机构其他<td>一、本年新收政府信息公开申请数量<td><table>（二）部分公开（区分处理的，只计这一情形，不计' +
    '其他情形）<td>2<td><td><td><td><td><td>6<td>1.属于国家秘密<td>11',
  'a figure in one text with its label, before a table':
    '第二十條第（八）項\n本年收費金額（單位：萬元）\n行政事業性收費\n<table><td colspan="3" rowspan="3">（本列數據的勾稽關系為：第' +
    '一項加第二項之和，等於第三項加第四項之和）申請人情況</td>2201<td colspan="4">第二十條第（一）項',
};

describe('on a page that failed once', () => {
  it.each(Object.entries(ONCE))('%s, all holds', (_, html) => {
    expect(heldOf(html).problems).toEqual([]);
  });
});
