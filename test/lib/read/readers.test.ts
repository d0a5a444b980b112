// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/model/grid.ts';
import { readDocument } from '../../../lib/read/dom.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { SIZES, figuresOf } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { LABEL_VARIANTS } from '../../support/generate/labels.ts';
import { LAYOUTS, layoutOf } from '../../support/generate/layouts/index.ts';
import { randomOf } from '../../support/generate/random.ts';
import { STYLES, styled } from '../../support/generate/styles.ts';
import { parsed, READERS } from './both-readers.ts';
import { pageWith } from './generated.ts';

/**
 * Pages that browsers mend while they parse them. Stray text in tables is left out: jsdom puts it behind the table, where
 * browsers and parse5 put it before.
 */
const BROKEN: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'no body': '<title>年报</title>',
  'tables that are not closed': '<table><tr><td>1<td>2<tr><td>3<table><tr><td>4',
  'rows outside a table': '<tr><td>1</td></tr><td>2',
  'head and foot in any order':
    '<table><tfoot><tr><td>3</table><table><tfoot><tr><td>f</tfoot><tbody><tr><td>b</tbody><thead><tr><td>h</thead></table>',
  'two bodies': '<body class="a"><p>1</p><body hidden><p>2</p>',
  'a frameset': '<frameset><frame src="a.html"></frameset>',
  templates: '<table><template><tr><td>1</td></tr></template><tr><td>2</td></tr></table>',
  'foreign content':
    '<table><tr><td><svg><table><tr><td>x</td></tr></table></svg><math><mi>y</mi></math></td></tr></table>',
  'a form in a table':
    '<table><form><tr><td><input name="firstChild"><input name="parentNode">1</td></tr></form></table>',
  'formatting that overlaps': '<p><b>1<i>2</b>3</i><a href="/a.pdf">4<a href="/b.doc">5</p>',
  'nested tables': '<table><tr><td>1<table><tr><td>申请</td></tr></table></td><td>2</td></tr></table>',
  'hidden parts':
    '<div style="display:none"><table><tr><td>申请人情况</td></tr></table></div><table hidden><tr><td>复议</td></tr></table><p hidden>7</p>',
  'metadata twice': '<meta name="ArticleTitle" content="a"><meta name="articletitle" content="b"><meta name="PubDate">',
  'a title in a drawing': '<svg><title>drawing</title></svg><title>page</title>',
  entities: '<title>A&amp;B</title><p>&nbsp;&lt;&#x4e00;&#0;</p>',
  'absurd spans': '<table><tr><td colspan="100000" rowspan="0">1<td rowspan=70000>2</tr><tr><td colspan=-1>3</table>',
  pictures: '<img src="1"><img width="100" height="90"><img width="300"><img width="x"><p hidden><img></p>',
  'preformatted text': '<pre>\n第二十条第（一）项\t1\t2\n\n</pre><textarea>\n3</textarea>',
  lists: '<ul><li>1<li>2<ul><li>3</ul></ul><dl><dt>4<dd>5</dl>',
  scripts: '<p>0</p><script>document.title="x"</script><noscript><p>1</p></noscript><style>p{}</style>',
  'a plaintext end': '<p>1<plaintext></p><table>',
};

function plain({ meta, ...source }: Source): object {
  return { ...source, meta: [...meta] };
}

function same(html: string, name: string): void {
  const [document_, saved] = READERS.map(({ read }) => plain(read(html)));
  expect(saved, name).toEqual(document_);
}

describe('a document and its saved page are read alike', () => {
  it.each(LAYOUTS.map(({ id }) => id))('generated: %s', (id) => {
    const layout = layoutOf(id);
    FORM_IDS.forEach((form, index) => {
      const seed = LAYOUTS.indexOf(layout) * 10 + index;
      const random = randomOf(seed);
      const figures = styled(figuresOf(form, random.pick(SIZES), seed), random.pick(STYLES));
      const html = pageWith(figures, layout, { labels: random.pick(LABEL_VARIANTS), meta: random.chance(0.5) });
      same(html, `${id} ${form} ${seed}`);
    });
  });

  it.each(Object.entries(BROKEN))('%s', (name, html) => {
    same(html, name);
    same(`<!doctype html><html><head><title>年报</title></head><body>${html}</body></html>`, name);
  });
});

