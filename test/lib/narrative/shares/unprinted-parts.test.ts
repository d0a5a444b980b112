import { describe, expect, it } from 'vitest';
import { baseOf, outcomeOf } from './share-outcomes.ts';

describe('a wrong percentage of a whole that the table has is found', () => {
  it.each([
    ['of the table, where the whole alone is printed', '因政府信息公开引起行政复议6件，维持率61%。', '3 of 6'],
    ['of the table, before the whole', '本局政府信息公开申请予以公开率为24%，办结总数为41件。', '12 of 41'],
    ['of the applicants of the table', '本年收到政府信息公开申请共40件，自然人占65%，其他申请人较少。', '30 of 40'],
    [
      'of the sentence before',
      '共收到政府信息公开申请40件。从申请人看，自然人占65%，法人或其他组织占25%。',
      '30 of 40',
    ],
    ['of the results of the table', '信息公开类行政复议一共6件，结果为维持的占62%，其余在办。', '3 of 6'],
    [
      'of the decisions of the table',
      '全年作出行政许可、行政处罚决定共12件，行政许可占65%，行政处罚占25%。',
      '9 of 12',
    ],
  ])('%s: %s', (_, paragraph, base) => {
    expect(baseOf(paragraph)).toBe(base);
  });
});

describe('nothing is said of a right percentage without its number', () => {
  it.each([
    '本局政府信息公开申请予以公开率为29.3%，办结总数为41件。',
    '本局政府信息公开申请予以公开率为48.8%，办结总数为41件。',
    '因政府信息公开引起行政复议6件，维持率75%。',
    '本年收到政府信息公开申请共40件，自然人占75%，法人或其他组织占25%。',
    '共收到政府信息公开申请40件。从申请人看，自然人占75%，法人或其他组织占25%。',
    '信息公开类行政复议一共6件，结果为维持的占50%，结果为纠正的占16.7%。',
    '全年作出行政许可、行政处罚决定共12件，行政许可占75%，行政处罚占25%。',
  ])('%s', (paragraph) => {
    expect(outcomeOf(paragraph)).not.toBe('fail');
  });
});

describe('nothing is said of a percentage without its number', () => {
  it.each([
    ['of other cases', '办理行政复议60件，维持率61%。'],
    ['of a whole region', '全市各级因政府信息公开引起行政复议60件，维持率61%。'],
    ['of applicants that are not in the table', '全年收到政府信息公开申请70件，自然人占65%。'],
    ['of one of two numbers before', '收到政府信息公开申请40件，办结41件。从申请人看，自然人占65%。'],
    ['of the applicants of a part', '全年收到政府信息公开申请40件，其中网上20件，自然人占65%。'],
    ['of decisions of another kind', '全年作出行政许可决定9件，网上许可占65%。'],
    ['of all cases', '因政府信息公开引起行政复议6件，维持率100%。'],
    ['of cases after another matter', '因政府信息公开引起行政复议6件；信访事项维持率61%。'],
    ['of requests that the table does not have', '本局政府信息公开申请予以公开率为24%，办结总数为55件。'],
  ])('%s: %s', (_, paragraph) => {
    expect(outcomeOf(paragraph)).toBe('not-applicable');
  });
});
