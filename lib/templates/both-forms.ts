import type { AxisEntry, GroupEntry, TableSpec } from '../model/template.ts';

/** What the forms of 2019 and of 2021 ask in the same words; every variant of a label is told here once. */

/** Who may ask, and the total. */
export const APPLICANT_COLUMNS: readonly AxisEntry[] = [
  {
    id: 'naturalPerson',
    label: '自然人',
    gloss: 'natural persons',
    has: ['自然人', '公民', '个人'],
    lacks: ['隐私'],
  },
  {
    id: 'business',
    label: '商业企业',
    gloss: 'businesses',
    has: ['商业企业', '企业', '商业'],
    lacks: ['秘密'],
  },
  { id: 'research', label: '科研机构', gloss: 'research institutes', has: ['科研', '研究机构'] },
  {
    id: 'publicInterest',
    label: '社会公益组织',
    gloss: 'public-interest organisations',
    has: ['社会公益', '公益组织', '社会组织', '公益机构', '社会团体'],
  },
  {
    id: 'legalService',
    label: '法律服务机构',
    gloss: 'legal service bodies',
    has: ['法律服务', '法律机构', '律师事务所'],
  },
  {
    id: 'other',
    label: '其他',
    gloss: 'other organisations',
    has: ['其他', '其它'],
    lacks: ['其他组织', '其它组织'],
  },
  { id: 'total', label: '总计', gloss: 'total', has: ['总计', '合计', '总数', '共计'] },
];

/** 三 from its first row to （五）不予处理. */
export const REQUEST_ROWS: readonly AxisEntry[] = [
  {
    id: 'received',
    label: '一、本年新收政府信息公开申请数量',
    gloss: 'new requests',
    has: ['本年新收', '年度新收', '新收政府信息', '新收申请'],
  },
  {
    id: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    gloss: 'carried in from last year',
    has: ['上年结转', '上年度结转', '结转上年', '上一年结转', '上一年度结转'],
  },
  { id: 'granted', label: '（一）予以公开', gloss: 'granted', has: ['予以公开'], lacks: ['不予', '部分'] },
  {
    id: 'partlyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    gloss: 'partly granted',
    has: ['部分公开'],
  },
  {
    id: 'refused.stateSecret',
    label: '1.属于国家秘密',
    gloss: 'state secrets',
    has: ['国家秘密', '国家机密', '家秘密'],
  },
  {
    id: 'refused.otherLaw',
    label: '2.其他法律行政法规禁止公开',
    gloss: 'forbidden by other laws',
    has: ['禁止公开', '行政止公开', '法规禁止'],
  },
  {
    id: 'refused.securityStability',
    label: '3.危及“三安全一稳定”',
    gloss: 'security and stability',
    has: ['三安全', '一稳定'],
  },
  { id: 'refused.thirdParty', label: '4.保护第三方合法权益', gloss: 'third-party rights', has: ['第三方'] },
  {
    id: 'refused.internalAffairs',
    label: '5.属于三类内部事务信息',
    gloss: 'internal affairs',
    has: ['内部事务', '内容事务', '三类内部'],
  },
  {
    id: 'refused.deliberative',
    label: '6.属于四类过程性信息',
    gloss: 'deliberative information',
    has: ['过程性', '四类过程'],
  },
  { id: 'refused.enforcementFile', label: '7.属于行政执法案卷', gloss: 'enforcement files', has: ['案卷'] },
  {
    id: 'refused.administrativeQuery',
    label: '8.属于行政查询事项',
    gloss: 'administrative queries',
    has: ['查询事项', '行政查询'],
  },
  { id: 'unavailable.notHeld', label: '1.本机关不掌握相关政府信息', gloss: 'not held', has: ['不掌握'] },
  {
    id: 'unavailable.needsCreation',
    label: '2.没有现成信息需要另行制作',
    gloss: 'would have to be created',
    has: ['另行制作', '没有现成'],
  },
  {
    id: 'unavailable.unclear',
    label: '3.补正后申请内容仍不明确',
    gloss: 'unclear after correction',
    has: ['仍不明确', '补正后'],
  },
  {
    id: 'declined.petition',
    label: '1.信访举报投诉类申请',
    gloss: 'petitions and complaints',
    has: ['信访', '举报投诉'],
  },
  {
    id: 'declined.repeat',
    label: '2.重复申请',
    gloss: 'repeated requests',
    has: ['重复申请'],
    lacks: ['大量'],
  },
  { id: 'declined.publication', label: '3.要求提供公开出版物', gloss: 'published works', has: ['出版物'] },
  {
    id: 'declined.excessive',
    label: '4.无正当理由大量反复申请',
    gloss: 'excessive requests',
    has: ['大量反复', '反复申请'],
  },
  {
    id: 'declined.confirmation',
    label: '5.要求行政机关确认或重新出具已获取信息',
    gloss: 'confirmation or re-issue',
    has: ['重新出具', '确认或重新'],
  },
];

