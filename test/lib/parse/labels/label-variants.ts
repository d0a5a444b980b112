/** Labels as they were seen in published reports (and typing errors in them), by the entry that they stand for. */
export const ROW_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  received: [
    '一、本年新收政府信息公开申请数量',
    '一、本年新收到政府信息公开申请数量',
    '本年新收申请数量',
    '本年度新收政府信息公开申请数量',
    '新收政府信息公开申请',
    '一.本年新收政府信息公开申请数量',
    '一、本年新收政府信息公开申 请数量',
  ],
  carriedIn: [
    '二、上年结转政府信息公开申请数量',
    '二、上年结转政府信息公开数量',
    '二、上年度结转政府信息公开申请数量',
    '结转上年',
  ],
  granted: ['（一）予以公开', '(一) 予以公开', '（一）予以公开 ', '一）予以公开'],
  partlyGranted: [
    '（二）部份公开（区分处理的，只计这一情形，不计其他情形）',
    '（二）公开（区分处理的，只计这一情形，不计其他情形）',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '（二）部分公开（区分处理的，只计这一情况，不计其他情形）',
    '（二）部分公开(区分处理的,只计这一情形,不计其他情形)',
    '部分公开',
  ],
  'refused.stateSecret': [
    '1.属于国家密秘',
    '属于秘密',
    '1.属国家秘密',
    '1.属于国家秘密',
    '1．属于国家秘密',
    '1、属于国家秘密',
    '属于国家秘密',
  ],
  'refused.otherLaw': [
    '2.其他法律行政法规禁止公开',
    '2.其他法律、行政法规禁止公开',
    '2.其他法律法规禁止公开',
    '2.其它法律行政法规禁止公开',
  ],
  'refused.securityStability': [
    '3.危及“三安全一稳定”',
    '3.危机“三安全一稳定”',
    "3.危及'三安全一稳定'",
    '3.危及"三安全一稳定"',
    '3.危及「三安全一稳定」',
  ],
  'refused.thirdParty': ['4.保护第三方合法权益', '4．保护第三方合法权益'],
  'refused.internalAffairs': ['5.属于三类内部事务信息', '5.属于三类内容事务信息', '5.属于三类内部事务'],
  'refused.deliberative': ['6.属于四类过程性信息', '6.属于四类过程性性信息', '6.属于四类过程信息'],
  'refused.enforcementFile': ['7.属于行政执法案卷', '7.属于行政法案卷', '7.属于行政执法案 卷'],
  'refused.administrativeQuery': ['8.属于行政查询事项', '8.属于查询事项'],
  'unavailable.notHeld': ['1.本机关不掌握相关政府信息', '1.本单位不掌握相关政府信息'],
  'unavailable.needsCreation': [
    '2.没有现成信息需要另行制作',
    '2.没有现成信息需另行制作',
    '2.没有现成信息，需要另行制作',
  ],
  'unavailable.unclear': ['3.补正后申请内容仍不明确', '3.补正后申请内容仍不明确 '],
  'declined.petition': ['1.信访举报投诉类申请', '1.信访、举报、投诉类申请'],
  'declined.repeat': ['2.重复申请', '2．重复申请'],
  'declined.publication': ['3.要求提供公开出版物'],
  'declined.excessive': ['4.无正当理由大量反复申请', '4.无正当理由大量、反复申请'],
  'declined.confirmation': [
    '5.要求行政机关确认或重新出具已获取信息',
    '5.要求行政机关确认或者重新出具已获取信息',
    '5.要求行政机关确认或重新出具已获取的信息',
  ],
  other: ['（六）其他处理', '(六)其他处理', '（六）其它处理'],
  'other.overdueCorrection': ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
  'other.overdueFee': ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期不缴费'],
  'other.remainder': ['3.其他', '其他', '3其他'],
  outcomeTotal: ['（七）总计', '(七)总计', '七、总计', '总计(7)', '合计', '（七）合计', '（七） 总 计'],
  carriedOut: ['四、结转下年度继续办理', '四、结转下一年度继续办理', '四、结转下一年继续办理', '结转下年'],
};

export const REQUEST_COLUMN_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  naturalPerson: ['公民', '个人', '自然人', '自 然 人', '⾃然人'],
  business: ['商业', '商业企也', '商业企业', '商业\n企业', '商业 企业', '企业'],
  research: ['科研单位', '研究机构', '科研机勾', '科研机构', '科研 机构', '科研\n机构'],
  publicInterest: [
    '公益机构',
    '社会团体',
    '社会公益组织机构',
    '社会公益组织',
    '社会组织',
    '公益组织',
    '社会公\n益组织',
  ],
  legalService: ['法律机构', '服务机构', '律师事务所', '法律服务', '法务服务机构', '法律服务机构', '法律服\n务机构'],
  other: ['其他', '其它', '其 他'],
  total: ['总数', '共计', '总计', '合计', '总 计', '总　计'],
};

export const PROACTIVE_ROW_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  regulations: ['规章', '规 章', '政府规章', '规章（设区的市、自治州人民政府应提供相关数据）'],
  normativeDocuments: ['行政范性文件', '行政规范性文', '规范性文件', '行政规范性文件', '行政规范性\n文件'],
  licences: ['行政许可', '⾏政许可'],
  otherServices: ['对外管理服务', '其他对外管理服务事项', '其它对外管理服务事项', '其他对外\n管理服务事项'],
  penalties: ['行政处罚'],
  compulsion: ['行政强制', '行政 强制'],
  fees: ['行政性收费', '行政事业收费', '行政事业性收费', '行政事业 性收费'],
  procurement: ['政府采购', '政府集采购', '政府集中采购'],
};

/** By block of the form of 2019 and of 2021. */
export const PROACTIVE_COLUMN_VARIANTS: Readonly<
  Record<'annual-2019' | 'annual-2021', readonly Readonly<Record<string, readonly string[]>>[]>
> = {
  'annual-2019': [
    {
      made: ['本年新制作数量', '本年新\n制作数量'],
      published: ['本年新公开数量', '本年新 公开数量'],
      total: ['对外公开总数量', '对外公开总数'],
    },
    {
      previous: ['上一年项目数量', '上一年项目数量（指2019年事项数）'],
      change: ['本年增/减', '本年增减', '本年增/减（减用负值表示，如-8）'],
      decisions: ['处理决定数量', '处理决定数量（指2020年办件量）'],
    },
    { previous: ['上一年项目数量'], change: ['本年增/减'] },
    { projects: ['采购项目数量'], amount: ['采购总金额', '总金额'] },
  ],
  'annual-2021': [
    {
      issued: ['本年制发件数', '本年度制发数', '本年制发\n件数'],
      repealed: ['本年废止件数', '本年废止数'],
      inForce: ['现行有效件数', '现行有效件', '现行有效件数(历史累计)', '现行有效数'],
    },
    { decisions: ['本年处理决定数量'] },
    { amount: ['本年收费金额（单位：万元）', '本年收费金额单位:万元', '本年收费金额'] },
  ],
};

export const PROCEEDINGS_COLUMN_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  upheld: ['果结维持', '结果维持', '维持', '结果\n维持'],
  corrected: ['结果纠正', '纠正'],
  other: ['其他结果', '其他', '其它结果'],
  pending: ['正在审理', '未尚审结', '尚未审', '尚未审结', '未审结', '尚未\n审结'],
  total: ['总计', '合计', '总 计'],
};
