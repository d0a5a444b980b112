import { flow, openParts, parts, type Wording } from './wording.ts';

/** What came in, by what way, from whom, and what became of it. */
export const ELEVENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}登记在册的政府信息公开申请{received}件，上一年度没有办完转过来的{carriedIn}件，两项相加应办{received+carriedIn}件；到年底办毕{done}件，剩{carriedOut}件转入{year+1}年接着办。',
    relations: [parts(2, 0, 1), flow([0, 1], [3, 4])],
  },
  {
    text: '年内新来信息公开申请{received}份——纸质信函{#Ta}份、网上提交{#Tb}份、到窗口当面递交{received-#Ta-#Tb}份，没有以其他方式提出的。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '政府信息公开申请人当中，公民个人提出{naturalPerson:received}件，公司企业提出{business:received}件，律师事务所等法律服务机构提出{legalService:received}件，科研院所提出{research:received}件，社会公益组织提出{publicInterest:received}件，不属于上述类型的{other:received}件，合计{received}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '从申请方式看，全年{received}宗政府信息公开申请里有{%received-#Ta/received}%从网上来，计{received-#Ta}宗；邮寄来的{#Ta}宗，占{%#Ta/received}%。',
    relations: [openParts(0, 2, 3)],
  },
  {
    text: '全年办结的{done}件政府信息公开申请，去向如下：给予公开{granted}件，区分处理后公开一部分{partlyGranted}件，决定不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，归入其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '{year}年，{own}依法作出不予公开答复{refused}件，理由分别为：国家秘密{refused.stateSecret}件，其他法律行政法规禁止公开{refused.otherLaw}件，危及“三安全一稳定”{refused.securityStability}件，保护第三方合法权益{refused.thirdParty}件，内部事务信息{refused.internalAffairs}件，过程性信息{refused.deliberative}件，行政执法案卷{refused.enforcementFile}件，行政查询事项{refused.administrativeQuery}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7, 8)],
  },
  {
    text: '以“无法提供”答复的{unavailable}件申请中，{unavailable.notHeld}件是因为{own}不掌握所要的信息，{unavailable.needsCreation}件没有现成材料、须重新制作，剩下{unavailable.unclear}件经过补正仍看不清要的是什么。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '对公开申请不予处理的共{declined}件：借申请反映信访、举报、投诉诉求的{declined.petition}件，同一内容再次申请的{declined.repeat}件，索要公开出版物的{declined.publication}件，大量反复申请又说不出正当理由的{declined.excessive}件，要求确认或重新出具已获取信息的{declined.confirmation}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '按其他方式处理的政府信息公开申请有{other}件，{other.overdueCorrection}件因逾期不补正而终止，{other.overdueFee}件因逾期不缴费而终止，余下{other.remainder}件由申请人自行撤回。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}在{year}年没有收到过政府信息公开申请，也没有从上年结转过来的申请，依申请公开为零办理。',
    states: ['received', 'carriedIn'],
  },
  {
    text: '截至{year}年12月31日，全部政府信息公开申请均已办结，没有需要转到下一年度继续办理的。',
    states: ['carriedOut'],
  },
  {
    text: '{year}年共收到政府信息公开申请{received}件。加上{year-1}年留下的{carriedIn}件，当年要办理的就有{received+carriedIn}件。年内答复{done}件，跨年{carriedOut}件。',
    relations: [parts(2, 0, 1), flow([2], [3, 4])],
  },
  '{carriedOut}件政府信息公开申请因收件时已临近岁末、尚在法定期限之内，顺延至{year+1}年答复；除此之外的{done}件都在{year}年内答复完毕。',
  {
    text: '{own}全年办理依申请公开事项{received+carriedIn}件（新收政府信息公开申请{received}件，其中自然人{naturalPerson:received}件、法人或其他组织{organisations:received}件；上年结转{carriedIn}件）。',
    relations: [parts(0, 1, 4), parts(1, 2, 3)],
  },
  '{year}年，{own}收到政府信息公开申请{received}件，上年是{received-#a}件，一年间多了{#a}件，增幅为{%#a/received-#a}%。',
  '{own}收到的政府信息公开申请连着两年减少：{year-2}年{received+#a+#b}件，{year-1}年{received+#a}件，{year}年{received}件，本年比上年下降{%#a/received+#a}%。',
  {
    text: '分季度看，一季度收到{#Ta}件，二季度收到{#Tb}件，三季度收到{#Tc}件，四季度收到{received-#Ta-#Tb-#Tc}件，全年合计收到政府信息公开申请{received}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '上半年来件{#Ta}件，下半年来件{received-#Ta}件，全年共登记政府信息公开申请{received}件，比{year-1}年的{received+#Tb}件少{#Tb}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '全年{received}件政府信息公开申请中，3月、4月两个月来了{#Ta}件，其余十个月来了{received-#Ta}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '申请内容比较集中：涉及征地拆迁的{#Ta}件，涉及工程规划的{#Tb}件，涉及社会保障的{#Tc}件，其他方面的{received-#Ta-#Tb-#Tc}件，{=4}类加在一起就是全年收到的{received}件政府信息公开申请。',
    relations: [parts(5, 0, 1, 2, 3)],
  },
  {
    text: '{agency}{year}年度收到的{received}件政府信息公开申请全部由自然人提出，没有企业和其他组织提出申请。',
    states: ['organisations:received'],
  },
  {
    text: '各类主体递交公开申请{received}起，公民{naturalPerson:received}起，商业企业{business:received}起，其余各类组织{organisations:received-business:received}起。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '在已答复的{done}件政府信息公开申请中，当场答复的{#Ta}件，二十个工作日内答复的{done-#Ta-#Tb}件，经批准延长期限后答复的{#Tb}件，没有超期的。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '答复的{done}件政府信息公开申请里，全部公开和部分公开合起来有{granted+partlyGranted}件，公开率{%granted+partlyGranted/done}%。',
  '从答复结果来看，予以公开{granted}件，占办结申请的{%granted/done}%；部分公开{partlyGranted}件，占{%partlyGranted/done}%；不予公开{refused}件，占{%refused/done}%；无法提供{unavailable}件，占{%unavailable/done}%；不予处理{declined}件，占{%declined/done}%；其他处理{other}件，占{%other/done}%。',
  {
    text: '{year}年度{own}对{done}件信息公开申请作了处理，公开的（包括部分公开）{granted+partlyGranted}件，未公开的{done-granted-partlyGranted}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '公众向{own}提出的公开申请都寄到单位邮箱或者收发室，{year}年共{received}件，邮箱收到{received-#Ta}件，收发室收到{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '年初手上有上年转来的政府信息公开申请{carriedIn}件，年中新收{received}件，年末还有{carriedOut}件在法定期限内没有办完，一年里总共办结{done}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  '收到政府信息公开申请{received}件，件件有登记；作出答复{done}件，件件有送达回证。',
  '依申请公开方面，{own}{year}年度受理政府信息公开申请{received}件次，较上年净增{#a}件次，办结{done}件次，未结{carriedOut}件次。',
  {
    text: '{year}年，{own}续办{year-1}年结转的申请{carriedIn}件，新受理申请{received}件，答复申请{done}件，另有{carriedOut}件按规定延到次年答复。以上所说的都是政府信息公开申请。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '本年没有上年结转申请，新收的{received}件政府信息公开申请当年全部办结，年末没有结转下年的申请。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '因{own}不掌握相关政府信息而告知申请人的有{unavailable.notHeld}件，其中一并指明应当向哪个机关申请的{#Ta}件，经检索没有所要信息的{unavailable.notHeld-#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '在答复信息公开申请时，有{partlyGranted}件作了区分处理，遮去个人隐私和商业秘密后部分公开，连同予以公开的{granted}件，共有{granted+partlyGranted}件申请的申请人拿到了信息。',
    relations: [parts(2, 0, 1)],
  },
  '不予公开的申请中，征求意见后因第三方不同意、公开会损害其合法权益的{refused.thirdParty}件；属于内部事务信息和过程性信息的分别为{refused.internalAffairs}件、{refused.deliberative}件；属于行政执法案卷的{refused.enforcementFile}件。',
  '{own}对{declined.petition}件实为信访举报投诉的申请，告知不作为政府信息公开申请处理；对{declined.repeat}件重复申请，告知不重复处理。',
  {
    text: '依申请公开工作可以用四个数概括：新收申请{received}、上年转入{carriedIn}、当年办结{done}、转入下年{carriedOut}，单位均为件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '依申请公开台账显示：①本年新收政府信息公开申请{received}件；②上年结转{carriedIn}件；③本年办结{done}件；④结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '法人或其他组织提交的{organisations:received}件政府信息公开申请，按组织类型分为商业企业{business:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、法律服务机构{legalService:received}件、其他{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '以个人名义提交的政府信息公开申请{naturalPerson:received}件，{own}办结{naturalPerson:done}件，其中予以公开{naturalPerson:granted}件。',
  {
    text: '在{year}年办结的公开申请里，不予公开和无法提供两类合计{refused+unavailable}件，前者{refused}件，后者{unavailable}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}收到并办结政府信息公开申请{received}件，做到当年申请当年了结，既无上年结转，也无下年结转。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '政府信息公开申请的来路：政务服务网{#Ta}件、电子邮箱{#Tb}件、邮政快递{#Tc}件、现场{received-#Ta-#Tb-#Tc}件，共{received}件；前两项属线上，计{#Ta+#Tb}件，后两项属线下，计{received-#Ta-#Tb}件。',
    relations: [parts(4, 0, 1, 2, 3), parts(5, 0, 1), parts(6, 2, 3)],
  },
  '{year}年，{own}收到各类政府信息公开申请共{received}件，自然人占{%naturalPerson:received/received}%，法人或其他组织占{%organisations:received/received}%。',
  {
    text: '{year}年，收到群众要求公开政府信息的申请{received}件，都是村民个人提的，已经答复{done}件。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '{own}{year}年全年没有公民、法人或者其他组织前来申请公开政府信息。',
    states: ['received'],
  },
  '{year}年1月至12月累计收到政府信息公开申请{received}件，同比少{#a}件，降幅{%#a/received+#a}%；答复{done}件，同比少{#b}件。',
  {
    text: '{year}年共向申请人出具政府信息公开答复文书{done}份：准予公开{granted}份、部分公开{partlyGranted}份、不予公开{refused}份、无法提供{unavailable}份、不予处理{declined}份、其他{other}份。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '本年度须办理政府信息公开申请{received+carriedIn}件，办结率{%done/received+carriedIn}%，即{done}件已结、{carriedOut}件未结。',
    relations: [parts(0, 2, 3)],
  },
  {
    text: '{year}年新收的{received}件申请和上年结转的{carriedIn}件申请，到年底办结{done}件，结转下年度{carriedOut}件，明细见下表。',
    relations: [flow([0, 1], [2, 3])],
    section: 'requestsTable',
  },
  {
    text: '{own}按照信息处理费管理办法发出缴费通知{#Ta+other.overdueFee}份，按期缴清的{#Ta}份，逾期没有缴纳、不再处理其政府信息公开申请的{other.overdueFee}份。',
    relations: [openParts(0, 1, 2)],
    section: 'other',
  },
  '政府信息公开申请的收、办两个数都比上年少：收到{received}件（上年{received+#Ta}件），办结{done}件（上年{done+#Tb}件）。',
  {
    text: '办结的{done}件政府信息公开申请，{granted}件的申请人拿到了全部信息，{partlyGranted}件的申请人拿到了部分信息，两者占{%granted+partlyGranted/done}%；没有拿到信息的{done-granted-partlyGranted}件，均书面说明理由。',
    relations: [parts(0, 1, 2, 4)],
  },
  '省内外公众向{own}申请公开政府信息共{received}次，本年办结{done}次；因申请人逾期不补正而不再处理的{other.overdueCorrection}次。',
  {
    text: '{own}共接收政府信息公开申请{received}项，由办公室直接答复{#Ta}项，交业务处室承办{received-#Ta}项；至年末，加上上年结转，已办结{done}项。',
    relations: [openParts(0, 1, 2)],
  },
];

/** Reviews and lawsuits. */
export const ELEVENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '因政府信息公开答复被申请行政复议{reconsideration.total}件，复议机关维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件，以其他方式结案{reconsideration.other}件，年底仍在审{reconsideration.pending}件；被提起行政诉讼{litigation.total}件，法院维持{litigation.upheld}件、纠正{litigation.corrected}件、其他结果{litigation.other}件、尚在审理{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '政府信息公开行政诉讼{litigation.total}起，当事人直接起诉的{direct.total}起，先复议再起诉的{after.total}起。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '涉及政府信息公开的行政争议合计{disputes=reconsideration.total+litigation.total}宗——复议{reconsideration.total}宗，诉讼{litigation.total}宗。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年，没有人因政府信息公开工作对{own}申请行政复议或者提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '全年没有发生政府信息公开方面的行政诉讼；行政复议有{reconsideration.total}件，年底前审结{reconsideration.total-reconsideration.pending}件，剩余{reconsideration.pending}件待复议机关作出决定。',
    states: ['litigation.total'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '本年没有因政府信息公开引起的行政复议。未经复议直接向法院起诉的有{direct.total}件，判决驳回诉讼请求{direct.upheld}件，判令重新答复{direct.corrected}件，其他结果{direct.other}件，尚未审结{direct.pending}件。',
    states: ['reconsideration.total'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{own}办理的政府信息公开行政复议应复案件共{reconsideration.total}件，均以维持告终。',
    states: ['reconsideration.corrected', 'reconsideration.other'],
    zero: ['reconsideration.pending'],
  },
  '在{reconsideration.total}件政府信息公开行政复议中，{own}的答复被纠正的{reconsideration.corrected}件，占{%reconsideration.corrected/reconsideration.total}%。',
  {
    text: '{own}作为被告的政府信息公开行政诉讼{litigation.total}件，审结{litigation.total-litigation.pending}件，其中结果维持{litigation.upheld}件、结果纠正{litigation.corrected}件、其他结果{litigation.other}件；{litigation.pending}件等待开庭或者宣判。',
    relations: [parts(0, 1, 5), parts(1, 2, 3, 4)],
  },
  '围绕政府信息公开的争议比上年减少：行政复议由{reconsideration.total+#Ta}件降到{reconsideration.total}件，行政诉讼由{litigation.total+#Tb}件降到{litigation.total}件。',
  '政府信息公开行政诉讼中，未经复议直接起诉和复议后起诉的分别为{direct.total}件和{after.total}件。',
  {
    text: '申请人经复议后仍不服、就政府信息公开起诉的{after.total}件，法院维持{after.upheld}件，纠正{after.corrected}件，以驳回起诉、准许撤诉等其他方式了结{after.other}件，没有审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}在政府信息公开行政复议中没有被纠错，在政府信息公开行政诉讼中没有败诉。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '因政府信息公开被复议{reconsideration.total}件、被诉{litigation.total}件，两类案件中结果维持的合计{reconsideration.upheld+litigation.upheld}件，结果纠正的合计{reconsideration.corrected+litigation.corrected}件。',
  {
    text: '法制机构代理的政府信息公开应诉案件有两种，{direct.total}件是直接起诉，{after.total}件是复议后起诉，总数{litigation.total}件。',
    relations: [parts(2, 0, 1)],
    section: 'supervision',
  },
  '截至{year}年底，尚未审结的政府信息公开行政复议案件{reconsideration.pending}件、行政诉讼案件{litigation.pending}件。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件都在年内审结，没有留到下一年的复议案件。',
    states: ['reconsideration.pending'],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件：维持{reconsideration.upheld}，纠正{reconsideration.corrected}，其他{reconsideration.other}，未结{reconsideration.pending}。政府信息公开行政诉讼：无。',
    states: ['litigation.total'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '对申请人提起的行政复议，复议机关认为{own}答复合法、决定维持的{reconsideration.upheld}件，认为答复不当、予以纠正的{reconsideration.corrected}件，因撤回等原因作其他处理的{reconsideration.other}件，还有{reconsideration.pending}件没有审结，以上政府信息公开行政复议共{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '政府信息公开行政诉讼{litigation.total}件全部在法院审理当中，尚无一件判决。',
    same: [['litigation.total', 'litigation.pending']],
  },
  {
    text: '申请人就政府信息公开提起的{reconsideration.total}件行政复议，经沟通解释全部撤回，均计入其他结果。',
    same: [['reconsideration.total', 'reconsideration.other']],
  },
  '政府信息公开行政复议维持率为{%reconsideration.upheld/reconsideration.total}%，即{reconsideration.total}件中维持{reconsideration.upheld}件。',
  '不服{own}信息公开答复而起的案件：先走复议的{reconsideration.total}件，直接到法院的{direct.total}件，复议之后又起诉的{after.total}件。',
  {
    text: '信息公开类行政复议一共{reconsideration.total}件，结果为维持的占{%reconsideration.upheld/reconsideration.total}%，结果为纠正的占{%reconsideration.corrected/reconsideration.total}%；信息公开类行政诉讼一共{litigation.total}件，没有被纠正的。',
    states: ['litigation.corrected'],
  },
  {
    text: '{own}因政府信息公开被诉{direct.total}件（直接起诉），没有复议后起诉的案件。',
    states: ['after.total'],
  },
];

/** Documents, decisions, fees, purchases. */
export const ELEVENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，{own}起草并印发行政规范性文件{normative.issued}件，宣布废止{normative.repealed}件，年末继续有效的{normative.inForce}件。',
  '行政规范性文件清理后，{normative.repealed}件予以废止，{normative.inForce}件现行有效；当年新出台的有{normative.issued}件，目录已在网站公布。',
  {
    text: '年初有效的行政规范性文件{normative.inForce-normative.issued+normative.repealed}件，当年新增{normative.issued}件、废止{normative.repealed}件，年末现行有效{normative.inForce}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '本年没有制发行政规范性文件，也没有废止行政规范性文件，现行有效的仍是{normative.inForce}件。',
    states: ['normative.issued', 'normative.repealed'],
  },
  '规章方面，全年制定{regulations.issued}部，废止{regulations.repealed}部，截至年底有效{regulations.inForce}部。',
  {
    text: '全年制定规章{regulations.issued}件、行政规范性文件{normative.issued}件，合计{regulations.issued+normative.issued}件，公布之日起五个工作日内全部上网。',
    relations: [parts(2, 0, 1)],
  },
  '本年新制作规范性文件{normative.made}件，新公开{normative.published}件，历年对外公开的规范性文件总数为{normative.total}件。',
  '网站可供查阅的规范性文件达到{normative.total}件，其中{year}年新公开{normative.published}件。',
  '{own}全年办理行政许可决定{licences.decisions}件，作出行政处罚决定{penalties.decisions}件，实施行政强制{compulsion.decisions}次，均按规定公示。',
  {
    text: '落实“谁执法谁公示”，公示行政许可决定{licences.decisions}条、行政处罚决定{penalties.decisions}条、行政强制决定{compulsion.decisions}条，三类合计{licences.decisions+penalties.decisions+compulsion.decisions}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年作出行政处罚决定{penalties.decisions}宗，适用简易程序的{#Ta}宗，适用普通程序的{penalties.decisions-#Ta}宗。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '行政强制共{compulsion.decisions}件，由强制措施{compulsion.decisions-#Ta}件和强制执行{#Ta}件组成。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '本年度{own}作出行政许可决定{licences.decisions}件，没有作出行政处罚决定，也没有采取行政强制。',
    states: ['penalties.decisions', 'compulsion.decisions'],
  },
  {
    text: '{year}年，行政许可、行政处罚、行政强制三项均无决定作出。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  '全年收取行政事业性收费{fees.amount}万元，收费的项目、标准和依据已在网站公示。',
  '行政事业性收费入库{fees.amount*10000}元，折合{fees.amount}万元。',
  {
    text: '{own}{year}年没有收取任何行政事业性收费。',
    states: ['fees.amount'],
  },
  {
    text: '行政事业性收费项目上一年为{fees.previous}项，本年增加{fees.change}项，现有{fees.previous+fees.change}项。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '行政许可事项在上年{licences.previous}项的基础上增加{licences.change}项，调整为{licences.previous+licences.change}项；本年作出许可决定{licences.decisions}件。',
    relations: [parts(2, 0, 1)],
  },
  '政府集中采购项目{procurement.projects}个，采购总金额{procurement.amount}元，中标结果全部公告。',
  '其他对外管理服务事项上年{services.previous}项，本年增加{services.change}项，全年作出处理决定{services.decisions}件。',
  '行政处罚事项上一年有{penalties.previous}项，本年增{penalties.change}项；行政强制事项上一年有{compulsion.previous}项，本年增{compulsion.change}项。',
  '同上年比，许可多了，处罚少了：行政许可决定由{licences.decisions-#Ta}件增至{licences.decisions}件，行政处罚决定由{penalties.decisions+#Tb}件减至{penalties.decisions}件。',
  '行政处罚决定从上年的{penalties.decisions+#a}件降至{penalties.decisions}件，降幅{%#a/penalties.decisions+#a}%。',
  {
    text: '{year}年办理行政许可{licences.decisions}件，其中准予许可{licences.decisions-#Ta}件、不予许可{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  '{year}年制发的{normative.issued}件行政规范性文件全部配有解读，图解、问答、视频共{#a}篇，文件和解读互相链接。',
  '废止{normative.repealed}件、继续有效{normative.inForce}件，这是{year}年行政规范性文件清理的结果；同年新制发{normative.issued}件。',
  {
    text: '没有新制定规章，废止规章{regulations.repealed}件，现行有效规章{regulations.inForce}件。',
    states: ['regulations.issued'],
  },
  '全年作出许可、处罚、强制决定{licences.decisions+penalties.decisions+compulsion.decisions}件，行政许可占{%licences.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%，行政处罚占{%penalties.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%，行政强制占{%compulsion.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%。',
  '查办案件方面，作出行政处罚决定{penalties.decisions}起，收缴罚没款{#Ba}元，处罚结果在七个工作日内上网。',
  {
    text: '行政许可决定{licences.decisions}件里，全程网办的{licences.decisions-#Ta}件，窗口现场办理的{#Ta}件，网办率{%licences.decisions-#Ta/licences.decisions}%。',
    relations: [openParts(0, 1, 2)],
  },
  '新制作规章{regulations.made}件，新公开规章{regulations.published}件，对外公开规章总数{regulations.total}件。',
  '行政事业性收费{fees.amount}万元，比上年少收{#Ta}万元，减少的部分主要是落实降费政策。',
  '{year}年，以{own}名义制发行政规范性文件{normative.issued}个，废止{normative.repealed}个，目前有效的{normative.inForce}个。',
  {
    text: '双公示数据全年归集行政许可{licences.decisions}条、行政处罚{penalties.decisions}条，共计{licences.decisions+penalties.decisions}条，没有迟报、漏报。',
    relations: [parts(2, 0, 1)],
  },
];

/** What was published, by kinds and ways. */
export const ELEVENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '动态要闻{#a}条，公示公告{#b}条，财政资金{#c}条，人事任免{#Td}条，这{=4}类信息构成{own}全年主动公开的全部内容，总数{#a+#b+#c+#Td}条。',
    relations: [parts(5, 0, 1, 2, 3)],
  },
  {
    text: '{own}主动公开政府信息{#a+#b+#c}条——网站{#a}条（占{%#a/#a+#b+#c}%），公众号{#b}条（占{%#b/#a+#b+#c}%），公开栏{#c}条（占{%#c/#a+#b+#c}%）。',
    relations: [openParts(0, 1, 3, 5)],
  },
  {
    text: '一至四季度主动公开信息分别为{#a}条、{#b}条、{#c}条、{#d}条，全年{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '全年公开政府信息{#a+#b+#c+#d}条：机构职能类{#a}条；财政类{#b+#c}条（预算{#b}条、决算{#c}条）；其他类{#d}条。',
    relations: [parts(0, 1, 2, 5), openParts(2, 3, 4)],
  },
  '主动公开政府信息{#a+#b}条，上年为{#b}条，净增{#a}条，增长{%#a/#b}%。',
  {
    text: '发布政策解读{#a+#b+#Tc}篇，形式有文字、图表、音视频三种，依次为{#a}篇、{#b}篇、{#Tc}篇。',
    relations: [parts(0, 1, 2, 3)],
  },
  '微信公众号推送{#a}期、{#a+#b}篇，抖音号发布短视频{#c}条，政务微博发布信息{#d}条，全年没有因发布不当被通报。',
  {
    text: '组织业务培训{#Ta+#Tb}场，集中授课{#Ta}场、跟班学习{#Tb}场，参加人员{#c}人次。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '重点领域信息由教育{#a}条、医疗卫生{#b}条、社会救助{#c}条、住房保障{#d}条{=4}个部分组成，共{#a+#b+#c+#d}条。',
    relations: [parts(5, 0, 1, 2, 3)],
  },
  {
    text: '“五公开”落实情况：决策公开{#a}条，执行公开{#b}条，管理公开{#c}条，服务公开{#d}条，结果公开{#e}条，五项总计{#a+#b+#c+#d+#e}条。',
    relations: [parts(5, 0, 1, 2, 3, 4)],
  },
  {
    text: '编印政府公报{#Ta}期，刊登文件{#b+#c}件，其中本级政府文件{#b}件、部门文件{#c}件，向公众免费赠阅{#Bd}份。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '村（社区）公开栏全年更新{#a+#b+#c}次，党务{#a}次，村务{#b}次，财务{#c}次。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '网站发布的{#a+#b}条信息中，{own}原创{#a}条，其余{#b}条转载自上级网站。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}制作公文{#a+#b+#c}件，公开属性定为主动公开的{#a}件，定为依申请公开的{#b}件，定为不予公开的{#c}件。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'management',
  },
  {
    text: '公开政府信息{#a+#b}条。按载体分，网站{#a}条、新媒体{#b}条；按内容分，法定主动公开内容{#Tc}条、其他{#a+#b-#Tc}条。',
    relations: [openParts(0, 1, 2), parts(0, 3, 4)],
  },
  '{own}网站全年主动公开政府信息{~#a}余条，办事大厅电子屏滚动播放办事指南、收费标准和监督电话。',
  {
    text: '就{#Ta}项决策事项在网上征求意见，收到意见{#b+#c}条，采纳{#b}条，未采纳并说明理由{#c}条。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '人大代表建议和政协提案办理结果对外公开{#Ta+#Tb}件，建议{#Ta}件，提案{#Tb}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '从供稿科室看，办公室{#a}条，执法大队{#b}条，审批科{#c}条，其他科室{#d}条，全年合计主动公开信息{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '全年主动公开信息{#a}条，比上年的{#a+#b}条少{#b}条，下降{%#b/#a+#b}%，原因是撤并了两个栏目。',
  },
  {
    text: '主动公开政府信息{#a+#b+#c}条，内容涉及{=3}个方面：规划计划{#a}条，行政执法{#b}条，公共服务{#c}条。',
    relations: [openParts(0, 2, 3, 4)],
  },
  {
    text: '举办新闻发布会{#Ta}场，在线访谈{#Tb}期，政务开放日{#Tc}次，三类活动共{#Ta+#Tb+#Tc}场次，参与群众{#d}人次。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '信息公开专栏全年发文{#a+#b+#c}篇次（概况{#a}，动态{#b}，其他{#c}），访问量{#Bd}人次。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '上半年主动公开信息{#a}条，下半年主动公开信息{#b}条；全年合计{#a+#b}条，条条经过保密审查。',
    relations: [parts(2, 0, 1)],
  },
];
