import { flow, openParts, parts, type Wording } from './wording.ts';

/** Wordings after the ways of speaking of reports of 2019 to 2025, written without sight of the rules and of the other sets. */
export const THIRTEENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件，结转上年度申请{carriedIn}件，本年度办结{done}件，剩余{carriedOut}件结转下年度办理。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '本年度受理依申请公开事项{received}件，已答复{done}件，另有{carriedOut}件结转下年答复。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年，{own}收到公民、法人或其他组织当面提交或以信函、网页等形式提出的依申请公开{received}件，已全部按时办结。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年度，{own}共收到信息公开申请{received}起，比{year-1}年（{#a}起）下降{%#a-received/#a}%，已答复{done}起。',
  },
  {
    text: '全年共办理依申请公开事项{received}件，其中网上申请{received-#Ta}件，书面申请{#Ta}件，均已按时答复。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}共收到{received}份政府信息公开申请，均为自然人申请。其中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，其他处理{other}件。无下年度结转。',
    states: ['carriedOut'],
    zero: ['carriedIn', 'declined'],
    same: [['received', 'naturalPerson:received']],
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{year}年{own}共收到申请公开件{received}件、上一年度结转{carriedIn}件。其中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3, 4, 5, 6, 7, 8])],
  },
  {
    text: '{year-1}年结转至{year}年{carriedIn}件，{year}年共受理{received}件政府信息公开申请，已办结{done}件，结转下年度办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年{own}收到政府信息公开申请书{received}份，已处理{done}份，结转下年度继续办理{carriedOut}份。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年，共收到涉及征地拆迁、物业管理等领域的政府信息公开申请{received}件次，均按时答复。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件，办复率100%，其中予以公开或部分公开{granted+partlyGranted}件、占{%granted+partlyGranted/done}%；不予公开{refused}件、占{%refused/done}%；无法提供{unavailable}件、占{%unavailable/done}%；不予处理{declined}件、占{%declined/done}%；其他处理{other}件、占{%other/done}%。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 3, 5, 7, 9)],
  },
  {
    text: '{year}年{own}收到政府信息公开申请{received}件，分别为：予以公开{granted}件；部分公开{partlyGranted}件；不予公开{refused}件；无法提供{unavailable}件；不予处理{declined}件；其他处理{other}件。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '截至{year}年12月31日，{own}累计受理政府信息公开申请{received}件，“予以公开”{granted}件，“部分公开”{partlyGranted}件，“不予公开”{refused}件，“无法提供”{unavailable}件。',
    zero: ['carriedIn', 'carriedOut', 'declined', 'other'],
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年度{own}接收到申请书{received}份，申请公开的政府信息主要涉及征地信息、规划信息等方面，上述申请已全部按时答复到位。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}收到依申请公开{received}件，予以公开{granted}件，均在20个工作日内办结。',
    zero: ['carriedOut'],
  },
  {
    text: '本年度共收到政府信息公开申请{received}件，申请人均为自然人。予以公开{granted}件，部分公开{partlyGranted}件，无法提供{unavailable}件，不予公开{refused}件，其他处理（含申请人撤回）{other}件，均按期答复并告知救济权利。',
    zero: ['carriedIn', 'carriedOut', 'declined'],
    same: [['received', 'naturalPerson:received']],
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '全年共受理政府信息公开申请{received}件，均来自自然人。在办结的{done}件申请中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，申请撤销等其他处理{other}件。另{carriedOut}件申请按规定结转下年度继续办理。',
    zero: ['carriedIn'],
    same: [['received', 'naturalPerson:received']],
    relations: [parts(1, 2, 3, 4, 5, 6, 7), flow([0], [1, 8])],
  },
  {
    text: '{own}本年新收政府信息公开申请数量为{received}件，与上年的{#a}件相比减少{%#a-received/#a}%，上年结转政府信息公开申请数量为{carriedIn}件，全部按时办结。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，共受理政府信息公开申请{received}件，其中自然人申请{naturalPerson:received}件，法人或其他组织申请{organisations:received}件。答复政府信息公开申请{done}件（含上年度转结申请{carriedIn}件，另有{carriedOut}件申请转结下年度继续办理），均在法定期限内予以答复。',
    relations: [parts(0, 1, 2), flow([0, 4], [3, 5])],
  },
  {
    text: '在答复的{done}件申请中，予以公开及部分公开的{granted+partlyGranted}件，占{%granted+partlyGranted/done}%；不予公开的{refused}件，占{%refused/done}%；因本机关不掌握等原因无法提供的{unavailable}件，占{%unavailable/done}%；不予处理的{declined}件，占{%declined/done}%；其他处理{other}件，占{%other/done}%。',
    relations: [parts(0, 1, 3, 5, 7, 9)],
  },
  {
    text: '{year}年，{own}共受理依申请公开事项{received}件（其中：自然人申请{naturalPerson:received}件、企业申请{business:received}件、其他组织申请{received-naturalPerson:received-business:received}件），上年结转{carriedIn}件，予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件、结转下年度办理{carriedOut}件。',
    relations: [parts(0, 1, 2, 3), flow([0, 4], [5, 6, 7, 8, 9, 10, 11])],
  },
  {
    text: '全年受理依申请信息公开{received}件，包括信函申请{#Ta}件、网络申请{received-#Ta}件，全部在规定时间内办结。其中予以公开{granted}件，部分公开{partlyGranted}件。',
    zero: ['carriedOut'],
    relations: [openParts(0, 1, 2)],
  },
  '{year}年，{own}全年办理上级交办、邮寄和当场提交的各类政府信息依申请公开共{done}件（含上年度结转{carriedIn}件）。',
  {
    text: '{year}年共收到政府信息公开申请{received}件，上年结转{carriedIn}件，答复{done}件，转下年度办理{carriedOut}件，申请量同比增长42.9%，主要集中在行政审批领域。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件，其中公开{granted}件，未有结转下年度继续办理。',
    states: ['carriedOut'],
  },
  {
    text: '{year}年，受理依申请公开件{received}件，办结{done}件，其中予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件。',
    relations: [parts(1, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '全年共受理依申请公开事项{received}件，均按照规定程序和时限处理。其中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，逾期未补正{other.overdueCorrection}件，其他处理{other.overdueFee+other.remainder}件，结转下年度继续办理{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2, 3, 4, 5, 6, 7, 8])],
  },
  {
    text: '{year}年，共收到依申请件{received}件，其中自然人{naturalPerson:received}件，企业{business:received}件，办结{done}件，结转下年办理{carriedOut}件。',
    zero: ['carriedIn'],
    same: [['received', 'naturalPerson:received+business:received']],
    relations: [openParts(0, 1, 2), flow([0], [3, 4])],
  },
  {
    text: '{year}年，{own}共收到依申请公开{received}件，大部分通过信函或在线申请提出，{done}件已按照规定时限和程序进行了答复，{carriedOut}件结转下年。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年，共收到政府信息公开申请{received}件，上年结转{carriedIn}件，全年实际处理申请共计{received+carriedIn}件，均按时规范办结，办结率为100%。其中：予以公开{granted}件，占{%granted/done}%；部分公开{partlyGranted}件，占{%partlyGranted/done}%；不予公开{refused}件，占{%refused/done}%；无法提供{unavailable}件，占{%unavailable/done}%；不予处理{declined}件，占{%declined/done}%；其他处理{other}件，占{%other/done}%。',
    zero: ['carriedOut'],
    relations: [parts(2, 0, 1), parts(2, 3, 5, 7, 9, 11, 13)],
  },
  {
    text: '{year}年，共收到政府信息公开申请{received}件。其中，通过网站提交申请的{received-#Ta-#Tb}件，占比{%received-#Ta-#Tb/received}%；通过信函提交的{#Ta}件，占比{%#Ta/received}%；当面提交{#Tb}件，占比{%#Tb/received}%。公民个人提出申请{naturalPerson:received}件，占比{%naturalPerson:received/received}%；法人或其他组织提出申请{organisations:received}件，占比{%organisations:received/received}%。',
    relations: [openParts(0, 1, 3, 5), parts(0, 7, 9)],
  },
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件（其中：网上申请{received-#Ta-#Tb}件，现场申请{#Ta}件，邮寄{#Tb}件），上年度结转{carriedIn}件，本年度办结{done}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年受理政府信息公开申请{received}件，办理完成{done}件，余{carriedOut}件转{year+1}年度办理。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年，{own}共收到依申请公开{received}项，办理{done}项，结转下年度继续办理{carriedOut}项。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年共接收政府信息公开申请{received}件。其中，予以公开及部分公开{granted+partlyGranted}件；不予公开{refused}件；因本机关不掌握等原因无法提供{unavailable}件。',
    zero: ['carriedIn', 'carriedOut', 'declined', 'other'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}共受理信息公开申请{received}件，答复{done}件（含上年度结转申请{carriedIn}件），另有{carriedOut}件申请按照《条例》规定顺延到下年度答复。',
    relations: [flow([0, 2], [1, 3])],
  },
  {
    text: '已办结申请中，予以公开及部分公开{granted+partlyGranted}件，公开率为{%granted+partlyGranted/done}%；不予公开{refused}件（为四类过程性信息{refused.deliberative}件，保护第三方合法权益{refused.thirdParty}件，三类内部事务信息{refused.internalAffairs}件，行政执法案卷{refused.enforcementFile}件，行政查询事项{refused.administrativeQuery}件，法律行政法规禁止公开{refused.otherLaw}件）。',
    zero: ['refused.stateSecret', 'refused.securityStability'],
    relations: [openParts(2, 3, 4, 5, 6, 7, 8)],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received+carriedIn}件（含{year-1}年结转{carriedIn}件），作出答复{done}件，结转至下一年再行办理{carriedOut}件。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '全年累计办理依申请公开答复{done}件，其中予以公开及部分公开{granted+partlyGranted}件、不予公开{refused}件、因本机关不掌握相关情况等无法提供{unavailable}件、信访举报投诉类申请及重复申请等不予处理{declined}件。',
    zero: ['other'],
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，全年共收到依申请公开{received}件（其中信件申请{#Ta}件，网络申请{received-#Ta}件），已办结{done}件，{carriedOut}件结转下年办理。',
    zero: ['carriedIn'],
    relations: [openParts(0, 1, 2), flow([0], [3, 4])],
  },
  {
    text: '{year}年共受理{received}件依申请公开，办结{done}件（其中{carriedIn}件为{year-1}年结转本年度办理），无结转下年度继续办理。',
    states: ['carriedOut'],
    relations: [flow([0, 2], [1])],
  },
  {
    text: '{year}年度，{own}新收到政府信息公开申请{received}件、上年度结转{carriedIn}件；年度已办理{done}件、结转下年度继续办理{carriedOut}件。年度新收申请件数量较上一年度有所下降。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年新收到政府信息公开申请{received}件，上年结转{carriedIn}件，共计{received+carriedIn}件。目前依法办结{done}件，其中予以公开的{granted}件，部分公开的{partlyGranted}件，不予公开的{refused}件，无法提供的{unavailable}件，不予处理的{declined}件，其他处理的{other}件。下年度继续办理{carriedOut}件。',
    relations: [parts(2, 0, 1), parts(3, 4, 5, 6, 7, 8, 9), flow([2], [3, 10])],
  },
  {
    text: '{year}年，{own}收到政府依申请公开{received}件，其中通过网络平台接收{received-#Ta}件，信函渠道{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年累计收到公民、法人依申请公开申请{received}件，其中网络收件{received-#Ta-#Tb}件、邮寄收件{#Ta}件、来访{#Tb}件。累计回复公开申请{done}件，其中含上年结转公开申请{carriedIn}件，全部在法定期限内作出回复。',
    zero: ['carriedOut'],
    relations: [openParts(0, 1, 2, 3), flow([0, 5], [4])],
  },
  {
    text: '{year}年，{own}共办理政府信息公开申请{received+carriedIn}件，其中结转下年度继续办理{carriedOut}件，申请量近年来呈上升趋势。',
  },
  {
    text: '{year}年，{own}共收到{received}件信息公开申请，比去年同期的{#a}件增加{received-#a}件。全年共办理完结信息公开申请{done}件（包含去年结转{carriedIn}件），尚在办理中的{carriedOut}件。',
    relations: [flow([0, 4], [3, 5])],
  },
  {
    text: '在依申请公开办理工作中，除去上年结转的{carriedIn}件政府信息公开申请，全年线上、线下共收到依申请公开{received}件，办结{done}件，结转下年继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年，{own}累计办理公民、法人或其他组织通过政府信息公开平台、邮寄等途径提出的依申请公开合计{received}件，{done}件按期限答复办结，{carriedOut}件结转到{year+1}年度办理。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '本年度共收到依申请公开{received}件，其中{declined.repeat}件由于重复申请不予处理，其余均已按相关规定进行回复。',
    zero: ['carriedOut'],
  },
  '今年共收到政府信息公开申请{received}件，对其中{granted}件予以公开，{partlyGranted}件部分公开，{refused.administrativeQuery}件不予公开并告知行政查询途径。',
  {
    text: '{year}年，{own}收到{received}件政府信息依申请公开件，申请人均为自然人，均按要求办理完毕，其中予以公开{granted}件，因本机关不掌握相关信息无法提供{unavailable.notHeld}件。',
    zero: ['carriedOut'],
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '{year}年，{own}收到依申请公开{received}条，均已按程序办理。其中，商业企业申请{business:received}条，自然人申请{naturalPerson:received}条。',
    zero: ['carriedOut'],
    same: [['received', 'naturalPerson:received+business:received']],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}没有上年接转和接转下年的依申请公开事项，收到自然人依申请公开事项{naturalPerson:received}件，并按要求回复相关诉求。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '全年共收到依申请公开件{received}件，已按期答复{done}件，无转结下年度继续办理件。',
    states: ['carriedOut'],
  },
  '{year}年，{own}新收到依申请公开政府信息{received}件，上年结转申请{carriedIn}件。',
  '全年依法规范办理政府信息公开申请，共收到申请{received}件，共办结{done}件。',
  {
    text: '{year}年{own}共受理{received}宗政府信息公开申请，均在办理时限内进行答复。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}未接到公民、法人或其他组织提出的政府信息公开申请。',
    states: ['received'],
  },
  {
    text: '本年度{own}没有收到依申请公开事项，无上年结转。',
    states: ['received', 'carriedIn'],
  },
];

