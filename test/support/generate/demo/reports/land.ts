import { composeFigures, withNumbers } from '../../figures.ts';
import { textLines } from '../../layouts/text-lines.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市自然资源和规划局', year: 2021, published: '2022-01-20' };

const right = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 41, business: 6, legalService: 2 },
    carriedIn: { naturalPerson: 3, business: 1 },
    granted: { naturalPerson: 17, business: 4 },
    partlyGranted: { naturalPerson: 3, business: 1 },
    'refused.thirdParty': { naturalPerson: 2 },
    'refused.deliberative': { naturalPerson: 1 },
    'unavailable.notHeld': { naturalPerson: 12, business: 1, legalService: 1 },
    'unavailable.needsCreation': { naturalPerson: 2 },
    'declined.petition': { naturalPerson: 1 },
    'declined.repeat': { naturalPerson: 2 },
    'other.overdueCorrection': { naturalPerson: 1 },
    'other.remainder': { legalService: 1 },
    carriedOut: { naturalPerson: 3, business: 1 },
  },
  proactive: {
    normativeDocuments: [3, 1, 14],
    licences: [2764],
    penalties: [52],
    compulsion: [0],
    fees: [4310.25],
  },
  proceedings: {
    reconsideration: [4, 1, 0, 1],
    litigationDirect: [1, 0, 0, 1],
    litigationAfterReconsideration: [2, 0, 0, 0],
  },
});

/** No table elements: the tables stand in the page as lines of text. */
export const land: DemoReport = {
  file: 'text-only.html',
  identity,
  title: '清河市自然资源和规划局2021年政府信息公开工作年度报告',
  layout: textLines,
  meta: true,
  about:
    'The tables are lines of text, one cell a line. 总计 of （四）1.本机关不掌握相关政府信息 is 12; the applicants add up to 14.',
  figures: withNumbers(right, { 'requests/unavailable.notHeld/total': 12 }),
  overview: [
    opening(identity, '清河市规划一路2号，办公室'),
    '（一）主动公开。全年公开政府信息1105条，制发行政规范性文件3件，废止1件。国土空间规划草案在网上和展示馆同时公示，公示期三十天，收到意见二百余条，采纳情况一并公布。征地信息按批次公开，从预公告到补偿登记结果，同一地块的材料放在同一个页面，便于对照查阅。',
    '（二）依申请公开。2021年收到政府信息公开申请49件，上年结转4件，办结49件，结转下年度继续办理4件。申请主要涉及征地批文、规划许可和不动产登记资料。对能够依法查询登记簿的，引导申请人到不动产登记中心办理，当天就可以取得结果。',
    '（三）政府信息管理。建立征地信息电子目录，把纸质批文逐件扫描、编号、上架。公开前由耕保、利用、规划三个科室会商，防止涉密图件和个人信息外泄。错发、漏发实行登记制度，年内登记两起，均在当天处理完毕。',
    '（四）平台建设。门户网站增设“一张图”查询入口，可以按地名查看已批规划；窗口设置自助终端两台，免费打印规划许可的公示图。',
    '（五）监督保障。主要负责人全年两次听取公开工作汇报；与市司法局联合举办一期答复文书评查，评查文书三十份，提出修改建议十七条。',
  ],
  problems: [
    '一是历史征地资料不齐，查找时间长，个别申请的答复用满了法定期限；二是规划图纸专业性强，缺少面向普通居民的说明。',
    '2022年将分三批补齐历史征地资料，先补城区、后补乡镇；对每一份公示图附上一页纸的说明，写清楚这块地做什么、多高、什么时候建。',
  ],
  other: ['2021年没有发出收费通知，收取信息处理费0元。没有其他需要报告的事项。'],
};
