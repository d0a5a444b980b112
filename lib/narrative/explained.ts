import { isShortFor } from './body-names.ts';

/**
 * Words that a clause may have besides those that say what is counted, without meaning anything else by the number. A
 * clause with any other word may count something that was not thought of, so it proves nothing.
 */
const EXPLAINED: readonly string[] = [
  // when and who
  '全年度 全年 年内 年末 年终 年底 本年度 本年 当年 今年 年度 截至 截止 目前 期间 一年来 以来 统计期内 报告期内 年 月 日 底 内',
  '我局 我办 我委 我厅 我镇 我乡 我街道 我院 我单位 我市 我县 我区 我省 本局 本办 本委 本厅 本镇 本乡 本街道 本机关 本单位 我机关 本级 本部门 本行政机关 机关 单位 街道 镇政府 乡政府 区政府 县政府 市政府 政府办公室 办公室',
  // requests
  '政府信息公开 政务信息公开 政府信息依申请公开 信息公开 依申请公开 依申请 申请公开 公开申请 公开政府信息 申请事项 申请件 申请表 申请书 申请 事项 案件 办件 来件 书面 有效 正式 政府信息 信息 工作',
  '收到 新收到 新收 接收到 接收 接到 受理 收悉 收件 收办 共收 收取 收 登记 提出 提交 新增 应办理 应办 需办理 需办 办理 办结 答复 回复 办复 处理 完成 办毕 完毕 作出 做出 给予 予以 进行 按时 按期 如期 依法 依规 及时 按照 按程序 程序 全部 均 已经 已 都 各',
  '上年度 上一年度 上年 上一年 去年 往年 结转 转入 转来 遗留 下年度 下一年度 下年 下一年 次年 继续 顺延 延续 延至 跨年度 跨年 未办结 未办完 正在 尚在 仍在 仍 尚未 未到期 到期 法定 期限 规定 时限 另有 另外 另 除 外 加上 含 包括 其余',
  // outcomes and their reasons
  '予以公开 同意公开 全部公开 完全公开 部分公开 不予公开 不同意公开 无法提供 不予处理 其他处理 其它处理 属于 危及 保护 不掌握 未掌握 相关 没有 现成 需要 另行 制作 补正后 补正 内容 不明确 无正当理由 逾期 不补正 未补正 不再 未按 缴纳 费用 收费通知 要求 提供 公开出版物 出版物 大量反复 大量 反复 重复 确认 重新出具 获取 信访 举报 投诉 三类 四类 内部事务 过程性 行政执法案卷 执法案卷 案卷 行政查询 查询事项 范畴 第三方 合法权益 权益 国家秘密 法律 行政法规 法规 禁止 三安全一稳定 三安全 其他 其它 申请人 撤回 撤销 主动 情形 情况 原因 因 类 性',
  '自然人 法人 组织 公民 个人 群众 公众 社会公众 社会 商业企业 企业 科研机构 社会公益组织 社会组织 公益组织 法律服务机构 律师事务所',
  // reviews and lawsuits
  '行政复议 复议机关 复议 行政诉讼 诉讼 应诉 行政争议 争议 起诉 直接 未经 经 后 再 结果维持 结果纠正 其他结果 结果 维持 纠正 纠错 败诉 驳回 原告 尚未审结 未审结 审结 审理 人民法院 法院 判决 决定 引发 引起 发生 产生 涉及 信息公开类 方面 关于 有关 不服 提起 被',
  // documents, decisions, fees
  '新制发 新制定 新制作 新出台 制发 制定 制订 出台 印发 发布 颁布 行政规范性文件 部门规范性文件 规范性文件 政府规章 规章 废止 失效 宣布 清理 现行有效 现行 继续有效 继续执行 执行 保留 总数 总量 数量 对外公开 新公开 公开 文件',
  '行政许可 行政处罚 行政强制 处理决定 措施 实施 下达 行政事业性收费 收费 金额 总额 政府集中采购 政府采购 采购 项目',
  '政府网站 政府公报 政务微博 政务微信 信息数 当面 传真 网络 信函 同意 答复数 申请数 办结数 从事 人员 专职 兼职 举办 各类 培训班 接受培训 召开 会议 专题会议 不存在 不属于 已主动公开 范围 延期 行政机关',
  // what holds a clause together
  '分别 依次 其中 共计 总共 合计 累计 总计 一共 共有 共 达到 达 计 约 近 为 是 有 的 了 和 与 及 以及 或 对 由 向 将 在 于 至 到 中 其 并 且 也 数 件数 份数 以上 两项 年初 上述 此类 所 从 系 新 量 即 等 里 件 而 属 来自 年内 承接 送达 决定 区分处理后 区分处理 未到期 涉 各种 社会 自身 名义 作为 被申请人 之多 梳理 出 通过 网站 系统 渠道 方式 政府 上级 转办 答结 跨年 待办 余下 其余 实际 连同 就 先 就政府信息公开 保有量 决定书 采取 其他对外管理服务事项 对外管理服务事项 按规定 仍然 年末 在办 尚在 法律文书 决定书 责令 重新 理由 主要 入库 数量方面 稿件 政策解读 解读 专门机构 机构 设置 查阅点 参加 新闻发布会 总',
];

const WORDS = new RegExp(
  EXPLAINED.flatMap((line) => line.split(' '))
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const UNITS = /\d[\d,，. ]*(?:余|多)?(?:件次|人次|条次|万元|亿元|[件条项份宗例起封次个篇元万家名人批])?|%/g;
const NUMERALS = /[〇零一二两三四五六七八九十百千]+(?:件次|人次|[件条项份宗例起封次个篇])/g;
const HAN = /[\u4e00-\u9fff]/;
/** Names of bodies: the one that reports may call itself by a shorter name. */
const BODY =
  /[\u4e00-\u9fff]{2,16}?(?:委员会|办公室|管委会|街道办事处|街道|人民政府|政府|分局|中心|局|委|办|厅|镇|乡)/g;

/** True where all words of a clause are known, so that its number can mean nothing else. */
export function isExplained(clause: string, agency: string | null): boolean {
  const rest = (agency === null ? clause : clause.replaceAll(agency, '')).replace(BODY, (name) =>
    agency !== null && isShortFor(name, agency) ? '' : name,
  );
  return !HAN.test(rest.replace(UNITS, ' ').replace(NUMERALS, ' ').replace(WORDS, ''));
}
