import { flow, openParts, parts, type Wording } from './wording.ts';

/** Sentences on requests: what came in, from whom, and what became of it. */
export const SEVENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年度，{own}共收到公民、法人和其他组织提交的政府信息公开申请{received}件，均按规定程序作出答复。',
    zero: ['carriedOut'],
  },
  {
    text: '一年来新收政府信息公开申请{received}件，上年结转{carriedIn}件，办结{done}件，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  { text: '依申请公开工作平稳有序，{own}全年未接到任何单位或个人的政府信息公开申请。', states: ['received'] },
  {
    text: '{year}年共受理依申请公开事项{received}件，全部在规定期限内办理完毕，没有结转到下一年度的申请。',
    states: ['carriedOut'],
  },
  {
    text: '全年登记政府信息公开申请{received}件，其中自然人提交{naturalPerson:received}件，法人或其他组织提交{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '从政府信息公开申请办理结果看，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，合计{done}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}当年接收政府信息公开申请{received}件，连同上年度结转的{carriedIn}件，应办理{received+carriedIn}件，截至年底已办结{done}件。',
    relations: [parts(2, 0, 1)],
  },
  '全年共答复政府信息公开申请{answered=done}件，其中予以公开{granted}件、部分公开{partlyGranted}件、无法提供{unavailable}件。',
  {
    text: '{year}年收到群众通过网络、信函等方式提出的政府信息公开申请{received}件，已办结{done}件，另有{carriedOut}件结转至{year+1}年办理。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '本年度收到依申请公开件{received}件，申请人均为自然人。',
    same: [['received', 'naturalPerson:received']],
  },
  '{agency}在{year}年内收到政府信息公开申请{received}件，较上年减少{#a}件。',
  {
    text: '{year}年需办理上年度结转的政府信息公开申请{carriedIn}件、本年新收的政府信息公开申请{received}件，共计{received+carriedIn}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{year}年新收政府信息公开申请{received}件，比{year-1}年少{#a}件；没有上年结转件，年内办结{done}件。',
    states: ['carriedIn'],
  },
  {
    text: '依法规范办理依申请公开，全年办结政府信息公开申请{done}件（含上年结转{carriedIn}件），未出现超期答复现象。',
    zero: ['carriedOut'],
  },
  {
    text: '共收到政府信息公开申请{received=received+carriedIn}件（其中上年结转{carriedIn}件），办结{done}件，结转下年{carriedOut}件。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '{own}本年度没有收到政府信息公开申请，也无上年度结转办理的申请。',
    states: ['received', 'carriedIn'],
  },
  '全年受理的{received}件政府信息公开申请中，来自自然人的{naturalPerson:received}件，来自商业企业的{business:received}件，来自法律服务机构的{legalService:received}件。',
  {
    text: '新收政府信息公开申请的申请人构成为：自然人{naturalPerson:received}件，商业企业{business:received}件，科研机构{research:received}件，社会公益组织{publicInterest:received}件，法律服务机构{legalService:received}件，其他{other:received}件，合计{received}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  '已办结的{done}件政府信息公开申请中，决定予以公开的{granted}件，占{%granted/done}%；部分公开的{partlyGranted}件，占{%partlyGranted/done}%。',
  {
    text: '在无法提供的{unavailable}件政府信息公开申请中，本机关不掌握相关政府信息的{unavailable.notHeld}件，没有现成信息需要另行制作的{unavailable.needsCreation}件，补正后申请内容仍不明确的{unavailable.unclear}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '对政府信息公开申请中属于国家秘密的{refused.stateSecret}件、公开会损害第三方合法权益的{refused.thirdParty}件，{own}依法决定不予公开。',
  {
    text: '不予处理的政府信息公开申请共{declined}件，包括信访举报投诉类{declined.petition}件、重复申请{declined.repeat}件、要求提供公开出版物{declined.publication}件、无正当理由大量反复申请{declined.excessive}件、要求确认或重新出具已获取信息{declined.confirmation}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}全年收到{received}份政府信息公开申请，已答复{answered=done}份，其余{carriedOut}份结转下年办理。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '作其他处理的政府信息公开申请中，申请人无正当理由逾期不补正、不再处理的{other.overdueCorrection}件，逾期未按收费通知要求缴费、不再处理的{other.overdueFee}件，其他情形{other.remainder}件，共{other}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  { text: '{own}收到的政府信息公开申请共{received}件，均已办结并将答复文书送达申请人。', zero: ['carriedOut'] },
  '{own}畅通申请受理渠道，全年累计收到政府信息公开申请{~received}余件，办理质量稳步提升。',
  '本年度新收政府信息公开申请{received}件、办结{done}件、结转下年{carriedOut}件，依申请公开办理质效进一步提高。',
  '{year}年，{own}收到自然人提交的政府信息公开申请{naturalPerson:received}件，收到法人或其他组织提交的政府信息公开申请{organisations:received}件。',
  {
    text: '政府信息公开申请办结率为{%done/received+carriedIn}%，{received+carriedIn}件应办件（含上年结转）中，已办结{done}件，{carriedOut}件因未到答复期限结转下年度办理。',
    relations: [flow([1], [2, 3])],
  },
  '{own}严格落实登记、补正、审核、答复等环节要求，{year}年共办结政府信息公开申请{done}件，无一件超期。',
  {
    text: '收到政府信息公开申请{received}件，经审查，予以公开{granted}件，无法提供{unavailable}件。',
    zero: ['carriedIn', 'carriedOut', 'partlyGranted', 'refused', 'declined', 'other'],
    relations: [openParts(0, 1, 2)],
  },
  '上年结转至本年办理的政府信息公开申请为{carriedIn}件，本年结转至下年办理的政府信息公开申请为{carriedOut}件。',
  {
    text: '本年度收到的{received}件政府信息公开申请，审查后全部予以公开。',
    same: [['received', 'granted']],
    zero: ['carriedIn', 'carriedOut'],
  },
  '从政府信息公开申请的答复类型看，部分公开{partlyGranted}件，不予公开{refused}件，不予处理{declined}件。',
  '不予公开的政府信息公开申请{refused}件，其中属于行政执法案卷的{refused.enforcementFile}件，属于行政查询事项的{refused.administrativeQuery}件。',
  '{year}年新收政府信息公开申请{received}件，年末结转的{carriedOut}件将于{year+1}年依法答复。',
  '通过现场、邮寄、在线等多种渠道，{own}全年接收政府信息公开申请共计{received}件。',
  {
    text: '截至{year}年底，{own}收到政府信息公开申请{received}件，上年结转{carriedIn}件，结转{year+1}年办理{carriedOut}件，其余{done}件均已办结。',
    relations: [flow([0, 1], [2, 3])],
  },
  '对照《条例》规定分类答复政府信息公开申请，予以公开和部分公开的合计{granted+partlyGranted}件，占办结总数{done}件的{%granted+partlyGranted/done}%。',
  '政府信息公开申请中，属于内部事务信息的{refused.internalAffairs}件、属于过程性信息的{refused.deliberative}件，{own}作出不予公开决定并说明理由。',
  {
    text: '{year}年{own}依申请公开办理情况为：新收{received}件，上年结转{carriedIn}件，办结{done}件，转下年办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '全年收到自然人提出的政府信息公开申请{naturalPerson:received}件，占新收申请总量{received}件的{%naturalPerson:received/received}%。',
  '{own}不掌握相关政府信息、无法提供的政府信息公开申请有{unavailable.notHeld}件，均在答复中向申请人作了说明。',
  { text: '年内没有政府信息公开申请结转下一年度办理，全年办结{done}件。', states: ['carriedOut'] },
  {
    text: '依申请公开方面，{year}年共收到政府信息公开申请{received}件，同比减少{#a}件，全部依法按时办结。',
    zero: ['carriedOut'],
  },
  {
    text: '{own}收到政府信息公开申请{received}件，其中{granted}件予以公开、{partlyGranted}件部分公开、{refused}件不予公开、{unavailable}件无法提供、{declined}件不予处理、{other}件作其他处理、{carriedOut}件结转下年度继续办理。',
    zero: ['carriedIn'],
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7)],
  },
  '加上上年度结转的{carriedIn}件，{own}{year}年共需办理政府信息公开申请{received+carriedIn}件，实际办结{done}件。',
  { text: '{own}{year}年收到政府信息公开申请的数量为零，申请受理渠道保持畅通。', states: ['received'] },
  {
    text: '共有{received}件政府信息公开申请提交到{own}受理窗口和在线平台，均已按期办结。',
    zero: ['carriedOut'],
  },
  '年内商业企业向{own}提交政府信息公开申请{business:received}件，自然人提交政府信息公开申请{naturalPerson:received}件。',
  {
    text: '办结的{done}件政府信息公开申请中，{granted}件予以公开，{partlyGranted}件经区分处理后部分公开，其余{refused+unavailable+declined+other}件依法作不予公开、无法提供、不予处理或其他处理。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年接到政府信息公开申请{received}件，年内办结{done}件，无上年结转申请。',
    states: ['carriedIn'],
  },
  '补正后申请内容仍不明确、无法提供的政府信息公开申请{unavailable.unclear}件，没有现成信息、需要另行制作而无法提供的{unavailable.needsCreation}件。',
  '对政府信息公开申请中的重复申请{declined.repeat}件、信访举报投诉类申请{declined.petition}件，{own}按规定告知不予处理。',
  {
    text: '自然人的申请办结{naturalPerson:done}件，法人或其他组织的申请办结{organisations:done}件，全年共办结政府信息公开申请{done}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{own}新收政府信息公开申请{received}件，其中{naturalPerson:received}件由自然人提出，其余{organisations:received}件由法人或其他组织提出。',
    relations: [parts(0, 1, 2)],
  },
  '{year}年共处理政府信息公开申请{done}件，做到件件有登记、事事有回音。',
  {
    text: '{year}年收到政府信息公开申请{received}件，均因本机关不掌握相关政府信息而告知申请人无法提供。',
    same: [['received', 'unavailable.notHeld']],
    zero: ['carriedIn', 'carriedOut'],
  },
  {
    text: '年度新收与上年结转的政府信息公开申请合计{received+carriedIn}件，办理结果总计{done}件，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0], [1, 2])],
    section: 'requestsTable',
  },
  '{own}政府信息公开申请量较上年有所下降，全年新收{received}件，下降{#a}件。',
  '本年度政府信息公开申请不予公开{refused}件，其中其他法律行政法规禁止公开{refused.otherLaw}件，危及“三安全一稳定”{refused.securityStability}件。',
  '政府信息公开申请作其他处理的，申请人逾期不补正{other.overdueCorrection}件，主动撤回等其他情形{other.remainder}件。',
  {
    text: '{own}及时分办督办，全年{received}件新收政府信息公开申请和{carriedIn}件上年结转申请均在年内办结。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}受理政府信息公开申请{received}件，其中予以公开{granted}件，占{%granted/received}%。',
    zero: ['carriedIn'],
  },
  '由于部分政府信息公开申请临近年末收到、尚在法定办理期限内，{own}将{carriedOut}件结转下年度继续办理。',
  {
    text: '{own}今年共收到依申请公开来件{received}件，办理答复{answered=done}件，答复率{%done/received}%。',
    zero: ['carriedIn'],
  },
  '全年收到政府信息公开申请{received}件，{own}未就申请办理收取任何费用。',
  { text: '{year}年{own}收到和处理政府信息公开申请的数量均为零。', states: ['received', 'done'] },
  {
    text: '政府信息公开申请予以公开{granted}件、部分公开{partlyGranted}件、无法提供{unavailable}件，三类答复合计{granted+partlyGranted+unavailable}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '科研机构、社会公益组织未向{own}提出政府信息公开申请，商业企业提出{business:received}件，法律服务机构提出{legalService:received}件。',
    states: ['research:received', 'publicInterest:received'],
  },
  {
    text: '年初由上年结转政府信息公开申请{carriedIn}件，年内新收{received}件，全年办结{done}件，年末结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '收到政府信息公开申请{received}件，已按时答复{answered=done}件，尚未到期、结转下年的{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '依申请公开办理中，{own}共作出予以公开决定{granted}件、不予公开决定{refused}件，没有部分公开的情形。',
    states: ['partlyGranted'],
  },
  {
    text: '{agency}{year}年度新收政府信息公开申请{received}件，具体办理情况详见下表。',
    section: 'requestsTable',
  },
  {
    text: '本年办结政府信息公开申请{done}件，未出现不予公开和不予处理的情况。',
    states: ['refused', 'declined'],
  },
  {
    text: '新收的{received}件政府信息公开申请，由自然人提出{naturalPerson:received}件，由商业企业、科研机构、社会公益组织、法律服务机构及其他组织提出{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '依申请公开办理力量仍显不足，全年收到政府信息公开申请{received}件，年末仍有{carriedOut}件未办结、需结转下年。',
    section: 'problems',
  },
  {
    text: '{own}共接收政府信息公开申请{received}件，当年全部答复完毕，结转下年度申请为零。',
    states: ['carriedOut'],
  },
];

/** Sentences on reconsideration and litigation over disclosure. */
export const SEVENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  '{year}年，{own}因政府信息公开被申请行政复议{reconsideration.total}件，被提起行政诉讼{litigation.total}件。',
  {
    text: '全年未发生因政府信息公开引起的行政复议和行政诉讼案件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '因政府信息公开答复引发行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '涉及政府信息公开的行政复议案件{reconsideration.total}件，复议机关均予以维持。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  { text: '本年度政府信息公开类行政复议{reconsideration.total}件，无行政诉讼。', states: ['litigation.total'] },
  {
    text: '{own}{year}年发生政府信息公开行政诉讼{litigation.total}件，没有发生政府信息公开行政复议。',
    states: ['reconsideration.total'],
  },
  {
    text: '未经复议直接起诉的政府信息公开案件{direct.total}件，结果维持{direct.upheld}件，结果纠正{direct.corrected}件，其他结果{direct.other}件，尚未审结{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政诉讼中，复议后起诉的共{after.total}件：维持{after.upheld}件、纠正{after.corrected}件、其他结果{after.other}件、未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年涉及政府信息公开的行政争议{disputes=reconsideration.total+litigation.total}件，包括行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  '政府信息公开行政复议案件年内审结{reconsideration.total-reconsideration.pending}件，尚未审结{reconsideration.pending}件。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件，已审结{reconsideration.total-reconsideration.pending}件，审结案件中维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件。',
    relations: [parts(1, 2, 3, 4)],
  },
  {
    text: '因政府信息公开工作被申请行政复议{reconsideration.total}件，目前均在审理中，尚未审结。',
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  {
    text: '涉及{own}的政府信息公开行政诉讼共{litigation.total}件，结果维持{litigation.upheld}件，结果纠正{litigation.corrected}件，其他结果{litigation.other}件，尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '{own}全年办理政府信息公开行政复议案件{reconsideration.total}件、政府信息公开行政诉讼案件{litigation.total}件，均按时提交答复和答辩材料。',
  '因政府信息公开被申请行政复议{reconsideration.total}件，结果纠正{reconsideration.corrected}件；被提起行政诉讼{litigation.total}件，结果纠正{litigation.corrected}件。',
  {
    text: '行政复议方面，{year}年因政府信息公开产生{reconsideration.total}件，维持{reconsideration.upheld}件，未出现被纠正的情况。',
    states: ['reconsideration.corrected'],
  },
  '行政诉讼方面，涉及政府信息公开的案件{litigation.total}件，其中{litigation.pending}件尚未审结。',
  {
    text: '{year}年度没有公民、法人或者其他组织因{own}政府信息公开工作申请行政复议、提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '以{own}为被告的政府信息公开行政诉讼{litigation.total}件，结果均为维持。',
    same: [['litigation.total', 'litigation.upheld']],
  },
  '政府信息公开行政复议结果维持的{reconsideration.upheld}件，占复议案件总数{reconsideration.total}件的{%reconsideration.upheld/reconsideration.total}%。',
  {
    text: '全年因政府信息公开引发行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，两类争议共计{disputes=reconsideration.total+litigation.total}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '政府信息公开行政诉讼均为未经复议直接起诉，共{direct.total}件。',
    zero: ['after.total'],
  },
  {
    text: '年内政府信息公开行政复议案件{reconsideration.total}件，维持{reconsideration.upheld}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    zero: ['reconsideration.corrected'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}政府信息公开工作在行政复议、行政诉讼中均未被纠正。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '申请人不服{own}政府信息公开答复，申请行政复议{reconsideration.total}件，未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
  '政府信息公开行政复议{reconsideration.total}件，其中结果纠正{reconsideration.corrected}件，{own}已按复议决定落实整改。',
  '截至年底，因政府信息公开产生的行政复议尚有{reconsideration.pending}件未审结，行政诉讼尚有{litigation.pending}件未审结。',
  '{year}年政府信息公开行政诉讼{litigation.total}件，较上年减少{#a}件；政府信息公开行政复议{reconsideration.total}件，较上年减少{#b}件。',
  {
    text: '{own}涉及政府信息公开的行政复议、行政诉讼案件数量均为零。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '因政府信息公开申请行政复议的{reconsideration.total}件已全部审结，结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件。',
    states: ['reconsideration.pending'],
    relations: [parts(0, 1, 2, 3)],
  },
  '从裁判结果看，政府信息公开行政诉讼结果维持{litigation.upheld}件，结果纠正{litigation.corrected}件。',
  {
    text: '全年未发生政府信息公开行政诉讼；发生政府信息公开行政复议{reconsideration.total}件，其中以其他结果结案{reconsideration.other}件。',
    states: ['litigation.total'],
  },
  {
    text: '政府信息公开案件复议后起诉{after.total}件，均尚未审结。',
    same: [['after.total', 'after.pending']],
  },
  {
    text: '在政府信息公开领域，{own}作为被申请人的行政复议案件{reconsideration.total}件，作为被告的行政诉讼案件{litigation.total}件，复议和诉讼均无纠正结果。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '{year}年收到政府信息公开申请{received}件，发生政府信息公开行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
  {
    text: '政府信息公开类行政复议案件办理结果为：维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件，总计{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  '政府信息公开行政诉讼案件中，未经复议直接起诉尚未审结{direct.pending}件，复议后起诉尚未审结{after.pending}件。',
  {
    text: '因政府信息公开被申请复议{reconsideration.total}件，维持{reconsideration.upheld}件，尚未审结{reconsideration.pending}件。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '因政府信息公开被提起行政诉讼{litigation.total}件，维持{litigation.upheld}件，纠正{litigation.corrected}件。',
    zero: ['litigation.other', 'litigation.pending'],
    relations: [openParts(0, 1, 2)],
  },
  '涉及政府信息公开的行政复议{reconsideration.total}件（结果维持{reconsideration.upheld}件），行政诉讼{litigation.total}件（结果维持{litigation.upheld}件）。',
  {
    text: '{own}注重化解政府信息公开行政争议，全年仅发生行政复议{reconsideration.total}件，无一进入诉讼程序。',
    states: ['litigation.total'],
  },
  {
    text: '{agency}政府信息公开行政复议结果纠正{reconsideration.corrected}件，行政诉讼结果纠正{litigation.corrected}件，合计{reconsideration.corrected+litigation.corrected}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '政府信息公开行政诉讼中，未经复议直接起诉的{direct.total}件均获维持，复议后起诉的{after.total}件均获维持。',
    same: [
      ['direct.total', 'direct.upheld'],
      ['after.total', 'after.upheld'],
    ],
  },
  '对政府信息公开行政复议案件{reconsideration.total}件，{own}均按期提交书面答复和证据材料，结果维持{reconsideration.upheld}件。',
];

/** Sentences on documents, decisions, fees and procurement. */
export const SEVENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，相关信息依法公示。',
  {
    text: '本年度未制发、未废止行政规范性文件，现行有效的行政规范性文件为{normative.inForce}件。',
    states: ['normative.issued', 'normative.repealed'],
  },
  {
    text: '{own}{year}年没有制定规章，现行有效规章{regulations.inForce}件。',
    states: ['regulations.issued'],
  },
  '全年收取行政事业性收费{fees.amount}万元。',
  '行政事业性收费金额为{fees.amount*10000}元，收费项目和标准已在网站公示。',
  '经全面清理，{own}现行有效行政规范性文件{normative.inForce}件，年内废止{normative.repealed}件。',
  '年内新制发行政规范性文件{normative.issued}件，均在印发后及时公开并配发解读材料。',
  '{year}年行政许可处理决定数量为{licences.decisions}件，比上年减少{#a}件。',
  '{own}全年共作出行政处罚决定{penalties.decisions}件，处罚结果通过信用平台和门户网站公开。',
  { text: '本年度未作出行政强制决定，作出行政处罚决定{penalties.decisions}件。', states: ['compulsion.decisions'] },
  {
    text: '行政许可、行政处罚、行政强制处理决定共计{licences.decisions+penalties.decisions+compulsion.decisions}件，其中行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  { text: '{year}年{own}没有行政事业性收费。', states: ['fees.amount'] },
  '全年新制作规范性文件{normative.made}件，新公开规范性文件{normative.published}件，对外公开规范性文件总数{normative.total}件。',
  '规章方面，制发{regulations.issued}件，废止{regulations.repealed}件，现行有效{regulations.inForce}件；行政规范性文件方面，制发{normative.issued}件，废止{normative.repealed}件，现行有效{normative.inForce}件。',
  '目前{own}共有{normative.inForce}件行政规范性文件现行有效，目录已在政府信息公开专栏集中发布。',
  {
    text: '全年没有作出行政许可、行政处罚和行政强制决定。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  '{year}年行政许可处理决定数量{licences.decisions}件，其他对外管理服务事项处理决定数量{services.decisions}件。',
  '{own}全年实施政府集中采购项目{procurement.projects}个，采购结果按规定公示。',
  {
    text: '年内废止行政规范性文件{normative.repealed}件，未新制发行政规范性文件。',
    states: ['normative.issued'],
  },
  '{own}全年作出行政许可决定{licences.decisions}件，收取行政事业性收费{fees.amount}万元。',
  '行政执法公示制度落实到位，{year}年作出行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件。',
  '{agency}全年制发规章{regulations.issued}件、行政规范性文件{normative.issued}件，文本和解读同步上网。',
  '本年新公开规范性文件{normative.published}件，年末对外公开规范性文件总数量为{normative.total}件。',
  '截至{year}年底，现行有效的规章为{regulations.inForce}件，现行有效的行政规范性文件为{normative.inForce}件。',
  '行政许可方面，全年作出决定{licences.decisions}件；行政强制方面，全年作出决定{compulsion.decisions}件。',
  '落实行政规范性文件动态管理要求，{own}{year}年制发{normative.issued}件、废止{normative.repealed}件。',
  { text: '本年度未废止行政规范性文件，新制发行政规范性文件{normative.issued}件。', states: ['normative.repealed'] },
  '{own}作出的行政处罚处理决定{penalties.decisions}件、行政许可处理决定{licences.decisions}件，均已归集至信用信息平台。',
  '严格执行公示的收费标准，{year}年行政事业性收费总额为{fees.amount}万元。',
  {
    text: '全年行政强制处理决定{compulsion.decisions}件，未作出行政许可决定。',
    states: ['licences.decisions'],
  },
  '行政规范性文件本年制发件数为{normative.issued}件，现行有效件数为{normative.inForce}件。',
  '加大执法信息公开力度，{own}全年作出行政处罚决定{~penalties.decisions}余件，做到应公开尽公开。',
  '新制作规章{regulations.made}件，新制作规范性文件{normative.made}件，目录清单同步更新。',
];

/** Lists of what was published, and of other numbers that no table holds. */
export const SEVENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b+#c+#d}条，其中机构职能类{#a}条、政策文件类{#b}条、工作动态类{#c}条、其他{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年发布各类信息{#a+#b+#c}条，其中门户网站{#a}条，微信公众号{#b}条，微博{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '通过政府网站公开信息{#a}条，通过政务新媒体公开信息{#b}条，通过公示栏公开信息{#c}条，合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '本年度{own}网站更新信息{#Ba+#b}条，其中动态类{#Ba}条，公示公告类{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  '围绕重点领域公开信息{#a+#b+#c+#d}条，涉及财政预决算{#a}条、社会救助{#b}条、乡村振兴{#c}条等。',
  {
    text: '开展政策解读{#a+#b+#c}篇，其中文字解读{#a}篇、图文解读{#b}篇、视频解读{#c}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '承办人大代表建议{#a}件、政协委员提案{#b}件，合计{#a+#b}件，办理结果均按要求公开。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '编印政府公报{#Ta}期，刊登各类文稿{#a+#b}篇，其中政府类{#a}篇、部门类{#b}篇。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '{own}公开的信息由概况信息{#a}条、法定主动公开内容{#b}条、动态信息{#c}条组成，共{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '政务新媒体全年推送信息{#a+#b+#c}条，微信、微博、抖音分别为{#a}条、{#b}条、{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '组织政务公开业务培训{#Ta+#Tb}次，其中线上{#Ta}次、线下{#Tb}次，参训{#a}人次。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  '全年召开新闻发布会{#Ta}场，开展在线访谈{#Tb}期，发布政策解读{#a}篇。',
  {
    text: '公开财政信息{#a+#b+#c}条，包括预算信息{#a}条、决算信息{#b}条、其他财政信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '主动公开的信息涵盖机构概况、政策法规、规划计划、财政信息、人事信息等{=5}个类别，共计{#a}条。',
  {
    text: '回应网民留言{#a+#b}条，其中咨询类{#a}条，建议类{#b}条。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '{own}全年公开政府信息{#a+#b+#c}条，其中网站公开{#a+#b}条（政务动态{#a}条、公告公示{#b}条），微信公众号公开{#c}条。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3)],
  },
  '{year}年公开各类政府信息{#a+#b}条，比{year-1}年增加{#b}条。',
  {
    text: '镇级公开栏张贴信息{#a}条，村级公开栏张贴信息{#b}条，全年合计张贴{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  '微博、微信、客户端共发布信息{#a+#b+#c}条，其中微博发布{#a}条，占{%#a/#a+#b+#c}%。',
  {
    text: '政务公开专区全年接待群众{#a+#b}人次，其中查阅信息{#a}人次，现场咨询{#b}人次。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '政府信息公开目录新增内容{#a+#b+#c+#d+#e}条，按类别分：组织机构{#a}条，公文{#b}条，规划{#c}条，人事{#d}条，其他{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '{own}丰富解读形式，制作政务短视频{#Ta}条、图解{#Tb}张、长图{#Tc}张。',
  {
    text: '审核发布信息{#a+#b+#c}条，其中办公室报送{#a}条、业务科室报送{#b}条、下属单位报送{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'management',
  },
  {
    text: '排查整改网站失效链接{#a}个、错别字{#b}个，两类问题合计{#a+#b}个。',
    relations: [parts(2, 0, 1)],
    section: 'supervision',
  },
  {
    text: '更新机构职能信息{#Ta}条、领导信息{#Tb}条、内设机构信息{#Tc}条，机构类信息合计{#Ta+#Tb+#Tc}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '教育领域公开招生入学信息{#a}条、教师招聘信息{#b}条、其他教育信息{#c}条，共{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年发布卫生健康信息{#a+#b+#c}条，其中疾病防控{#a}条、医疗服务{#b}条、健康科普{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '发布环境质量信息{#a}条，建设项目环评公示信息{#b}条，其他生态环境信息{#c}条，共计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '公开产品质量监督抽查信息{#a}条、食品安全抽检信息{#b}条，两项合计{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '依法公开征地信息{#a+#b+#c}条，其中征收土地预公告{#a}条，征地补偿安置公告{#b}条，征收土地公告{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '按公开属性认定，{own}全年制发公文{#a+#b+#c}件，其中属性为主动公开的{#a}件、属性为依申请公开的{#b}件、属性为不予公开的{#c}件。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'management',
  },
  {
    text: '办理政务服务热线工单{#a}件、网站信箱来信{#b}件，全年共办理群众诉求{#a+#b}件。',
    relations: [parts(2, 0, 1)],
    section: 'platform',
  },
  {
    text: '{own}官方微信公众号关注人数为{#Ba}人，全年推送{#a}期、发布文章{#b}篇。',
    section: 'platform',
  },
  {
    text: '按季度统计，一至四季度分别公开信息{#a}条、{#b}条、{#c}条、{#d}条，全年共{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '上半年主动公开信息{#a}条，下半年主动公开信息{#b}条，全年合计{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{own}网站发布信息{#a}条，维护专题专栏{#Ta+#Tb}个，其中新开设{#Ta}个、持续更新{#Tb}个。',
    relations: [openParts(1, 2, 3)],
    section: 'platform',
  },
  {
    text: '民政领域公开最低生活保障信息{#a}条，特困人员供养信息{#b}条，临时救助信息{#c}条，其他民政信息{#d}条，总计{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '应急管理领域发布信息{#a+#b+#c}条，包括预警提示{#a}条、安全生产检查{#b}条、科普宣传{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '交通运输领域主动公开信息{#a+#b}条，分别为通行公告{#a}条、行业动态{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '召开政务公开工作部署会{#Ta}次，举办专题培训{#Tb}次，开展督促检查{#Tc}次。',
    section: 'supervision',
  },
  {
    text: '通过区政府网站公开街道信息{#a+#b+#c}条（社区事务{#a}条、民生保障{#b}条、街道动态{#c}条）。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '政府信息公开专栏发布信息{#a+#b}条，其中法定主动公开内容{#a}条，其余{#b}条为基层政务公开事项。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '各级媒体刊发{own}工作报道，其中国家级{#Ta}篇、省级{#Tb}篇、市级{#a}篇，合计{#Ta+#Tb+#a}篇。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '转载上级政策信息{#a+#b+#c}条，其中国家层面{#a}条、省级层面{#b}条、市级层面{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '开展民意征集{#Ta}期，收到意见建议{#a+#b}条，其中采纳{#a}条、未采纳{#b}条。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '公开常务会议信息{#a}条、专题会议信息{#b}条，会议类信息合计{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '发布统计数据解读{#a+#b+#c}篇，其中月度分析{#a}篇、季度分析{#b}篇、专题分析{#c}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{own}全年公开审计工作信息{#a+#b}条，其中审计结果公告{#a}条，其他信息{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '发布文旅活动预告{#a}条、景区公告{#b}条、其他文旅资讯{#c}条，总数{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  '{year}年{own}公开涉农信息{#a+#b+#c+#d}条，主要包括惠农补贴{#a}条、农技推广{#b}条、农产品质量安全{#c}条等内容。',
  {
    text: '公开税费政策{#a}条、通知公告{#b}条、办税指南{#c}条，三类信息总计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '住房保障信息公开{#a+#b+#c}条，其中公租房分配{#a}条，老旧小区改造{#b}条，农村危房改造{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '就业和社会保障领域发布信息{#a+#b}条，其中就业创业类{#a}条，占{%#a/#a+#b}%；社会保险类{#b}条，占{%#b/#a+#b}%。',
    relations: [openParts(0, 1, 3)],
  },
  {
    text: '{own}微信公众号全年发布图文{#a+#b}篇，其中原创{#a}篇，转载{#b}篇。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  '自政府信息公开专栏开通以来累计发布信息{#Ba+#b}条，其中本年新增{#b}条。',
  {
    text: '设置政府信息查阅点{#Ta+#Tb+#Tc}个，其中档案馆{#Ta}个、图书馆{#Tb}个、政务服务中心{#Tc}个。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '从事政府信息公开工作的人员共{#Ta+#Tb}名，其中专职{#Ta}名、兼职{#Tb}名。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '{own}全年主动公开信息{#a+#b+#c+#d}条，其中政务要闻、通知公告、人事信息、其他类信息分别为{#a}条、{#b}条、{#c}条、{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年发布警务公开信息{#a+#b+#c}条，网站、微博、短视频平台分别发布{#a}条、{#b}条、{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '全年通过门户网站公开信息{#a}条，通过微信公众号公开信息{#b}条，通过广播、报刊等其他方式公开信息{#c}条。',
];
