/** Which labels a report prints: those of the form, or what offices make of them. */
export type LabelVariant = 'official' | 'variants' | 'typos' | 'spaced' | 'half-width';
export const LABEL_VARIANTS: readonly LabelVariant[] = ['official', 'variants', 'typos', 'spaced', 'half-width'];

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
  if (variant === 'typos') return (label) => TYPOS[label] ?? label;
  if (variant === 'spaced') return spaced;
  if (variant === 'half-width') return halfWidth;
  return (label) => label;
}
