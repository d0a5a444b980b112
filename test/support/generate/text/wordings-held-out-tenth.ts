import { flow, openParts, parts, type Wording } from './wording.ts';

/** Requests, in wordings that were written without a look at the reader of sentences. */
export const TENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}共收到公民、法人和其他组织提出的政府信息公开申请{received}件，自然人提出{naturalPerson:received}件，法人和其他组织提出{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '上一年度结转至本年办理的政府信息公开申请{carriedIn}件，本年新收{received}件，两项合计{received+carriedIn}件。',
    relations: [parts(2, 0, 1)],
  },
  '截至年底，{own}已对政府信息公开申请作出答复{done}件，尚在法定期限内、转入{year+1}年继续办理{carriedOut}件。',
  {
    text: '从办理结果看，全年办结政府信息公开申请{done}件：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '全年对政府信息公开申请作出不予公开答复{refused}件，理由依次是过程性信息{refused.deliberative}件、行政执法案卷{refused.enforcementFile}件、内部事务信息{refused.internalAffairs}件，其余理由{refused-refused.deliberative-refused.enforcementFile-refused.internalAffairs}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '依申请公开办理中，因{own}不掌握相关政府信息无法提供{unavailable.notHeld}件，因没有现成信息需另行制作无法提供{unavailable.needsCreation}件，因补正后申请内容仍不明确无法提供{unavailable.unclear}件，无法提供的共计{unavailable}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '新收政府信息公开申请中，自然人提出{naturalPerson:received}件，占新收总量的{%naturalPerson:received/received}%；商业企业提出{business:received}件。',
  {
    text: '依申请公开方面，{year}年新收申请{received}件，办结{done}件，上年结转{carriedIn}件，结转下年度{carriedOut}件。',
    relations: [flow([0, 2], [1, 3])],
  },
  { text: '年内，{own}各受理渠道均未收到政府信息公开申请。', states: ['received'] },
  {
    text: '{year}年没有公民、法人或者其他组织向{own}申请公开政府信息，也没有上年结转的政府信息公开申请。',
    states: ['received', 'carriedIn'],
  },
  '{own}对{granted}件政府信息公开申请决定予以公开，对{partlyGranted}件作区分处理后决定部分公开。',
  '在不予处理的政府信息公开申请中，属信访、举报、投诉类的{declined.petition}件，属重复申请的{declined.repeat}件。',
  '申请人无正当理由逾期不补正、{own}不再处理的政府信息公开申请有{other.overdueCorrection}件。',
  '办结的政府信息公开申请中，公开或部分公开的有{granted+partlyGranted}件，占办结总数的{%granted+partlyGranted/done}%。',
  {
    text: '{year}年新收政府信息公开申请{received}件，通过信函提交{#Ta}件，当面提交{#Tb}件，其余{received-#Ta-#Tb}件通过网络提交。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年{own}收到政府信息公开申请共{received}件，申请人全部是自然人。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '本年度新收政府信息公开申请{received}件，按申请人类别分别为自然人{naturalPerson:received}件、商业企业{business:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、法律服务机构{legalService:received}件、其他{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '{year}年新收政府信息公开申请{received}件，均已在年内答复，无结转下年度办理的申请。',
    states: ['carriedOut'],
  },
  '{year}年依申请公开办结件中，予以公开的占{%granted/done}%，不予公开的占{%refused/done}%，无法提供的占{%unavailable/done}%。',
  {
    text: '法人和其他组织全年向{own}提出政府信息公开申请{organisations:received}件，其中商业企业{business:received}件、法律服务机构{legalService:received}件、其余各类组织{organisations:received-business:received-legalService:received}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  // Right, though a hasty reader would not think so.
  '{year}年，仅通过网上申请系统一个渠道，{own}就收到政府信息公开申请{received-#Ta}件。',
  '{year}年{outer}行政机关共收到政府信息公开申请{received+#Ba}件，{own}收到其中的{received}件。',
  '{year-1}年{own}收到政府信息公开申请{#a}件，{year}年收到{received}件。',
  '{year}年新收政府信息公开申请{received}件，比{year-1}年的{received-#Ta}件多{#Ta}件，增幅为{%#Ta/received-#Ta}%。',
  '{year-2}年以来，{own}三年共收到政府信息公开申请{received+#a+#b}件，其中{year}年{received}件。',
  '对属于其他行政机关职责的来件，转请{stranger}办理{#Ta}件，这部分来件未登记为{own}的政府信息公开申请。',
  '作其他处理的{other}件政府信息公开申请中，申请人主动撤回{other-#Ta}件。',
  '上半年{own}收到政府信息公开申请{received-#Ta}件，下半年收到{#Ta}件。',
  '对自然人的政府信息公开申请不予公开{naturalPerson:refused}件，对商业企业的政府信息公开申请不予公开{business:refused}件。',
  { text: '{year}年{own}没有收到科研机构提出的政府信息公开申请。', states: ['research:received'] },
];

/** Reviews and lawsuits. */
export const TENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年，因政府信息公开引发行政复议案件{reconsideration.total}件，结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年涉政府信息公开行政诉讼{litigation.total}件，由未经复议直接起诉{direct.total}件和复议后起诉{after.total}件组成。',
    relations: [parts(0, 1, 2)],
  },
  { text: '本年度，{own}未因政府信息公开工作被申请行政复议。', states: ['reconsideration.total'] },
  { text: '{year}年{own}没有因政府信息公开答复被提起行政诉讼。', states: ['litigation.total'] },
  {
    text: '{year}年政府信息公开领域的行政复议案件、行政诉讼案件均为零。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{own}被提起政府信息公开行政复议{reconsideration.total}起，复议机关全部予以维持。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  '政府信息公开行政诉讼案件中，法院判决维持{litigation.upheld}件，判决纠正{litigation.corrected}件，尚未审结{litigation.pending}件。',
  '当事人不服{own}作出的政府信息公开答复，申请行政复议{reconsideration.total}件，未经复议直接向法院起诉{direct.total}件。',
  {
    text: '{year}年政府信息公开行政争议共{disputes=reconsideration.total+litigation.total}件，行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  '到{year}年底，还有{reconsideration.pending}件政府信息公开行政复议案件尚未审结。',
  '经行政复议后又向法院起诉的政府信息公开案件{after.total}件，法院维持{after.upheld}件。',
  {
    text: '未经复议直接起诉的政府信息公开案件{direct.total}件：结果维持{direct.upheld}件、结果纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '{year}年，政府信息公开答复被行政复议机关纠正{reconsideration.corrected}件，被人民法院判决纠正{litigation.corrected}件。',
  '政府信息公开行政复议案件{reconsideration.total}件，其中以撤回申请、终止审理等其他结果结案{reconsideration.other}件。',
  '年内审结政府信息公开行政复议案件{reconsideration.total-reconsideration.pending}件，维持{reconsideration.upheld}件，维持率{%reconsideration.upheld/reconsideration.total-reconsideration.pending}%。',
  '{own}作为被申请人的政府信息公开行政复议案件{reconsideration.total}宗，作为被告的政府信息公开行政诉讼案件{litigation.total}宗。',
  {
    text: '信息公开类行政复议案件共{reconsideration.total}件，至年底都未审结。',
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  {
    text: '政府信息公开行政复议维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、未审结{reconsideration.pending}件，合计{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '{year}年无政府信息公开行政复议案件；政府信息公开行政诉讼{litigation.total}件，法院均判决维持。',
    states: ['reconsideration.total'],
    same: [['litigation.total', 'litigation.upheld']],
  },
  '直接起诉和复议后起诉两类政府信息公开行政诉讼，年内共审结{litigation.total-litigation.pending}件，未审结{litigation.pending}件。',
  // Right, though a hasty reader would not think so.
  '{year}年{own}应诉的各类行政诉讼案件{litigation.total+#a}件，其中因政府信息公开引起的{litigation.total}件。',
  '{own}作为行政复议机关，审理以下级单位为被申请人的政府信息公开行政复议案件{#a}件。',
  '{year-1}年发生政府信息公开行政复议{#Ta}件，{year}年发生{reconsideration.total}件。',
  '政府信息公开行政复议案件由{year-1}年的{reconsideration.total-#Ta}件增至{reconsideration.total}件，增加{#Ta}件。',
  '行政复议机关对政府信息公开行政复议申请决定不予受理{#Ta}件，未计入本报告的表格；受理后结果维持{reconsideration.upheld}件。',
  '{year}年{outer}政府信息公开行政诉讼案件共{litigation.total+#a}件，以{own}为被告的{litigation.total}件。',
  '以其他结果结案的政府信息公开行政复议案件{reconsideration.other}件，其中申请人自愿撤回{reconsideration.other-#Ta}件。',
  {
    text: '{year}年没有被行政复议机关或者人民法院纠正的政府信息公开案件。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '{year-2}年至{year}年，{own}政府信息公开行政诉讼案件累计{litigation.total+#a}件，其中{year}年{litigation.total}件。',
  {
    text: '没有发生复议后起诉的政府信息公开案件，未经复议直接起诉的政府信息公开案件{direct.total}件。',
    states: ['after.total'],
  },
];

/** Documents, decisions and fees. */
export const TENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年{own}制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，年末现行有效{normative.inForce}件。',
  '规章方面，本年制发{regulations.issued}件，废止{regulations.repealed}件，现行有效{regulations.inForce}件。',
  '全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，均依法公开。',
  '{year}年，{own}行政事业性收费{fees.amount}万元，收费项目和标准已在网站公布。',
  '本年度收取行政事业性收费{fees.amount*10000}元，全部缴入国库。',
  { text: '{year}年，{own}没有制发行政规范性文件。', states: ['normative.issued'] },
  { text: '{year}年{own}未作出行政强制决定。', states: ['compulsion.decisions'] },
  '规范性文件本年新制作{normative.made}件，本年新公开{normative.published}件，对外公开总数量{normative.total}件。',
  '{year}年公开政府集中采购项目{procurement.projects}个。',
  '{year}年，{own}行政许可处理决定{licences.decisions}件，其他对外管理服务事项处理决定{services.decisions}件。',
  '{own}全年作出行政处罚决定{penalties.decisions}件，处罚结果全部在网站公示。',
  '据年末清理目录，由{own}制发、现行有效的行政规范性文件有{normative.inForce}件，目录已上网公布。',
  '经集中清理，{year}年宣布废止行政规范性文件{normative.repealed}件，继续有效的行政规范性文件为{normative.inForce}件。',
  '行政许可方面，全年作出决定{licences.decisions}件；收费方面，全年行政事业性收费金额{fees.amount}万元。',
  { text: '{own}不承担收费职能，{year}年度行政事业性收费金额为零。', states: ['fees.amount'] },
  {
    text: '{year}年没有制发规章，也没有废止规章。',
    states: ['regulations.issued', 'regulations.repealed'],
  },
  '{year}年，{own}下达行政处罚决定书{penalties.decisions}份，作出准予或者不予许可的行政许可决定{licences.decisions}份。',
  '年内印发行政规范性文件{normative.issued}份，与解读材料同步发布。',
  {
    text: '行政处罚和行政强制决定合计{penalties.decisions+compulsion.decisions}件，其中行政处罚{penalties.decisions}件，行政强制{compulsion.decisions}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年没有废止行政规范性文件，现行有效的行政规范性文件{normative.inForce}件。',
    states: ['normative.repealed'],
  },
  // Right, though a hasty reader would not think so.
  '全年在信用信息平台公示行政许可信息{#a}条、行政处罚信息{#b}条。',
  '{year}年{outer}执法部门共作出行政处罚决定{penalties.decisions+#a}件，其中{own}作出{penalties.decisions}件。',
  '{year-1}年作出行政许可决定{#a}件，{year}年作出行政许可决定{licences.decisions}件。',
  '配合起草由{stranger}印发的行政规范性文件{#Ta}件。',
  '适用简易程序当场作出的行政处罚决定{penalties.decisions-#Ta}件，当场告知当事人权利。',
  '{year-2}年以来的三年间，{own}累计废止行政规范性文件{normative.repealed+#a}件。',
  '{year}年，{own}制发行政规范性文件{normative.issued}件，配套发布文字、图表等形式的解读{normative.issued+#a}篇。',
  '{year}年受理行政许可申请{licences.decisions+#Ta}件，作出行政许可决定{licences.decisions}件，其余{#Ta}件仍在审查。',
  {
    text: '{year}年作出行政许可决定{licences.decisions}件，包括准予许可{licences.decisions-#Ta}件和不予许可{#Ta}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}全年制发公文{normative.issued+#a}件，其中行政规范性文件{normative.issued}件，其他公文{#a}件。',
    relations: [parts(0, 1, 2)],
  },
];

/** Lists of what was published. */
export const TENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b+#c}条，其中政务动态{#a}条，通知公告{#b}条，其他信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年公开信息{#a+#b+#c+#d}条，按类别分别为机构职能{#a}条、政策文件{#b}条、财政资金{#c}条、重点领域{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}网站发布信息{#a}条，微信公众号发布信息{#b}条，微博发布信息{#c}条，三个平台合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{year}年在政府门户网站发布各类信息{#Ba+#b+#c}条，其中概况类{#c}条、政务动态类{#Ba}条、信息公开目录类{#b}条，目录更新及时。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年发布政策解读{#a+#b+#c}篇，其中文字解读{#a}篇，图文解读{#b}篇，其余{#c}篇为视频解读。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年主动公开信息{#a+#b}条，通过政府网站公开{#a}条，占{%#a/#a+#b}%；通过政务新媒体公开{#b}条，占{%#b/#a+#b}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '公开财政信息{#Ta+#Tb+#Tc}条，由部门预算{#Ta}条、部门决算{#Tb}条、专项资金{#Tc}条组成。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '本年度公开建议提案答复{#a+#b}件，其中人大代表建议答复{#a}件，政协委员提案答复{#b}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '依托政务新媒体推送信息{#a+#b+#c}条：微信{#a}条、微博{#b}条、短视频号{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '{year}年{own}主动公开政府信息{#Ba}条，内容主要涉及民生保障、安全生产等领域。',
  {
    text: '公开重点领域信息{#a+#b+#c+#d}条。其中：社会救助{#a}条，养老服务{#b}条，就业创业{#c}条，其他领域{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年组织召开新闻发布会{#Ta}场，在线访谈{#Tb}期，政务开放日活动{#Tc}次，各类互动活动合计{#Ta+#Tb+#Tc}场次。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '政务公开专栏更新信息{#a+#b+#c}条，分别为决策公开{#a}条、执行公开{#b}条、结果公开{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年办理网民留言{#a+#b+#c}条，其中咨询类{#a}条，建议类{#b}条，其他类{#c}条，均按时回复。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '公开信息总量为{#a+#b}条，其中文字信息{#a}条，占总量的{%#a/#a+#b}%，其余{#b}条为图片和视频信息。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '{own}设置公开查阅点{#Ta+#Tb+#Tc}个，分别位于政务大厅{#Ta}个、档案馆{#Tb}个、图书馆{#Tc}个。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年共编发政务信息{#a+#b+#c+#d}篇，一季度{#a}篇，二季度{#b}篇，三季度{#c}篇，四季度{#d}篇。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '主动公开法定内容{#a+#b+#c}条，其中履职依据类{#a}条，机关简介类{#b}条，规划计划及其他类{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年开展政务公开培训{#Ta+#Tb}次，其中集中授课{#Ta}次，其余{#Tb}次为线上培训，参训{#a}人次。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '通过网站公开{#a}条、公告栏公开{#b}条、其他方式公开{#c}条，{year}年主动公开政府信息总计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  // Right, though a hasty reader would not think so.
  {
    text: '公开预决算信息{#Ta+#Tb+#Tc}条，其中预算{#Ta+#Tb}条（部门预算{#Ta}条、单位预算{#Tb}条），决算{#Tc}条。',
    relations: [parts(0, 1, 4), parts(1, 2, 3)],
  },
  '主动公开信息{#a+#b+#c+#d}条，仅稳岗就业一项就公开{#a}条，涉农补贴也公开了{#b}条。',
  '{year}年主动公开政府信息{#a+#b}条，比上年的{#a}条增加{#b}条，增长{%#b/#a}%。',
  '网站开通以来累计发布信息{#Ba+#a}条，其中{year}年发布{#a}条。',
  '{outer}全年主动公开政府信息{#Ba+#a}条，{own}公开{#a}条，在各单位中位居前列。',
  '网站全年发布信息{#a+#b}条，其中{#a}条同时在微信公众号转发；微信公众号另有原创信息{#c}条。',
  {
    text: '微信公众号发布信息{#a+#b}条，其中原创{#a}条、转载{#b}条，累计阅读{#Ba}次，关注用户新增{#c}人。',
    relations: [parts(0, 1, 2)],
  },
  '全年公开重大建设项目信息{#a+#b}条，涉及项目{#Ta+#Tb}个，其中当年新开工{#Ta}个。',
  {
    text: '收到公众对{#Ta}项决策草案的意见{#a+#b}条，采纳{#a}条，未采纳{#b}条，已全部公布采纳情况。',
    relations: [parts(1, 2, 3)],
  },
  '公开教育领域信息{#a+#b+#Tc}条，涉及义务教育的{#a+#Tc}条、涉及学生资助的{#b+#Tc}条，有{#Tc}条同时归入这两类。',
];
