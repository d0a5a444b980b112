import { describe, expect, it } from 'vitest';
import { zeroReport } from '../check/report-of.ts';
import { causesOf, findingsOf } from './explained.ts';

const TABLE = {
  'requests/received/naturalPerson': '38',
  'requests/received/total': '38',
  'requests/carriedIn/naturalPerson': '2',
  'requests/carriedIn/total': '2',
  'requests/granted/naturalPerson': '15',
  'requests/granted/total': '15',
  'requests/unavailable.notHeld/naturalPerson': '21',
  'requests/unavailable.notHeld/total': '21',
  'requests/outcomeTotal/naturalPerson': '36',
  'requests/outcomeTotal/total': '36',
  'requests/carriedOut/naturalPerson': '4',
  'requests/carriedOut/total': '4',
  'proceedings/reconsideration/upheld': '5',
  'proceedings/reconsideration/corrected': '2',
  'proceedings/reconsideration/total': '7',
};

/** What was put together of what is said of a paragraph. */
function togetherIn(paragraph: string): string[][] {
  return causesOf(zeroReport('annual-2021', TABLE, {}, ['一、总体情况', paragraph])).map(findingsOf);
}

describe('a number of the text that is wrong', () => {
  it.each([
    [
      '收到政府信息公开申请38件，上年结转2件，办结63件，结转下年度4件。',
      ['narrative/flow@text/overview/1', 'narrative/table@text/overview/1'],
    ],
    [
      '收到政府信息公开申请38件，上年结转2件，办结36件，结转下年度9件。',
      ['narrative/flow@text/overview/1', 'narrative/table@text/overview/1'],
    ],
    [
      '收到政府信息公开申请83件，上年结转2件，办结36件，结转下年度4件。',
      ['narrative/flow@text/overview/1', 'narrative/table@text/overview/1'],
    ],
    [
      '政府信息公开行政复议7件，其中结果维持5件，结果纠正3件，其他结果0件，尚未审结0件。',
      ['narrative/parts@text/overview/1', 'narrative/table@text/overview/1'],
    ],
    [
      '办结政府信息公开申请36件，其中予以公开18件，占41.67%，其余21件无法提供。',
      ['narrative/parts@text/overview/1', 'narrative/share@text/overview/1', 'narrative/table@text/overview/1'],
    ],
  ])('is one cause of all that it breaks: %s', (paragraph, findings) => {
    expect(togetherIn(paragraph)).toEqual([findings]);
  });

  it('is one cause where no table has it', () => {
    const paragraph = '办结政府信息公开申请36件，其中予以公开18件，占41.67%，其余21件无法提供。';
    const report = zeroReport('prose', {}, {}, ['一、概述', paragraph]);
    expect(causesOf(report).map(findingsOf)).toEqual([
      ['narrative/parts@text/overview/1', 'narrative/share@text/overview/1'],
    ]);
  });

  it.each([
    // Two are wrong: with either of them alone the sum would not hold.
    '收到政府信息公开申请83件，上年结转2件，办结36件，结转下年度9件。',
    // The share is that of neither number.
    '办结政府信息公开申请36件，其中予以公开18件，占75%。',
  ])('does not explain what would fail without it: %s', (paragraph) => {
    expect(togetherIn(paragraph)).toEqual([]);
  });
});
