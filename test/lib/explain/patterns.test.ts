import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../lib/explain/patterns.ts';
import { zeroReport } from '../check/report-of.ts';
import { causesOf, requests, sentenceOf, waysOf } from './explained.ts';

/** A table that agrees: two natural persons and a business, granted and refused. */
const RIGHT = requests({
  'received/naturalPerson': '14',
  'received/business': '3',
  'received/total': '17',
  'carriedIn/naturalPerson': '2',
  'carriedIn/total': '2',
  'granted/naturalPerson': '12',
  'granted/total': '12',
  'partlyGranted/business': '3',
  'partlyGranted/total': '3',
  'refused.thirdParty/naturalPerson': '3',
  'refused.thirdParty/total': '3',
  'outcomeTotal/naturalPerson': '15',
  'outcomeTotal/business': '3',
  'outcomeTotal/total': '18',
  'carriedOut/naturalPerson': '1',
  'carriedOut/total': '1',
});

interface Row {
  readonly pattern: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly first: string;
  readonly previous?: Readonly<Record<string, string>>;
}

const ALL_TOTALS = [
  'received',
  'carriedIn',
  'granted',
  'partlyGranted',
  'refused.thirdParty',
  'outcomeTotal',
  'carriedOut',
].map((row) => `${row}/total`);
const filled = (cells: readonly string[], text: string): Record<string, string> =>
  Object.fromEntries(cells.map((cell) => [cell, text]));
const OUTCOME_TOTALS = ['naturalPerson', 'business', 'total'].map((column) => `outcomeTotal/${column}`);

const ROWS: readonly Row[] = [
  {
    pattern: 'outcome-total-left-at-zero',
    cells: filled(OUTCOME_TOTALS, '0'),
    first: 'outcomeTotal/naturalPerson 0 → 15, outcomeTotal/business 0 → 3, outcomeTotal/total 0 → 18',
  },
  {
    pattern: 'outcome-total-not-filled',
    cells: filled(OUTCOME_TOTALS, ''),
    first: 'outcomeTotal/naturalPerson blank → 15, outcomeTotal/business blank → 3, outcomeTotal/total blank → 18',
  },
  {
    pattern: 'total-column-left-at-zero',
    cells: filled(ALL_TOTALS, '0'),
    first:
      'received/total 0 → 17, carriedIn/total 0 → 2, granted/total 0 → 12, partlyGranted/total 0 → 3, ' +
      'refused.thirdParty/total 0 → 3, outcomeTotal/total 0 → 18, carriedOut/total 0 → 1',
  },
  {
    pattern: 'total-column-not-filled',
    cells: filled(ALL_TOTALS, ''),
    first:
      'received/total blank → 17, carriedIn/total blank → 2, granted/total blank → 12, partlyGranted/total blank → 3, ' +
      'refused.thirdParty/total blank → 3, outcomeTotal/total blank → 18, carriedOut/total blank → 1',
  },
  { pattern: 'total-left-at-zero', cells: { 'received/total': '0' }, first: 'received/total 0 → 17' },
  { pattern: 'total-not-filled', cells: { 'granted/total': '' }, first: 'granted/total blank → 12' },
  { pattern: 'total-wrong', cells: { 'received/total': '18' }, first: 'received/total 18 → 17' },
  { pattern: 'cell-not-filled', cells: { 'granted/naturalPerson': '' }, first: 'granted/naturalPerson blank → 12' },
  { pattern: 'cell-wrong', cells: { 'partlyGranted/business': '5' }, first: 'partlyGranted/business 5 → 3' },
  { pattern: 'sign-lost', cells: { 'granted/naturalPerson': '-12' }, first: 'granted/naturalPerson -12 → 12' },
  { pattern: 'digit-dropped', cells: { 'granted/naturalPerson': '2' }, first: 'granted/naturalPerson 2 → 12' },
  { pattern: 'digit-doubled', cells: { 'granted/naturalPerson': '112' }, first: 'granted/naturalPerson 112 → 12' },
  { pattern: 'digits-transposed', cells: { 'granted/naturalPerson': '21' }, first: 'granted/naturalPerson 21 → 12' },
  { pattern: 'digit-wrong', cells: { 'granted/naturalPerson': '18' }, first: 'granted/naturalPerson 18 → 12' },
  {
    pattern: 'digits-split',
    cells: { 'granted/naturalPerson': '1', 'granted/business': '2' },
    first: 'granted/naturalPerson 1 → 12, granted/business 2 → 0',
  },
  {
    pattern: 'cells-swapped',
    cells: { 'granted/naturalPerson': '3', 'partlyGranted/business': '12' },
    first: 'granted/naturalPerson 3 → 12, partlyGranted/business 12 → 3',
  },
  {
    pattern: 'request-moved-applicant',
    cells: { 'granted/naturalPerson': '11', 'granted/business': '1' },
    first: 'granted/naturalPerson 11 → 12, granted/business 1 → 0',
  },
  {
    pattern: 'request-moved-outcome',
    cells: { 'refused.thirdParty/naturalPerson': '1', 'declined.repeat/naturalPerson': '2' },
    first: 'refused.thirdParty/naturalPerson 1 → 3, declined.repeat/naturalPerson 2 → 0',
  },
  {
    pattern: 'rows-swapped',
    cells: {
      'received/naturalPerson': '1',
      'received/business': '0',
      'received/total': '1',
      'carriedOut/naturalPerson': '14',
      'carriedOut/business': '3',
      'carriedOut/total': '17',
    },
    first:
      'received/naturalPerson 1 → 14, received/business 0 → 3, received/total 1 → 17, ' +
      'carriedOut/naturalPerson 14 → 1, carriedOut/business 3 → 0, carriedOut/total 17 → 1',
  },
  {
    pattern: 'columns-swapped',
    cells: {
      'granted/naturalPerson': '0',
      'granted/research': '12',
      'refused.thirdParty/naturalPerson': '0',
      'refused.thirdParty/research': '3',
    },
    first:
      'granted/naturalPerson 0 → 12, granted/research 12 → 0, ' +
      'refused.thirdParty/naturalPerson 0 → 3, refused.thirdParty/research 3 → 0',
  },
  {
    pattern: 'row-shifted',
    cells: { 'received/naturalPerson': '0', 'received/business': '14', 'received/research': '3' },
    first: 'received/naturalPerson 0 → 14, received/business 14 → 3, received/research 3 → 0',
  },
  {
    pattern: 'partly-granted-counted-twice',
    cells: { 'refused.stateSecret/business': '2', 'refused.stateSecret/total': '2' },
    first: 'refused.stateSecret/business 2 → 0, refused.stateSecret/total 2 → 0',
  },
  {
    pattern: 'last-year-copied',
    cells: { 'received/naturalPerson': '9', 'received/business': '7', 'received/total': '16' },
    previous: { 'received/naturalPerson': '9', 'received/business': '7', 'received/total': '16' },
    first: 'received/naturalPerson 9 → 14, received/business 7 → 3, received/total 16 → 17',
  },
];

