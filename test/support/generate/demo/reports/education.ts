import { composeFigures, withNumbers } from '../../figures.ts';
import { official } from '../../layouts/official.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市教育局', year: 2023, published: '2024-01-25' };

const right = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 8, business: 1 },
    carriedIn: { naturalPerson: 1 },
    granted: { naturalPerson: 6, business: 1 },
    'refused.administrativeQuery': { naturalPerson: 1 },
    'unavailable.notHeld': { naturalPerson: 2 },
  },
  proactive: { normativeDocuments: [2, 0, 11], licences: [73], penalties: [1], fees: [2416.08] },
});

/** The tables come two seconds after the page. */
export const education: DemoReport = {
  file: 'late.html',
  identity,
  title: '清河市教育局2023年政府信息公开工作年度报告',
  layout: official,
  meta: true,
  about: 'A script puts the tables in two seconds after the page has loaded. 总计 of 二、上年结转 is 0 instead of 1.',
  figures: withNumbers(right, { 'requests/carriedIn/total': 0 }),
  overview: [
    opening(identity, '清河市文昌路31号，局办公室'),
    '（一）主动公开。全年主动公开政府信息701条，制发行政规范性文件2件。义务教育招生的学区划分、摇号结果和民办学校收费标准，做到报名前公布、报名中答疑、录取后公示。教师招聘从公告、成绩到拟聘名单，全程在同一个专题里公开，家长和考生不必到处查找。',
    '（二）依申请公开。2023年收到政府信息公开申请9件，其中自然人申请8件，商业企业申请1件；上年结转1件，10件全部办结。申请事项主要是学校建设用地、校外培训机构整治情况和教师职称评审办法。对需要补充材料的，一次性告知，不让申请人多跑路。',
    '（三）政府信息管理。局机关与直属学校共用一套公开目录，信息发布前核对姓名、证件号码、家庭住址等内容，涉及未成年人的一律不公开个人信息。每学期开学前集中检查一次学校网站，撤下过期的通知一百余条。',
    '（四）平台建设。“清河教育”公众号开设“招生问答”菜单，把往年咨询最多的六十个问题整理成条目，输入关键词即可查到；暑期招生期间开通四部热线电话，节假日有人值守。',
    '（五）监督保障。邀请家长代表、社区代表组成监督小组，旁听招生摇号和食堂招标；公开工作纳入校长任期考核。全年没有因信息公开引发的行政复议和行政诉讼。',
  ],
  problems: [
    '一是学校之间公开内容深浅不一，农村学校的网站更新较慢；二是对教育经费的公开偏重总数，家长难以了解具体用途。',
    '2024年将为农村学校配备统一的发布模板，由中心校代管；经费公开细到食堂、校服、课后服务等具体项目，并附上支出说明。',
  ],
  other: ['2023年没有收取信息处理费。没有其他需要报告的事项。'],
};
