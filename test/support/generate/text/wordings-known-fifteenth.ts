import { flow, openParts, parts, type Wording } from './wording.ts';

/** Written without knowledge of the reader, after ways of speaking seen in published reports. */

const NO_CASES: readonly string[] = ['reconsideration.total', 'litigation.total'];

export const FIFTEENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '坚持依法依规答复，{year}年全年收到依申请公开{received}件，上年结转{carriedIn}件，法定期限内答复{done}件，结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{own}受理政府信息公开申请{received}宗，其中通过互联网平台提出{received-#Ta-#Tb}宗、邮政寄送{#Ta}宗、到场递交{#Tb}宗；年内答复{done}宗，跨年办理{carriedOut}宗。',
    zero: ['carriedIn'],
    relations: [openParts(0, 1, 2, 3), flow([0], [4, 5])],
  },
  {
    text: '全年依法办理政府信息公开申请{received+carriedIn}件，其中邮寄申请{#Ta}件，传真申请{#Tb}件，其余{received+carriedIn-#Ta-#Tb}件为网上申请。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年收到依申请公开{received}件，另有{year-1}年转来续办{carriedIn}件；全年办理完毕{done}件，剩余{carriedOut}件转入{year+1}年继续办理。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '全年新收政府信息公开申请{received}件，上年度结转办理{carriedIn}件，除{carriedOut}件结转{year+1}年度外，其余{done}件全部按时答复。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '全年收到和办理依申请公开{received}件，其中自然人申请件{naturalPerson:received}件，法人或其他组织申请件{organisations:received}件；上年度结转{carriedIn}件。处理结果中，予以公开{granted}件，部分公开{partlyGranted}件，因本机关不掌握相关政府信息无法提供{unavailable.notHeld}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}{year}年共受理依申请公开事项{received}件（其中：自然人申请{naturalPerson:received}件、企业申请{business:received}件、其他组织申请{organisations:received-business:received}件），上年结转{carriedIn}件，予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件、结转下年度办理{carriedOut}件。',
    relations: [parts(0, 1, 2, 3), flow([0, 4], [5, 6, 7, 8, 9, 10, 11])],
  },
  {
    text: '{year}年，{own}受理依申请公开件{received}件，办结{done}件，其中予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他情形{other}件。',
    zero: ['carriedIn'],
    relations: [parts(1, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '共受理{received}件政府信息公开申请（均为自然人提交），较上年的{received-#Ta}件增加{#Ta}件，按期办结{done}件，无结转{year+1}年继续办理件。',
    states: ['carriedOut'],
    zero: ['carriedIn'],
    same: [['received', 'naturalPerson:received']],
    relations: [flow([0], [3])],
  },
  '{own}协助上级机关办理其受理的政府信息公开申请{#Ta}件，另受理直接向{own}提出的申请{received}件。',
  '年内收到并办理依申请公开政府信息{received}件，办理台账完整规范。',
  {
    text: '{own}全年收到{received}份政府信息公开申请，均为自然人申请。其中，予以公开{granted}份，部分公开{partlyGranted}份，属于四类过程性信息{refused.deliberative}份，本机关不掌握相关政府信息{unavailable.notHeld}份，其他处理{other}份（申请人自行撤销）。无下年度结转。',
    states: ['carriedOut'],
    zero: ['carriedIn'],
    same: [
      ['received', 'naturalPerson:received'],
      ['other', 'other.remainder'],
    ],
  },
  {
    text: '收到政府信息公开申请{received}件，已办结{done}件（予以公开{granted}件，部分公开{partlyGranted}件，无法提供{unavailable}件），结转下年度继续办理{carriedOut}件。',
    zero: ['carriedIn', 'refused', 'declined', 'other'],
    relations: [openParts(1, 2, 3, 4), flow([0], [1, 5])],
  },
  {
    text: '{year}年，{own}共受理政府信息依申请公开{received}件，其中，予以公开与部分公开{granted+partlyGranted}件；因本机关不掌握或需要加工汇总等原因无法提供{unavailable}件，全部依法受理并按时办结。',
    zero: ['carriedIn', 'carriedOut', 'refused', 'declined', 'other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}{year}年度共受理政府信息公开申请{received}件，答复{done=done-declined-unavailable.unclear}件，不予处理{declined}件，补正后申请内容仍不明确{unavailable.unclear}件。',
    zero: ['carriedIn', 'carriedOut', 'other'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '受理政府信息依申请公开{received}件，其中网络申请{received-#Ta}件、当面申请{#Ta}件，申请办结数{done}件，结转下一年办理{carriedOut}件，办结件均在法定时间内反馈。',
    zero: ['carriedIn'],
    relations: [openParts(0, 1, 2), flow([0], [3, 4])],
  },
  {
    text: '{year}年受理政府信息依申请公开事项{received}件，年底前办结{done}件。',
    zero: ['carriedIn'],
  },
  {
    text: '收到依申请公开{received}条，其中商业企业提出{business:received}条，主要了解行政权力事项；自然人提出{naturalPerson:received}条，主要咨询辖区产业发展情况，已按规定程序完成答复。',
    zero: ['carriedOut', 'research:received', 'publicInterest:received', 'legalService:received', 'other:received'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年办结依申请公开事项{done}项，其中予以公开{granted}项、部分公开{partlyGranted}项，其余{done-granted-partlyGranted}项均向申请人说明了理由。',
    relations: [parts(0, 1, 2, 3)],
  },
  '经核对，{year-1}年结转至{year}年办理的申请{carriedIn}件，{year}年结转至{year+1}年办理的申请{carriedOut}件。',
  { text: '{year}年度，{own}未收到任何形式的政府信息公开申请。', states: ['received'] },
  {
    text: '全年没有公民、法人或其他组织就获取政府信息向{own}提出申请，依申请公开收费、减免情形均未发生。',
    states: ['received'],
  },
  { text: '{own}公布了受理地址、电话和电子邮箱，{year}年没有接到政府信息公开的申请。', states: ['received'] },
  {
    text: '{own}持续畅通线上线下申请渠道，{year}年未收到公开政府信息的申请，也没有申请结转至下一年度。',
    states: ['received', 'carriedOut'],
  },
  { text: '{year}年接待群众政策咨询{#a}人次，均当场解答，未形成政府信息公开申请。', zero: ['received'] },
  '对第三方不同意公开且公开会损害其合法权益的{refused.thirdParty}件、属于三类内部事务信息的{refused.internalAffairs}件、属于四类过程性信息的{refused.deliberative}件，依法作出不予公开决定。',
  {
    text: '{year}年作出不予公开答复{refused}件，理由分别为：属于行政执法案卷{refused.enforcementFile}件、属于行政查询事项{refused.administrativeQuery}件、危及“三安全一稳定”{refused.securityStability}件、其他法定理由{refused-refused.enforcementFile-refused.administrativeQuery-refused.securityStability}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '无法提供的{unavailable}件中，{unavailable.notHeld}件系本机关不掌握相关政府信息，{unavailable.needsCreation}件没有现成信息需要另行制作，{unavailable.unclear}件经补正后申请内容仍不明确。',
    relations: [parts(0, 1, 2, 3)],
  },
  '以信息公开申请形式进行信访、举报、投诉的{declined.petition}件，重复申请的{declined.repeat}件，均告知申请人不予处理。',
  {
    text: '其他处理{other}件，其中申请人无正当理由逾期不补正{other.overdueCorrection}件，余下{other-other.overdueCorrection}件为申请人主动撤回等情形。',
    relations: [parts(0, 1, 2)],
  },
  '{year}年，{own}新收政府信息公开申请{received}件，同比增长{%#Ta/received-#Ta}%；{year-1}年、{year-2}年分别为{received-#Ta}件和{#b}件。',
  {
    text: '从近三年情况看，{own}收到的申请{year-2}年为{#a}件、{year-1}年为{#b}件、{year}年为{received}件，三年累计{#a+#b+received}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '新《条例》施行以来，{own}累计受理政府信息公开申请{received+#a}件，其中{year}年受理{received}件。',
  '{outer}各级行政机关共收到政府信息公开申请{received+#Ba}件，其中{own}收到{received}件。',
  {
    text: '{year-1}年结转的{carriedIn}件申请已于年初全部答复，{year}年新收的{received}件中答复{done=received-carriedOut}件，余{carriedOut}件待{year+1}年答复。',
    relations: [flow([1], [2, 3])],
  },
  {
    text: '{year}年共办结政府信息公开申请{done}件，其中上年结转件{carriedIn}件、本年新收件{done-carriedIn}件。',
    relations: [parts(0, 1, 2)],
  },
  '组织依申请公开业务培训{#Ta}次，全年办结政府信息公开申请{done}件，无一超期。',
  '{own}收到政府信息公开申请{received}件，申请人为自然人的有{naturalPerson:received}件，全年受理政务服务热线诉求{#Ba}件。',
  {
    text: '从申请内容看，涉及征地拆迁{#Ta}件、历史档案{#Tb}件、财政资金及其他{received-#Ta-#Tb}件，合计收到申请{received}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '法人或其他组织提出的申请中，商业企业{business:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、法律服务机构{legalService:received}件、其他{other:received}件，五类合计{organisations:received}件；自然人提出申请{naturalPerson:received}件。',
    relations: [parts(5, 0, 1, 2, 3, 4)],
  },
  '公开类答复（予以公开、部分公开）共{granted+partlyGranted}件，占全部答复{done}件的{%granted+partlyGranted/done}%。',
  '办结的{done}件申请中，不予公开{refused}件、无法提供{unavailable}件，两项合计占{%refused+unavailable/done}%。',
  '申请人逾期未按收费通知要求缴纳费用、不再处理其申请的{other.overdueFee}件，{own}全年未收取信息处理费。',
  '办理过程中书面征求第三方意见{refused.thirdParty+#b}次，最终因保护第三方合法权益不予公开{refused.thirdParty}件。',
  {
    text: '{year}年系统登记政府信息公开申请{received}件，剔除申请人撤回的{other=other.remainder}件，实际答复{done=done-other.remainder}件。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '自然人申请办结{naturalPerson:done}件，法人或其他组织申请办结{organisations:done}件，两类合计办结{done}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{own}收到申请{received}件，按职责作出答复的{done=done-unavailable.notHeld}件，本机关不掌握、已告知申请人向有关机关提出的{unavailable.notHeld}件。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '截至12月31日，{year}年受理的{received}件申请中尚有{carriedOut}件在法定期限内办理，其余均已答复。',
    zero: ['carriedIn'],
  },
  {
    text: '本年无上年结转申请，新收申请{received}件，均已答复，无需要结转下年度办理的申请。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '上半年收到申请{#Ta}件，下半年收到申请{received-#Ta}件，全年共收到政府信息公开申请{received}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{own}及所属事业单位共收到信息公开申请{received+#Ta}件，其中{own}收到{received}件，所属事业单位收到{#Ta}件（不在本报告统计范围）。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年度{own}共收到自然人依申请公开政府信息{naturalPerson:received}条，未收到法人或其他组织提出的申请。',
    states: ['organisations:received'],
  },
];

export const FIFTEENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '政府信息公开类行政复议{reconsideration.total}件，其中：结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件；政府信息公开类行政诉讼{litigation.total}件，其中：未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7)],
  },
  {
    text: '做好复议答复和应诉工作，全年办理政府信息公开类行政复议{reconsideration.total}件，均获维持；行政诉讼{litigation.total}件，除{litigation.pending}件尚未审结外，其他均获胜诉。',
    zero: ['litigation.corrected', 'litigation.other'],
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '{year}年办结由{year-1}年度政府信息公开申请引发的行政复议{reconsideration.total}件，结果为维持；没有发生行政诉讼。',
    states: ['litigation.total'],
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件（申请人撤回结案），行政诉讼{litigation.total}件。',
    same: [['reconsideration.total', 'reconsideration.other']],
  },
  {
    text: '{year}年{outer}其他单位因政府信息公开引起行政复议{#b}件、行政诉讼{#Ta}件，{own}未发生此类案件。',
    states: NO_CASES,
  },
  {
    text: '年内发生政府信息公开行政复议案件{reconsideration.total}起，结果均为纠正，{own}已在规定期限内重新作出答复。',
    same: [['reconsideration.total', 'reconsideration.corrected']],
  },
  {
    text: '全年共收到涉及信息公开的行政复议{reconsideration.total}件，维持结果{reconsideration.upheld}件，尚未办结{reconsideration.pending}件；未经复议直接诉讼{direct.total}件，复议后诉讼{after.total}件。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '信息公开类行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，均为结果维持。',
    same: [
      ['reconsideration.total', 'reconsideration.upheld'],
      ['litigation.total', 'litigation.upheld'],
    ],
  },
  {
    text: '全年收到因政府信息公开申请引起的行政复议{reconsideration.total}件（均已办结），未收到因政府信息公开申请引起的行政诉讼。',
    states: ['litigation.total'],
    zero: ['reconsideration.pending'],
  },
  {
    text: '{own}涉信息公开行政复议{reconsideration.total}起，正在办理中；行政诉讼{litigation.total}起，法院已全部审结。',
    zero: ['litigation.pending'],
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  '{own}全年作为被申请人参加各类行政复议{reconsideration.total+#b}件，其中涉及政府信息公开的{reconsideration.total}件。',
  '{own}作为复议机关审理下级单位政府信息公开复议案件{#Ta}件；以{own}为被申请人的政府信息公开复议案件{reconsideration.total}件。',
  {
    text: '未经复议直接起诉{direct.total}件，其中结果维持{direct.upheld}件、结果纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件；无复议后起诉案件。',
    states: ['after.total'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '涉政府信息公开行政争议共{disputes=reconsideration.total+litigation.total}件，尚未审结{reconsideration.pending+litigation.pending}件，其余{reconsideration.total+litigation.total-reconsideration.pending-litigation.pending}件已审结。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}没有政府信息公开行政复议被纠正的案件，也没有政府信息公开行政诉讼败诉案件。',
    states: ['reconsideration.corrected'],
    zero: ['litigation.corrected'],
  },
  { text: '{own}政府信息公开行政复议、行政诉讼案件数量均为零。', states: NO_CASES },
  {
    text: '{year}年没有发生公民、法人和其他组织不服{own}信息公开答复而申请行政复议或者提起行政诉讼的情形。',
    states: NO_CASES,
  },
  {
    text: '收到的{received}件申请均依法答复，全年未发生信息公开行政复议；因信息公开被提起行政诉讼{litigation.total}件，均已审结，无败诉。',
    states: ['reconsideration.total'],
    zero: ['carriedOut', 'litigation.pending', 'litigation.corrected'],
  },
  '与{year-1}年的行政复议{#Ta}件、行政诉讼{#Tb}件相比，{year}年政府信息公开类行政复议为{reconsideration.total}件，行政诉讼为{litigation.total}件。',
  {
    text: '结果维持{reconsideration.upheld}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件，政府信息公开行政复议共计{reconsideration.total}件，没有结果纠正的案件。',
    states: ['reconsideration.corrected'],
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '复议后起诉{after.total}件，均由{own}与复议机关共同应诉，其中结果维持{after.upheld}件，尚在审理{after.pending}件。',
    zero: ['after.corrected', 'after.other'],
    relations: [openParts(0, 1, 2)],
  },
  '政府信息公开行政诉讼{litigation.total}件中，结果维持{litigation.upheld}件，维持率{%litigation.upheld/litigation.total}%。',
];

export const FIFTEENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '本年制发规章{regulations.issued}件、废止{regulations.repealed}件；制发行政规范性文件{normative.issued}件、废止{normative.repealed}件，现行有效行政规范性文件{normative.inForce}件。',
  '全年共制发{normative.issued}份规范性文件，废止{normative.repealed}份规范性文件，现行有效规范性文件{normative.inForce}份，全部集中公开在政府门户网站。',
  '本年出台行政规范性文件：制发件数{normative.issued}件，废止件数{normative.repealed}件，现行有效件数{normative.inForce}件。{year}年行政许可处理决定数量{licences.decisions}项，行政处罚{penalties.decisions}项、行政强制{compulsion.decisions}项，行政事业性收费{fees.amount*10000}元。',
  '{year}年公开发布政府规章{regulations.issued}件，行政规范性文件{normative.issued}件，行政许可处理决定{licences.decisions}项，行政处罚处理决定{penalties.decisions}项，行政强制处理决定{compulsion.decisions}项。',
  '{year}年度，{own}主动公开行政许可处理事项{licences.decisions}件、行政处罚处理事项{penalties.decisions}件。',
  '梳理现行有效行政规范性文件{normative.inForce}件、废止{normative.repealed}件，设置专栏集中统一对外公开。',
  {
    text: '{year}年未制发规章，也未废止规章，现行有效规章{regulations.inForce}件。',
    states: ['regulations.issued', 'regulations.repealed'],
  },
  {
    text: '{own}本年度无行政规范性文件出台，无行政规范性文件废止。',
    states: ['normative.issued', 'normative.repealed'],
  },
  '全年作出行政许可决定{licences.decisions}件，比{year-1}年（{licences.decisions+#a}件）减少{#a}件；作出行政处罚决定{penalties.decisions}件。',
  {
    text: '{year}年立案查处行政处罚案件{penalties.decisions+#Ta}件，其中已作出处罚决定{penalties.decisions}件，尚在调查{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  '作出行政处罚决定{penalties.decisions}件，开展行政检查{#Ba}次；行政事业性收费{fees.amount}万元。',
  { text: '{own}没有行政事业性收费项目，{year}年收费金额为零。', states: ['fees.amount'] },
  {
    text: '{own}全年作出教师资格认定等行政许可决定{licences.decisions}件，未作出行政处罚和行政强制决定。',
    states: ['penalties.decisions', 'compulsion.decisions'],
  },
  '行政规范性文件本年制发、本年废止、现行有效件数依次为{normative.issued}件、{normative.repealed}件、{normative.inForce}件。',
  '{own}本年新制作规范性文件{normative.made}份，本年新公开规范性文件{normative.published}份，截至年底对外公开的规范性文件总数为{normative.total}份。',
  '行政许可项目上一年为{licences.previous}项，全年作出许可处理决定{licences.decisions}件；政府集中采购项目{procurement.projects}个，采购结果全部公示。',
  '公布权责清单，保留行政许可事项{#b}项、行政处罚事项{#c}项；全年实际作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件。',
  {
    text: '全年制发行政规范性文件{normative.issued}件，其中以{own}名义制发{normative.issued-#Ta}件，以办公室名义制发{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}印发各类政策文件{normative.issued+#b}件，其中行政规范性文件{normative.issued}件、其他文件{#b}件，配套解读{#c}篇。',
    relations: [parts(0, 1, 2)],
  },
  '{outer}本年度共制发行政规范性文件{normative.issued+#b}件，{own}制发{normative.issued}件。',
  {
    text: '年初现行有效行政规范性文件{normative.inForce+normative.repealed-normative.issued}件，年内新制发{normative.issued}件、废止{normative.repealed}件，年末现行有效{normative.inForce}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '全年作出行政处罚决定{penalties.decisions}件，其中适用简易程序{penalties.decisions-#a}件、普通程序{#a}件；作出行政强制决定{compulsion.decisions}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}无规章制定权，{year}年制发行政规范性文件{normative.issued}件，作出行政许可决定{licences.decisions}件。',
    zero: ['regulations.issued', 'regulations.repealed', 'regulations.inForce'],
  },
  '{own}全年行政事业性收费总额{fees.amount}万元，均按规定标准收取，未因提供政府信息收取任何费用。',
  {
    text: '行政执法公示平台公示行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政检查{#Ba}件，全年没有作出行政强制决定。',
    states: ['compulsion.decisions'],
  },
];

export const FIFTEENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{outer}各级行政机关通过政府门户网站依法主动公开政府信息{#Ba+#Bb}条，其中，本级公开政府信息{#Ba}条，下级公开政府信息{#Bb}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年主动公开政府信息总数{#a+#b+#Tc+#Td}条：基层政务公开领域信息{#a}条，工作动态{#b}条，预算决算{#Tc}条，应急预案{#Td}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年政府门户网站公开信息{#a+#b+#Tc+#d}条。其中：政务活动{#a}条，公示公告{#b}条，政策文件{#Tc}条，政府信息公开指南、年报、法定主动公开内容等合计{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '共新增主动公开政府信息{#Ta+#Tb+#Tc+#d+#e}条。其中机构类信息{#Ta+#Tb+#Tc}条，内有领导成员{#Ta}条、机构职能{#Tb}条、下属机构{#Tc}条；工作类信息{#d}条；财政管理类信息{#e}条。',
    relations: [openParts(0, 1, 5, 6), openParts(1, 2, 3, 4)],
  },
  {
    text: '微信公众号全年推送{#a+#b+#c}条，其中乡村振兴{#a}条、民政社保{#b}条、基层治理{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '主动公开政务动态类信息{#a+#b+#c+#Td}条，其中重点工作{#a}条，安全生产{#b}条，公共卫生{#c}条，其他信息{#Td}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '在政府门户网站、微信公众号上主动公开发布{#a+#b}条（篇），其中：政府门户网站发布工作动态、统计公报、统计月报等各类政务信息{#a}条；微信公众号发布各类政务信息{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '基层政务公开主动公开信息{#Ta+#Tb+#Tc}条，其中统计信息{#Ta}条、数据解读{#Tb}条、统计公报{#Tc}条；公开新闻发布信息{#d}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '各统计专业接受社会公众咨询{#a+#b}人次，其中电话答复{#a}人次，当面接待{#b}人次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}通过政府信息公开平台主动公开政府信息{#Ta+#Tb+#c+#d}件（其中，“规划计划”{#Ta}件，“招生工作”{#Tb}件，“工作情况”{#c}件，“应主动公开的其他信息”{#d}件）。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '在政府信息公开目录系统主动公开教育类信息{#Ta+#Tb+#c+#d}条，全文电子化率100%。其中，组织机构信息{#Ta}条；招生考试信息{#Tb}条；资助政策信息{#c}条；办事指南信息{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年信息更新{#a+#b+#c+#d}条，其中“政策法规”发布量{#a}条，“人事信息”发布量{#b}条，“行政权力运行”发布量{#c}条，“重点民生领域”发布量{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '共答复局长信箱{#a}件、市长信箱{#b}件、政务热线{#Bc}件，三类合计{#a+#b+#Bc}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '“政府信息公开目录”发布各类文件{#a+#b+#Tc}件，其中总署令{#Tc}件、公告{#a}件、其他文件{#b}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}主动公开政府信息{#a+#Bb}条。在公开信息中，通过门户网站公开各类信息{#a}条，通过执法公示平台公开信息{#Bb}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年通过各级媒体刊登（播出）新闻{#Ta+#b+#c}条，其中中央级媒体{#Ta}条、省级媒体{#b}条、市级媒体{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '依法办理“12345”“12366”各类工单{#a+#Bb}件，其中“12345”工单{#a}件、“12366”工单{#Bb}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '据后台统计，通过目录管理系统主动公开信息{#a+#b+#Bc+#d}条（其中概况{#a}条、占{%#a/#a+#b+#Bc+#d}%，文件{#b}条、占{%#b/#a+#b+#Bc+#d}%，动态{#Bc}条、占{%#Bc/#a+#b+#Bc+#d}%，其他{#d}条、占{%#d/#a+#b+#Bc+#d}%）。',
    relations: [parts(0, 1, 3, 5, 7)],
  },
  {
    text: '开设政务新媒体账号共计{#Ta+#Tb+#Tc}个，其中，微信公众号{#Ta}个、新浪微博{#Tb}个、其他（短视频）{#Tc}个。',
    relations: [parts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '{year}年，累计公开政府信息{#Ba+#b+#c+#Td}条，其中通过政务外网公开{#Ba}条，通过微信公众号公开{#b}条，通过今日头条号公开{#c}条，通过抖音号公开{#Td}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，共发布、报送各类宣传信息{#a+#b+#c+#d}篇，其中省级以上媒体{#a}篇，本级媒体{#b}篇，政府网站{#c}篇，其他信息{#d}篇。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '门户网站全年发布信息{#a+#b}条，其中政务动态信息{#a}条、信息公开目录信息{#b}条；微信公众号发布信息{#c}条，总订阅数{#Bd}人。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年制作、获取政府信息{#a+#b+#c}条：其中，主动公开{#a}条，公开属性定为依申请公开{#b}条，公开属性定为不予公开{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'management',
  },
  {
    text: '业务工作类信息{#a+#b+#Bc}条，主要包括市级类{#a}条，区县类{#b}条，其他类信息{#Bc}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '全年在各级媒体刊发报道{~#Ba}余篇，组织参加新闻发布会{#Tb}场，发布短视频{#c}条。',
  {
    text: '{own}主动公开总数{#a+#b+#Tc}条，其中网站公开政府信息{#a+#Tc}条，政务微信公开政府信息{#b}条。网站公开的信息中，政策文件{#Tc}条，其他各类信息{#a}条。',
    relations: [openParts(0, 1, 2), parts(1, 3, 4)],
  },
  {
    text: '通过门户网站主动公开各类信息{#a}条，移动新媒体发布各类信息{#b+#c}条（其中：微博发布信息{#b}条，微信发布信息{#c}条）。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '“建议提案”栏目公开人大代表建议办理结果{#a}件、政协提案办理结果{#b}件、上级建议提案办理结果{#Tc}件，共{#a+#b+#Tc}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{year}年公开政府信息{#a+#b}条，其中门户网站{#a}条、政务新媒体{#b}条；{year-1}年门户网站和政务新媒体分别公开{#c}条和{#d}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '平台开通以来累计公开政府信息{#Ba+#b+#c}条，其中{year}年公开{#b+#c}条（政策文件{#b}条、工作动态{#c}条）。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '全年修正重复信息{#a}条、错别字{#b}处、无效链接{#Tc}个，累计整改问题{#a+#b+#Tc}个。',
    relations: [parts(3, 0, 1, 2)],
    section: 'management',
  },
  {
    text: '围绕{=3}个重点民生领域公开信息{#a+#b+#c}条，分别是养老服务{#a}条、社会救助{#b}条、安全生产{#c}条。',
    relations: [parts(1, 2, 3, 4)],
  },
  {
    text: '编发政府公报{#Ta}期，免费赠阅{#Bb}册，刊登文件{#c+#d}件，其中本级政府文件{#c}件，部门文件{#d}件。',
    relations: [openParts(2, 3, 4)],
  },
  {
    text: '公示信息共计{#a+#b+#c+#Td}条，其中环境质量信息{#a}条，行政审批公示{#b}条，举报投诉公示{#c}条，其他类信息{#Td}条；官方微博、微信发布{#Be}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '本年度召开政务公开专题会议{#Ta}次，举办业务培训{#Tb}次，受理政策咨询{#c}人次，公开部门预算决算{#Td}条。',
];
