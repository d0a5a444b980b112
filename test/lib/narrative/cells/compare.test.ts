import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../lib/model/narrative.ts';
import { compareWithTables, type Stated } from '../../../../lib/narrative/cells/compare.ts';
import type { Meant } from '../../../../lib/narrative/cells/candidates.ts';
import { reportOf, zeroReport, type Printed } from '../../check/report-of.ts';

const TABLE: Printed = {
  'requests/received/naturalPerson': '30',
  'requests/received/business': '10',
  'requests/received/total': '40',
  'requests/carriedIn/total': '2',
  'requests/outcomeTotal/naturalPerson': '31',
  'requests/outcomeTotal/total': '41',
  'requests/carriedOut/total': '1',
  'requests/granted/total': '',
  'requests/granted/naturalPerson': '20',
  'requests/granted/business': '4',
  'requests/partlyGranted/total': '/',
  'requests/partlyGranted/business': '3',
  'requests/refused.thirdParty/total': '5',
  'requests/refused.stateSecret/total': '2',
  'requests/unavailable.notHeld/total': '见附件',
  'requests/declined.repeat/total': '',
  'requests/declined.repeat/business': '待定',
  'requests/other.remainder/total': '6',
  'requests/other.overdueFee/total': '1',
  'requests/other.remainder/naturalPerson': '9',
  'proceedings/reconsideration/total': '7',
  'proceedings/litigationDirect/total': '',
  'proceedings/litigationAfterReconsideration/total': '/',
  'proactive/fees/amount': '12.35',
  'proactive/licences/decisions': '9',
};

const REPORT = zeroReport('annual-2021', TABLE);

function compared(stated: Partial<Stated>, meant: string | Partial<Meant>, report = REPORT): Comparison {
  const { value = 0, unit = '件', exactness = 'exact', decimals = 0 } = stated;
  const plain = typeof meant === 'string' ? { intent: meant } : meant;
  return compareWithTables(
    { value, unit, exactness, decimals },
    { intent: '', applicants: [], block: null, ...plain },
    report,
  );
}

