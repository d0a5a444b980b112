import { flow, openParts, parts, type Wording } from './wording.ts';

/** How sentences of published reports are put together; in other words, and kept from those who write the reader. */
export const PUBLISHED_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}各科室共收到政府信息依申请公开{received}件。其中，通过网络申请{received-#Ta-#Tb}件，占{%received-#Ta-#Tb/received}%；通过信函申请{#Ta}件，占{%#Ta/received}%；通过当面申请{#Tb}件，占{%#Tb/received}%。',
    relations: [openParts(0, 1, 3, 5)],
  },
  {
    text: '{own}全年共完成政府信息依申请公开答复{done}件，包括上年结转的申请{carriedIn}件。其中，予以公开答复{granted}件，占{%granted/done}%；部分公开{partlyGranted}，占{%partlyGranted/done}%；不予公开{refused}件，占{%refused/done}%；无法提供的{unavailable}件，占{%unavailable/done}%；不予处理的{declined}件，占{%declined/done}%；其他处理{other}件，占{%other/done}%。',
    zero: ['carriedOut'],
    relations: [parts(0, 2, 4, 6, 8, 10, 12)],
  },
  {
    text: '{year}年，{own}共收到{received}份政府信息公开申请，全部为自然人申请。其中，予以公开{granted}份，部分公开{partlyGranted}份，不予公开{refused}份，无法提供{unavailable}份，不予处理{declined}份，其他{other}份。',
    same: [['received', 'naturalPerson:received']],
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '{year}年，{own}共收到{received}份政府信息公开申请，按期办结，无下年度结转。',
    states: ['carriedOut'],
  },
  { text: '本年度，{own}共受理政府信息公开申请{received}件，都在法律规定的期限内予以答复。', zero: ['carriedOut'] },
  {
    text: '{year}年，{own}全年未接到信息公开申请；微信专栏共刊发文稿、通告、图解等{#a}篇。',
    states: ['received'],
  },
  {
    text: '{year}年度，{own}未发生因政府信息公开而引发的行政复议案和行政诉讼案，收到公民、法人或其他组织提出的政府信息公开申请{received}条，已按要求答复。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  { text: '{year}年，{own}收到0件信息公开申请。依申请公开政府信息不收取任何费用。', states: ['received'] },
  {
    text: '{own}{year}年共受理信息公开申请{received}件，其中当面申请{#Ta}宗，占{%#Ta/received}%；网上申请{received-#Ta}宗，占{%received-#Ta/received}%；信函申请0宗，占0%。',
    relations: [openParts(0, 1, 3)],
  },
  '在已经答复的{done}件政府信息公开申请中，“同意公开”的{granted}件，占总数的{%granted/done}%，主要涉及林地权属等信息；“同意部分公开”的{partlyGranted}件，占总数的{%partlyGranted/done}%；“不予公开”的{refused}件，占总数的{%refused/done}%。',
  {
    text: '{year}年新收政府信息公开申请数量{received}件，上年结转政府信息公开申请数量{carriedIn}件。其中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，{own}无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3, 4, 5, 6, 7, 8])],
  },
  { text: '一年来没有公民、法人和其它组织向{own}递交依申请公开信息的申请。', states: ['received'] },
  {
    text: '{year}年，{own}尚未受理依申请公开的政府信息，未对政府信息公开申请实施收费，没有因政府信息公开而提起的行政复议，没有发生责任事故。',
    states: ['received', 'reconsideration.total'],
  },
  {
    text: '稳慎办理依申请公开，{year}年{own}共收到政府信息公开申请{received}件，其中予以公开{granted}件，均已在法定期限内答复。无法提供{unavailable}件，因不掌握相关政府信息。',
    same: [['unavailable', 'unavailable.notHeld']],
    zero: ['carriedIn'],
  },
  {
    text: '{year}年，{own}新收到依申请公开政府信息{received}件，上年结转的申请0件，结转下年继续办理0件。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '{year}年，{own}共受理政府信息公开申请{received}件，其中自然人申请{naturalPerson:received}件，法人或其他组织申请{organisations:received}件。答复政府信息公开申请{done}件（含上年度转结申请{carriedIn}件，另有{carriedOut}件申请转结下年度继续办理），均未超期。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}全年答复政府信息公开申请{done}件。所有答复件中，予以公开及部分公开的{granted+partlyGranted}件，占{%granted+partlyGranted/done}%；不予公开的{refused}件，占{%refused/done}%；因{own}不掌握等原因无法提供的{unavailable}件，占{%unavailable/done}%；其他处理{other}件，占{%other/done}%。',
    zero: ['declined'],
    relations: [parts(0, 1, 3, 5, 7)],
  },
  {
    text: '{own}全年共办理政府信息公开申请{received+carriedIn}件，含{year-1}年转至今年办理的{carriedIn}件，办结{done}件，剩余{carriedOut}件结转下一年度处理，完成协办件{#a}件。按期答复率100%。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '{own}本年度未收到任何形式的依申请公开信息、行政诉讼和行政复议。',
    states: ['received', 'reconsideration.total', 'litigation.total'],
  },
  {
    text: '{own}全年收到政府信息公开申请{received}件，其中，信函申请{#Ta}件，网页申请{received-#Ta}件。全年答复申请{done}件，未答复{carriedOut}件，属于年底新收。',
    zero: ['carriedIn'],
    relations: [openParts(0, 1, 2), flow([0], [3, 4])],
  },
  {
    text: '全年共办理回复依申请公开件{done}件（含上年结转{carriedIn}件），均按规定程序及时答复申请人。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}共收到政府信息依申请公开件{received}件，其中通过网络申请{received-#Ta}件，信函申请{#Ta}件，按规定同意公开{granted}件，部分同意公开{partlyGranted}件，因不属于{own}信息无法提供{unavailable.notHeld}件。',
    same: [['unavailable', 'unavailable.notHeld']],
    zero: ['carriedIn'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '依法依规办理依申请信息公开工作，{own}收到申请0件，上年结转0件，当年办结0件，结转下年度0件。',
    states: ['received', 'carriedIn', 'done', 'carriedOut'],
  },
  {
    text: '{year}年以来{own}未接到群众有关政府信息公开申请，也没有不予公开政府信息的情况。',
    states: ['received', 'refused'],
  },
  {
    text: '今年以来，{own}累计办理公民、法人或其他组织通过网上平台、邮寄等途径提交的依申请公开信息合计{done}件，已全部按期限答复，未发生因政府信息公开申请行政复议、提起行政诉讼情况。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  '{year}年，{own}累计收到依申请信息公开件{received}件，未因信息公开向公民、法人和其他组织收取费用。',
  {
    text: '今年以来，收到居民书面信息公开申请{received}例，其中涉及教育、养老信息{#Ta}例，涉及财政信息{#Tb}例，其他{received-#Ta-#Tb}例，{own}均及时反馈申请人。与上年相比政府信息公开申请数量增加{#Ta}例。',
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '今年{own}共收到政府信息公开申请{received}件，对其中{granted}件予以公开，{partlyGranted}件部分公开，{refused}件不予公开并说明理由。',
    zero: ['carriedIn'],
  },
  {
    text: '{year}年，{own}受理政府信息依申请公开{received}件，其中网络申请{received-#Ta}件，申请办结数{done}件，结转下一年办理{carriedOut}件，均在法定时间予以反馈。',
    zero: ['carriedIn'],
    relations: [flow([0], [2, 3])],
  },
  {
    text: '{year}年度，{own}依申请公开受理和办结{received}件。',
    same: [['received', 'done']],
    zero: ['carriedIn'],
  },
  {
    text: '{year}年{own}共受理依申请公开{received}件，予以公开及部分公开的有{granted+partlyGranted}件，占{%granted+partlyGranted/received}%；无法提供的有{unavailable}件，占{%unavailable/received}%；申请内容主要涉及水利、交通等方面。',
    zero: ['carriedIn'],
  },
  {
    text: '开展政府信息依申请公开工作，{own}全年共收到并按时办结{received}件政府信息公开申请，回应了群众关切。',
    same: [['received', 'done']],
    zero: ['carriedIn'],
  },
  {
    text: '{year}年，{own}共收到公开政府信息申请{received}件，已全部答复，办结率100%，未由此引起行政复议、行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  {
    text: '依法办理政府信息公开申请{done=received+carriedIn}件（含{year-1}年结转{carriedIn}件），无超期情形。',
    zero: ['carriedOut'],
  },
  {
    text: '{own}全年共收到依申请公开申请{received}件，其中网络申请{#Ta}件，信函申请{received-#Ta}件；答复完毕{done}件。答复后被行政复议{reconsideration.total}件，全部维持；诉讼{litigation.total}件，亦全部维持。',
    same: [
      ['reconsideration.total', 'reconsideration.upheld'],
      ['litigation.total', 'litigation.upheld'],
    ],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年度{own}共计收到政府信息公开申请0件，上年结转0件。',
    states: ['received', 'carriedIn'],
  },
  {
    text: '全年办理政府信息依申请公开{done}条，{own}不掌握政府信息答复{unavailable.notHeld}条，无因政府信息公开提起行政诉讼、申请行政复议情况。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{year}年，{own}共收到依申请公开{received}件，大部分通过信函或在线提交，{done}件已按照规定时限和程序进行了答复，{carriedOut}件结转下年。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年度，{own}共收到政府信息公开申请{received}件，叠加上年结转申请{carriedIn}件，全年累计办理申请{received+carriedIn}件，办结率达100%。',
    zero: ['carriedOut'],
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{own}新收到依申请公开政府信息{received}件，结转上年度办理{carriedIn}件。其中，答复依申请公开政府信息{done}件，无一超期，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年度，{own}共接到政府信息公开申请{received}例，在申请内容方面，主要是项目审批；在办理结果方面，同意公开答复{granted}件，{own}不掌握所申请信息{unavailable.notHeld}件。',
    zero: ['carriedIn'],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件。公民个人提出申请{naturalPerson:received}件，占比{%naturalPerson:received/received}%；法人或其他组织提出申请{organisations:received}件，占比{%organisations:received/received}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件（其中：网上申请{received-#Ta}件，现场申请0件，邮寄{#Ta}件），上年度结转0件，本年度办结{done}件。',
    states: ['carriedIn'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}共收到{received}件依申请公开请求，{year-1}年结转政府信息公开申请{carriedIn}件，共办结{done}件，结转{year+1}年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件，申请量同比增长{#Ta}%，办复率100%，其中予以公开或部分公开{granted+partlyGranted}件、占{%granted+partlyGranted/received}%；不予公开{refused}件、占{%refused/received}%；无法提供{unavailable}件、占{%unavailable/received}%；不予处理{declined}件、占{%declined/received}%；其他处理{other}件、占{%other/received}%。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 2, 4, 6, 8, 10)],
  },
  { text: '{year}年，{own}收到依申请需要公开办理的情况0例。', states: ['received'] },
  {
    text: '{year}年，{own}收到政府信息公开申请{received}条，回复{done}条，予以公开{granted}条，{unavailable.notHeld}条因不属于{own}负责公开无法提供。没有政府信息公开收费情况。',
    same: [['unavailable', 'unavailable.notHeld']],
  },
  { text: '依申请公开方面，{year}年度{own}未收到和处理政府信息公开申请，零报告。', states: ['received', 'done'] },
];

export const PUBLISHED_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年度{own}无政府信息公开行政复议、行政诉讼的情况发生。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '本年度{own}没有发生政府信息公开涉及的举报、行政复议、行政诉讼事件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '因政府信息公开引起的行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，所有案件{own}均按照法定程序应对。',
  {
    text: '{year}年，{own}未收到有关因政府信息公开而被申请行政复议、提起行政诉讼的案件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{year}年{own}因政府信息公开引起的行政诉讼{litigation.total}起，未出现政府信息公开引起的行政复议情况。',
    states: ['reconsideration.total'],
  },
  {
    text: '{year}年{own}开展业务培训{#T}次，无政府信息公开申请行政复议、行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{year}年，{own}因依申请公开引起行政复议{reconsideration.total}件、行政诉讼0件，其中行政复议纠错{reconsideration.corrected}件，无行政诉讼败诉案件。',
    states: ['litigation.total'],
  },
  '收到针对{own}信息公开事务的行政复议{reconsideration.total}件。收到针对{own}信息公开事务的行政诉讼{litigation.total}件。',
  {
    text: '{year}年{own}受理的依申请政府信息公开事项按时办结。未发生政府信息公开行政复议、诉讼问题。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  {
    text: '{own}稳妥处理依申请公开，未发生因政府信息公开工作而被申请行政复议或被提起行政诉讼的情形。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{year}年政府信息公开类行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，{own}无被纠正、败诉案件。',
    states: ['reconsideration.corrected', 'litigation.corrected'],
  },
  '政府信息公开答复后被行政复议{reconsideration.total}件，维持{reconsideration.upheld}件；被诉讼{litigation.total}件，未审结{litigation.pending}件。',
  {
    text: '{year}年度{own}收到涉政府信息公开的行政复议案{reconsideration.total}件、办理行政诉讼0件。',
    states: ['litigation.total'],
  },
  {
    text: '{own}信息公开行政复议案件{reconsideration.total}件，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，撤回复议申请{reconsideration.other}件。',
    zero: ['reconsideration.pending'],
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年因{own}政府信息公开引起的行政复议{reconsideration.total}件，无行政诉讼案件。',
    states: ['litigation.total'],
  },
  '{year}年{own}共收到政府信息申请公开件{received}件，因政府信息公开引起的行政复议{reconsideration.total}件、行政诉讼案件{litigation.total}件。',
  '{own}因政府信息公开工作被申请行政复议{reconsideration.total}件，其中结果纠正{reconsideration.corrected}件，尚未审结{reconsideration.pending}件。',
  {
    text: '{own}因政府信息公开工作被提起行政诉讼{direct.total}件，均为未经复议直接起诉，其中尚未审结{direct.pending}件，申请人主动撤诉{direct.other}件，结果维持{direct.upheld}件。',
    zero: ['after.total'],
  },
  {
    text: '政府信息公开工作涉行政复议{reconsideration.total}件，行政诉讼{litigation.total}件，败诉0件。',
    states: ['litigation.corrected'],
  },
  {
    text: '全年未发生针对{own}政府信息公开事务的行政诉讼案件、行政复议案件和申诉件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '{year}年{own}全年发生政府信息公开行政复议案件{reconsideration.total}起。',
  {
    text: '{year}年度，{own}未收到政府信息公开申请，未发生由政府信息公开引发的行政诉讼或行政复议案件。',
    states: ['received', 'reconsideration.total', 'litigation.total'],
  },
  {
    text: '{year}年度{own}收到{received}条依申请公开信息，已依法依规答复。无诉讼复议情况。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件，按时办理答复，没有出现行政诉讼和行政复议案件。',
    states: ['reconsideration.total', 'litigation.total'],
    zero: ['carriedOut'],
  },
];

export const PUBLISHED_DOCUMENTS: readonly (string | Wording)[] = [
  '{own}{year}年共制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，目前现行有效{normative.inForce}件。',
  {
    text: '本年度，{own}未制发或废止行政规范性文件及规章。',
    states: ['regulations.issued', 'regulations.repealed', 'normative.issued', 'normative.repealed'],
  },
  { text: '{year}年度{own}未制定发布、废止过行政规范性文件。', states: ['normative.issued', 'normative.repealed'] },
  {
    text: '加强文件审查清理，截至{year}年底{own}现行有效的行政规范性文件0件。',
    states: ['normative.inForce'],
  },
  '{year}年度{own}新发布的行政规范性文件{normative.issued}件，制作相关解读文字和图表{#a}个，确定继续有效的行政规范性文件{normative.inForce}件。',
  '{own}出台《关于促进养老服务发展的实施意见》等政策文件，全年共制发行政规范性文件{normative.issued}件，同时做好政策解读。',
  '加强规范性文件管理。全年共制发{normative.issued}份{own}本级行政规范性文件，全部落实合法性审查要求，并通过政策专栏发布图文解读{#a}篇。',
  '{year}年累计发布解读稿件{#a}条；{own}全年累计办理行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件。',
  '本年度{own}行政处罚处理决定数量{penalties.decisions}件，行政强制处理决定数量{compulsion.decisions}件。',
  '{year}年度，{own}主动公开行政许可处理决定{licences.decisions}件、行政处罚处理决定{penalties.decisions}件。',
  {
    text: '{year}年，{own}全年未作出行政许可决定；各栏目共刊发公告、公示等{#a}篇。',
    states: ['licences.decisions'],
  },
  {
    text: '{own}通过信息公开平台公开各类文件通知，{year}年无行政事业性收费。',
    states: ['fees.amount'],
  },
  '主动公开办公设备更新、系统运维等政府集中采购信息{#a}条，政府集中采购总金额{procurement.amount}万元。',
  '{year}年{own}发布解读视频{#a}个，制发行政规范性文件{normative.issued}篇，政策解读{#b}篇。',
  '{year}年，{own}制发并公开行政规范性文件{normative.issued}件，作出行政许可{licences.decisions}件，行政处罚{penalties.decisions}件。',
  '{year}年，在门户网站、公报主动公开新制定规章{regulations.issued}件（另废止{regulations.repealed}件），新制发行政规范性文件{normative.issued}件，人事任免文件{#a}件，其他文件{#b}件。',
  '通过门户网站、公报等渠道公开{own}政策文件{normative.issued+#a+#Ta}件，其中本年制发的行政规范性文件{normative.issued}件，人事任免文件{#a}件。',
  '开展行政规范性文件专项清理，{year}年废止{normative.repealed}件，年底现行有效{normative.inForce}件，实现标准化管理。',
  '{own}严格审查程序，清理废止行政规范性文件{normative.repealed}件，新制发{normative.issued}件，已通过专栏集中公开。',
  '{own}全年办理行政许可{~licences.decisions}余件，作出行政处罚决定{penalties.decisions}件，回复各类信访事项{#a}起。',
  {
    text: '{year}年，{own}执法公示栏发布信息合计{#a+penalties.decisions}条，其中建设项目审批信息{#a}条，行政处罚决定{penalties.decisions}条。',
    relations: [openParts(0, 1, 2)],
  },
  '{year}年{own}收取行政事业性收费{fees.amount}万元，依申请公开未收取任何费用。',
  {
    text: '全年在“政策文件库”公开文件{normative.issued+#a}条，其中本年制发的行政规范性文件{normative.issued}条、其他文件{#a}条。',
    relations: [parts(0, 1, 2)],
  },
];

export const PUBLISHED_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}认真梳理，主动在门户网站公开政府信息{#a+#b+#c+#d}条。在主动公开的信息中，政策法规类的信息{#a}条，业务工作类的信息{#b}条，通知公示{#c}条，统计数据信息{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年共发布信息{#Ta+#Tb+#Tc+#a+#Td}条（其中，领导信息{#Ta}条，规划计划{#Tb}条，法规公文{#Tc}条，工作进展等{#a}条，其它信息{#Td}条）。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{year}年，{own}按要求及时对信息进行更新，通过网站公开政府信息共{#a+#b+#Ta+#Tb+#Tc+#Td+#Te}条。其中，工作动态{#a}条，通知公告{#b}条，组织机构{#Ta}条，政策文件{#Tb}条，财政数据{#Tc}条，应急管理{#Td}条，建议提案{#Te}条。通过政务微信公众号推送{#c}条信息。',
    relations: [openParts(0, 1, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '三是主动公开政府信息，{year}年全年公开政府信息{#a+#b+#T}条，其中：通过县级门户网站公开发布{#a}条，通过微信平台公开发布{#b}条，在“建议提案办理”专栏发布办理答复{#T}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '共受理各类咨询、留言、投诉{#a+#b+#T}件（其中：网上平台信访{#a}件，热线网上交办件{#b}件，上级转交件{#T}件），全部办结，办结率100%。',
    relations: [openParts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '全年在网站和微信平台公布信息{#a+#b+#Ta+#Tb}条，其中网站公布{#a}条，微信公众号公布{#b}条，代表建议{#Ta}条，政协提案{#Tb}条；新闻发布会{#Tc}次，向社会开放会议{#Td}次。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}主动公开政府信息共{#a+#Ta+#Tb+#b+#c}篇，其中发布调查报告{#a}篇、统计数据{#Ta}期、热点回应{#Tb}篇、工作动态{#b}篇、部门动态{#c}篇。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  '{year}年，通过门户网站平台发布政府动态类信息{#a+#b+#Ta+#Tb}条，其中文件{#b}条，政策解读{#Ta}条，财政预决算信息{#Tb}条；发布{#Tc}场新闻发布会信息。',
  {
    text: '全年通过{own}网站、官方微信等渠道公开政府信息共{#a+#b+#c}条。其中，通过网站发布各类信息{#a}条，通过微信公众号发布信息{#b}条，通过微博公众号发布信息{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年以来，{own}公开各类信息{#a+#b+#c}条，其中概况类信息{#a}篇、政务动态信息{#b}篇、法定主动公开信息{#c}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}门户网站更新发布政策解读{#a+#b}条，其中解读材料{#a}条，解读产品{#b}条，发布系统政务动态信息{#c}条。维护专题专栏{#T+#Ta}个，其中新开辟专栏{#T}个。',
    relations: [openParts(0, 1, 2)],
  },
  '信息公开发布平台上公开政府信息{~#Ba}余条，其中单位机构设置信息{#Ta}条，领导类信息{#Tb}条，财政类信息{#Tc}条，公共服务清单{#Td}条。',
  {
    text: '截至{year}年底{own}公开政府信息合计{#a+#b}条。其中：政务公开专栏{#a}条，工作信息类{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}在政府网站上发布主动公开政府信息共{#Ta+#a+#b}条，其中重大决策执行信息{#Ta}条，基层重点领域信息{#a}条，其他信息{#b}条。在新媒体微信公众号上，更新{#c}次，共计公开{#d}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '及时把握变化信息并公开，全年信息更新{#a+#b+#c+#Ta+#d}条，其中“政策法规”发布量{#a}条，“规划计划”发布量{#b}条，“人事信息”发布量{#c}条，“财政资金”发布量{#Ta}条，“行政权力运行”发布量{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{year}年，充分利用政务公开第一平台，在网站累计公开各类政府信息共计{#a+#b+#Ta+#Tb+#c}条，其中：工作动态{#a}条、通知公告{#b}条、政策解读{#Ta}条、征集调查{#Tb}期、其他类信息{#c}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}全年主动公开政府信息{#a+#T+#b+#c}条，其中网站主动公开信息{#a+#T}条（公告公示{#T}条），普法微信{#b}条，普法抖音{#c}条。',
    relations: [openParts(0, 1, 3, 4)],
  },
  {
    text: '{year}年，通过政府网站平台，{own}按时发布政府信息{#Ta+#Tb+#Tc+#a+#Td+#b}条（其中更新概况信息{#Ta}条，部门预算公开{#Tb}条，部门决算{#Tc}条，设施建设及维护{#a}条，意见征集{#Td}条，意见征集反馈{#b}条）。',
    relations: [openParts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '全年通过门户网站、官方微博等渠道公开各类信息{#a+#b+#c}条，其中，政府网站发布信息{#a}条次，官方微博发布信息{#b}条次，微信公众号推送各类信息{#c}条次。全年主流媒体报道{~#d}余次。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年度，{own}主动公开基本信息共{#a+#b+#c+#d}条，分别为：第一季度{#a}条，第二季度{#b}条，第三季度{#c}条，第四季度{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年{own}共制作信息{#a+#b+#c}条，其中主动公开信息数{#a}条，占比{%#a/#a+#b+#c}%；依申请公开信息数{#b}条，占比{%#b/#a+#b+#c}%；不予公开信息数{#c}条，占比{%#c/#a+#b+#c}%。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '{year}年，{own}共制作、获取政府信息{#a+#b+#Ta+#Tb}条，其中主动公开政府信息{#a+#b}条，作为依申请公开信息数{#Ta}条，不予公开信息数{#Tb}条。主动公开政府信息类别：民生实事类信息{#a}条，其他类信息{#b}条。',
    relations: [parts(0, 1, 2, 3), parts(1, 4, 5)],
  },
  {
    text: '{own}通过“政府信息公开”平台主动公开政府信息{#Ta+#Tb+#a+#b}件（其中，“规划计划”{#Ta}件，“招生工作”{#Tb}件，“工作情况”{#a}件，“应主动公开的其他信息”{#b}件）。发布{#Tc}篇预决算信息。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，累计公开政府信息{#a+#b+#c+#d}条，其中，党务公开{#a}条，政务、村务公开{#b}条，财务公开{#c}条，发布工作动态{#d}条。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}通过门户网站公开政府信息共{#a+#b+#c}条，其中：动态新闻类信息更新{#a}条，通知公告类（含公示公告和登记公告）信息更新{#b}条，信息公开目录信息更新{#c}条。全年推送微信公众号{#d}期。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '累计在政府网站公示共{#a+#T}条，其中部门信息公开{#a}条、公示公告信息{#T}条，无涉密信息泄露情况。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，通过门户网站公开政务信息{#a+#b+#Ta+#Tb+#c}条，其中工作动态{#a}条，公示公开{#b}条，党务公开{#Ta}条，部门预决算{#Tb}条，其他{#c}条；通过手机应用发布信息动态共{#d}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}网站公开政府各类信息{#a+#b+#c}条（其中，概况类信息{#a}条，信息公开类信息{#b}条，政务动态类信息{#c}条），微信公众号发布信息{#d}条，订阅数{#Ba}。',
    relations: [openParts(0, 1, 2, 3)],
  },
];
