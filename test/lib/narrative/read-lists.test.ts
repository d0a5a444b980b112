import { describe, expect, it } from 'vitest';
import { zeroReport } from '../check/report-of.ts';

/** The lists of a paragraph: total, parts, and whether nothing is left out. */
function listsIn(paragraph: string): string[] {
  const { lists } = zeroReport('prose', {}, {}, ['一、概述', paragraph]).narrative;
  return lists.map(
    ({ total, parts, kind }) => `${total.value} = ${parts.map(({ value }) => value).join(' + ')} ${kind}`,
  );
}

describe('lists', () => {
  it.each([
    ['发布的9条信息中，动态4条，公告3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    ['公开政策文件9件，7件为规划类，2件为其他类。', '9 = 7 + 2 closed'],
    ['举办发布会9场，其中上半年4场、下半年5场。', '9 = 4 + 5 closed'],
    ['公开信息9条。具体包括：动态4条；公告3条；其余2条。', '9 = 4 + 3 + 2 closed'],
    ['公开信息9条。从公开渠道看，网站4条，公开栏3条，其他2条。', '9 = 4 + 3 + 2 closed'],
    ['公开信息9条。其中：要闻4条、公告3、解读2条。', '9 = 4 + 3 + 2 unclear'],
    ['提案4件、建议5件，其中主办7件、协办2件。', '5 = 7 + 2 unclear'],
    ['发现问题9个。其中，公开4件，不公开2件。', undefined],
    ['收到留言9条，上年结转2条。', undefined],
    ['收到转办件3件。收到申请9件。从类型看，个人4件，企业3件，其他2件。', undefined],
  ])('%s', (paragraph, list) => {
    expect(listsIn(paragraph)[0]).toBe(list);
  });
});
