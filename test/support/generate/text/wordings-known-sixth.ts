import { flow, openParts, parts, type Wording } from './wording.ts';

/** Requests as offices of all kinds report them: what came in, from whom, what became of it. */
export const SIXTH_REQUESTS: readonly (string | Wording)[] = [
  // Received, and answered.
  '{year}年，{own}共收到政府信息公开申请{received}件。',
  '全年收到依申请公开事项{received}件，已按要求逐件登记办理。',
  { text: '{year}年度，{own}收到政府信息公开申请{received}件，均在规定期限内答复。', zero: ['carriedOut'] },
  { text: '本年度共接收群众依申请公开{received}件，全部按时办结，办结率100%。', zero: ['carriedOut'] },
  { text: '{year}年共受理依申请公开{received}件，均已答复完毕，无投诉情况。', zero: ['carriedOut'] },
  '{year}年，{own}新受理政府信息公开申请{received}件，办结{done}件。',
  '共收到信息公开申请{received}件，答复{done}件，答复文书统一由办公室审核把关。',
  { text: '全年收到申请{received}件、答复{done}件，收到的依申请公开事项均已办结。', zero: ['carriedIn', 'carriedOut'] },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件（均为自然人申请），按期办结{done}件，无结转{year+1}年继续办理的申请。',
    states: ['carriedOut'],
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '依申请公开方面，{year}年收到申请{received}件，已于法定期限内全部予以答复，申请内容主要涉及征地补偿、工程审批等。',
    zero: ['carriedOut'],
  },
  '{year}年，{own}通过政府网站、信函、当面等渠道收到公民、法人及其他组织提出的政府信息公开申请共{received}件。',
  '畅通受理渠道，严格按程序办理，年内共收到政府信息公开申请{received}件次。',
  { text: '{own}收到政府信息公开申请{received}件，均通过网上申请平台提交，已全部答复。', zero: ['carriedOut'] },
  '受理信息公开申请{received}宗，比上年减少{#Ta}宗。',
  '{year}年共收到依申请公开{received}件，较{year-1}年的{received+#Ta}件减少{#Ta}件。',
  '全年新收政府信息公开申请{received}件，同比下降{%#a/received+#a}%，申请内容集中在城市更新、房屋征收等领域。',
  '今年以来，{own}共收到依申请公开信息{received}条，均由综合科统一受理、分办、督办。',
  '共收到政府信息公开申请书{received}份，较去年略有下降，{own}对每份申请均指定专人跟进。',
  '{year}年，{own}收到政府信息公开申请{~received}余件，申请量与上年基本持平。',
  // Carried in, carried out.
  {
    text: '{year}年新收政府信息公开申请{received}件，上年结转{carriedIn}件，已办结{done}件，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{own}{year}年新收到政府信息公开申请{received}件，结转上年申请{carriedIn}件，本年度办理{done}件，其余{carriedOut}件转入下一年度办理。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '上年度结转政府信息公开申请{carriedIn}件，本年度新收{received}件，全年答复{done}件，剩余{carriedOut}件结转至{year+1}年。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年共受理政府信息公开申请{received=received+carriedIn}件（其中{year-1}年结转{carriedIn}件），办结{done}件，结转{year+1}年{carriedOut}件。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '{own}新收政府信息公开申请{received}件，{year-1}年结转政府信息公开申请{carriedIn}件，共计{received+carriedIn}件，已办结{done}件，尚余{carriedOut}件结转下年度，将依法按期答复。',
    relations: [parts(2, 0, 1), flow([2], [3, 4])],
  },
  {
    text: '全年办理政府信息公开申请{received+carriedIn}件（含上年结转{carriedIn}件），其中{done}件已答复，{carriedOut}件结转下年。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '{year}年共收到依申请公开事项{received}件，办结{done}件，结转下年度继续办理{carriedOut}件，办理过程均依法登记留痕。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '本年度收到依申请公开{received}件，无上年结转件，其中{done}件已按规定时间答复，{carriedOut}件因年底前尚未到期结转下年度继续办理。',
    states: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年度，{year-1}年结转申请{carriedIn}件、本年新收申请{received}件，均按时限要求作出答复。',
    zero: ['carriedOut'],
  },
  {
    text: '{own}{year}年新收政府信息公开申请{received}件，{year-1}年结转{carriedIn}件，截至年底已全部办结，无结转下年度办理件。',
    states: ['carriedOut'],
  },
  '本年新收及上年结转（{carriedIn}件）的政府信息公开申请中，已答复{done}件，另有{carriedOut}件按规定顺延至下年度答复。',
  { text: '{year}年办结政府信息公开申请{done}件，包括{year-1}年结转的{carriedIn}件。', zero: ['carriedOut'] },
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件，上年结转{carriedIn}件，本年度办结{done}件，未办结的{carriedOut}件结转{year+1}年办理。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '依申请公开：本年新收{received}件；上年结转{carriedIn}件；本年办理{done}件；结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '截至{year}年12月31日，{own}尚有{carriedOut}件政府信息公开申请未到答复期限，结转下年度继续办理。',
  {
    text: '{year}年，我们共收到{received}件政府信息公开申请，加上{year-1}年结转的{carriedIn}件，合计{received+carriedIn}件。',
    relations: [parts(2, 0, 1)],
  },
  // Applicants.
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件，其中自然人申请{naturalPerson:received}件，法人或其他组织申请{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年收到政府信息公开申请{received}件，申请人为自然人的{naturalPerson:received}件，为法人或者其他组织的{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年共收到政府信息公开申请{received}件（自然人申请{naturalPerson:received}件、商业企业申请{business:received}件）。',
    same: [['received', 'naturalPerson:received+business:received']],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '共收到政府信息公开申请{received}件，均为自然人申请，已全部办结。',
    zero: ['carriedOut'],
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '{own}共受理政府信息公开申请{received}件，申请主体均为自然人。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '从申请主体看，{received}件新收申请中，自然人{naturalPerson:received}件，占{%naturalPerson:received/received}%；法人或其他组织{organisations:received}件，占{%organisations:received/received}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '{year}年新收政府信息公开申请{received}件，其中自然人{naturalPerson:received}件、商业企业{business:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、法律服务机构{legalService:received}件、其他{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '收到政府信息公开申请{received}件，其中法人或其他组织提出{organisations:received}件。',
  // Outcomes.
  {
    text: '本年度办结{done}件，其中予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '{own}收到政府信息公开申请{received}件，办理结果为：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，结转下年度继续办理{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '新收政府信息公开申请{received}件，上年结转{carriedIn}件，所有申请均按程序办理。其中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他{other}件，结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3, 4, 5, 6, 7, 8])],
  },
  {
    text: '{year}年共办结依申请公开{done}件（含{year-1}年结转的{carriedIn}件），其中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，信息无法提供{unavailable}件、不予处理{declined}件，其他处理{other}件。',
    zero: ['carriedOut'],
    relations: [parts(0, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '收到政府信息依申请公开{received}件，其中，予以公开或部分公开{granted+partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，作其他处理{other}件，均已按期答复。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '已办结的{done}件中，予以公开及部分公开{granted+partlyGranted}件，占{%granted+partlyGranted/done}%；不予公开{refused}件，占{%refused/done}%；无法提供{unavailable}件，占{%unavailable/done}%；不予处理{declined}件，占{%declined/done}%；其他处理{other}件，占{%other/done}%。',
    relations: [parts(0, 1, 3, 5, 7, 9)],
  },
  {
    text: '{year}年收到政府信息公开申请{received}件，其中予以公开{granted}件，因本机关不掌握相关政府信息无法提供{unavailable.notHeld}件，均已书面答复申请人。',
    zero: ['carriedIn', 'carriedOut'],
    same: [['received', 'granted+unavailable.notHeld']],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}共收到信息公开申请{received}件，全部予以公开。',
    zero: ['carriedIn', 'carriedOut'],
    same: [['received', 'granted']],
  },
  {
    text: '本年度受理政府信息公开申请{received}件，均为本机关不掌握的政府信息，已告知申请人。',
    zero: ['carriedIn', 'carriedOut'],
    same: [['received', 'unavailable.notHeld']],
  },
  {
    text: '答复政府信息公开申请{done}件：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件（其中属于三类内部事务信息{refused.internalAffairs}件、属于四类过程性信息{refused.deliberative}件、属于行政执法案卷{refused.enforcementFile}件），无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 7, 8, 9)],
  },
  {
    text: '无法提供{unavailable}件，其中本机关不掌握相关政府信息{unavailable.notHeld}件，没有现成信息需要另行制作{unavailable.needsCreation}件，补正后申请内容仍不明确{unavailable.unclear}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '在办理过程中，因保护第三方合法权益不予公开{refused.thirdParty}件，属于行政执法案卷不予公开{refused.enforcementFile}件，属于行政查询事项{refused.administrativeQuery}件。',
  {
    text: '不予处理的{declined}件申请中，信访举报投诉类申请{declined.petition}件，重复申请{declined.repeat}件，要求提供公开出版物{declined.publication}件，无正当理由大量反复申请{declined.excessive}件，要求行政机关确认或重新出具已获取信息{declined.confirmation}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '其他处理{other}件，其中申请人无正当理由逾期不补正、不再处理的{other.overdueCorrection}件，逾期未按收费通知要求缴纳费用、不再处理的{other.overdueFee}件，其他原因{other.remainder}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{year}年办结申请{done}件，其中予以公开{granted}件，部分公开{partlyGranted}件。',
  '本年度答复的申请中，予以公开{granted}件，同比减少{#Ta}件；无法提供{unavailable}件，均向申请人说明理由。',
  {
    text: '{year}年，{own}办理政府信息公开申请{done}件，结果分别为：予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件，答复率100%。',
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '不予公开{refused}件，其中：属于国家秘密{refused.stateSecret}件，其他法律行政法规禁止公开{refused.otherLaw}件，危及“三安全一稳定”{refused.securityStability}件，保护第三方合法权益{refused.thirdParty}件，属于三类内部事务信息{refused.internalAffairs}件，属于四类过程性信息{refused.deliberative}件，属于行政执法案卷{refused.enforcementFile}件，属于行政查询事项{refused.administrativeQuery}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7, 8)],
  },
  {
    text: '共收到政府信息公开申请{received}件，其中{granted}件予以公开，{partlyGranted}件部分公开，{refused}件不予公开，{unavailable}件无法提供，其余{declined+other}件不予处理或作其他处理。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '因申请内容属于信访举报投诉类，不予处理{declined.petition}件；因重复申请，不予处理{declined.repeat}件。',
  '{year}年度予以公开的政府信息公开申请{granted}件，占办结总数的{%granted/done}%。',
  {
    text: '办结{done}件，予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件，无其他处理情形。',
    states: ['other'],
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  // None.
  { text: '受理渠道保持畅通，年内未收到公民、法人和其他组织向{own}提出的政府信息公开申请。', states: ['received'] },
  { text: '{year}年度全年无依申请公开政府信息事项。', states: ['received'], zero: ['carriedIn'] },
  { text: '本年度没有接到依申请公开方面的申请，无结转下年度办理事项。', states: ['received', 'carriedOut'] },
  {
    text: '{year}年，{own}没有收到依申请公开政府信息的申请，也没有上年结转的申请。',
    states: ['received', 'carriedIn'],
  },
  { text: '本年度尚未收到政府信息公开申请，未发生收取信息处理费的情况。', states: ['received'] },
  // In other places of the report.
  '{year}年全年新收政府信息公开申请{received}件，其中自然人申请{naturalPerson:received}件，占{%naturalPerson:received/received}%。',
  {
    text: '{year}年，{own}新收政府信息公开申请{received}件，上年结转{carriedIn}件，具体办理情况见下表。',
    section: 'requestsTable',
  },
  {
    text: '{own}本年度新收政府信息公开申请{received}份，全部由自然人提出，无结转下年度办理的申请。',
    states: ['carriedOut'],
    same: [['received', 'naturalPerson:received']],
    section: 'requestsTable',
  },
  {
    text: '{year}年全年新收申请{received}件，办结{done}件，结转{carriedOut}件至下年。',
    zero: ['carriedIn'],
    section: 'requestsTable',
    relations: [flow([0], [1, 2])],
  },
  { text: '从全年新收的{received}件政府信息公开申请办理情况看，答复文书的规范性还有待提高。', section: 'problems' },
  // Runs on.
  {
    text: '{own}严格按照《条例》规定，不断完善受理、审核、办理、答复等环节，全年共收到政府信息公开申请{received}件，已办结{done}件，剩余{carriedOut}件仍在办理期限内，未收取任何费用。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  '{year}年依申请公开办理件共{done}件，未发生超期答复，申请人对办理结果总体满意，其中予以公开{granted}件，占{%granted/done}%。',
];

/** Reconsideration and litigation over disclosure. */
export const SIXTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}未发生因政府信息公开引起的行政复议、行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '本年度无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '全年未收到因政府信息公开申请引起的行政诉讼，收到行政复议{reconsideration.total}件。',
    states: ['litigation.total'],
  },
  {
    text: '{year}年发生因政府信息公开引发的行政复议{reconsideration.total}件，无行政诉讼。',
    states: ['litigation.total'],
  },
  {
    text: '全年因政府信息公开被提起行政诉讼{litigation.total}件，未发生行政复议案件。',
    states: ['reconsideration.total'],
  },
  '因政府信息公开引起的行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
  {
    text: '{year}年，{own}因政府信息公开被申请行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年涉及政府信息公开的行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件、尚未审结{reconsideration.pending}件；行政诉讼{litigation.total}件，均为结果维持。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
    same: [['litigation.total', 'litigation.upheld']],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年涉及政府信息公开的行政复议{reconsideration.total}件，均维持。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '因政府信息公开申请引起的行政复议{reconsideration.total}件，均已审结；行政诉讼{litigation.total}件，均尚未审结。',
    zero: ['reconsideration.pending'],
    same: [['litigation.total', 'litigation.pending']],
  },
  {
    text: '{year}年，{own}因政府信息公开引起的行政复议{reconsideration.total}件，其中被纠正{reconsideration.corrected}件；因政府信息公开引起的行政诉讼{litigation.total}件（未经复议直接起诉{direct.total}件，复议后起诉{after.total}件）。',
    relations: [parts(2, 3, 4)],
  },
  '涉政府信息公开行政复议{reconsideration.total}件，被纠正{reconsideration.corrected}件。',
  {
    text: '{year}年因政府信息公开问题被申请行政复议{reconsideration.total}件，其中{reconsideration.corrected}件被复议机关纠正，{reconsideration.pending}件正在审理中，尚未审结。',
    zero: ['reconsideration.upheld', 'reconsideration.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '涉及政府信息公开的行政诉讼{litigation.total}件，目前法院均在审理中。',
    same: [['litigation.total', 'litigation.pending']],
  },
  {
    text: '因信息公开被提起行政诉讼{litigation.total}起，法院均驳回原告诉讼请求，结果维持{litigation.upheld}起。',
    same: [['litigation.total', 'litigation.upheld']],
  },
  {
    text: '因政府信息公开未经复议直接起诉{direct.total}件，其中结果维持{direct.upheld}件、结果纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '复议后起诉的政府信息公开行政诉讼案件{after.total}件，其中维持{after.upheld}件，纠正{after.corrected}件，其他结果{after.other}件，未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年共发生政府信息公开行政争议{disputes=reconsideration.total+litigation.total}件，其中行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}依法办理涉及政府信息公开的行政复议{reconsideration.total}件，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他{reconsideration.other}件，尚未审结{reconsideration.pending}件；行政诉讼{litigation.total}件，维持{litigation.upheld}件，纠正{litigation.corrected}件，其他{litigation.other}件，尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '{year}年因信息公开答复被申请行政复议{reconsideration.total}件，无纠正情况。',
    states: ['reconsideration.corrected'],
  },
  {
    text: '{year}年，未发生信息公开行政复议被纠正、行政诉讼败诉情形，全年涉信息公开行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
    zero: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '{own}{year}年因政府信息公开被申请行政复议{reconsideration.total}件，其中以其他结果结案{reconsideration.other}件。',
  {
    text: '政府信息公开行政复议案件{reconsideration.total}件，申请人均主动撤回，以其他结果结案{reconsideration.other}件。',
    same: [['reconsideration.total', 'reconsideration.other']],
  },
  {
    text: '涉及依申请公开的行政诉讼{litigation.total}件，均为未经复议直接起诉。',
    same: [['litigation.total', 'direct.total']],
  },
  {
    text: '涉及依申请公开的行政诉讼案件{litigation.total}件，均为复议后起诉，其中结果维持{after.upheld}件。',
    same: [['litigation.total', 'after.total']],
  },
  '截至年底，尚未审结的政府信息公开行政复议{reconsideration.pending}件、行政诉讼{litigation.pending}件。',
  {
    text: '政府信息公开类行政复议{reconsideration.total}件，已审结{reconsideration.total-reconsideration.pending}件，未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  '因政府信息公开引起行政复议{reconsideration.total}件，维持率{%reconsideration.upheld/reconsideration.total}%。',
  '{year}年，{own}新增信息公开类行政复议{reconsideration.total}件，结果维持{reconsideration.upheld}件，占{%reconsideration.upheld/reconsideration.total}%；结果纠正{reconsideration.corrected}件，占{%reconsideration.corrected/reconsideration.total}%。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件（维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件）。',
    section: 'requestsTable',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '因申请人对信息公开答复不服引发行政复议{reconsideration.total}件（均已审结），未引发行政诉讼。',
    states: ['litigation.total'],
    zero: ['reconsideration.pending'],
  },
  {
    text: '未因政府信息公开被申请行政复议；被提起行政诉讼{litigation.total}件，其中法院判决维持{litigation.upheld}件，尚未审结{litigation.pending}件。',
    states: ['reconsideration.total'],
    zero: ['litigation.corrected', 'litigation.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件，均已按时答复，未发生因信息公开申请引发的行政复议或行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  '收到依申请公开{received}件，因政府信息公开引起的行政复议{reconsideration.total}件，行政诉讼{litigation.total}件，未收取信息处理费。',
  { text: '政府信息公开行政复议、行政诉讼均无。', states: ['reconsideration.total', 'litigation.total'] },
  {
    text: '在监督保障方面，{year}年{own}政府信息公开工作未发生投诉举报、申请行政复议、提起行政诉讼等情况。',
    states: ['reconsideration.total', 'litigation.total'],
    section: 'supervision',
  },
  {
    text: '{year}年，因政府信息公开被申请行政复议{reconsideration.total}件，较上年减少{#Ta}件，其中结果纠正{reconsideration.corrected}件，在答复说理方面仍需加强。',
    section: 'problems',
  },
  {
    text: '信息公开行政诉讼方面，未经复议直接起诉{direct.total}件，均维持；无复议后起诉案件。',
    states: ['after.total'],
    same: [['direct.total', 'direct.upheld']],
  },
  {
    text: '{year}年，{own}作为被申请人的政府信息公开行政复议案件{reconsideration.total}件，其中维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件，其余{reconsideration.other+reconsideration.pending}件为其他结果或尚未审结。',
    relations: [parts(0, 1, 2, 3)],
  },
  '因对政府信息公开答复不服申请行政复议的{reconsideration.total}件，经复议后提起行政诉讼的{after.total}件，未经复议直接向法院起诉的{direct.total}件。',
  {
    text: '全年共有{reconsideration.total}件政府信息公开行政复议，{reconsideration.upheld}件维持原答复，{reconsideration.other}件终止审理或作其他结果处理。',
    zero: ['reconsideration.corrected', 'reconsideration.pending'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年度政府信息公开类行政诉讼{litigation.total}件，全部审结，其中结果维持{litigation.upheld}件，结果纠正{litigation.corrected}件，其他结果{litigation.other}件。',
    zero: ['litigation.pending'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '依法妥善应对涉政府信息公开行政复议{reconsideration.total}件，行政机关均未被纠正；行政诉讼{litigation.total}件，无一败诉。',
    zero: ['reconsideration.corrected', 'litigation.corrected'],
  },
];

/** Regulations, normative documents, decisions, fees. */
export const SIXTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，{own}制发行政规范性文件{normative.issued}件，废止行政规范性文件{normative.repealed}件，现行有效行政规范性文件{normative.inForce}件。',
  '制发规范性文件{normative.issued}件，现行有效规范性文件{normative.inForce}件，均在政府网站公开。',
  '{own}对主动公开的规范性文件进行全面清理，全年制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效{normative.inForce}件。',
  {
    text: '{year}年度{own}未制发行政规范性文件，现行有效的行政规范性文件{normative.inForce}件。',
    states: ['normative.issued'],
  },
  {
    text: '{year}年，{own}共制定行政规范性文件{normative.issued}件，未废止行政规范性文件，现行有效的行政规范性文件{normative.inForce}件。',
    states: ['normative.repealed'],
    section: 'management',
  },
  {
    text: '本年度共制发行政规范性文件{normative.issued}个，清理废止{normative.repealed}个，继续有效{normative.inForce}个，清理结果已向社会公布。',
    section: 'management',
  },
  '新出台行政规范性文件{normative.issued}件，同步发布解读材料{#Ta}篇。',
  '{own}全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件。',
  {
    text: '全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件，无行政强制，无行政事业性收费。',
    states: ['compulsion.decisions', 'fees.amount'],
  },
  '{year}年，{own}作出行政处罚决定{penalties.decisions}件，处罚信息按规定在信用平台公示。',
  '{year}年，{own}办理行政许可{licences.decisions}件，全部在法定时限内办结。',
  '{own}依法公开行政许可处理决定{licences.decisions}件、行政处罚处理决定{penalties.decisions}件。',
  '本年度作出行政处罚决定{penalties.decisions}件，实施行政强制{compulsion.decisions}件，未发生因处罚不当引发的纠纷。',
  '本年度行政事业性收费金额{fees.amount}万元。',
  '行政许可处理决定数量{licences.decisions}件，行政事业性收费共{fees.amount}万元。',
  { text: '{year}年，{own}无行政事业性收费，作出行政许可决定{licences.decisions}件。', states: ['fees.amount'] },
  { text: '{own}全年未实施行政强制措施，作出行政处罚决定{penalties.decisions}件。', states: ['compulsion.decisions'] },
  { text: '{own}本年度未制发规章，制发行政规范性文件{normative.issued}件。', states: ['regulations.issued'] },
  '制定规章{regulations.issued}件、行政规范性文件{normative.issued}件，均按规定时限主动公开。',
  '截至{year}年底，现行有效的规章{regulations.inForce}件，现行有效的行政规范性文件{normative.inForce}件。',
  '{year}年废止规章{regulations.repealed}件、废止行政规范性文件{normative.repealed}件，废止情况均在原发布页面予以标注。',
  '全年新制作规范性文件{normative.made}件，新公开{normative.published}件，对外公开总数量{normative.total}件。',
  '本年新制作规章{regulations.made}件，规范性文件{normative.made}件。',
  '{year}年，{own}作出行政许可处理决定{licences.decisions}件、其他对外管理服务事项处理决定{services.decisions}件。',
  '{year}年，{own}实施政府集中采购项目{procurement.projects}个，采购信息均在指定媒体公开。',
  '政府集中采购项目{procurement.projects}项，均按规定公开采购公告、中标结果和合同信息。',
  '全年行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件，行政事业性收费{fees.amount}万元。',
  {
    text: '本年度行政处罚处理决定数量{penalties.decisions}件，未作出行政许可决定和行政强制决定。',
    states: ['licences.decisions', 'compulsion.decisions'],
  },
  '执法信息公开方面，公示行政许可决定{licences.decisions}条，行政处罚决定{penalties.decisions}条，行政强制决定{compulsion.decisions}条，与全年作出的决定数一致。',
  '加强收费公示，{year}年收取行政事业性收费{fees.amount*10000}元，收费项目、依据和标准均已公开。',
  {
    text: '推进规范性文件集中统一公开，做好立改废工作，{year}年制发{normative.issued}件、废止{normative.repealed}件，截至年底现行有效行政规范性文件{normative.inForce}件，无规章。',
    states: ['regulations.issued', 'regulations.inForce'],
    zero: ['regulations.repealed'],
    section: 'management',
  },
  '{year}年{own}制发行政规范性文件{normative.issued}件，办理行政许可{licences.decisions}件，作出行政处罚决定{penalties.decisions}件。',
  '{own}严格落实行政执法公示制度，全年作出行政处罚决定{penalties.decisions}件、行政许可决定{licences.decisions}件，同时制发行政规范性文件{normative.issued}件，废止{normative.repealed}件。',
];

/** Lists of what was published, by kind and by channel. */
export const SIXTH_LISTS: readonly (string | Wording)[] = [
  // By kind.
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b+#c+#d}条，其中，政策文件类{#a}条，工作动态类{#b}条，公示公告类{#c}条，其他类{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年通过政府网站主动公开信息{#a+#b+#c}条，其中：工作动态{#a}条，财政信息{#b}条，其他信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}主动公开政府信息{#a+#Ta+#Tb+#Tc}条，其中政务动态{#a}条，政策文件{#Ta}条，人事信息{#Tb}条，预决算信息{#Tc}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  { text: '共完成政府网站信息发布{#a+#b}条，其中工作动态{#a}条，信息公开{#b}条。', relations: [openParts(0, 1, 2)] },
  {
    text: '{own}{year}年主动公开政府信息{#Ba+#a+#b}条，其中政务动态{#Ba}条，公开目录信息{#b}条，概况信息{#a}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年共公开政府信息{#a+#b+#c+#d}条，其中政策法规{#a}条，通知公告{#b}条，政务动态{#c}条，其他栏目信息{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '截至{year}年12月31日，{own}主动公开政府信息共{#a+#b+#Ta+#Tb+#Tc}条，其中包括政策解读{#Ta}条，机构职能{#a}条，工作动态{#b}条，财政预决算{#Tb}条，信息公开年报及指南{#Tc}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  { text: '全年主动公开各类信息{#a+#b}条次，其中动态信息{#a}条，其他政府信息{#b}条。', relations: [parts(0, 1, 2)] },
  {
    text: '{year}年累计在门户网站更新发布信息{#Ta+#Tb+#Tc+#Td}条，其中概况{#Ta}条，部门文件{#Tb}条，规划计划{#Tc}条，人事公开{#Td}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '主动公开政府信息{#a+#b+#c+#Ta}条，分别为：机构职能{#Ta}条、行政执法{#a}条、重大项目{#b}条、公告公示{#c}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年公开信息{#a+#Ta+#Tb}条，包括领导信息类{#Ta}条、机构职能类{#Tb}条、工作动态类{#a}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '公开重点领域信息{#a+#b+#c+#d}条：社会救助{#a}条，义务教育{#b}条，养老服务{#c}条，其他领域{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}在政府门户网站公开信息{#a+#b+#Ta}条，其中法定主动公开内容{#a}条；政府信息公开指南和年报{#Ta}条；其余为工作动态，共{#b}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年共发布政府信息{#Ba+#a+#Tb}条，含政务动态{#Ba}条、公示公告{#a}条、政策解读{#Tb}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年主动公开信息{#a+#b+#c}条，涉及{=3}个方面，其中基础信息{#a}条，业务信息{#b}条，其他{#c}条。',
    relations: [parts(0, 2, 3, 4)],
  },
  {
    text: '全年发布信息{#a+#b+#c+#d}条，涵盖{=4}类内容：政策文件{#a}条、工作动态{#b}条、通知公告{#c}条、统计数据{#d}条。',
    relations: [parts(0, 2, 3, 4, 5)],
  },
  {
    text: '公开{=3}类信息共{#a+#b+#c}条，其中组织机构{#a}条、规划计划{#b}条、民生服务{#c}条。',
    relations: [parts(1, 2, 3, 4)],
  },
  {
    text: '{own}主动公开的政府信息由政策文件{#a}条、行政执法信息{#b}条、工作动态{#c}条组成，共计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '工作动态{#a}条、公示公告{#b}条、财政预决算{#Ta}条，合计公开政府信息{#a+#b+#Ta}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{year}年，{own}公开政府信息{#a+#b}条，其中工作动态{#a}条，占{%#a/#a+#b}%，其他信息{#b}条，占{%#b/#a+#b}%。',
    relations: [parts(0, 1, 3)],
  },
  '{year}年，{own}主动公开政府信息{#a+#b}条，其中基层政务公开信息{#a}条。',
  '全年发布各类信息{#Ba+#a+#b}条，其中政策文件类{#a}条，通知公告类信息{#b}条。',
  // By channel.
  {
    text: '{year}年，主动公开政府信息{#Ba+#a+#b}条，其中通过政府网站公开{#a}条，通过政务新媒体公开{#Ba}条，通过其他方式公开{#b}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年主动公开政府信息{#Ba+#a+#b}条。其中官方网站公开{#a}条，政务微博公开{#b}条，微信公众号公开{#Ba}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年共编发政务信息{#a+#b}条（其中门户网站{#a}条，微信公众号{#b}条）。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '及时公开重点任务进展、执法检查结果等信息{#a+#b}条，网站、微信公众号分别发布{#a}条、{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  '通过政府网站公开政府信息{#a}条，通过微信公众号公开政府信息{#b}条，通过公示栏公开政府信息{#c}条。',
  '全年通过官网发布信息{#Ba}条，通过微信推送信息{#a}条、微博推送信息{#b}条，有效保障公众知情权。',
  {
    text: '{year}年主动公开政府信息共{#a+#Ta+#Tb}条，其中门户网站{#a}条，政务新媒体{#Ta}条，公告栏等其他方式{#Tb}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '微信公众号全年推送信息{#a}条，门户网站发布信息{#b}条，公示栏张贴{#c}条，合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '今年共主动公开信息{#a+#b+#c}条，其中网站公开信息{#a+#b}条（包括工作动态{#a}条，财政信息{#b}条），微信公众号公开信息{#c}条。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3)],
  },
  {
    text: '全年主动公开{#a+#b+#c+#d}条，其中线上{#a+#b}条（网站{#a}条、新媒体{#b}条），线下{#c+#d}条（公告栏{#c}条、其他{#d}条）。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3), parts(4, 5, 6)],
  },
  '“{agency}”微信公众号发布信息{#a}条，视频号发布作品{#Ta}条，门户网站发布信息{#b}条，新媒体影响力持续扩大。',
  {
    text: '在各级媒体刊发稿件{#a+#b+#c}篇，其中国家级{#a}篇，省级{#b}篇，市级{#c}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '在各类平台发布宣传稿件{#a+#b+#Ta}条，其中省级平台{#Ta}条，市级平台{#a}条，区级平台{#b}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '各政务新媒体共发布信息{#a+#b}条，其中微信公众号{#a}条、头条号{#b}条。',
    section: 'platform',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '政务新媒体平台运行平稳，全年发布{#Ba+#a}条，其中原创{#a}条，转载{#Ba}条。',
    section: 'platform',
    relations: [openParts(0, 1, 2)],
  },
  { text: '网站全年发布信息{#Ba}条，维护专栏{#Ta+#Tb}个，其中新开设{#Tb}个。', section: 'platform' },
  // Interpretations, replies, meetings.
  {
    text: '发布政策解读材料{#Ta+#Tb+#Tc}篇，其中文字解读{#Ta}篇、图文解读{#Tb}篇、其他形式解读{#Tc}篇。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年发布政策解读{#a+#Ta+#Tb}件，其中文字解读{#a}件、图文解读{#Ta}件、音视频解读{#Tb}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '承办建议提案共{#a+#b}件，其中人大代表建议{#a}件，政协提案{#b}件，全部按程序办理答复完毕。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '公开人大代表建议和政协委员提案办理结果{#Ta+#Tb}件，其中建议{#Ta}件、提案{#Tb}件。',
    relations: [openParts(0, 1, 2)],
  },
  { text: '开展意见征集{#Ta+#Tb}期，其中重大决策预公开{#Ta}期，其他征集{#Tb}期。', relations: [parts(0, 1, 2)] },
  '召开新闻发布会{#Ta}场，开展在线访谈{#Tb}期，发布解读材料{#Tc}篇。',
  '在“互动交流”栏目答复网民留言{#a}条，办理12345热线工单{#Ba}件，主动公开信息{#b}条。',
  {
    text: '公开财政信息{#Ta+#Tb+#Tc}条，其中预算{#Ta}条、决算{#Tb}条、专项资金{#Tc}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  { text: '公开预决算信息共{#Ta+#Tb}条，分别为部门预算{#Ta}条、部门决算{#Tb}条。', relations: [parts(0, 1, 2)] },
  { text: '公开文件类信息{#Ta+#Tb}条，其中上级文件{#Ta}条，本级文件{#Tb}条。', relations: [openParts(0, 1, 2)] },
  {
    text: '全年制发公文{#a+#b+#c}件，其中主动公开{#a}件，依申请公开属性{#b}件，不予公开属性{#c}件，均在制发时明确公开属性。',
    section: 'management',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '对历史文件开展公开属性复核，共复核{#a+#b}件，转为主动公开{#a}件，其余{#b}件维持原属性。',
    section: 'management',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年组织政务公开培训{#Ta+#Tb}次，其中线上{#Ta}次、线下{#Tb}次，参训{#a}人次。',
    section: 'supervision',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '开展网站自查{#Ta}次，整改错别字、失效链接等问题{#a+#b}个，其中错别字{#a}个、失效链接及其他问题{#b}个。',
    section: 'supervision',
    relations: [parts(1, 2, 3)],
  },
  {
    text: '{year}年，{own}在线上线下平台累计主动公开政府信息{#a+#b+#c+#Ta}条：一是门户网站{#a}条；二是微信公众号{#b}条；三是公示栏{#c}条；四是其他渠道{#Ta}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年向社会公开惠农补贴、低保救助等民生信息共{#a+#b+#Ta}条，其中惠农补贴{#a}条、低保救助{#b}条、临时救助{#Ta}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '通过政府网站专栏公开信息{#a+#Ta+#Tb}条，其中重点工作{#Ta}条，便民服务{#Tb}条，其他各类信息{#a}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年新增公开目录信息{#a+#b}条，其中新公开{#a}条、更新{#b}条，累计访问量{#Ba}人次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}全年发布信息{#Ba+#Bb}条，其中政府网站{#Ba}条，占比{%#Ba/#Ba+#Bb}%，政务新媒体{#Bb}条，占比{%#Bb/#Ba+#Bb}%。',
    relations: [openParts(0, 1, 3)],
  },
  '在门户网站发布信息{~#Ba}余条，其中政策文件{#Ta}条，工作动态{#a}条。',
  '{year}年公开规划信息、统计信息、财政资金、公益事业建设等信息共计{~#a}余条。',
  {
    text: '{own}主动公开政府信息{#a+#b+#c+#Ta+#Tb}条，按内容分，政务动态{#a}条、通知公告{#b}条、行政执法{#c}条、政策文件{#Ta}条、其他{#Tb}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
];
