import { describe, expect, it } from 'vitest';
import { keyText, subjectKeyOf, type PrintedFinding, type ReadCell } from '../../../lib/judge/fingerprint.ts';
import { rowTotalFinding, textFinding } from '../../components/fixtures.ts';

const REPORT = { agency: '清河市财政局', year: 2023, address: 'http://a.gov.cn/1.html' };
const reading =
  (values: Readonly<Record<string, number | string>> = {}): ReadCell =>
  (cell) => {
    const value = values[cell] ?? 0;
    return typeof value === 'number' ? { value, raw: String(value) } : { value: null, raw: value };
  };
const keyOf = (finding: PrintedFinding, report: Partial<typeof REPORT> | object = {}, read = reading()): string =>
  keyText(subjectKeyOf({ ...REPORT, ...report }, finding, read));

const bare = (changes: Partial<PrintedFinding>): PrintedFinding => ({
  rule: 'form/section',
  at: 'section/overview',
  cells: [],
  expected: null,
  actual: null,
  equation: null,
  passages: [],
  message: { zh: '没有“总体情况”', en: '' },
  ...changes,
});

describe('the key of a finding', () => {
  it('is the same for the same figures', () => {
    expect(keyOf(rowTotalFinding())).toBe(keyOf(rowTotalFinding()));
  });

  it('does not depend on wording, weight or the address of the page', () => {
    const other = rowTotalFinding({ message: { zh: '别的话', en: 'x' }, severity: 'warning' });
    expect(keyOf(other, { address: 'http://b.gov.cn/2.html' })).toBe(keyOf(rowTotalFinding()));
  });

  it('does not depend on how a figure is written, or on space in the name of the body', () => {
    const raw: ReadCell = () => ({ value: 0, raw: '０ ' });
    expect(keyOf(rowTotalFinding(), { agency: ' 清河市 财政局' }, raw)).toBe(keyOf(rowTotalFinding()));
  });

  it.each<[string, PrintedFinding]>([
    ['the stated number', rowTotalFinding({ actual: 1 })],
    ['the computed number', rowTotalFinding({ expected: 4 })],
    ['the rule', rowTotalFinding({ rule: 'requests/balance' })],
    ['the place', rowTotalFinding({ at: 'requests/granted' })],
    ['a term that becomes blank', blankTerm()],
  ])('is another for another value of %s', (_, finding) => {
    expect(keyOf(finding)).not.toBe(keyOf(rowTotalFinding()));
  });

  it('is another where a figure of its cells is another, or cannot be read', () => {
    const cell = 'requests/received/business';
    expect(keyOf(rowTotalFinding(), {}, reading({ [cell]: 1 }))).not.toBe(keyOf(rowTotalFinding()));
    expect(keyOf(rowTotalFinding(), {}, reading({ [cell]: '若干' }))).not.toBe(keyOf(rowTotalFinding()));
    expect(keyOf(rowTotalFinding(), {}, () => undefined)).not.toBe(keyOf(rowTotalFinding()));
  });

  it.each([{ agency: '清河市水务局' }, { year: 2022 }, { year: null }])('is another for the report %j', (report) => {
    expect(keyOf(rowTotalFinding(), report)).not.toBe(keyOf(rowTotalFinding()));
  });

  it('is told by the page where no body is stated, wherever on the page one is', () => {
    const at = (address: string) => keyOf(rowTotalFinding(), { agency: null, address });
    expect(at('http://a.gov.cn/1.html#x')).toBe(at('http://a.gov.cn/1.html'));
    expect(at('http://a.gov.cn/2.html')).not.toBe(at('http://a.gov.cn/1.html'));
  });

  it('stays when a sentence is put in before, and changes with the words in question', () => {
    const finding = textFinding();
    const moved = { ...finding, at: 'text/overview/9' };
    const [first] = finding.passages;
    if (!first) throw new Error('no passage');
    const otherNumber = { ...finding, passages: [{ ...first, quote: '收到申请99件' }] };
    expect(keyOf({ ...finding, at: 'text/overview/3' })).toBe(keyOf(moved));
    expect(keyOf({ ...otherNumber, at: 'text/overview/9' })).not.toBe(keyOf(moved));
  });

  it('of a finding with nothing but words is told by the numbers in them', () => {
    const late = (day: number) => bare({ message: { zh: `发布于 2024-02-${day}，晚于期限`, en: '' } });
    expect(keyOf(late(10))).toBe(keyOf(late(10)));
    expect(keyOf(late(10))).not.toBe(keyOf(late(11)));
    expect(keyOf(bare({ message: { zh: '少了“总体情况”', en: '' } }))).toBe(keyOf(bare({})));
  });
});

function blankTerm(): PrintedFinding {
  const finding = rowTotalFinding();
  const { equation } = finding;
  if (!equation) throw new Error('no equation');
  return { ...finding, equation: { ...equation, left: equation.left.map((term) => ({ ...term, blank: true })) } };
}
