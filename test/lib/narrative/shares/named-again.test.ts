import { describe, expect, it } from 'vitest';
import { baseOf, outcomeOf } from './share-outcomes.ts';

describe('the share of a part of a list, by its name', () => {
  it.each([
    ['全年更新信息80条，其中原创信息20条，转载信息60条，转载信息占75%。', 'pass'],
    ['全年更新信息80条，其中原创信息20条，转载信息60条，转载信息占70%。', 'fail'],
    ['抽检样品80批次，其中合格60批次、不合格20批次，合格率75%。', 'pass'],
    ['抽检样品80批次，其中合格60批次、不合格20批次，合格率72%。', 'fail'],
    ['制发公文80件，标注主动公开的60件，标注依申请公开的10件，标注不予公开的10件，主动公开率为75%。', 'pass'],
    ['制发公文80件，标注主动公开的60件，标注依申请公开的10件，标注不予公开的10件，主动公开率为71%。', 'fail'],
    // What people think and what was due are told of something else.
    ['收到来函80件，其中满意60件、不满意20件，满意率98%。', 'not-applicable'],
    ['收到来函80件，其中原创20件，转载60件，原创作品占98%。', 'not-applicable'],
  ])('%s %s', (paragraph, outcome) => {
    expect(outcomeOf(paragraph)).toBe(outcome);
  });

  it('is that of the total of the list', () => {
    expect(baseOf('全年更新信息80条，其中原创信息20条，转载信息60条，转载信息占70%。')).toBe('60 of 80');
  });
});
