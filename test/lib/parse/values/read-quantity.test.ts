import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseNumeral, readQuantity } from '../../../../lib/parse/values/read-quantity.ts';

describe('one number', () => {
  it.each<[string, number, string | null]>([
    ['0', 0, null],
    ['12', 12, null],
    ['007', 7, null],
    ['2023', 2023, null],
    ['1234567', 1234567, null],
    // full width
    ['０', 0, null],
    ['𝟏𝟗', 19, null],
    ['１２', 12, null],
    ['５件', 5, '件'],
    ['＋３', 3, null],
    ['－２', -2, null],
    // thousands
    ['1,234', 1234, null],
    ['1,000,000', 1000000, null],
    ['1，234', 1234, null],
    ['１，２３４', 1234, null],
    ['1\u00a0234', 1234, null],
    ['1\u2009234', 1234, null],
    ['12\u00a0345', 12345, null],
    ['1\u202f234\u202f567', 1234567, null],
    ['1\u2007234.5', 1234.5, null],
    ['\u00a01\u00a0234\u00a0', 1234, null],
    ['减1\u00a0234', -1234, null],
    ['1\u00a0234 件', 1234, '件'],
    ['12,345.67', 12345.67, null],
    // decimals
    ['18.8710', 18.871, null],
    ['0.5', 0.5, null],
    ['3.0', 3, null],
    // increase and decrease
    ['增加36件', 36, '件'],
    ['增加 36 件', 36, '件'],
    ['增加了3项', 3, '项'],
    ['增1423', 1423, null],
    ['新增2', 2, null],
    ['增长5', 5, null],
    ['减4', -4, null],
    ['减少4', -4, null],
    ['减少了 4 件', -4, '件'],
    ['下降3', -3, null],
    ['+3', 3, null],
    ['-2', -2, null],
    ['- 2', -2, null],
    ['−2', -2, null],
    ['－2', -2, null],
    // Dashes before a digit are signs (domain, characters).
    ['–2', -2, null],
    ['—2', -2, null],
    ['↑3', 3, null],
    ['↓3', -3, null],
    ['-0.5', -0.5, null],
    ['减1,234', -1234, null],
    // units
    ['0件', 0, '件'],
    ['3 件', 3, '件'],
    ['3件次', 3, '件次'],
    ['2人次', 2, '人次'],
    ['3起', 3, '起'],
    ['875050元', 875050, '元'],
    ['160.5964万元', 160.5964, '万元'],
    ['3亿元', 3, '亿元'],
    ['1.5件', 1.5, '件'],
    // Chinese numerals
    ['零', 0, null],
    ['〇', 0, null],
    ['二', 2, null],
    ['两', 2, null],
    ['十', 10, null],
    ['十二', 12, null],
    ['二十', 20, null],
    ['二〇', 20, null],
    ['一百零五', 105, null],
    ['两千零三', 2003, null],
    ['增加十二件', 12, '件'],
    // white space and marks that nobody sees
    ['\u00a05\u00a0', 5, null],
    ['\u30005\u3000', 5, null],
    ['0\u200b', 0, null],
    ['\ufeff12', 12, null],
    ['3\n', 3, null],
    // a number and its unit on two lines are one quantity
    ['1\n件', 1, '件'],
    ['增加\n36\n件', 36, '件'],
  ])('%j', (text, value, unit) => {
    const read = readQuantity(text, false);
    expect(read).toMatchObject({ state: 'number', value, unit });
    expect(Object.is(read.value, -0)).toBe(false);
  });

  it('-0 and 减0 are 0', () => {
    for (const text of ['-0', '减0', '-0.0']) expect(Object.is(readQuantity(text, false).value, 0)).toBe(true);
  });

  it('any number that is printed plainly or with separators', () => {
    const printed = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom('', ',', '，', '\u00a0'));
    fc.assert(
      fc.property(printed, ([value, separator]) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(readQuantity(text, false)).toMatchObject({ state: 'number', value, unit: null });
      }),
    );
  });
});

describe('no number', () => {
  it.each([
    '𝟏\ud835\u200e\udfd5𝟏𝟗',
    '1\ud835',
    '\udfd51',
    // two numbers, or part of one
    '1 4',
    '1\n4',
    '1\t4',
    // A plain space may stand within a number or between two.
    '1 234',
    '99 100',
    '1 234 567',
    '1\u3000234',
    '1\u00a0\u00a0234',
    '99\u00a0100 200',
    '1\u00a023',
    '1\u00a02345',
    '1234\u00a0567',
    '1,234\u00a0567',
    '1.5\u00a0234',
    '12 34',
    '1,23',
    '12,34',
    '1,2345',
    '1、234',
    '1.234.567',
    '1/2',
    '1-2',
    '0-0',
    '12件3',
    '2（含上年结转1）',
    '3(其中网络2)',
    // A raised figure is a note, no digit.
    '3²',
    '3①',
    '½',
    // about so many
    '约3',
    '3余',
    '近3',
    '3左右',
    '十余',
    '三四',
    '若干',
    // shares and powers
    '5%',
    '增长5%',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    // letters that look like digits
    'O',
    'o',
    'l',
    'I',
    '0O',
    '1l',
    // a sign alone, or two of them
    '+',
    '增',
    '增减0',
    '--2',
    '5.',
    '.5',
    // a number and the sign of none
    '12/',
    '12无',
    '9'.repeat(41),
    // words
    '见附件',
    '详见附件',
    '待核实',
    '壹',
    '一万',
    '百',
    '件',
    '…',
    '√',
  ])('%j', (text) => {
    expect(readQuantity(text, false)).toEqual({
      state: 'text',
      value: null,
      unit: null,
      raw: text.replace(/\s+/g, ' ').trim(),
    });
  });

  it('however long', () => {
    expect(readQuantity('9'.repeat(500), false).state).toBe('text');
    expect(readQuantity('1 '.repeat(100_000), false).state).toBe('text');
  });

  it.each([
    'na',
    '/',
    '//',
    '\\',
    '—',
    '——',
    '-',
    '--',
    '－',
    '–',
    '无',
    '不适用',
    '不涉及',
    '无此项',
    'N/A',
    'n/a',
    '*',
    ' / ',
  ])('%j stands for “not applicable”', (text) => {
    expect(readQuantity(text, false)).toEqual({ state: 'placeholder', value: null, unit: null, raw: text.trim() });
  });

  it.each(['', ' ', '\u00a0', '\u3000', '\n', '\t', '\u200b', '\u200b ', '\u200b\n\u200b', '\ufeff', '\u00a0\n\u3000'])(
    '%j is blank',
    (text) => {
      expect(readQuantity(text, false)).toMatchObject({ state: 'blank', value: null });
    },
  );

  it('a picture or a form field is not blank: it may show a number', () => {
    expect(readQuantity('', true)).toEqual({ state: 'text', value: null, unit: null, raw: '' });
    expect(readQuantity('3', true)).toMatchObject({ state: 'number', value: 3 });
  });

  it('whatever is printed: only a number has a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.boolean(), (text, opaque) => {
        const { state, value, unit } = readQuantity(text, opaque);
        expect(value === null).toBe(state !== 'number');
        if (state !== 'number') expect(unit).toBeNull();
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十九', 19],
    ['九十九', 99],
    ['一百', 100],
    ['一百一十', 110],
    ['一百零一', 101],
    ['一千零一十', 1010],
    ['九千九百九十九', 9999],
    ['二〇二三', 2023],
    ['两百', 200],
    ['', null],
    ['百', null],
    ['十十', null],
    ['一十百', null],
    ['一万', null],
  ])('%s is %s', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });
});
