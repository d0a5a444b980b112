import { composeFigures, withNumbers } from '../../figures.ts';
import { word } from '../../layouts/word.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市柳湾区市场监督管理局', year: 2022, published: '2023-01-11' };

const right = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 9, business: 3 },
    carriedIn: { naturalPerson: 1 },
    granted: { naturalPerson: 4, business: 1 },
    'refused.thirdParty': { business: 1 },
    'unavailable.notHeld': { naturalPerson: 2 },
    'declined.repeat': { naturalPerson: 1 },
    'other.overdueCorrection': { naturalPerson: 1 },
    carriedOut: { naturalPerson: 2, business: 1 },
  },
  proactive: { normativeDocuments: [1, 0, 3], licences: [1420], penalties: [268], compulsion: [12] },
  proceedings: { reconsideration: [2, 0, 0, 1] },
});

/** One request more is carried over than is left. */
export const market: DemoReport = {
  file: 'word-paste.html',
  identity,
  title: '柳湾区市场监督管理局2022年度政府信息公开年度报告',
  layout: word,
  meta: true,
  about:
    'Pasted from Word. 四、结转下年度继续办理 is 3 and 4 in 自然人 and 总计 instead of 2 and 3, so that the balance fails.',
  figures: withNumbers(right, { 'requests/carriedOut/naturalPerson': 3, 'requests/carriedOut/total': 4 }),
  overview: [
    opening(identity, '柳湾区槐荫路55号，综合科'),
    '（一）主动公开。全年公开政府信息388条，包括食品抽检结果、特种设备检查情况、计量收费检查情况和典型案例。抽检不合格的产品，做到名称、批号、生产者、处置结果四项齐全。行政处罚决定书经脱敏处理后全文上网，方便经营者对照自查。',
    '（二）依申请公开。2022年收到政府信息公开申请12件，上年结转1件，全年办结10件，结转下年度继续办理3件。申请人主要询问投诉举报的办理过程和企业登记档案，凡属档案查询范围的，当场告知查询窗口和所需材料。',
    '（三）政府信息管理。各市场监管所设一名信息员，拟公开的内容由所长初审、综合科复审、分管领导签发。每月最后一个工作日由综合科对照目录检查，缺什么补什么，不留空栏目。',
    '（四）平台建设。区政府网站的市场监管专栏增设“放心消费”页面，商户评级、抽检红黑榜和消费提示集中展示，手机扫码即可查看。',
    '（五）监督保障。年内组织学习《条例》四次，邀请律师讲解答复案例一次；公开工作纳入各所绩效，第三方评议中发现的五个问题已全部整改。',
  ],
  problems: [
    '存在的问题：执法类信息公开较多，服务类信息偏少；基层所人员流动快，新手对公开标准把握不准；个别栏目名称过于专业，群众不易理解。',
    '下一步打算：增加办事指引、小微企业扶持政策等内容；编写一本二十页以内的操作手册，人员变动时随岗移交；请社区居民试用网站，按他们的说法修改栏目名称。',
  ],
  other: ['本年度没有发出收费通知，也没有收取信息处理费。没有其他需要报告的事项。'],
};