describe('reading a document', () => {
  it('changes nothing in it', () => {
    for (const html of [
      ...Object.values(BROKEN),
      ...LAYOUTS.map((layout) => pageWith(figuresOf('annual-2021', 'small', 1), layout)),
    ]) {
      const document = parsed(html);
      const before = document.documentElement.outerHTML;
      readDocument(document);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('keeps the place of each cell', () => {
    const document = parsed('<table><tr><td>1</td><td id="two">2</td></tr></table>');
    const { source, places } = readDocument(document);
    const cell = source.grids[0]?.rows[0]?.own[1];
    expect(places.get(cell?.place ?? -1)).toEqual({ node: document.getElementById('two') });
    expect(places.get(99)).toBeNull();
  });

  it('keeps the text nodes of each line beside it, and no node in it', () => {
    const document = parsed('<p>前<b>共3件</b></p>\n<p> </p><p>本年新收\t3\t0</p>');
    const { source, segments } = readDocument(document);
    expect(structuredClone(source)).toEqual(source);
    expect(segments).toHaveLength(source.lines.length);
    const texts = segments.map((line) => line.map(({ node, start }) => [node.textContent, start]));
    expect(texts).toEqual([
      [
        ['前', 0],
        ['共3件', 1],
      ],
      [['本年新收\t3\t0', 0]],
    ]);
  });

  it('is not misled by fields that are named like properties', () => {
    const page = parsed('<form><p>text</p><table><tr><td>1</td></tr></table><input></form><p>after</p>');
    const form = page.querySelector('form');
    const field = page.querySelector('input');
    // In browsers a field with such a name hides the property of its form; jsdom has to be told.
    for (const name of [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'textContent',
      'localName',
      'getAttribute',
    ]) {
      Object.defineProperty(form, name, { value: field });
    }
    const { source } = readDocument(page);
    expect(source.grids[0]?.rows[0]?.own[0]?.text).toBe('1');
    expect(source.lines.map(({ text }) => text)).toEqual(['text', '1', 'after']);
  });

  it('takes the address of the document, and of a saved page what is given', () => {
    expect(readDocument(document).source.url).toBe(document.URL);
    expect(readHtml('', 'http://www.a.gov.cn/').source.url).toBe('http://www.a.gov.cn/');
    expect(readHtml('', null).source.url).toBeNull();
  });
});

describe.each(READERS.map(({ name, read }) => [name, read] as const))('tables of a %s', (_, read) => {
  const texts = (html: string): string[][] =>
    read(html).grids.map((grid) => grid.rows.flatMap((row) => row.own.map((cell) => cell.text)));

  it('come in the order in which they begin, nested ones as tables of their own', () => {
    const html =
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table><table><tr><td>cc</td></tr></table>';
    expect(read(html).grids.map(({ index, origin }) => [index, origin])).toEqual([
      [0, 'html'],
      [1, 'html'],
      [2, 'html'],
    ]);
    expect(texts(html.replace('b<', 'bb<'))).toEqual([['a'], ['bb'], ['cc']]);
  });

  it('show head first and foot last', () => {
    const html =
      '<table><tfoot><tr><td>f1</table><table><tfoot><tr><td>ff</tfoot><tbody><tr><td>bb</tbody><thead><tr><td>hh</thead></table>';
    expect(texts(html)[1]).toEqual(['hh', 'bb', 'ff']);
  });

  it('that are hidden count only where no table of the form is shown', () => {
    const hidden = '<div style="display:none"><table><tr><td>申请人情况</td></tr></table></div>';
    const shown = '<table><tr><td>本年新收申请</td></tr></table>';
    expect(texts(hidden + shown)).toEqual([['本年新收申请']]);
    expect(texts(hidden)).toEqual([['申请人情况']]);
    expect(texts(`${hidden}<table><tr><td>天气</td></tr></table>`)).toEqual([['天气'], ['申请人情况']]);
    // A pane holds what is shown nowhere else, and what goes on with it.
    const pane =
      '<div style="display:none"><table><tr><td>结果维持</td></tr></table><table><tr><td>3</td></tr></table></div>';
    expect(texts(hidden + shown + pane)).toEqual([['本年新收申请'], ['结果维持'], ['3']]);
    expect(texts(`${shown}<table><tr><td>结果维持</td></tr></table>${pane}`)).toEqual([['本年新收申请'], ['结果维持']]);
  });

  it('have no hidden rows and cells', () => {
    expect(
      texts('<table><tr hidden><td>aa</td></tr><tr><td style="display:none">bb</td><td>cc</td></tr></table>'),
    ).toEqual([['cc']]);
    expect(
      texts('<table><tbody hidden><tr><td>aa</td></tr></tbody><tbody><tr><td>bb</td></tr></tbody></table>'),
    ).toEqual([['bb']]);
  });

  it('a table without rows is none', () => {
    expect(texts('<table></table><table><caption>c</caption></table>')).toEqual([]);
  });
});
