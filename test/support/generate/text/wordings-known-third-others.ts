import { openParts, parts, type Wording } from './wording.ts';

/** Reconsideration and litigation about disclosure: what came, how it ended, or that nothing happened. */
export const THIRD_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}因政府信息公开被申请行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年以{own}为被申请人的政府信息公开行政复议案件共{reconsideration.total}宗：维持{reconsideration.upheld}宗，纠正{reconsideration.corrected}宗，其余{reconsideration.other+reconsideration.pending}宗为其他结果或尚未审结。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年度，{own}政府信息公开引起的行政复议案件{reconsideration.total}起，年内均已审结，结果维持{reconsideration.upheld}起，结果纠正{reconsideration.corrected}起，其他结果{reconsideration.other}起。',
    states: ['reconsideration.pending'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '政府信息公开行政复议方面，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件，合计{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '申请人因不服{own}作出的政府信息公开答复而申请行政复议的有{reconsideration.total}件，已审结{reconsideration.total-reconsideration.pending}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  '因政府信息公开引发行政复议{reconsideration.total}件，被复议机关纠正{reconsideration.corrected}件。',
  {
    text: '政府信息公开类行政复议案件{reconsideration.total}件，复议结果均为维持。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '{own}全年无政府信息公开行政复议案件，也没有因政府信息公开被提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{year}年，没有公民、法人或者其他组织就{own}的政府信息公开工作申请行政复议或者提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '因政府信息公开产生的行政复议和行政诉讼：无。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '没有发生涉政府信息公开的行政复议；涉政府信息公开的行政诉讼{litigation.total}件，其中未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    states: ['reconsideration.total'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}涉政府信息公开行政诉讼案件共计{litigation.total}件（未经复议直接起诉{direct.total}件、复议后起诉{after.total}件）。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '当事人未经复议、直接就政府信息公开向人民法院起诉的案件{direct.total}件，分别为结果维持{direct.upheld}件、结果纠正{direct.corrected}件、其他结果{direct.other}件、尚未审结{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '复议后起诉的政府信息公开案件{after.total}件。从结果看，维持{after.upheld}件，纠正{after.corrected}件，其他结果{after.other}件，未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政诉讼中，结果维持{litigation.upheld}件、结果纠正{litigation.corrected}件、其他结果{litigation.other}件、尚未审结{litigation.pending}件，全年共{litigation.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '全年涉政府信息公开的行政复议和行政诉讼案件合计{disputes=reconsideration.total+litigation.total}件，其中行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政府信息公开行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，两项共{disputes=reconsideration.total+litigation.total}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{year}年，{own}因政府信息公开发生行政争议（行政复议、行政诉讼）{disputes=reconsideration.total+litigation.total}件，已审结{reconsideration.total+litigation.total-reconsideration.pending-litigation.pending}件，尚未审结{reconsideration.pending+litigation.pending}件。',
    relations: [parts(0, 1, 2)],
  },
  '因政府信息公开被申请行政复议{reconsideration.total}件，结果维持{reconsideration.upheld}件；被提起行政诉讼{litigation.total}件，结果维持{litigation.upheld}件。',
  {
    text: '政府信息公开行政复议总计{reconsideration.total}件，结果维持{reconsideration.upheld}件，尚未审结{reconsideration.pending}件，无结果纠正和其他结果的情形；政府信息公开行政诉讼总计{litigation.total}件。',
    states: ['reconsideration.corrected', 'reconsideration.other'],
    relations: [parts(0, 1, 2)],
  },
  '{own}全年政府信息公开行政复议案件{reconsideration.total}件，被纠正{reconsideration.corrected}件，占{%reconsideration.corrected/reconsideration.total}%。',
  {
    text: '政府信息公开行政复议案件全年{reconsideration.total}件，审结{reconsideration.total-reconsideration.pending}件，审结案件分别为结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件。',
    relations: [parts(1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}没有因政府信息公开被申请复议、被起诉的情况发生。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '本年度发生政府信息公开行政复议{reconsideration.total}件，均尚未审结；未发生政府信息公开行政诉讼。',
    states: ['litigation.total'],
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  {
    text: '针对{own}政府信息公开行为提起的行政诉讼有{litigation.total}件，结果维持的{litigation.upheld}件，结果纠正的{litigation.corrected}件，其他结果的{litigation.other}件，年底尚未审结的{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '当事人对政府信息公开答复不服，申请行政复议{reconsideration.total}件、未经复议直接起诉{direct.total}件、复议后起诉{after.total}件，总计{disputes=reconsideration.total+litigation.total}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '{own}{year}年政府信息公开行政复议、未经复议直接起诉、复议后起诉案件数分别为{reconsideration.total}件、{direct.total}件和{after.total}件。',
  {
    text: '政府信息公开行政复议案件中，结果维持、结果纠正、其他结果、尚未审结的数量依次是{reconsideration.upheld}件、{reconsideration.corrected}件、{reconsideration.other}件、{reconsideration.pending}件，总数{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '政府信息公开行政复议案件办理结果（单位：件）：维持{reconsideration.upheld}，纠正{reconsideration.corrected}，其他结果{reconsideration.other}，未审结{reconsideration.pending}，总计{reconsideration.total}。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '{year}年，{own}的政府信息公开工作引发行政诉讼{litigation.total}件，无一件被纠正。',
    states: ['litigation.corrected'],
  },
  {
    text: '全年以{own}为被告的政府信息公开行政诉讼案件{litigation.total}件，未经复议直接起诉的{direct.total}件，其余{after.total}件系复议后起诉。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '有{direct.total}件政府信息公开案件未经复议直接诉至法院：结果维持{direct.upheld}件，结果纠正{direct.corrected}件，其他结果{direct.other}件，年末仍有{direct.pending}件未审结。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政复议案件共计{reconsideration.total}件，由结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件和尚未审结{reconsideration.pending}件组成。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年没有复议后起诉的政府信息公开案件，未经复议直接起诉的政府信息公开案件{direct.total}件。',
    states: ['after.total'],
  },
  {
    text: '政府信息公开行政复议、行政诉讼中被纠正的案件共{reconsideration.corrected+litigation.corrected}件，其中行政复议{reconsideration.corrected}件，行政诉讼{litigation.corrected}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '涉政府信息公开案件结果维持{reconsideration.upheld+litigation.upheld}件（行政复议{reconsideration.upheld}件、行政诉讼{litigation.upheld}件），结果纠正{reconsideration.corrected+litigation.corrected}件（行政复议{reconsideration.corrected}件、行政诉讼{litigation.corrected}件）。',
    relations: [openParts(0, 1, 2), openParts(3, 4, 5)],
  },
  '截至{year}年12月31日，尚未审结的政府信息公开案件有行政复议{reconsideration.pending}件、行政诉讼{litigation.pending}件。',
  {
    text: '政府信息公开工作未引发行政诉讼，引发行政复议{reconsideration.total}件，其中结果维持{reconsideration.upheld}件、其他结果{reconsideration.other}件，其余{reconsideration.pending}件尚未审结。',
    states: ['litigation.total'],
    zero: ['reconsideration.corrected'],
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}{year}年度政府信息公开行政复议、行政诉讼案件数均为零。',
    states: ['reconsideration.total', 'litigation.total'],
  },
];

/** Regulations and normative documents, licences, penalties and compulsion, fees; procurement in the form of 2019. */
export const THIRD_DOCUMENTS: readonly (string | Wording)[] = [
  '全年印发行政规范性文件{normative.issued}份，按程序废止{normative.repealed}份，年末现行有效的行政规范性文件共{normative.inForce}份。',
  '规章本年制发{regulations.issued}件、废止{regulations.repealed}件、现行有效{regulations.inForce}件；行政规范性文件本年制发{normative.issued}件、废止{normative.repealed}件、现行有效{normative.inForce}件。',
  {
    text: '本年度没有制发规章，制发行政规范性文件{normative.issued}件。',
    states: ['regulations.issued'],
  },
  {
    text: '{year}年{own}未出台行政规范性文件，也未废止行政规范性文件，现行有效的行政规范性文件为{normative.inForce}件。',
    states: ['normative.issued', 'normative.repealed'],
  },
  '组织开展行政规范性文件清理，废止{normative.repealed}件，清理后现行有效{normative.inForce}件，目录已向社会公布。',
  {
    text: '新制发行政规范性文件{normative.issued}件，全部配发解读，没有废止行政规范性文件。',
    states: ['normative.repealed'],
  },
  '全年作出行政许可决定{licences.decisions}件，作出行政处罚决定{penalties.decisions}件，作出行政强制决定{compulsion.decisions}件。',
  {
    text: '{own}全年作出行政许可、行政处罚、行政强制处理决定共{licences.decisions+penalties.decisions+compulsion.decisions}件，三者分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '行政处理决定数量：行政许可{licences.decisions}件，行政处罚{penalties.decisions}件，行政强制{compulsion.decisions}件，合计{licences.decisions+penalties.decisions+compulsion.decisions}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '行政许可方面，{year}年共作出处理决定{licences.decisions}件；行政处罚和行政强制方面，全年没有作出处理决定。',
    states: ['penalties.decisions', 'compulsion.decisions'],
  },
  {
    text: '{own}全年未作出行政许可、行政处罚、行政强制决定。',
    states: ['licences.decisions', 'penalties.decisions', 'compulsion.decisions'],
  },
  '综合行政执法方面，{own}本年作出行政处罚决定{penalties.decisions}宗、行政强制决定{compulsion.decisions}宗。',
  '全年收取行政事业性收费{fees.amount}万元，收费项目、依据和标准均在网站公开。',
  '{year}年，{own}行政事业性收费金额合计{fees.amount*10000}元，已足额上缴国库。',
  '行政事业性收费全年收入{fees.amount}万元（即{fees.amount*10000}元）。',
  {
    text: '{own}{year}年未收取任何行政事业性收费。',
    states: ['fees.amount'],
  },
  '对照《条例》第二十条，行政许可处理决定{licences.decisions}件，行政处罚处理决定{penalties.decisions}件、行政强制处理决定{compulsion.decisions}件，行政事业性收费{fees.amount}万元。',
  '规范性文件本年新制作{normative.made}件，新公开{normative.published}件，对外公开总数量{normative.total}件。',
  '规章方面，新制作{regulations.made}件、新公开{regulations.published}件，对外公开总数为{regulations.total}件。',
  '行政许可项目上一年为{licences.previous}项，本年增加{licences.change}项，全年作出行政许可处理决定{licences.decisions}件。',
  '其他对外管理服务事项上一年项目数量{services.previous}项，本年处理决定数量{services.decisions}件。',
  '{year}年，{own}实施政府集中采购项目{procurement.projects}个，采购公告和结果全部上网。',
  '行政处罚项目上一年度为{penalties.previous}项，本年作出处理决定{penalties.decisions}件；行政强制项目上一年度为{compulsion.previous}项，本年作出处理决定{compulsion.decisions}件。',
  {
    text: '行政事业性收费上一年项目数量为{fees.previous}项，本年无增减。',
    states: ['fees.change'],
  },
  {
    text: '{own}本年未新制作规章，新公开规范性文件{normative.published}件。',
    states: ['regulations.made'],
  },
  {
    text: '本年制发的规章和行政规范性文件共{regulations.issued+normative.issued}件，规章{regulations.issued}件，其余{normative.issued}件为行政规范性文件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '截至{year}年底，现行有效的规章、行政规范性文件分别为{regulations.inForce}件和{normative.inForce}件，合计{regulations.inForce+normative.inForce}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '全年废止规章{regulations.repealed}件、行政规范性文件{normative.repealed}件，共废止{regulations.repealed+normative.repealed}件。',
    relations: [parts(2, 0, 1)],
  },
  '经合法性审核，全年印发行政规范性文件{normative.issued}件；另有{normative.repealed}件行政规范性文件予以废止。',
  {
    text: '全年作出行政处罚决定{penalties.decisions}件，未作出行政强制决定。',
    states: ['compulsion.decisions'],
  },
  {
    text: '{own}全年作出行政许可决定{licences.decisions}件，无行政事业性收费。',
    states: ['fees.amount'],
  },
  {
    text: '{own}作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件，两类决定共{licences.decisions+penalties.decisions}件，行政处罚占{%penalties.decisions/licences.decisions+penalties.decisions}%。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '全年作出行政许可、行政处罚、行政强制决定总计{licences.decisions+penalties.decisions+compulsion.decisions}件，其中行政许可{licences.decisions}件（占{%licences.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%）、行政处罚{penalties.decisions}件（占{%penalties.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%）、行政强制{compulsion.decisions}件（占{%compulsion.decisions/licences.decisions+penalties.decisions+compulsion.decisions}%）。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '从{own}执法数据看，行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，两项总计{penalties.decisions+compulsion.decisions}件。',
    relations: [parts(2, 0, 1)],
  },
  '收费方面，全年行政事业性收费{fees.amount*10000}元；审批方面，全年作出行政许可决定{licences.decisions}件。',
  '{own}行政规范性文件（单位：件）：本年制发{normative.issued}，本年废止{normative.repealed}，现行有效{normative.inForce}。',
  '行政规范性文件本年制发件数、本年废止件数、现行有效件数依次是{normative.issued}件、{normative.repealed}件、{normative.inForce}件。',
  {
    text: '本年无新增规章，亦无规章废止，现行有效规章{regulations.inForce}件。',
    states: ['regulations.issued', 'regulations.repealed'],
  },
  '现行有效的{normative.inForce}件行政规范性文件均已在门户网站集中公开，方便群众查阅下载。',
  '以{own}名义制发行政规范性文件{normative.issued}个，宣布废止行政规范性文件{normative.repealed}个。',
  '行政强制{compulsion.decisions}件、行政处罚{penalties.decisions}件、行政许可{licences.decisions}件，均为{own}{year}年度作出的处理决定。',
  '本年行政事业性收费金额（万元）：{fees.amount}。',
  {
    text: '{own}执法任务较轻，全年仅作出行政处罚决定{penalties.decisions}件，没有行政许可决定，没有行政强制决定，也没有行政事业性收费。',
    states: ['licences.decisions', 'compulsion.decisions', 'fees.amount'],
  },
  '政府集中采购项目{procurement.projects}个；行政许可处理决定{licences.decisions}件；行政处罚处理决定{penalties.decisions}件。',
  '{own}规范性文件对外公开总数量为{normative.total}件，其中本年新公开{normative.published}件。',
  {
    text: '{year}年，{own}没有制发和废止行政规范性文件，行政许可、行政处罚、行政强制处理决定数量也均为零。',
    states: [
      'normative.issued',
      'normative.repealed',
      'licences.decisions',
      'penalties.decisions',
      'compulsion.decisions',
    ],
  },
  '{agency}{year}年度制发规章{regulations.issued}件，制发行政规范性文件{normative.issued}件，作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，收取行政事业性收费{fees.amount}万元。',
];

/** What was published, by channel and by kind; requests by channel; meetings, trainings and interpretations. */
export const THIRD_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}通过各类渠道公开政府信息{#a+#b+#c+#Td}条，其中政府网站{#a}条，微信公众号{#b}条，政务微博{#c}条，其他方式{#Td}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年在门户网站发布信息{#Ba}条，微信公众号推送{#b}条，公开栏张贴{#c}条，合计{#Ba+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{own}主动公开信息共{#a+#b+#c}条，分别为网站公开{#a}条、政务公开栏公开{#b}条、微信群公开{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '线上、线下共发布各类信息{#a+#b}条：线上{#a}条，线下{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政务新媒体全年发布信息{#a+#b+#Tc}条，由微信{#a}条、微博{#b}条、短视频{#Tc}条组成。',
    section: 'platform',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '门户网站刊发{own}信息{#a}条，另有{#b}条在微信公众号刊发，全年总计刊发信息{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  '全年公开政府信息{#a+#b+#c+#d}条，其中网站公开{#a}条、微信公众号公开{#b}条、公开栏公开{#c}条等。',
  {
    text: '公开信息{#Ba+#b}条，主要通过政府网站（{#Ba}条）和微信公众号（{#b}条）发布。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年发布信息{#a+#b+#c}条，其中门户网站{#a}条，占{%#a/#a+#b+#c}%；政务微信{#b}条，占{%#b/#a+#b+#c}%；其他渠道{#c}条，占{%#c/#a+#b+#c}%。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '{own}{=3}个渠道（门户网站、微信公众号、宣传栏）发布的信息共{#a+#b+#Tc}条，门户网站{#a}条，微信公众号{#b}条，宣传栏{#Tc}条。',
    relations: [parts(1, 2, 3, 4)],
  },
  {
    text: '主动公开信息{#a+#b+#c+#d}条，其中网站{#a+#b}条（政府门户网站{#a}条、部门网站{#b}条），新媒体{#c+#d}条（微博{#c}条、微信{#d}条）。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3), openParts(4, 5, 6)],
  },
  {
    text: '政府公报登载{#Ta}条，政府网站登载{#b}条，两者共计登载政府信息{#Ta+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '网站{#a}条，公众号{#b}条，微博{#c}条，公开栏{#d}条，以上共同构成{own}{year}年公开的{#a+#b+#c+#d}条信息。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '除在政府网站公开的{#a}条外，其余{#b}条通过微信公众号公开，全年公开信息总数为{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '在{own}公开的{#a+#b+#c}条信息里，见于网站的有{#a}条，见于新媒体的有{#b}条，剩余{#c}条见于公开栏。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '利用公开栏、广播、明白纸公开信息分别为{#a}条、{#Tb}条、{#c}条，共{#a+#Tb+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '网站发布信息{#a+#b}条，其中动态类{#a}条、公告类{#b}条；微信推送信息{#c+#d}条，其中原创{#c}条、转载{#d}条。',
    relations: [openParts(0, 1, 2), openParts(3, 4, 5)],
  },
  {
    text: '全年公开政府信息{#a+#c+#d}条。其中，门户网站{#a}条，微信公众号{#c+#d}条。微信公众号信息中，政策类{#c}条，服务类{#d}条。',
    relations: [openParts(0, 1, 2), openParts(2, 3, 4)],
  },
  {
    text: '公开各类信息{#a+#b+#Tc}条，其中网站稿件{#a}篇、微信推文{#b}篇、公开栏公示{#Tc}份。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '“两微一端”共推送信息{#a+#b+#c}条，其中微信{#a}条、微博{#b}条、客户端{#c}条。',
    section: 'platform',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年公开信息{#a+#b}条，通过政府网站公开的占{%#a/#a+#b}%，为{#a}条；余下的{#b}条经由政务微信公开。',
    relations: [parts(0, 2, 3)],
  },
  '{own}网站更新信息{#a}条，微信公众号更新信息{#b}条，微博更新信息{#c}条，内容以工作动态为主。',
  {
    text: '村（社区）公开栏张贴公示{#a+#b}份，包括党务公示{#a}份和村务公示{#b}份。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}微信公众号全年发文{#a+#b+#Tc}篇：原创{#a}篇，转发{#b}篇，其他{#Tc}篇。',
    section: 'platform',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '一是政府网站公开{#a}条；二是政务微博公开{#b}条；三是政务微信公开{#c}条。三项相加，{year}年共公开信息{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年公开信息{#a+#b}条，即网站公开{#a}条加新媒体公开{#b}条。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '通过政府网站、政务微博、政务微信、政务公开栏发布信息{#a+#b+#c+#d}条，数量分别为{#a}条、{#b}条、{#c}条、{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '主动公开政府信息{#a+#Tb+#c+#Td+#e+#f}条，其中机构职能{#a}条、政策法规{#Tb}条、财政信息{#c}条、人事信息{#Td}条、工作动态{#e}条、通知公告{#f}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '{own}按要求在门户网站公开信息{#Ta+#b+#c+#d+#Te}条，其中：机构概况{#Ta}条，政策文件{#b}条，财政预决算{#c}条，公示公告{#d}条，其他信息{#Te}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '全年公开的{#Ta+#Tb+#c+#d}条信息分为{=4}类，即机构概况{#Ta}条、规划计划{#Tb}条、财政资金{#c}条、工作动态{#d}条。',
    relations: [parts(0, 2, 3, 4, 5)],
  },
  {
    text: '公开信息{#a+#Tb+#Tc}条，其中工作动态{#a}条，财政预决算{#Tb+#Tc}条（其中预算{#Tb}条、决算{#Tc}条）。',
    relations: [openParts(0, 1, 2), openParts(2, 3, 4)],
  },
  {
    text: '机构设置{#Ta}条、领导信息{#Tb}条、政策文件{#c}条、财政资金{#d}条、公示公告{#e}条、其他{#f}条，全年共计公开信息{#Ta+#Tb+#c+#d+#e+#f}条。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  '围绕重点领域，公开社会救助信息{#a}条、乡村振兴信息{#b}条、义务教育信息{#Tc}条等。',
  {
    text: '公示各类惠民补贴{#Ta+#Tb+#Tc}批次，耕地地力保护补贴{#Ta}批次，农机购置补贴{#Tb}批次，其余{#Tc}批次为临时救助。',
    relations: [parts(0, 1, 2, 3)],
  },
  '在“法定主动公开内容”栏目发布信息{#a+#b+#c+#d}条，含政策文件{#a}条、履职依据{#b}条、建议提案办理{#c}条等内容。',
  {
    text: '发布信息{#a+#b+#c}条。其中，工作动态类{#a}条，占{%#a/#a+#b+#c}%；通知公告类{#b}条，占{%#b/#a+#b+#c}%；其余{#c}条为政策解读类。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '公开工程建设项目信息{#a+#b+#Tc}条，招标公告、中标公示、合同信息分别为{#a}条、{#b}条、{#Tc}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '网站公开政策文件{#a}份、配套解读材料{#b}份，合计{#a+#b}份。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '建议提案办理结果公开{#Ta+#Tb}件，其中人大代表建议{#Ta}件，政协委员提案{#Tb}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '人事类信息{#Ta+#b+#Tc}条，由干部任免{#Ta}条、公开招聘{#b}条、表彰奖励{#Tc}条三部分构成。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年发布通知公告{#a}则、工作动态{#b}篇、政策文件{#Tc}份，共发布信息{#a+#b+#Tc}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年公开的信息，{#a}条属政策法规，{#Tb}条属财政公开，{#Tc}条属人事公开，{#d}条属其他，加总为{#a+#Tb+#Tc+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '全年公开信息{#a+#b+#c+#d}条。其中，基础信息{#a+#b}条，重点领域信息{#c+#d}条。基础信息中，机构职能{#a}条、政策法规{#b}条；重点领域信息中，民生保障{#c}条、公共资源配置{#d}条。',
    relations: [openParts(0, 1, 2), openParts(1, 3, 4), openParts(2, 5, 6)],
  },
  {
    text: '{year}年公开信息{#a+#b}条（{year-1}年为{#c}条），其中政策类{#a}条、动态类{#b}条。',
    relations: [openParts(0, 2, 3)],
  },
  '{own}全年公开信息{~#Ba}余条，其中政策法规类信息{#Tb}条。',
  {
    text: '公开的{#a+#b+#c}条政府信息中，政策文件占{%#a/#a+#b+#c}%（{#a}条），公示公告占{%#b/#a+#b+#c}%（{#b}条），办事服务占{%#c/#a+#b+#c}%（{#c}条）。',
    relations: [openParts(0, 2, 4, 6)],
  },
  {
    text: '{=5}个栏目全年更新情况为：机构职能{#Ta}条；政策文件{#b}条；财政公开{#Tc}条；人事信息{#Td}条；工作动态{#e}条。{=5}个栏目合计更新{#Ta+#b+#Tc+#Td+#e}条。',
    section: 'platform',
    relations: [parts(7, 1, 2, 3, 4, 5)],
  },
  {
    text: '公开专栏内信息{#a}条，专栏外信息{#b}条，共{#a+#b}条。',
    section: 'platform',
    relations: [parts(2, 0, 1)],
  },
  '公开信息{#a+#b+#c}条，主要为工作动态（{#a}条）、通知公告（{#b}条）。',
  {
    text: '村级公开事项共{#a+#b+#Tc}项，村级财务{#a}项，惠农政策{#b}项，其他事项{#Tc}项。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{own}向上级门户网站报送信息{#a+#b}条，采用{#a}条，其余{#b}条未采用。',
    section: 'platform',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年收到政府信息公开申请{received}件，其中当面申请{#Ta}件、信函申请{#Tb}件、网络申请{received-#Ta-#Tb}件。',
    section: 'requests',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '网上提交{received-#Ta}件，邮寄提交{#Ta}件，合计收到政府信息公开申请{received}件。',
    section: 'requests',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{own}新收政府信息公开申请{received}件，通过网络、信函、当面提交的分别为{received-#Ta-#Tb}件、{#Ta}件、{#Tb}件。',
    section: 'requests',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年收到政府信息公开申请{received}件，其中网络平台{received-#Ta-#Tb}件，占{%received-#Ta-#Tb/received}%；邮政寄送{#Ta}件，占{%#Ta/received}%；其他方式{#Tb}件，占{%#Tb/received}%。',
    section: 'requests',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '{own}收到的{received}件政府信息公开申请中，除{#Ta}件为当面提交外，其余{received-#Ta}件均通过邮政寄送。',
    section: 'requests',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年收到政府信息公开申请{received}件（网络{received-#Ta-#Tb}件、信函{#Ta}件、当面{#Tb}件），上年结转{carriedIn}件。',
    section: 'requests',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{own}共收到政府信息公开申请{received}件，均通过网络渠道提交，没有信函申请和当面申请。',
    section: 'requests',
  },
  {
    text: '线下提交{#Ta+#Tb}件（信函{#Ta}件、当面{#Tb}件），线上提交{received-#Ta-#Tb}件，全年共收到政府信息公开申请{received}件。',
    section: 'requests',
    relations: [parts(4, 0, 3), openParts(0, 1, 2)],
  },
  {
    text: '收到政府信息公开申请{received}件。按申请人分，自然人{naturalPerson:received}件、法人或其他组织{organisations:received}件；按申请渠道分，网络{received-#Ta}件、其他渠道{#Ta}件。',
    section: 'requests',
    relations: [parts(0, 1, 2), parts(0, 3, 4)],
  },
  {
    text: '申请人以信函方式提出的{received-#Ta}份，以电子邮件方式提出的{#Ta}份，{own}{year}年总计收到政府信息公开申请{received}份。',
    section: 'requests',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '从来源看，{received}宗政府信息公开申请由邮寄{received-#Ta-#Tb}宗、网上提交{#Ta}宗、现场递交{#Tb}宗组成。',
    section: 'requests',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '本年度收到政府信息公开申请{received}件，主要通过网络（{received-#Ta}件）和邮寄（{#Ta}件）提出。',
    section: 'requests',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年召开政务公开工作会议{#Ta}次、举办业务培训{#Tb}次，共计{#Ta+#Tb}次。',
    section: 'supervision',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '举办政府信息公开培训{#Ta+#Tb}期，其中专题培训{#Ta}期、以会代训{#Tb}期，参训{#c}人次。',
    section: 'supervision',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '政务公开培训参训人员{#a+#b}人次，包括机关干部{#a}人次和村（社区）干部{#b}人次。',
    section: 'supervision',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '发布政策解读{#a+#b+#Tc}篇，其中文字解读{#a}篇，图文解读{#b}篇，视频解读{#Tc}个。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年制作解读材料{#Ta+#b+#Tc}份，分别是负责人解读{#Ta}份、部门解读{#b}份、专家解读{#Tc}份。',
    relations: [parts(0, 1, 2, 3)],
  },
  '{own}参加新闻发布会{#Ta}场，开展在线访谈{#Tb}期，发布政策解读稿件{#c}篇。',
  {
    text: '政策解读类稿件{#a}篇来自本级，{#b}篇转自上级，共{#a+#b}篇。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '设置政务公开专区{#Ta+#Tb}个，其中政务服务大厅{#Ta}个、村（社区）{#Tb}个。',
    section: 'platform',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}从事政府信息公开工作的人员{#Ta+#Tb}名，专职{#Ta}名，其余{#Tb}名为兼职。',
    section: 'supervision',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '上半年{#Ta}次、下半年{#Tb}次，全年共开展网站自查{#Ta+#Tb}次。',
    section: 'platform',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{year}年{=4}个季度分别公开信息{#a}条、{#b}条、{#c}条、{#d}条，全年合计{#a+#b+#c+#d}条。',
    relations: [parts(5, 1, 2, 3, 4)],
  },
  {
    text: '组织“政府开放日”活动{#Ta+#Tb}场，其中线上{#Ta}场，线下{#Tb}场，参与群众{#c}人次。',
    section: 'supervision',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '自查发现信息发布问题{#Ta+#Tb}个，已整改{#Ta}个，其余{#Tb}个正在整改。',
    section: 'supervision',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}网站信息公开专栏设一级栏目{#Ta}个、二级栏目{#b}个，栏目总数{#Ta+#b}个。',
    section: 'platform',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '配套解读材料{#a+#b}篇，其中图表形式{#a}篇、问答形式{#b}篇，另转载上级解读{#c}篇。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '印发政务公开宣传资料{#a+#b+#c}份，其中宣传折页{#a}份、办事指南{#b}份、明白卡{#c}份。',
    section: 'supervision',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '微信公众号推送（共{#a+#b+#c}条）：政务动态{#a}条／便民服务{#b}条／其他{#c}条。',
    section: 'platform',
    relations: [parts(0, 1, 2, 3)],
  },
];
