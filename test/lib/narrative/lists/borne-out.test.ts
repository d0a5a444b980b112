import { describe, expect, it } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

const TABLE = {
  'requests/received/total': '38',
  'requests/carriedIn/total': '2',
  'requests/outcomeTotal/total': '36',
  'requests/carriedOut/total': '4',
  'proceedings/reconsideration/upheld': '5',
  'proceedings/reconsideration/corrected': '1',
  'proceedings/reconsideration/other': '5',
  'proceedings/reconsideration/pending': '5',
  'proceedings/reconsideration/total': '16',
};

/** The numbers of a paragraph that the table denies, with what it has. */
function deniedIn(paragraph: string): string[] {
  const { narrative } = zeroReport('annual-2021', TABLE, {}, ['一、总体情况', paragraph]);
  return narrative.statements.flatMap(({ value, comparison }) =>
    comparison.verdict === 'disagrees' ? [`${value}: ${comparison.sum}`] : [],
  );
}

describe('a number whose words leave it in doubt', () => {
  it.each([
    ['政府信息公开行政复议案件结果维持5件、结果纠正1件、其他结果5件、尚未审结5件，总计24件。', ['24: 16']],
    ['答复政府信息公开申请36件（含上年结转2件，不含结转下年度的14件），新收政府信息公开申请38件。', ['14: 4']],
    ['收到群众网上政府信息公开申请38件，上年结转12件，目前已回复36件，4件正在办理中。', ['12: 2']],
  ])('disagrees where a sum fails that holds with the number of the table: %s', (paragraph, denied) => {
    expect(deniedIn(paragraph)).toEqual(denied);
  });

  it.each([
    // The sum holds: it may count something else.
    '政府信息公开行政复议案件结果维持5件、结果纠正1件、其他结果5件、尚未审结13件，总计24件。',
    // Neither number makes the sum.
    '政府信息公开行政复议案件结果维持7件、结果纠正1件、其他结果5件、尚未审结5件，总计24件。',
  ])('is left alone: %s', (paragraph) => {
    expect(deniedIn(paragraph).filter((each) => each.startsWith('24'))).toEqual([]);
  });
});
