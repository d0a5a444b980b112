import { composeFigures, withNumbers } from '../../figures.ts';
import { paragraphs } from '../../layouts/paragraphs.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市民政局', year: 2019, published: '2020-01-17' };

const right = composeFigures('annual-2019', {
  requests: {
    received: { naturalPerson: 6, business: 1 },
    granted: { naturalPerson: 4, business: 1 },
    partlyGranted: { naturalPerson: 1 },
    'unavailable.notHeld': { naturalPerson: 1 },
  },
  proactive: {
    normativeDocuments: [3, 3, 21],
    licences: [2, 0, 58],
    otherServices: [9, -1, 1206],
    penalties: [4, 0, 2],
    compulsion: [1, 0, 0],
    procurement: [7, 1864200],
  },
});

/** The row of totals was never filled in. */
export const civilAffairs: DemoReport = {
  file: 'total-row-zero.html',
  identity,
  title: '清河市民政局2019年度政府信息公开工作年度报告',
  layout: paragraphs,
  meta: true,
  about: 'Form of 2019. The row （七）总计 was left at 0 in every column; it should be 6, 1 and 7.',
  figures: withNumbers(right, {
    'requests/outcomeTotal/naturalPerson': 0,
    'requests/outcomeTotal/business': 0,
    'requests/outcomeTotal/total': 0,
  }),
  overview: [
    opening(identity, '清河市永安街6号民政大楼，局办公室'),
    '（一）主动公开。全年通过门户网站公开政府信息513条，内容以社会救助、养老服务、殡葬服务和社会组织登记为主。新制作的3件规范性文件全部在印发后五个工作日内公开。低保、特困供养的对象名单和资金发放情况按月在网上和村（居）公开栏同步公示，个人身份信息一律隐去。',
    '（二）依申请公开。2019年收到政府信息公开申请7件，其中自然人申请6件，商业企业申请1件，没有上年结转的申请。7件申请全部在法定期限内办结，其中予以公开5件，部分公开1件，因本机关不掌握相关信息而无法提供1件。',
    '（三）政府信息管理。按照新修订的《条例》重新编写了公开指南和公开目录，明确每类信息由哪个科室提供、多长时间更新一次、由谁审核。历史文件按年度编目，纸质档案与网上文件一一对应。',
    '（四）平台建设。在婚姻登记处、救助管理站和市福利院设立了信息查阅点，放置便民手册和查询终端，方便不会上网的老年人查阅。热线电话由专人值守，常见问题整理成一问一答放在网站首页。',
    '（五）监督保障。成立以分管副局长为召集人的公开工作小组，季度检查、年终评议，评议邀请了社区工作者和养老机构代表参加，收到的意见逐条答复。',
  ],
  problems: [
    '主要问题：一是公开内容以结果为多，决策过程中的征求意见和采纳情况公开不够；二是部分科室对新《条例》理解不深，答复文书的格式不尽统一。',
    '改进措施：出台的每件惠民政策都公开征求意见的起止时间和采纳情况；编印答复文书范本，对各科室联络员开展一次集中培训、一次案例讨论。',
  ],
  other: ['没有其他需要报告的事项。'],
};
