import { flow, openParts, parts, type Wording } from './wording.ts';

/** Written without knowledge of the reader, after ways of speaking seen in published reports. */

const NO_CASES: readonly string[] = ['reconsideration.total', 'litigation.total'];

export const FOURTEENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}共收到政府信息公开申请{received}件。其中，通过网站提交申请表的{received-#Ta-#Tb}件，占比{%received-#Ta-#Tb/received}%；通过信函提交申请的{#Ta}件，占比{%#Ta/received}%；当面提交{#Tb}件，占比{%#Tb/received}%。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '全年收到的{received}件政府信息公开申请中，公民个人提出{naturalPerson:received}件，占比{%naturalPerson:received/received}%；法人或其他组织提出{organisations:received}件，占比{%organisations:received/received}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '{own}收到政府信息公开申请{received}件（其中：网上申请{received-#Ta}件，现场申请0件，邮寄{#Ta}件），上年度结转{carriedIn}件，本年度办结{done}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年共收到公民、法人和其他组织政府信息公开申请共{received}件，申请事项主要集中在规划计划、建设项目等方面，办结{done}件，结转下年度办理{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年，{own}共受理依申请公开{received}件，已答复{done}件（含上年度结转{carriedIn}件），均在法定期限内予以答复，另外{carriedOut}件申请依法顺延到下年度答复。',
    relations: [flow([0, 2], [1, 3])],
  },
  {
    text: '共处理政府信息公开申请件{received+carriedIn}件（包含上年结转{carriedIn}件），{done}件已按规定在法定期限内予以答复，{carriedOut}件结转下年答复。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '{own}共受理政府信息公开申请件{received}件，{year-1}年结转{carriedIn}件，其中{done}件申请件已按规定在法定期限内答复申请人，剩余{carriedOut}件结转至{year+1}年。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '全年接收政府信息公开申请{received}件，{year-1}年结转{carriedIn}件；全年办理{done}件，结转{year+1}年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年，共受理政府信息公开申请件{received}件，其中结转下年度{carriedOut}件，其余受理的申请件已依法予以答复。',
    zero: ['carriedIn'],
  },
  {
    text: '{year}年{own}共接收政府信息公开申请{received}件，其中，{year}年办结{done}件，转{year+1}年办理{carriedOut}件。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '本年度共受理自然人政府信息公开申请{naturalPerson:received}件，已按期办结{naturalPerson:done}件，结转下年度继续办理{naturalPerson:carriedOut}件。',
    zero: ['naturalPerson:carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '本年度共收到政府信息公开申请{received}件。按时办理完结{done=done-other.remainder}件，剩余{other=other.remainder}件按申请人要求已做撤销处理。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年收到并办理依申请公开{received+carriedIn}件，其中，予以公开{granted}件，因申请信息不存在等原因无法提供{unavailable}件，结转下年度继续办理{carriedOut}件。未对依申请公开政府信息收取任何费用。',
  },
  {
    text: '{year}年，{own}共计收到政府信息公开申请{received}件，上年度结转政府信息公开申请{carriedIn}件。本年度办理的{done}件信息公开申请中，予以公开{granted}件，属于行政执法案卷不予公开{refused.enforcementFile}件，本机关不掌握相关政府信息无法提供{unavailable.notHeld}件，属于行政查询事项{refused.administrativeQuery}件，其他处理{other}件。结转下年度继续办理的{carriedOut}件。',
    relations: [flow([0, 1], [2, 8])],
  },
  {
    text: '{year}年，{own}收到依申请公开政府信息{received}件。其中，{granted}件办理结果为予以公开，{unavailable.notHeld}件办理结果为本机关不掌握相关政府信息，{unavailable.needsCreation}件办理结果为没有现成信息需要另行制作，申请人主动撤销{other=other.remainder}件，均在法定期限内办结。',
    zero: ['carriedIn', 'carriedOut'],
  },
  {
    text: '本机关共收到政府信息公开申请{received}件，上年结转政府信息公开申请{carriedIn}件，其中：当面申请{#Ta}件，邮寄申请{#Tb}件，网络申请{received+carriedIn-#Ta-#Tb}件。截至12月31日，均已依法依规作出答复。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}共受理政府信息公开申请{received}件，其中{granted}件予以公开，{unavailable.notHeld}件为“本机关不掌握相关政府信息”，重复申请{declined.repeat}件，主动撤销{other=other.remainder}件。',
    zero: ['carriedIn'],
  },
  {
    text: '{year}年度，{own}共收到信息公开申请{received}起，比{year-1}年（{received+#Ta}起）下降{%#Ta/received+#Ta}%，答复{done}起。其中公开{granted}起，属于行政执法案卷{refused.enforcementFile}起，不掌握{unavailable.notHeld}起。',
  },
  {
    text: '按照“一事一申请”原则明确受理处室，全年共收到公开申请{received}件，办结{done}件。其中予以部分公开{partlyGranted}件；不予公开{refused}件；无法提供{unavailable}件；不予处理{declined}件。',
  },
  {
    text: '全年收到信息公开申请{received}件，其中，申请人主动撤销{other=other.remainder}件，在规定时限内答复{done=done-other.remainder}件。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}{year}年度依申请公开申请数为{received}件，截至12月31日已全部办结。已办结件中予以公开的{granted}件、部分公开的{partlyGranted}件、不属于本机关掌握的{unavailable.notHeld}件、其他处理的{other}件。',
    zero: ['carriedIn', 'carriedOut'],
  },
  {
    text: '全年办理政府信息公开申请{done}件，其中自然人{naturalPerson:done}件，法人及其他组织{organisations:done}件，予以公开或部分公开{granted+partlyGranted}件，本机关不掌握{unavailable.notHeld}件，不予公开{refused}件。受理的公开申请全部在法定时限内作出答复，且未收取任何费用。',
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年度{own}共计收到{received}条政府信息公开申请，均在规定时限内办结。{granted}条予以公开；{partlyGranted}条部分公开，其余内容涉及第三方不宜公开；{refused}条不予公开；{unavailable.notHeld}条内容本机关未制作，也未保存，无法提供。',
    zero: ['carriedIn', 'carriedOut'],
  },
  '本年度受理依申请政府信息公开事项{received}件，其中{received-#Ta}件为申请公开招生录取相关信息；{carriedOut}件结转下年答复；全年因政府信息公开工作被申请行政复议{reconsideration.total}件。',
  {
    text: '本年度，{own}收到政府信息公开申请{received}件，{received-#Ta}件为网络申请，{#Ta}件为信件申请；申请人为自然人的{naturalPerson:received}件，法人或者其他组织的{organisations:received}件。其中{done}件已按照相关要求进行书面回复，{carriedOut}件结转{year+1}年度继续办理。',
    zero: ['carriedIn'],
    relations: [parts(0, 1, 2), parts(0, 3, 4), flow([0], [5, 6])],
  },
  {
    text: '全年受理政府信息公开申请{received}件，办理完成{done}件，余{carriedOut}件转{year+1}年度办理（符合办结时间要求）。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年，{own}收到公开政府信息申请{received}条，其中{done}条已经按时限回复，{carriedOut}条转接到{year+1}年答复，目前正在答复处理中。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{year}年，{own}共收到公民、法人和其他组织通过各种渠道提出的政府信息公开申请共{received}件，其中同意公开的{granted}件，因相关职能已划转、本机关不掌握的{unavailable.notHeld}件。',
    zero: ['carriedIn'],
  },
  {
    text: '{year}年新收政府信息公开申请数量{received}件，上年结转政府信息公开申请数量{carriedIn}件。其中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，本机关无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件，结转下年度继续办理{carriedOut}件。',
    relations: [flow([0, 1], [2, 3, 4, 5, 6, 7, 8])],
  },
  '全年共收到政府信息公开申请{received}件，结转上年政府信息公开申请{carriedIn}件，答复政府信息公开申请{done}件，均在法定期限内送达申请人。',
  {
    text: '全年处理政府信息公开申请{done}件，其中处理信函邮寄{#Ta}件、处理政务网平台申请{done-#Ta}件，以上申请均按照法定程序和规范要求在规定时限内予以答复。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年共受理政府信息依申请公开{received}件，均在规定时限内妥善处理并反馈。从申请途径上看：网络申请{received-#Ta}件，其他方式申请{#Ta}件。',
    zero: ['carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  '{year}年，{own}新受理依申请公开{received}件，数量较{year-1}年减少{%#Ta/received+#Ta}%。',
  {
    text: '{own}共接收政府信息公开申请{received}件，较上年下降{%#Ta/received+#Ta}%；答复{done}件（含上年结转申请{carriedIn}件，另有{carriedOut}件顺延到下年度答复），均在法定期限内完成。',
    relations: [flow([0, 3], [2, 4])],
  },
  '{own}共办理政府信息公开申请{received+carriedIn}件（含{year-1}年结转{carriedIn}件），办结{done}件，公开政府信息{#a}项。',
  {
    text: '{year}年，{own}共办理依申请公开政府信息{received}件。{received}件依申请公开政府信息全部是本年度受理并按时办结，无上年度结转，无申请件结转到下一年度。',
    states: ['carriedIn', 'carriedOut'],
  },
  {
    text: '全年办理政府信息依申请公开{done}条，本机关不掌握政府信息答复{unavailable.notHeld}条，无因政府信息公开申请行政复议、提起行政诉讼情况。',
    states: NO_CASES,
  },
  {
    text: '{year}年，{own}依申请公开政府信息共{done}件，其中，予以公开{granted}件，不掌握信息{unavailable.notHeld}件。',
  },
  '{year}年，收到公民、法人或其他组织的信息公开申请{received}例（其中，撤件{other=other.remainder}例）。本年度无信息公开收费及减免情况。',
  {
    text: '{year}年，{own}共收到依申请公开信息{received}件，按时办结{done}件，办结率100%。',
    zero: ['carriedIn', 'carriedOut'],
  },
  {
    text: '{year}年{own}共收到依申请公开{received}件，公开{granted}件，不予公开{refused}件，因政府信息依申请公开引起行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
    zero: ['carriedIn'],
  },
  { text: '{year}年，{own}没有收到公民、法人或其他组织申请公开政府信息的请求。', states: ['received'] },
  { text: '{year}年度{own}无依法申请公开件。', states: ['received'] },
  { text: '{year}年，{own}未收到社会组织或群众个人提出的政府信息依申请公开。', states: ['received'] },
  { text: '{year}年未收到依申请公开事宜，申请渠道保持畅通。', states: ['received'] },
  { text: '本年度{own}未收到依申请公开来信。', states: ['received'] },
  { text: '{year}年{own}未接到公民、法人或其他组织申请，无依申请公开的政府信息。', states: ['received'] },
  {
    text: '{year}年度，{own}未收到依申请公开申请件，也未出现不予公开政府信息情况。',
    states: ['received'],
    zero: ['refused'],
  },
  { text: '{year}年，{own}未收到公民或者法人依申请公开申请，上年也没有结转件。', states: ['received', 'carriedIn'] },
  {
    text: '{year}年度{own}未收到依申请公开事项，未发生因依申请政府信息公开引起的相关诉讼，也没有针对{own}信息公开的行政复议申请。',
    states: ['received', ...NO_CASES],
  },
  {
    text: '全年新收政府信息公开申请{received}件，均在年内答复完毕，年末没有需要结转下一年度继续办理的申请。',
    states: ['carriedOut'],
    zero: ['carriedIn'],
  },
];

export const FOURTEENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  '{year}年，{own}共收到依申请公开政府信息案件{received}件，提起行政复议{reconsideration.total}件，提起行政诉讼{litigation.total}件。',
  {
    text: '发生因政府信息公开申请提起行政诉讼{litigation.total}件，其中结果维持{litigation.upheld}件、结果纠正{litigation.corrected}件、其他结果{litigation.other}件、尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年政府信息公开行政复议案件{reconsideration.total}起，结果维持。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '其间，发生{reconsideration.total}起有关政府信息公开的行政复议案件，至本报告发布之时尚未审结。',
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  '{own}本年度有{reconsideration.total}件政府信息公开行政复议案件，{litigation.total}件政府信息公开行政诉讼案件。',
  '{year}年因政府信息公开引起的行政复议{reconsideration.total}件，行政诉讼案件{litigation.total}件。',
  '办理因政府信息公开引起的行政复议{reconsideration.total}件，办理因政府信息公开引起的行政诉讼{litigation.total}件。',
  '因政府信息公开工作申请行政复议{reconsideration.total}件，未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
  {
    text: '{year}年，{own}共受理政府信息依申请公开件{received}件，均按时办结；因信息公开引发行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
    zero: ['carriedOut'],
  },
  {
    text: '{year}年，{own}办理信息公开行政诉讼案件{litigation.total}件，未发生败诉的情况。',
    zero: ['litigation.corrected'],
  },
  {
    text: '{year}年度，未发生因政府信息公开工作引发举报、投诉、提起行政复议和行政诉讼等情况。',
    states: NO_CASES,
  },
  {
    text: '{year}年，不存在政务公开收费或减免收费情况，没有因政务公开而被申请行政复议、提起行政诉讼情况。',
    states: NO_CASES,
  },
  {
    text: '未发生因政府信息公开事务引发的行政复议情况，未发生因政府信息公开申请提起行政诉讼和申诉情况。',
    states: NO_CASES,
  },
  { text: '无针对{own}有关政府信息公开事务的行政复议、诉讼、申诉案例。', states: NO_CASES },
  { text: '{year}年，{own}在政府信息公开方面未发生一起行政复议和行政诉讼。', states: NO_CASES },
  {
    text: '{year}年未收到有关政府信息公开事项提起的行政复议、行政诉讼案件，{own}的政府信息公开不收取任何费用。',
    states: NO_CASES,
  },
  {
    text: '{year}年度，{own}没有因政府信息公开被申请行政复议；被提起行政诉讼{litigation.total}件，其中法院判决维持{litigation.upheld}件，尚在审理{litigation.pending}件。',
    states: ['reconsideration.total'],
  },
  {
    text: '信息公开类行政复议{reconsideration.total}件，其中维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件，尚有{reconsideration.pending}件未审结；未发生信息公开类行政诉讼。',
    states: ['litigation.total'],
    relations: [parts(0, 1, 2, 3, 4)],
  },
];

export const FOURTEENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，{own}制发行政规范性文件{normative.issued}件，废止或失效{normative.repealed}件，现行有效的行政规范性文件{normative.inForce}件，全部规范公开。',
  '{year}年，{own}主动公开政府信息{#a}条。制发规范性文件{normative.issued}件、废止{normative.repealed}件，现行有效{normative.inForce}件。',
  '及时修改完善、更新行政规范性文件，{year}年度新发布的行政规范性文件{normative.issued}件，制作相关解读文字和图片{#a}个，确定继续有效的行政规范性文件{normative.inForce}件。',
  '截至{year}年12月31日，{own}现行有效规范性文件数量为{normative.inForce}件，本年废止失效文件数量为{normative.repealed}件。',
  '本年度行政规范性文件发布{normative.issued}条，废止数量{normative.repealed}条，现行有效数量{normative.inForce}条。',
  {
    text: '全年新制定并公开规范性文件{normative.issued}条；公开行政许可处理决定{licences.decisions}条、行政处罚处理决定{penalties.decisions}条、行政强制处理决定{compulsion.decisions}条，本年度无行政事业性收费事项。',
    states: ['fees.amount'],
  },
  '{own}全年制发规范性文件数{normative.issued}件、行政许可{licences.decisions}项、行政处罚{penalties.decisions}项、行政强制{compulsion.decisions}项，行政事业性收费{fees.amount}万元。',
  '办理行政许可事项{licences.decisions}件、行政处罚{penalties.decisions}件，已全部向社会公开。',
  {
    text: '{year}年，{own}公布行政许可决定{licences.decisions}个、行政处罚决定{penalties.decisions}个，无行政强制的事项。',
    states: ['compulsion.decisions'],
  },
  {
    text: '{year}年{own}办结行政许可共计{licences.decisions}项，其中：即办件{licences.decisions-#Ta-#Tb}项；承诺件{#Ta}项；其他{#Tb}项。作出行政处罚{penalties.decisions}项，方便市民网上查询。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{year}年发布规范性文件{normative.issued}件，行政许可处理决定数量{licences.decisions}件。',
  {
    text: '{year}年，{own}未对外发布行政规范性文件，未作出行政处罚、行政强制决定；根据工作职能，{own}无行政许可、行政事业性收费项目。',
    states: ['normative.issued', 'penalties.decisions', 'compulsion.decisions', 'licences.decisions', 'fees.amount'],
  },
  { text: '{year}年，{own}未印制行政规范性文件。', states: ['normative.issued'] },
  '主动公开行政许可决定书{licences.decisions}份、行政处罚决定书{penalties.decisions}份。',
  '集中公开{normative.inForce}件现行有效行政规范性文件，发布正式版本，并及时做好文件动态更新工作。',
  {
    text: '{year}年，{own}制定规范性文件{normative.made}件，公布{normative.published}件；公开{procurement.projects}笔政府集中采购。',
  },
  '{year}年，行政规范性文件制发件数{normative.issued}件，废止件数{normative.repealed}件，现行有效件数{normative.inForce}件。',
  {
    text: '全年没有出台规范性文件、受理信息公开行政诉讼、行政复议等情况。',
    states: ['normative.issued', ...NO_CASES],
  },
  '{own}本年度收取行政事业性收费{fees.amount*10000}元，全额上缴国库，收费依据和标准均已公示。',
  {
    text: '{year}年，{own}办理行政处罚案件{penalties.decisions}件，没有实施行政强制，也没有收取行政事业性收费。',
    states: ['compulsion.decisions', 'fees.amount'],
  },
];

export const FOURTEENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年{own}网站全年累计发布信息共{#a+#b+#c+#d+#Te}条，其中工作动态{#a}条、通知公告{#b}条、机构概况{#Te}条、政策文件及解读{#c}条、专题专栏{#d}条。通过报刊、微信公众号等媒体公开信息{#f}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '全年累计主动公开政府信息{#a+#b}条，其中通过融媒体平台发布{#a}条，通过县人民政府网站公开{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}发布的主动公开政务信息{#a+#b}条。其中，“三务”公开网站{#a}条，线下公开栏公开{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '公开形式以网站公开为主，门户网站发布信息{#Ba}条，官方微信公众号公开信息{#b}条，共计{#Ba+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '通过政府网站平台主动公开政府信息{#Ta+#Tb+#c+#d+#Te}条（其中更新概况信息{#Ta}条，部门预算决算公开{#Tb}条，部门文件{#c}条，市政设施建设及维护{#d}条，建议提案办理{#Te}条）。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{year}年，{own}共公开政府信息{#a+#Tb+#Tc+#Td}条，其中工作动态{#a}条，部门决算预算信息{#Tb}条，组织机构{#Tc}条，其他{#Td}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '主动公开政务信息{#a+#b+#Tc+#d}条，包括规划计划类信息{#Tc}条占{%#Tc/#a+#b+#Tc+#d}%，业务类信息{#a}条占{%#a/#a+#b+#Tc+#d}%，重大行政决策{#b}条占{%#b/#a+#b+#Tc+#d}%，其他类信息{#d}条占{%#d/#a+#b+#Tc+#d}%。',
    relations: [parts(0, 1, 3, 5, 7)],
  },
  {
    text: '截至{year}年12月31日，累计主动公开政府信息{#a+#b+#Tc}条。在主动公开的信息中，公文类{#a}条，占{%#a/#a+#b+#Tc}%；决算预算{#Tc}条，占{%#Tc/#a+#b+#Tc}%；公示公告及其他类信息{#b}条，占{%#b/#a+#b+#Tc}%。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '{year}年共主动公开政府信息{#Ba+#b+#c}条，其中，通过政务网站公开政务信息{#Ba}条，通过政务微信公开政务信息{#b}条、通过政务微博公开政务信息{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '共通过各类渠道公开政府信息{#Ba+#Tb+#c+#d}项，其中通过门户网站公开{#Ba}项，通过政府公报公开{#Tb}项，通过政务新媒体公开{#c}项，现场公开{#d}项。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}共发布各类信息{#Ta+#Bb+#c}条，其中，通过部门频道主动公开政府信息{#Ta+#Bb}条，含规范性文件类信息{#Ta}条，其他文件类信息{#Bb}条；微信公众号发布推文{#c}条。',
    relations: [openParts(0, 1, 4), parts(1, 2, 3)],
  },
  {
    text: '通过门户网站主动公开政府信息共{#a+#Bb+#c}条，其中：动态新闻类信息更新{#a}条，通知公告类（含公示公告）信息更新{#Bb}条，信息公开目录信息更新{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年主动公开政府信息{#a+#b+#Tc+#d+#Te}条，其中政务动态信息{#a+#b+#Tc}条（工作动态{#a}条，专题专栏信息{#b}条，通知公告{#Tc}条），政府信息公开信息{#d}条，互动交流和网上服务类信息{#Te}条。政务微信发布信息{#f}篇。',
    relations: [openParts(0, 1, 5, 6), openParts(1, 2, 3, 4)],
  },
  {
    text: '全年共审核发布各类信息{#a+#b+#c}条，其中网站发布信息{#a+#b}条（更新概况类信息{#a}条，更新政务动态信息{#b}条），头条号发布信息{#c}条。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3)],
  },
  {
    text: '{year}年，{own}在政府网站共发布信息{#a+#b}条。其中：各类处罚案件信息{#a}条，业务领域信息{#b}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '主动公开政府信息数共计{#a+#b+#c+#Td+#e}条，包括：机构领导及机构设置{#a}条，重点领域信息{#b}条，财政预决算{#c}条，政策解读{#Td}条，其他类信息{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '全年主动通过门户网站公开政府信息{#a+#b}条，其中，概况类信息更新量{#a}条，政务动态信息更新量{#b}条；通过新媒体公开信息{#c}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年，共办理人大代表建议和政协委员提案{#Ta+#Tb+#Tc+#Td}件，其中：代表建议{#Ta+#Tb}件（主办件{#Ta}件、协办件{#Tb}件）、委员提案{#Tc+#Td}件（主办件{#Tc}件、协办件{#Td}件），都已全部完成面商答复，并及时向社会予以公开。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3), openParts(4, 5, 6)],
  },
  {
    text: '{year}年，{own}网站发布信息{#Ba+#b}条，比{year-1}年增加{#b}条，增长{%#b/#Ba}%。',
  },
];
