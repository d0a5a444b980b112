import { composeFigures, withNumbers } from '../../figures.ts';
import { blocks } from '../../layouts/blocks.ts';
import { opening, type DemoReport } from '../report.ts';

const identity = { agency: '清河市财政局', year: 2022, published: '2023-01-13' };

const right = composeFigures('annual-2021', {
  requests: {
    received: { naturalPerson: 5, business: 3 },
    carriedIn: { naturalPerson: 1 },
    granted: { naturalPerson: 3, business: 2 },
    partlyGranted: { business: 1 },
    'unavailable.notHeld': { naturalPerson: 2 },
    'declined.petition': { naturalPerson: 1 },
  },
  proactive: { normativeDocuments: [5, 3, 22], licences: [9], penalties: [2] },
  proceedings: { reconsideration: [0, 0, 1, 0] },
});

/** The report stands in a frame of another page. */
export const finance: DemoReport = {
  file: 'framed-report.html',
  identity,
  title: '清河市财政局2022年政府信息公开工作年度报告',
  layout: blocks,
  meta: true,
  about: 'The page inside the frame of framed.html. 总计 of （一）予以公开 is 6 instead of 5.',
  figures: withNumbers(right, { 'requests/granted/total': 6 }),
  overview: [
    opening(identity, '清河市财源街1号，局办公室'),
    '（一）主动公开。全年公开政府信息469条，制发行政规范性文件5件，废止3件。政府预算、决算和“三公”经费在人代会批准后二十日内公开，同时附上名词解释和图表；专项资金按照管理办法、申报指南、分配结果、绩效评价的顺序公开，方便群众对照。',
    '（二）依申请公开。2022年收到政府信息公开申请8件，其中自然人申请5件，商业企业申请3件；上年结转1件，9件全部办结。申请内容多与政府采购投诉处理、专项资金分配和会计师事务所检查有关，涉及商业秘密的，先书面征求第三方意见再作决定。',
    '（三）政府信息管理。新印发的文件逐件登记有效期，到期前两个月提醒承办科室评估；历年文件集中清理后，把废止目录与有效目录并列公布，避免引用失效条款。',
    '（四）平台建设。全市预决算公开统一平台收录一百三十二家单位，可以按年度、按部门下载表格；政府采购意向提前三十日公布，供应商可以订阅提醒。',
    '（五）监督保障。审计和人大监督中涉及公开的意见，列入整改清单，逐项销号；年内组织预算单位培训两次，覆盖全部预算单位的财务人员。',
  ],
  problems: [
    '一是专业表格较多，普通群众阅读有困难；二是乡镇一级预算公开的细化程度不够，同一项目在不同年度的名称不一致，难以比较。',
    '今后将推出“一分钟看懂预算”图解，统一项目名称和编码，公布两年对照表；对乡镇开展一对一指导，逐步公开到具体项目。',
  ],
  other: ['2022年没有发出收费通知，收取信息处理费0元。没有其他需要报告的事项。'],
};
