import { describe, expect, it } from 'vitest';
import { reportOf, zeroReport } from '../../check/report-of.ts';

const TABLE = {
  'requests/received/total': '40',
  'requests/carriedIn/total': '2',
  'requests/outcomeTotal/total': '41',
};

/** `30 75% of 40 41 42`: part, share and the totals of which it may be one. */
function sharesOf(text: string, hasTables = true): string[] {
  const paragraphs = ['一、总体情况', text];
  const { narrative } = hasTables
    ? zeroReport('annual-2021', TABLE, {}, paragraphs)
    : reportOf('annual-2021', {}, {}, paragraphs);
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
    ['共发布信息12条信息，其中微博5条信息，占41.7%，群众满意率高。', ['5 41.7%.1 of 12 41 40 42']],
    ['共发布信息12条，其中微博5条占41.7%，58.3%为微信。', ['5 41.7%.1 of 12 41 40 42']],
    // What stands behind brackets is told of the number before them.
    ['共发布信息12条，其中网站9条（供水4条、排水5条），占75%，公众号3条。', ['9 75% of 12 41 40 42']],
    ['共发布信息12条，其中网站（9条），占75%。', ['9 75% of 12 41 40 42']],
    ['共发布信息12条，其中网站（供水4条、排水5条），占75%。', []],
    // The whole stands in the same sentence, in one beside it, or among other numbers there.
    ['收到政府信息公开申请40件，自然人申请30件，占75%。', ['30 75% of 40 70 41 42']],
    ['举办培训3场。收到政府信息公开申请40件。自然人申请30件，占75%。', ['30 75% of 40 41 42']],
    ['自然人申请30件，占75%。全年收到政府信息公开申请40件。', ['30 75% of 40 41 42']],
    ['收到政府信息公开申请40件、来电60个。自然人申请30件，占75%。', ['30 75% of 40 41 42 60']],
    ['收到政府信息公开申请40件。自然人申请40件，占100%。', ['40 100% of 40 41 42']],
    ['收到政府信息公开申请40件。科研机构申请0件，企业申请0件，占0%。', ['0 0% of 40 41 42']],
    // Results are shares of the cases, where there is one kind of them.
    ['发生行政复议8件，结果维持6件，占75%。', ['6 75% of 8 14 41 40 42']],
    ['发生行政复议8件，未发生行政诉讼，结果维持6件，占75%。', ['6 75% of 8 14 41 40 42']],
    // Outcomes are shares of one of the totals of the table.
    ['政府信息公开申请部分公开30件，占75%。', ['30 75% of 41 40 42']],
  ])('%s', (text, shares) => {
    expect(sharesOf(text)).toEqual(shares);
  });

  it.each([
    ['nothing says of what', '微博发布信息5条，占41.7%。'],
    ['it is a rate', '共发布信息12条，其中微博5条，占比率41.7%。'],
    ['it is a growth', '共发布信息12条，其中微博5条，同比增长41.7%。'],
    ['it is rough', '共发布信息12条，其中微博5条，占近41.7%。'],
    ['the part is rough', '共发布信息12条，其中微博近5条，占41.7%。'],
    ['fewer numbers than shares', '共发布信息12条，其中微博5条，微信、网站分别占41.7%、58.3%。'],
    ['something else stands between', '共发布信息12条，其中微博5条，图文占比41.7%。'],
    ['the part is money', '收费12万元，其中水费5万元，占41.7%。'],
    ['the part is money in a list', '收费12万元，其中水费5万元、电费7万元，占58.3%。'],
    ['what is said to be a share is a count', '共发布信息12条，其中网站5条，占比最大的微信7条。'],
    ['more is told of the part', '共发布信息12条，其中微博5条，微信若干，占41.7%。'],
    ['a growth follows', '共发布信息12条，其中微博5条，占41.7%，增长明显。'],
    ['the words for the whole come too late', '微博发布信息5条，占41.7%，申请总量略有增加。'],
    ['only a list of something else stands before', '共发布信息12条，其中微博5条、微信7条。收到留言8条，占41.7%。'],
    ['the whole is too far off', '收到政府信息公开申请40件。举办培训3场。接待来访9人次。自然人申请30件，占75%。'],
    ['the whole is itself a share', '收到政府信息公开申请40件，占来件的80%。自然人申请30件，占75%。'],
    ['the whole is itself a share, in brackets', '收到政府信息公开申请40件（80%）。自然人申请30件，占75%。'],
    ['the whole is a share of what is named', '收到政府信息公开申请40件（约占来件80.5%）。自然人申请30件，占75%。'],
    ['the whole is printed with spaces', '收到政府信息公开申请40件 （ 占 80.5 % ）。自然人申请30件，占75%。'],
    [
      'a second sentence has its share',
      '举办培训3场。收到政府信息公开申请40件，约占来件的80%。自然人申请30件，占75%。',
    ],
    ['the whole is that of a region', '全市收到政府信息公开申请40件。自然人申请30件，占75%。'],
    ['the whole is counted otherwise', '收到政府信息公开申请40宗。自然人申请30件，占75%。'],
    ['the whole is what some asked for', '收到自然人申请40件。企业申请30件，占75%。'],
    ['the whole is none', '收到政府信息公开申请0件。自然人申请3件，占75%。'],
    ['there are cases of two kinds', '发生行政复议8件、行政诉讼4件，结果维持6件，占75%。'],
    ['it is a reason among reasons', '政府信息公开申请因属于国家秘密不予公开3件，占75%。'],
  ])('are none where %s', (_, text) => {
    expect(sharesOf(text)).toEqual([]);
  });
});

describe('a share of a whole that is named beside it', () => {
  it.each([
    '自然人申请30件，占申请总数40件的75%。',
    '自然人申请30件占全部申请40件的75%。',
    '自然人申请30件（约占全年申请40件总数的75%）。',
    '自然人申请30件，占所有申请40件的比例为75%。',
  ])('is one of nothing else: %s', (text) => {
    expect(sharesOf(text)).toEqual(['30 75% of 40']);
  });

  it('is all of it, too', () => {
    expect(sharesOf('自然人申请40件，占全部申请40件的100%。')).toEqual(['40 100% of 40']);
  });

  it.each([
    ['the whole is rough', '自然人申请30件，占全部申请约40件的75%。'],
    ['the part is rough', '自然人申请约30件，占全部申请40件的75%。'],
    ['the share is rough', '自然人申请30件，占全部申请40件的近75%。'],
    ['the whole is smaller', '自然人申请40件，占全部申请30件的75%。'],
    ['units differ', '发放传单30份，占全部申请40件的75%。'],
    ['it is money', '收取检索费30元，占全部收费40元的75%。'],
    ['others have part in it', '自然人申请30件，与企业申请合占全部申请40件的75%。'],
    ['the whole is not all', '自然人申请30件，占全部申请（含结转）40件的75%。'],
    ['nothing says that it is one', '自然人申请30件，企业申请40件的75%。'],
  ])('is none where %s', (_, text) => {
    expect(sharesOf(text)).toEqual([]);
  });
});

describe('shares in a report without tables', () => {
  it.each([
    ['共发布信息12条，其中微博5条，占41.7%。', ['5 41.7%.1 of 12']],
    ['政府信息公开申请部分公开30件，占75%。', []],
  ])('are none of their totals: %s', (text, shares) => {
    expect(sharesOf(text, false)).toEqual(shares);
  });
});
