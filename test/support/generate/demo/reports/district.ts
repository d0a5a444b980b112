import { composeFigures, withNumbers } from '../../figures.ts';
import { pagesHeaded } from '../../layouts/pages-headed.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市柳湾区人民政府', year: 2023, published: '2024-03-15' };

const right = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 156, business: 12, legalService: 3, other: 1 },
    carriedIn: { naturalPerson: 7, business: 1 },
    granted: { naturalPerson: 71, business: 6 },
    partlyGranted: { naturalPerson: 14, business: 2 },
    'refused.thirdParty': { naturalPerson: 3 },
    'refused.internalAffairs': { naturalPerson: 2 },
    'refused.deliberative': { naturalPerson: 4 },
    'unavailable.notHeld': { naturalPerson: 38, business: 2, legalService: 2, other: 1 },
    'unavailable.needsCreation': { naturalPerson: 9 },
    'unavailable.unclear': { naturalPerson: 2 },
    'declined.petition': { naturalPerson: 6 },
    'declined.repeat': { naturalPerson: 3, business: 1 },
    'other.overdueCorrection': { naturalPerson: 4 },
    'other.remainder': { naturalPerson: 2, legalService: 1 },
    carriedOut: { naturalPerson: 5, business: 2 },
  },
  proactive: {
    normativeDocuments: [6, 1, 8],
    licences: [18342],
    penalties: [2615],
    compulsion: [204],
    fees: [1327.5],
  },
  proceedings: {
    reconsideration: [9, 2, 1, 3],
    litigationDirect: [1, 0, 1, 0],
    litigationAfterReconsideration: [2, 0, 0, 1],
  },
});

/** A total of cases and a stock of documents that cannot be right. */
export const district: DemoReport = {
  file: 'proceedings.html',
  identity,
  title: '柳湾区2023年政府信息公开工作年度报告',
  layout: pagesHeaded,
  meta: true,
  about:
    '总计 of 行政复议 is 14 instead of 15; 行政规范性文件 has 3 in force though 6 were issued and 1 repealed (at least 5).',
  figures: withNumbers(right, {
    'proceedings/reconsideration/total': 14,
    'proactive/normativeDocuments/inForce': 3,
  }),
  overview: [
    opening(identity, '柳湾区行政中心三楼，区政务公开办公室'),
    '（一）主动公开。2023年全区主动公开政府信息9873条。区政府常务会议的议题和决定在会后三个工作日内公开；年度重大行政决策目录在年初公布，逐项标明承办单位、时间节点和公众参与方式。惠企政策集中在一个页面发布，按行业、规模、事项三种方式检索。',
    '（二）依申请公开。全区收到政府信息公开申请172件，上年结转8件，办结173件，结转下年度继续办理7件。其中予以公开77件，部分公开16件，不予公开9件，无法提供54件，不予处理10件，作其他处理7件。区公开办每月会商一次疑难申请，对同一类问题统一答复口径。',
    '（三）政府信息管理。清理区政府和区政府办公室文件一百余件，公布有效文件目录。基层政务公开标准目录覆盖二十六个领域，乡镇和街道按照目录开设专栏，村务公开与政务公开互相链接。',
    '（四）平台建设。区政府网站完成集约化改造，全区共用一套发布系统；政务服务大厅设政务公开专区，提供查询、打印和申请代办服务，全年接待群众两千余人次。',
    '（五）监督保障。区政府把政务公开列入绩效考核，占比为百分之四；开展社会评议，发放问卷六百份，结果向社会公布；全年没有需要责任追究的情形。工作考核和社会评议中反映的问题，已经列出清单限期整改。',
  ],
  problems: [
    '一是部分单位重发布轻解读，解读材料照抄文件的现象仍然存在；二是乡镇街道之间水平不一，个别栏目连续两个月没有更新；三是行政复议中有2件因答复程序不当被纠正，办理质量有待提高。',
    '2024年重点抓好三件事：解读材料与文件同步起草、同步审签；对乡镇街道实行结对帮扶，更新情况每月通报；建立复议纠正案件复盘制度，一案一分析。',
  ],
  other: ['2023年全区没有收取信息处理费。没有其他需要报告的事项。'],
};
