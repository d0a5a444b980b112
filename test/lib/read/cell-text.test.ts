// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/read/html.ts';
import { READERS } from './both-readers.ts';

/** The one cell of a table. */
function cellOf(read: (typeof READERS)[number]['read'], inside: string): { text: string; opaque: boolean } {
  const { grids } = read(`<!doctype html><body><table><tr><td>${inside}</td></tr></table>`);
  const { text, opaque } = grids[0]?.rows[0]?.own[0] ?? { text: 'no cell', opaque: false };
  return { text, opaque };
}

describe.each(READERS.map(({ name, read }) => [name, read] as const))('text of a cell, %s', (_, read) => {
  it.each([
    // plain
    ['', ''],
    ['0', '0'],
    [' 12 ', '12'],
    ['\n  12\n  ', '12'],
    ['&nbsp;', ''],
    ['&nbsp;5&nbsp;', '5'],
    ['&#12288;', ''],
    ['&#8203;', '\u200b'],
    ['0&#8203;', '0\u200b'],
    ['&lt;3', '<3'],
    ['<!-- 7 -->', ''],
    ['1<!-- 7 -->2', '12'],
    // spans join: Word cuts numbers into pieces
    ['<span>1</span><span>4</span>', '14'],
    ['<span lang=EN-US>1</span><span>,</span><span>234</span>', '1,234'],
    ['<b>1</b><i>2</i><font>3</font>', '123'],
    ['<p><span>1</span><o:p></o:p></p>', '1'],
    ['<a href="#">3</a>', '3'],
    ['商<span>业</span>企业', '商业企业'],
    // paragraphs and line breaks separate
    ['<p>1</p><p>4</p>', '1\n4'],
    ['1<br>4', '1\n4'],
    ['1<br/>', '1'],
    ['商业<br>企业', '商业\n企业'],
    ['<p>商业</p><p>企业</p>', '商业\n企业'],
    ['<div>1</div>4', '1\n4'],
    ['1<div>4</div>', '1\n4'],
    ['<ul><li>1<li>4</ul>', '1\n4'],
    ['<p></p><p>5</p><p>&nbsp;</p>', '5'],
    ['<p>增加</p><p>36件</p>', '增加\n36件'],
    ['<center>5</center>', '5'],
    // raised and struck-out text is no digit of the number beside it
    ['3<sup>2</sup>', '3\n2'],
    ['3<sub>2</sub>', '3\n2'],
    ['<del>3</del>5', '3\n5'],
    ['<s>3</s>5', '3\n5'],
    ['<strike>3</strike>5', '3\n5'],
    // a nested table is another table
    ['5<table><tr><td>7</td></tr></table>', '5'],
    ['<table><tr><td></td><td>&nbsp;<!-- 7 --></td></tr></table>', ''],
    // but one of which a single cell holds something is a frame
    ['<table><tr><td>77</td></tr></table>', '77'],
    [' <table><tbody><tr><td><p>一、本年新收<br>申请</p></td></tr></tbody></table> ', '一、本年新收\n申请'],
    ['<table><tr><td><table><tr><td>7</td></tr></table></td></tr></table>', '7'],
    ['<div><table><tr><td>77</td></tr></table></div>', '77'],
    ['<table><tr></tr><tr><td>77</td><td></td></tr></table>', '77'],
    ['<p></p><ul><li><table><tr><td>77</td></tr></table></li></ul>', '77'],
    ['<div hidden><table><tr><td>7</td></tr></table></div>', ''],
    ['<table hidden><tr><td>7</td></tr></table>', ''],
    ['<table><tr hidden><td>7</td></tr></table>', ''],
    ['<table><tbody hidden><tr><td>7</td></tr></tbody></table>', ''],
    // what is not shown
    ['<span style="display:none">7</span>5', '5'],
    ['<span style="DISPLAY : NONE;color:red">7</span>5', '5'],
    ['<span style="visibility:hidden">7</span>5', '5'],
    ['<span hidden>7</span>5', '5'],
    ['<div hidden><p>7</p></div>5', '5'],
    ['<script>7</script>5', '5'],
    ['<style>7</style>5', '5'],
    ['<template>7</template>5', '5'],
    ['<noscript>7</noscript>5', '5'],
    ['<ruby>总<rt>zong</rt></ruby>计', '总计'],
    ['<span style="display:inline">7</span>', '7'],
  ])('%s', (inside, text) => {
    expect(cellOf(read, inside)).toEqual({ text, opaque: false });
  });

  it.each([
    '<img src="5.png">',
    '<p><img src="5.png" alt="5"></p>',
    '<input value="5">',
    '<canvas></canvas>',
    '<svg><text>12</text></svg>',
    '<object data="5.svg"></object>',
    '<embed src="5.svg">',
    '<video></video>',
    '<select><option>12</option></select>',
    '<textarea>12</textarea>',
    '&nbsp;<img src="5.png">',
    '<table><tr><td>7</td><td>7</td></tr></table>',
    '<table><tr><td>7</td></tr><tr><td>7</td></tr></table>',
    '<p></p><div><table><tr><td></td><td>7</td></tr><tr><td><img src="5.png"></td></tr></table></div>',
  ])('%s shows what no text says', (inside) => {
    expect(cellOf(read, inside)).toEqual({ text: '', opaque: true });
  });

  it.each([
    ['5<img src="5.png">', '5'],
    ['<input type="hidden">5', '5'],
  ])('%s has its text all the same', (inside, text) => {
    expect(cellOf(read, inside)).toEqual({ text, opaque: false });
  });

  it('a picture that is not shown is not there', () => {
    expect(cellOf(read, '<span hidden><img src="5.png"></span>')).toEqual({ text: '', opaque: false });
  });

  // Short cuts for the many cells with one digit must not see other things than the long way does.
  it.each([
    ['<span style="display:none">7</span>', '', false],
    ['<p hidden>7</p>', '', false],
    ['<script>7</script>', '', false],
    ['<table><tr><td>7</td></tr></table>', '7', false],
    ['<table><tr><td hidden>7</td></tr></table>', '', false],
    ['<select><option>7</option></select>', '', true],
    ['<textarea>7</textarea>', '', true],
    ['<p>7</p>', '7', false],
    ['<span>7</span><img src="5.png">', '7', false],
    // beside a table in a frame, a number is not all that the cell shows; an empty one shows nothing
    ['<table><tr><td><table><tr><td>7</td></tr></table>7</td></tr></table>', '', true],
    ['<table><tr><td>7<table><tr><td>&nbsp;</td></tr></table></td></tr></table>', '7', false],
    ['<table><tr><td>7<table hidden><tr><td>7</td></tr></table></td></tr></table>', '7', false],
    ['<table><tr><td>7<img src="5.png"></td></tr></table>', '7', false],
  ])('a single character in %s', (inside, text, opaque) => {
    expect(cellOf(read, inside)).toEqual({ text, opaque });
  });
});

it('frames within frames are looked into only so far', () => {
  const framed = (depth: number): string => `${'<table><tr><td>'.repeat(depth)}12${'</td></tr></table>'.repeat(depth)}`;
  const read = (html: string): ReturnType<typeof cellOf> => cellOf((page) => readHtml(page, null).source, html);
  expect(read(framed(3))).toEqual({ text: '12', opaque: false });
  expect(read(framed(4))).toEqual({ text: '', opaque: true });
  expect(read(framed(300))).toEqual({ text: '', opaque: true });
});

it('a saved cell that nests deeply is read without end of the stack', () => {
  const deep = 20_000;
  const inside = `${'<span>'.repeat(deep)}12${'</span>'.repeat(deep)}`;
  expect(cellOf((html) => readHtml(html, null).source, inside).text).toBe('12');
});
