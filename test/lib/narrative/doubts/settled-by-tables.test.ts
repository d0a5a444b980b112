import { describe, expect, test } from 'vitest';
import { identityOf, zeroReport, type Printed } from '../../check/report-of.ts';

/** Four requests, all of natural persons, all answered in the year. */
const FOUR: Printed = Object.fromEntries(
  ['naturalPerson', 'total'].flatMap((column) => [
    [`requests/received/${column}`, '4'],
    [`requests/granted/${column}`, '3'],
    [`requests/other.remainder/${column}`, '1'],
    [`requests/outcomeTotal/${column}`, '4'],
  ]),
);

const CARRIED: Printed = { ...FOUR, 'requests/carriedIn/total': '2', 'requests/carriedOut/total': '2' };
const OF_BUSINESS: Printed = { ...FOUR, 'requests/received/naturalPerson': '3', 'requests/received/business': '1' };

function verdicts(table: Printed, text: string): readonly string[] {
  const identity = identityOf('清河市水务局', 2023);
  const { narrative } = zeroReport('annual-2021', table, { identity }, ['一、总体情况', text]);
  return narrative.statements.map(({ value, comparison }) => `${value} ${comparison.verdict}`);
}

describe('where nothing was carried over, those received and those answered are the same', () => {
  const texts = (value: number): string[] => [
    `全年收到和办理政府信息公开申请${value}件。`,
    `我局共接收并处理依申请公开${value}件。`,
    `全年共收到依申请公开办理事项${value}件。`,
    `2023年受理答复政府信息公开申请${value}件。`,
  ];

  test.each(texts(7))('%s disagrees', (text) => {
    expect(verdicts(FOUR, text)).toEqual(['7 disagrees']);
  });

  test.each(texts(4))('%s agrees', (text) => {
    expect(verdicts(FOUR, text)).toEqual(['4 agrees']);
  });

  test.each(texts(7))('otherwise %s proves nothing', (text) => {
    expect(verdicts(CARRIED, text)).toEqual(['7 not-compared']);
  });
});

describe('where natural persons alone have asked, their numbers are those of all', () => {
  const TEXT = '全年收到自然人申请4件，均按时办理，其中：予以公开3件；其他处理9件。';

  test('and disagree with theirs', () => {
    expect(verdicts(FOUR, TEXT)).toEqual(['4 agrees', '3 agrees', '9 disagrees']);
    expect(verdicts(FOUR, '全年收到公民的政府信息公开申请9件。')).toEqual(['9 disagrees']);
  });

  test('otherwise they may be those of some', () => {
    expect(verdicts(OF_BUSINESS, TEXT)).not.toContain('9 disagrees');
    expect(verdicts(OF_BUSINESS, '全年收到公民的政府信息公开申请9件。')).toEqual(['9 not-compared']);
  });
});

describe('a number that follows others is still one of its own', () => {
  test('where an aside before it is closed', () => {
    expect(verdicts(FOUR, '清河市水务局（含局办公室）收到政府信息公开申请7件。')).toEqual(['7 disagrees']);
  });

  test('where it says again what it counts', () => {
    const table = { ...FOUR, 'proactive/licences/decisions': '5', 'proactive/penalties/decisions': '6' };
    const text = '作出行政许可决定5件，共作出行政处罚决定9件。';
    expect(verdicts(table, text)).toEqual(['5 agrees', '9 disagrees']);
    expect(verdicts(table, '作出行政许可决定5件，作出行政处罚决定6件，共作出决定11件。').at(-1)).not.toBe(
      '11 disagrees',
    );
  });
});
