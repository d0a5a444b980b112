// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { READERS } from './both-readers.ts';

describe.each(READERS.map(({ name, read }) => [name, read] as const))('lines of a %s', (_, read) => {
  const lines = (html: string): string[] => read(html).lines.map(({ text }) => text.trim());

  it.each<[string, string[]]>([
    ['<p>一</p><p>二</p>', ['一', '二']],
    ['<p>一<b>二</b><span>三</span></p>', ['一二三']],
    ['一<br>二', ['一', '二']],
    ['<div>一<div>二</div>三</div>', ['一', '二', '三']],
    ['<h1>题</h1>文', ['题', '文']],
    ['<ul><li>一<li>二</ul>', ['一', '二']],
    ['<p> </p><p>&nbsp;</p><p></p>', []],
    ['<p>一<!-- 二 -->三</p>', ['一三']],
    ['<p>一<script>二</script><style>三</style></p>', ['一']],
    ['<p hidden>一</p><div style="display:none"><p>二</p></div><p>三</p>', ['三']],
    ['<p>共3<sup>1</sup>件</p>', ['共3', '1', '件']],
    // A table of the form is read as cells; what else stands in a table is text.
    ['<p>前</p><table><tr><td>本年新收申请</td><td>3</td></tr></table><p>后</p>', ['前', '后']],
    [
      '<p>前</p><table><caption>三、<b>收到</b><i hidden>注</i></caption><tr><td>本年新收申请</td></tr></table><p>后</p>',
      ['前', '三、收到', '后'],
    ],
    ['<p>收到<span hidden>7</span>3件</p>', ['收到3件']],
    ['<table><tr><td><p>栏目</p></td><td>正文</td></tr></table>', ['栏目', '正文']],
    ['<table><tr><td><p>正文</p><table><tr><td>本年新收申请</td></tr></table></td></tr></table>', ['正文']],
  ])('%s', (html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('know headings and links', () => {
    const html = '<h2>题<a href="/">链</a></h2><p><a href="/a">年报</a></p><p>见<a href="/a">年报</a></p><h7>无</h7>';
    expect(read(html).lines.map(({ text, heading, linked }) => [text.trim(), heading, linked])).toEqual([
      ['题链', true, false],
      ['年报', false, true],
      ['见年报', false, false],
      ['无', false, false],
    ]);
  });

  it('of several links are linked, whatever white space stands between them', () => {
    for (const between of ['', ' ', '\n', '&nbsp;&nbsp;']) {
      const html = `<li><a href="/a">首页</a>${between}<a href="/b">政务公开 </a></li>`;
      expect(read(html).lines.map(({ linked }) => linked)).toEqual([true]);
    }
  });

  it('keep white space as it stands in the page: text tables are made of it', () => {
    expect(read('<pre>a\tb\n\nc</pre>').lines.map(({ text }) => text)).toEqual(['a\tb\n\nc']);
  });

  it.each<[string, number[]]>([
    ['<p>a</p><p></p><p>&nbsp;</p><p>b</p>', [0, 2]],
    ['a<br>b<br><br>c<br>&nbsp;<br><br>d', [0, 0, 1, 2]],
    ['<p>a</p><p><br></p><p>b</p>', [0, 1]],
    ['<p>a<br></p><p>b</p>', [0, 0]],
    ['<ul><li>a<li><li>b</ul>', [0, 1]],
    ['<div><div><div></div></div></div>a', [1]],
  ])('know how many empty ones stand before them: %s', (html, expected) => {
    expect(read(html).lines.map(({ blanksBefore }) => blanksBefore)).toEqual(expected);
  });

  it('know the table of the form before them, and what is not shown', () => {
    const table = '<table><tr><td>本年新收申请</td></tr></table>';
    const html = `<p>a</p><table><tr><td>b</td></tr></table>${table}<p>c</p><div hidden>d</div>${table}<p>e<i hidden>f</i>g</p><p>h</p>`;
    expect(read(html).lines.map(({ text, after, hides }) => [text, after, hides ?? false])).toEqual([
      ['a', -1, false],
      ['b', -1, false],
      ['c', 1, true],
      ['eg', 2, true],
      ['h', 2, false],
    ]);
  });

  it('links to documents are kept once each, as printed', () => {
    const html =
      '<a href=" /a.pdf ">1</a><a href="/a.pdf">2</a><a href="b.DOCX?x=1">3</a><a href="c.html">4</a><a href="/pdf/">5</a><a>6</a><a href="d.ofd#p">7</a><p hidden><a href="e.doc">8</a></p>';
    expect(read(html).attachments).toEqual(['/a.pdf', 'b.DOCX?x=1', 'd.ofd#p']);
  });

  it('pictures count unless they are known to be small', () => {
    const html =
      '<img src="1"><img width="16" height="16"><img width="600"><img width="199" height="200"><img width="100%"><p hidden><img></p>';
    expect(read(html).pictures).toBe(4);
  });

  it('title and metadata', () => {
    const source = read(
      '<title> 年报 </title><meta name="ArticleTitle" content="一"><meta name="ARTICLETITLE" content="二"><meta name="PubDate" content=""><meta property="x" content="y">',
    );
    expect(source.documentTitle).toBe('年报');
    expect([...source.meta]).toEqual([
      ['articletitle', '一'],
      ['pubdate', ''],
    ]);
  });
});

describe.each(READERS.map(({ name, read }) => [name, read] as const))('tables that are text, in a %s', (_, read) => {
  const rows = (text: string): string[][] =>
    read(`<div style="white-space:pre-wrap">${text}</div>`)
      .grids.filter(({ origin }) => origin === 'text')
      .flatMap((grid) => grid.rows.map((row) => row.own.map((cell) => cell.text)));

  it('cells of a row set apart by tabs', () => {
    expect(rows('前文\n本年新收\t3\t0\n上年结转\t \t1\n后文')).toEqual([
      ['本年新收', '3', '0'],
      ['上年结转', '', '1'],
    ]);
  });

  it('one cell a line after a tab, rows set apart by an empty line', () => {
    expect(rows('前文\n\n\t本年新收\n\t3\n\t0\n\n\t上年结转\n\t\n\t1\n\n后文')).toEqual([
      ['本年新收', '3', '0'],
      ['上年结转', '', '1'],
    ]);
  });

  it('a label that goes on in the next line', () => {
    expect(rows('\t本年新收政府信息\n公开申请数量\n\t3\n\n\t上年结转\n\t1\n')).toEqual([
      ['本年新收政府信息公开申请数量', '3'],
      ['上年结转', '1'],
    ]);
  });

  it('text between two tables parts them', () => {
    const text = '本年新收\t3\n这里是一段说明文字，与表格没有关系，也不很短。\n上年结转\t1';
    const grids = read(`<pre>${text}</pre>`).grids;
    expect(grids.map(({ index, rows: own }) => [index, own.length])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('tabs alone make no table: it takes a word of the form', () => {
    expect(rows('姓名\t年龄\n张\t3')).toEqual([]);
  });

  it('are not looked for where the page has tables of the form', () => {
    const html = '<table><tr><td>本年新收申请</td></tr></table><pre>本年新收\t3</pre>';
    expect(read(html).grids.map(({ origin }) => origin)).toEqual(['html']);
  });
});
