import { composeFigures, type Figures } from '../figures.ts';
import { official } from '../layouts/official.ts';
import { articleHead, articleMeta, dateInWords, paragraph } from './article.ts';
import { portalHtml } from './portal.ts';

const TITLE = '清河市政务公开领导小组办公室关于做好2023年度政府信息公开工作年度报告编制发布工作的通知';
const SOURCE = '清河市政务公开领导小组办公室';
const PUBLISHED = '2023-12-08';

const BEFORE: readonly string[] = [
  '各县（区）人民政府，市政府各部门、各直属单位：',
  '为做好2023年度政府信息公开工作年度报告的编制和发布，根据《中华人民共和国政府信息公开条例》第四十九条、第五十条，现将有关事项通知如下。',
  '一、编制主体。县级以上人民政府部门编制本机关的年度报告，由本机关报送市政务公开领导小组办公室并向社会公布；各县（区）人民政府编制本级政府的年度报告，内容应当覆盖所属部门、乡镇和街道。本年度有机构合并、撤销或者更名的，由承接职能的机关一并统计，并在报告里说明数据的来源和口径。',
  '二、统计口径。统计期限为1月1日至12月31日。申请的件数以收到的日期为准，跨年办理的计入结转。同一申请作出多种处理的，只计入最主要的一种，不重复计算。行政复议和行政诉讼按照结案的年度填报，没有审结的填在“尚未审结”一栏。没有发生的项目填“0”，不要留空，也不要用横线、斜线代替。',
  '三、数据核对。填报完毕后，请逐列核对“第一项加第二项之和，等于第三项加第四项之和”，逐行核对各类申请人之和是否等于总计。规章和行政规范性文件的数量，请与同级司法行政部门的台账核对；收费金额的单位是万元，请勿按元填写。正文里引用的件数应当与表格一致。',
  '四、时间要求。市政府各部门请于2024年1月12日前报送纸质和电子文本，1月31日前公布；各县（区）请于2月23日前报送，3月31日前公布。逾期报送、内容雷同、数据前后矛盾的，将在全市通报，并在年度考核中扣分。',
  '五、格式要求。报告由六个部分组成，标题使用全称加年份，文本以网页形式发布，同时提供可以下载的文档。表格请直接录入网页，不要截图，也不要从文字处理软件里整段粘贴，以免表格错位。表格样式附后。',
];

const AFTER: readonly string[] = [
  '联系人：市政务公开领导小组办公室值班室，电话：0000-1234567。填报中遇到问题的，请在工作日来电。',
];

function emptied(figures: Figures): Figures {
  const keys = Object.keys(figures.cells);
  return {
    ...figures,
    cells: Object.fromEntries(keys.map((id) => [id, ''])),
    numbers: Object.fromEntries(keys.map((id) => [id, null])),
  };
}

/** A notice that orders the reports and prints the empty form: not a report. */
export function noticeHtml(): string {
  const form = official.html(emptied(composeFigures('annual-2021', {})));
  const article = [
    '<article class="article">',
    articleHead(TITLE, PUBLISHED, SOURCE),
    '<div class="text" id="zoom">',
    ...BEFORE.map(paragraph),
    '<p style="text-align: center">附件：年度报告表格样式</p>',
    form,
    ...AFTER.map(paragraph),
    `<p style="text-align: right">${SOURCE}</p>`,
    `<p style="text-align: right">${dateInWords(PUBLISHED)}</p>`,
    '</div>',
    '</article>',
  ].join('\n');
  return portalHtml({ title: TITLE, meta: articleMeta(TITLE, PUBLISHED, SOURCE), column: '通知公告', article });
}
