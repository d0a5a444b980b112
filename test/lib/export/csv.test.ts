import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defuse, toCsv } from '../../../lib/export/csv.ts';
import { parseCsv } from './parse-csv.ts';

const BOM = '\uFEFF';

describe('toCsv', () => {
  test.each([
    ['a plain row', ['甲', 1, null], '甲,1,\r\n'],
    ['a comma', ['甲,乙'], '"甲,乙"\r\n'],
    ['a quote', ['甲"乙'], '"甲""乙"\r\n'],
    ['a line feed', ['甲\n乙'], '"甲\n乙"\r\n'],
    ['a formula', ['=1+1'], "'=1+1\r\n"],
    ['a formula with a quote', ['=HYPERLINK("x","y")'], '"\'=HYPERLINK(""x"",""y"")"\r\n'],
    ['a negative number', [-5], '-5\r\n'],
    ['a negative number as text', ['-5'], "'-5\r\n"],
    ['a fraction', [52.15], '52.15\r\n'],
    ['no number', [Number.NaN, Number.POSITIVE_INFINITY], ',\r\n'],
  ])('writes %s', (_name, row, expected) => {
    expect(toCsv(['标题'], [row])).toBe(`${BOM}标题\r\n${expected}`);
  });

  test.each(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])('defuses a leading %j', (start) => {
    expect(defuse(`${start}cmd`)).toBe(`'${start}cmd`);
    expect(defuse(`cmd${start}`)).toBe(`cmd${start}`);
  });

  test('what was written can be read back', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0",\'甲a1 ') });
    const cell = fc.oneof(text, fc.integer(), fc.constant(null));
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, (rows) => {
        const file = toCsv(['h'], rows);
        expect(file.startsWith(BOM)).toBe(true);
        const read = parseCsv(file.slice(BOM.length)).slice(1);
        expect(read).toEqual(rows.map((row) => row.map((value) => plain(value))));
      }),
    );
  });

  test('no text of a file starts a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const rows = parseCsv(toCsv([], [texts]).slice(BOM.length));
        for (const text of rows.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/u);
      }),
    );
  });
});

function plain(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : defuse(value);
}
