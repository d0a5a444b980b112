import { flow, openParts, parts, type Wording } from './wording.ts';

/** Requests and outcomes, in the manner of districts, departments and townships. */
export const THIRD_REQUESTS: readonly (string | Wording)[] = [
  // What came in and what became of it, as offices write it.
  {
    text: '{year}年，{own}依申请公开工作平稳有序，全年共接收申请{received}件，均按规定时限予以答复，没有结转至{year+1}年办理的申请。',
    states: ['carriedOut'],
  },
  {
    text: '截至{year}年12月31日，{own}共登记政府信息公开申请{received}份，办结{done}份，尚有{carriedOut}份在法定期限内继续办理，{year-1}年无结转。',
    states: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年度，{own}承办政府信息公开申请{done=received+carriedIn}宗（含上年度结转{carriedIn}宗），已答复{done}宗，余下{carriedOut}宗转入{year+1}年办理。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '依申请公开方面，{own}全年新增申请{received}件，较{year-1}年减少{#Ta}件；连同上年结转的{carriedIn}件，共需办理{received+carriedIn}件，年内办结{done}件。',
    relations: [parts(3, 0, 2)],
  },
  {
    text: '{done}件政府信息公开申请答复中，予以公开的{granted}件，占{%granted/done}%；部分公开的{partlyGranted}件，占{%partlyGranted/done}%；不予公开的{refused}件，占{%refused/done}%；其余{unavailable+declined+other}件作无法提供、不予处理或其他处理。',
    relations: [parts(0, 1, 3, 5, 7)],
  },
  '{own}严格执行依申请公开工作规程，{year}年收到网上提交的政府信息公开申请{received}件，信函、传真和当面提交的均为零。',
  '全年收到依申请公开事项{received}项，内容主要涉及土地征收、项目审批和财政资金使用；答复{done}项。',
  {
    text: '{year}年{own}收悉政府信息公开申请{received}件，全部由自然人通过网络渠道提出，年内共办结{done}件。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '{own}本年新收政府信息公开申请{received}条，上年结转{carriedIn}条；本年度办理结果为：予以公开{granted}条，部分公开{partlyGranted}条，不予公开{refused}条，无法提供{unavailable}条，不予处理{declined}条，其他处理{other}条，总计{done}条；结转下年度继续办理{carriedOut}条。',
    relations: [parts(8, 2, 3, 4, 5, 6, 7), flow([0, 1], [8, 9])],
  },
  {
    text: '依申请公开办理情况：{year}年收到申请{received}件，予以公开{granted}件、部分公开{partlyGranted}件，因本机关不掌握而无法提供的{unavailable.notHeld}件，其余按规定另行答复。',
    zero: ['carriedIn', 'carriedOut'],
  },
  '{year}年，{own}答复政府信息公开申请{done}件，其中属于行政查询事项而不予公开的{refused.administrativeQuery}件，属于信访举报投诉类申请而不予处理的{declined.petition}件。',
  {
    text: '政府信息公开申请办理结果为无法提供的，因没有现成信息、需要另行制作的{unavailable.needsCreation}件，因补正后申请内容仍不明确的{unavailable.unclear}件，因本机关不掌握的{unavailable.notHeld}件，三类合计{unavailable}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '{year}年度受理的政府信息公开申请数量同比增长{#a}%，达到{received}件。',
  '与{year-1}年的{#a}件相比，{own}{year}年收到的政府信息公开申请为{received}件。',
  {
    text: '{year}年{own}未收到公民、法人或者其他组织提出的政府信息公开申请，也没有上年结转的申请。',
    states: ['received', 'carriedIn'],
  },
  { text: '{own}本年度政府信息公开零申请，{year-1}年亦无结转件。', states: ['received', 'carriedIn'] },
  { text: '{year}年内，{own}未发生公民、法人和其他组织申请公开政府信息的情况。', states: ['received'] },
  {
    text: '依申请公开：{year}年收到申请{received}件，按程序转有关科室办理后全部办结，未收取任何费用。',
    zero: ['carriedOut'],
  },
  {
    text: '{own}共处理政府信息公开申请{done}起，其中予以公开{granted}起，部分公开{partlyGranted}起，另有{refused}起因涉及国家秘密、第三方合法权益等原因不予公开，{unavailable}起无法提供，{declined}起不予处理，{other}起作其他处理。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '政府信息公开申请中作其他处理的{other}件，申请人无正当理由逾期不补正的{other.overdueCorrection}件，逾期未按收费通知要求缴纳费用的{other.overdueFee}件，其他{other.remainder}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年度，{own}收到政府信息公开申请{received}件（自然人{naturalPerson:received}件、法人或其他组织{organisations:received}件），比上年减少{#Ta}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}畅通当面、网络、信函{=3}种申请渠道，{year}年累计收到政府信息公开申请{received}件，办结率100%。',
    zero: ['carriedOut'],
  },
  { text: '{own}全年办结政府信息公开申请{done}件，无一件不予公开。', states: ['refused'] },
  { text: '{year}年，{own}答复的政府信息公开申请共{done}件，答复结果均为予以公开。', same: [['granted', 'done']] },
  {
    text: '{own}{year}年办结依申请公开{done}件，没有部分公开和不予公开的情形。',
    states: ['partlyGranted', 'refused'],
  },
  {
    text: '{own}政府信息公开申请按时办结率为100%，全年共办结{done}件，其中{year-1}年结转的{carriedIn}件。',
    zero: ['carriedOut'],
  },
  '在依申请公开工作中，{own}{year}年收到申请{received}例，答复{done}例，答复书主要以邮政快递和电子邮件送达。',
  {
    text: '{year}年，{own}共收办政府信息公开申请{received+carriedIn}件，予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件，转下年度办理{carriedOut}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7)],
  },
  '{agency}{year}年收到政府信息公开申请{received}件；因申请人主动撤回等原因作其他处理{other}件。',
  {
    text: '{own}承办的政府信息公开申请全部在{year}年内办结，共计{done}件，无需结转{year+1}年续办。',
    states: ['carriedOut'],
  },
  {
    text: '{year}年共接到政府信息公开申请{received}件，其中{unavailable.notHeld}件所需信息为本机关不掌握，已告知申请人无法提供。',
    zero: ['carriedIn'],
  },
  {
    text: '{own}{year}年依申请公开办理情况如下：新收{received}件；上年结转{carriedIn}件；已办结{done}件；结转下年度{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '不予处理的政府信息公开申请共{declined}件，分别为信访举报投诉类申请{declined.petition}件、重复申请{declined.repeat}件、要求提供公开出版物{declined.publication}件、无正当理由大量反复申请{declined.excessive}件、要求行政机关确认或重新出具已获取信息{declined.confirmation}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '{own}全年对政府信息公开申请作出不予公开答复{refused}件，理由包括保护第三方合法权益{refused.thirdParty}件、属于三类内部事务信息{refused.internalAffairs}件、属于四类过程性信息{refused.deliberative}件等。',
  {
    text: '年内共收到政府信息公开申请{received}件，同比下降{#Ta}%。上述申请均为网上提交，其中予以公开{granted}件。',
    zero: ['carriedIn'],
  },
  '{own}依申请公开工作接受监督，{year}年收到申请{received}件，未出现逾期答复，未发生收取信息处理费的情况，年末尚未办结{carriedOut}件。',
  '{year}年，{own}政务公开办公室登记编号的政府信息公开申请计{received}件，上一年度则为{#a}件；{year}年共办结{done}件。',
  {
    text: '{own}收到依申请公开件{received}件，无上年结转，均在规定期限内办结，其中予以公开{granted}件、无法提供{unavailable}件、其他处理{other}件，其余{partlyGranted+refused+declined}件为部分公开、不予公开或者不予处理。',
    states: ['carriedIn'],
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年{own}办理政府信息公开申请{done=received+carriedIn}件（{year-1}年结转{carriedIn}件，{year}年新收{received}件），其中办结{done}件，结转至{year+1}年{carriedOut}件。',
    relations: [parts(0, 1, 2), flow([0], [3, 4])],
  },
  {
    text: '在办结的{done}件政府信息公开申请里，公开（含部分公开）{granted+partlyGranted}件，不予公开{refused}件，剩余{unavailable+declined+other}件为无法提供、不予处理及其他处理。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{own}全年接听依申请公开咨询电话{#a}个，收到正式提交的政府信息公开申请{received}件。',
  '{own}收到政府信息公开申请{received}件，召开依申请公开会商会{#Ta}次；全年答复{done}件。',
  {
    text: '{year}年，{own}通过在线申请平台收到政府信息公开申请{received}条，其中自然人申请{naturalPerson:received}条，企业、社会组织等法人或其他组织申请{organisations:received}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}{year}年没有收到政府信息公开申请，依申请公开办理数为零，无结转下年度事项。',
    states: ['received', 'done', 'carriedOut'],
  },
  {
    text: '{year}年度，{own}无新收政府信息公开申请、无上年结转申请、无结转下年度申请。',
    states: ['received', 'carriedIn', 'carriedOut'],
  },
  {
    text: '{own}办结的{done}件政府信息公开申请中，国家秘密类、危及“三安全一稳定”类不予公开均无，属于行政执法案卷不予公开的{refused.enforcementFile}件。',
    states: ['refused.stateSecret', 'refused.securityStability'],
  },
  '依申请公开年度数据显示，{own}新收申请{received}件，{year-1}年、{year-2}年分别为{#a}件、{#b}件。',
  '{own}{year}年收到的政府信息公开申请为{received}件，上年同期{#a}件；办结{done}件，上年同期{#b}件。',
  {
    text: '{year-1}年结转至本年的政府信息公开申请{carriedIn}件，本年新收{received}件，应办总数{received+carriedIn}件，实际办结{done}件，未办结{carriedOut}件均在答复期限内。',
    relations: [parts(2, 0, 1), flow([2], [3, 4])],
  },
  {
    text: '{own}共收到政府信息公开申请{received}件，已答复{done}件，剩余{carriedOut}件因尚未到答复期限，待{year+1}年办理。',
    zero: ['carriedIn'],
    relations: [openParts(0, 1, 2)],
  },
  '{own}{year}年依法答复政府信息公开申请{done}件，主动与申请人电话沟通{#a}次，作出予以公开决定{granted}件。',
  {
    text: '申请公开的信息属于行政查询事项、不予公开的{refused.administrativeQuery}件，属于其他法律行政法规禁止公开的{refused.otherLaw}件，属于其他不予公开情形的{refused-refused.administrativeQuery-refused.otherLaw}件，{own}全年不予公开的政府信息公开申请合计{refused}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '依申请公开方面，{own}{year}年对{declined}件政府信息公开申请不予处理，均已向申请人说明理由和其他反映渠道。',
  '{own}{year}年共回复政府信息公开申请{done}件，部分公开{partlyGranted}件均对不宜公开的内容作了区分处理。',
  {
    text: '{year}年{own}收到政府信息公开申请{received}件，同上年相比少{#Ta}件，已办结{done}件，按期办结率100%；{carriedOut}件结转{year+1}年办理，{year-1}年没有结转。',
    states: ['carriedIn'],
    relations: [flow([0], [2, 3])],
  },

  // Plain.
  '{year}年度共收到政府信息公开申请{received}件。',
  '全年办结政府信息公开申请{done}件。',
  '{own}新收政府信息公开申请{received}件，上年结转政府信息公开申请{carriedIn}件。',
  {
    text: '{own}全年受理依申请公开{received}件，办结{done}件，结转下年{carriedOut}件，上年无结转。',
    states: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  { text: '{year}年，{agency}登记政府信息公开申请{received}件，已全部答复。', zero: ['carriedOut'] },
  '对政府信息公开申请，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件。',
  { text: '年内未收到政府信息公开申请。', states: ['received'] },
  '{own}政府信息公开申请结转下年度继续办理{carriedOut}件。',
  '{own}{year}年接收政府信息公开申请{received}份。',
  '{year}年共答复政府信息公开申请{done}件，其中予以公开{granted}件。',
  '{own}全年答复政府信息公开申请{done}件，无法提供{unavailable}件，不予处理{declined}件。',
  { text: '{own}本年度没有结转下年度办理的政府信息公开申请。', states: ['carriedOut'] },
  '{year}年，{own}收到政府信息公开申请{received}件，同比增加{#a}%。',
  {
    text: '{own}收到政府信息公开申请{received}件，其中自然人{naturalPerson:received}件，法人或其他组织{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  '政府信息公开申请办理结果为其他处理的{other}件。',
  {
    text: '政府信息公开申请无法提供{unavailable}件，其中本机关不掌握相关政府信息{unavailable.notHeld}件，没有现成信息需要另行制作{unavailable.needsCreation}件，补正后申请内容仍不明确{unavailable.unclear}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{own}本年度共处理政府信息公开申请{done}件。',
  '{own}{year}年接到依申请公开{received}宗，办结{done}宗。',
  { text: '{year}年无政府信息公开申请不予公开的情况。', states: ['refused'] },
  '{own}{year}年政府信息公开申请予以公开率为{%granted/done}%，办结总数为{done}件。',
  { text: '本年度无上年结转的政府信息公开申请，新收{received}件。', states: ['carriedIn'] },
  '{year}年，{own}收到依申请公开{received}条。',
  {
    text: '政府信息公开申请办结{done}件，其中予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '{own}{year}年收到政府信息公开申请{received}件，{year-1}年收到{#a}件。',
  { text: '{own}未发生依申请公开事项，没有需要答复的申请。', states: ['received', 'done'], zero: ['carriedIn'] },
  '{own}收到政府信息公开申请{received}件，作出答复{done}件，答复文书均经合法性审核。',
  '{year}年{own}受理政府信息公开申请{received}项，予以公开{granted}项。',
  '{own}因重复申请不予处理政府信息公开申请{declined.repeat}件。',
  { text: '{own}{year}年政府信息公开申请不予处理、其他处理均为零。', states: ['declined', 'other'] },

  // Clear, but built in an unusual way.
  '除{carriedOut}件结转{year+1}年继续办理外，{own}{year}年承办的政府信息公开申请均已答复，共{done}件。',
  {
    text: '{received}件新收、{carriedIn}件上年结转，构成了{own}{year}年政府信息公开申请的全部办理任务，合计{received+carriedIn}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '本年新收、上年结转政府信息公开申请分别为{received}件、{carriedIn}件，办结、结转下年分别为{done}件、{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '政府信息公开申请的收与办：收，{received}件；办，{done}件；转，{carriedOut}件转入{year+1}年。{year-1}年没有结转。',
    states: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  '向{own}提出的政府信息公开申请，{year}年有{received}件。而在{year-1}年，这一数字是{#a}件。',
  '{done}件，这是{own}{year}年办结政府信息公开申请的总数；{granted}件予以公开，{partlyGranted}件部分公开，两者占{%granted+partlyGranted/done}%。',
  {
    text: '依申请公开办理结果的{=6}种情形，{own}{year}年依次为予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件，加总为{done}件。',
    relations: [parts(7, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '政府信息公开申请没有不予公开，没有部分公开，没有无法提供，没有不予处理，也没有其他处理，{own}办结的{done}件均予以公开。',
    states: ['refused', 'partlyGranted', 'unavailable', 'declined', 'other'],
  },
  {
    text: '{own}办结政府信息公开申请{done}件：{granted}件予以公开；{partlyGranted}件部分公开；余下{done-granted-partlyGranted}件，依次含不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件。',
    relations: [parts(0, 1, 2, 3), parts(3, 4, 5, 6, 7)],
  },
  '以办理结果论，无法提供和不予处理的政府信息公开申请合并计算为{unavailable+declined}件，{own}{year}年度不予公开的则为{refused}件。',
  {
    text: '{own}不予公开的{refused}件政府信息公开申请，{refused.deliberative}件属于四类过程性信息，{refused.internalAffairs}件属于三类内部事务信息，{refused-refused.deliberative-refused.internalAffairs}件属于其他情形。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{own}{year}年面对的政府信息公开申请（含{year-1}年结转{carriedIn}件），已审查办结的有{done}件，另有{carriedOut}件正在办理，待{year+1}年答复。',
  {
    text: '若把{year-1}年结转的{carriedIn}件一并计入，{own}{year}年须办理的政府信息公开申请为{received+carriedIn}件；不计入则为{received}件。',
    relations: [openParts(1, 0, 2)],
  },
  '政府信息公开申请收到数：{received}；办结数：{done}；予以公开数：{granted}；不予公开数：{refused}（单位：件）。',
  {
    text: '{own}政府信息公开申请零结转：上年结转为零，结转下年为零，当年收到的{received}件当年办结。',
    states: ['carriedIn', 'carriedOut'],
  },
  '提出申请、补正材料、作出答复，{own}对每件政府信息公开申请全程留痕，一年下来收到的申请数为{received}，作出答复的为{done}。',
  {
    text: '在政府信息公开申请方面，{own}的年度账目是：期初{carriedIn}件，新收{received}件，办结{done}件，期末{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '不掌握相关政府信息而无法提供，是{own}办理政府信息公开申请中{unavailable.notHeld}件的答复结论；没有现成信息需要另行制作，则是{unavailable.needsCreation}件的结论。',
  {
    text: '{own}{year}年收到政府信息公开申请的件数恰与予以公开的件数一致，均为{received}件。',
    same: [['received', 'granted']],
  },
  '由{own}负责答复的政府信息公开申请，在{year}年办结了{done}件；这些申请中，信访举报投诉类不予处理的{declined.petition}件，补正后仍不明确而无法提供的{unavailable.unclear}件。',
  '政府信息公开申请，{own}本年收到的是{received}件，而去年是{#a}件，前年是{#b}件。',
  {
    text: '{own}无法提供的政府信息公开申请{unavailable}件，{unavailable.notHeld}件系本机关不掌握，余下{unavailable-unavailable.notHeld}件系需要另行制作或者补正后仍不明确。',
    relations: [parts(0, 1, 2)],
  },
  '政府信息公开申请共计{received}件由{own}登记受理，时间为{year}年1月1日至12月31日；同一时段办结的为{done}件。',
  // Applicants.
  {
    text: '按申请人类别划分，{own}收到的政府信息公开申请中，自然人申请{naturalPerson:received}件，法人或其他组织申请{organisations:received}件，合计{received}件。',
    relations: [parts(2, 0, 1)],
  },
  '{year}年新收政府信息公开申请，自然人提出{naturalPerson:received}件，商业企业提出{business:received}件，科研机构提出{research:received}件，社会公益组织提出{publicInterest:received}件，法律服务机构提出{legalService:received}件。',
  {
    text: '法人或其他组织提出政府信息公开申请{organisations:received}件，其中商业企业{business:received}件，法律服务机构{legalService:received}件，其他{other:received}件，科研机构、社会公益组织均为零。',
    states: ['research:received', 'publicInterest:received'],
    relations: [parts(0, 1, 2, 3)],
  },
  '全年自然人提交政府信息公开申请{naturalPerson:received}件，占收到总量{received}件的{%naturalPerson:received/received}%。',
  {
    text: '{own}没有收到商业企业提出的政府信息公开申请，收到自然人申请{naturalPerson:received}件。',
    states: ['business:received'],
  },
  '自然人提出的政府信息公开申请办结{naturalPerson:done}件，其中予以公开{naturalPerson:granted}件、不予公开{naturalPerson:refused}件。',
  {
    text: '{received}件政府信息公开申请，除{organisations:received}件由法人或其他组织提出外，其余{naturalPerson:received}件均由自然人提出。',
    relations: [parts(0, 1, 2)],
  },
  '{year}年，商业企业、科研机构、社会公益组织、法律服务机构向{own}提出的政府信息公开申请分别为{business:received}件、{research:received}件、{publicInterest:received}件和{legalService:received}件。',
  {
    text: '{own}新收的政府信息公开申请中，法律服务机构提出的有{legalService:received}件，社会公益组织和科研机构均未提出申请。',
    states: ['publicInterest:received', 'research:received'],
  },
];
