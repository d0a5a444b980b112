import { describe, expect, it } from 'vitest';
import { baseOf, outcomeOf } from './share-outcomes.ts';

describe('a wrong rate is found', () => {
  it.each([
    ['of what was used', '报送信息350条，被采用105条，采用率36%。', '105 of 350'],
    ['of what was done', '今年应办申请240件（新收230件、上年结转10件），办结212件，办结率80.3%。', '212 of 240'],
    ['of what was answered', '今年共收到依申请公开来件40件，办理答复38件，答复率90%。', '38 of 40'],
    ['of what was granted', '答复的41件申请里，予以公开和部分公开合计20件，公开率53%。', '20 of 41'],
    ['with a number between', '许可决定50件里，全程网办的40件，窗口办理的10件，网办率70%。', '40 of 50'],
    ['of reviews by the table', '政府信息公开行政复议结果维持3件，维持率65%。', '3 of 6'],
    ['before its numbers in brackets', '政府信息公开行政复议维持率为61%（8件中维持4件）。', '4 of 8'],
    ['before its number in brackets', '办结政府信息公开申请41件，予以公开率24%（12件）。', '12 of 41'],
    ['before its numbers', '申请办结率为89%，126件应办件（含上年结转）中，已办结116件。', '116 of 126'],
    ['between its numbers', '本年度须办理申请50件，办结率90%，即48件已结、2件未结。', '48 of 50'],
    ['of requests by the table', '本年办结政府信息公开申请41件，办结率90.1%。', '41 of 42'],
  ])('%s: %s', (_, paragraph, base) => {
    expect(baseOf(paragraph)).toBe(base);
  });
});

describe('nothing is said of a right rate', () => {
  it.each([
    '报送信息350条，被采用105条，采用率30%。',
    '收到申请40件，上年结转10件，办结45件，办结率90%。',
    '收到申请40件，上年结转10件，办结38件，办结率76%。',
    '收到来信40件，撤回2件，办结36件，办结率94.7%。',
    '发生行政复议6件，已审结4件，维持3件，维持率75%。',
    '收到建议3件、提案47件，办结40件，办结率80%。',
    '今年共收到依申请公开来件40件，答复38件，答复率95%。',
    '政府信息公开行政复议结果维持3件，维持率75%。',
    '政府信息公开行政复议维持率为50%（8件中维持4件）。',
    '申请办结率为92.1%，126件应办件中，已办结116件。',
    '办结政府信息公开申请41件，予以公开率29.3%（12件）。',
    '办结政府信息公开申请41件，予以公开率0%（0件）。',
    '本年办结政府信息公开申请41件，办结率97.6%。',
  ])('%s', (paragraph) => {
    expect(outcomeOf(paragraph)).not.toBe('fail');
  });
});

describe('nothing is said of a rate', () => {
  it.each([
    ['of what was done in time', '收到留言50件，办结40件，按时办结率90%。'],
    ['of what was done at once', '收到留言50件，办结40件，一次办结率90%。'],
    ['of what was done in one way', '收到留言50件，办结40件，网上办结率90%。'],
    ['of what was done early', '收到留言50件，办结40件，及时办结率90%。'],
    ['of the content', '收到留言50件，办结40件，满意率90%。'],
    ['of those who know', '发放问卷50份，收回40份，知晓率90%。'],
    ['of all that were due', '收到留言50件，办结40件，办结率100%。'],
    ['that is compared', '收到留言50件，办结40件，办结率同比提高9%。'],
    ['that is rough', '收到留言50件，办结40件，办结率达90%以上。'],
    ['of a number that is not counted with its verb', '收到不动产登记申请50件，其中网上40件，办结率90%。'],
    ['of what is to be done', '收到留言50件，应办结40件，办结率90%。'],
    ['of another matter', '发布公文120件，回复105件，采用率90%。'],
    ['where the whole is none of it', '印发公文120件，采用105件，采用率50%。'],
    ['with two wholes', '收到留言50件，收到来信48件，办结40件，办结率90%。'],
    ['of two numbers that were done', '收到留言50件，办结40件，收到来信20件，办结10件，满意率90%。'],
    ['of something else that is published', '收到提案50件，公开40件，公开率90%。'],
    ['of reviews and lawsuits', '政府信息公开行政复议6件、行政诉讼0件，办结率61%。'],
  ])('%s: %s', (_, paragraph) => {
    expect(outcomeOf(paragraph)).toBe('not-applicable');
  });
});
