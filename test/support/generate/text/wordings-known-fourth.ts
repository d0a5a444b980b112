import { flow, openParts, parts, type Wording } from './wording.ts';

/** Requests: outcomes counted together, remainders, sub-rows, applicants in front, last year's and the region's numbers. */
export const FOURTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}新收政府信息公开申请{received}件，连同上年结转的{carriedIn}件，应办{received+carriedIn}件，年内办结{done}件，其余{carriedOut}件结转下年度继续办理。',
    relations: [parts(2, 0, 1), flow([2], [3, 4])],
  },
  {
    text: '全年办结政府信息公开申请{done}件，其中部分公开和不予公开共{partlyGranted+refused}件，予以公开{granted}件，其余{unavailable+declined+other}件分别作无法提供、不予处理或其他处理。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '在办结的{done}件申请中，除予以公开的{granted}件、部分公开的{partlyGranted}件外，剩余{done-granted-partlyGranted}件为不予公开、无法提供、不予处理和其他处理。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '无法提供与不予处理合计{unavailable+declined}件（前者{unavailable}件，后者{declined}件）。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '从申请人看，自然人提出{naturalPerson:received}件，法人和其他组织提出{organisations:received}件，两者合计，{own}本年新收政府信息公开申请{received}件。',
    relations: [parts(2, 0, 1)],
  },
  '上一年度收到政府信息公开申请{#a}件，本年度收到{received}件。',
  '{year}年收到政府信息公开申请{received}件（{year-1}年为{#a}件），办结{done}件（{year-1}年为{#b}件）。',
  '{outer}各级行政机关全年共收到政府信息公开申请{#Ba}件；{own}作为被申请机关，新收{received}件。',
  '全年接待政府信息公开咨询{#a}人次，办理群众信访{#b}件，收到政府信息公开申请{received}件。',
  '修订依申请公开答复模板{#Tc}个，规范办理程序；全年办结依申请公开{done}件，无一超期。',
  {
    text: '因本机关不掌握相关政府信息而无法提供的{unavailable.notHeld}件，因没有现成信息、需要另行制作而无法提供的{unavailable.needsCreation}件，因补正后申请内容仍不明确而无法提供的{unavailable.unclear}件，三项合计{unavailable}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '不予处理{declined}件，其中以政府信息公开申请形式进行信访、举报、投诉的{declined.petition}件，重复申请{declined.repeat}件，其余{declined-declined.petition-declined.repeat}件为要求提供公开出版物等情形。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '本年度应办政府信息公开申请{received+carriedIn}件，除结转下年度继续办理的{carriedOut}件外，其余{done}件均已答复。',
    relations: [flow([0], [1, 2])],
  },
  {
    text: '没有收到科研机构、社会公益组织和法律服务机构提出的政府信息公开申请；自然人申请{naturalPerson:received}件，商业企业申请{business:received}件。',
    states: ['research:received', 'publicInterest:received', 'legalService:received'],
  },
  {
    text: '全年未作出不予公开决定，也没有一件申请结转到下一年度，办结的{done}件中予以公开{granted}件。',
    states: ['refused', 'carriedOut'],
  },
  {
    text: '商业企业{business:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、法律服务机构{legalService:received}件、其他组织{other:received}件，加上自然人{naturalPerson:received}件，全年新收政府信息公开申请{received}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  '全年办结{done}件政府信息公开申请，予以公开及部分公开{granted+partlyGranted}件，占办结总数的{%granted+partlyGranted/done}%。',
  {
    text: '不予公开的{refused}件，按理由分：属于国家秘密{refused.stateSecret}件，其他法律行政法规禁止公开{refused.otherLaw}件，危及“三安全一稳定”{refused.securityStability}件，保护第三方合法权益{refused.thirdParty}件，属于三类内部事务信息{refused.internalAffairs}件，属于四类过程性信息{refused.deliberative}件，属于行政执法案卷{refused.enforcementFile}件，属于行政查询事项{refused.administrativeQuery}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7, 8)],
  },
  {
    text: '依法不予公开{refused}件，其中属于行政执法案卷的{refused.enforcementFile}件，属于行政查询事项的{refused.administrativeQuery}件，余下{refused-refused.enforcementFile-refused.administrativeQuery}件涉及其他法定不予公开情形。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{agency}收到政府信息公开申请{received}件，上年结转{carriedIn}件；办结{done}件，结转下年度{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '{year}年，{own}共收到政府信息公开申请{received}件，均按规定程序登记。',
  {
    text: '本年度{own}未收到政府信息公开申请，亦无上年结转件。',
    states: ['received', 'carriedIn'],
  },
  {
    text: '全年新收依申请公开{received}件，无上年结转，已全部在法定期限内答复。',
    states: ['carriedIn'],
    zero: ['carriedOut'],
  },
  {
    text: '收到政府信息公开申请{received}件，申请人均为自然人。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '办理结果为：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，总计{done}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '全年答复政府信息公开申请{done}件，其中予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '{year}年，{own}受理公民、法人和其他组织政府信息公开申请{received}件。',
  '本年度新收政府信息公开申请数量为{received}件，上年结转政府信息公开申请数量为{carriedIn}件。',
  '截至{year}年12月31日，{own}尚有{carriedOut}件政府信息公开申请正在办理，结转下年度继续办理。',
  {
    text: '共办理政府信息公开申请{received+carriedIn}件，其中本年新收{received}件，上年度结转{carriedIn}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年收到依申请公开事项{received}件，按来源分，自然人{naturalPerson:received}件、法人或其他组织{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年办结政府信息公开申请{done}件，无结转下年度办理的申请。',
    states: ['carriedOut'],
  },
  '予以公开{granted}件，部分公开{partlyGranted}件，无法提供{unavailable}件，答复文书均经合法性审核。',
  {
    text: '{own}全年没有接到要求公开政府信息的申请。',
    states: ['received'],
  },
  '{own}按时办结依申请公开{done}件，其中予以公开{granted}件。',
  {
    text: '自然人申请办结{naturalPerson:done}件，法人或其他组织申请办结{organisations:done}件，全年合计办结{done}件。',
    relations: [parts(2, 0, 1)],
  },
  '自然人提出的申请中，本年新收{naturalPerson:received}件，予以公开{naturalPerson:granted}件，不予公开{naturalPerson:refused}件；全部申请中，予以公开{granted}件，不予公开{refused}件。',
  {
    text: '法人或其他组织提出政府信息公开申请{organisations:received}件，其中商业企业{business:received}件，其余{organisations:received-business:received}件由科研机构、社会公益组织、法律服务机构等提出。',
    relations: [parts(0, 1, 2)],
  },
  '{year-1}年结转至本年的政府信息公开申请有{carriedIn}件，{year}年新收{received}件，结转至{year+1}年的有{carriedOut}件。',
  {
    text: '去年底尚有{carriedIn}件政府信息公开申请未办结而转入本年，今年新收{received}件，全年办结{done}件，转入{year+1}年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '答复政府信息公开申请{done}件（含上年结转{carriedIn}件，不含结转下年度继续办理的{carriedOut}件）。',
  {
    text: '{done}件已办结申请中，予以公开的{granted}件，作部分公开的{partlyGranted}件，不予公开或无法提供的{refused+unavailable}件，不予处理或作其他处理的{declined+other}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年没有因重复申请不予处理的情形，因信访举报投诉类申请不予处理的{declined.petition}件。',
    states: ['declined.repeat'],
  },
  {
    text: '未出现申请人无正当理由大量反复申请的情况，也未收取信息处理费，全年新收政府信息公开申请{received}件。',
    states: ['declined.excessive'],
  },
  '收到政府信息公开申请{received}件，当面接待申请人{#Ta}人次，电话沟通{#b}次，发出补正告知书{#Tc}份。',
  '12345热线转来诉求{#a}件，领导信箱来信{#b}封，均不计入政府信息公开申请；全年收到政府信息公开申请{received}件。',
  '政府信息公开申请{received}件、建议提案{#a}件、信访事项{#b}件，三类件分别登记、分别办理。',
  '依申请公开栏目网上点击{#Ba}次，网上留言{#b}条，各渠道共收到政府信息公开申请{received}件。',
  '{own}全年收到政府信息公开申请{received}件，同期{outer}共收到{#Ba}件。',
  '据统计，{outer}办结政府信息公开申请{#Ba}件，其中予以公开{#a}件；{own}自身办结{done}件，予以公开{granted}件。',
  '与{year-1}年收到政府信息公开申请{#a}件、办结{#b}件相比，{year}年{own}收到{received}件、办结{done}件。',
  '本年度结转下年度继续办理{carriedOut}件，上年度同口径为{#Ta}件。',
  '区分处理后部分公开的{partlyGranted}件，均只计入部分公开一项，不再计入不予公开；不予公开{refused}件。',
  {
    text: '无法提供的{unavailable}件中，本机关不掌握相关政府信息的{unavailable.notHeld}件，除此之外的{unavailable-unavailable.notHeld}件系没有现成信息或者补正后仍不明确。',
    relations: [parts(0, 1, 2)],
  },
  '未予公开的理由主要有：保护第三方合法权益{refused.thirdParty}件，属于三类内部事务信息{refused.internalAffairs}件，属于四类过程性信息{refused.deliberative}件。',
  '要求提供公开出版物的{declined.publication}件，要求行政机关确认或重新出具已获取信息的{declined.confirmation}件，均依法不予处理。',
  {
    text: '申请人逾期不补正、{own}不再处理的{other.overdueCorrection}件，逾期不缴费、不再处理的{other.overdueFee}件，其他{other.remainder}件，以上其他处理共计{other}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '其他处理{other}件，其中申请人无正当理由逾期不补正{other.overdueCorrection}件，没有因逾期未缴费而不再处理的申请，余{other.remainder}件为申请人撤回等情形。',
    states: ['other.overdueFee'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年共有{received}件新收申请，其中自然人{naturalPerson:received}件（占{%naturalPerson:received/received}%），法人或其他组织{organisations:received}件（占{%organisations:received/received}%）。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '办结{done}件，其中：予以公开或者部分公开{granted+partlyGranted}件（予以公开{granted}件，部分公开{partlyGranted}件）；未提供信息{refused+unavailable+declined+other}件（不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件）。',
    relations: [parts(0, 1, 4), parts(1, 2, 3), parts(4, 5, 6, 7, 8)],
  },
  {
    text: '年内应办理政府信息公开申请{received+carriedIn}件，扣除结转下年度继续办理的{carriedOut}件，实际办结{done}件。',
    relations: [flow([0], [1, 2])],
  },
  {
    text: '没有一件申请因属于国家秘密而不予公开；因其他法律、行政法规禁止公开而不予公开的{refused.otherLaw}件。',
    states: ['refused.stateSecret'],
  },
  '尚未办结、需结转下年度的申请有{carriedOut}件，均未超过法定答复期限。',
  '商业企业提出的政府信息公开申请{business:received}件，上年为{#Ta}件；自然人提出的{naturalPerson:received}件，上年为{#b}件。',
  {
    text: '新收申请{received}件、上年结转申请{carriedIn}件，除结转下年度的{carriedOut}件外均已答复，答复申请合计{done}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '{own}举办依申请公开业务培训{#Ta}期，培训{#b}人次，梳理典型案例{#Tc}个；全年新收依申请公开申请{received}件，上年结转{carriedIn}件。',
  '公文制发时确定属性为依申请公开的{#a}件、不予公开的{#b}件；收到公众提出的政府信息公开申请{received}件。',
  '全年登记政府信息公开申请{received}件，答复{done}件，其中予以公开{granted}件、占答复总数的{%granted/done}%，不予公开{refused}件、占{%refused/done}%。',
  '{own}依申请公开工作情况如下：自然人申请{naturalPerson:received}件，科研机构申请{research:received}件。',
  '{year}年度{own}政府信息公开申请办理情况：新收{received}件，办结{done}件，不予公开与不予处理合计{refused+declined}件，无法提供{unavailable}件。',
];

/** Reconsideration and litigation: shared results in brackets, negations, what is pending, other kinds of cases beside them. */
export const FOURTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '因政府信息公开引发的行政复议{reconsideration.total}件（维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件），行政诉讼{litigation.total}件（维持{litigation.upheld}件、纠正{litigation.corrected}件、其他结果{litigation.other}件、尚未审结{litigation.pending}件）。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '政府信息公开行政复议、行政诉讼案件分别为{reconsideration.total}件和{litigation.total}件，合计{disputes=reconsideration.total+litigation.total}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '政府信息公开行政复议和行政诉讼中，结果维持的共{reconsideration.upheld+litigation.upheld}件（复议{reconsideration.upheld}件、诉讼{litigation.upheld}件），结果纠正的共{reconsideration.corrected+litigation.corrected}件（复议{reconsideration.corrected}件、诉讼{litigation.corrected}件）。',
    relations: [parts(0, 1, 2), parts(3, 4, 5)],
  },
  {
    text: '全年发生政府信息公开行政复议{reconsideration.total}件，尚未审结的有{reconsideration.pending}件，其余{reconsideration.total-reconsideration.pending}件均已作出复议决定或终止审理。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '未经复议直接起诉的{direct.total}件中，结果维持{direct.upheld}件，余下{direct.total-direct.upheld}件为结果纠正、其他结果或者尚未审结。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '复议后起诉{after.total}件，除尚未审结的{after.pending}件外，结果维持{after.upheld}件、结果纠正{after.corrected}件、其他结果{after.other}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件，没有一件被纠正；政府信息公开行政诉讼{litigation.total}件，也未发生被法院纠错的情况。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  {
    text: '全年未因政府信息公开被提起行政诉讼，被申请行政复议{reconsideration.total}件。',
    states: ['litigation.total'],
  },
  {
    text: '{own}全年无因政府信息公开被申请行政复议的案件，被提起行政诉讼的有{litigation.total}件。',
    states: ['reconsideration.total'],
  },
  '{year-1}年政府信息公开行政复议案件{#a}件、行政诉讼案件{#Tb}件，{year}年分别为{reconsideration.total}件、{litigation.total}件。',
  '{year}年发生政府信息公开行政复议{reconsideration.total}件（上年{#Ta}件），行政诉讼{litigation.total}件（上年{#Tb}件）。',
  '{outer}共办理政府信息公开行政复议案件{#Ba}件；以{own}为被申请人的{reconsideration.total}件。',
  '{own}办理各类行政复议案件{#a}件，以上均非政府信息公开案件；因政府信息公开被申请行政复议{reconsideration.total}件。',
  '办理土地征收类行政诉讼{#a}件、劳动保障类行政诉讼{#b}件，涉及政府信息公开的行政诉讼{litigation.total}件。',
  {
    text: '政府信息公开行政复议结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件，总计{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '政府信息公开复议案件{reconsideration.total}件，维持和纠正合计{reconsideration.upheld+reconsideration.corrected}件，其他结果和尚未审结合计{reconsideration.other+reconsideration.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  '因不服政府信息公开答复，申请人提起行政复议{reconsideration.total}件、行政诉讼{litigation.total}件；截至年底，前者尚未审结{reconsideration.pending}件，后者尚未审结{litigation.pending}件。',
  {
    text: '政府信息公开争议案件共{disputes=reconsideration.total+litigation.total}件，其中行政复议{reconsideration.total}件，未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{year}年，{own}发生政府信息公开行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
  {
    text: '{year}年，{own}未发生因政府信息公开引起的行政复议和行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '本年度涉及政府信息公开的行政复议共{reconsideration.total}件，其中结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件。',
  '本年度涉及政府信息公开的行政诉讼共{litigation.total}件，其中结果维持{litigation.upheld}件，尚未审结{litigation.pending}件。',
  {
    text: '无政府信息公开行政诉讼案件；政府信息公开行政复议案件{reconsideration.total}件，结果均为维持。',
    states: ['litigation.total'],
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '政府信息公开行政复议、行政诉讼均为零。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '因政府信息公开被提起行政复议{reconsideration.total}件，目前尚未审结{reconsideration.pending}件。',
  {
    text: '全年政府信息公开类行政诉讼未经复议直接起诉{direct.total}件，没有复议后起诉的案件。',
    states: ['after.total'],
  },
  {
    text: '复议后起诉的政府信息公开案件{after.total}件，未经复议直接起诉的政府信息公开案件未发生。',
    states: ['direct.total'],
  },
  '直接起诉和复议后起诉的政府信息公开案件分别有{direct.total}件、{after.total}件，其中判决结果为维持的分别有{direct.upheld}件、{after.upheld}件。',
  '行政复议机关受理的以{own}为被申请人的政府信息公开案件{reconsideration.total}件，结果为维持的{reconsideration.upheld}件，占{%reconsideration.upheld/reconsideration.total}%。',
  {
    text: '不服政府信息公开答复而申请复议的{reconsideration.total}件，剔除尚未审结的{reconsideration.pending}件和其他结果的{reconsideration.other}件，结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政诉讼案件{litigation.total}件：未经复议直接起诉{direct.total}件，其中结果维持{direct.upheld}件、结果纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件；复议后起诉{after.total}件，其中结果维持{after.upheld}件、结果纠正{after.corrected}件、其他结果{after.other}件、尚未审结{after.pending}件。',
    relations: [parts(0, 1, 6), parts(1, 2, 3, 4, 5), parts(6, 7, 8, 9, 10)],
  },
  {
    text: '政府信息公开复议和诉讼尚未审结的共{reconsideration.pending+litigation.pending}件，其中复议{reconsideration.pending}件，诉讼{litigation.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  '收到关于政府信息公开工作的举报{#Ta}件、投诉{#Tb}件，均已处理；引发行政复议{reconsideration.total}件。',
  '组织政府信息公开案例研讨{#Ta}次，参训{#b}人次，年内政府信息公开行政复议案件{reconsideration.total}件，被复议机关纠正的{reconsideration.corrected}件。',
  {
    text: '政府信息公开行政复议案件无尚未审结的情形，已审结的{reconsideration.total}件中，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件。',
    states: ['reconsideration.pending'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '虽有申请人就政府信息公开答复提起复议{reconsideration.total}件，但未引发行政诉讼。',
    states: ['litigation.total'],
  },
  {
    text: '结果纠正的政府信息公开案件共{reconsideration.corrected+litigation.corrected}件，其中经复议纠正{reconsideration.corrected}件，经法院判决纠正{litigation.corrected}件。',
    relations: [parts(0, 1, 2)],
  },
  '{own}作为政府信息公开案件被申请人参加行政复议{reconsideration.total}件，作为被告参加行政诉讼{litigation.total}件，负责人出庭应诉{#Ta}人次。',
  {
    text: '政府信息公开行政复议中，维持{reconsideration.upheld}件，其他结果{reconsideration.other}件，未被纠正。',
    states: ['reconsideration.corrected'],
  },
  '政府信息公开行政复议{reconsideration.total}件（上年{#a}件）；政府信息公开行政诉讼{litigation.total}件，上年未发生。',
  '除{reconsideration.total}件政府信息公开行政复议、{litigation.total}件政府信息公开行政诉讼外，全年没有其他政府信息公开争议案件。',
  {
    text: '诉讼方面，直接起诉的政府信息公开案件尚未审结{direct.pending}件，复议后起诉的尚未审结{after.pending}件，合计尚未审结{litigation.pending}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '共应对政府信息公开行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件，剩余{reconsideration.total-reconsideration.upheld}件中，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2), parts(2, 3, 4, 5)],
  },
  '{outer}政府信息公开行政诉讼案件{#Ba}件，涉及{own}的政府信息公开行政诉讼{litigation.total}件，其中结果纠正{litigation.corrected}件。',
];

/** Documents and decisions: publications beside decisions, applications beside licences, totals after their parts. */
export const FOURTH_DOCUMENTS: readonly (string | Wording)[] = [
  '收到行政许可申请{#Ba}件，不予受理{#Tb}件；全年作出行政许可处理决定{licences.decisions}件。',
  '公示行政许可信息{#a}条、行政处罚信息{#b}条；本年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件。',
  {
    text: '全年作出行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，两项合计{penalties.decisions+compulsion.decisions}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '本年度作出行政许可、行政处罚、行政强制决定共{licences.decisions+penalties.decisions+compulsion.decisions}件，分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{outer}行政处罚决定公示量{#Ba}条，{own}本年作出行政处罚决定{penalties.decisions}件。',
  {
    text: '未制发新的行政规范性文件，现行有效行政规范性文件{normative.inForce}件。',
    states: ['normative.issued'],
  },
  {
    text: '本年没有废止行政规范性文件，新制发{normative.issued}件，现行有效的有{normative.inForce}件。',
    states: ['normative.repealed'],
  },
  {
    text: '未实施行政强制，行政处罚决定{penalties.decisions}件均在作出后七个工作日内上网公开。',
    states: ['compulsion.decisions'],
  },
  '印发公文{#a}件、会议纪要{#Tb}期；另制发行政规范性文件{normative.issued}件。',
  '对{#Ba}件历史文件进行清理，废止行政规范性文件{normative.repealed}件，清理后现行有效行政规范性文件{normative.inForce}件。',
  '行政规范性文件制发{normative.issued}件，配套发布解读材料{#a}篇、图解{#Tb}张。',
  '全年行政事业性收费{fees.amount}万元，行政许可决定{licences.decisions}件，行政处罚决定{penalties.decisions}件。',
  '本年收取行政事业性收费{fees.amount*10000}元。',
  {
    text: '{own}无行政事业性收费，也没有行政强制事项；作出行政许可决定{licences.decisions}件。',
    states: ['fees.amount', 'compulsion.decisions'],
  },
  '本年制发规章{regulations.issued}件，废止规章{regulations.repealed}件，现行有效规章{regulations.inForce}件；制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效{normative.inForce}件。',
  {
    text: '全年未制发规章；制发行政规范性文件{normative.issued}件。',
    states: ['regulations.issued'],
  },
  '新制作规范性文件{normative.made}件，新公开规范性文件{normative.published}件，对外公开规范性文件总数{normative.total}件。',
  '行政许可上一年项目数量{licences.previous}项，本年处理决定{licences.decisions}件；其他对外管理服务事项上一年项目数量{services.previous}项，本年处理决定{services.decisions}件。',
  '政府集中采购项目{procurement.projects}个，公开采购公告{#a}条、中标公告{#b}条。',
  '办理行政许可{licences.decisions}件、其他对外管理服务事项{services.decisions}件，接待办事群众{#Ba}人次。',
  '作出行政许可决定{licences.decisions}件，均为准予许可，无不予许可决定。',
  '行政执法公示专栏设{#Ta}个栏目，发布执法信息{#b}条；年内行政处罚决定{penalties.decisions}件，行政强制决定{compulsion.decisions}件。',
  '行政处罚案件立案{#Ba}件，移送公安机关{#Tb}件，作出行政处罚决定{penalties.decisions}件，罚没款{#c}万元。',
  '全年行政检查{#Ba}次、行政约谈{#b}次，均不属于行政处罚；行政处罚决定数量为{penalties.decisions}件。',
  '截至{year}年底，现行有效行政规范性文件{normative.inForce}件，其文本已集中公开；{year}年新制发{normative.issued}件、废止{normative.repealed}件。',
  '本年行政许可处理决定数量{licences.decisions}件。',
  '本年行政处罚处理决定数量{penalties.decisions}件，行政强制处理决定数量{compulsion.decisions}件。',
  {
    text: '本年度没有作出行政许可、行政处罚和行政强制决定。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  '{year}年，{own}公开行政许可事项办事指南{#a}项，作出行政许可决定{licences.decisions}件。',
  '年内制定出台行政规范性文件{normative.issued}件，同步公开征求意见{#Ta}次，收到意见{#b}条。',
  '权责清单列行政处罚事项{#a}项、行政强制事项{#Tb}项，实际作出行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件。',
  '{year-1}年行政事业性收费{#a}万元，{year}年行政事业性收费{fees.amount}万元。',
  {
    text: '行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件，合计{licences.decisions+penalties.decisions}件，行政强制决定未作出。',
    states: ['compulsion.decisions'],
    relations: [parts(2, 0, 1)],
  },
];

/** Lists of publications: counts of columns before figures, mixed units, two levels of 其中, totals after their parts. */
export const FOURTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '全年主动公开政府信息{#a+#b+#c}条，其中通过门户网站公开{#a}条，通过政务新媒体公开{#b}条，通过其他方式公开{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '政府信息公开专栏下设{#Ta}个栏目，全年更新信息{#b+#c}条，其中政策文件{#b}条，工作动态{#c}条。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '全年发布信息{#a+#b+#c+#d}条，其中机构职能类{#a}条，法定公开类{#b+#c}条（其中财政预决算{#b}条、行政执法{#c}条），其他类{#d}条。',
    relations: [parts(0, 1, 2, 5), openParts(2, 3, 4)],
  },
  {
    text: '工作动态{#a}条、通知公告{#b}条、政策解读{#c}条，合计公开{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  '发布图文信息{#a}条、短视频{#b}个、新闻发布会{#Tc}场、在线访谈{#Td}期。',
  '上年主动公开政府信息{#Ba}条，本年主动公开{#Bb}条。',
  {
    text: '本年公开信息{#a+#b}条（上年{#c}条），其中网站{#a}条（上年{#d}条），微信公众号{#b}条（上年{#e}条）。',
    relations: [openParts(0, 2, 4)],
  },
  {
    text: '全年通过网站公开信息{#a+#b}条，除公开文件{#a}条外，其余{#b}条为工作动态。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '公开政府信息{#a+#b+#c}条，其中政策文件{#a}条、财政信息{#b}条，剩余{#c}条为日常工作信息。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '微信公众号推送{#a+#b}条，其中原创{#a}条，转载{#b}条；微博发布{#c+#d}条，其中原创{#c}条，转载{#d}条。',
    relations: [openParts(0, 1, 2), openParts(3, 4, 5)],
  },
  {
    text: '{outer}政府网站公开信息{#Ba}条，{own}报送并公开{#b+#c}条，其中动态类{#b}条，公告类{#c}条。',
    relations: [openParts(1, 2, 3)],
  },
  '网站总访问量{#Ba}次，政策文件栏目点击{#Bb}次，网上答复咨询{#c}条，下载表格{#d}份。',
  '设置政务公开一级栏目{#Ta}个、二级栏目{#b}个、三级栏目{#c}个，更新维护信息{#d}条。',
  {
    text: '通过{=4}类渠道公开信息{#a+#b+#c+#d}条：门户网站{#a}条，微信公众号{#b}条，微博{#c}条，公示栏{#d}条。',
    relations: [openParts(1, 2, 3, 4, 5)],
  },
  {
    text: '在{=3}个平台发布政务信息，分别为政府网站{#a}条、微信公众号{#b}条、抖音号{#c}条，共计{#a+#b+#c}条。',
    relations: [parts(4, 1, 2, 3)],
  },
  {
    text: '办理建议提案{#a+#b}件，其中人大代表建议{#a}件、政协委员提案{#b}件，均已按期办结。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '公开人大代表建议和政协委员提案办理结果共{#a+#b}件，前者{#a}件，后者{#b}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '重点领域信息公开{#a+#b+#c}条，由财政信息{#a}条、民生信息{#b}条和应急管理信息{#c}条组成。',
    relations: [parts(0, 1, 2, 3)],
  },
  '重点领域公开力度加大，发布财政预决算信息{#a}条、乡村振兴信息{#b}条、食品安全信息{#c}条等。',
  {
    text: '全年主动公开政府信息{#a+#b+#c+#d+#e}条，其中概况类{#a}条、动态类{#b}条、文件类{#c}条、财政类{#d}条、其他{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '发布政策解读{#a+#b+#c}篇，其中文字解读{#a}篇，图片解读{#b}篇，视频解读{#c}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '{year}年，{own}通过门户网站主动公开政府信息{#a}条，通过微信公众号公开{#b}条。',
  '全年主动公开政府信息{#a}条，组织政务公开培训{#Tb}次，参训人员{#c}人次。',
  {
    text: '回应群众关切{#a+#b}件次，其中领导信箱{#a}件，网络问政{#b}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}公开信息{#a+#b+#c}条，其中行政许可公示{#a}条，行政处罚公示{#b}条，行政强制公示{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '发布信息{#a+#b}条，占比分别为：动态类{#a}条，占{%#a/#a+#b}%；公告类{#b}条，占{%#b/#a+#b}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '微信公众号、微博和客户端共发布{#a+#b+#c}条，其中微信公众号{#a}条，微博和客户端合计{#b+#c}条（微博{#b}条，客户端{#c}条）。',
    relations: [parts(0, 1, 2), parts(2, 3, 4)],
  },
  '制作政务公开宣传展板{#Ta}块，发放宣传手册{#Bb}份，接受现场咨询{#c}人次。',
  {
    text: '公开政府信息{#a+#b+#c+#d}条，其中网站{#a+#b}条（含文件{#a}条、动态{#b}条），新媒体{#c+#d}条（含微信{#c}条、微博{#d}条）。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3), openParts(4, 5, 6)],
  },
  {
    text: '召开新闻发布会{#Ta}场，参加在线访谈{#Tb}期，网站发布稿件{#c+#d}篇，其中自采{#c}篇，转载{#d}篇。',
    relations: [openParts(2, 3, 4)],
  },
  '调整栏目{#Ta}个，新增栏目{#Tb}个，专栏全年发布信息{#c}条。',
  {
    text: '政务公开专区共设{#Ta}处，提供查阅服务{#b+#c}人次，其中现场查阅{#b}人次，自助查阅{#c}人次。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '全年发布信息{#a+#b}条，未公开的内部文件不在其列；其中动态信息{#a}条，其余均为通知公告，共{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '财政预决算信息{#a}条、“三公”经费信息{#Tb}条，两类合计{#a+#Tb}条，均在规定时限内公开。',
    relations: [parts(2, 0, 1)],
  },
  '历年累计公开政府信息{#Ba}条，{year}年新增{#b}条。',
  {
    text: '{year}年政府信息公开目录新增条目{#a+#b+#c}条，其中一季度和二季度共{#a}条，三季度{#b}条，四季度{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '上半年公开信息{#a}条，下半年公开信息{#b}条，全年合计{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '下辖单位报送信息{#a}条，机关科室报送信息{#b}条，两者共报送{#a+#b}条，经审核采用{#Tc}条。',
    relations: [parts(2, 0, 1)],
  },
  '发布惠民政策解读{#a}篇，制作一图读懂{#Tb}张，拍摄政策微视频{#Tc}部，总浏览量{~#Bd}余次。',
  {
    text: '政府公报全年编印{#Ta}期，每期均在网站公开，累计刊登文件{#b+#c}件，其中本级文件{#b}件，部门文件{#c}件。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '主动公开信息{#a+#b+#c}条，其中涉及民生的{#a}条、涉及营商环境的{#b}条、除上述两类以外的{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '公开机构职能、领导简历、办事指南等基础信息{#a}条，更新联系方式{#Tb}处。',
  {
    text: '全年处理网民留言{#a+#b}条，已答复{#a}条，正在办理{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '受理12345热线工单{#a+#b+#c}件，其中咨询类{#a}件，投诉举报类{#b}件，其他类{#c}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '村（社区）公开栏公开事项{#a+#b+#c}项，其中村务{#a}项，党务{#b}项，财务{#c}项。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '政务新媒体账号{#Ta}个，发布信息{#b+#c+#d}条，按内容分为政务类{#b}条、服务类{#c}条、其他{#d}条。',
    relations: [parts(1, 2, 3, 4)],
  },
  {
    text: '政务动态{#a}条，公示公告{#b}条，计划总结{#Tc}条，其他信息{#d}条，以上{=4}类信息总计{#a+#b+#Tc+#d}条。',
    relations: [parts(5, 0, 1, 2, 3)],
  },
  {
    text: '本年度审核信息{#a+#b}条，审核通过并发布{#a}条，退回不予发布{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '开展保密审查{#a+#b}件次，其中文件类{#a}件，信息类{#b}件。',
    relations: [openParts(0, 1, 2)],
  },
  '较上年减少栏目{#Ta}个，信息发布量由上年的{#b}条变为{#c}条。',
  '门户网站全年发布{#a}条，首页转载的{#Tb}条要闻未计算在内。',
  {
    text: '公开文件{#a+#b}件，其中有效文件{#a}件，失效文件{#b}件；公开其他信息{#c}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '教育、医疗、社保{=3}个领域分别公开信息{#a}条、{#b}条和{#c}条，共{#a+#b+#c}条。',
    relations: [parts(4, 1, 2, 3)],
  },
  {
    text: '公开信息{#a+#b+#c}条：网站{#a+#b}条，其中本单位采编{#a}条、下属单位报送{#b}条；新媒体{#c}条。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3)],
  },
  '规划信息{#a}条、统计信息{#b}条、人事信息{#c}条、招考录用信息{#Td}条，均已在专栏公开。',
  {
    text: '本年度主动公开信息{#a+#b+#c}条，包括政策文件{#a}条，行政执法信息{#b}条，其他应当公开的信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  '组织“政府开放日”活动{#Ta}场，邀请代表{#b}人，收集意见建议{#c}条，采纳{#Td}条。',
  {
    text: '全年推送短信{#Ba}条；发布信息{#b+#c}条，其中公众号{#b}条，视频号{#c}条。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '基层政务公开标准目录涉及{#Ta}个领域，{own}据此公开信息{#b+#c}条，其中规定动作{#b}条，其余{#c}条为自选公开内容。',
    relations: [parts(1, 2, 3)],
  },
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b}条，其中公文类{#a}条，非公文类{#b}条。',
    relations: [parts(0, 1, 2)],
  },
];
