import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFileName, safeFileName } from '../../../lib/export/file-name.ts';
import { reportResult } from '../../components/fixtures.ts';

function nameFor(agency: string | null, year: number | null): string {
  const base = reportResult();
  return exportFileName({ ...base, report: { ...base.report, agency, year } }, '数据', 'csv');
}

describe('exportFileName', () => {
  test.each([
    ['清河市财政局', 2023, '勾稽_清河市财政局_2023_数据.csv'],
    [null, null, '勾稽_未写明机关_未写明年度_数据.csv'],
    ['清河市 财政局\n', 2023, '勾稽_清河市-财政局_2023_数据.csv'],
    ['../..\\清河:市*财?政"局<a>|', 2023, '勾稽_....清河市财政局a_2023_数据.csv'],
    ['清河\u202E市\u0000局', 2023, '勾稽_清河市局_2023_数据.csv'],
  ])('of %j in %s', (agency, year, expected) => {
    expect(nameFor(agency, year)).toBe(expected);
  });

  test('keeps year and content of a name that is too long', () => {
    const name = nameFor('清河市'.repeat(100), 2023);
    expect(name).toMatch(/^勾稽_清河市.*…清河市清河市清_2023_数据\.csv$|^勾稽_清河市.*….*_2023_数据\.csv$/);
    expect(name.length).toBeLessThanOrEqual(120);
  });
});

describe('safeFileName', () => {
  test.each([
    ['CON', '_CON.csv'],
    ['com1.txt', '_com1.txt.csv'],
    ['nul .a', '_nul .a.csv'],
    ['console', 'console.csv'],
    ['a. . ', 'a.csv'],
    ['...', '勾稽.csv'],
    ['', '勾稽.csv'],
  ])('%j becomes %j', (stem, expected) => {
    expect(safeFileName(stem, 'csv')).toBe(expected);
  });

  test('any text gives a name that every system takes', () => {
    const long = fc.string({ unit: fc.constantFrom('清', '𠀀', 'a', '.', ' ', ':', '\n'), maxLength: 400 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), long), (stem) => {
        const name = safeFileName(stem, 'csv');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]/u);
        expect(name).toMatch(/^[^\s.].*\.csv$/u);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
      }),
    );
  });
});
