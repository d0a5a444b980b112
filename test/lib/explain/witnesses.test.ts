import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { hear, testimonyOn } from '../../../lib/explain/witnesses.ts';
import type { CellId } from '../../../lib/model/cell-id.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { identityOf, zeroReport } from '../check/report-of.ts';
import { requests } from './explained.ts';

interface Case {
  readonly cells: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly previous?: Readonly<Record<string, string>>;
  /** New numbers by cell. */
  readonly changes: Readonly<Record<string, number>>;
}

const YEAR = 2023;
const AGENCY = '清河市财政局';

/** What is heard on changes: who says so, what would hold then, how much would not any more. */
function heard({ cells, text, previous, changes }: Case): {
  readonly witnesses: readonly string[];
  readonly resolved: readonly string[];
  readonly against: number;
} {
  const prose = text === undefined ? [] : ['一、总体情况', text];
  const report = zeroReport('annual-2021', requests(cells), { identity: identityOf(AGENCY, YEAR) }, prose);
  const before = previous
    ? zeroReport('annual-2021', requests(previous), { identity: identityOf(AGENCY, YEAR - 1) })
    : null;
  const made = Object.entries(changes).map(([cell, to]) => {
    const id = `requests/${cell}` as CellId;
    return { cell: id, from: report.values.get(id)?.value ?? null, to };
  });
  const { witnesses, resolved, against } = testimonyOn(hear(report, check(report, RULES, before)), made);
  return { witnesses, resolved: resolved.map(({ rule }) => rule), against };
}

const NOTHING = { witnesses: [], resolved: [], against: 0 };
const BY_TEXT = { witnesses: ['text/overview/1'], resolved: ['narrative/table'], against: 0 };

describe('the text', () => {
  const received = { 'received/total': '4' };

  test.each<[what: string, case_: Case, testimony: typeof NOTHING | typeof BY_TEXT]>([
    [
      'speaks for the number that it states',
      { cells: received, text: '收到政府信息公开申请3件。', changes: { 'received/total': 3 } },
      BY_TEXT,
    ],
    [
      'does not speak for another number',
      { cells: received, text: '收到政府信息公开申请3件。', changes: { 'received/total': 2 } },
      NOTHING,
    ],
    [
      'does not speak of a cell that it does not name',
      { cells: received, text: '收到政府信息公开申请3件。', changes: { 'granted/total': 3 } },
      NOTHING,
    ],
    [
      'speaks against the change of a number that it states',
      { cells: received, text: '收到政府信息公开申请4件。', changes: { 'received/total': 3 } },
      { ...NOTHING, against: 1 },
    ],
    [
      'does not where the change is elsewhere',
      { cells: received, text: '收到政府信息公开申请4件。', changes: { 'received/business': 3 } },
      NOTHING,
    ],
    [
      'does not where its number is rough',
      { cells: received, text: '收到政府信息公开申请约4件。', changes: { 'received/total': 3 } },
      NOTHING,
    ],
    [
      'speaks for a sum of two',
      {
        cells: { 'granted/total': '4', 'partlyGranted/total': '2' },
        text: '政府信息公开申请予以公开或部分公开5件。',
        changes: { 'granted/total': 3 },
      },
      BY_TEXT,
    ],
    [
      'does not mind where a sum stays what it is',
      {
        cells: { 'received/total': '4', 'carriedIn/total': '2' },
        text: '收到和上年结转的政府信息公开申请共6件。',
        changes: { 'received/total': 3, 'carriedIn/total': 3 },
      },
      NOTHING,
    ],
    [
      'speaks against the change of what was taken off',
      {
        cells: { 'outcomeTotal/total': '41', 'carriedIn/total': '2' },
        text: '办结政府信息公开申请39件。',
        changes: { 'carriedIn/total': 3 },
      },
      { ...NOTHING, against: 1 },
    ],
    [
      'speaks against the change of what something was taken off',
      {
        cells: { 'outcomeTotal/total': '41', 'carriedIn/total': '2' },
        text: '办结政府信息公开申请39件。',
        changes: { 'outcomeTotal/total': 42 },
      },
      { ...NOTHING, against: 1 },
    ],
    [
      'does not mind where as much is put on as is taken off',
      {
        cells: { 'outcomeTotal/total': '41', 'carriedIn/total': '2' },
        text: '办结政府信息公开申请39件。',
        changes: { 'outcomeTotal/total': 42, 'carriedIn/total': 3 },
      },
      NOTHING,
    ],
    [
      'has agreed already with what a blank is filled in with',
      {
        cells: { 'received/total': '', 'received/business': '3' },
        text: '收到政府信息公开申请3件。',
        changes: { 'received/total': 3 },
      },
      NOTHING,
    ],
  ])('%s', (_, case_, testimony) => {
    expect(heard(case_)).toEqual(testimony);
  });
});

describe('the report before', () => {
  const cells = { 'carriedIn/business': '5' };

  test.each<[what: string, case_: Case, testimony: object]>([
    [
      'speaks for the number that it prints',
      { cells, previous: { 'carriedOut/business': '7' }, changes: { 'carriedIn/business': 7 } },
      {
        witnesses: ['previous/requests/carriedOut/business'],
        resolved: ['history/carry-over'],
        against: 0,
      },
    ],
    [
      'does not speak for another number',
      { cells, previous: { 'carriedOut/business': '7' }, changes: { 'carriedIn/business': 6 } },
      NOTHING,
    ],
    [
      'speaks against the change of a number that it prints',
      { cells, previous: { 'carriedOut/business': '5' }, changes: { 'carriedIn/business': 7 } },
      { ...NOTHING, against: 1 },
    ],
    [
      'does not speak of other cells',
      { cells, previous: { 'carriedOut/business': '5' }, changes: { 'carriedOut/business': 7 } },
      NOTHING,
    ],
  ])('%s', (_, case_, testimony) => {
    expect(heard(case_)).toEqual(testimony);
  });
});

describe('a number that no count can be', () => {
  test.each([
    ['less than nothing', '-3', 'cell/negative'],
    ['a part of one', '2.5', 'cell/fraction'],
  ])('is mended with its cell: %s', (_, printed, rule) => {
    const cells = { 'granted/business': printed };
    expect(heard({ cells, changes: { 'granted/business': 3 } }).resolved).toEqual([rule]);
    expect(heard({ cells, changes: { 'granted/other': 3 } }).resolved).toEqual([]);
  });
});
