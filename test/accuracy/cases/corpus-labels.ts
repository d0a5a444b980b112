import { CASES, proactiveBlocks, type FormId } from '../../support/generate/form.ts';

/** Fragments of labels of table 三 and the rows they belong to, the more telling first. */
const REQUEST_ROWS: readonly (readonly [fragment: string, row: string])[] = [
  ['本年新收', 'received'],
  ['上年结转', 'carriedIn'],
  ['结转下年度', 'carriedOut'],
  ['部分公开', 'partlyGranted'],
  ['予以公开', 'granted'],
  ['国家秘密', 'refused.stateSecret'],
  ['其他法律', 'refused.otherLaw'],
  ['一稳定', 'refused.securityStability'],
  ['第三方', 'refused.thirdParty'],
  ['内部事务', 'refused.internalAffairs'],
  ['过程性', 'refused.deliberative'],
  ['执法案卷', 'refused.enforcementFile'],
  ['查询事项', 'refused.administrativeQuery'],
  ['不掌握', 'unavailable.notHeld'],
  ['另行制作', 'unavailable.needsCreation'],
  ['仍不明确', 'unavailable.unclear'],
  ['信访举报', 'declined.petition'],
  ['大量反复', 'declined.excessive'],
  ['重复申请', 'declined.repeat'],
  ['出版物', 'declined.publication'],
  ['重新出具', 'declined.confirmation'],
  ['不补正', 'other.overdueCorrection'],
  ['缴纳费用', 'other.overdueFee'],
  ['3.其他', 'other.remainder'],
  ['其他处理', 'other'],
  ['（七）总计', 'outcomeTotal'],
];

const PROACTIVE_ROWS: readonly (readonly [fragment: string, row: string])[] = [
  ['规章', 'regulations'],
  ['規章', 'regulations'],
  ['规范性文件', 'normativeDocuments'],
  ['規範性檔案', 'normativeDocuments'],
  ['行政许可', 'licences'],
  ['其他对外管理服务事项', 'otherServices'],
  ['行政处罚', 'penalties'],
  ['行政强制', 'compulsion'],
  ['行政事业性收费', 'fees'],
  ['政府集中采购', 'procurement'],
];

function rowIn(rows: readonly (readonly [string, string])[], label: string): string | null {
  const plain = label.replace(/\s+/g, '');
  return rows.find(([fragment]) => plain.includes(fragment))?.[1] ?? null;
}

/** The row of table 三 that a label names, or null. */
export const requestRowOf = (label: string): string | null => rowIn(REQUEST_ROWS, label);

/** The row of table 二 that a label names, with the columns it has in the form; or null. */
export function proactiveRowOf(form: FormId, label: string): { row: string; columns: readonly string[] } | null {
  if (label.includes('第二十条')) return null;
  const row = rowIn(PROACTIVE_ROWS, label);
  const block = proactiveBlocks(form).find((each) => each.rows.some(({ id }) => id === row));
  return row !== null && block ? { row, columns: block.columns.map(({ id }) => id) } : null;
}

/** The row of table 四 that a label names, or null. */
export function caseRowOf(label: string): string | null {
  return CASES.find((each) => each.label === label.trim())?.id ?? null;
}
