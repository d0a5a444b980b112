import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json';
import zh from '../../../assets/locales/zh-CN.json';
import { gapsOf, translate, translator, type TextKey } from '../../../lib/text/translate.ts';

const keys = Object.keys(zh) as TextKey[];

describe('the two languages', () => {
  test('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  test.each(keys)('%s has the same gaps', (key) => {
    expect(gapsOf(en[key])).toEqual(gapsOf(zh[key]));
  });

  test.each(keys)('%s says something', (key) => {
    expect(zh[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
  });

  test.each(keys)('%s accuses nobody and promises nothing', (key) => {
    expect(zh[key]).not.toMatch(/造假|错误百出|违法|正确|！/);
    expect(en[key]).not.toMatch(/fraud|fake|illegal|correct|!/i);
  });
});

describe('translate', () => {
  test.each([
    ['zh', 'state.errors', { count: 3 }, '3 处不符'],
    ['en', 'state.errors', { count: 1 }, '1 mismatch'],
    ['en', 'state.errors', { count: 3 }, '3 mismatches'],
    ['en', 'state.errors', { count: 0 }, '0 mismatches'],
    ['zh', 'coverage.unreadAndOpen', { cells: 3, items: 2 }, '有 3 格未能读出，下列 2 项无法判断'],
    [
      'en',
      'coverage.unreadAndOpen',
      { cells: 1, items: 2 },
      '1 cell could not be read; 2 items below cannot be judged',
    ],
  ] as const)('%s %s %o', (language, key, params, expected) => {
    expect(translate(language, key, params)).toBe(expected);
  });

  test('leaves a gap visible that nothing is given for', () => {
    expect(translate('zh', 'state.errors')).toBe('{count} 处不符');
  });

  test('puts in text as it is, whatever it looks like', () => {
    expect(translate('zh', 'status.saved', { name: '$& {name} <b>' })).toBe('已交浏览器保存：$& {name} <b>');
  });

  test('translator fills in the language', () => {
    expect(translator('en')('empty.check')).toBe('Check this page');
  });
});

describe('gapsOf', () => {
  test.each([
    ['', []],
    ['no gap', []],
    ['{b} and {a}, {b} again', ['a', 'b']],
    ['{count|cell|cells} of {all}', ['all', 'count']],
    ['{count||s}', ['count']],
    ['{count|one}', []],
    ['{a-b} {}', []],
  ])('of %j are %j', (text, gaps) => {
    expect(gapsOf(text)).toEqual(gaps);
  });
});
