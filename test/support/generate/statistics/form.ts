/**
 * The form of 2014, 《政府信息公开情况统计表》, stated once more on purpose (see form.ts). An item is named by the path of its
 * ordinals: 三、（三）4. is 3.3.4. Items without an ordinal (其中：…, and 制发规范性文件总数 below it) are numbered in the order in
 * which they stand under the item above them: 1.1.1 and 1.1.2, 2.2.1.1, 3.3.4.1 to 3.3.4.6.
 */
export interface StatisticsItem {
  readonly path: string;
  /** As the form prints it. */
  readonly label: string;
  /** Null: a heading, which has no figure. */
  readonly unit: string | null;
}

const item = (path: string, label: string, unit: string | null): StatisticsItem => ({ path, label, unit });

export const STATISTICS_ITEMS: readonly StatisticsItem[] = [
  item('1', '一、主动公开情况', null),
  item('1.1', '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条'),
  item('1.1.1', '其中：主动公开规范性文件数', '条'),
  item('1.1.2', '制发规范性文件总数', '件'),
  item('1.2', '（二）通过不同渠道和方式公开政府信息的情况', null),
  item('1.2.1', '1.政府公报公开政府信息数', '条'),
  item('1.2.2', '2.政府网站公开政府信息数', '条'),
  item('1.2.3', '3.政务微博公开政府信息数', '条'),
  item('1.2.4', '4.政务微信公开政府信息数', '条'),
  item('1.2.5', '5.其他方式公开政府信息数', '条'),
  item('2', '二、回应解读情况', null),
  item('2.1', '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '次'),
  item('2.2', '（二）通过不同渠道和方式回应解读的情况', null),
  item('2.2.1', '1.参加或举办新闻发布会总次数', '次'),
  item('2.2.1.1', '其中：主要负责同志参加新闻发布会次数', '次'),
  item('2.2.2', '2.政府网站在线访谈次数', '次'),
  item('2.2.2.1', '其中：主要负责同志参加政府网站在线访谈次数', '次'),
  item('2.2.3', '3.政策解读稿件发布数', '篇'),
  item('2.2.4', '4.微博微信回应事件数', '次'),
  item('2.2.5', '5.其他方式回应事件数', '次'),
  item('3', '三、依申请公开情况', null),
  item('3.1', '（一）收到申请数', '件'),
  item('3.1.1', '1.当面申请数', '件'),
  item('3.1.2', '2.传真申请数', '件'),
  item('3.1.3', '3.网络申请数', '件'),
  item('3.1.4', '4.信函申请数', '件'),
  item('3.2', '（二）申请办结数', '件'),
  item('3.2.1', '1.按时办结数', '件'),
  item('3.2.2', '2.延期办结数', '件'),
  item('3.3', '（三）申请答复数', '件'),
  item('3.3.1', '1.属于已主动公开范围数', '件'),
  item('3.3.2', '2.同意公开答复数', '件'),
  item('3.3.3', '3.同意部分公开答复数', '件'),
  item('3.3.4', '4.不同意公开答复数', '件'),
  item('3.3.4.1', '其中：1.涉及国家秘密', '件'),
  item('3.3.4.2', '2.涉及商业秘密', '件'),
  item('3.3.4.3', '3.涉及个人隐私', '件'),
  item('3.3.4.4', '4.危及国家安全、公共安全、经济安全和社会稳定', '件'),
  item('3.3.4.5', '5.不是《条例》所指政府信息', '件'),
  item('3.3.4.6', '6.法律法规规定的其他情形', '件'),
  item('3.3.5', '5.不属于本行政机关公开数', '件'),
  item('3.3.6', '6.申请信息不存在数', '件'),
  item('3.3.7', '7.告知作出更改补充数', '件'),
  item('3.3.8', '8.告知通过其他途径办理数', '件'),
  item('4', '四、行政复议数量', '件'),
  item('4.1', '（一）维持具体行政行为数', '件'),
  item('4.2', '（二）被依法纠错数', '件'),
  item('4.3', '（三）其他情形数', '件'),
  item('5', '五、行政诉讼数量', '件'),
  item('5.1', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件'),
  item('5.2', '（二）被依法纠错数', '件'),
  item('5.3', '（三）其他情形数', '件'),
  item('6', '六、举报投诉数量', '件'),
  item('7', '七、依申请公开信息收取的费用', '万元'),
  item('8', '八、机构建设和保障经费情况', null),
  item('8.1', '（一）政府信息公开工作专门机构数', '个'),
  item('8.2', '（二）设置政府信息公开查阅点数', '个'),
  item('8.3', '（三）从事政府信息公开工作人员数', '人'),
  item('8.3.1', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '人'),
  item('8.3.2', '2.兼职人员数', '人'),
  item('8.4', '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）', '万元'),
  item('9', '九、政府信息公开会议和培训情况', null),
  item('9.1', '（一）召开政府信息公开工作会议或专题会议数', '次'),
  item('9.2', '（二）举办各类培训班数', '次'),
  item('9.3', '（三）接受培训人员数', '人次'),
];

/** Items that are the sum of all items right below them. */
export const STATISTICS_SUMS: readonly string[] = ['3.1', '3.2', '3.3', '3.3.4', '4', '5', '8.3'];

export const statisticsCell = (path: string): string => `statistics/${path}/value`;

/** The items right below one. */
export function partsOfItem(path: string): readonly string[] {
  const depth = path.split('.').length;
  return STATISTICS_ITEMS.map((each) => each.path).filter(
    (each) => each.startsWith(`${path}.`) && each.split('.').length === depth + 1,
  );
}

/** What an item counts: the unit 万元 is money. */
export function kindOfItem(path: string): 'count' | 'amount' {
  return STATISTICS_ITEMS.find((each) => each.path === path)?.unit === '万元' ? 'amount' : 'count';
}