describe('patterns', () => {
  it.each(ROWS)('$pattern', ({ pattern, cells, first, previous }) => {
    const report = zeroReport('annual-2021', { ...RIGHT, ...requests(cells) });
    const before = previous ? zeroReport('annual-2021', requests(previous)) : null;
    const causes = causesOf(report, before);
    expect(causes.map((cause) => cause.pattern)).toEqual([pattern]);
    expect(causes.map((cause) => waysOf(cause)[0])).toEqual([first]);
  });

  it('moves a column that stands one row too low', () => {
    const cells = { 'granted/naturalPerson': '0', 'partlyGranted/naturalPerson': '12' };
    const lower = { 'refused.thirdParty/naturalPerson': '0', 'refused.internalAffairs/naturalPerson': '3' };
    const causes = causesOf(zeroReport('annual-2021', { ...RIGHT, ...requests({ ...cells, ...lower }) }));
    expect(causes.map(({ pattern }) => pattern)).toEqual(['column-shifted']);
  });

  it('names what is wrong, not the totals that were left blank beside it', () => {
    const blank = filled(ALL_TOTALS.slice(2, 5), '');
    const cells = requests({ ...blank, 'refused.thirdParty/naturalPerson': '33' });
    const report = zeroReport('annual-2021', { ...RIGHT, ...cells });
    const causes = causesOf(report);
    expect(causes.map(({ pattern }) => pattern)).toEqual(['digit-doubled']);
    expect(causes.flatMap((cause) => waysOf(cause).slice(0, 1))).toEqual([
      'granted/total blank → 12, partlyGranted/total blank → 3, ' +
        'refused.thirdParty/naturalPerson 33 → 3, refused.thirdParty/total blank → 3',
    ]);
  });

  it('keeps rows of totals that were not filled in apart from a wrong figure elsewhere', () => {
    const cells = requests({ 'granted/total': '', 'partlyGranted/total': '', 'received/total': '71' });
    const causes = causesOf(zeroReport('annual-2021', { ...RIGHT, ...cells }));
    expect(causes.map(({ pattern }) => pattern)).toEqual(['digits-transposed', 'total-column-not-filled']);
  });

  it('says nothing of a table that agrees', () => {
    expect(causesOf(zeroReport('annual-2021', RIGHT))).toEqual([]);
  });

  it.each(Object.entries(PATTERNS))('%s has words that accuse nobody', (_, { zh, en }) => {
    expect(zh + en).not.toMatch(/造假|错误百出|违法/);
    expect(zh.length * en.length).toBeGreaterThan(0);
  });

  it.each(ROWS)('$pattern makes one sentence in each language', ({ cells }) => {
    const report = zeroReport('annual-2021', { ...RIGHT, ...requests(cells) });
    for (const cause of causesOf(report)) {
      const { zh, en } = sentenceOf(cause, report);
      expect(zh).toMatch(/\d 个等式(?:不成立|无从核对)/);
      expect(en).toMatch(/equations? (?:do|cannot)/);
      expect(zh + en).not.toMatch(/\{|undefined|null/);
    }
  });
});
