import { describe, expect, it } from 'vitest';
import { baseOf, outcomeOf } from './share-outcomes.ts';

describe('a wrong share is found', () => {
  it.each([
    ['of the head of its sentence', '本年公开480条信息，公众号发布264条，占59%。', '264 of 480'],
    ['of the same head after a semicolon', '本年公开480条信息，公众号264条，占55%；网站216条，占41%。', '216 of 480'],
    ['of a head behind a dash', '公开信息480条——网站264条（占55%），公众号216条（占41%）。', '216 of 480'],
    ['of requests counted in two ways', '受理信息公开申请50份，网络提交45件，占80%。', '45 of 50'],
    ['of a head that has a growth', '公开信息480条，较上年增加30条，网站264条，占50%。', '264 of 480'],
    ['of a head beside last year’s number', '公开信息480条，较上年的500条减少20条，网站264条，占50%。', '264 of 480'],
    ['of a whole in other words', '本年公开文件480件，线上264件，占公开总量的50%。', '264 of 480'],
    ['before its number in brackets', '发布的480条信息中，公告占60%（264条），动态占45%（216条）。', '264 of 480'],
    ['before its number after a comma', '公开信息480条，从网站公开的占60%，为264条；其余216条张贴公开。', '264 of 480'],
    ['with the number after what it is', '全年80件信息公开申请里有60%从网上来，计44件。', '44 of 80'],
    ['of what was added', '公开信息480条，其中新增24条，占9%。', '24 of 480'],
    ['of two together', '予以公开12件、部分公开8件，两者之和占申请办结总数的60%。', '20 of 41'],
    ['of two items together', '办结的41件申请中，予以公开12件、部分公开8件，两项合计占60%。', '20 of 41'],
    ['of two numbers of the head', '公开信息480条，网站264条、公众号100条，两者占70%。', '364 of 480'],
    ['of those who asked', '本年新收政府信息公开申请中，自然人提出的30件，占65%。', '30 of 40'],
    ['of the cases of the table', '政府信息公开行政复议结果维持3件，占70%。', '3 of 6'],
    ['of an outcome by its name', '因不掌握相关政府信息而无法提供的申请15件，占无法提供情形的60%。', '15 of 21'],
    ['of all who asked', '申请人中，自然人提出的8件，占40%；法人或其他组织提出的32件，占80%。', '8 of 40'],
    ['of an outcome that is printed', '无法提供的20件，其中不掌握的15件，占无法提供的60%。', '15 of 20'],
    [
      'of all outcomes',
      '已办结的申请中，予以公开12件、占24%，部分公开8件、占16%，不予公开10件、占20%，无法提供5件、占10%，不予处理5件、占18%，其他处理10件、占20%。',
      '5 of 50',
    ],
  ])('%s: %s', (_, paragraph, base) => {
    expect(baseOf(paragraph)).toBe(base);
  });
});

describe('nothing is said of a right share', () => {
  it.each([
    '本年公开480条信息，公众号发布264条，占55%；网站216条，占45%。',
    '发布的480条信息中，公告占55%（264条），动态占45%（216条）。',
    '予以公开12件、部分公开8件，两者之和占申请办结总数的48.8%。',
    '公开信息480条，网站264条、公众号100条，两者占75.8%。',
    '本年新收政府信息公开申请中，自然人提出的30件，占75%；法人或其他组织提出的10件，占25%。',
    '政府信息公开行政复议结果维持3件，占75%。',
    '政府信息公开行政复议结果维持3件，占50%。',
    '线上提交30件，占75%，邮寄5件，占12.5%，当面5件，占12.5%；予以公开20件，占50%。',
    '收到申请40件，撤回2件，转办3件，网上提交28件，占80%。',
    // The whole is another sum of what is printed.
    '部门公开信息480条，其中教育类264条，占55%；乡镇公开120条，占20%。',
    '门户网站发布信息480条，公众号发布264条，占35.5%。',
    '公开信息480条，解读20条，其中图解5条，占25%。',
    '公开信息480条，其中网站264条，占55%，政策类66条，占25%。',
    '公开信息500条，重复20条，网站264条，占55%。',
    '上年结转申请10件，收到申请30件，网上提交24件，占60%。',
    '动态类3条，公告类5条，解读类4条，占33.3%。',
    '公开信息480条，网站200条，公众号264条，占56.9%。',
  ])('%s', (paragraph) => {
    expect(outcomeOf(paragraph)).not.toBe('fail');
  });
});

describe('nothing is said of what may be the share of something else', () => {
  it.each([
    ['two numbers may be the whole', '公开信息480条，网站发布300条，公众号发布264条，占99%。'],
    ['the whole is that of a region', '受理信息公开申请50件，网上提交30件，占全市的12%。'],
    ['the whole is named', '公开信息480条，公众号发布264条，占政策发布总量的70%。'],
    ['the whole is those of some', '受理信息公开申请50件，网上提交30件，占自然人申请的70%。'],
    ['the whole is rough', '公开信息近500条，公众号发布264条，占50%。'],
    ['the whole is last year’s', '上年公开信息480条，公众号发布264条，占50%。'],
    ['the units differ', '公开信息480条，公众号推文264篇，占50%。'],
    ['another matter begins', '印发公文480件，受理信息公开申请30件，占20%。'],
    ['another matter begins after a semicolon', '公开信息480条；发布图片264条，占50%。'],
    ['the part is larger', '公开信息480条，公众号发布500条，占50%。'],
    ['the part is a difference', '公开信息480条，比上年多40条，占20%。'],
    ['it is a growth of the share', '公开信息480条，公众号264条，占比提高7%。'],
    ['the number behind is of others', '50件信息公开申请中有60%来自网上，有10件来自信函。'],
    ['the first two are meant', '公开信息480条，网站264条、公众号100条、展板10条，前两者占70%。'],
    ['each has its half', '公开信息480条，网站264条、公众号216条，两者各占50%。'],
    ['the whole is rounded', '访问48.5万次，手机访问264000次，占50%。'],
    ['the part is rounded', '访问480000次，手机访问26.4万次，占50%。'],
    ['requests are counted beside it', '收到信息公开申请40件。办理提案30件，占60%。'],
    ['the number behind is all there is', '公众号发布的占55%，共480条。'],
    ['the share is rough', '公开信息480条，公众号发布264条，占50%以上。'],
    ['the head has a share itself', '门户网站公开480条，占80%；公众号公开100条，占16.7%。'],
    ['the outcome is not that of requests', '不掌握的15件，占无法提供情形的60%。'],
  ])('%s: %s', (_, paragraph) => {
    expect(outcomeOf(paragraph)).toBe('not-applicable');
  });
});
