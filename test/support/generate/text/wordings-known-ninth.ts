import { flow, openParts, parts, type Wording } from './wording.ts';

/** Requests: received, carried over, their outcomes, who asked; written without a look at the reader of sentences. */
export const NINTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}新收各类政府信息公开申请{received}件，连同上年未办结的{carriedIn}件，全年需办理{received+carriedIn}件；年内办结{done}件，尚有{carriedOut}件跨入{year+1}年办理。',
    relations: [parts(2, 0, 1), flow([2], [3, 4])],
  },
  {
    text: '{own}{year}年度登记政府信息公开申请{received}件。按申请主体分，公民个人{naturalPerson:received}件，商业企业{business:received}件，其余{received-naturalPerson:received-business:received}件来自科研、公益、法律服务等机构。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年新收的政府信息公开申请中，商业企业提出{business:received}件，科研机构提出{research:received}件，未见社会公益组织提出申请。',
    states: ['publicInterest:received'],
  },
  {
    text: '{year}年没有法律服务机构向{own}提出政府信息公开申请，自然人提出{naturalPerson:received}件，商业企业提出{business:received}件。',
    states: ['legalService:received'],
  },
  '{year}年收到政府信息公开申请{received}件，比{year-1}年的{#a}件多{received-#a}件，增幅{%received-#a/#a}%。',
  '{own}政府信息公开申请量由上年的{#a}件降至{received}件，降幅为{%#a-received/#a}%。',
  {
    text: '{year}年上半年收到政府信息公开申请{#a}件，下半年收到{received-#a}件，全年合计{received}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '一至四季度分别收到政府信息公开申请{#Ta}件、{#Tb}件、{#Tc}件、{received-#Ta-#Tb-#Tc}件，全年累计{received}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  '全年收到政府信息公开申请{received}件，其中{received-#a}件集中在第三季度提交，与当季征收项目启动有关。',
  '{outer}各级行政机关{year}年共收到政府信息公开申请{#Ba+received}件，{own}收到{received}件。',
  '{outer}政府系统全年办结政府信息公开申请{#Ba+done}件、结转下年{#a+carriedOut}件；{own}办结{done}件、结转下年{carriedOut}件。',
  '{own}新收政府信息公开申请{received}件，占{outer}总量{#Ba+received}件的{%received/#Ba+received}%。',
  '{year}年{own}收到政府信息公开申请{received}件，另有误投{own}、经沟通退回申请人改投有权机关的{#T}件未计入。',
  '全年收到政府信息公开申请{received}件；提交当日即撤回、未予登记的{#T}件不在统计之列。',
  '就兄弟单位办理的政府信息公开申请出具征求意见复函{#a}份，平均用时{#T}个工作日。',
  '全年接听有关政府信息公开申请的咨询电话{#a}次，接待来访咨询{#b}人次，正式收到政府信息公开申请{received}件。',
  '窗口受理行政许可类申请{#Ba}件，受理政府信息公开申请{received}件，两类申请分开登记、分开归档。',
  {
    text: '{own}无上年结转的政府信息公开申请，{year}年新收的{received}件年内全部办结。',
    states: ['carriedIn'],
    zero: ['carriedOut'],
  },
  {
    text: '{year}年{own}收到政府信息公开申请{received}件，既无上年结转件，也无结转下年件。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '政府信息公开申请收办情况：期初结存{carriedIn}件，期内新收{received}件，期内办结{done}件，期末在办{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '年内办结政府信息公开申请{done}件，包括{year-1}年跨年件{carriedIn}件和当年件{done-carriedIn}件。',
    relations: [openParts(0, 1, 2)],
  },
  '因需征求第三方意见等原因，{carriedOut}件政府信息公开申请截至{year}年12月31日仍在法定办理期内，顺延至{year+1}年答复。',
  '尚未到答复期限的政府信息公开申请{carriedOut}件转入次年继续办理，其中自然人申请{naturalPerson:carriedOut}件。',
  '自然人提出的政府信息公开申请中，予以公开{naturalPerson:granted}件，部分公开{naturalPerson:partlyGranted}件，无法提供{naturalPerson:unavailable}件。',
  '对法人和其他组织提出的政府信息公开申请，全年办结{organisations:done}件，其中予以公开{organisations:granted}件。',
  '依申请公开方面，答复商业企业{business:done}件，予以公开{business:granted}件；答复自然人{naturalPerson:done}件，予以公开{naturalPerson:granted}件。',
  '从办理结果看，{year}年办结的{done}件政府信息公开申请中，予以公开{granted}件、部分公开{partlyGranted}件，两项合计占{%granted+partlyGranted/done}%。',
  {
    text: '{year}年办结政府信息公开申请{done}件，其中予以公开和部分公开{granted+partlyGranted}件，其余{done-granted-partlyGranted}件未能公开或作其他处理。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '对政府信息公开申请作不予公开处理{refused}件，分别为：保护第三方合法权益{refused.thirdParty}件、三类内部事务信息{refused.internalAffairs}件、四类过程性信息{refused.deliberative}件、行政执法案卷{refused.enforcementFile}件、行政查询事项{refused.administrativeQuery}件。',
    zero: ['refused.stateSecret', 'refused.otherLaw', 'refused.securityStability'],
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '不予公开的政府信息公开申请共{refused}件，其中因保护第三方合法权益不予公开的{refused.thirdParty}件，其余{refused-refused.thirdParty}件属于条例规定的另外几种情形。',
    relations: [parts(0, 1, 2)],
  },
  '有{unavailable.notHeld}件政府信息公开申请所涉信息{own}并不掌握，{unavailable.needsCreation}件没有现成信息、需要另行制作，均依法告知无法提供。',
  '因{own}不掌握相关政府信息而无法提供的申请{unavailable.notHeld}件，占全部无法提供情形的{%unavailable.notHeld/unavailable}%。',
  '政府信息公开申请中，以信访举报投诉为内容的{declined.petition}件，重复提出的{declined.repeat}件，{own}均告知不予处理并说明理由。',
  {
    text: '{year}年没有因属于国家秘密或者危及“三安全一稳定”而不予公开的政府信息公开申请。',
    states: ['refused.stateSecret', 'refused.securityStability'],
  },
  {
    text: '本年度无申请人逾期未缴费而不再处理的政府信息公开申请，申请人无正当理由逾期不补正、不再处理的{other.overdueCorrection}件。',
    states: ['other.overdueFee'],
  },
  {
    text: '政府信息公开申请中作其他处理的{other}件，包括申请人逾期不补正{other.overdueCorrection}件、申请人主动撤回等其他情形{other.remainder}件。',
    zero: ['other.overdueFee'],
    relations: [parts(0, 1, 2)],
  },
  '收到政府信息公开申请{received}件，其中{received-#T}件材料齐全、无需补正，当场登记。',
  '按期办结政府信息公开申请{done}件，其中{done-#a}件在10个工作日内办结。',
  '通过网上提交{received-#T}件、邮寄{#T+#Ta}件（有{#Ta}件先后采用两种方式，只计一件），只在网上提交的{received-#T-#Ta}件，实有政府信息公开申请{received}件。',
  {
    text: '{received}件政府信息公开申请的来源为：在线平台{#a}件，信函{#T}件，当面递交{#Ta}件，传真及电子邮件{received-#a-#T-#Ta}件。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年新收政府信息公开申请{received}件，线上提交{received-#T}件，占比{%received-#T/received}%，其他渠道{#T}件。',
    relations: [parts(0, 1, 3)],
  },
  '因存在一人多次申请的情况，全年{received}件政府信息公开申请实际涉及申请人{received-#T}人。',
  {
    text: '从内容看，涉及土地征收的{#a}件、涉及规划审批的{#T}件，其余{received-#a-#T}件较为分散，合计政府信息公开申请{received}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{year}年收到政府信息公开申请{received}件，申请人全部为公民个人，无法人或其他组织提出申请。',
    states: ['organisations:received'],
  },
  {
    text: '{year}年收到的{received}件政府信息公开申请全部来自法人和其他组织，没有自然人申请。',
    states: ['naturalPerson:received'],
  },
  {
    text: '{year}年{own}政府信息公开申请收件量为零，也没有上年结转件。',
    states: ['received', 'carriedIn'],
  },
  { text: '依申请公开：全年收件数为零。', states: ['received'] },
  { text: '截至年末，{own}没有需结转至{year+1}年办理的政府信息公开申请。', states: ['carriedOut'] },
  {
    text: '{year}年，{own}没有对任何一件政府信息公开申请作出不予公开或者不予处理的决定。',
    states: ['refused', 'declined'],
  },
  {
    text: '政府信息公开申请办理中，予以公开{granted}件，未出现部分公开的情形。',
    states: ['partlyGranted'],
  },
  '全年收到政府信息公开申请{received}件，未收到通过传真和电子邮件提交的申请。',
  '下属{#T}家事业单位均未收到政府信息公开申请，{own}机关收到{received}件。',
  '全年未收到要求更正自身不准确信息的申请，收到政府信息公开申请{received}件，已逐件编号。',
  '经与申请人电话沟通，有{#T}件拟提交的政府信息公开申请改为便民解答，未计入全年收到的{received}件之内。',
  '协助{outer}其他部门办理由其牵头答复的政府信息公开申请{#a}件，{own}自身收到{received}件。',
  '上一年度转来的政府信息公开申请{carriedIn}件，{own}列入重点督办，逐件明确承办人。',
  '跨年办理的政府信息公开申请两头都有：由{year-1}年结转而来{carriedIn}件，结转至{year+1}年继续办理{carriedOut}件。',
  {
    text: '今年应办政府信息公开申请{received+carriedIn}件（新收{received}件、上年结转{carriedIn}件），实际办结{done}件，办结率{%done/received+carriedIn}%。',
    relations: [parts(0, 1, 2)],
  },
  '{year}年共答复政府信息公开申请{done}件，同比减少{#T}件；其中予以公开{granted}件，同比增加{#Ta}件。',
  '{year-2}年至{year}年，{own}收到的政府信息公开申请依次为{#a}件、{#b}件和{received}件，逐年有所变化。',
  '近五年累计答复政府信息公开申请{#Ba+done}件，其中{year}年答复{done}件。',
  '{outer}全年收到政府信息公开申请超过{~#Ba+received}件，{own}直接收到的为{received}件。',
  '政府信息公开申请属于信访举报投诉类、重复申请、要求提供公开出版物三类的共{declined.petition+declined.repeat+declined.publication}件，均作不予处理。',
  '属于四类过程性信息和行政执法案卷的政府信息公开申请合计{refused.deliberative+refused.enforcementFile}件，依法不予公开。',
  {
    text: '全年答复政府信息公开申请{done}件：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '{year}年办结依申请公开件{done}件，予以公开{granted}件（{%granted/done}%）、部分公开{partlyGranted}件（{%partlyGranted/done}%）、不予公开{refused}件（{%refused/done}%），其余{done-granted-partlyGranted-refused}件为无法提供、不予处理和其他处理。',
    relations: [parts(0, 1, 3, 5, 7)],
  },
  {
    text: '政府信息公开申请收办数据平衡：新收{received}件加上年结转{carriedIn}件，等于办结{done}件加结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '律师代为提交的政府信息公开申请{#T}件按委托人身份统计，法律服务机构以自身名义提出的申请{legalService:received}件。',
  '社会公益组织、法律服务机构提出的政府信息公开申请共{publicInterest:received+legalService:received}件。',
  '网上申请系统共有{received+#T}条记录，剔除测试、误填{#T}条后，有效政府信息公开申请{received}件。',
  '无法提供和不予处理的政府信息公开申请合计{unavailable+declined}件，比上年的{#a}件有所变化。',
  {
    text: '全年收到政府信息公开申请{received}件，答复率100%，没有一件拖到次年。',
    states: ['carriedOut'],
  },
];

/** Review and litigation. */
export const NINTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}因政府信息公开被申请行政复议{reconsideration.total}件，其中维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开类行政诉讼共{litigation.total}件：未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '因政府信息公开引发争议{disputes=reconsideration.total+litigation.total}件，分别为行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  '政府信息公开行政复议案件{reconsideration.total}件，已审结{reconsideration.total-reconsideration.pending}件，仍在审理{reconsideration.pending}件。',
  '信息公开行政复议维持率为{%reconsideration.upheld/reconsideration.total}%（{reconsideration.total}件中维持{reconsideration.upheld}件）。',
  '政府信息公开行政复议结果维持{reconsideration.upheld}件，比上年多{#T}件；结果纠正{reconsideration.corrected}件，比上年少{#Ta}件。',
  {
    text: '{year}年，{own}政府信息公开工作未引发行政复议，也未被提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件，无政府信息公开行政诉讼案件。',
    states: ['litigation.total'],
  },
  {
    text: '{year}年没有因政府信息公开申请行政复议的案件，直接向法院起诉的{direct.total}件。',
    states: ['reconsideration.total'],
  },
  {
    text: '全年政府信息公开行政复议{reconsideration.total}件，无一件被纠正。',
    states: ['reconsideration.corrected'],
  },
  {
    text: '全年发生政府信息公开行政诉讼{litigation.total}件，{own}无一败诉。',
    states: ['litigation.corrected'],
  },
  {
    text: '{own}全年政府信息公开行政复议{reconsideration.total}件，复议机关均维持了{own}的答复。',
    zero: ['reconsideration.corrected', 'reconsideration.other', 'reconsideration.pending'],
  },
  '{year-1}年政府信息公开行政复议{#a}件，{year}年为{reconsideration.total}件。',
  '{outer}全年政府信息公开行政复议{#a+reconsideration.total}件，涉及{own}的{reconsideration.total}件。',
  {
    text: '{outer}发生政府信息公开行政诉讼{#a}件，均不涉及{own}。',
    states: ['litigation.total'],
  },
  '{own}作为复议机关审理下级单位政府信息公开行政复议案件{#a}件，以{own}为被申请人的{reconsideration.total}件。',
  '除政府信息公开外，{own}办理其他类型行政复议案件{#a}件、应诉{#b}件。',
  '全年行政应诉案件{#a+litigation.total}件，其中政府信息公开类{litigation.total}件。',
  {
    text: '申请人不经复议、直接就{own}的政府信息公开答复提起诉讼{direct.total}件：法院维持{direct.upheld}件，判决纠正{direct.corrected}件，以其他结果结案{direct.other}件，至年底尚未审结{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '复议后起诉的政府信息公开行政诉讼{after.total}件，法院支持{own}的{after.upheld}件，判决纠正的{after.corrected}件，其余{after.total-after.upheld-after.corrected}件为其他结果或者尚在审理。',
    relations: [parts(0, 1, 2, 3)],
  },
  '行政诉讼中，未经复议直接起诉的政府信息公开案件结果维持{direct.upheld}件；复议后起诉的结果维持{after.upheld}件。',
  '政府信息公开行政诉讼维持{litigation.upheld}件、纠正{litigation.corrected}件，未结{litigation.pending}件转入{year+1}年。',
  '年末尚未审结的政府信息公开案件：行政复议{reconsideration.pending}件，行政诉讼{litigation.pending}件。',
  {
    text: '截至{year}年底，政府信息公开行政复议、行政诉讼案件均已审结，无未结案件。',
    states: ['reconsideration.pending', 'litigation.pending'],
  },
  '政府信息公开行政复议案件中，申请人撤回复议申请等其他结果{reconsideration.other}件，不计入维持和纠正。',
  '被复议机关纠正的政府信息公开答复{reconsideration.corrected}件，{own}均在15日内重新作出答复。',
  '{year}年二审开庭的政府信息公开案件{#T}件系上年一审案件的延续，本年新发政府信息公开行政诉讼{litigation.total}件。',
  '{own}负责人出庭应诉{#T}次，政府信息公开行政诉讼案件共{litigation.total}件。',
  {
    text: '{own}未发生复议后又起诉的政府信息公开案件，未经复议直接起诉{direct.total}件。',
    states: ['after.total'],
  },
  {
    text: '政府信息公开行政诉讼案件{after.total}件，均为复议后起诉，没有未经复议直接起诉的案件。',
    states: ['direct.total'],
  },
  '政府信息公开行政复议、行政诉讼案件合计{disputes=reconsideration.total+litigation.total}件，同比下降{#Ta}.{#Tb}%。',
  '行政复议、行政诉讼被纠正的政府信息公开案件共{reconsideration.corrected+litigation.corrected}件，{own}逐案复盘。',
  '在政府信息公开行政复议和行政诉讼中，结果维持合计{reconsideration.upheld+litigation.upheld}件，其他结果合计{reconsideration.other+litigation.other}件。',
  '涉及政府信息公开的复议案{reconsideration.total}宗、诉讼案{litigation.total}宗，均委托法律顾问参与办理。',
  '公民、法人对{own}的政府信息公开答复不服，申请行政复议的{reconsideration.total}起，向人民法院提起行政诉讼的{litigation.total}起。',
  '第四部分列明：行政复议总计{reconsideration.total}件，未经复议直接起诉总计{direct.total}件，复议后起诉总计{after.total}件。',
  {
    text: '{year}年，{own}收到政府信息公开行政复议答复通知书{reconsideration.total}份，复议机关尚未作出决定。',
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  {
    text: '政府信息公开案件进入诉讼程序的{litigation.total}件，其中直接起诉{direct.total}件、经复议后起诉{after.total}件。',
    relations: [openParts(0, 1, 2)],
  },
  '上年结转的政府信息公开行政诉讼案件{#T}件已于{year}年一季度结案，不重复统计。',
  '司法行政部门全年受理{outer}政府信息公开行政复议申请{#Ba}件，{own}作为被申请人的{reconsideration.total}件。',
  '因同一征收项目引发的政府信息公开行政复议较多，占复议案件{reconsideration.total}件的{#T}0%以上。',
  '组织旁听政府信息公开行政诉讼庭审{#T}次，参加干部{#a}人次。',
  '整理政府信息公开行政复议、行政诉讼典型案例{#T}个，汇编成册发各科室。',
  '对{year-2}年以来的{#a+reconsideration.total+litigation.total}件政府信息公开行政复议、行政诉讼案件进行分析，形成专题报告。',
  {
    text: '政府信息公开行政复议情况：总计{reconsideration.total}件，结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件，其余{reconsideration.total-reconsideration.upheld-reconsideration.corrected}件为其他结果和尚未审结。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年无政府信息公开案件被人民法院判决撤销或者责令重作，被复议机关纠正{reconsideration.corrected}件。',
    states: ['litigation.corrected'],
  },
  '{year}年，对{own}政府信息公开答复申请复议的案件{reconsideration.total}件，其中不服不予公开答复的{reconsideration.total-#T}件。',
  '政府信息公开行政诉讼案件{litigation.total}件，其中{litigation.total-#T}件由基层人民法院一审。',
  '已作出裁判的政府信息公开行政诉讼案件{litigation.total-litigation.pending}件，尚在审理的{litigation.pending}件。',
  {
    text: '政府信息公开行政诉讼{litigation.total}件，审理结果为：维持{litigation.upheld}件，纠正{litigation.corrected}件，其他{litigation.other}件，未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '由{own}作为共同被告的复议后诉讼{#T}件按规定由原答复机关统计，以{own}为单独被告的政府信息公开直接起诉案件{direct.total}件。',
  {
    text: '{own}没有尚未审结的政府信息公开行政复议案件，年内审结{reconsideration.total}件。',
    states: ['reconsideration.pending'],
  },
  '通过复议前沟通，{#T}名申请人自愿放弃申请，实际进入政府信息公开行政复议程序的{reconsideration.total}件。',
  '{year}年办理政府信息公开举报投诉{#T}件、行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
  {
    text: '本年度{own}政府信息公开工作“零复议、零诉讼”。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{own}全年没有出现政府信息公开行政复议被纠错、行政诉讼被判败诉的情况。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '全年没有因行政处罚引发的行政复议；因政府信息公开引发的行政复议{reconsideration.total}件。',
  '未因主动公开内容引发行政复议，因依申请公开答复引发行政复议{reconsideration.total}件，依法提交答辩材料。',
  {
    text: '今年有{reconsideration.total}件政府信息公开答复被申请复议，复议决定维持的{reconsideration.upheld}件，占{%reconsideration.upheld/reconsideration.total}%；决定纠正的{reconsideration.corrected}件，占{%reconsideration.corrected/reconsideration.total}%；其余{reconsideration.total-reconsideration.upheld-reconsideration.corrected}件终止或在审。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '政府信息公开行政复议案件上半年{#T}件、下半年{reconsideration.total-#T}件，全年合计{reconsideration.total}件。',
    relations: [parts(2, 0, 1)],
  },
  '{own}下属单位被提起政府信息公开行政复议{#T}件，由下属单位在各自年报中反映；{own}本级{reconsideration.total}件。',
  '自条例修订施行以来，{own}累计发生政府信息公开行政诉讼{#a+litigation.total}件，其中{year}年{litigation.total}件。',
  '法院驳回原告诉讼请求、维持{own}政府信息公开答复的案件{litigation.upheld}件。',
  '政府信息公开直接起诉案件中，原告撤诉等其他结果{direct.other}件；复议后起诉案件中，其他结果{after.other}件。',
  {
    text: '对被纠正的{reconsideration.corrected+litigation.corrected}件政府信息公开案件制发整改通知，其中行政复议{reconsideration.corrected}件、行政诉讼{litigation.corrected}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年政府信息公开行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，均已结案。',
    zero: ['reconsideration.pending', 'litigation.pending'],
  },
  {
    text: '复议后起诉{after.total}件，均获法院维持，政府信息公开答复质量进一步提高。',
    zero: ['after.corrected', 'after.other', 'after.pending'],
  },
  '政府信息公开行政复议被纠正{reconsideration.corrected}件，纠正率{%reconsideration.corrected/reconsideration.total}%，较上年降低{#T}个百分点。',
  {
    text: '有关政府信息公开的行政诉讼案件尚未审结{litigation.pending}件，包括直接起诉{direct.pending}件和复议后起诉{after.pending}件。',
    relations: [openParts(0, 1, 2)],
  },
  '政府信息公开行政复议{reconsideration.total}件，较{year-1}年的{#a}件增加{reconsideration.total-#a}件。',
];

/** Documents, licences, penalties, fees. */
export const NINTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，{own}制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效{normative.inForce}件，均已在网站集中公开。',
  {
    text: '年初现行有效行政规范性文件{normative.inForce-normative.issued+normative.repealed}件，年内新制发{normative.issued}件、废止{normative.repealed}件，年末现行有效{normative.inForce}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '现行有效的行政规范性文件共{normative.inForce}件，其中{year}年制发的{normative.issued}件、以前年度制发的{normative.inForce-normative.issued}件。',
    zero: ['normative.repealed'],
    relations: [openParts(0, 1, 2)],
  },
  '{own}起草并以上级政府名义印发的规范性文件{#T}件不计入本机关数量，{own}自行制发行政规范性文件{normative.issued}件。',
  {
    text: '本年度{own}未制发行政规范性文件，废止{normative.repealed}件。',
    states: ['normative.issued'],
  },
  {
    text: '全年没有废止行政规范性文件，继续有效{normative.inForce}件。',
    states: ['normative.repealed'],
  },
  '组织清理{year-1}年底以前的行政规范性文件{#a}件，清理后现行有效{normative.inForce}件。',
  '转发上级文件{#a}件，印发内部管理制度{#b}件，上述文件不属于行政规范性文件；制发行政规范性文件{normative.issued}件。',
  '对{normative.issued+#T}件行政规范性文件送审稿开展合法性审核，其中年内正式印发的行政规范性文件{normative.issued}件。',
  '公开规范性文件解读材料{#a}篇，配套图解{#T}幅。',
  '{outer}现行有效行政规范性文件{#a+normative.inForce}件，其中由{own}制定的{normative.inForce}件。',
  '规范性文件方面：本年新制作{normative.made}件，新公开{normative.published}件，对外公开总数{normative.total}件。',
  '{year}年新制作规范性文件{normative.made}件，截至年底对外公开规范性文件总数达到{normative.total}件。',
  '规章制发{regulations.issued}件、废止{regulations.repealed}件，现行有效{regulations.inForce}件。',
  '现行有效规章{regulations.inForce}件，现行有效行政规范性文件{normative.inForce}件，均配有可下载的标准文本。',
  {
    text: '{year}年未制定规章，制发行政规范性文件{normative.issued}件。',
    states: ['regulations.issued'],
  },
  '全年规章、行政规范性文件合计制发{regulations.issued+normative.issued}件，合计废止{regulations.repealed+normative.repealed}件。',
  '{year}年对外公开规章总数{regulations.total}件，对外公开规范性文件总数{normative.total}件。',
  '受理行政许可申请{licences.decisions+#T}件，作出行政许可处理决定{licences.decisions}件。',
  '公示行政许可信息{#a}条、行政处罚信息{#b}条，公示数量含补录的往年数据。',
  '全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件。',
  {
    text: '行政许可、行政处罚、行政强制处理决定合计{licences.decisions+penalties.decisions+compulsion.decisions}件，分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}{year}年作出行政处罚决定{penalties.decisions}件，未实施行政强制。',
    states: ['compulsion.decisions'],
  },
  {
    text: '全年没有作出行政处罚决定，也没有采取行政强制措施，办理行政许可{licences.decisions}件。',
    states: ['penalties.decisions', 'compulsion.decisions'],
  },
  {
    text: '因职能划转，{own}{year}年未办理行政许可事项。',
    states: ['licences.decisions'],
  },
  '行政许可办理量{licences.decisions}件，其中即办件{licences.decisions-#a}件，即办率进一步提高。',
  '作出行政处罚决定{penalties.decisions}件，其中适用简易程序{penalties.decisions-#T}件。',
  '{year-1}年行政处罚决定{#a}件，{year}年行政处罚决定{penalties.decisions}件。',
  '行政处罚决定由上年的{#a}件增至{penalties.decisions}件，增长{%penalties.decisions-#a/#a}%。',
  '{outer}综合执法队伍作出行政处罚{#Ba}件，以{own}名义作出的行政处罚决定{penalties.decisions}件。',
  '行政处罚立案{penalties.decisions+#T}起，作出处罚决定{penalties.decisions}起，决定书全部上网公开。',
  '开展“双随机、一公开”抽查{#a}次，公示结果{#b}条，行政处罚决定{penalties.decisions}件。',
  '公开权责清单事项{#a+#b+#T+#Ta}项，其中行政许可{#T}项、行政处罚{#b}项、行政强制{#Ta}项。',
  '目前保留行政许可事项{#T}项，{year}年作出许可决定{licences.decisions}件。',
  '行政许可上一年项目{licences.previous}项，本年增加{licences.change}项，处理决定{licences.decisions}件。',
  '行政处罚事项上一年{penalties.previous}项，作出处理决定{penalties.decisions}件。',
  '其他对外管理服务事项处理决定{services.decisions}件，行政许可处理决定{licences.decisions}件。',
  '行政事业性收费{fees.amount}万元，全部缴入国库。',
  '{year}年收取行政事业性收费{fees.amount*10000}元，收费依据和标准在网站公示。',
  {
    text: '{own}无行政事业性收费。',
    states: ['fees.amount'],
  },
  {
    text: '全年未收取任何行政事业性收费，作出行政强制决定{compulsion.decisions}件。',
    states: ['fees.amount'],
  },
  '公开行政事业性收费目录{#T}项，年内实际收费金额{fees.amount}万元。',
  '国有资产出租收入{#a}万元不在此列，{own}行政事业性收费为{fees.amount}万元。',
  '行政事业性收费上年公布项目{fees.previous}项，收费清单一项一公开。',
  '全年实施政府集中采购项目{procurement.projects}个，中标结果及时公示。',
  '公开政府采购信息{#a}条（含采购意向、公告、合同），政府集中采购项目{procurement.projects}个。',
  '自行采购{#T}项，不属于集中采购范围；纳入政府集中采购的项目{procurement.projects}项。',
  '对外公布政策文件{normative.issued+#a}件，其中属于行政规范性文件的{normative.issued}件由司法行政部门统一编号。',
  '{own}向上级报备行政规范性文件{normative.issued}件，报备率、及时率均为100%。',
  '经评估，拟修改行政规范性文件{#T}件，已列入{year+1}年计划；本年废止行政规范性文件{normative.repealed}件。',
  '截至{year}年12月31日，{own}现行有效行政规范性文件为{normative.inForce}件，其中有效期不足两年的{normative.inForce-#T}件。',
  '网站“政策文件”栏目累计收录文件{#Ba+#a}件，含失效文件{#a}件。',
  {
    text: '行政强制决定{compulsion.decisions}件，行政处罚决定{penalties.decisions}件，二者合计{penalties.decisions+compulsion.decisions}件。',
    relations: [parts(2, 0, 1)],
  },
  '不予行政处罚{#T}件、从轻减轻处罚{#a}件的裁量理由一并公开。',
  '政务服务大厅收件{#Ba+licences.decisions}件，其中属于{own}行政许可决定的{licences.decisions}件。',
  '撤销、注销行政许可{#T}件，新作出行政许可决定{licences.decisions}件。',
  '执法文书评查抽取行政许可案卷{#T}卷、行政处罚案卷{#Ta}卷，公开评查结果。',
  '全年办理行政许可{~#Ba+licences.decisions}余件次（含咨询和预审），作出许可决定{licences.decisions}件。',
  {
    text: '行政许可决定上半年{#a}件、下半年{licences.decisions-#a}件，全年合计{licences.decisions}件，按7个工作日内上网要求公示。',
    relations: [parts(2, 0, 1)],
  },
  '行政处罚结果公开率100%，涉及市场主体{penalties.decisions-#T}家次，全年行政处罚决定{penalties.decisions}件。',
  '{own}行政规范性文件制发数为{normative.issued}件，其中与其他部门联合制发{normative.issued-#T}件。',
  '{year}年{own}印发各类公文{#a+normative.issued}件，属于行政规范性文件的{normative.issued}件。',
  '规范性文件公开情况：公开率100%，解读率{#T}0%，意见征集{#Tb}次，采纳意见{#Ta}条。',
  '罚没收入{#a}万元不属于行政事业性收费，行政事业性收费{fees.amount}万元单独列示。',
  '{year}年作出的行政许可决定为{licences.decisions}件，公示时限由7日缩短到{#T}日。',
  {
    text: '信用平台归集{outer}“双公示”数据{#Ba+#a}条，其中许可类{#Ba}条、处罚类{#a}条。',
    relations: [openParts(0, 1, 2)],
  },
  '委托街道、乡镇实施的行政处罚{#T}件计入委托机关，{own}行政处罚决定共{penalties.decisions}件。',
  '{year}年以来，先后公布行政规范性文件{normative.issued}件，其中征求公众意见的{normative.issued-#T}件，均反馈采纳情况。',
  {
    text: '{year}年{own}制发行政规范性文件{normative.issued}件，无废止、无失效。',
    states: ['normative.repealed'],
  },
  {
    text: '{own}没有现行有效的规章，现行有效行政规范性文件{normative.inForce}件。',
    states: ['regulations.inForce'],
  },
];

/** What was published, by channel and by kind, and other counts that no table has. */
export const NINTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b+#c+#d}条，其中机构职能类{#a}条、财政信息类{#b}条、业务工作类{#c}条，其余{#d}条为动态信息。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '网站、微信公众号、政务微博分别发布信息{#a}条、{#b}条、{#c}条，合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年发布信息合计{#a+#b}条：上半年{#a}条，下半年{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '一季度至四季度，{own}主动公开信息依次为{#a}条、{#b}条、{#c}条、{#d}条，全年总计{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  '{year}年主动公开政府信息{#a+#b}条，其中涉及民生保障的{#b}条，便于群众集中查阅。',
  '主动公开政府信息{#a+#b}条，其中通过门户网站公开{#a+#b}条、同步推送微信公众号{#b}条。',
  '门户网站发布信息{#a}条，部分内容同时在微信公众号发布{#b}条、在公示栏张贴{#T}期，各渠道数量有交叉。',
  {
    text: '财政类信息公开{#a+#T+#Ta}条，由预算{#T}条、决算{#Ta}条和资金管理{#a}条组成。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '发布政策解读{#a+#b+#T}篇，其中文字解读{#a}篇、图片解读{#b}篇、视频解读{#T}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '发布政策解读{#a+#b+#T}篇，其中图片解读{#b}篇、视频解读{#T}篇等。',
  {
    text: '公开重大建设项目、公共资源配置、社会公益事业、安全生产四个领域信息{#a}条、{#b}条、{#c}条、{#d}条，共{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  '自网站开通以来累计发布信息{#Ba+#a}条，{year}年新增{#a}条。',
  '{outer}各部门全年公开信息{#Ba+#a}条，{own}报送并采用{#a}条。',
  {
    text: '{own}所属科室公开信息{#a+#b+#c}条，其中办公室{#a}条，业务科室{#b}条，其他科室{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '办理人大代表建议和政协提案{#Ta+#Tb}件，其中建议{#Ta}件、提案{#Tb}件，复文全部公开。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '收到网民留言{#a+#b}条，已回复{#a}条，其余{#b}条因内容不清未予公开。',
    relations: [parts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '承接12345热线转办件{#Ba}件，上年结转{#T}件，办结{#Ba+#T-#Ta}件，期末在办{#Ta}件。',
    relations: [flow([0, 1], [2, 3])],
    section: 'platform',
  },
  {
    text: '公开专栏设置公开指南、公开制度、法定主动公开内容、年度报告、依申请公开{=5}个板块。',
    section: 'platform',
  },
  {
    text: '围绕组织领导、制度建设、平台运维（含网站、新媒体）、监督考核{=4}个方面细化任务。',
    section: 'supervision',
  },
  {
    text: '存在的问题主要有解读形式单一、更新不够及时、人员流动较快{=3}个方面。',
    section: 'problems',
  },
  {
    text: '梳理形成养老服务、义务教育、户籍管理、社会救助、食品药品监管、城乡规划{=6}个领域的公开目录。',
  },
  {
    text: '公开渠道包括门户网站、微信公众号、公示栏、档案馆查阅点等{=4}类。',
    section: 'management',
  },
  {
    text: '主动公开信息{#a+#b+#c}条，其中公告{#a}条，占{%#a/#a+#b+#c}%；动态{#b}条，占{%#b/#a+#b+#c}%；其他{#c}条，占{%#c/#a+#b+#c}%。',
    relations: [parts(0, 1, 3, 5)],
  },
  '门户网站全年发布信息{#a}条，同比增长{#T}.{#Ta}%，首页访问量{#Ba}次。',
  '{year-1}年公开信息{#a}条，{year}年公开信息{#a+#b}条，增长{%#b/#a}%。',
  '微信公众号发布信息{#a+#b}条，较上年的{#a}条增加{#b}条。',
  {
    text: '微信公众号推送图文{#a+#b}篇（原创{#a}篇、转载{#b}篇），关注人数{#Ba}人。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '全年公开信息{#a+#b+#T+#Ta}条，其中预决算{#T+#Ta}条（预算{#T}条、决算{#Ta}条），工作动态{#a}条，其他{#b}条。',
    relations: [parts(0, 1, 4, 5), openParts(1, 2, 3)],
  },
  {
    text: '举办新闻发布会{#T}场、政府开放日{#Ta}场，合计{#T+#Ta}场，邀请代表{#a}人次。',
    relations: [parts(2, 0, 1)],
  },
  '全年主动公开信息{~#Ba+#a}余条，其中重点领域{~#a}多条，公众号阅读量近{#Bb}次。',
  '公开信息约{~#Ba}条，涉及征地补偿、乡村振兴、生态环境等方面。',
  {
    text: '网站共设栏目{#a+#T}个，其中一级栏目{#T}个、二级栏目{#a}个。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '对{#a+#b}条历史信息进行清理，归档{#a}条、删除{#b}条，合计处理{#a+#b}条。',
    relations: [parts(3, 1, 2)],
    section: 'management',
  },
  {
    text: '审核拟公开信息{#a+#T}条，同意发布{#a}条，其余{#T}条退回修改。',
    relations: [parts(0, 1, 2)],
    section: 'management',
  },
  {
    text: '制发公文{#a+#b+#c}件，公开属性为主动公开{#a}件、依申请公开{#b}件、不予公开{#c}件。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'management',
  },
  {
    text: '对标注为“不予公开”的{#a+#T}件公文开展复核，{#T}件转为主动公开，其余{#a}件维持原属性。',
    relations: [parts(0, 1, 2)],
    section: 'management',
  },
  {
    text: '组织公开业务培训{#T}期，参训{#a+#b}人次，其中机关{#a}人次、基层{#b}人次。',
    relations: [openParts(1, 2, 3)],
    section: 'supervision',
  },
  {
    text: '第三方评估发现问题{#a+#T}个，已整改{#a}个，剩余{#T}个限期整改。',
    relations: [parts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '开展网站季度检查{#T}次，累计发现错链{#a}个、错别字{#b}处，均已改正。',
    section: 'supervision',
  },
  {
    text: '意见征集{#T}期，收到意见{#a+#b}条，采纳{#a}条，未采纳{#b}条，采纳情况一并公布。',
    relations: [openParts(1, 2, 3)],
    section: 'platform',
  },
  '全年公开重点领域信息{#a+#b+#c+#T}条，义务教育招生信息{#T}条、食品安全抽检信息{#a}条、征地信息{#b}条均单设专栏。',
  '围绕群众关切，主动公开就业信息{#a}条、社保信息{#b}条、医保信息{#c}条。',
  {
    text: '主动公开政府信息的数量为{#a+#b+#c}条，按公开方式分：网站公开{#a}条、新媒体公开{#b}条、其他方式公开{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '对收取信息处理费的{#T+#Ta}件申请共收费{#a+#b}元，其中按件计收{#T}件{#a}元，按量计收{#Ta}件{#b}元。',
    relations: [openParts(0, 2, 4), openParts(1, 3, 5)],
    section: 'other',
  },
  {
    text: '{year}年，{own}未收取信息处理费，减免费用涉及{#T}人次。',
    section: 'other',
  },
  '发布通知公告{#a}条，发布工作动态{#b}条，发布人事信息{#T}条，信息总量居{outer}前列。',
  {
    text: '村务公开栏张贴{#a}期、社区公开栏张贴{#b}期，两项共{#a+#b}期。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '政务新媒体账号由{#T+#Ta}个整合为{#T}个，关停{#Ta}个。',
    section: 'platform',
  },
  '通过“政务公开”栏目公开{#a}条，其中{#a}条均经过三审三校，全年无失泄密事件。',
  {
    text: '全年共推送信息{#a+#b+#c+#d}条：门户网站{#a}条、微信{#b}条、微博{#c}条、抖音{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '基层政务公开标准目录涉及{#a+#b}项，区级{#a}项，街道（乡镇）级{#b}项。',
    relations: [openParts(0, 1, 2)],
  },
  '公开目录更新{#a}次，涉及新增条目{#b}条、修改条目{#c}条，目录现有条目{#Ba+#b}条。',
  {
    text: '回应公众关注热点{#T}次，通过新闻发布会回应{#Ta}次，两种形式不重复，合计{#T+#Ta}次。',
    relations: [parts(2, 0, 1)],
  },
  '本年度共向档案馆、图书馆移送主动公开文件{#a}份，其中纸质文件{#a}份、同步移送电子版{#a}份。',
  {
    text: '查阅点接待查阅群众{#a+#b}人次，其中政务大厅{#a}人次、图书馆{#b}人次，另电话解答{#c}次。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  '网站总访问量{#Ba+#Bb}次，独立用户{#Bb}个，平均每日更新信息{#T}条。',
  {
    text: '“局长信箱”收到来信{#a+#T}封，其中咨询{#a}封、投诉{#T}封，均按期回复。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  '公示拟录用、拟聘用人员名单{#T}批，涉及{#a}人；公示低保、特困对象{#b}户。',
  {
    text: '主动公开各类信息{#a+#b+#c}条，其中文字类{#a}条、图片类{#b}条、视频类{#c}条，以上为全部公开信息。',
    relations: [parts(0, 1, 2, 3)],
  },
  '上报政务信息{#a+#b}条，被上级采用{#b}条，采用率{%#b/#a+#b}%。',
  {
    text: '任务清单共{#a+#T+#Ta}项，完成{#a}项，正在推进{#T}项，其他{#Ta}项因政策调整取消。',
    relations: [parts(0, 1, 2, 3)],
    section: 'supervision',
  },
  '{year+1}年计划发布政策解读{#T}期，开展培训{#Ta}次，新增便民查询事项{#Tb}项。',
  {
    text: '人员配备：专职{#T}人、兼职{#Ta}人，共{#T+#Ta}人从事政府信息公开工作。',
    relations: [parts(2, 0, 1)],
    section: 'supervision',
  },
  {
    text: '全年通过各类渠道公开信息{#a+#b}条，线上渠道{#a}条（占{%#a/#a+#b}%），线下渠道{#b}条（占{%#b/#a+#b}%）。',
    relations: [openParts(0, 1, 3)],
  },
  '编发公开简报{#T}期，在省级媒体刊发稿件{#Ta}篇、市级媒体刊发{#a}篇，部分稿件被多家媒体转载。',
  {
    text: '截至{year}年底，公开平台存量信息{#Ba+#a}条，其中{year-1}年底以前{#Ba}条，{year}年新增{#a}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '专题专栏共{#T+#Ta}个，包括常设专栏{#T}个、临时专栏{#Ta}个。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '政务公开工作由领导小组、办公室、信息科、各业务科室{=4}级联动推进，每月通报一次。',
    section: 'supervision',
  },
  {
    text: '在便民服务大厅设置查询机{#T}台，在{#a}个村（社区）设公开栏{#a+#b}块，发放指南{#Ba}册。',
    section: 'platform',
  },
  {
    text: '信息公开考核占年度绩效总分{#T}分，其中平台建设{#Ta}项指标、内容更新{#Tb}项指标。',
    section: 'supervision',
  },
  {
    text: '公开机构信息{#T}条、领导信息{#Ta}条、规划计划{#Tb}条、统计信息{#a}条、应急管理{#b}条，以及其他信息{#c}条，共计{#T+#Ta+#Tb+#a+#b+#c}条。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
];
