/** Which labels a report prints: those of the form, or what offices make of them. */
export type LabelVariant = 'official' | 'variants' | 'shortened' | 'typos' | 'slips' | 'spaced' | 'half-width';
export const LABEL_VARIANTS: readonly LabelVariant[] = [
  'official',
  'variants',
  'shortened',
  'typos',
  'slips',
  'spaced',
  'half-width',
];

/** Takes a label of the official form, gives what is printed; a line feed stands for a line break. */
export type Naming = (official: string) => string;

const OTHER_WORDS: Readonly<Record<string, string>> = {
  '一、本年新收政府信息公开申请数量': '一、本年新收到政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量': '二、上年结转政府信息公开数量',
  '2.其他法律行政法规禁止公开': '2.其他法律、行政法规禁止公开',
  '2.没有现成信息需要另行制作': '2.没有现成信息需另行制作',
  '1.本机关不掌握相关政府信息': '1.本单位不掌握相关政府信息',
  '1.信访举报投诉类申请': '1.信访、举报、投诉类申请',
  '四、结转下年度继续办理': '四、结转下一年度继续办理',
  '（七）总计': '（七）合计',
  法人或其他组织: '法人和其他组织',
  社会公益组织: '社会组织',
  总计: '合计',
  本年制发件数: '本年度制发数',
  本年废止件数: '本年废止数',
  现行有效件数: '现行有效件',
  行政规范性文件: '规范性文件',
  '本年收费金额（单位：万元）': '本年收费金额单位:万元',
  '本年增/减': '本年增减',
  规章: '政府规章',
  结果维持: '维持',
  结果纠正: '纠正',
  尚未审结: '未审结',
  复议后起诉: '经复议后起诉',
  '第二十条第（一）项': '第二十条第一项',
};

/** Words left out, as far as nothing else can be meant. */
const SHORTENED: Readonly<Record<string, string>> = {
  申请人情况: '申请人',
  法人或其他组织: '法人和其他组织',
  商业企业: '企业',
  社会公益组织: '公益组织',
  法律服务机构: '法律机构',
  其他: '其它',
  总计: '合计',
  '一、本年新收政府信息公开申请数量': '一、本年新收申请',
  '二、上年结转政府信息公开申请数量': '二、上年结转申请',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
  '1.属于国家秘密': '1.国家秘密',
  '2.其他法律行政法规禁止公开': '2.法律法规禁止公开',
  '4.保护第三方合法权益': '4.第三方权益',
  '5.属于三类内部事务信息': '5.内部事务信息',
  '6.属于四类过程性信息': '6.过程性信息',
  '7.属于行政执法案卷': '7.执法案卷',
  '8.属于行政查询事项': '8.查询事项',
  '1.本机关不掌握相关政府信息': '1.不掌握相关信息',
  '2.没有现成信息需要另行制作': '2.需另行制作',
  '3.补正后申请内容仍不明确': '3.补正后仍不明确',
  '1.信访举报投诉类申请': '1.信访类申请',
  '3.要求提供公开出版物': '3.公开出版物',
  '4.无正当理由大量反复申请': '4.大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息': '5.重新出具已获取信息',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.申请人逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.申请人逾期不缴纳费用',
  '四、结转下年度继续办理': '四、结转下年度',
  未经复议直接起诉: '未经复议',
  本年处理决定数量: '处理决定数量',
  其他对外管理服务事项: '对外管理服务事项',
  政府集中采购: '政府采购',
};

const TYPOS: Readonly<Record<string, string>> = {
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）':
    '（本列数据的钩稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）':
    '（二）部分公开（区分处理的，只计这一情况，不计其他情形）',
  '3.危及“三安全一稳定”': "3.危机'三安全一稳定'",
  '5.属于三类内部事务信息': '5.属于三类内容事务信息',
  '7.属于行政执法案卷': '7.属于行政法案卷',
  '第二十条第（五）项': '第二十条第',
};

const SPACED: Readonly<Record<string, string>> = {
  总计: '总 计',
  商业企业: '商业\n企业',
  科研机构: '科研 机构',
  社会公益组织: '社会公\n益组织',
  法律服务机构: '法律服\n务机构',
  自然人: '自 然 人',
  本年新制作数量: '本年新\n制作数量',
  本年新公开数量: '本年新\n公开数量',
  对外公开总数量: '对外公开\n总数量',
  规章: '规　章',
  '（七）总计': '（七） 总计',
};

/**
 * Marks by which the form is told where it has no tables, and rows that stand behind the name of their group where lines
 * have no cells: readers look for them as they are.
 */
const KEPT = /^(?:信息内容|申请人情况|法人|（本列|第二十条)|本年新收|直接起诉|国家秘密|不掌握/;
/** Shorter labels may be any after a slip. */
const LEAST_LETTERS = 6;

/** A character left out, typed twice, or typed after the next: which one and where, the label itself decides. */
function slip(label: string): string {
  const [, ordinal = '', words = ''] = /^((?:（.）|.[.、])?)(.*)$/s.exec(label) ?? [];
  const letters = [...words];
  if (KEPT.test(label) || letters.length < LEAST_LETTERS) return label;
  const sum = letters.reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const at = sum % (letters.length - 1);
  const [here = '', next = ''] = letters.slice(at, at + 2);
  const put = [[next, here], [here, here, next], [next]][sum % 3] ?? [];
  return ordinal + letters.toSpliced(at, 2, ...put).join('');
}

function halfWidth(label: string): string {
  return label
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('：', ':')
    .replace(/[“”]/g, '"')
    .replace(/^(\d)\./, '$1．');
}

function spaced(label: string): string {
  return SPACED[label] ?? label.replace(/^第二十条/, '第 二十条').replace(/^(\d\.|（.）)/, '$1 ');
}

/** Gives the naming of a variant. */
export function namingOf(variant: LabelVariant): Naming {
  if (variant === 'variants') return (label) => OTHER_WORDS[label] ?? label;
  if (variant === 'shortened') return (label) => SHORTENED[label] ?? label;
  if (variant === 'slips') return slip;
  if (variant === 'typos') return (label) => TYPOS[label] ?? label;
  if (variant === 'spaced') return spaced;
  if (variant === 'half-width') return halfWidth;
  return (label) => label;
}
