import { composeFigures } from '../../figures.ts';
import { headed } from '../../layouts/headed.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市水务局', year: 2023, published: '2024-01-19' };

/** A correct report in the form of 2021. */
export const water: DemoReport = {
  file: 'right-2021.html',
  identity,
  title: '清河市水务局2023年政府信息公开工作年度报告',
  layout: headed,
  meta: true,
  about: 'Nothing is wrong: all equations of the form of 2021 hold.',
  figures: composeFigures('annual-2021', {
    requests: {
      received: { naturalPerson: 11, business: 2, legalService: 1 },
      carriedIn: { naturalPerson: 1 },
      granted: { naturalPerson: 6, business: 1 },
      partlyGranted: { naturalPerson: 1 },
      'refused.thirdParty': { business: 1 },
      'unavailable.notHeld': { naturalPerson: 3, legalService: 1 },
      'declined.petition': { naturalPerson: 1 },
      carriedOut: { naturalPerson: 1 },
    },
    proactive: {
      normativeDocuments: [2, 1, 9],
      licences: [326],
      penalties: [41],
      compulsion: [3],
      fees: [182.36],
    },
    proceedings: { reconsideration: [1, 0, 0, 0], litigationAfterReconsideration: [0, 0, 0, 1] },
  }),
  overview: [
    opening(identity, '清河市堤东路18号，局办公室'),
    '（一）主动公开。全年主动公开政府信息642条，其中通过门户网站公开418条，通过“清河水务”公众号公开224条。制发行政规范性文件2件，废止1件，每件都配有问答式解读。汛期水情、饮用水源水质和管网改造进度由按月更新改为按周更新，计划停水的通知至少提前两天上网。',
    '（二）依申请公开。2023年收到政府信息公开申请14件，其中自然人申请11件，商业企业申请2件，法律服务机构申请1件；上年结转1件。全年办结14件，结转下年度继续办理1件。申请内容集中在河道采砂许可、移民后期扶持资金和老旧管网改造范围三个方面。',
    '（三）政府信息管理。公文起草时填写公开属性，办公室和法规科两道审核。年中清理了一次历年文件，把已经失效而仍挂在栏目里的文件逐件标注，避免群众误用。',
    '（四）平台建设。把原来分散的“水价”“水质”“停水”三个栏目并为“用水服务”一个栏目，手机上三步以内可以查到自家片区的供水信息。',
    '（五）监督保障。办公室每季度抽查一次栏目，结果在局务会上通报；年内办了两期业务培训，新到岗人员全部参加。没有发生因公开工作被追究责任的情形。',
  ],
  problems: [
    '一是专业术语偏多，水资源论证一类的材料群众读起来吃力；二是个别下属单位报送信息不及时，偶有先贴公告栏、后上网的情况。',
    '2024年将在解读里增加示意图，给常用术语配上浅白的说明；同时把信息报送纳入下属单位的季度考核，晚报一次提醒，晚报两次通报。',
  ],
  other: ['2023年没有发出收费通知，收取信息处理费0元。没有其他需要报告的事项。'],
};