/** `agrees received 40`, `disagrees granted 24, carriedIn instead`, `no-cell`. */
function told(comparison: Comparison): string {
  if (comparison.verdict === 'not-compared') return comparison.reason;
  const { verdict, cells, sum, instead } = comparison;
  const names = cells.map((cell) => cell.replace(/^\w+\//, '').replace(/\/total$/, ''));
  return `${verdict} ${names.join('+')} ${sum}${instead.length > 0 ? `, ${instead.join(' ')} instead` : ''}`;
}

describe('a stated number', () => {
  it.each<[value: number, meant: string | Partial<Meant>, expected: string]>([
    [40, 'received', 'agrees received 40'],
    [42, 'received', 'agrees received+carriedIn 42'],
    [41, 'received', 'disagrees received 40'],
    [30, 'received', 'disagrees received 40, requests/received/naturalPerson instead'],
    [31, 'handled', 'disagrees outcomeTotal 41, requests/outcomeTotal/naturalPerson instead'],
    [30, 'processed', 'disagrees received+carriedIn 42, requests/received/naturalPerson instead'],
    [39, 'handled', 'agrees outcomeTotal+carriedIn 39'],
    [10, { intent: 'received', applicants: ['business'] }, 'agrees received/business 10'],
    [30, { intent: 'received', applicants: ['business'] }, 'disagrees received/business 10'],
    [
      40,
      { intent: 'received', applicants: ['business', 'naturalPerson'] },
      'agrees received/business+received/naturalPerson 40',
    ],
    [1, 'colour', 'no-cell'],
    // Of several sums that may be meant 0 is told of the likeliest, but for those that are as likely.
    [0, 'granted', 'disagrees granted 24'],
    [0, 'handled', 'disagrees outcomeTotal 41'],
    [1, 'carried', 'agrees carriedOut 1'],
    [2, 'carried', 'agrees carriedIn 2'],
    [7, 'otherHandled', 'agrees other.overdueCorrection+other.overdueFee+other.remainder 7'],
    [
      9,
      'otherHandled',
      'disagrees other.overdueCorrection+other.overdueFee+other.remainder 7, requests/other/naturalPerson instead',
    ],
    // A total that was left blank is what its row adds up to, unless a cell of that cannot be read.
    [24, 'granted', 'agrees granted 24'],
    [27, 'granted', 'agrees granted+partlyGranted 27'],
    [3, 'partlyGranted', 'agrees partlyGranted 3'],
    [4, 'declined.repeat', 'unread-cell'],
    [4, 'unavailable', 'unread-cell'],
    [4, 'unavailable.notHeld', 'unread-cell'],
    // Nothing but the right sum is told of several of which one cannot be read.
    [0, 'notExisting', 'agrees unavailable.needsCreation 0'],
    [8, 'notExisting', 'unread-cell'],
    [9, 'licences', 'agrees licences/decisions 9'],
    // A blank of the other tables has nothing to be worked out from; a dash is none.
    [1, 'litigationDirect', 'unread-cell'],
    [0, 'litigationAfterReconsideration', 'agrees litigationAfterReconsideration 0'],
    [7, 'reconsideration', 'agrees reconsideration 7'],
  ])('%d %j: %s', (value, meant, expected) => {
    const report = expected.includes('other/naturalPerson')
      ? zeroReport('annual-2021', { ...TABLE, 'requests/other/naturalPerson': '9' })
      : REPORT;
    expect(told(compared({ value }, meant, report))).toBe(expected);
  });

  it('of 0 is told of the likeliest sum, but where one is as likely as the other', () => {
    const report = zeroReport('annual-2021', {
      'requests/received/total': '5',
      'requests/carriedOut/total': '5',
      'requests/other.overdueFee/total': '5',
    });
    expect(told(compared({ value: 0 }, 'toHandle', report))).toBe('disagrees received+carriedIn 5');
    expect(told(compared({ value: 0 }, 'carried', report))).toBe('agrees carriedIn 0');
    expect(told(compared({ value: 0 }, 'otherHandled', report))).toBe('agrees other.remainder 0');
  });

  it('may be one row of the group that is spoken of', () => {
    expect(compared({ value: 5 }, 'refused')).toMatchObject({
      verdict: 'disagrees',
      sum: 7,
      instead: ['requests/refused.thirdParty/total'],
    });
    expect(compared({ value: 0 }, 'refused')).toMatchObject({ verdict: 'disagrees', instead: [] });
    // Rows of two groups are no group.
    expect(compared({ value: 20 }, 'grantedOrPartly')).toMatchObject({ verdict: 'disagrees', instead: [] });
  });

  it('is not held against a table that the page does not show', () => {
    const report = reportOf('annual-2021', { 'requests/received/total': '40' });
    expect(told(compared({ value: 3 }, 'reconsideration', report))).toBe('no-cell');
    expect(told(compared({ value: 40 }, 'received', report))).toBe('agrees received 40');
    expect(told(compared({ value: 41 }, 'received', report))).toBe('unread-cell');
  });
});

describe('a number that is meant roughly', () => {
  it.each<[exactness: Stated['exactness'], value: number, expected: string]>([
    ['over', 40, 'agrees received 40'],
    ['over', 34, 'agrees received 40'],
    ['over', 33, 'inexact'],
    ['over', 43, 'inexact'],
    ['under', 40, 'agrees received 40'],
    ['under', 50, 'agrees received 40'],
    ['under', 53, 'inexact'],
    ['under', 39, 'inexact'],
    ['about', 44, 'agrees received 40'],
    ['about', 37, 'agrees received 40'],
    ['about', 36, 'inexact'],
    ['about', 47, 'inexact'],
  ])('%s %d', (exactness, value, expected) => {
    expect(told(compared({ value, exactness }, 'received'))).toBe(expected);
  });
});

describe('an amount', () => {
  it.each<[value: number, unit: string, decimals: number, verdict: string]>([
    [12.35, '万元', 2, 'agrees'],
    [12.4, '万元', 1, 'agrees'],
    [12.3, '万元', 1, 'agrees'],
    [12.2, '万元', 1, 'disagrees'],
    [12, '万元', 0, 'agrees'],
    [13, '万元', 0, 'disagrees'],
    [123_500, '元', 0, 'agrees'],
    [123_501, '元', 0, 'disagrees'],
    [123_500.4, '元', 1, 'disagrees'],
    [0.0012, '亿元', 4, 'agrees'],
    [0.0014, '亿元', 4, 'disagrees'],
    [12.35, '元', 2, 'disagrees'],
    [0, '万元', 0, 'disagrees'],
  ])('of %d %s with %i decimals %s', (value, unit, decimals, verdict) => {
    expect(compared({ value, unit, decimals }, 'fees.amount').verdict).toBe(verdict);
  });

  it('of the procurement is printed in its own unit', () => {
    const report = zeroReport('annual-2019', { 'proactive/procurement/amount': '12.35' });
    expect(compared({ value: 12.35, unit: '万元', decimals: 2 }, 'procurement.amount', report).verdict).toBe('agrees');
    expect(compared({ value: 123_500, unit: '元' }, 'procurement.amount', report).verdict).toBe('disagrees');
  });

  it('is rounded, a count is not', () => {
    expect(compared({ value: 40, decimals: 0 }, 'received').verdict).toBe('agrees');
    const report = zeroReport('annual-2021', { 'requests/received/total': '40.4' });
    expect(compared({ value: 40 }, 'received', report).verdict).toBe('disagrees');
  });
});
