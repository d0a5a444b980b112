import { flow, openParts, parts, type Wording } from './wording.ts';

/** What was received, from whom, and what became of it. */
export const EIGHTH_REQUESTS: readonly (string | Wording)[] = [
  { text: '{year}年，{own}没有收到公民、法人或其他组织递交的政府信息公开申请。', states: ['received'] },
  { text: '截至{year}年12月31日，{own}未接到任何单位和个人提出的信息公开申请。', states: ['received'] },
  { text: '本年度{agency}无依申请公开事项。', states: ['received'] },
  { text: '{year}年度，{own}未收到依申请公开件，也无上年结转件。', states: ['received', 'carriedIn'] },
  {
    text: '{own}本年度未收到政府信息公开申请，没有需结转至下年度办理的申请。',
    states: ['received', 'carriedOut'],
  },
  { text: '全年未有申请人向{own}提出公开政府信息的申请。', states: ['received'] },
  {
    text: '{year}年，{own}既未新收政府信息公开申请，也不存在上年度结转的申请。',
    states: ['received', 'carriedIn'],
  },
  {
    text: '{year}年{own}未收到政府信息公开申请，未发生因政府信息公开引起的行政复议和行政诉讼。',
    states: ['received', 'reconsideration.total', 'litigation.total'],
  },
  {
    text: '进一步完善依申请公开登记、审核、办理、答复、归档各环节流程，{year}年度尚未收到依申请公开办件。',
    states: ['received'],
  },
  { text: '本年度没有自然人、法人或者其他组织向{own}申请公开政府信息。', states: ['received'] },
  {
    text: '年内未收到以信函、电子邮件、当面递交或其他任何方式提出的政府信息公开申请。',
    states: ['received'],
  },
  { text: '依申请公开渠道保持畅通，{own}{year}年未收到依申请公开信息。', states: ['received'] },
  { text: '{own}安排专人负责依申请公开工作，本年度未收到相关申请。', states: ['received'] },
  { text: '{year}年，{own}收到政府信息公开申请{received}件，均在法定期限内答复申请人。', zero: ['carriedOut'] },
  { text: '全年共收到依申请公开件{received}件，答复率为100%。', zero: ['carriedOut'] },
  { text: '{own}本年度共接收依申请公开事项{received}项，全部按规定程序办理完毕。', zero: ['carriedOut'] },
  { text: '{year}年度收到信息公开申请{received}份，均已依法作出书面答复。', zero: ['carriedOut'] },
  '规范做好依申请公开，全年新收政府信息公开申请{received}件，无逾期答复情况。',
  { text: '{own}共收到{received}条政府信息公开申请，全部在20个工作日内予以答复。', zero: ['carriedOut'] },
  { text: '本年度{own}受理政府信息公开申请{received}宗，均已办结。', zero: ['carriedIn', 'carriedOut'] },
  { text: '{year}年，共有{received}件政府信息公开申请送达{own}，均已依法依规作出答复。', zero: ['carriedOut'] },
  '{year}年，{agency}共收到政府信息公开申请{received}件。',
  { text: '收到依申请公开{received}例，均已回复，申请人对办理结果表示满意。', zero: ['carriedOut'] },
  { text: '全年依申请公开收件{received}件，比{year-1}年减少{#a}件，按时办结率100%。', zero: ['carriedOut'] },
  { text: '{own}{year}年共收到信息公开申请{received}件，已答复{done}件。', zero: ['carriedIn'] },
  {
    text: '截至{year}年底，{own}共接到依申请公开申请{received}件，办结{done}件，办结率100%。',
    zero: ['carriedIn', 'carriedOut'],
    same: [['received', 'done']],
  },
  '本年度办结政府信息公开申请{done}件，无超期办理情况。',
  '{year}年，{own}共收到政府信息公开申请{~received}余件。',
  {
    text: '全年收到政府信息公开申请{received}件，同时办理领导信箱来信{#a}件、12345热线工单{#b}件，申请件均已按时答复。',
    zero: ['carriedOut'],
  },
  '{own}依法依规办理依申请公开，{year}年度新收申请{received}件，主要涉及征地补偿、房屋拆迁、财政资金等方面。',
  {
    text: '{year}年，新收政府信息公开申请{received}件，上年结转{carriedIn}件，本年度办理{done}件，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '本年度收到依申请公开件{received}件，已办结{done}件，其余{carriedOut}件结转至下年度办理。',
    zero: ['carriedIn'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '收到政府信息公开申请{received}件，上年结转{carriedIn}件，合计{received+carriedIn}件，均已办结。',
    zero: ['carriedOut'],
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{year}年度新收申请{received}件，加上{year-1}年结转的{carriedIn}件，应办理申请共{received+carriedIn}件；实际办结{done}件，结转下一年度{carriedOut}件。',
    relations: [parts(2, 0, 1), parts(2, 3, 4)],
  },
  {
    text: '全年收到政府信息公开申请{received}件，无上年结转，办结{done}件，结转至{year+1}年办理{carriedOut}件。',
    states: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年收到的{received}件政府信息公开申请中，已答复{done}件，{carriedOut}件转至下年度答复。',
    zero: ['carriedIn'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年共办理政府信息公开申请{received+carriedIn}件（本年新收{received}件、上年结转{carriedIn}件），其中办结{done}件，结转下年{carriedOut}件。',
    relations: [parts(0, 1, 2), parts(0, 3, 4)],
  },
  {
    text: '{own}年内答复政府信息公开申请{done}件（含{year-1}年结转的{carriedIn}件）。',
    zero: ['carriedOut'],
  },
  '上年结转申请{carriedIn}件，当年新收申请{received}件，年末结转下年度继续办理{carriedOut}件。',
  {
    text: '新收依申请公开{received}件，连同上年结转{carriedIn}件，本年度全部办结，无结转下年度办理的申请。',
    states: ['carriedOut'],
  },
  '结转下年度继续办理的政府信息公开申请{carriedOut}件，将在法定期限内作出答复。',
  {
    text: '全年收到政府信息公开申请{received}件，按期答复{done}件，没有跨年度结转的申请。',
    states: ['carriedIn', 'carriedOut'],
    same: [['received', 'done']],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件，其中自然人申请{naturalPerson:received}件，法人或其他组织申请{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  '从申请主体看，本年新收申请中自然人提出{naturalPerson:received}件，占{%naturalPerson:received/received}%；法人或其他组织提出{organisations:received}件，占{%organisations:received/received}%。',
  {
    text: '{year}年收到政府信息公开申请{received}件，申请人全部为自然人。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '{own}收到{received}份政府信息公开申请，均由自然人提出，已全部按期答复。',
    zero: ['carriedOut'],
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '本年新收政府信息公开申请{received}件，按申请人划分，自然人{naturalPerson:received}件，商业企业{business:received}件，科研机构{research:received}件，社会公益组织{publicInterest:received}件，法律服务机构{legalService:received}件，其他{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '新收申请中，自然人申请{naturalPerson:received}件，商业企业申请{business:received}件，合计{received}件。',
    zero: ['research:received', 'publicInterest:received', 'legalService:received', 'other:received'],
    relations: [parts(2, 0, 1)],
  },
  {
    text: '共收到依申请公开{received}件（自然人{naturalPerson:received}件，法人或其他组织{organisations:received}件），均已答复完毕。',
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  '{year}年新收法律服务机构提出的政府信息公开申请{legalService:received}件。',
  {
    text: '收到政府信息公开申请{received}件，其中网上提交{received-#Ta}件，邮寄提交{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件，其中信函申请{#Ta}件、网络申请{received-#Ta-#Tb}件、当面申请{#Tb}件，均已按时办结。',
    zero: ['carriedOut'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '按提交方式统计，网络申请{received-#Ta}件，信函申请{#Ta}件，合计收到政府信息公开申请{received}件。',
    relations: [parts(2, 0, 1)],
  },
  { text: '全年收到的{received}件政府信息公开申请均通过网络提交，全部按期办结。', zero: ['carriedOut'] },
  {
    text: '全年办结政府信息公开申请{done}件，其中予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '答复结果为：予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件，共计{done}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '在本年度办结的{done}件申请中，予以公开{granted}件，占{%granted/done}%；部分公开{partlyGranted}件，占{%partlyGranted/done}%；其余{done-granted-partlyGranted}件作不予公开、无法提供、不予处理或其他处理。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '{year}年收到政府信息公开申请{received}件，其中予以公开{granted}件，部分公开{partlyGranted}件，无法提供{unavailable}件。',
    zero: ['carriedIn', 'carriedOut', 'refused', 'declined', 'other'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{own}收到政府信息公开申请{received}件，均已办结，全部予以公开。',
    zero: ['carriedIn', 'carriedOut'],
    same: [['received', 'granted']],
  },
  {
    text: '本年度办结政府信息公开申请{done}件，均因本机关不掌握相关政府信息而无法提供。',
    same: [['done', 'unavailable.notHeld']],
  },
  {
    text: '依法不予公开{refused}件，其中属于三类内部事务信息{refused.internalAffairs}件，属于四类过程性信息{refused.deliberative}件，属于行政查询事项{refused.administrativeQuery}件。',
    zero: [
      'refused.stateSecret',
      'refused.otherLaw',
      'refused.securityStability',
      'refused.thirdParty',
      'refused.enforcementFile',
    ],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '不予处理的{declined}件申请中，信访举报投诉类{declined.petition}件，重复申请{declined.repeat}件，其他情形{declined-declined.petition-declined.repeat}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '因属于行政执法案卷不予公开{refused.enforcementFile}件，因保护第三方合法权益不予公开{refused.thirdParty}件。',
  '对{declined.petition}件信访举报投诉类申请，{own}依法不予处理，并告知申请人通过相应渠道提出。',
  '申请人无正当理由逾期不补正、{own}不再处理其政府信息公开申请的{other.overdueCorrection}件。',
  '予以公开和部分公开两类合计{granted+partlyGranted}件，占办结总数的{%granted+partlyGranted/done}%。',
  {
    text: '{year}年收到申请{received}件，其中{granted}件予以公开，{unavailable}件无法提供，{carriedOut}件结转下年度继续办理。',
    zero: ['carriedIn', 'partlyGranted', 'refused', 'declined', 'other'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年办结政府信息公开申请{done}件，未作出不予公开决定，也无不予处理的情形。',
    states: ['refused', 'declined'],
  },
  {
    text: '本年新收申请{received}件，上年结转{carriedIn}件。办理结果为：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，总计{done}件。',
    relations: [parts(8, 2, 3, 4, 5, 6, 7)],
  },
  '对自然人提出的申请，办结{naturalPerson:done}件，其中予以公开{naturalPerson:granted}件、部分公开{naturalPerson:partlyGranted}件。',
  {
    text: '其他处理{other}件，其中申请人逾期不补正{other.overdueCorrection}件，申请人逾期未按收费通知要求缴纳费用{other.overdueFee}件，其他{other.remainder}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '经检索，因本机关不掌握相关政府信息无法提供的有{unavailable.notHeld}件，因需要另行制作无法提供的有{unavailable.needsCreation}件。',
  {
    text: '{own}本年度办结申请{done}件，其中予以公开{granted}件，不予公开{refused}件（含属于国家秘密的{refused.stateSecret}件）。',
    zero: ['partlyGranted', 'unavailable', 'declined', 'other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '收到依申请公开{received}件，办结{done}件，其中予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，结转下年度{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [parts(1, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '依申请公开办理结果中，部分公开{partlyGranted}件，重复申请不予处理{declined.repeat}件，补正后内容仍不明确{unavailable.unclear}件。',
    section: 'requestsTable',
  },
  {
    text: '从申请数量看，{year}年{own}新收政府信息公开申请{received}件，{year-1}年为{#a}件。',
  },
  '今年以来，{own}收到政府信息公开申请共计{received}件，办理过程中与申请人沟通{#b}次。',
  {
    text: '{year}年，{own}收到商业企业政府信息公开申请{business:received}件、自然人政府信息公开申请{naturalPerson:received}件，未收到科研机构提出的申请。',
    states: ['research:received'],
  },
];

/** Reconsideration and litigation. */
export const EIGHTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}未发生因政府信息公开引起的行政复议、行政诉讼案件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '本年度没有因政府信息公开工作被申请行政复议、被提起行政诉讼的情况。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '全年无政府信息公开类行政复议案件，也无行政诉讼案件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{agency}{year}年度未出现因信息公开答复不当引发的复议和诉讼。',
    zero: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '截至年底，{own}未收到涉及政府信息公开的行政复议申请，未因政府信息公开被提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{own}政府信息公开工作全年未引发行政复议，未引发行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '依申请公开件均按时答复，没有申请人就政府信息公开事项申请行政复议或提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  {
    text: '{year}年度，政府信息公开方面的行政复议、行政诉讼均未发生。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '未发生政府信息公开行政诉讼案件，发生政府信息公开行政复议案件{reconsideration.total}件。',
    states: ['litigation.total'],
  },
  {
    text: '{year}年，{own}共发生政府信息公开行政复议{reconsideration.total}件，未发生行政诉讼。',
    states: ['litigation.total'],
  },
  {
    text: '全年未发生涉及政府信息公开的行政复议；发生行政诉讼{litigation.total}件，均在审理过程中。',
    states: ['reconsideration.total'],
    same: [['litigation.total', 'litigation.pending']],
  },
  '因政府信息公开申请行政复议{reconsideration.total}件，提起行政诉讼{litigation.total}件。',
  '{year}年，{own}涉及政府信息公开的行政复议案件{reconsideration.total}起、行政诉讼案件{litigation.total}起。',
  '本年度共有政府信息公开行政复议{reconsideration.total}宗，行政诉讼{litigation.total}宗。',
  {
    text: '{year}年，政府信息公开行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政诉讼{litigation.total}件，其中结果维持{litigation.upheld}件，结果纠正{litigation.corrected}件，其他结果{litigation.other}件，尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年收到因政府信息公开引起的行政复议案件{reconsideration.total}件，均维持{own}作出的答复。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '{own}因政府信息公开被申请行政复议{reconsideration.total}件，结果维持{reconsideration.upheld}件，尚未审结{reconsideration.pending}件。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '行政复议{reconsideration.total}件，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件；行政诉讼{litigation.total}件，维持{litigation.upheld}件，纠正{litigation.corrected}件。',
    zero: ['reconsideration.other', 'reconsideration.pending', 'litigation.other', 'litigation.pending'],
    relations: [openParts(0, 1, 2), openParts(3, 4, 5)],
  },
  {
    text: '{year}年，政府信息公开行政诉讼案件共{litigation.total}件，其中未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '未经复议直接起诉的案件{direct.total}件，复议后起诉的案件{after.total}件，合计{litigation.total}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '未经复议直接起诉{direct.total}件，其中结果维持{direct.upheld}件、结果纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '复议后起诉{after.total}件，其中结果维持{after.upheld}件、结果纠正{after.corrected}件、其他结果{after.other}件、尚未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年发生政府信息公开行政争议{disputes=reconsideration.total+litigation.total}件，其中行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}{year}年办理涉政府信息公开的行政复议和行政诉讼合计{disputes=reconsideration.total+litigation.total}件，分别为{reconsideration.total}件和{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件，已审结{reconsideration.total-reconsideration.pending}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '涉及政府信息公开的行政诉讼{litigation.total}件，法院已审结{litigation.total-litigation.pending}件，其余{litigation.pending}件尚未审结。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '本年度政府信息公开行政复议{reconsideration.total}件，尚未审结。',
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  {
    text: '{year}年因政府信息公开引发行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，结果均为维持。',
    same: [
      ['reconsideration.total', 'reconsideration.upheld'],
      ['litigation.total', 'litigation.upheld'],
    ],
  },
  {
    text: '{own}政府信息公开行政复议案件{reconsideration.total}件，无被纠正案件。',
    states: ['reconsideration.corrected'],
  },
  {
    text: '全年政府信息公开行政诉讼案件{litigation.total}件，未出现结果纠正的情况。',
    states: ['litigation.corrected'],
  },
  '在政府信息公开行政复议中，{reconsideration.corrected}件结果纠正，{own}已按复议决定重新作出答复。',
  {
    text: '复议方面，收到政府信息公开类案件{reconsideration.total}件，其他结果{reconsideration.other}件，其余{reconsideration.upheld}件均为结果维持。',
    zero: ['reconsideration.corrected', 'reconsideration.pending'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '本年度申请人对{own}政府信息公开答复不服，申请行政复议{reconsideration.total}件，其中复议机关维持{reconsideration.upheld}件，以其他结果结案{reconsideration.other}件。',
    zero: ['reconsideration.corrected', 'reconsideration.pending'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年新收政府信息公开申请{received}件，引发行政复议{reconsideration.total}件，未引发行政诉讼。',
    states: ['litigation.total'],
  },
  {
    text: '收到政府信息公开申请{received}件，全部按期答复，未发生行政复议和行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  {
    text: '政府信息公开行政诉讼{litigation.total}件，均为未经复议直接起诉。',
    same: [['litigation.total', 'direct.total']],
  },
  {
    text: '本年度没有未经复议直接起诉的政府信息公开案件，复议后起诉{after.total}件。',
    states: ['direct.total'],
  },
  {
    text: '{year}年，{own}应对政府信息公开行政诉讼{litigation.total}件，结果维持{litigation.upheld}件，占{%litigation.upheld/litigation.total}%。',
  },
  {
    text: '行政复议案件{reconsideration.total}件（结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件）；行政诉讼案件{litigation.total}件（结果维持{litigation.upheld}件、结果纠正{litigation.corrected}件、其他结果{litigation.other}件、尚未审结{litigation.pending}件）。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '因不服{own}政府信息公开答复，申请人提出行政复议{reconsideration.total}件，其中撤回复议申请等其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    zero: ['reconsideration.upheld', 'reconsideration.corrected'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '本年度涉及政府信息公开的行政复议{reconsideration.total}件，行政诉讼{litigation.total}件，投诉举报{#Ta}件。',
    section: 'supervision',
  },
  {
    text: '政府信息公开行政复议案件均已审结，共{reconsideration.total}件，其中维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件。',
    states: ['reconsideration.pending'],
    relations: [parts(0, 1, 2, 3)],
  },
  '政府信息公开行政复议结果被纠正{reconsideration.corrected}件，行政诉讼结果被纠正{litigation.corrected}件，反映出部分答复文书质量仍需提高。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件、未经复议直接起诉{direct.total}件、复议后起诉{after.total}件，复议诉讼案件共计{disputes=reconsideration.total+litigation.total}件。',
    relations: [parts(3, 0, 1, 2)],
  },
];

/** Normative documents, licences, penalties, fees. */
export const EIGHTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，{own}制发行政规范性文件{normative.issued}件。',
  '本年制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效{normative.inForce}件。',
  '{own}全年印发行政规范性文件{normative.issued}份，废止行政规范性文件{normative.repealed}份。',
  '截至{year}年底，{own}现行有效的行政规范性文件共{normative.inForce}件，已在政府网站集中公开。',
  '开展文件清理，{year}年废止行政规范性文件{normative.repealed}件，清理后现行有效行政规范性文件{normative.inForce}件。',
  { text: '{year}年度，{own}未制发行政规范性文件。', states: ['normative.issued'] },
  {
    text: '{own}本年度没有制发和废止行政规范性文件，现行有效行政规范性文件{normative.inForce}件。',
    states: ['normative.issued', 'normative.repealed'],
  },
  {
    text: '本年制发行政规范性文件{normative.issued}件，未废止行政规范性文件。',
    states: ['normative.repealed'],
  },
  {
    text: '{year}年，{agency}无现行有效的行政规范性文件，本年度未新制发。',
    states: ['normative.inForce', 'normative.issued'],
  },
  '{own}{year}年共出台行政规范性文件{normative.issued}个，均同步发布政策解读材料。',
  '制定政府规章{regulations.issued}件，废止政府规章{regulations.repealed}件，现行有效规章{regulations.inForce}件。',
  {
    text: '{own}未制发规章，制发行政规范性文件{normative.issued}件。',
    states: ['regulations.issued'],
  },
  '本年新公开规范性文件{normative.published}件，对外公开总数量达到{normative.total}件。',
  '全年新制作规范性文件{normative.made}件，均经合法性审核后印发。',
  '{own}全年作出行政许可决定{licences.decisions}件。',
  '{year}年，作出行政处罚决定{penalties.decisions}件，作出行政强制决定{compulsion.decisions}件。',
  '{year}年，{own}处理行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件。',
  '行政许可、行政处罚和行政强制本年处理决定数量分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件。',
  '依法公开行政执法结果，全年作出行政处罚决定{penalties.decisions}件。',
  {
    text: '{own}本年度作出行政许可决定{licences.decisions}件，没有行政处罚和行政强制事项。',
    states: ['penalties.decisions', 'compulsion.decisions'],
  },
  {
    text: '{year}年，{own}未作出行政许可、行政处罚、行政强制决定。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  {
    text: '全年作出行政处罚、行政强制决定共{penalties.decisions+compulsion.decisions}件，其中行政处罚{penalties.decisions}件，行政强制{compulsion.decisions}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年作出行政许可处理决定{licences.decisions}项，作出行政处罚处理决定{penalties.decisions}项，未实施行政强制。',
    states: ['compulsion.decisions'],
  },
  '本年度行政事业性收费{fees.amount}万元。',
  '{year}年，{own}收取行政事业性收费共计{fees.amount*10000}元，全部缴入国库。',
  { text: '{own}{year}年无行政事业性收费。', states: ['fees.amount'] },
  {
    text: '全年作出行政许可决定{licences.decisions}件，行政处罚决定{penalties.decisions}件，行政事业性收费金额{fees.amount}万元。',
  },
  {
    text: '{year}年作出行政处罚决定{penalties.decisions}宗，没有发生行政事业性收费。',
    states: ['fees.amount'],
  },
  '行政处罚信息公示及时规范，{year}年{own}办结行政处罚案件并作出处罚决定{penalties.decisions}起。',
  '{year}年其他对外管理服务事项处理决定数量为{services.decisions}件，行政许可处理决定数量为{licences.decisions}件。',
  '本年度政府集中采购项目{procurement.projects}个，采购信息均按要求公开。',
  '上一年行政许可项目数量为{licences.previous}项，本年度行政许可处理决定数量为{licences.decisions}件。',
  '{own}主动公开政府信息{#a}条，制发行政规范性文件{normative.issued}件，公开政策解读{#b}篇。',
  {
    text: '规范性文件管理更加严格，全年制发行政规范性文件{normative.issued}件，全部完成备案，现行有效{normative.inForce}件，以图文、视频等形式解读政策{#Ta}次。',
    section: 'management',
  },
];

/** Totals and their parts, of things that stand in no table. */
export const EIGHTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b+#c}条，其中工作动态{#a}条，通知公告{#b}条，财政预决算{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年通过政府门户网站公开信息{#a+#b+#c+#d}条，其中概况类信息{#a}条，政务动态类信息{#b}条，政策解读类信息{#c}条，其他信息{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}共发布各类信息{#a+#b}条，其中政府网站{#a}条，微信公众号{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年累计发布信息{#a+#b+#c}条，其中门户网站{#a}条、政务微博{#b}条、政务微信{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '截至{year}年12月31日，{own}主动公开政府信息共计{#a+#b+#c+#d+#e}条，其中机构职能{#a}条、领导信息{#b}条、规划计划{#c}条、财政信息{#d}条、其他{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '{year}年，{own}通过政府网站公开信息{#a}条，通过微信公众号推送信息{#b}条，通过公告栏公开信息{#c}条。',
  {
    text: '本年度主动公开信息{#a+#b+#c}条：基层政务公开领域{#a}条，工作动态{#b}条，人事信息{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '通过各类渠道发布信息合计{#Ba+#b+#c}条，其中网站{#Ba}条，微博{#b}条，其他方式{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '全年主动公开政府信息{#a+#b+#c+#d}条，主要包括政策文件{#a}条、民生保障{#b}条、重大项目{#c}条等。',
  {
    text: '承办人大代表建议{#a}件、政协委员提案{#b}件，共计{#a+#b}件，办理结果均已公开。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{own}办理建议提案{#a+#b}件，其中人大建议{#a}件，政协提案{#b}件，答复率100%。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '发布政策解读{#Ta+#Tb+#Tc}篇，其中文字解读{#Ta}篇，图片解读{#Tb}篇，视频解读{#Tc}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年新增主动公开信息{#a+#b+#c}条，由政务动态{#a}条、公示公告{#b}条和重点领域信息{#c}条组成。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '受理各类群众诉求{#a+#b+#c}件，其中12345热线{#a}件，网民留言{#b}件，领导信箱{#c}件，均已按期办结。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年回应公众留言{#a+#b}条，公开答复{#a}条，未公开答复{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}微信公众号发布信息{#a}条，抖音号发布信息{#b}条，政务新媒体共发布{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '在政府网站发布信息{#a+#b+#c+#d}条，其中政策法规{#a}条，占{%#a/#a+#b+#c+#d}%；工作动态{#b}条，占{%#b/#a+#b+#c+#d}%；其他类{#c+#d}条。',
    relations: [parts(0, 1, 3, 5)],
  },
  '截至目前，{own}累计发布信息{~#a}余条，其中动态类信息占多数。',
  {
    text: '主动公开{=4}类信息共{#a+#b+#c+#d}条，分别为组织机构{#a}条、行政执法{#b}条、预算决算{#c}条、工作动态{#d}条。',
    relations: [parts(1, 2, 3, 4, 5)],
  },
  {
    text: '组织政务公开培训{#Ta+#Tb}次，其中线上培训{#Ta}次，线下培训{#Tb}次。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '全年召开新闻发布会{#Ta}场，举办在线访谈{#Tb}期，开展意见征集{#Tc}次。',
  },
  {
    text: '{own}通过政府信息公开平台公开信息{#a+#b+#c}条，其中法定主动公开内容{#a+#b}条（财政信息{#a}条、规划信息{#b}条），政务动态{#c}条。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3)],
  },
  {
    text: '本年度，{agency}在门户网站更新信息{#a+#b+#c}条。其中：工作动态{#a}条、政策文件{#b}条、其他信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '各渠道公开情况如下：政府网站{#a}条，政务新媒体{#b}条，政府公报{#c}条，合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '公开招生入学、教师招聘、学生资助信息分别为{#a}条、{#b}条、{#c}条，共{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{year}年，{own}公开教育领域信息{#a+#b+#c}条，其中义务教育{#a}条、学前教育{#b}条、职业教育{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '发布卫生健康类信息{#a+#b+#c}条，其中疾病防控{#a}条，医疗服务{#b}条，其他{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '定期公开环境质量信息，全年发布空气质量月报12期、水环境质量信息{#a}条、建设项目环评信息{#b}条。',
  },
  {
    text: '公安信息发布方面，全年推送信息{#Ba+#b+#c}条，其中微信{#Ba}条，微博{#b}条，今日头条{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '被上级采用信息{#Ta+#Tb}条，省级采用{#Ta}条，市级采用{#Tb}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年公开税收政策文件{#a}份，发布办税指南{#b}条，推送税收宣传信息{#c}条。',
  },
  {
    text: '依托门户网站公开文件{#a+#b}份，其中以{agency}名义印发{#a}份，以办公室名义印发{#b}份。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '街道政务公开栏张贴公示{#a+#b+#c}份，分别涉及社会救助{#a}份、住房保障{#b}份、征兵入伍{#c}份。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}下属公开查阅点{#Ta+#Tb}处，其中便民服务中心{#Ta}处，村（社区）{#Tb}处。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '网站专栏建设方面，维护专题专栏{#Ta+#Tb}个，其中新开设{#Ta}个，沿用{#Tb}个。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '开展信息发布自查{#Ta}次，整改错别字{#b}处、错链{#c}处，共整改问题{#b+#c}处。',
    relations: [parts(3, 1, 2)],
    section: 'management',
  },
  {
    text: '全年审核拟发布信息{#a+#b}条，审核通过{#a}条，退回修改{#b}条。',
    relations: [openParts(0, 1, 2)],
    section: 'management',
  },
  {
    text: '公开重点领域信息{#a+#b+#c+#d}条，涵盖安全生产{#a}条、食品药品{#b}条、社会保障{#c}条及其他领域{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '主动公开政府信息{#a+#b}条，其中重点领域信息{#a}条。',
  {
    text: '{year}年，{own}主动公开信息{#a+#b}条，比{year-1}年增加{#b}条。',
  },
  {
    text: '本年度政务新媒体发布稿件{#a+#b}篇，其中原创{#a}篇，转载{#b}篇。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '公布的{#a+#b+#c}条信息中，文件类{#a}条，公告类{#b}条，余下{#c}条为工作动态。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '收到市长公开电话转办件{#a}件、局长信箱来信{#Tb}件、现场咨询{#c}人次，均及时处理。',
  },
  {
    text: '召开常务会议{#Ta+#Tb}次，邀请公众代表列席{#Ta}次，其余{#Tb}次会后公开议题。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '开展“政府开放日”活动{#Ta}场，接待企业代表{#b}人、群众代表{#c}人，合计{#b+#c}人。',
    relations: [parts(3, 1, 2)],
  },
  {
    text: '制发公文{#a+#b+#c}件，公开属性认定为主动公开{#a}件、依申请公开{#b}件、不予公开{#c}件。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'management',
  },
  {
    text: '政策文件库收录文件{#a+#b}份，其中本级文件{#a}份，上级文件{#b}份。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '{outer}各单位在政府网站公开信息{#Ba}条，{own}公开{#b+#c}条，其中政务要闻{#b}条、公示公告{#c}条。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '农业农村领域公开信息{#a+#b+#c+#d}条，具体为惠农补贴{#a}条，农田水利{#b}条，土地流转{#c}条，宅基地审批{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '发布招商引资信息{#a}条、项目建设信息{#b}条、为企服务信息{#c}条，三项合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年公开财政资金信息{#a+#b+#c}条，其中部门预算{#a}条、部门决算{#b}条、专项资金{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '开展重大决策预公开{#Ta+#Tb}次，征集意见期满后公布采纳情况{#Ta}次，尚在征集期内{#Tb}次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}通过网站、微信公众号、电子屏公开信息{#a+#b+#c}条，分别为{#a}条、{#b}条、{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '网站总访问量{#Ba}次，发布信息{#b+#c}条，其中更新概况信息{#b}条、政务动态{#c}条。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '配备政务公开工作人员{#Ta+#Tb}名，其中专职{#Ta}名，兼职{#Tb}名。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '{year}年公开自然资源领域信息{#a+#b+#c}条，其中征地信息{#a}条，规划信息{#b}条，矿产资源等其他信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '发布人事任免{#Ta}条、公务员招录{#Tb}条、事业单位招聘{#c}条，人事类信息共{#Ta+#Tb+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年在政务公开平台发布信息{#a+#b+#c+#d+#e}条，包括政策文件{#a}条、统计数据{#b}条、应急管理{#c}条、公共法律服务{#d}条、其他法定信息{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '一是网站公开信息{#a}条；二是新媒体公开信息{#b}条；三是通过广播、宣传栏等公开信息{#c}条，全年总计公开{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
];
