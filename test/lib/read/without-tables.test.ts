// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../lib/model/grid.ts';
import { READERS } from './both-readers.ts';

const textOf = (grids: readonly Grid[]): string[][] =>
  grids.map((grid) => grid.rows.map((row) => row.own.map(({ text }) => text).join('|')));

describe.each(READERS.map(({ name, read }) => [name, read] as const))(
  'tables without table elements, %s',
  (_, read) => {
    const rows = (html: string, origin: Grid['origin'] = 'text'): string[] =>
      textOf(read(html).grids.filter((grid) => grid.origin === origin)).flat();

    it.each<[string, string, string[]]>([
      [
        'list items with spans',
        '<ul><li><span>自然人</span><span>总计</span></li><li><span>本年新收</span><span>3</span><span></span></li></ul>',
        ['自然人|总计', '本年新收|3|'],
      ],
      [
        'labels that have no element',
        '<ul><li>自然人<span>总计</span></li><li>本年新收<span>3</span> <span>3</span></li></ul>',
        ['自然人|总计', '本年新收|3|3'],
      ],
      [
        'blocks in blocks',
        '<div><div><p>自然人</p><p>总计</p></div><div><p>本年新收<br>申请</p><p>3</p></div></div>',
        ['自然人|总计', '本年新收\n申请|3'],
      ],
      [
        'head and body of their own',
        '<div><div><p><b>结果维持</b><b>总计</b></p><p><b>直接起诉</b><b></b></p></div><div><p><b>3</b><b>4</b></p></div></div>',
        [],
      ],
      [
        'a head and rows of figures',
        `<div><div><p><b>结果维持</b><b>总计</b></p><p><b>直接起诉</b><b></b></p></div><div><p>${'<b>3</b>'.repeat(15)}</p></div></div>`,
        ['结果维持|总计', '直接起诉|', Array(15).fill('3').join('|')],
      ],
      [
        'definition lists',
        '<div><dl><dt>信息内容</dt><dd>第二十条第</dd></dl><dl><dt>规章</dt><dd>3</dd></dl></div>',
        ['信息内容|第二十条第', '规章|3'],
      ],
      [
        'what is hidden is no cell',
        '<ul><li><i>本年新收</i><i hidden>9</i><i>3</i></li><li><i>结转</i><i>3</i></li></ul>',
        ['本年新收|3', '结转|3'],
      ],
      [
        'runs of words are no cells',
        '<div><p><span>本年新收</span><span>1</span><span>4</span> <span>0</span></p><p><span>上年</span><span>3</span></p></div>',
        [],
      ],
      ['no figure, no table', '<ul><li><i>新收</i><i>申请</i></li><li><i>结转</i><i>申请</i></li></ul>', []],
      ['no word of the form', '<ul><li><i>苹果</i><i>3</i></li><li><i>梨</i><i>3</i></li></ul>', []],
    ])('%s', (_name, html, expected) => {
      expect(rows(html)).toEqual(expected);
    });

    it('spans are taken from the attributes for them', () => {
      const html =
        '<div role="table"><div role="row"><div role="cell" aria-colspan="2">本年新收</div><div>3</div></div><div><div>a</div><div>b</div><div>3</div></div></div>';
      const [grid] = read(html).grids;
      expect(grid?.rows[0]?.own.map(({ column, width }) => [column, width])).toEqual([
        [0, 2],
        [2, 1],
      ]);
    });

    it('the lines of such rows are no text any more', () => {
      const html = '<p>前</p><ul><li><i>本年新收</i><i>3</i></li><li><i>结转</i><i>4</i></li></ul><p>后</p>';
      expect(read(html).lines.map(({ text }) => text)).toEqual(['前', '后']);
      const blocks = '<div><div><p>本年新收</p><p>3</p></div><div><p>结转</p><p>4</p></div></div>';
      expect(read(blocks).lines.map(({ text }) => text)).toEqual(['本年新收', '3', '结转', '4']);
    });

    it('a page with tables of the form: only a table that is not among them is looked for', () => {
      const table = '<table><tr><td>本年新收申请</td></tr></table>';
      expect(rows(`${table}<pre>本年新收\t3</pre>`)).toEqual([]);
      expect(rows(`${table}<pre>第二十条第（一）项\t\n规章\t3</pre>`)).toEqual(['第二十条第（一）项|', '规章|3']);
    });

    it('tabs in paragraphs: each is a row of one table, up to the next text', () => {
      const html = '<p>本年新收\t3</p><p>上年结转\t0</p><p>四、其他情况</p><p>结果维持\t1</p>';
      expect(textOf(read(html).grids)).toEqual([['本年新收|3', '上年结转|0'], ['结果维持|1']]);
      // Tabs of the page's source are none of its text.
      expect(textOf(read('<div>\n\t\t首页\n\t</div><p>\t本年新收\t3</p>').grids)).toEqual([['|本年新收|3']]);
    });
  },
);

describe.each(READERS.map(({ name, read }) => [name, read] as const))('lines with spaces, %s', (_, read) => {
  const rows = (text: string, element = 'pre'): string[] | null => {
    const grid = read(`<${element}>${text}</${element}>`).grids.find(({ origin }) => origin === 'stream');
    return grid ? grid.rows.map((row) => row.own.map((cell) => cell.text).join('|')) : null;
  };
  const row = '本年新收 1 0 1';

  it.each<[string, string, string[] | null]>([
    ['are cut at spaces of any kind', '本年新收 1　0\u00a0\u00a01', ['本年新收|1|0|1']],
    ['of no-break spaces alone', '本年新收\u00a01\u00a0200\u00a01', ['本年新收|1|200|1']],
    ['within a number', '本年新收 1\u00a0200 0 1\u2009200', ['本年新收|1\u00a0200|0|1\u2009200']],
    [
      'keep the order of the page',
      `自然人 总计\n${row}\n\n规章 无 无 /`,
      ['自然人|总计', '本年新收|1|0|1', '规章|无|无|/'],
    ],
    [
      'leave a gap for sentences',
      `${row}\n我局收到申请。共1件，办结。\n${row}`,
      ['本年新收|1|0|1', '', '本年新收|1|0|1'],
    ],
    ['no line with figures, no table', '本年新收 1 0\n上年结转 见附件', null],
    ['no word of the form', '苹果 1 2 3', null],
    ['a line too long', `${row}\n${'很'.repeat(300)} 1 2 3`, ['本年新收|1|0|1', '']],
  ])('%s', (_name, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('each piece knows where it stands', () => {
    const { grids } = read(`<p>前</p><pre>\n\n${row}</pre>`);
    expect(grids[0]?.rows.at(-1)?.own.map(({ column, width }) => [column, width])).toEqual([
      [0, 4],
      [5, 1],
      [7, 1],
      [9, 1],
    ]);
  });
});
