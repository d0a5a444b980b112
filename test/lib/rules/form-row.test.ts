import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import type { ParsedReport, ReadingProblem, StrangeRow } from '../../../lib/model/report.ts';
import { RULES } from '../../../lib/rules/index.ts';
import rule from '../../../lib/rules/form/row.ts';
import { sentenceOf } from '../../../lib/text/finding-text.ts';
import { zeroReport, type Printed } from '../check/report-of.ts';

const without = (row: string): ReadingProblem => ({ table: 'requests', code: 'row-not-found', row });
const twice = (row: string): ReadingProblem => ({ table: 'requests', code: 'repeated-row', row });
const strange = (label: string, total: number, after = 'declined.petition'): StrangeRow => ({
  table: 'requests',
  after,
  label,
  figures: { naturalPerson: total, total },
});
const UNREAD: StrangeRow = { table: 'requests', after: 'declined.petition', label: '2.重x申y', figures: null };

function said(changes: Partial<ParsedReport>, printed: Printed = {}): string[] {
  const report = zeroReport('annual-2021', printed, changes);
  return check(report, [rule])
    .filter(({ outcome }) => outcome !== 'pass')
    .map((verdict) => `${verdict.at}: ${sentenceOf(verdict, rule, report.template).zh}`);
}

const MISSING = ['requests/declined.repeat: 表中没有「三（五）不予处理 2.重复申请」一行'];

describe('a row that is not there', () => {
  const problems = [without('declined.repeat')];

  it('is named where all others were read', () => {
    expect(said({ problems })).toEqual(MISSING);
    expect(said({ problems: [...problems, { table: 'proceedings', code: 'table-not-found', row: null }] })).toEqual(
      MISSING,
    );
  });

  it('is named where digits of another row were joined, and where two rows stand there twice', () => {
    expect(said({ problems: [...problems, { ...without('granted'), code: 'digits-joined' }] })).toEqual(MISSING);
    expect(said({ problems: [...problems, twice('carriedIn'), twice('granted')] })).toHaveLength(3);
  });

  it('is one of three at most', () => {
    expect(said({ problems: ['granted', 'received', 'carriedIn'].map(without) })).toHaveLength(3);
  });

  it.each<[string, Partial<ParsedReport>, Printed?]>([
    ['a row stands there whose label was not recognised', { problems, strange: [UNREAD] }],
    ['a row of the table could not be read', { problems: [...problems, { ...without('granted'), code: 'row-width' }] }],
    ['a cell of the table could not be read', { problems }, { 'requests/declined.petition/total': '0 0' }],
    ['the table was put together from lines', { problems, rebuilt: new Set(['requests'] as const) }],
    ['many are not there', { problems: ['granted', 'received', 'other', 'carriedIn'].map(without) }],
    ['the table follows another form', { problems, mixed: [{ table: 'requests', template: 'annual-2019' }] }],
  ])('is not spoken of where %s', (_, changes, printed) => {
    expect(said(changes, printed)).toEqual([]);
  });
});

describe('a row that stands there twice', () => {
  it('is named', () => {
    expect(said({ problems: [twice('carriedIn')] })).toEqual([
      'requests/carriedIn: 「二、上年结转」一行不止一处，所印的数不同，无从得知以哪一行为准',
    ]);
  });

  it('is not spoken of where the labels differ, or where the whole table may stand there twice', () => {
    const problems = [twice('carriedIn')];
    expect(said({ problems, strange: [{ ...UNREAD, after: 'carriedIn' }] })).toEqual([]);
    expect(said({ problems: ['carriedIn', 'granted', 'partlyGranted'].map(twice) })).toEqual([]);
  });
});

describe('a row of the body’s own', () => {
  it('of which only applicants are printed counts all of them', () => {
    expect(said({ strange: [{ ...UNREAD, label: '甲类', figures: { business: 2, research: 1 } }] })[0]).toContain(
      '印有 3，',
    );
  });

  it('is named with what it counts', () => {
    expect(said({ strange: [strange('其他情形', 2), strange('另案处理', 3)] })).toEqual([
      'requests/declined.petition: 「三（五）不予处理 1.信访举报投诉类申请」下多出“其他情形”、“另案处理”一行，印有 2、3，表式没有这一行',
    ]);
    expect(said({ strange: [{ ...UNREAD, figures: { business: 2, research: 1 } }] })).toHaveLength(1);
  });

  it.each([
    ['it prints nothing but 0', [strange('其他情形', 0)]],
    ['it sums up those above', [strange('小计', 2)]],
    ['it is a part of the one above', [strange('其中：网络申请', 2)]],
    ['its columns cannot be told', [UNREAD]],
  ])('is not spoken of where %s', (_, rows) => {
    expect(said({ strange: rows })).toEqual([]);
  });

  it('is no row of the form whose label was not recognised', () => {
    expect(said({ strange: [strange('2.重x申y', 2)], problems: [without('declined.repeat')] })).toEqual([]);
  });

  it('makes no total wrong that counts it in', () => {
    const printed = { 'requests/received/naturalPerson': '2', 'requests/received/total': '2' };
    const total = (value: string): Printed => ({
      ...printed,
      'requests/outcomeTotal/naturalPerson': value,
      'requests/outcomeTotal/total': value,
    });
    const failures = (value: string): string[] =>
      check(zeroReport('annual-2021', total(value), { strange: [strange('其他情形', 2)] }), RULES)
        .filter(({ outcome, rule: id }) => outcome === 'fail' && id !== 'form/section')
        .map((verdict) => verdict.rule);
    expect(failures('2')).toEqual(['form/row']);
    expect(failures('0')).toContain('requests/balance');
    expect(failures('3')).toContain('requests/outcome-total');
  });
});
