import { describe, expect, it } from 'vitest';
import { zeroReport } from '../../check/report-of.ts';

const TABLE = {
  'requests/received/total': '40',
  'requests/carriedIn/total': '2',
  'requests/outcomeTotal/total': '41',
};

/** `30 75% of 40 41 42`: part, share and the totals of which it may be one. */
function sharesOf(text: string): string[] {
  const { narrative } = zeroReport('annual-2021', TABLE, {}, ['一、总体情况', text]);
  return narrative.shares.map(({ part, percent, decimals, bases }) => {
    return `${part.value} ${percent.value}%${decimals > 0 ? `.${decimals}` : ''} of ${bases.join(' ')}`;
  });
}

describe('shares', () => {
  it.each([
    ['共发布信息12条，其中微博5条，占41.7%。', ['5 41.7%.1 of 12 41 40 42']],
    ['共发布信息12条，其中微博5条（41.7%）。', ['5 41.7%.1 of 12 41 40 42']],
    [
      '共发布信息12条，其中微博5条（占41.7%），微信7条（占58.3%）。',
      ['5 41.7%.1 of 12 41 40 42 7', '7 58.3%.1 of 12 41 40 42'],
    ],
    ['发布信息12条，其中微博5条，约占41.7%。', ['5 41.7%.1 of 12 41 40 42']],
    ['发布信息12条，其中微博5条，所占比例为42%。', ['5 42% of 12 41 40 42']],
    ['收到政府信息公开申请40件。自然人申请30件，占75%。', ['30 75% of 40 41 42']],
    ['收到政府信息公开申请40件。予以公开30件，占办结总数的75%。', ['30 75% of 40 41 42']],
    ['予以公开30件，占办结总数的75%。', ['30 75% of 41 40 42']],
    ['予以公开30件，占申请总量的75%。', ['30 75% of 41 40 42']],
  ])('%s', (text, shares) => {
    expect(sharesOf(text)).toEqual(shares);
  });

  it.each([
    ['nothing says of what', '微博发布信息5条，占41.7%。'],
    ['it is a rate', '共发布信息12条，其中微博5条，占比率41.7%。'],
    ['it is a growth', '共发布信息12条，其中微博5条，同比增长41.7%。'],
    ['it is rough', '共发布信息12条，其中微博5条，占近41.7%。'],
    ['the part is rough', '共发布信息12条，其中微博近5条，占41.7%。'],
    ['shares stand in turn', '共发布信息12条，其中微博5条、微信7条，分别占41.7%、58.3%。'],
    ['something else stands between', '共发布信息12条，其中微博5条，图文占比41.7%。'],
    ['the part is money', '收费12万元，其中水费5万元，占41.7%。'],
  ])('are none where %s', (_, text) => {
    expect(sharesOf(text)).toEqual([]);
  });
});