export const THIRTEENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  '因政府信息公开申请引发行政复议{reconsideration.total}件，引发行政诉讼{litigation.total}件。',
  {
    text: '涉及复议{reconsideration.total}件，诉讼{litigation.total}件，无被纠错和败诉。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '因政府信息公开引起的行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，所有案件均按照法定程序办理。',
  {
    text: '信息公开行政复议案件{reconsideration.total}件，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，撤销复议申请{reconsideration.other}件。',
    zero: ['reconsideration.pending'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '因政府信息公开申请被行政复议{reconsideration.total}宗、行政诉讼{litigation.total}宗，其中{reconsideration.upheld+litigation.upheld}宗维持原答复，{reconsideration.corrected+litigation.corrected}宗结果纠正，{reconsideration.other+litigation.other}宗其他结果，{reconsideration.pending+litigation.pending}宗尚未审结。',
    relations: [flow([0, 1], [2, 3, 4, 5])],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件，{reconsideration.upheld}件结果维持，{reconsideration.corrected}件结果纠正；{after.total}宗复议后诉讼，{after.upheld}宗结果维持。',
    zero: ['reconsideration.other', 'reconsideration.pending'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}被行政复议{reconsideration.total}件，为其他结果；未经复议直接起诉{direct.total}件，其中其他结果{direct.other}件。',
    same: [['reconsideration.total', 'reconsideration.other']],
  },
  {
    text: '因政府信息公开引起的行政复议案件{reconsideration.total}件，已审结。行政诉讼案件{litigation.total}件，其中{litigation.pending}件目前正在审理中。',
    zero: ['reconsideration.pending'],
  },
  {
    text: '因政府信息公开引发的行政复议{reconsideration.total}件，结果均为维持；未发生行政诉讼。',
    states: ['litigation.total'],
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '因政府信息公开引起的行政复议案件{reconsideration.total}件，均予以维持。因政府信息公开引起的行政诉讼案件{litigation.total}件，驳回诉请的{litigation.upheld}件。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '政府信息公开答复引起行政复议{reconsideration.total}件（其中{reconsideration.corrected}件被纠错），行政诉讼{litigation.total}件（其中结果维持{litigation.upheld}件，其他结果{litigation.other}件，尚未审结{litigation.pending}件）。',
    zero: ['litigation.corrected'],
    relations: [parts(2, 3, 4, 5)],
  },
  {
    text: '全年共收到行政复议{reconsideration.total}件，维持结果{reconsideration.upheld}件，尚未办结{reconsideration.pending}件；未经复议直接诉讼{direct.total}件，复议后诉讼{after.total}件。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
    relations: [openParts(0, 1, 2)],
  },
  '全年因政府信息公开工作被申请行政复议{reconsideration.total}件。',
  {
    text: '{year}年，{own}办理因政府信息公开申请引发的行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，均维持结果。',
    same: [
      ['reconsideration.total', 'reconsideration.upheld'],
      ['litigation.total', 'litigation.upheld'],
    ],
  },
  {
    text: '信息公开无被复议案件，被诉讼案件为{litigation.total}件。',
    states: ['reconsideration.total'],
  },
  {
    text: '{year}年度发生因政府信息公开引发的行政复议{reconsideration.total}件，未发生因政府信息公开引发的行政诉讼案件。',
    states: ['litigation.total'],
  },
  '全年办理信息公开行政复议{reconsideration.total}宗、行政诉讼{litigation.total}宗。',
  {
    text: '收到因政府信息公开而产生的行政复议{reconsideration.total}宗，已办结{reconsideration.total-reconsideration.pending}宗，其余{reconsideration.pending}宗尚在审理。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年，收到政府信息公开行政诉讼案件{litigation.total}件，法院均判决驳回原告诉讼请求。',
    same: [['litigation.total', 'litigation.upheld']],
  },
  '因政府信息公开工作被申请行政复议{reconsideration.total}件，未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
  {
    text: '行政复议{reconsideration.total}件，结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件；行政诉讼{litigation.total}件，结果维持{litigation.upheld}件、结果纠正{litigation.corrected}件、其他结果{litigation.other}件、尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '本年度发生政府信息公开行政争议{disputes=reconsideration.total+litigation.total}件，其中，行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  '{own}政府信息公开行政复议{reconsideration.total}件（申请人撤回等其他结果{reconsideration.other}件）、行政诉讼{litigation.total}件。',
  {
    text: '{year}年，未发生因政府信息公开申请引起的行政复议和行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '没有因政府信息公开被申请行政复议的情况，发生行政诉讼{litigation.total}件，其中维持{litigation.upheld}件、尚未审结{litigation.pending}件。',
    states: ['reconsideration.total'],
    zero: ['litigation.corrected', 'litigation.other'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '发生行政复议{reconsideration.total}件，行政诉讼{litigation.total}件，被复议机关纠错{reconsideration.corrected}件，行政诉讼败诉{litigation.corrected}件。',
  },
];

export const THIRTEENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，共制发行政规范性文件{normative.issued}个，废止行政规范性文件{normative.repealed}个。',
  {
    text: '根据立、改、废等情况对规范性文件库进行动态调整更新，{year}年共制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效件数{normative.inForce}件。',
    section: 'management',
  },
  {
    text: '全年共制发（修改）政府规章{regulations.issued}份，废止政府规章{regulations.repealed}份，现行有效政府规章{regulations.inForce}份；制发{normative.issued}份规范性文件，废止{normative.repealed}份规范性文件，现行有效规范性文件{normative.inForce}份。',
    section: 'management',
  },
  '制定发布规范性文件{normative.issued}件，清理废止文件{normative.repealed}件，现行有效文件{normative.inForce}件。',
  '{year}年，{own}共制发行政规范性文件{normative.issued}件，失效及废止{normative.repealed}件，至12月31日现行有效的行政规范性文件共{normative.inForce}件。',
  '本年度在政府网站主动公开行政规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效件数为{normative.inForce}件。',
  '{year}年度新发布的行政规范性文件{normative.issued}件，制作相关解读文字和图片{#Ta}个，确定继续有效的行政规范性文件{normative.inForce}件。',
  {
    text: '{year}年，{own}未制发、废止、修改行政规范性文件，现行有效行政规范性文件{normative.inForce}个。',
    states: ['normative.issued', 'normative.repealed'],
    section: 'management',
  },
  '调整废止行政规范性文件{normative.repealed}件，{normative.inForce}件现行有效的行政规范性文件全部纳入行政规范性文件库。',
  '{year}年度制定并公开行政规范性文件{normative.issued}件，均进行了解读。',
  '加强规范性文件管理，严格文件制发程序，{year}年制定出台了{normative.issued}件行政规范性文件。',
  {
    text: '{year}年度未制定发布、废止行政规范性文件。',
    states: ['normative.issued', 'normative.repealed'],
    section: 'management',
  },
  '{year}年，{own}主动公开行政规范性文件{normative.issued}件，行政许可决定{licences.decisions}件，行政处罚{penalties.decisions}件，行政强制{compulsion.decisions}件。',
  '{year}年累计主动公开政府规章{regulations.issued}件、规范性文件{normative.issued}件；行政许可处理决定数量{licences.decisions}宗；行政处罚处理决定数量{penalties.decisions}宗、行政强制处理决定数量{compulsion.decisions}宗。',
  '{year}年，共主动公开行政许可处理决定{licences.decisions}项，行政处罚处理决定{penalties.decisions}项。',
  '公开行政处罚决定{penalties.decisions}件，公开行政许可决定{licences.decisions}件。',
  {
    text: '公布行政许可{licences.decisions}个、行政处罚{penalties.decisions}个，无行政强制的事项。',
    states: ['compulsion.decisions'],
  },
  '{year}年度，{own}行政许可窗口共实施行政许可{licences.decisions}件，较上年的{#a}件增加{licences.decisions-#a}件；收取行政事业性收费{fees.amount}万元。',
  '{own}在信用公示平台共发布行政许可信息{licences.decisions}条，行政处罚信息{penalties.decisions}条。',
  {
    text: '全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，无行政事业性收费。',
    states: ['fees.amount'],
  },
  '{year}年，{own}办理行政许可{licences.decisions}件，收取行政事业性收费{fees.amount}万元，收费项目和标准均已公开。',
  '本年度行政处罚处理决定数量{penalties.decisions}件，行政强制处理决定数量{compulsion.decisions}件，行政事业性收费金额{fees.amount}万元。',
  {
    text: '{year}年，{own}制发规范性文件{normative.made}份，均已对外公开，对外公开总数量为{normative.total}份。',
    same: [['normative.made', 'normative.published']],
  },
  '本年新制作规范性文件{normative.made}件，本年新公开{normative.published}件，对外公开总数量{normative.total}件。',
  '行政许可处理决定{licences.decisions}件，其他对外管理服务事项处理决定{services.decisions}件；行政处罚处理决定{penalties.decisions}件，行政强制处理决定{compulsion.decisions}件。',
  {
    text: '{year}年，{own}全年公开各类信息{normative.issued+licences.decisions+penalties.decisions+compulsion.decisions+#a}条。其中，行政规范性文件{normative.issued}条，行政许可类信息{licences.decisions}条，行政处罚类信息{penalties.decisions}条，行政强制类信息{compulsion.decisions}条，其它类信息{#a}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '全年制发规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效{normative.inForce}件，文件库已同步更新。',
];

export const THIRTEENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '全年主动公开信息{#Ba+#b+#Tc}条，其中，政务动态信息{#Ba}条、信息公开目录信息{#b}条、概况类信息{#Tc}条，组织在线访谈{#Td}场。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '本年度{agency}通过政府网站公开{#Ta+#b+#Tc+#Td}条，其中{#Ta}条权责清单、{#b}条工作信息、{#Tc}条人大议案、{#Td}条政协提案。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '通过微信公众号发布信息共{#a+#b+#Tc+#d}篇，其中一周工作动态有{#a}篇，工作简报有{#b}篇；法律宣传有{#Tc}篇；其他内容有{#d}篇。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府网站发布信息{#Ta+#Tb+#Tc+#d+#e}条，其中公文法规{#Ta}条，公文解读{#Tb}条，人事任免{#Tc}条，财政财务信息{#d}条，工作动态{#e}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}已在政府网站主动公开政府信息{#a+#b+#Tc+#Td+#e}条，其中工作动态{#a}条、机构概况{#b}条，政策文件{#Tc}条、计划规划{#Td}条，公示公告{#e}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}通过不同渠道公开了{#a+#b+#Bc+#d}条政府信息，具体为局门户网站{#a}条、政府网站“政策咨询问答库”{#b}条、国家企业信用信息公示系统{#Bc}条和其他媒体平台{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年通过各类载体主动公开政府信息{#a+#Td+#b+#Tc}条。其中，工作动态{#a}条、权责清单{#Td}条、公示公告{#b}条、财政信息{#Tc}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}主动公开政府信息{#Ba+#b+#c+#d}条。其中网页专栏主动公开{#Ba}条，执法公示平台主动公开{#b}条，微信公众号发布{#c}条，官方微博发布{#d}条。',
    section: 'platform',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，主动公开各类政府信息{#a+#Bb+#c}条。其中，政府门户网站发布{#a}条，微信公众号发布{#Bb}条，政务微博发布{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}主动公开信息共计{#a+#b+#c+#Td}条。政府网站发布信息{#a+#b}条，其中工作信息（新闻）{#a}条，栏目信息（预算决算、公示公告、政策文件及其他法定信息）{#b}条。政务新媒体公众号共发布信息{#c}条。视频号发布视频{#Td}条。',
    relations: [openParts(1, 2, 3), openParts(0, 1, 4, 5)],
  },
  {
    text: '{year}年，主动公开信息{#a+#Tb+#c+#d}条，其中，网站公开信息{#a+#Tb+#c}条（包括工作动态{#a}条，政策解读{#Tb}条，财政信息{#c}条），微信公众号公开信息{#d}条。',
    relations: [openParts(1, 2, 3, 4), openParts(0, 1, 5)],
  },
  {
    text: '全年累计公开信息{#a+#Tb+#c+#Td}条，内容涵盖政务信息{#a}条、基层政务{#Tb}条、工作动态{#c}条、通知公告{#Td}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，共公开各类信息{#a+#b+#c+#Bd}条。分平台看，政府网站发布各类信息{#a}条，微信公众号发布各类信息{#b}条，今日头条公开各类信息{#c}条，专网网站发布{#Bd}条。',
    section: 'platform',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年信息更新{#a+#Tb+#c+#d}条，其中“政策法规”发布量{#a}条，“规划计划”发布量{#Tb}条，“建议提案办理”发布量{#c}条，“行政权力运行”发布量{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年{own}共发布政府信息{#Ta+#b+#Tc+#d}条。其中政策法规信息公开数{#Ta}条；决策部署落实情况信息公开数{#b}条；建议提案办理信息公开数{#Tc}条；财政资金信息公开数{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年制作、获取政府信息{#a+#b+#c}条，其中，主动公开文件{#a}条，作为依申请公开文件{#b}条，不予公开文件{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，官网发布相关信息{#Ba}条，组织新闻宣传及采访{#b+#Tc}次（新闻宣传活动{#b}次，媒体采访{#Tc}次），政务“双微”推文{#d+#e}条（微信公众号发文{#d}篇，微博发布{#e}条）。',
    section: 'platform',
    relations: [openParts(1, 2, 3), openParts(4, 5, 6)],
  },
  {
    text: '截至{year}年12月31日，{own}在政府官网主动公开政府信息共计{#Ta+#b+#Tc+#Td}条，其中：1.政策性文件{#Ta}条；2.工作动态类信息{#b}条；3.公告公示{#Tc}条；4.财政预决算信息{#Td}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，政府门户网站各栏目发布信息{#Ba+#Bb+#c}条，其中信息公开{#Ba}条、政务动态{#Bb}条、其他信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '通过门户网站发布政务信息{#a+#Tb+#Tc+#d}条，主要包括规范性文件及解读{#a}条、建议提案信息{#Tb}条、财政预决算{#Tc}条、通知公告{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  '{year}年以来，{own}主动公开政府信息{#a+#b}条，较上年的{#a}条增长{%#b/#a}%。',
  {
    text: '{year}年，通过门户网站、微信公众号等渠道主动公开工作动态、政府采购、财政预决算等信息{#a+#b}条；其中在门户网站上发布了文字、图片和视频等信息共{#a}条，通过微信公众号发布信息{#b}条。',
    section: 'platform',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}依托政府门户网站，累计主动公开各类政府信息{#Ta+#Tb+#c+#Td+#e}条，内容涵盖政府信息公开制度{#Ta}条、政策法规{#Tb}条、重大项目{#c}条、政策解读{#Td}条、价格监测{#e}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '全年发布数据解读信息{#a+#b+#Tc}篇，其中数据发布{#a}篇、统计分析{#b}篇、统计公报{#Tc}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '本年度{own}向政府网站累计公布信息{#a+#Tb+#Tc}条，其中工作动态{#a}条，业务管理{#Tb}条，信箱回复{#Tc}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}共制发公文类政府信息{#a+#Tb}条，其中主动公开{#a}条，主动公开率{%#a/#a+#Tb}%。',
  },
  {
    text: '累计开展各类形式的政策解读{#a+#Tb+#Tc+#Td}次，含文件解读{#a}次，图片解读{#Tb}次，视频解读{#Tc}次，在线访谈{#Td}次。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '在主动公开的信息中，规范性文件{#Ta}条、政务（工作）动态类信息{#b}条、行政执法{#c}条、财政预决算信息{#Td}条、其他信息{#e}条，全年合计{#Ta+#b+#c+#Td+#e}条。',
    relations: [parts(5, 0, 1, 2, 3, 4)],
  },
  {
    text: '{own}在决策公开、管理公开、服务公开、结果公开、执行公开{=5}个方面主动回应社会关切，全年共公开{#a+#b}条信息，其中系统工作动态类{#a}条，重大领域信息{#b}条。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '办理人大代表建议和政协提案{#Ta+#b}件，其中人大代表建议{#Ta}件、政协委员提案{#b}件，办理结果均主动公开。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '通过门户网站主动公开{#Ba+#b+#Tc+#d}条信息，其中规范性文件（含国家、省市及本单位的政策法规）{#Tc}条，通知公告{#b}条，政务动态{#Ba}条，其他信息{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '通过门户网站发布政府信息{#a}条，微信公众号发布{#b}条，微博发布{#c}条。',
];
