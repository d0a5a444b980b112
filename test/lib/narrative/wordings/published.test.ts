import { describe, expect, test } from 'vitest';
import { identityOf, zeroReport } from '../../check/report-of.ts';

/** `published 12`: what each number of a text counts. */
function counted(text: string): readonly string[] {
  const identity = identityOf('清河市水务局', 2023);
  const { narrative } = zeroReport('annual-2021', {}, { identity }, ['一、总体情况', text]);
  return narrative.statements.map(({ intent, value }) => `${intent} ${value}`);
}

describe('what is published, and what stands beside it', () => {
  test.each<readonly [text: string, ...expected: string[]]>([
    // Sections of a site, and what is in them.
    ['在网站新增2个栏目，专栏总数9个。', 'column 2', 'column 9'],
    ['水利动态栏目发布信息655条。', 'published 655'],
    ['信息公开目录信息71条，办事指南类信息15条。', 'published 71', 'published 15'],
    ['河长制专栏36条，专题专栏信息57条。', 'published 36', 'published 57'],
    ['局权力清单194项。', 'powers 194'],
    ['报告由六个部分组成。', 'chapter 6'],
    // Meetings, and what is told of them.
    ['召开会议12次，培训3场。', 'event 12', 'event 3'],
    ['重要会议信息12条，监督检查14条，任务落实情况7条。', 'published 12', 'published 14', 'published 7'],
    ['新闻通气会1场，政策吹风会3场。', 'event 1', 'event 3'],
    ['全年召开两次新闻发布会。', 'conferences 2'],
    ['情况通报2件，会议纪要10件。', 'document 2', 'document 10'],
    // Names of bodies and of subjects.
    ['市信访局官网公开383条。', 'published.website 383'],
    ['政府研究室主动公开信息16条。', 'published 16'],
    ['方案、公告等事项政府信息累计76条。', 'published 76'],
    ['向社会公开征集意见3次。', 'solicitation 3'],
    ['群众关心关注的信息共计86条。', 'published 86'],
    // Visits, followers, accounts.
    ['网站总访问量26万次，门户网站点击量达9万余人次。', 'visits 260000', 'visits 90000'],
    ['微博关注人数183人，微信公众号订阅数1482人。', 'person 183', 'person 1482'],
    ['公众号现有1.4万人关注。', 'person 14000'],
    ['开设微信公众号20个、新浪微博12个。', 'account 20', 'account 12'],
    ['微信公众号发布短视频20个。', 'published.wechat 20'],
    // What goes to others, or is not published.
    ['向市政府报送信息73条，被采用15条。', 'reported 73', 'reported 15'],
    ['报送并公开信息73条。', 'published 73'],
    ['门户网站受理各类投诉咨询310件。', 'correspondence 310'],
    ['热线来电中意见建议类38件。', 'correspondence 38'],
    ['共制作政府信息36条。', 'produced 36'],
    ['编印《水务公报》12期，统计公报8篇。', 'periodical 12', 'published 8'],
    // Several channels.
    ['通过网站、微信公众号、微博等平台共发布信息668条。', 'published 668'],
    ['微信、微博公开信息12条。', 'published 12'],
    ['微信公众号等新媒体发布信息34条。', 'published 34'],
    ['微信公众号、政务微博分别发布信息84条、67条。', 'published.wechat 84', 'published.microblog 67'],
    ['门户网站和局官网公开信息76条。', 'published.website 76'],
    // Rates, times, persons, money.
    ['公开内容需经2人以上复核。', 'unknown 2'],
    ['信息公开工作经费3万元。', 'unknown 3'],
    ['平均每日发布信息2篇。', 'unknown 2'],
    ['每日发布水情，信息共计365条。', 'published 365'],
    ['模块更新12次。', 'times 12'],
    // Kinds of information about cases and fees.
    ['行政复议类信息24条，行政诉讼类信息5条。', 'published 24', 'published 5'],
    ['规章类信息44条，规范性文件类信息5条。', 'document 44', 'document 5'],
    ['公布行政事业性收费信息10条。', 'published 10'],
    ['全年公开信息30条，其中组织保障3条，回应关切9条。', 'published 30', 'published 3', 'published 9'],
  ])('%s', (text, ...expected) => {
    expect(counted(text)).toEqual(expected);
  });
});
