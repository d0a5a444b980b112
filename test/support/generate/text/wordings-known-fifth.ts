import { flow, openParts, parts, type Wording } from './wording.ts';

/** What twenty-five bodies, from a city office to a bureau of culture, write of the requests they received. */
export const FIFTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}新收政府信息公开申请{received}件，上年结转{carriedIn}件；全年办结{done}件，结转{year+1}年继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '办结的{done}件申请中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '从申请主体看，{year}年新收申请中自然人提出{naturalPerson:received}件，法人或其他组织提出{organisations:received}件，合计{received}件。',
    relations: [parts(2, 0, 1)],
  },
  '全年新收政府信息公开申请{received}件，比{year-1}年减少{#a}件。',
  {
    text: '{own}共受理政府信息公开申请{received+carriedIn}件（含{year-1}年结转{carriedIn}件），已答复{done}件，另外{carriedOut}件结转下年。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '申请答复结果为：予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、因{own}不掌握而无法提供{unavailable.notHeld}件、其他处理{other}件。',
    zero: ['unavailable.needsCreation', 'unavailable.unclear', 'declined'],
  },
  {
    text: '本年收到的{received}份政府信息公开申请均由自然人提出。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '本年度{own}收到依申请公开{received}件，已全部答复，无结转下年办理的申请。',
    states: ['carriedOut'],
  },
  {
    text: '{year}年{own}没有收到公民、法人和其他组织的政府信息公开申请，也没有上年结转的申请。',
    states: ['received', 'carriedIn'],
  },
  '收到政府信息公开申请{received}件，经办理，予以公开{granted}件，告知{own}不掌握相关信息{unavailable.notHeld}件。',
  {
    text: '全年接收政府信息公开申请{received}件,均通过网上平台提交,均在20个工作日内答复。',
    zero: ['carriedOut'],
  },
  '新收申请的申请人中，自然人{naturalPerson:received}件，商业企业{business:received}件，科研机构{research:received}件，社会公益组织{publicInterest:received}件，法律服务机构{legalService:received}件，其他{other:received}件。',
  {
    text: '另有上一年度结转的政府信息公开申请{carriedIn}件，已一并办结。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年度新收到政府信息公开申请{received}件，上年度结转{carriedIn}件，两项合计{received+carriedIn}件。',
    relations: [parts(2, 0, 1)],
  },
  '全年办结政府信息公开申请{done}件，其中：予以公开{granted}件，占办结总数的{%granted/done}%；部分公开{partlyGranted}件，占办结总数的{%partlyGranted/done}%。',
  '结转下一年度办理的政府信息公开申请{carriedOut}件，均尚在法定办理期限内。',
  {
    text: '{year}年没有因申请人逾期未按收费通知要求缴纳费用而不再处理的政府信息公开申请。',
    states: ['other.overdueFee'],
  },
  {
    text: '{own}全年受理依申请公开事项{received}项，办结{done}项，按时办结率100%。',
    zero: ['carriedIn'],
  },
  {
    text: '已办结申请按处理方式划分，予以公开{granted}项，部分公开{partlyGranted}项，不予公开{refused}项，无法提供{unavailable}项，不予处理及其他处理{declined+other}项，总计{done}项。',
    relations: [parts(5, 0, 1, 2, 3, 4)],
  },
  {
    text: '无法提供的{unavailable}项申请中，{own}不掌握相关政府信息{unavailable.notHeld}项，没有现成信息需另行制作{unavailable.needsCreation}项，补正后申请内容仍不明确{unavailable.unclear}项。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年办理政府信息公开申请{done=received+carriedIn}宗（含上年结转{carriedIn}宗），当年办结{done}宗，剩余{carriedOut}宗转下年办理。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '对申请决定不予公开{refused}宗，理由分别为：属于国家秘密{refused.stateSecret}宗、保护第三方合法权益{refused.thirdParty}宗、属于过程性信息{refused.deliberative}宗、属于行政执法案卷{refused.enforcementFile}宗。',
    zero: ['refused.otherLaw', 'refused.securityStability', 'refused.internalAffairs', 'refused.administrativeQuery'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '以公开申请名义进行信访、举报、投诉的{declined.petition}宗，依法不予处理，并已告知其反映渠道。',
  {
    text: '全年新收公开申请{received}件（自然人{naturalPerson:received}件、商业企业{business:received}件、法律服务机构{legalService:received}件）。',
    zero: ['research:received', 'publicInterest:received', 'other:received'],
    relations: [openParts(0, 1, 2, 3)],
  },
  '截至{year}年12月31日，政府信息公开申请已办结{done}件，未办结{carriedOut}件。',
  '办结的申请中，予以公开{granted}件；区分处理后部分公开{partlyGranted}件；不予公开{refused}件；因不掌握、需另行制作或补正后仍不明确而无法提供{unavailable}件；不予处理{declined}件；其他处理{other}件。',
  '其他处理中，申请人无正当理由逾期不补正、不再处理其申请的{other.overdueCorrection}件，申请人撤回等其他情形{other.remainder}件。',
  {
    text: '{own}{year}年新收政府信息公开申请{received}件，加上上年结转的{carriedIn}件，本年度办理结果总计{done}件，尚有{carriedOut}件结转下年度继续办理。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '在{done}件已办结的申请里，{granted+partlyGranted}件予以公开或部分公开，其余{refused+unavailable+declined+other}件为不予公开、无法提供、不予处理和其他处理。',
    relations: [parts(0, 1, 2)],
  },
  '申请内容集中在征地补偿、规划许可、土地出让等方面，新收的{received}件申请中，商业企业提出的有{business:received}件。',
  '告知申请人{own}不掌握相关政府信息{unavailable.notHeld}件，属行政查询事项不予公开{refused.administrativeQuery}件，重复申请不予处理{declined.repeat}件。',
  {
    text: '收到政府信息公开申请{received}件，办结{done}件，无上年结转，也无结转下年。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '依法不予公开{refused}件，其中属于国家秘密{refused.stateSecret}件、属于行政执法案卷{refused.enforcementFile}件、属于其他法定不予公开情形{refused-refused.stateSecret-refused.enforcementFile}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年答复自然人的申请{naturalPerson:done}件，答复法人或其他组织的申请{organisations:done}件，共答复政府信息公开申请{done}件。',
    relations: [parts(2, 0, 1)],
  },
  '{year}年收到政府信息公开申请{received}件，要求公开投诉举报办理情况的较多，按“信访举报投诉类申请”不予处理{declined.petition}件。',
  {
    text: '不予处理的申请{declined}件，包括信访举报投诉类申请{declined.petition}件、重复申请{declined.repeat}件、要求提供公开出版物{declined.publication}件、无正当理由大量反复申请{declined.excessive}件、要求确认或重新出具已获取信息{declined.confirmation}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '予以公开{granted}件、部分公开{partlyGranted}件，两者之和占申请办结总数的{%granted+partlyGranted/done}%。',
  {
    text: '{year}年新收申请中，没有科研机构和社会公益组织提出的政府信息公开申请。',
    states: ['research:received', 'publicInterest:received'],
  },
  {
    text: '受理依申请公开{received}例，其中自然人申请{naturalPerson:received}例，其余{organisations:received}例为法人或其他组织申请。',
    relations: [parts(0, 1, 2)],
  },
  '依申请公开事项已办理完结{done}例，尚有{carriedOut}例需征求第三方意见，结转至{year+1}年答复。',
  '对公开申请的答复类型：予以公开{granted}例；不予公开{refused}例；无法提供{unavailable}例；部分公开、不予处理和其他处理一共{partlyGranted+declined+other}例。',
  {
    text: '{year}年{own}依申请公开工作情况如下：收到申请{received}件，答复{done}件，未发生逾期答复情形。',
    zero: ['carriedIn'],
  },
  {
    text: '全年收到政府信息公开申请{received}件，经审查，全部予以公开。',
    zero: ['carriedIn', 'carriedOut'],
    same: [['received', 'granted']],
  },
  {
    text: '{year}年{own}仅收到{received}件政府信息公开申请，系自然人通过信函提出。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '政府信息公开申请新收{received}件、上年结存{carriedIn}件，办结{done}件、未结{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '经审查，作出予以公开答复{granted}件，部分公开答复{partlyGranted}件，不予公开答复{refused}件，无法提供答复{unavailable}件，不予处理{declined}件，其他处理{other}件，以上共计{done}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  '经补正申请内容仍不明确、无法提供信息的{unavailable.unclear}件，申请人无正当理由逾期不补正、{own}不再处理的{other.overdueCorrection}件。',
  {
    text: '{own}{year}年未收到政府信息公开申请，亦无结转事项。',
    states: ['received'],
    zero: ['carriedIn', 'carriedOut'],
  },
  '{own}收到政府信息公开申请{received}条，答复{done}条；其中因属于过程性信息不予公开{refused.deliberative}条。',
  '上年结转政府信息公开申请{carriedIn}件，本年新收{received}件，年末尚未办结{carriedOut}件。',
  '全年收到依申请公开{received}件，较上年减少{#Ta}件，均通过依申请公开系统提交。',
  '没有现成信息、需要另行加工制作的申请{unavailable.needsCreation}件，要求提供公开出版物的申请{declined.publication}件，均向申请人说明了理由。',
  {
    text: '政府信息公开申请办理结果：予以公开{granted}件,部分公开{partlyGranted}件,无法提供{unavailable}件,总计{done}件。',
    zero: ['refused', 'declined', 'other'],
    relations: [parts(3, 0, 1, 2)],
  },
  '{year}年，{own}共收到依申请公开{received}件，同比少收{#Ta}件；办结{done}件。',
  {
    text: '新收申请中，申请人属自然人的{naturalPerson:received}件、属商业企业的{business:received}件，无其他主体提出申请。',
    states: ['research:received', 'publicInterest:received', 'legalService:received', 'other:received'],
  },
  '对公开申请作出部分公开决定{partlyGranted}件，对其中不宜公开的内容作了区分处理。',
  {
    text: '本年度未收到政府信息公开申请，上年结转和结转下年度的申请均为零。',
    states: ['received', 'carriedIn', 'carriedOut'],
  },
  {
    text: '收到政府信息公开申请{received}份，予以公开{granted}份，其余{done-granted}份依法作出部分公开、不予公开、无法提供等处理。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政府信息公开申请已办结{done}件（予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件），结转下年度{carriedOut}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '新收政府信息公开申请，{year-1}年为{#a}件，{year}年为{received}件。',
  '认定无正当理由大量反复申请{declined.excessive}件，全年未收取信息处理费。',
  {
    text: '全年共办理政府信息公开申请{done=received+carriedIn}件，其中当年新收{received}件、上年结转{carriedIn}件。',
    relations: [parts(0, 1, 2)],
  },
  '已办结的申请中，予以公开{granted}件、占{%granted/done}%，部分公开{partlyGranted}件、占{%partlyGranted/done}%，不予公开{refused}件、占{%refused/done}%，无法提供{unavailable}件、占{%unavailable/done}%，不予处理{declined}件、占{%declined/done}%，其他处理{other}件、占{%other/done}%。',
  {
    text: '决定不予公开的{refused}件申请，属于国家秘密{refused.stateSecret}件，其他法律行政法规禁止公开{refused.otherLaw}件，危及“三安全一稳定”{refused.securityStability}件，保护第三方合法权益{refused.thirdParty}件，属于内部事务信息{refused.internalAffairs}件，属于过程性信息{refused.deliberative}件，属于行政执法案卷{refused.enforcementFile}件，属于行政查询事项{refused.administrativeQuery}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7, 8)],
  },
  {
    text: '本年新收的{received}件申请，按申请人分为自然人{naturalPerson:received}件、商业企业{business:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、法律服务机构{legalService:received}件、其他{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '本年共收到{received}件政府信息公开申请，办结{done}件，另有{carriedOut}件顺延至下年度答复。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  '{own}收到政府信息公开申请{received}件，内容涉及社会保险、人事考试、工伤认定等，予以公开和部分公开合计{granted+partlyGranted}件。',
  {
    text: '有{declined}件政府信息公开申请不予处理，原因均为重复申请。',
    same: [['declined', 'declined.repeat']],
  },
  {
    text: '收到政府信息公开申请{received}件，其中自然人申请{naturalPerson:received}件，没有法人和其他组织提出申请。',
    states: ['organisations:received'],
  },
  {
    text: '对收到的公开申请，予以公开{granted}件，部分公开{partlyGranted}件，未作出过不予公开的决定。',
    states: ['refused'],
  },
  {
    text: '共办结政府信息公开申请{done}件，其中上年结转{carriedIn}件，无结转下年继续办理的申请。',
    states: ['carriedOut'],
  },
  {
    text: '全年收到公开申请{received}件、已答复{done}件、正在办理{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  '对{refused.enforcementFile}件要求公开行政执法案卷的申请、{refused.internalAffairs}件要求公开内部事务信息的申请，依法决定不予公开。',
  {
    text: '办结政府信息公开申请{done}条，其中作其他处理{other}条，均为申请人主动撤回申请。',
    same: [['other', 'other.remainder']],
  },
  {
    text: '政府信息公开申请本年新收{received}条，上年遗留{carriedIn}条，年内办结{done}条，留待下年办理{carriedOut}条。',
    relations: [flow([0, 1], [2, 3])],
  },
  '新收申请的申请人为自然人的{naturalPerson:received}条，占新收申请总数的{%naturalPerson:received/received}%。',
  {
    text: '{own}收到申请公开政府信息{received}件，均已按时办结，其中予以公开{granted}件，部分公开{partlyGranted}件，告知{own}不掌握相关信息{unavailable.notHeld}件。',
    zero: [
      'carriedIn',
      'carriedOut',
      'refused',
      'unavailable.needsCreation',
      'unavailable.unclear',
      'declined',
      'other',
    ],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '在本年办理的政府信息公开申请中，未出现不予公开、不予处理的情形。',
    states: ['refused', 'declined'],
  },
  '截至{year}年年底，政府信息公开申请在办{carriedOut}件，已办结{done}件。',
];

/** What the same bodies write of reviews and lawsuits. */
export const FIFTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '因政府信息公开工作被申请行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '因政府信息公开工作被提起行政诉讼{litigation.total}件，其中未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年信息公开类行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，均无被纠正的情形。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  {
    text: '涉及政府信息公开的复议、诉讼案件共{disputes=reconsideration.total+litigation.total}件（行政复议{reconsideration.total}件，行政诉讼{litigation.total}件）。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年未发生因政府信息公开引起的行政复议和行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '因政府信息公开被申请行政复议{reconsideration.total}件，结果均为维持；无行政诉讼。',
    states: ['litigation.total'],
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '以{own}为被申请人的信息公开行政复议{reconsideration.total}件：维持{reconsideration.upheld}件；其他结果{reconsideration.other}件；尚未审结{reconsideration.pending}件。',
    zero: ['reconsideration.corrected'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}{year}年未因政府信息公开被提起行政诉讼。',
    states: ['litigation.total'],
  },
  {
    text: '因政府信息公开答复引发行政复议{reconsideration.total}件，复议机关均予维持。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '信息公开类行政诉讼{litigation.total}宗：结果维持{litigation.upheld}宗，结果纠正{litigation.corrected}宗，其他结果{litigation.other}宗，尚未审结{litigation.pending}宗。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '政府信息公开行政复议结果纠正{reconsideration.corrected}宗，{own}已按复议决定重新作出答复。',
  {
    text: '当年政府信息公开行政复议{reconsideration.total}件，已审结{reconsideration.total-reconsideration.pending}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政府信息公开行政诉讼中，未经复议直接起诉{direct.total}件（维持{direct.upheld}件、纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件），复议后起诉{after.total}件（维持{after.upheld}件、纠正{after.corrected}件、其他结果{after.other}件、尚未审结{after.pending}件）。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '{year}年发生政府信息公开行政复议{reconsideration.total}起、行政诉讼{litigation.total}起，合计{disputes=reconsideration.total+litigation.total}起。',
    relations: [parts(2, 0, 1)],
  },
  '政府信息公开行政诉讼案件中，结果维持{litigation.upheld}起，结果纠正{litigation.corrected}起，其他结果和尚未审结{litigation.other+litigation.pending}起。',
  '全年信息公开行政复议案件{reconsideration.total}起，比上年减少{#Ta}起。',
  {
    text: '因政府信息公开被申请行政复议{reconsideration.total}件，没有被复议机关纠正的案件。',
    states: ['reconsideration.corrected'],
  },
  {
    text: '涉及政府信息公开的行政诉讼{litigation.total}件，均为复议后起诉。',
    same: [['litigation.total', 'after.total']],
  },
  {
    text: '申请人不服政府信息公开答复申请行政复议{reconsideration.total}件，其中维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，撤回申请等其他结果{reconsideration.other}件。',
    zero: ['reconsideration.pending'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '政府信息公开行政诉讼案件{litigation.total}件，尚未审结{litigation.pending}件，其余{litigation.upheld}件结果均为维持。',
    zero: ['litigation.corrected', 'litigation.other'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '没有发生政府信息公开行政复议，发生政府信息公开行政诉讼{litigation.total}例，均尚未审结。',
    states: ['reconsideration.total'],
    same: [['litigation.total', 'litigation.pending']],
  },
  {
    text: '政府信息公开行政复议审结{reconsideration.total-reconsideration.pending}例，其中维持{reconsideration.upheld}例、纠正{reconsideration.corrected}例。',
    zero: ['reconsideration.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}未因政府信息公开被申请行政复议，未被提起行政诉讼，未收到有关举报。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '{own}作为被申请人的信息公开行政复议案件{reconsideration.total}件，作为被告的信息公开行政诉讼案件{litigation.total}件。',
  '信息公开行政诉讼案件按起诉方式分，直接起诉{direct.total}件、复议后起诉{after.total}件；按结果分，维持{litigation.upheld}件、纠正{litigation.corrected}件、其他{litigation.other}件、尚未审结{litigation.pending}件。',
  '政府信息公开行政复议{reconsideration.total}件，被纠正{reconsideration.corrected}件，占{%reconsideration.corrected/reconsideration.total}%。',
  {
    text: '政府信息公开方面的行政复议、行政诉讼数量均为零。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '无因政府信息公开提起的行政复议；被提起行政诉讼{litigation.total}件,结果维持{litigation.upheld}件,尚未审结{litigation.pending}件。',
    states: ['reconsideration.total'],
    zero: ['litigation.corrected', 'litigation.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '本年度因政府信息公开引发行政复议{reconsideration.total}件，当年全部审结。',
    zero: ['reconsideration.pending'],
  },
  {
    text: '本年度无因政府信息公开引发的行政复议和行政诉讼，保持“零复议、零诉讼”。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '政府信息公开行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，分别较上年减少{#Ta}件、{#Tb}件。',
  {
    text: '政府信息公开行政复议中，决定维持{reconsideration.upheld}件，予以纠正{reconsideration.corrected}件，终止审理等其他结果{reconsideration.other}件，共{reconsideration.total}件。',
    zero: ['reconsideration.pending'],
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年政府信息公开行政复议案件{reconsideration.total}件，结果维持{reconsideration.upheld}件、占{%reconsideration.upheld/reconsideration.total}%，结果纠正{reconsideration.corrected}件、占{%reconsideration.corrected/reconsideration.total}%，其他结果{reconsideration.other}件、占{%reconsideration.other/reconsideration.total}%，尚未审结{reconsideration.pending}件、占{%reconsideration.pending/reconsideration.total}%。',
    relations: [parts(0, 1, 3, 5, 7)],
  },
  {
    text: '政府信息公开行政诉讼案件{litigation.total}件，其中未经复议直接起诉{direct.total}件，结果维持{direct.upheld}件；复议后起诉{after.total}件，结果维持{after.upheld}件。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '复议后起诉的{after.total}件政府信息公开案件中，结果维持{after.upheld}件，结果纠正{after.corrected}件，其他结果{after.other}件，尚未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '{own}政府信息公开工作被申请行政复议{reconsideration.total}件，被提起行政诉讼{litigation.total}件，行政复议维持{reconsideration.upheld}件。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件，没有尚未审结的案件。',
    states: ['reconsideration.pending'],
  },
  {
    text: '没有因信息公开产生的行政诉讼；因信息公开产生的行政复议{reconsideration.total}件，其中维持{reconsideration.upheld}件，没有被纠正的。',
    states: ['litigation.total', 'reconsideration.corrected'],
  },
  {
    text: '政府信息公开行政复议、行政诉讼共{disputes=reconsideration.total+litigation.total}件、已审结{reconsideration.total+litigation.total-reconsideration.pending-litigation.pending}件、尚未审结{reconsideration.pending+litigation.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '发生涉及政府信息公开的行政复议{reconsideration.total}起，其中维持{reconsideration.upheld}起，其余{reconsideration.pending}起尚未审结。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政府信息公开行政诉讼方面，未经复议直接起诉和复议后起诉均未发生。',
    states: ['direct.total', 'after.total'],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件（结果维持{reconsideration.upheld}件、尚未审结{reconsideration.pending}件），行政诉讼{litigation.total}件（结果维持{litigation.upheld}件、尚未审结{litigation.pending}件）。',
    zero: ['reconsideration.corrected', 'reconsideration.other', 'litigation.corrected', 'litigation.other'],
    relations: [openParts(0, 1, 2), openParts(3, 4, 5)],
  },
  {
    text: '{year}年{own}没有结果被纠正的政府信息公开行政诉讼案件。',
    states: ['litigation.corrected'],
  },
  {
    text: '政府信息公开行政诉讼中，复议后起诉的{after.total}件，均尚未审结。',
    same: [['after.total', 'after.pending']],
  },
  '未经复议直接起诉的信息公开案件{direct.total}件，已审结{direct.total-direct.pending}件，其中结果纠正{direct.corrected}件。',
];

/** What the same bodies write of rules, decisions and fees. */
export const FIFTH_DOCUMENTS: readonly (string | Wording)[] = [
  '全年制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，截至年底现行有效{normative.inForce}件。',
  '{year}年新制作规范性文件{normative.made}件，新公开规范性文件{normative.published}件，对外公开规范性文件总数{normative.total}件。',
  '开展文件清理，全年废止行政规范性文件{normative.repealed}件，年末继续有效的行政规范性文件{normative.inForce}件。',
  {
    text: '{own}{year}年未制发行政规范性文件，未作出行政许可、行政强制决定。',
    states: ['normative.issued', 'licences.decisions', 'compulsion.decisions'],
  },
  {
    text: '{own}作出行政处罚决定{penalties.decisions}件，未作出行政强制决定，未收取行政事业性收费。',
    states: ['compulsion.decisions', 'fees.amount'],
  },
  '{own}本年度收取行政事业性收费{fees.amount}万元，收费依据和标准均已公开。',
  '{year}年实施政府集中采购项目{procurement.projects}个，采购公告、成交结果等均在采购网公开。',
  '{own}作出行政许可决定{licences.decisions}项，作出行政处罚决定{penalties.decisions}项，结果均在“双公示”栏目公布。',
  '全年作出行政许可决定{licences.decisions}宗、行政处罚决定{penalties.decisions}宗、行政强制决定{compulsion.decisions}宗。',
  '本年行政许可处理决定{licences.decisions}件；行政处罚处理决定{penalties.decisions}件；行政强制处理决定{compulsion.decisions}件；行政事业性收费{fees.amount*10000}元。',
  {
    text: '行政许可、行政处罚、行政强制三类处理决定合计{licences.decisions+penalties.decisions+compulsion.decisions}件，分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '全年印发行政规范性文件{normative.issued}件，均按规定进行解读并在网站公布。',
  '{year}年办理行政许可{licences.decisions}件，作出行政处罚{penalties.decisions}件，实施行政强制{compulsion.decisions}件。',
  '行政处罚上一年项目数量{penalties.previous}项，本年作出处理决定{penalties.decisions}件。',
  '公示行政处罚决定{penalties.decisions}件，为{own}{year}年作出的全部行政处罚决定。',
  '本年度作出行政许可决定{licences.decisions}件，同比减少{#a}件；作出行政处罚决定{penalties.decisions}件，同比减少{#b}件。',
  {
    text: '全年办结行政许可{licences.decisions}例，作出行政处罚决定{penalties.decisions}例，没有行政强制案件。',
    states: ['compulsion.decisions'],
  },
  '{own}{year}年出台行政规范性文件{normative.issued}份，废止{normative.repealed}份；至年末，现行有效的有{normative.inForce}份。',
  {
    text: '本年度没有收取行政事业性收费；作出行政许可决定{licences.decisions}件。',
    states: ['fees.amount'],
  },
  '{own}对本单位制定的行政规范性文件进行了清理，废止{normative.repealed}件；截至{year}年底，现行有效{normative.inForce}件。',
  {
    text: '{own}{year}年未制发规章和行政规范性文件，现行有效的行政规范性文件为{normative.inForce}件。',
    states: ['regulations.issued', 'normative.issued'],
  },
  {
    text: '{own}本年度无行政许可、行政处罚和行政强制决定。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  {
    text: '{year}年作出行政处罚决定{penalties.decisions}件,未作出行政许可和行政强制决定。',
    states: ['licences.decisions', 'compulsion.decisions'],
  },
  '依法履职中，{own}作出行政许可决定{licences.decisions}件、行政强制决定{compulsion.decisions}件，行政处罚决定{penalties.decisions}件全部上网公示。',
  {
    text: '{own}作出行政许可决定{licences.decisions}项，全部在网上公示；未作出行政处罚和行政强制决定。',
    states: ['penalties.decisions', 'compulsion.decisions'],
  },
  '制发行政规范性文件{normative.issued}件，发布政策解读{#a}篇；作出行政许可决定{licences.decisions}件。',
  '{year}年行政事业性收费总额为{fees.amount}万元，较上年减少{#Ta}万元。',
  '规章：制发{regulations.issued}件、废止{regulations.repealed}件、现行有效{regulations.inForce}件；行政规范性文件：制发{normative.issued}件、废止{normative.repealed}件、现行有效{normative.inForce}件。',
  '行政许可上一年项目数量为{licences.previous}项，本年行政许可处理决定{licences.decisions}件；其他对外管理服务事项处理决定{services.decisions}件。',
  {
    text: '{year}年新制作规范性文件{normative.made}件，已全部公开，对外公开规范性文件总数达到{normative.total}件。',
    same: [['normative.made', 'normative.published']],
  },
  {
    text: '{own}共作出行政处罚决定{penalties.decisions}件、行政许可决定{licences.decisions}件，行政事业性收费为零。',
    states: ['fees.amount'],
  },
  '作出行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件、行政许可决定{licences.decisions}件，收取行政事业性收费{fees.amount}万元。',
  {
    text: '全年作出行政处罚决定{penalties.decisions}条、行政强制决定{compulsion.decisions}条，两项共{penalties.decisions+compulsion.decisions}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '本年行政规范性文件制发、废止数量均为零，现行有效{normative.inForce}件。',
    states: ['normative.issued', 'normative.repealed'],
  },
];

/** What the same bodies write of what they published, by channel and by kind. */
export const FIFTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}通过政府门户网站主动公开信息{#a+#b+#c+#d}条，其中政务动态{#a}条、政策文件{#b}条、公告公示{#c}条、其他信息{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '全年编印政府公报{#Ta}期，发布文件{#b}件，免费向图书馆、档案馆等场所赠阅。',
  {
    text: '召开新闻发布会{#Ta+#Tb}场，其中主要负责人出席{#Ta}场，其余{#Tb}场由分管负责人出席。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年主动公开政府信息{#a+#b+#c}条。其中，网站公开{#a}条，政务新媒体公开{#b}条，其他方式公开{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '开展政策解读{#a+#b+#c}次，包括文字解读{#a}次、图解{#b}次、视频解读{#c}次。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{own}本年公开各类信息{#a+#b+#c}条，其中党务信息{#a}条，村务信息{#b}条，政务信息{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '通过公开栏张贴公示{#a}份，入户发放明白纸{#Ba}余份，利用村级广播播报{#c}次。',
  {
    text: '公开惠农补贴、低保救助、危房改造信息共{#a+#b+#c}条，分别为{#a}条、{#b}条、{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '在区政府网站公开{#a}条, 在微信公众号推送{#b}条, 在社区公示栏公示{#c}条, 合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  '组织社区工作者参加政务公开培训{#Ta}次，参训{#b}人次；受理居民来电咨询{#c}个，均已解答。',
  {
    text: '公开财政预决算信息{#a+#b}条（预算{#a}条、决算{#b}条）。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年度主动公开信息共计{#a+#b+#c+#d+#e}条：财政收支{#a}条；政府采购{#b}条；政府债务{#c}条；财政专项资金{#d}条；其他{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '公开招生入学信息{#a}条、教师招聘信息{#b}条、学校收费信息{#c}条，以上三类共{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{own}通过{=3}个渠道发布教育信息{#a+#b+#c}条：网站{#a}条，微信公众号{#b}条，报刊电视{#c}条。',
    relations: [parts(1, 2, 3, 4)],
  },
  '全年答复人大代表建议{#a}件、政协委员提案{#b}件，答复函全文公开。',
  {
    text: '全年主动公开{#a+#b}条信息，微信公众号发布{#a}条，占{%#a/#a+#b}%；门户网站发布{#b}条，占{%#b/#a+#b}%。',
    relations: [openParts(0, 1, 3)],
  },
  '发布传染病疫情月报{#Ta}期，健康科普{#b}篇，在线访谈{#Tc}次，回应群众关切{#d}条。',
  {
    text: '保障性住房信息公开{#a+#b+#c}条，其中分配公示{#a}条，租金补贴{#b}条，建设进度{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '门户网站发布信息{#a+#b}条，其中工作动态{#a}条，其余{#b}条为通知公告。',
    relations: [parts(0, 1, 2)],
  },
  '12345热线转来工单{#Ba}件，局长信箱来信{#b}封，全部办结回复。',
  {
    text: '公开土地征收信息{#a+#b+#c}批次，征收预公告{#a}批次、补偿安置公告{#b}批次、征收公告{#c}批次，三者之和为{#a+#b+#c}批次。',
    relations: [parts(0, 1, 2, 3), parts(4, 1, 2, 3)],
  },
  {
    text: '全年发布信息{#a+#b+#c+#d}条（规划类{#a}条、用地类{#b}条、矿产类{#c}条、其他类{#d}条），较{year-1}年增加{#Te}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '通过“平安”系列新媒体发布信息{#a+#b+#c}条：微博{#a}条、微信{#b}条、抖音{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '发布警情通报{#a}期、交通管制公告{#b}条、反诈提示{#c}条，未发生失泄密事件。',
  {
    text: '公开监督抽检信息{#a+#b}批次，其中合格{#a}批次、不合格{#b}批次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年在门户网站发布信息{#a+#b+#c}条，其中双随机抽查结果{#a}条、消费提示{#b}条、其他{#c}条；另在政务新媒体发布{#d}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '召开“你点我检”等开放日活动{#Ta}次，邀请市民代表{#b}人参加。',
  {
    text: '{own}官网全年更新信息{#a+#b+#c}篇，由公路建设{#a}篇、运输服务{#b}篇、安全应急{#c}篇组成。',
    relations: [parts(0, 1, 2, 3)],
  },
  '发布出行提示{#a}次，重大项目进展{#b}条，开展民意征集{#Tc}次，收到意见{#d}条。',
  {
    text: '社会救助信息{#a}条，养老服务信息{#b}条，社会组织信息{#c}条，区划地名信息{#d}条，全年总计公开{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '低保、特困、临时救助三项公示{#a+#b+#c}次，其中低保{#a}次，特困{#b}次，临时救助{#c}次。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '主动公开信息{#a+#b+#c+#d}条，其中机构职能{#a}条、法治建设{#b}条、公共法律服务{#c}条、其他{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '制发公文{#a+#b+#c}件，按公开属性分为主动公开{#a}件、依申请公开{#b}件、不予公开{#c}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '公开审计结果公告{#Ta+#Tb+#Tc}份，其中预算执行审计{#Ta}份，经济责任审计{#Tb}份，专项审计{#Tc}份。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '在市政府网站公开信息{#a}条，在本单位网站公开信息{#b}条，未在其他渠道重复公开。',
  {
    text: '发布统计信息{#a+#b+#c}条,其中月度数据{#a}条,季度数据{#b}条,年度数据{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '编发统计分析{#a}篇、统计公报{#Tb}期，接待数据查询{#c}人次，政务公开专栏访问量{#Bd}人次。',
  {
    text: '{year}年，{own}公开税费政策{#a}条、办税指南{#b}条、欠税公告{#Tc}条、其他信息{#d}条，共{#a+#b+#Tc+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  '举办纳税人学堂{#Ta}期，线上直播{#Tb}场，观看{#Bc}余人次，发放宣传资料{#Bd}余份。',
  {
    text: '全年发布灾害预警{#a+#b+#c+#d}次，其中蓝色{#a}次、黄色{#b}次、橙色{#c}次、红色{#d}次。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '网站、微信、微博全年分别发布气象信息{#a}条、{#b}条、{#c}条，合计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '园区门户网站公开信息{#a+#b+#c}条：招商引资{#a}条、项目建设{#b}条、企业服务{#c}条。微信公众号推送{#d}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '发布惠企政策{#a}项，兑现公示{#b}批，走访企业{#c}家，收集问题{#d}个并逐项反馈。',
  {
    text: '主动公开政府信息共{#a+#b+#c+#d}条，其中：门户网站{#a}条，政务微博{#b}条，政务微信{#c}条，其他方式{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '门户网站公开重点领域信息{#a+#b+#c+#d+#e}条，包括环境质量{#a}条、环评审批{#b}条、核与辐射{#c}条、督察整改{#d}条和其他信息{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '政策解读{#a+#b}件（本级解读{#a}件，转载解读{#b}件），解读率100%。',
    relations: [openParts(0, 1, 2)],
  },
  '全年发布信息{#Ba}条，同比增长{#Tb}%，其中重要政策信息{#Tc}条。',
  {
    text: '公开就业创业信息{#a+#b+#c}条，其中招聘会信息{#a}条、补贴公示{#b}条、技能培训{#c}条；公开社保信息{#d}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{own}政府信息公开栏目全年新增{#a+#b}条，其中法定主动公开内容{#a}条，其余{#b}条为工作动态等一般信息。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '涉农信息公开{#a+#b+#c+#d}条。其中：惠农政策{#a}条；农产品质量安全{#b}条；农机补贴{#c}条；其他{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '利用农技服务群推送信息{#Ba}条，组织现场答疑{#Tb}次，解答农户提问{#c}个。',
  {
    text: '公开安全生产信息{#a}条、防灾减灾信息{#b}条、救援信息{#c}条、共{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '发布事故调查报告{#Ta}份，评估报告{#Tb}份，两类报告合计{#Ta+#Tb}份，均全文公开。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '全年公开信息{#a+#b+#c+#d}条，其中政策法规{#a}条，行政执法公示{#b+#c}条（许可公示{#b}条、处罚公示{#c}条），工作动态{#d}条。',
    relations: [openParts(0, 1, 2, 5), openParts(2, 3, 4)],
  },
  '数字城管平台受理案件{#Ba}件，市民投诉{#b}件，均按流程派遣处置并公开处置结果。',
  {
    text: '{own}发布文化活动预告{#a}条，旅游提示{#b}条，文物保护信息{#c}条，总共{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '官方微信推送{#a+#b}条，原创{#a}条、转载{#b}条；官方微博发布{#c+#d}条，原创{#c}条、转载{#d}条。',
    relations: [openParts(0, 1, 2), openParts(3, 4, 5)],
  },
  {
    text: '公开部门文件{#a}件、人事信息{#b}条、会议信息{#c}条、建议提案答复{#d}件，合计{#a+#b+#c+#d}件（条）。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '召开政务公开专题会议{#Ta}次，举办业务培训{#Tb}期，开展专项检查{#Tc}轮，没有发生责任追究情形。',
    section: 'supervision',
  },
  {
    text: '网站开设{=4}个专栏，分别发布政策解读{#a}条、回应关切{#b}条、在线访谈{#c}条、意见征集{#d}条，共{#a+#b+#c+#d}条。',
    section: 'platform',
    relations: [parts(5, 1, 2, 3, 4)],
  },
];
