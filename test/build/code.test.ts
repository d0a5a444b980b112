import { describe, expect, test } from 'vitest';
import { pageProblems, scriptProblems } from './code.ts';

describe('code that is not there when the extension is looked through', () => {
  test.each([
    'eval("1")',
    '(0, eval)("1")',
    'window.eval("1")',
    'new Function("return 1")',
    'globalThis?.Function("return 1")()',
    'setTimeout("alert(1)", 9)',
    'setInterval(`alert(1)`, 9)',
    'import("https://example.org/a.js")',
    'import(address)',
    'import "https://example.org/a.js"',
    'export { a } from "//example.org/a.js"',
    'importScripts("a.js")',
  ])('%s', (code) => {
    expect(scriptProblems(code)).toHaveLength(1);
  });

  test.each([
    '<script src="https://example.org/a.js"></script>',
    '<script src=//example.org/a.js></script>',
    '<script>alert(1)</script>',
    '<link rel="stylesheet" href="http://example.org/a.css">',
    '<img src="https://example.org/a.png">',
    '<p onclick="alert(1)">一</p>',
  ])('%s', (html) => {
    expect(pageProblems(html)).toHaveLength(1);
  });
});

test.each([
  'fetch("/a")',
  'new XMLHttpRequest()',
  'navigator.sendBeacon("/a")',
  'new self.WebSocket("ws://a")',
  'new Image()',
])('%s asks the network', (code) => {
  expect(scriptProblems(code)).toEqual([expect.stringMatching(/^asks the network by /)]);
});

test.each([
  'setTimeout(() => eval, 9)',
  'const eval_ = { eval: 1 }; eval_.eval',
  'import("./chunks/a.js")',
  'import(`./a.js`)',
  'import "./a.js"',
  'Function.call.bind(x)',
])('%s is harmless', (code) => {
  expect(scriptProblems(code)).toEqual([]);
});

test('a page with scripts and styles of its own is harmless', () => {
  expect(
    pageProblems(
      '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css"><a href="https://a.gov.cn">',
    ),
  ).toEqual([]);
});
