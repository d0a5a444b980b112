import { describe, expect, it } from 'vitest';
import { inspect } from '../../lib/inspect.ts';
import { type Value } from '../../lib/model/report.ts';
import { readHtml } from '../../lib/read/html.ts';
import { figuresOf } from '../support/generate/figures.ts';
import { layoutOf } from '../support/generate/layouts/index.ts';
import { pageWith } from '../lib/read/generated.ts';
import { liveFields } from './held/exports.ts';
import { numberOf } from './held/number.ts';
import { wrongValues, wrongWords } from './held/reading.ts';

const CELL = 'requests/received/total';
const html = pageWith(figuresOf('annual-2021', 'small', 3), layoutOf('official'), { statements: true });

/** A reading in which one value is another than the page prints. */
function withValue(change: (value: Value) => Value): string[] {
  const reading = readHtml(html, null);
  const { report } = inspect(reading.source);
  if (!report) throw new Error('no report');
  const values = new Map(report.values);
  const value = values.get(CELL) as Value;
  values.set(CELL, change(value));
  return wrongValues({ ...report, values }, reading);
}

describe('what the fuzzer would notice', () => {
  it('nothing where all is right', () => {
    expect(withValue((value) => value)).toEqual([]);
  });

  it('a number that is not the printed one', () => {
    expect(withValue((value) => ({ ...value, value: (value.value ?? 0) + 1 }))).toHaveLength(1);
  });

  it('a value of another cell', () => {
    expect(withValue((value) => ({ ...value, place: 0 }))).toHaveLength(1);
    expect(withValue((value) => ({ ...value, place: 1e6 }))).toHaveLength(1);
  });

  it('a sentence that does not stand where it is said to stand', () => {
    const reading = readHtml(html, null);
    const inspection = inspect(reading.source);
    expect(wrongWords(inspection, reading)).toEqual([]);
    expect(wrongWords(inspection, { ...reading, segments: reading.segments.slice(1) })).not.toEqual([]);
  });

  it('a formula in a file, and a text that ends its row', () => {
    const csv = (field: string): string => `a,b\r\n1,${field}\r\n`;
    expect([csv('-5'), csv("'=1"), csv('1+1'), csv('')].flatMap((file) => liveFields(file, 'file'))).toEqual([]);
    for (const field of ['=1+1', '@A', '-1+1', '＝1', '"\t=1"', '1\r\n2,3,4']) {
      expect(liveFields(csv(field), 'file'), field).toHaveLength(1);
    }
  });

  it.each([
    ['12', 12],
    ['１,２３４ 件', 1234],
    ['减少3件', -3],
    ['增加 5 件', 5],
    ['一百零五', 105],
    ['二〇', 20],
    ['十二', 12],
    ['4.9249', 4.9249],
    ['-0', 0],
    ['无', NaN],
  ])('reads numbers on its own: %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });
});
