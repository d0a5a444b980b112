import { flow, openParts, parts, type Wording } from './wording.ts';

/** Requests, what was carried over, applicants and outcomes, blind. */
export const OFFICES_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '依申请公开方面，{own}全年登记政府信息公开申请{received}件，上年度转入{carriedIn}件，需办理{received+carriedIn}件；已办结{done}件，尚有{carriedOut}件结转下年度继续办理。',
    relations: [parts(2, 0, 1), flow([0, 1], [3, 4])],
  },
  '{year}年，{own}共收到政府信息公开申请{received}件，较{year-1}年减少{#Ta}件，内容主要涉及征地拆迁、安置补偿和公共服务等事项。',
  {
    text: '{year}年，{own}新收政府信息公开申请{received}宗，另有上年结转{carriedIn}宗，全年应办申请{received+carriedIn}宗。',
    relations: [parts(2, 0, 1)],
  },
  '全年办理依申请公开事项{done=received+carriedIn}件（含{year-1}年结转{carriedIn}件），其中{carriedOut}件年底前尚未办结，转入{year+1}年办理。',
  {
    text: '经统计，{own}全年收到自然人提交的政府信息公开申请{naturalPerson:received}件、法人或其他组织提交的政府信息公开申请{organisations:received}件，合计{received}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '从申请主体看，新收的{received}件政府信息公开申请中，自然人{naturalPerson:received}件，商业企业{business:received}件，科研机构{research:received}件，社会公益组织{publicInterest:received}件，法律服务机构{legalService:received}件，其他{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '本年新收政府信息公开申请中，自然人提出的{naturalPerson:received}件，占{%naturalPerson:received/received}%；法人或其他组织提出的{organisations:received}件，占{%organisations:received/received}%。',
  {
    text: '{own}本年度未收到公民、法人和其他组织提出的政府信息公开申请，也无上年结转的申请。',
    states: ['received', 'carriedIn'],
  },
  {
    text: '{year}年，{own}没有收到以任何方式提交的政府信息公开申请，亦无结转下年度办理的申请。',
    states: ['received', 'carriedOut'],
  },
  {
    text: '{own}全年共收到政府信息公开申请{received}件，均来自自然人。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '全年共收到依申请公开件{received}件，无结转下年度办理的申请。',
    states: ['carriedOut'],
  },
  {
    text: '{own}依申请公开受理机构全年接收政府信息公开申请{received}份，连同上年未办结的{carriedIn}份，共计{received+carriedIn}份，年内答复{done}份，另有{carriedOut}份结转下年度办理。',
    relations: [parts(2, 0, 1), flow([0, 1], [3, 4])],
  },
  {
    text: '{own}受理政府信息公开申请{received}件，其中予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '年内对政府信息公开申请作出答复{done}件，其中：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '在办结的{done}件政府信息公开申请中，予以公开的{granted}件，占{%granted/done}%；部分公开的{partlyGranted}件，占{%partlyGranted/done}%；不予公开、无法提供、不予处理及其他处理的合计{refused+unavailable+declined+other}件，占{%refused+unavailable+declined+other/done}%。',
    relations: [parts(0, 1, 3, 5)],
  },
  '对政府信息公开申请决定予以公开和部分公开的共{granted+partlyGranted}件，占办结总数的{%granted+partlyGranted/done}%。',
  {
    text: '不予公开的{refused}件申请中，属于国家秘密{refused.stateSecret}件、其他法律行政法规禁止公开{refused.otherLaw}件、危及“三安全一稳定”{refused.securityStability}件、保护第三方合法权益{refused.thirdParty}件、属于三类内部事务信息{refused.internalAffairs}件、属于四类过程性信息{refused.deliberative}件、属于行政执法案卷{refused.enforcementFile}件、属于行政查询事项{refused.administrativeQuery}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7, 8)],
  },
  {
    text: '政府信息公开申请办理中，因本机关不掌握相关政府信息无法提供{unavailable.notHeld}件，因没有现成信息需要另行制作无法提供{unavailable.needsCreation}件，因补正后申请内容仍不明确无法提供{unavailable.unclear}件，以上{=3}种情形共{unavailable}件。',
    relations: [parts(4, 0, 1, 2)],
  },
  {
    text: '对政府信息公开申请不予处理{declined}件，其中信访举报投诉类申请{declined.petition}件、重复申请{declined.repeat}件、要求提供公开出版物{declined.publication}件、无正当理由大量反复申请{declined.excessive}件、要求行政机关确认或重新出具已获取信息{declined.confirmation}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '政府信息公开申请作其他处理{other}件，包括申请人无正当理由逾期不补正{other.overdueCorrection}件、逾期未按收费通知要求缴纳费用{other.overdueFee}件、其他情形{other.remainder}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{year}年度办结政府信息公开申请{done}件（{year-1}年度为{#a}件），答复平均用时{#Ta}个工作日。',
  '{own}结转{year+1}年继续办理的政府信息公开申请{carriedOut}件，均在法定答复期限内。',
  {
    text: '{year-1}年度结转至本年度的政府信息公开申请{carriedIn}件，已全部办结并送达申请人。',
    zero: ['carriedOut'],
  },
  '{year}年，{own}新收政府信息公开申请{received}件，同比下降{#Ta}%；办结{done}件，其中予以公开{granted}件。',
  '全年应办政府信息公开申请{received+carriedIn}件，办结{done}件，办结率{%done/received+carriedIn}%。',
  {
    text: '{own}全年共收到政府信息公开申请{received}件，当年办结{done}件，其余{carriedOut}件按规定结转下年度办理。',
    zero: ['carriedIn'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '在对自然人政府信息公开申请的办理结果中，予以公开{naturalPerson:granted}件、部分公开{naturalPerson:partlyGranted}件、不予公开{naturalPerson:refused}件、无法提供{naturalPerson:unavailable}件、不予处理{naturalPerson:declined}件、其他处理{naturalPerson:other}件，共计{naturalPerson:done}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}本年新收政府信息公开申请{received}件，除{organisations:received}件由企业等组织提出外，其余{naturalPerson:received}件均由自然人提出。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}对{done}件政府信息公开申请作出处理：予以公开{granted}件、部分公开{partlyGranted}件，不予公开、无法提供、不予处理及其他处理共{refused+unavailable+declined+other}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '政府信息公开申请的办理结果中，本机关不掌握相关政府信息{unavailable.notHeld}件，占办结总数的{%unavailable.notHeld/done}%；属于行政查询事项{refused.administrativeQuery}件，占办结总数的{%refused.administrativeQuery/done}%。',
  {
    text: '{year}年，{own}政府信息公开申请新收、上年结转、办结、结转下年度的数量分别为{received}件、{carriedIn}件、{done}件和{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '申请与办理情况：新收政府信息公开申请{received}件，上年结转{carriedIn}件；办结{done}件，结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '共收到政府信息公开申请{received}件（其中自然人{naturalPerson:received}件、法人或其他组织{organisations:received}件），已答复{done}件，未到答复期限、结转下年度办理{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [parts(0, 1, 2)],
  },
  '另有{other.overdueCorrection}件政府信息公开申请因申请人无正当理由逾期不补正，{own}不再处理。',
  {
    text: '{own}办结政府信息公开申请{done}件，经审查全部予以公开。',
    same: [['done', 'granted']],
  },
  '{own}办结的{done}件政府信息公开申请中，因本机关不掌握相关政府信息无法提供的{unavailable.notHeld}件，因重复申请不予处理的{declined.repeat}件。',
  {
    text: '向{own}提出的政府信息公开申请为{received}件，较上年少{#Ta}件；上年结转{carriedIn}件；两项相加，应办{received+carriedIn}件。',
    relations: [parts(3, 0, 2)],
  },
  '经审核，{own}收到的政府信息公开申请中，属于信访举报投诉类申请{declined.petition}件，属于重复申请{declined.repeat}件，均依法不予处理。',
  {
    text: '{own}全年共办结政府信息公开申请{done}件，予以公开{granted}件，部分公开{partlyGranted}件，其余{done-granted-partlyGranted}件依法作出不予公开、无法提供等处理。',
    relations: [parts(0, 1, 2, 3)],
  },
  '政府信息公开申请中，属于四类过程性信息的{refused.deliberative}件、属于三类内部事务信息的{refused.internalAffairs}件，依法决定不予公开。',
  '在政府信息公开申请办理中，为保护第三方合法权益不予公开{refused.thirdParty}件，因属于行政执法案卷不予公开{refused.enforcementFile}件，均已在告知书中说明理由。',
  '{year}年，{own}收到政府信息公开申请{~received}余件，办理中严格落实登记、审核、答复、归档各环节要求。',
  {
    text: '全年没有因属于国家秘密而不予公开的政府信息公开申请，也没有不予处理的政府信息公开申请。',
    states: ['refused.stateSecret', 'declined'],
  },
  {
    text: '办结的{done}件政府信息公开申请中，予以公开{granted}件、部分公开{partlyGranted}件，其余{unavailable+declined+other}件为无法提供、不予处理或其他处理，没有不予公开的情形。',
    states: ['refused'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}收到政府信息公开申请{received}件，上年无结转申请，本年办结{done}件，结转下年{carriedOut}件。',
    states: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '政府信息公开申请上年结转{carriedIn}件，本年新收{received}件，本年答复{done}件，年底仍在办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '本年度需办理的政府信息公开申请共{received+carriedIn}件（本年新收{received}件、上年结转{carriedIn}件），已于年底前全部办结。',
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  '由专人统一登记、分办、督办、答复，全年登记新收政府信息公开申请{received}件，办结{done}件，上年同期办结{#a}件。',
  {
    text: '{year}年，{own}收到商业企业政府信息公开申请{business:received}件、自然人政府信息公开申请{naturalPerson:received}件、其他申请人政府信息公开申请{received-business:received-naturalPerson:received}件，共计{received}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '收到社会公众提交的政府信息公开申请{received}件，其中{naturalPerson:received}件由个人提出，{organisations:received}件由单位提出；全年办结{done}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '依申请公开办理结果为：予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件，合计{done}件；另结转下年度继续办理{carriedOut}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}本年度共办理政府信息公开申请{done=received+carriedIn}件，其中予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，结转下年度继续办理{carriedOut}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '{own}答复政府信息公开申请{done}件，其中予以公开{granted}件，无法提供{unavailable}件。',
    zero: ['partlyGranted', 'refused', 'declined', 'other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '本年度办结政府信息公开申请{done}件，予以公开、部分公开、不予公开、无法提供、不予处理和其他处理分别为{granted}件、{partlyGranted}件、{refused}件、{unavailable}件、{declined}件、{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '上年结转的政府信息公开申请{carriedIn}件，其中自然人{naturalPerson:carriedIn}件、法人或其他组织{organisations:carriedIn}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '结转下年度继续办理的政府信息公开申请{carriedOut}件，其中自然人申请{naturalPerson:carriedOut}件，法人或其他组织申请{organisations:carriedOut}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '对政府信息公开申请予以公开{granted}件（自然人{naturalPerson:granted}件，法人或其他组织{organisations:granted}件）。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '法律服务机构提出政府信息公开申请{legalService:received}件，社会公益组织提出政府信息公开申请{publicInterest:received}件，未收到科研机构提出的政府信息公开申请。',
    states: ['research:received'],
  },
  '{year}年度依申请公开“收、结、转”情况：新收政府信息公开申请{received}件，办结{done}件，结转下年度{carriedOut}件，上年结转情况见附表。',
  '{own}全年予以公开及部分公开的政府信息公开申请{granted+partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
];

/** Reconsiderations and lawsuits over the disclosure of information, blind. */
export const OFFICES_PROCEEDINGS: readonly (string | Wording)[] = [
  '{year}年，因政府信息公开引发的行政复议案件{reconsideration.total}件、行政诉讼案件{litigation.total}件。',
  {
    text: '涉及{own}政府信息公开的行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}因政府信息公开被提起行政诉讼{litigation.total}起，其中未经复议直接起诉{direct.total}起，复议后起诉{after.total}起。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年未发生因政府信息公开申请行政复议、提起行政诉讼的案件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{own}本年度政府信息公开行政复议{reconsideration.total}件，没有因政府信息公开引起的行政诉讼。',
    states: ['litigation.total'],
  },
  {
    text: '本年度共发生政府信息公开类行政复议、行政诉讼案件{disputes=reconsideration.total+litigation.total}件，其中行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政府信息公开行政诉讼共{litigation.total}件，其中结果维持{litigation.upheld}件，结果纠正{litigation.corrected}件，其他结果{litigation.other}件，尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '申请人对政府信息公开答复不服，未经复议直接起诉{direct.total}件，其中结果维持{direct.upheld}件、结果纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开案件复议后起诉{after.total}件，其中结果维持{after.upheld}件、结果纠正{after.corrected}件、其他结果{after.other}件、尚未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}收到政府信息公开行政复议{reconsideration.total}件，均为维持。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '{year}年涉及政府信息公开的行政诉讼{litigation.total}件，无败诉案件。',
    states: ['litigation.corrected'],
  },
  {
    text: '政府信息公开行政复议案件{reconsideration.total}件，已审结{reconsideration.total-reconsideration.pending}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}发生政府信息公开行政复议案件{reconsideration.total}件，没有被纠正的案件；未发生政府信息公开行政诉讼案件。',
    states: ['reconsideration.corrected', 'litigation.total'],
  },
  '{year}年，{own}作为被申请人的政府信息公开行政复议案件{reconsideration.total}件，上年为{#Ta}件；作为被告的政府信息公开行政诉讼案件{litigation.total}件，上年为{#Tb}件。',
  '政府信息公开行政复议结果维持{reconsideration.upheld}件，维持率{%reconsideration.upheld/reconsideration.total}%。',
  {
    text: '政府信息公开行政复议、未经复议直接起诉、复议后起诉的案件分别为{reconsideration.total}件、{direct.total}件、{after.total}件，合计{disputes=reconsideration.total+litigation.total}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '因政府信息公开工作被申请行政复议{reconsideration.total}宗，维持{reconsideration.upheld}宗，纠正{reconsideration.corrected}宗，其余{reconsideration.other+reconsideration.pending}宗为其他结果或尚未审结。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}政府信息公开行政诉讼案件{litigation.total}件，已审结{litigation.total-litigation.pending}件，尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  '全年因政府信息公开被行政复议机关纠正{reconsideration.corrected}件，被人民法院纠正{litigation.corrected}件。',
  {
    text: '针对{own}政府信息公开答复提出的行政复议{reconsideration.total}件，其中被维持{reconsideration.upheld}件，尚未审结{reconsideration.pending}件。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '本年度{own}没有政府信息公开复议后起诉案件；未经复议直接起诉{direct.total}件，其中结果维持{direct.upheld}件。',
    states: ['after.total'],
  },
  {
    text: '{year}年，{own}政府信息公开方面的行政复议{reconsideration.total}件、行政诉讼{litigation.total}件（未经复议直接起诉{direct.total}件、复议后起诉{after.total}件）。',
    relations: [parts(1, 2, 3)],
  },
  '截至{year}年底，{own}尚未审结的政府信息公开行政复议案件{reconsideration.pending}件、行政诉讼案件{litigation.pending}件。',
  {
    text: '当事人因政府信息公开向上级机关申请行政复议的有{reconsideration.total}件（结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件）；未提起行政诉讼。',
    states: ['litigation.total'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政诉讼案件{litigation.total}件，均为未经复议直接起诉。',
    same: [['litigation.total', 'direct.total']],
  },
  {
    text: '{own}依法参加政府信息公开行政复议和行政诉讼，全年行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，两类案件共{disputes=reconsideration.total+litigation.total}件，其中结果纠正{reconsideration.corrected+litigation.corrected}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '在政府信息公开行政复议和行政诉讼中，{own}没有被纠正的案件。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  {
    text: '政府信息公开行政复议案件{reconsideration.total}件，结果维持、结果纠正、其他结果、尚未审结分别为{reconsideration.upheld}件、{reconsideration.corrected}件、{reconsideration.other}件、{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '{own}全年应对政府信息公开行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，均按时提交答复和证据材料。',
  {
    text: '政府信息公开行政诉讼{litigation.total}件，其中被人民法院判决驳回诉讼请求等结果维持{litigation.upheld}件，占{%litigation.upheld/litigation.total}%；尚未审结{litigation.pending}件，占{%litigation.pending/litigation.total}%；其余{litigation.corrected+litigation.other}件为结果纠正或其他结果。',
    relations: [parts(0, 1, 3, 5)],
  },
];

/** Rules, normative documents, licences, penalties, compulsion and fees, blind. */
export const OFFICES_DOCUMENTS: readonly (string | Wording)[] = [
  '全年共办理行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件。',
  '{own}现行有效行政规范性文件{normative.inForce}件，已在门户网站集中公开。',
  '本年度新印发行政规范性文件{normative.issued}个，上年印发{#Ta}个。',
  '经清理，{year}年废止行政规范性文件{normative.repealed}件，继续有效的{normative.inForce}件已向社会公布目录。',
  {
    text: '{year}年，{own}未制发行政规范性文件，现行有效的行政规范性文件{normative.inForce}件。',
    states: ['normative.issued'],
  },
  {
    text: '本年度没有制定和废止行政规范性文件。',
    states: ['normative.issued', 'normative.repealed'],
  },
  {
    text: '{own}本年未制发规章；制发行政规范性文件{normative.issued}件，均已公开。',
    states: ['regulations.issued'],
  },
  '{year}年度公示行政处罚决定{penalties.decisions}件，公示率100%。',
  '本年收取行政事业性收费{fees.amount}万元，全部上缴国库。',
  '{own}全年行政事业性收费金额为{fees.amount*10000}元，收费目录和标准均已公示。',
  {
    text: '{own}本年度没有行政事业性收费，也没有实施行政强制。',
    states: ['fees.amount', 'compulsion.decisions'],
  },
  {
    text: '全年未实施行政强制，作出行政处罚决定{penalties.decisions}件，已按规定公示。',
    states: ['compulsion.decisions'],
  },
  {
    text: '行政许可、行政处罚、行政强制处理决定数量分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件，合计{licences.decisions+penalties.decisions+compulsion.decisions}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '主动公开规章情况：本年制发{regulations.issued}件，废止{regulations.repealed}件，现行有效{regulations.inForce}件。',
  '本年制发规章{regulations.issued}件、行政规范性文件{normative.issued}件，并同步公布解读材料。',
  '规章现行有效{regulations.inForce}件，行政规范性文件现行有效{normative.inForce}件，均可在{own}网站查阅下载。',
  '{year}年新制作规范性文件{normative.made}件，新公开{normative.published}件，对外公开总数{normative.total}件。',
  '{own}规范性文件对外公开总数量为{normative.total}件，本年新公开数量为{normative.published}件。',
  {
    text: '本年未新制作规章，新制作规范性文件{normative.made}件。',
    states: ['regulations.made'],
  },
  '行政许可上一年项目数量为{licences.previous}项，本年行政许可处理决定数量为{licences.decisions}件。',
  '其他对外管理服务事项本年处理决定{services.decisions}件，行政许可本年处理决定{licences.decisions}件。',
  '全年政府集中采购项目{procurement.projects}项，采购公告和结果均在网上公开。',
  '执法信息公开方面，作出行政处罚决定{penalties.decisions}宗、行政强制决定{compulsion.decisions}宗，均在作出之日起7个工作日内公示。',
  '依法履行职能，全年办结行政许可事项{licences.decisions}件；行政事业性收费{fees.amount}万元。',
  {
    text: '{own}本年没有作出行政许可、行政处罚和行政强制决定。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  '{year}年度{own}共出台行政规范性文件{normative.issued}份，均在印发之日起20个工作日内公开。',
  {
    text: '全年作出行政许可和行政处罚决定共{licences.decisions+penalties.decisions}件，其中行政许可{licences.decisions}件、行政处罚{penalties.decisions}件。',
    relations: [parts(0, 1, 2)],
  },
  '行政事业性收费方面，{year}年收费金额{fees.amount}万元（上年为{#a}万元），收费依据和标准长期公开。',
];

/** What was published by channel and by kind, and requests by channel, blind. */
export const OFFICES_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b+#c}条，其中政府网站{#a}条、政务微信{#b}条、其他渠道{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年通过门户网站发布信息{#a}条，微信公众号发布信息{#b}条，政务微博发布信息{#c}条，合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{own}网站全年更新信息{#a+#b+#c+#Td}条，其中工作动态类{#a}条，通知公告类{#b}条，政策解读类{#Td}条，其他类{#c}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '本年度共公开信息{#a+#b+#c}条，其中机构概况{#a}条、财政信息{#b}条、民生服务{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '全年主动公开各类政府信息{#Ba}条，其中重点领域信息{#Tb}条。',
  {
    text: '{year}年度发布政策解读{#Ta+#Tb+#Tc}篇，其中文字解读{#Ta}篇、图表图解{#Tb}篇、视频解读{#Tc}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '网站、微信、微博三个平台分别发布信息{#a}条、{#b}条、{#c}条，总计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '信息公开目录由机构职能、财政预决算、人事信息、应急管理{=4}个栏目组成，全年分别更新{#Ta}条、{#b}条、{#Tc}条、{#d}条，合计{#Ta+#b+#Tc+#d}条。',
    relations: [parts(5, 1, 2, 3, 4)],
  },
  '{own}全年主动公开信息{#Ba}条，主要包括工作动态{#Tb}条、通知公告{#Tc}条、预决算信息{#Td}条等。',
  {
    text: '公众号“政务发布”推送信息{#a+#b}条，其中原创{#a}条，转载{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年公开信息{#a+#b}条，其中通过网站公开{#a}条，占{%#a/#a+#b}%；通过政务新媒体公开{#b}条，占{%#b/#a+#b}%。',
    relations: [openParts(0, 1, 3)],
  },
  {
    text: '{own}主动公开政府信息{#a+#b+#c}条（上年为{#d}条），其中法定主动公开内容{#a}条、基层政务公开标准化目录信息{#b}条、其他信息{#c}条。',
    relations: [parts(0, 2, 3, 4)],
  },
  {
    text: '全年共在各类媒体发布信息{#Ta+#Tb+#c}条，其中国家级媒体{#Ta}条、省级媒体{#Tb}条、市级及以下媒体{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年编发政务简报{#Ta}期，通过门户网站公开信息{#b+#c}条，其中政务动态{#b}条，其他信息{#c}条。',
    relations: [parts(1, 2, 3)],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件，其中信函申请{#Ta}件，其余{received-#Ta}件通过网络提交。',
    section: 'requests',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '收到政府信息公开申请{received}件，从申请渠道看，当面提交{#Ta}件、邮寄{#Tb}件、网上申请{received-#Ta-#Tb}件。',
    section: 'requests',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年新收政府信息公开申请{received}件，当面申请、信函申请、网络申请分别为{#Ta}件、{#Tb}件、{received-#Ta-#Tb}件。',
    section: 'requests',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}收到政府信息公开申请{received}件，其中通过依申请公开系统提交{received-#Ta-#Tb}件，通过邮政快递提交{#Ta}件，通过其他渠道提交{#Tb}件。',
    section: 'requests',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{received}件新收政府信息公开申请中，网络申请{received-#Ta}件，占{%received-#Ta/received}%；信函申请{#Ta}件，占{%#Ta/received}%。',
    section: 'requests',
    relations: [openParts(0, 1, 3)],
  },
  {
    text: '网上收到政府信息公开申请{received-#Ta-#Tb}件，现场收到{#Ta}件，信函收到{#Tb}件，合计{received}件，上年结转{carriedIn}件。',
    section: 'requests',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{own}本年收到的{received}件政府信息公开申请中，通过网络渠道提交的有{received-#Ta}件，通过信函、当面等其他渠道提交的有{#Ta}件。',
    section: 'requests',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年收到政府信息公开申请{received}件，申请渠道包括网络申请{received-#Ta-#Tb}件、信函申请{#Ta}件、传真申请{#Tb}件，答复{done}件。',
    section: 'requests',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '按申请内容分，{received}件新收政府信息公开申请中，涉及土地征收{#Ta}件、规划建设{#Tb}件、其他方面{received-#Ta-#Tb}件。',
    section: 'requests',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}新收政府信息公开申请{received}件，由网络申请{received-#Ta-#Tb}件、邮寄申请{#Ta}件、当面申请{#Tb}件组成。',
    section: 'requests',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}收到政府信息公开申请{received}件，主要通过互联网和信函方式提交，其中互联网提交{received-#Ta}件。',
    section: 'requests',
  },
  {
    text: '全年发布各类公告{#a+#b+#Tc}条，其中招标采购公告{#a}条、人事招考公告{#b}条、其他公告{#Tc}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '本年度在政务服务大厅电子屏滚动发布信息{#a}条，在公开栏张贴信息{#b}条，在网站发布信息{#c}条，三种方式共发布{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '政务新媒体共发布信息{#a+#b+#c}条次，其中微信{#a}条次、微博{#b}条次、抖音{#c}条次。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}网站共发布信息{#Ba+#b+#c}条。其中：概况类{#b}条，动态类{#Ba}条，公告类{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '公开财政预决算信息{#Ta+#Tb}条，其中预算{#Ta}条、决算{#Tb}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年主动公开政府信息{#a+#b+#Tc+#Td}条，其中业务工作{#a}条，通知公告{#b}条，规划计划{#Tc}条，统计信息{#Td}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}共设置{=5}个公开栏目，即机构设置、政策文件、财政信息、工作动态、公示公告，全年分别公开{#Ta}条、{#Tb}条、{#Tc}条、{#d}条、{#e}条，共计{#Ta+#Tb+#Tc+#d+#e}条。',
    relations: [parts(6, 1, 2, 3, 4, 5)],
  },
  '全年通过{own}网站公开信息{#a}条，通过“两微一端”公开信息{#b}条，较上年均有所增加。',
  {
    text: '全年公开基层政务公开信息{#a+#b+#c}条，其中村务类{#a}条、财务类{#b}条、服务类{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '本单位全年制作公开视频{#Ta}个，发布图解{#Tb}张，召开新闻发布会{#Tc}场；网站发布新闻信息{#d+#e}条，其中本单位采写{#d}条，其他来源{#e}条。',
    relations: [parts(3, 4, 5)],
  },
  {
    text: '主动公开信息按公开形式分，网站公开{#a}条，公报公开{#Tb}条，其他形式公开{#Tc}条，总数为{#a+#Tb+#Tc}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{own}全年主动公开信息{#a+#b}条，同比增长{#Tc}%，其中网站{#a}条，其余{#b}条在微信公众号发布。',
    relations: [parts(0, 2, 3)],
  },
  {
    text: '全年上报政务信息{#a+#b}篇，其中采用{#a}篇、未采用{#b}篇。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '开展政策宣讲{#Ta+#Tb}场，线上{#Ta}场，线下{#Tb}场，接受公众咨询{#c}人次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '教育领域公开{#a}条，医疗领域公开{#b}条，社会救助领域公开{#c}条，就业领域公开{#d}条，四个领域合计公开{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '门户网站发布信息{#a+#b}条（中文版{#a}条、英文版{#b}条），访问量{#Bc}人次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年共发布信息{#a+#b}条，其中：上半年{#a}条，下半年{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '公开建议提案办理结果{#Ta+#Tb}件，其中人大代表建议{#Ta}件、政协委员提案{#Tb}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '年内公开重大建设项目信息{#a+#b+#Tc}条，其中批准服务信息{#a}条、施工信息{#b}条、其他信息{#Tc}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{own}全年公开政府信息{~#Ba}余条，其中网站{#b}条、微信公众号{#c}条。',
  {
    text: '全年回应公众关切{#a+#Tb+#Tc}次，包括网站留言回复{#a}次、在线访谈{#Tb}次、其他方式{#Tc}次。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '本年度更新公开指南{#Ta}次、公开目录{#Tb}次，新增公开信息{#c+#d}条，其中文字信息{#c}条，图片及音视频信息{#d}条。',
    relations: [openParts(2, 3, 4)],
  },
  {
    text: '向社会公开信息{#a+#b+#c}条：公示公告{#a}条，业务动态{#b}条，政策问答{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '在省级平台发布信息{#Ta}条，在市级平台发布信息{#b}条，在本级平台发布信息{#c}条，共计{#Ta+#b+#c}条，上年为{#d}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{own}在政府信息公开平台公开信息{#a+#b}条，其中主要业务信息{#a}条，其他信息{#b}条；同时办理网民留言{#c}件。',
    relations: [parts(0, 1, 2)],
  },
];
