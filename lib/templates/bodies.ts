/** Words in names of bodies. All are compared after `shortName`: 政府 for 人民政府, 办 for 办公室, 委 for 委员会. */

/** How names are shortened before they are compared. */
export const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/（[^）]{0,30}）|[《》“”\s]/g, ''],
  // The bureau of a place names the one that it belongs to: 国家税务总局清河市税务局.
  [/^中华人民共和国|^国家(?:税务总局(?=..))?/g, ''],
  [/人民政府/g, '政府'],
  [/办公[室厅]/g, '办'],
  [/街道办事处|街道办/g, '街道'],
  [/管理委员会|管委会/g, '管委'],
  [/委员会/g, '委'],
];

/** Levels of places by the ends of their names; of two names on one level one is another place. */
export const PLACE_LEVELS: readonly RegExp[] = [
  /(?:省|自治区)$/,
  /(?:市|州|盟|地区)$/,
  /(?<!自治|地)[区县旗]$/,
  /(?:镇|乡|街道|苏木)$/,
];

/** A place at the beginning of a name, or after another place. */
export const PLACE =
  /(?![省市区县州旗镇乡])[^和及与、的我本各局厅委办部院]{2,8}?(?:省|自治区|自治州|地区|新区|开发区|自治县|自治旗|街道|苏木|[市州县区旗盟镇]|(?<!城)乡)/y;

/**
 * Fields of work that one department has or that were moved between departments; names of two fields are two departments.
 * Fields that are often joined in one department share a line.
 */
export const FIELDS: readonly RegExp[] = [
  /教育|教体/,
  /公安/,
  /民政/,
  /司法/,
  /财政/,
  /人力资源|人社|医疗保障|医保/,
  /自然资源|国土|规划|林业|草原|园林|绿化/,
  /生态环境|环境保护|环保/,
  /住房|住建|城乡建设|房产|房管|城市管理|城管|综合执法|园林|绿化|人民防空|人防|国防动员/,
  /交通/,
  /水利|水务|河道/,
  /农业|农村|农牧|畜牧|乡村振兴|扶贫|林业|水利|水务/,
  /商务|经济|经信|工业|工信|信息化|科技|科学技术|投资|招商|发展改革|发改|物价|粮食|金融|大数据|数据/,
  /文化|文旅|旅游|广电|广播|体育|教体|文物|新闻出版/,
  /卫生|卫健|健康|计生/,
  /退役军人/,
  /应急|安全生产|安监|地震|消防/,
  /审计/,
  /市场监督|市场监管|市监|工商|质监|质量技术|食品药品|药监|知识产权/,
  /统计/,
  /税务/,
  /气象/,
  /档案/,
  /信访/,
  /民族|宗教|民宗/,
];

export const TOWNSHIP = /(?:镇|乡|街道|苏木)(?:政府)?$/;
export const GOVERNMENT = /(?:政府|[省市县区旗州盟])$/;
export const GOVERNMENT_OFFICE = /政府(?:政务公开)?办$/;
export const DEPARTMENT = /(?:[局厅办部署院]|(?<!管)委)$/;

/** 我局 and the like, and the names of bodies that do not speak of themselves so. */
export const SELF_WORDS: readonly { readonly word: RegExp; readonly strangeTo: RegExp }[] = [
  { word: /我局(?![部限面势])/, strangeTo: /(?:政府|[镇乡省市县区旗州]|街道|苏木)$/ },
  { word: /我委(?![员托派])/, strangeTo: /(?:政府|[镇乡省市县区旗州]|街道|苏木)$/ },
  { word: /我厅(?!堂)/, strangeTo: /(?:政府|[镇乡省市县区旗州]|街道|苏木)$/ },
  { word: /我镇(?![静定])/, strangeTo: /^[^镇]*(?:乡|乡政府|局|厅)$/ },
  { word: /我乡(?![村镇愁])/, strangeTo: /^[^乡]*(?:镇|镇政府|局|厅)$/ },
  { word: /我街道/, strangeTo: /^(?!.*街道)(?:.*(?:镇|乡|镇政府|乡政府|局|厅))$/ },
];
