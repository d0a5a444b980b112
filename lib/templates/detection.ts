/**
 * Words by which a report is recognised, apart from the forms so that the small script that runs on every page imports
 * nothing else. All are compared after white space has been removed.
 */

/** Labels that stand in the national tables and hardly anywhere else. */
export const TABLE_MARKS: readonly string[] = [
  '勾稽关系',
  '本年新收',
  '结转下年度',
  '第二十条第',
  '未经复议直接起诉',
  '申请人情况',
  '三安全一稳定',
  '其他对外管理服务事项',
  '主动公开政府信息数',
  '收到申请数',
  '申请办结数',
  '同意部分公开答复数',
];

/** Headings of reports: of those in prose (条例 of 2007, article 32) and of the forms since 2019. */
export const SECTION_MARKS: readonly string[] = [
  '主动公开',
  '依申请公开',
  '复议',
  '收费',
  '存在的主要问题',
  '概述',
  '总体情况',
  '收到和处理',
  '其他需要报告',
];

/** A year in digits of any width or in Chinese numerals. */
const YEAR = '(?:(?:20|２０)[0-9０-９]{2}|二[〇○零O0][〇○零一二三四五六七八九O0]{2})';
const NAME = '(?:(?:政府|政务)?信息公开|政务公开)';
const KIND = '(?:年度)?(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:报告|年报)';

/** Titles of reports, the year before or after the name of the body, or within the name of the kind: 政府信息公开工作2022年度报告. */
export const REPORT_TITLE = new RegExp(
  `${YEAR}年?度?[^。；]{0,40}${NAME}${KIND}|${NAME}${KIND}[^。；]{0,6}${YEAR}|${NAME}(?:工作)?${YEAR}年度?${KIND}`,
);

/** A title as above that lacks its year. */
export const UNDATED_TITLE = new RegExp(
  `${NAME}(?:工作)?(?:年度|年)(?:工作)?(?:情况)?(?:的)?(?:报告|报)|${NAME}${KIND}`,
);

/**
 * Titles of pages that speak about reports, order them, or belong to another kind of report. Colleges for the old and those
 * of the administration are offices of a government, and so are those that enforce the law.
 */
export const OTHER_TITLE =
  /通知|指南|目录|制度|办法|规定|条例|格式|模板|范本|范文|样本|填报说明|工作要点|评估|解读|统计年报|网站(?:监管|工作)?年度|法治政府|行政执法(?!(?:监督|监察|管理)?(?:局|大队|支队|总队|中队))|半年|季度|月[度报份]|(?<!1)[1-9]月(?:政府|政务)?信息公开|学年|(?<!老年)大学|(?<!行政|主义)学院|一图|图解|培训|学校|高校|中学|小学|幼儿园|医院|决算|预算/;

/** Titles of pages that carry filled tables of the form and yet no report: samples, and figures of a part of the year. */
export const NEVER_REPORT =
  /半年|季度|怎么填|如何填|填报(?:答疑|说明|指南|示例)|样表|范例|关于(?:认真|切实|及时|进一步)?(?:做好|报送|编制|编报|编写|填报|上报|开展|布置|部署)[^。；]{0,60}通知/;