/** What follows （六）其他处理, which each form asks in its own way. */
export const LAST_REQUEST_ROWS: readonly AxisEntry[] = [
  { id: 'outcomeTotal', label: '（七）总计', gloss: 'total of outcomes', has: ['总计', '合计'] },
  {
    id: 'carriedOut',
    label: '四、结转下年度继续办理',
    gloss: 'carried over to next year',
    has: ['结转下年', '结转下一年', '继续办理', '转下年度'],
  },
];

/** （三）不予公开, （四）无法提供 and （五）不予处理. */
export const REQUEST_GROUPS: readonly GroupEntry[] = [
  {
    id: 'refused',
    label: '（三）不予公开',
    gloss: 'refused',
    has: ['不予公开'],
    members: [
      'refused.stateSecret',
      'refused.otherLaw',
      'refused.securityStability',
      'refused.thirdParty',
      'refused.internalAffairs',
      'refused.deliberative',
      'refused.enforcementFile',
      'refused.administrativeQuery',
    ],
  },
  {
    id: 'unavailable',
    label: '（四）无法提供',
    gloss: 'could not be provided',
    has: ['无法提供'],
    members: ['unavailable.notHeld', 'unavailable.needsCreation', 'unavailable.unclear'],
  },
  {
    id: 'declined',
    label: '（五）不予处理',
    gloss: 'not processed',
    has: ['不予处理'],
    members: [
      'declined.petition',
      'declined.repeat',
      'declined.publication',
      'declined.excessive',
      'declined.confirmation',
    ],
  },
];

/** 四、政府信息公开行政复议、行政诉讼情况: one row of three times five figures. */
export const PROCEEDINGS: TableSpec = {
  id: 'proceedings',
  title: '政府信息公开行政复议、行政诉讼情况',
  gloss: 'Reconsideration and litigation',
  groups: [],
  blocks: [
    {
      columns: [
        { id: 'upheld', label: '结果维持', gloss: 'upheld', has: ['维持'] },
        { id: 'corrected', label: '结果纠正', gloss: 'corrected', has: ['纠正'] },
        { id: 'other', label: '其他结果', gloss: 'other result', has: ['其他结果', '其他', '其它'] },
        { id: 'pending', label: '尚未审结', gloss: 'pending', has: ['未审结', '未结', '未审', '正在审理', '待审'] },
        { id: 'total', label: '总计', gloss: 'total', has: ['总计', '合计', '总数', '共计'] },
      ],
      rows: [
        { id: 'reconsideration', label: '行政复议', gloss: 'administrative reconsideration', has: ['行政复议'] },
        {
          id: 'litigationDirect',
          label: '未经复议直接起诉',
          gloss: 'litigation without reconsideration',
          has: ['未经复议', '直接起诉'],
        },
        {
          id: 'litigationAfterReconsideration',
          label: '复议后起诉',
          gloss: 'litigation after reconsideration',
          has: ['复议后'],
        },
      ],
    },
  ],
};
