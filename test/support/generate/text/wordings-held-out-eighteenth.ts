/** Written without knowledge of the reader, after ways of speaking seen in published reports. */

import { flow, openParts, parts, type Wording } from './wording.ts';

const NO_CASES: readonly string[] = ['reconsideration.total', 'litigation.total'];

export const EIGHTEENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年度，{own}新收政府信息公开申请{received}件，连同上年转来的{carriedIn}件，全年应办{received+carriedIn}件；至年底办结{done}件，跨年继续办理{carriedOut}件。',
    relations: [parts(2, 0, 1), flow([2], [3, 4])],
  },
  {
    text: '政府信息公开申请按申请人身份划分，公民个人提出{naturalPerson:received}件，单位提出{organisations:received}件，两类相加为全年收件总数{received}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '依申请公开工作方面，收到申请{received}件，均系公民个人提交，未收到企业、社会组织等单位的申请。',
    states: ['organisations:received'],
  },
  {
    text: '年内没有公民、法人或其他组织向{own}提出政府信息公开申请，也没有上年度转来的待办申请。',
    states: ['received', 'carriedIn'],
  },
  {
    text: '在收到的{received}件政府信息公开申请中，经由网上申请系统提交的有{received-#Ta-#Tb}件，邮寄来的{#Ta}件，到现场递交的{#Tb}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年答复政府信息公开申请{done}件。其中：（一）予以公开{granted}件；（二）部分公开{partlyGranted}件；（三）不予公开{refused}件，包括属于国家秘密{refused.stateSecret}件、其他法律行政法规禁止公开{refused.otherLaw}件、危及“三安全一稳定”{refused.securityStability}件、保护第三方合法权益{refused.thirdParty}件、属于三类内部事务信息{refused.internalAffairs}件、属于四类过程性信息{refused.deliberative}件、属于行政执法案卷{refused.enforcementFile}件、属于行政查询事项{refused.administrativeQuery}件；（四）无法提供{unavailable}件；（五）不予处理{declined}件；（六）其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 12, 13, 14), parts(3, 4, 5, 6, 7, 8, 9, 10, 11)],
  },
  {
    text: '其他处理{other}件，不予处理{declined}件，无法提供{unavailable}件，不予公开{refused}件，部分公开{partlyGranted}件，予以公开{granted}件，以上共办结政府信息公开申请{done}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  '在办结的{done}件政府信息公开申请中，予以公开和部分公开两项占{%granted+partlyGranted/done}%，不予公开占{%refused/done}%，其余情形占{%unavailable+declined+other/done}%。',
  {
    text: '对政府信息公开申请作出无法提供答复的共{unavailable}件，原因分别为：本机关不掌握相关信息{unavailable.notHeld}件，没有现成信息需要另行制作{unavailable.needsCreation}件，补正后仍不明确{unavailable.unclear}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '对{declined.petition}件以申请公开名义提出的信访、举报、投诉，{own}依照《条例》不予处理并告知相应渠道；除此以外，没有其他不予处理的政府信息公开申请。',
    same: [['declined', 'declined.petition']],
  },
  '{year}年收到政府信息公开申请{received}件，自然人占{%naturalPerson:received/received}%，商业企业占{%business:received/received}%，两者之外的申请主体占{%research:received+publicInterest:received+legalService:received+other:received/received}%。',
  '热线转来要求公开信息的诉求{#a}件，因不具备申请要件，已引导当事人另行提交；正式登记的政府信息公开申请为{received}件。',
  '{outer}各级各部门全年收到政府信息公开申请{#Ba+received}件，{own}收到的为{received}件。',
  '“书记市长信箱”收信{#a}封，领导留言板收到留言{#b}条，政府信息公开申请登记{received}件，三类诉求统一建立台账、分类流转。',
  '所属{#Ta}家事业单位自行受理信息公开申请{#b}件，不计入本报告；{own}自身受理政府信息公开申请{received}件。',
  '回看近三年，{year-2}年收到政府信息公开申请{#b}件，{year-1}年{#a}件，{year}年{received}件，申请事项日趋集中。',
  {
    text: '预计{year+1}年政府信息公开申请将达到{#Ba}件左右，拟增配专职人员{#Ta}名。',
    section: 'problems',
  },
  {
    text: '上年度结转的{carriedIn}件政府信息公开申请，已于{year}年一季度全部办结。',
    zero: ['carriedOut'],
  },
  '截至{year}年12月31日，尚有{carriedOut}件政府信息公开申请未到法定答复期限，转入{year+1}年办理。',
  {
    text: '全年收到的政府信息公开申请全部在年内办理完毕，没有结转到{year+1}年继续办理的申请。',
    states: ['carriedOut'],
  },
  {
    text: '政府信息公开申请作其他处理的{other}件，包括申请人逾期不补正{other.overdueCorrection}件、逾期不缴费{other.overdueFee}件、撤回申请等其他情形{other.remainder}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{own}共登记政府信息公开申请{received}宗，比上年少收{#a}宗，降幅{%#a/received+#a}%。',
  '政府信息公开申请由{year-1}年的{received-#Ta}件升至{year}年的{received}件，净增{#Ta}件。',
  {
    text: '从政府信息公开申请的内容看，涉及土地征收{#Ta}件、规划审批{#Tb}件、社会保障{received-#Ta-#Tb-#Tc}件、其他内容{#Tc}件，合计{received}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  '有的申请一表多问，{received}件政府信息公开申请经梳理共涉及信息事项{received+#a}项，均逐项作了回应。',
  '政府信息公开申请办理结果：部分公开{partlyGranted}件（均作区分处理），予以公开{granted}件，两项之和占办结总数{done}件的{%granted+partlyGranted/done}%。',
  '不予公开的政府信息公开申请共{refused}件，主要是属于行政查询事项{refused.administrativeQuery}件、属于四类过程性信息{refused.deliberative}件等。',
  '对{declined.repeat}件重复申请、{declined.excessive}件无正当理由大量反复申请，{own}依法不予处理，同时做好释法说理。',
  '经一次性告知补正，仍有{unavailable.unclear}件政府信息公开申请内容不明确，按无法提供答复；另有{other.overdueCorrection}件逾期未补正，不再处理。',
  {
    text: '{own}本年度收到{received}份政府信息公开申请表，申请人均为自然人，答复书已全部送达本人。',
    same: [['received', 'naturalPerson:received']],
    zero: ['carriedOut'],
  },
  {
    text: '全年办理政府信息公开申请{received+carriedIn}件（新收{received}件，上年结转{carriedIn}件），年内办结率为{%done/received+carriedIn}%。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{granted}件政府信息公开申请予以公开，{unavailable.notHeld}件因本机关不掌握相关信息而无法提供，此外再无别的办理结果，办结总数{done}件。',
    same: [['done', 'granted+unavailable.notHeld']],
    relations: [parts(2, 0, 1)],
  },
  '当事人按照案卷查阅规定申请阅卷{#a}件、按照档案管理规定申请查档{#b}件，均不属于政府信息公开申请，没有列入本报告的统计表。',
  '全年未收到反映{own}不依法履行公开义务的举报，收到的{received}件政府信息公开申请均按程序办理。',
  '受理窗口全年接待咨询{#a}人次，指导填写政府信息公开申请表{#Tb}份；经审核正式登记的政府信息公开申请为{received}件。',
  '自网上申请平台上线以来，{own}累计受理政府信息公开申请{#Ba+received}件，其中本年度{received}件。',
  {
    text: '上半年收到政府信息公开申请{received-#Ta}件，下半年收到{#Ta}件，全年共{received}件。',
    relations: [parts(2, 0, 1)],
  },
  '配合{stranger}会商跨部门的政府信息公开申请{#T}件，由对方出具答复书，未计入{own}全年办结的{done}件之内。',
  '政府信息公开申请办理过程中，征求第三方意见{#Ta}次，发出补正告知书{#b}份，全年办结{done}件，每件均经法制机构审核。',
  {
    text: '{year}年，{own}坚持依法依规、便民利民，全年共新收政府信息公开申请{received}件，同时继续办理{year-1}年结转的申请{carriedIn}件，在规定时限内办结{done}件，其余{carriedOut}件因年底前未到答复期限，依规结转至{year+1}年继续办理。',
    relations: [flow([0, 1], [2, 3])],
  },
  '依申请公开受理{received}件，办结{done}件。',
  {
    text: '依申请公开工作实现零申请、零积压，没有需要结转到下一年度办理的事项。',
    states: ['received', 'carriedOut'],
    zero: ['carriedIn'],
  },
  {
    text: '政府信息公开申请主体情况为：自然人{naturalPerson:received}件，商业企业{business:received}件，科研机构{research:received}件，社会公益组织{publicInterest:received}件，法律服务机构{legalService:received}件，其他{other:received}件，共计新收{received}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '新收的{received}件政府信息公开申请中，法人或其他组织{organisations:received}件（商业企业{business:received}件、法律服务机构{legalService:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、其他{other:received}件），自然人{naturalPerson:received}件。',
    relations: [parts(0, 1, 7), parts(1, 2, 3, 4, 5, 6)],
  },
  {
    text: '依照信息处理费管理办法，{own}发出收费通知{#Ta+#Tb}件，其中按件计收{#Ta}件、按量计收{#Tb}件，后因申请人撤回申请，实际未收取费用。',
    relations: [openParts(0, 1, 2)],
    section: 'other',
  },
  {
    text: '年内形成公文{#a+#b+#c}件，属性为主动公开{#a}件、依申请公开{#b}件、不予公开{#c}件；公文属性与收到的{received}件政府信息公开申请不是一个口径。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '上级机关转来、应由{own}办理的政府信息公开申请{#Ta}件，连同直接收到的{received-#Ta}件，全年共新收{received}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '在办结的{done}件政府信息公开申请中，用时不超过15个工作日的{done-#Ta-#Tb}件，超过15个工作日但未超过20个工作日的{#Ta}件，经批准延期答复的{#Tb}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '没有出现收取信息处理费、逾期答复等情形，收到的{received}份政府信息公开申请均由{own}直接受理。',
  '与{year-1}年相比，政府信息公开申请收件数持平，均为{received}件；办结数则由{#a}件变为{done}件。',
  '{own}政府信息公开申请量在{outer}各单位中居第{#Ta}位，约占总量的{#Tb}%。',
  '法律服务机构提出的{legalService:received}件和商业企业提出的{business:received}件政府信息公开申请，多与招标投标有关。',
  {
    text: '予以公开{granted}件、占{%granted/done}%，部分公开{partlyGranted}件、占{%partlyGranted/done}%，不予公开{refused}件、占{%refused/done}%，无法提供{unavailable}件、占{%unavailable/done}%，不予处理{declined}件、占{%declined/done}%，其他处理{other}件、占{%other/done}%，共计办结政府信息公开申请{done}件。',
    relations: [parts(12, 0, 2, 4, 6, 8, 10)],
  },
  '受理资料查询申请{#Ba}件、补贴资金申请{#a}件，上述均不属于《条例》调整范围；收到政府信息公开申请{received}件，已办结{done}件。',
  {
    text: '政府信息公开申请，本年办理结果全部为予以公开，计{granted}件，提供信息的方式为电子邮件{granted-#Ta}件、纸质邮寄{#Ta}件。',
    same: [['done', 'granted']],
    relations: [openParts(0, 1, 2)],
  },
];

export const EIGHTEENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}因政府信息公开被申请行政复议{reconsideration.total}件，结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政复议案件，尚未审结{reconsideration.pending}件、其他结果{reconsideration.other}件、结果纠正{reconsideration.corrected}件、结果维持{reconsideration.upheld}件，合计{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '政府信息公开行政诉讼案件共{litigation.total}件，由未经复议直接起诉{direct.total}件和复议后起诉{after.total}件组成。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '未经复议直接起诉的政府信息公开案件{direct.total}件，人民法院维持{direct.upheld}件，纠正{direct.corrected}件，作其他处理{direct.other}件，尚在审理{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  { text: '本年度{own}未因政府信息公开工作被申请行政复议，也未被提起行政诉讼。', states: NO_CASES },
  {
    text: '全年没有发生政府信息公开行政诉讼案件；政府信息公开行政复议案件{reconsideration.total}件，均已审结。',
    states: ['litigation.total', 'reconsideration.pending'],
  },
  {
    text: '涉及政府信息公开的行政复议{reconsideration.total}件，无一被复议机关纠正。',
    states: ['reconsideration.corrected'],
  },
  {
    text: '涉及信息公开的行政争议共{disputes=reconsideration.total+litigation.total}起，其中行政复议{reconsideration.total}起、行政诉讼{litigation.total}起。',
    relations: [openParts(0, 1, 2)],
  },
  '复议机关维持{own}政府信息公开答复的{reconsideration.upheld}件，占已审结复议案件{reconsideration.total=reconsideration.total-reconsideration.pending}件的{%reconsideration.upheld/reconsideration.total-reconsideration.pending}%。',
  '{own}作为复议机关办理行政复议案件{#Ba+#b}件，其中涉及下级政府信息公开的{#b}件；自身作为被申请人的政府信息公开行政复议案件{reconsideration.total}件。',
  '因行政处罚被申请行政复议{#a}件、因行政许可被提起行政诉讼{#Tb}件，均与信息公开无关；因政府信息公开被申请行政复议的有{reconsideration.total}件。',
  '{year-1}年发生政府信息公开行政复议{#a}件、行政诉讼{#b}件，{year}年分别为{reconsideration.total}件、{litigation.total}件。',
  '{outer}政府信息公开类行政诉讼案件{litigation.total+#a}件，涉及{own}的{litigation.total}件。',
  '政府信息公开行政诉讼案件{litigation.total}件，含二审在内全年出庭应诉{litigation.total+#Ta}人次。',
  {
    text: '对复议决定不服后起诉的政府信息公开案件{after.total}件：结果维持{after.upheld}件；结果纠正{after.corrected}件；其他结果{after.other}件；尚未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '从政府信息公开案件的结果看，维持的行政复议{reconsideration.upheld}件、行政诉讼{litigation.upheld}件，纠正的行政复议{reconsideration.corrected}件、行政诉讼{litigation.corrected}件，未审结的行政复议{reconsideration.pending}件、行政诉讼{litigation.pending}件。',
  '全年收到涉及政府信息公开的行政复议决定书{reconsideration.total=reconsideration.total-reconsideration.pending}份，均已归档。',
  '{own}政府信息公开行政复议案件{reconsideration.total}件，其中被纠正{reconsideration.corrected}件，纠错率为{%reconsideration.corrected/reconsideration.total}%。',
  {
    text: '政府信息公开行政复议、行政诉讼案件均没有被纠正的情形。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '年末，政府信息公开类案件中有{reconsideration.pending}件行政复议案件、{litigation.pending}件行政诉讼案件尚未审结。',
  '协助办理以{outer}为口径汇总的政府信息公开复议案件材料{#a}份，{own}自身发生的此类行政复议{reconsideration.total}件。',
  {
    text: '{own}下属单位被提起政府信息公开行政诉讼{#Ta}件，由其自行应诉；{own}自身未发生政府信息公开行政诉讼。',
    states: ['litigation.total'],
  },
  '近三年累计发生政府信息公开行政复议{reconsideration.total+#a}件，其中{year}年当年{reconsideration.total}件。',
  {
    text: '{year+1}年，力争将政府信息公开行政复议案件控制在{#Ta}件以内、行政诉讼案件控制在{#Tb}件以内。',
    section: 'problems',
  },
  '通过当面沟通化解信息公开矛盾{#a}起，均未进入法定程序；进入行政复议程序的政府信息公开案件{reconsideration.total}件。',
  '组织旁听信息公开案件庭审{#Ta}次，评析外地败诉案例{#b}个，编发应诉指引{#Tc}期。',
  '{own}收到与政府信息公开有关的行政复议答复通知书{reconsideration.total}份、行政诉讼应诉通知书{litigation.total}份，均按期提交答复材料。',
  '信息公开复议诉讼情况：行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
  '政府信息公开行政复议其他结果{reconsideration.other}件，主要是申请人撤回申请后终止审理。',
  {
    text: '未经复议直接起诉{direct.total}件（维持{direct.upheld}件、纠正{direct.corrected}件、其他{direct.other}件、未审结{direct.pending}件），复议后起诉{after.total}件（维持{after.upheld}件、纠正{after.corrected}件、其他{after.other}件、未审结{after.pending}件），政府信息公开行政诉讼总计{litigation.total}件。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9), parts(10, 0, 5)],
  },
  {
    text: '政府信息公开行政诉讼{litigation.total}件，人民法院全部驳回了原告的诉讼请求。',
    states: ['litigation.corrected', 'litigation.other', 'litigation.pending'],
  },
  {
    text: '{year}年政府信息公开行政复议{reconsideration.total}件，年底前全部结案，没有尚未审结的案件。',
    states: ['reconsideration.pending'],
  },
  {
    text: '政府信息公开行政诉讼中，没有不经复议直接起诉的，复议后起诉的有{after.total}件。',
    states: ['direct.total'],
  },
  {
    text: '除{reconsideration.total}件行政复议外，全年没有因政府信息公开引起的行政诉讼。',
    states: ['litigation.total'],
  },
  '另有{#Ta}件不服信访处理意见提起的复查、{#Tb}件不服工伤认定提起的复议，不在此列；政府信息公开方面的行政复议为{reconsideration.total}件。',
  '政府信息公开行政复议由上年的{reconsideration.total+#Ta}件降至{reconsideration.total}件，少了{#Ta}件；行政诉讼{litigation.total}件。',
  '在{disputes=reconsideration.total+litigation.total}件政府信息公开行政争议案件中，行政复议占{%reconsideration.total/reconsideration.total+litigation.total}%，行政诉讼占{%litigation.total/reconsideration.total+litigation.total}%。',
  '{own}作为共同被告参加的政府信息公开行政诉讼{#Ta}件，按规定由原行政行为机关统计；作为原行政行为机关应诉的政府信息公开行政诉讼{litigation.total}件。',
  '收到司法建议{#Ta}份、行政复议意见书{#Tb}份，均按期反馈；{year}年政府信息公开行政复议结果纠正{reconsideration.corrected}件。',
  {
    text: '全年发生合同纠纷诉讼{#a}件、劳动争议仲裁{#Tb}件，未发生涉及政府信息公开的行政复议和行政诉讼。',
    states: NO_CASES,
  },
  '没有因信息公开引发的公益诉讼，政府信息公开行政诉讼{litigation.total}件，其中未经复议直接起诉{direct.total}件。',
  '行政复议机关责令{own}重新作出政府信息公开答复的{reconsideration.corrected}件，已在规定期限内重新答复。',
  '政府信息公开行政复议维持率为{%reconsideration.upheld/reconsideration.total}%（{reconsideration.upheld}件），行政诉讼维持率为{%litigation.upheld/litigation.total}%（{litigation.upheld}件）。',
  {
    text: '本年度发生的{reconsideration.total}件政府信息公开行政复议中，针对{year}年答复的{reconsideration.total-#Ta}件，针对{year-1}年答复的{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '政府信息公开行政复议案件，由上一级主管部门审理{#Ta}件，由本级人民政府审理{reconsideration.total-#Ta}件，合计{reconsideration.total}件。',
    relations: [parts(2, 0, 1)],
  },
  '提起政府信息公开行政诉讼的当事人共{#Ta}人，案件{litigation.total}件，代理律师出庭{#b}人次。',
  '{year-1}年未审结的{#Ta}件政府信息公开复议案件已由复议机关决定维持，不计入本年；本年新发生政府信息公开行政复议{reconsideration.total}件。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件（维持{reconsideration.upheld}、纠正{reconsideration.corrected}、其他{reconsideration.other}、未审结{reconsideration.pending}）；行政诉讼{litigation.total}件（维持{litigation.upheld}、纠正{litigation.corrected}、其他{litigation.other}、未审结{litigation.pending}）。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '没有收到对政府信息公开答复不服的行政复议申请；行政诉讼案件{litigation.total}件，其中未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    states: ['reconsideration.total'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政府信息公开案件结果被纠正的，行政复议{reconsideration.corrected}件，行政诉讼{litigation.corrected}件，两项合计{reconsideration.corrected+litigation.corrected}件，均已组织复盘。',
    relations: [parts(2, 0, 1)],
  },
  '政府信息公开行政诉讼中，准予撤诉等其他结果{litigation.other}件，尚未审结{litigation.pending}件，其余均已作出裁判。',
  '全年办结政府信息公开申请{done}件，由此引发行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，没有发生群体性争议。',
  { text: '{own}已连续{#Ta}年保持政府信息公开“零复议、零诉讼”。', states: NO_CASES },
  '政府信息公开行政诉讼案件未经复议直接起诉的比例为{%direct.total/litigation.total}%，复议后起诉的比例为{%after.total/litigation.total}%，案件总数{litigation.total}件。',
  {
    text: '政府信息公开行政复议方面，{own}{year}年共有{reconsideration.total}件，复议机关全部予以维持；复议后又起诉的{after.total}件。',
    states: ['reconsideration.corrected', 'reconsideration.other', 'reconsideration.pending'],
  },
];

export const EIGHTEENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，年末现行有效{normative.inForce}件。',
  '现行有效的规章共{regulations.inForce}部，其中本年制定{regulations.issued}部；当年废止规章{regulations.repealed}部。',
  '{own}全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，执法信息按规定公示。',
  '执法信息公开方面，行政强制{compulsion.decisions}起，行政处罚{penalties.decisions}起，行政许可{licences.decisions}起，决定作出后七个工作日内上网。',
  { text: '本年度{own}未制发行政规范性文件。', states: ['normative.issued'] },
  { text: '{year}年没有新制作规范性文件，原有文件的有效性标注已更新。', states: ['normative.made'] },
  '全年收取行政事业性收费{fees.amount}万元，较上年减收{#a}万元，收费标准在大厅和网站同步公示。',
  '行政事业性收费全年入库{fees.amount*10000}元，一律使用财政电子票据。',
  { text: '{own}本年度未收取任何行政事业性收费。', states: ['fees.amount'] },
  '截至{year}年12月31日，对外公开规范性文件总数{normative.total}件，其中{year}年新公开{normative.published}件。',
  '行政许可事项上一年为{licences.previous}项，{year}年作出行政许可处理决定{licences.decisions}件。',
  '{year}年实施政府集中采购项目{procurement.projects}个，采购意向、采购公告、中标结果全部在网上公开。',
  '其他对外管理服务事项处理决定{services.decisions}件，行政许可处理决定{licences.decisions}件，均可在线查询进度。',
  '{outer}行政执法机关作出行政处罚决定{penalties.decisions+#Ba}件，{own}作出的行政处罚决定为{penalties.decisions}件。',
  '{year}年制发的{normative.issued}件行政规范性文件全部报送备案，合法性审核意见采纳率100%。',
  '转发上级规范性文件{#a}件，提出上级文件修改建议{#Tb}条，本机关制发行政规范性文件{normative.issued}件。',
  '对{normative.issued}件新制发的行政规范性文件，配套发布文字、图片、视频解读材料{normative.issued+#a}份。',
  '党组文件{#a}件、函件{#b}件均不属于行政规范性文件；经审核登记的行政规范性文件本年制发{normative.issued}件。',
  '自{year-2}年开展文件清理以来，累计宣布失效和废止行政规范性文件{normative.repealed+#a}件，其中{year}年废止{normative.repealed}件。',
  {
    text: '本年纳入清理的{normative.repealed+normative.inForce}件行政规范性文件，废止{normative.repealed}件，继续有效{normative.inForce}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}作出行政处罚决定{penalties.decisions}件，其中警告{#Ta}件，罚款{penalties.decisions-#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '办理行政许可，准予许可{licences.decisions-#Ta}件，不予许可{#Ta}件，合计作出行政许可决定{licences.decisions}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '收到行政许可申请{licences.decisions+#a}件，作出行政许可决定{licences.decisions}件，其余{#a}件申请人撤回或尚在审查期内。',
    relations: [parts(0, 1, 2)],
  },
  '行政许可决定{licences.decisions}件，行政处罚决定{penalties.decisions}件，“双公示”报送及时率、准确率均为100%。',
  { text: '{year+1}年计划制定行政规范性文件{#Ta}件、修订{#Tb}件，起草单位和时限已经明确。', section: 'problems' },
  '{year-1}年制发行政规范性文件{#Ta}件，{year}年制发{normative.issued}件，发文数量得到有效控制。',
  '行政处罚案件{penalties.decisions}宗，罚没款{#Ba}万元，主动公开处罚决定书的比例为100%。',
  '现有行政事业性收费项目{#Ta}个，{year}年收费金额{fees.amount}万元。',
  '严格执行收支两条线，将全年行政事业性收费{fees.amount}万元足额上缴国库。',
  {
    text: '受职能所限，{own}全年未作出行政许可、行政处罚和行政强制决定。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  {
    text: '全年作出行政处罚决定{penalties.decisions}件，未实施行政强制。',
    states: ['compulsion.decisions'],
  },
  {
    text: '规章和行政规范性文件本年均没有制发，也没有废止。',
    states: ['regulations.issued', 'normative.issued', 'regulations.repealed', 'normative.repealed'],
  },
  '经全面梳理，对外公开规章总数为{regulations.total}部，规范性文件总数为{normative.total}件。',
  '{year}年新制作规章{regulations.made}部、新公开规章{regulations.published}部。',
  '在作出的{licences.decisions+penalties.decisions+compulsion.decisions}件行政执法决定中，行政许可占{%licences.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%，行政处罚占{%penalties.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%，行政强制占{%compulsion.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%。',
  {
    text: '行政许可、行政处罚、行政强制三类决定合计{licences.decisions+penalties.decisions+compulsion.decisions}件，分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '适用简易程序作出的{#Ta}件、适用普通程序作出的{penalties.decisions-#Ta}件，全年行政处罚共计{penalties.decisions}件。',
    relations: [parts(2, 0, 1)],
  },
  '受委托执法的{#Ta}个单位另行作出行政处罚{#b}件，由各单位自行公示；以{own}名义作出的行政处罚决定{penalties.decisions}件。',
  '申请人民法院强制执行{#a}件，由法院裁定执行，不计作本机关的行政强制；本机关作出行政强制决定{compulsion.decisions}件。',
  {
    text: '年内修订内部规章制度{#a}项，这些制度不属于《条例》所称的规章；{own}本年没有制发行政规范性文件。',
    states: ['normative.issued'],
  },
  '行政规范性文件库收录现行有效文件{normative.inForce}件，提供两种格式下载，支持按主题检索。',
  {
    text: '本年印发文件{normative.issued+#a}件，包括行政规范性文件{normative.issued}件、其他文件{#a}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '单独制发行政规范性文件{normative.issued-#Ta}件，与其他部门联合制发、由{own}牵头的{#Ta}件，本年共制发{normative.issued}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '年初有效行政规范性文件{normative.inForce-normative.issued+normative.repealed}件，年内制发{normative.issued}件、废止{normative.repealed}件，年末现行有效{normative.inForce}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '行政处罚事项上一年{penalties.previous}项，本年增加{penalties.change}项，全年作出处理决定{penalties.decisions}件。',
  '行政事业性收费上一年项目数量{fees.previous}项，收费依据、标准和对象均已公布。',
  '公开采购意向{#a}条、采购公告{#b}条、合同公告{#c}条，完成政府集中采购项目{procurement.projects}个。',
  '开展“双随机、一公开”检查{#a}户次，发现问题{#b}个，督促整改{#b}个，全年作出行政处罚决定{penalties.decisions}件。',
  '向综合执法机构移送案件线索{#a+#Tb}条，其中由{stranger}作出处罚决定的{#Tb}件不在{own}统计之列，{own}作出行政处罚{penalties.decisions}件。',
  '行政许可{licences.decisions}件。行政处罚{penalties.decisions}件。行政强制{compulsion.decisions}件。',
  '政务服务网访问{~#Ba}余人次，在线申办量占比持续提升，全年作出行政许可决定{licences.decisions}件。',
  '现行有效政府规章{regulations.inForce}部，本年废止{regulations.repealed}部，组织立法听证会{#Ta}次，征集意见{#b}条。',
  '落实惠企政策减免行政事业性收费{#a}万元，实际收取{fees.amount}万元。',
  '行政许可事项清单载明事项{#a+#Tb}项，年内有办件的{#Tb}项，作出行政许可决定{licences.decisions}件。',
  '{normative.repealed}件行政规范性文件因有效期届满或者上位法调整予以废止，{normative.inForce}件继续有效，另有{#Ta}件列入后评估计划。',
];

export const EIGHTEENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '全年主动公开政府信息{#a+#b+#c+#Td}条，其中政策法规{#Td}条、政务动态{#a}条、财政资金{#b}条、其他{#c}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}门户网站{year}年更新栏目内容{#a+#b+#Tc}条，主要有动态要闻{#a}条、通知公告{#b}条、规划计划{#Tc}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '同一信息在多个渠道公开的分别计数：{year}年主动公开政府信息{#a+#b}条，网站发布{#a+#b}条，微信推送{#a}条，公开栏张贴{#b}条。',
  '主动公开政府信息{#a+#b+#c+#d}条，涉及教育{#a}条、医疗{#b}条、住房{#c}条等领域。',
  {
    text: '机构职能{#Ta}条，领导信息{#Tb}条，工作动态{#c}条，人事任免{#Td}条，预决算{#Te}条，以上五类合计公开信息{#Ta+#Tb+#c+#Td+#Te}条。',
    relations: [parts(5, 0, 1, 2, 3, 4)],
  },
  '{year}年公开信息数量为{#a+#b}条，比上年的{#a}条增加{#b}条，增长{%#b/#a}%。',
  {
    text: '自专栏开设以来累计公开信息{#Ba+#b+#c}条，其中{year}年公开{#b+#c}条（文件类{#b}条、解读类{#c}条）。',
    relations: [openParts(1, 2, 3)],
  },
  '{outer}政府系统公开信息{#Ba+#b}条，{own}公开{#b}条，在各单位中位居前列。',
  {
    text: '召开新闻发布会{#Ta+#Tb}场，其中例行发布会{#Ta}场，专题发布会{#Tb}场，答记者问{#c}个。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '政策解读材料按形式分为{=4}类：图解{#a}篇、视频{#Tb}篇、问答{#Tc}篇、专家文章{#Td}篇，共{#a+#Tb+#Tc+#Td}篇。',
    relations: [parts(5, 1, 2, 3, 4)],
  },
  '公开栏目设置一级目录{#Ta}个，下设二级目录{#b}个，公开各类信息{#Bc+#d}条，其中本年新增{#d}条。',
  {
    text: '政务微博发布{#a}条、阅读量{#Bb}次，政务微信发布{#c}条、阅读量{#Bd}次，两个账号全年共发布{#a+#c}条。',
    relations: [parts(4, 0, 2)],
    section: 'platform',
  },
  {
    text: '办理人大代表建议和政协委员提案{#Ta+#Tb}件，其中主办{#Ta}件、会办{#Tb}件，可公开的答复文本全部上网。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '各科室信息报送情况（单位：条）：办公室{#a}、人事科{#Tb}、财务科{#Tc}、业务科{#d}，合计{#a+#Tb+#Tc+#d}。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '受理12345热线工单{#a+#b+#c}件，其中咨询类{#a}件，求助类{#b}件，其余{#c}件为投诉举报类，满意率为9{#Td}%。',
    relations: [parts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '全年公开财政预决算信息{#Ta+#Tb}条：部门本级{#Ta}条，所属单位{#Tb}条（预算{#Tb}条）。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '本年度公开政府信息共计{#a+#b+#Tc+#Td}条，按照公开时限分，即时公开{#a+#Tc}条，定期公开{#b+#Td}条；按照公开方式分，网上公开{#a+#b+#Tc}条，线下公开{#b+#Tc+#Td}条（两种方式有交叉）。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '门户网站发布{#Ba}条，占{%#Ba/#Ba+#b+#c}%；政务新媒体发布{#b}条，占{%#b/#Ba+#b+#c}%；公示栏发布{#c}条，占{%#c/#Ba+#b+#c}%；总计{#Ba+#b+#c}条。',
    relations: [parts(6, 0, 2, 4)],
  },
  '下一步计划，{year+1}年拟公开重点领域信息{#a}条以上，制作图解{#Tb}期、短视频{#Tc}个。',
  {
    text: '村（社区）公开栏公布党务{#a}条、村务{#b}条、财务{#c}条，三务公开合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '应急管理信息公开{#a+#Tb+#Tc}条，其中预警信息{#a}条、应急预案{#Tb}条、事故调查报告{#Tc}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '公开企业名单{#a+#b}家，即甲类{#a}家、乙类{#b}家；同步公开办事流程图{#Tc}张。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '征集调查{#Ta+#Tb}期，收到意见建议{#c+#d}条，采纳{#c}条，未采纳{#d}条并说明理由。',
    relations: [openParts(1, 2, 3)],
    section: 'platform',
  },
  {
    text: '政府网站收到公众留言{#a+#Tb}条，办结{#a}条，年底前尚未到期、正在办理{#Tb}条。',
    relations: [flow([0], [1, 2])],
    section: 'platform',
  },
  {
    text: '从政府信息公开目录看，全年新增信息{#a+#b+#c+#d}条，分布在四个一级类目下，分别是{#a}条、{#b}条、{#c}条和{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '教育收费、招生录取、经费收支等事项公开{#a+#b}条次，其中校内公开{#a}条次，面向社会公开{#b}条次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '医疗服务价格公示{#Ba}项，药品价格公示{#Bb}项，耗材价格公示{#c}项，加起来共{#Ba+#Bb+#c}项，全部可在自助机上查询。',
    relations: [parts(3, 0, 1, 2)],
  },
  '供水、供气、供热等公共企事业单位公开信息{#a+#Tb+#c}条，其中停限供通知{#a}条，服务承诺{#Tb}条。',
  {
    text: '年度内印发公开工作简报{#Ta}期，刊发信息{#b}条；被上级采用{#Tc+#Td}条，含国家级{#Tc}条、省级{#Td}条。',
    relations: [openParts(2, 3, 4)],
    section: 'supervision',
  },
  {
    text: '{own}配备政府信息公开工作人员{#Ta+#Tb}人，其中专职{#Ta}人、兼职{#Tb}人，人员名册已报主管部门。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '第一季度发布信息{#a}条，第二季度{#b}条，第三季度{#c}条，第四季度{#d}条，全年共计{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '主动公开的{#a+#b+#Tc}条政府信息里，{#a}条为本机关制作，{#b}条为履职中获取，{#Tc}条转载自上级网站。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '公开环境监测数据{#Ba}组，环评审批信息{#b+#Tc}条（受理公示{#b}条、审批公告{#Tc}条）。',
    relations: [openParts(1, 2, 3)],
  },
  '行政审批服务信息{#a}条，公共资源配置信息{#b}条，社会公益事业信息{#c}条，均属重点领域；全部重点领域信息{#a+#b+#c+#d}条，占主动公开总量的较大比重。',
  {
    text: '“{agency}”公众号推送图文{#a+#b}篇，原创{#a}篇，转载{#b}篇，粉丝数{#Bc}人。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '全年组织政府开放日{#Ta}次、政策宣讲{#Tb}次、现场咨询{#Tc}次，合计活动{#Ta+#Tb+#Tc}次，参加群众{~#Bd}余人次。',
    relations: [parts(3, 0, 1, 2)],
    section: 'platform',
  },
  '网站信息{year-1}年发布{#a+#Tc}条，{year}年发布{#a}条，减少{#Tc}条，下降{%#Tc/#a+#Tc}%，主要是合并了重复栏目。',
  {
    text: '历史信息清理中，下线失效页面{#a}个，修正错链{#b}个，补录信息{#c}条，与当年新增公开信息{#d}条分开统计。',
    section: 'management',
  },
  {
    text: '国有企业信息公开栏公布财务信息{#Ta}条、人事信息{#Tb}条、重大事项{#Tc}条、社会责任{#Td}条，{=4}类共计{#Ta+#Tb+#Tc+#Td}条。',
    relations: [parts(5, 0, 1, 2, 3)],
  },
  {
    text: '受理窗口、查阅点、档案室三处接待查阅{#a+#b+#c}人次，其中受理窗口{#a}人次、查阅点{#b}人次、档案室{#c}人次。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '发布征地信息{#a+#b+#c}条（征收公告{#a}条、补偿安置公告{#b}条、其他征地信息{#c}条），覆盖全部在征地块。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '回应社会关切{#a+#Tb}次，通过新闻媒体回应{#Tb}次，通过网络平台回应{#a}次，无重大舆情。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '信息审核实行三级把关，全年送审{#a+#b}条，通过{#a}条，退回修改{#b}条；通过的{#a}条全部发布。',
    relations: [flow([0], [1, 2])],
    section: 'management',
  },
  {
    text: '信用信息归集{#Ba+#Bb}条，行政许可类{#Ba}条，行政处罚类{#Bb}条，由信用平台统一展示。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '开展业务培训{#Ta+#Tb+#Tc}次，其中集中授课{#Ta}次、以会代训{#Tb}次、跟班学习等其他形式{#Tc}次，覆盖{#d}人。',
    relations: [parts(0, 1, 2, 3)],
    section: 'supervision',
  },
  {
    text: '抽查下级单位网站{#a+#Tb}个次，合格{#a}个次，不合格{#Tb}个次，合格率{%#a/#a+#Tb}%。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '养老、托育、助残等民生信息公开{#a+#b+#c}条，养老{#a}条，托育{#b}条，助残{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '全年网上公开信息{#Ba+#b+#c}条，首发平台均为门户网站；其中又有{#b}条同步推送至移动客户端、{#b+#c}条同步推送至微信，推送量不重复计入。',
  {
    text: '公示公租房分配结果{#a+#b}户：实物配租{#a}户，租赁补贴{#b}户；公示保障资格年审结果{#c}户。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '规划类{#Ta}条、统计类{#b}条、审计类{#Tc}条、其他类{#d}条，构成全年公开的{#Ta+#b+#Tc+#d}条政府信息。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '{own}本部公开信息{#a}条，下属{#Tb}个单位公开信息{#c}条，系统内总计{#a+#c}条。',
    relations: [parts(3, 0, 2)],
  },
  {
    text: '基层政务公开标准目录包括{=3}个领域共{#a+#b+#c}个事项，其中社会救助{#a}个、就业创业{#b}个、养老服务{#c}个。',
    relations: [openParts(1, 2, 3, 4)],
  },
  {
    text: '公开重大项目{#a+#b}个，续建{#a}个、新开工{#b}个，总投资{~#Bc}余亿元；项目公开信息{#d}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '食品抽检公布{#Ba+#b}批次，合格{#Ba}批次，不合格{#b}批次，不合格率{%#b/#Ba+#b}%。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，主动公开政府信息{#a+#b+#c}条。其中，通过本单位网站{#a}条；通过上级网站{#b}条；通过其他途径{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
];
