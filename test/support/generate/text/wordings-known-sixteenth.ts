/** Written without knowledge of the reader, after ways of speaking seen in published reports. */

import { flow, openParts, parts, type Wording } from './wording.ts';

const NO_CASES: readonly string[] = ['reconsideration.total', 'litigation.total'];

export const SIXTEENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年，{own}主动公开政府信息{#a+#b+#c}条。按内容分，工作动态类{#a}条，公示公告类{#b}条，其他应主动公开的信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '本年度通过政府网站发布信息{#Ba}条、微信公众号推送信息{#a}条、公开栏张贴信息{#Tb}条，三项合计{#Ba+#a+#Tb}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年主动公开信息{#a+#b+#Tc}条，其中政务信息{#a}条，财务信息{#b}条，党务信息{#Tc}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{own}在“政府信息公开”专栏上传信息{#a+#Tb+#Tc+#d}件（其中，“机构职能”{#Tb}件，“财政资金”{#Tc}件，“工作情况”{#a}件，“其他法定公开信息”{#d}件）。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '加强对外宣传，{year}年在各级新闻媒体刊发稿件{#a+#b+#Tc}篇，其中中央级媒体{#Tc}篇、省级媒体{#b}篇、市级媒体{#a}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '两微一端全年共发布信息{#Ba+#b+#c}条，微博、微信、客户端分别为{#Ba}条、{#b}条和{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '公开动态信息{#a}条，政务公开信息{#b+#Tc+#Td}条（公开指南{#Tc}条，公开年报{#Td}条，法定主动公开内容{#b}条），全年共计公开{#a+#b+#Tc+#Td}条。',
    relations: [parts(5, 0, 1), openParts(1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}共制作信息{#a+#b+#Tc}条，其中主动公开{#a}条，占比{%#a/#a+#b+#Tc}%；确定为依申请公开属性的{#b}条，占比{%#b/#a+#b+#Tc}%；不予公开的{#Tc}条，占比{%#Tc/#a+#b+#Tc}%。',
    relations: [openParts(0, 1, 3, 5)],
  },
  '{own}信息公开网站全年更新信息{#a+#b}条，其中工作信息类占{%#a/#a+#b}%，民生事项类占{%#b/#a+#b}%。',
  {
    text: '一是门户网站公开信息{#a}条；二是政务新媒体公开信息{#b}条；三是线下公开栏公开信息{#Tc}条，{=3}类渠道累计公开{#a+#b+#Tc}条。',
    relations: [parts(4, 0, 1, 2)],
  },
  '{year}年，{own}主动公开政府信息{#Ba+#b}条，同比增加{#b}条，增幅{%#b/#Ba}%。',
  '主动公开政府信息{#a}条，比上年的{#a+#b}条减少{#b}条，降幅为{%#b/#a+#b}%。',
  {
    text: '全年承办建议提案{#a+#b}件，包括人大代表建议{#a}件（主办{#a-#Tc}件，会办{#Tc}件）和政协提案{#b}件（主办{#b-#Td}件，会办{#Td}件），办理结果按要求公开。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3), openParts(4, 5, 6)],
  },
  {
    text: '{year}年，{own}共接受政务咨询{#Ba+#b+#c}人次。其中，电话咨询{#Ba}人次，占{%#Ba/#Ba+#b+#c}%；现场咨询{#b}人次，占{%#b/#Ba+#b+#c}%；网上咨询{#c}人次，占{%#c/#Ba+#b+#c}%。',
    relations: [openParts(0, 1, 3, 5)],
  },
  '{year}年公开政府信息{#a+#b+#Tc}条，全部在网站发布，其中{#a}条同步在微信公众号推送，{#b}条同步刊登在政府公报，{#Tc}条另在公开栏张贴。',
  '主动公开机构职能{#Ta}条、规划计划{#Tb}条、财政预决算{#Tc}条、应急管理{#Td}条等各类政府信息共{#a+#Ta+#Tb+#Tc+#Td}条。',
  '{own}主动公开政府信息{#a}条，所属事业单位公开信息{#b}条，另由市档案馆提供查阅{#Tc}人次。',
  '截至{year}年底，门户网站累计公开政府信息{#Ba+#b+#c}条，其中{year}年新增{#b}条，{year-1}年新增{#c}条。',
  {
    text: '全年发布政策解读材料{#a+#Tb+#Tc}篇，其中文字解读{#a}篇、图表图解{#Tb}篇、音视频解读{#Tc}篇。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '在信用平台归集行政许可公示信息{#a}条、行政处罚公示信息{#b}条（均含补录的往年数据），合计上报{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '本年度公开重点领域信息{#a+#b+#c}条：财政预决算{#a}条，乡村振兴{#b}条，社会救助{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '网站全年发布的{#Ba+#b+#c}条信息由政务要闻{#Ba}条、公开目录信息{#b}条、互动回应信息{#c}条组成。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '通过门户网站、微信公众号、政府公报公开信息分别为{#a}条、{#b}条、{#Tc}条，各占全年公开总量{#a+#b+#Tc}条的{%#a/#a+#b+#Tc}%、{%#b/#a+#b+#Tc}%和{%#Tc/#a+#b+#Tc}%。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '组织政务公开培训{#Ta+#Tb}次，其中集中授课{#Ta}次、线上学习{#Tb}次，参训人员{#c}人次。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '全年回复网民留言{#a+#b}条，其中县长信箱{#a}条，部门信箱{#b}条；办结12345热线工单{#Bc}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '领导信箱全年收到来信{#a+#Tb}件，已办结{#a}件，正在办理{#Tb}件。',
    relations: [flow([0], [1, 2])],
  },
  {
    text: '{own}全年公开信息{#a+#b+#Tc}条，其中门户网站{#a+#b}条（新闻类{#a}条、公告类{#b}条），政务微博{#Tc}条。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3)],
  },
  {
    text: '一季度公开信息{#a}条，二季度公开信息{#b}条，三季度公开信息{#c}条，四季度公开信息{#d}条，全年共公开信息{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '在主动公开的{#a+#b+#c}条信息中，涉及教育的{#a}条，涉及医疗的{#b}条，涉及住房的{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '门户网站全年更新信息{#a+#b}条，其中原创信息{#a}条，转载信息{#b}条，转载信息占{%#b/#a+#b}%。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '公开环评受理公示{#a}条、拟审批公示{#b}条、审批决定公告{#c}条，共计公开环评信息{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '局机关、派出机构、直属单位分别发布信息{#a}条、{#b}条和{#c}条，前两项小计{#a+#b}条，全系统总计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1), parts(4, 0, 1, 2)],
  },
  '{outer}各级各部门全年公开政府信息{#Bb+#a}条，其中{own}公开{#a}条。',
  {
    text: '上半年公开政府信息{#a}条，下半年公开政府信息{#b}条，全年共{#a+#b}条，上年全年为{#c}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '本年度政务新媒体累计发布作品{#a+#b+#c+#Td}条（微信公众号{#a}条、视频号{#Td}条、微博{#b}条、抖音号{#c}条）。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '全年移交主动公开的纸质文件{#a}份，其中移交档案馆{#a-#Tb}份、移交图书馆{#Tb}份。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '公开各类公文{#a+#b}件，其中以县政府名义印发的{#a}件，以县政府办公室名义印发的{#b}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '举办政府开放日活动{#Ta+#Tb}场，线上{#Ta}场、线下{#Tb}场，参与群众{#c}人次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '就{#Ta}项重大事项公开征集意见，收到意见建议{#b+#Tc}条，其中采纳{#b}条，未采纳{#Tc}条，均公开了理由。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '{year}年，{own}公开信息{#a+#b+#c}条，{#a}条通过网站发布，其余{#b+#c}条中，{#b}条刊登在报纸上，{#c}条张贴在公开栏。',
    relations: [parts(0, 1, 2), openParts(2, 3, 4)],
  },
  {
    text: '公开工作动态{#a}条（上年{#b}条）、公示公告{#c}条（上年{#d}条），本年合计{#a+#c}条。',
    relations: [parts(4, 0, 2)],
  },
  {
    text: '各村公开栏全年张贴信息{#a}条，其中惠农补贴{#a-#Tb-#Tc}条、低保救助{#Tb}条、集体资产{#Tc}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '公布食品抽检信息{#a}期，涉及样品{#b+#Tc}批次，其中合格{#b}批次、不合格{#Tc}批次，合格率{%#b/#b+#Tc}%。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '线上公开{#a+#b}条，包括网站{#a}条、新媒体{#b}条；线下公开{#c+#Td}条，包括公开栏{#c}条、宣传册{#Td}条；两者相加共{#a+#b+#c+#Td}条。',
    relations: [parts(6, 0, 3), openParts(0, 1, 2), openParts(3, 4, 5)],
  },
  {
    text: '公开政府信息{#a+#Tc+#b}条，其中政策文件{#a+#Tc}条、政务动态{#b}条，政策文件中涉及企业的{#Tc}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '网站独立用户访问总量{#Ba}个，信息发布总数{#c+#Td}条，其中概况类信息更新量{#Td}条、政务动态信息更新量{#c}条。',
    relations: [openParts(1, 2, 3)],
    section: 'platform',
  },
  {
    text: '{year}年公开信息{#a+#b}条（其中文字信息{#a}条，图片视频信息{#b}条），{year-1}年为{#c}条。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '按公开渠道统计，门户网站{#Ba}条（占{%#Ba/#Ba+#b+#c}%）、微博{#b}条（占{%#b/#Ba+#b+#c}%）、微信{#c}条（占{%#c/#Ba+#b+#c}%），共{#Ba+#b+#c}条。',
    relations: [parts(6, 0, 2, 4)],
  },
  '{own}{year}年公开政府信息{#a}条，{year-1}年、{year-2}年分别公开政府信息{#b}条、{#c}条。',
  {
    text: '全年主动公开政府信息{#a+#Tb+#Tc}条，公开内容分为{=3}类，即业务类{#a}条、综合类{#Tb}条和其他类{#Tc}条。',
    relations: [parts(0, 2, 3, 4)],
  },
  '{own}在政务新媒体发布信息{#a+#Tb}篇，其中转发上级媒体信息{#Tb}篇，另有{#Tc}篇稿件由省级平台采用。',
  {
    text: '对照基层政务公开标准目录公开信息{#a+#b+#Tc+#Td}条，其中社会救助{#a}条、养老服务{#b}条、公共法律服务{#Tc}条，其余领域{#Td}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
];

export const SIXTEENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，{own}制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，年末现行有效{normative.inForce}件，在专栏集中公开。',
  {
    text: '全年作出行政许可决定{licences.decisions}件、行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，三类决定共{licences.decisions+penalties.decisions+compulsion.decisions}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '办理行政许可{licences.decisions}件，其中新办{licences.decisions-#Ta-#Tb}件、变更{#Ta}件、延续{#Tb}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年共作出行政处罚决定{penalties.decisions}件，适用普通程序{penalties.decisions-#Ta}件，适用简易程序{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  '{own}全年新制作规范性文件{normative.made}件，新公开{normative.published}件，截至年底对外公开的规范性文件共{normative.total}件。',
  '全年收取行政事业性收费{fees.amount}万元，收费目录清单在网站公示。',
  {
    text: '本年度没有废止行政规范性文件，新制发行政规范性文件{normative.issued}件，现行有效{normative.inForce}件。',
    states: ['normative.repealed'],
  },
  '{year}年制发规章{regulations.issued}件、行政规范性文件{normative.issued}件；废止规章{regulations.repealed}件、行政规范性文件{normative.repealed}件；现行有效规章{regulations.inForce}件、行政规范性文件{normative.inForce}件。',
  '实施政府集中采购项目{procurement.projects}个，采购结果全部在政府采购网公示。',
  {
    text: '作出行政许可和行政处罚决定共{licences.decisions+penalties.decisions}件，其中行政许可{licences.decisions}件，占{%licences.decisions/licences.decisions+penalties.decisions}%；行政处罚{penalties.decisions}件，占{%penalties.decisions/licences.decisions+penalties.decisions}%。',
    relations: [parts(0, 1, 3)],
  },
  '{own}全年办理行政许可{licences.decisions}件，较上年的{licences.decisions-#Ta}件增加{#Ta}件；办理行政处罚{penalties.decisions}件，较上年减少{#b}件。',
  '{own}作出行政处罚决定{penalties.decisions}件，配合兄弟单位查处案件{#b}件，接收移送线索{#Tc}条。',
  {
    text: '印发党组文件{#a}件、一般行政公文{#b}件，合计{#a+#b}件；另制发行政规范性文件{normative.issued}件。',
    relations: [parts(2, 0, 1)],
  },
  '{year}年制发行政规范性文件{normative.issued}件（{year-1}年为{#Ta}件），全部配发解读材料。',
  '经清理，废止行政规范性文件{normative.repealed}件，保留现行有效的行政规范性文件{normative.inForce}件。',
  '落实“双公示”要求，将{licences.decisions}件行政许可决定、{penalties.decisions}件行政处罚决定在7个工作日内上网公示。',
  '作出行政处罚{penalties.decisions}件，罚没款{#a}万元；收取行政事业性收费{fees.amount}万元。',
  {
    text: '依法实施行政强制{compulsion.decisions}件，其中查封扣押{compulsion.decisions-#Ta}件，其他强制措施{#Ta}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年未办理行政许可，未实施行政强制，作出行政处罚决定{penalties.decisions}件。',
    states: ['licences.decisions', 'compulsion.decisions'],
  },
  '行政许可处理决定{licences.decisions}件，{year-1}年为{#a}件；其他对外管理服务事项处理决定{services.decisions}件，{year-1}年为{#b}件。',
];

export const SIXTEENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '政府信息公开行政复议{reconsideration.total}件，维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件；行政诉讼{litigation.total}件，维持{litigation.upheld}件、纠正{litigation.corrected}件、其他结果{litigation.other}件、尚未审结{litigation.pending}件。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '未经复议直接起诉{direct.total}件，复议后起诉{after.total}件，合计发生政府信息公开行政诉讼{litigation.total}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '因政府信息公开引发行政争议{disputes=reconsideration.total+litigation.total}件，由行政复议{reconsideration.total}件和行政诉讼{litigation.total}件组成。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '全年发生政府信息公开行政复议{reconsideration.total}件，其中已审结{reconsideration.total-reconsideration.pending}件（维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件），尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 5), parts(1, 2, 3, 4)],
  },
  {
    text: '政府信息公开行政诉讼案件{litigation.total}件均已审结，其中结果维持{litigation.upheld}件，其他结果{litigation.other}件，没有被纠正的案件。',
    zero: ['litigation.pending', 'litigation.corrected'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{year}年，{own}未发生政府信息公开行政复议案件，发生政府信息公开行政诉讼案件{litigation.total}件，较上年减少{#Ta}件。',
    states: ['reconsideration.total'],
  },
  '{year}年，政府信息公开行政复议{reconsideration.total}件，比上年减少{#Ta}件；政府信息公开行政诉讼{litigation.total}件，比上年减少{#Tb}件。',
  '因政府信息公开被申请行政复议{reconsideration.total}件，被纠正{reconsideration.corrected}件，纠错率{%reconsideration.corrected/reconsideration.total}%。',
  '{own}作为复议机关审理信息公开类行政复议案件{#a}件；{own}作为被申请人的政府信息公开行政复议案件{reconsideration.total}件，作为被告的政府信息公开行政诉讼案件{litigation.total}件。',
  '{own}全年涉及行政复议案件{reconsideration.total+#a}件，其中因政府信息公开引起的{reconsideration.total}件；行政应诉案件{litigation.total+#b}件，其中因政府信息公开引起的{litigation.total}件。',
  {
    text: '政府信息公开案件中，复议后起诉{after.total}件，其中结果维持{after.upheld}件，结果纠正{after.corrected}件，其他结果{after.other}件，尚未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '未经复议直接起诉的政府信息公开案件{direct.total}件，维持、纠正、其他结果和尚未审结的分别为{direct.upheld}件、{direct.corrected}件、{direct.other}件和{direct.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年，{own}无因政府信息公开引发的行政复议、行政诉讼，上年发生的{#Ta}件行政复议已全部审结。',
    states: NO_CASES,
  },
  {
    text: '全年发生政府信息公开行政诉讼{litigation.total}件，均为未经复议直接起诉。',
    same: [['litigation.total', 'direct.total']],
  },
  '{year}年，{own}新发生政府信息公开行政复议{reconsideration.total}件、行政诉讼{litigation.total}件；{outer}同期发生政府信息公开行政复议{reconsideration.total+#a}件、行政诉讼{litigation.total+#b}件。',
];

export const SIXTEENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '本年度应办理政府信息公开申请{received+carriedIn}件（新收{received}件、上年结转{carriedIn}件），实际办结{done}件，占应办理量的{%done/received+carriedIn}%，未办结的{carriedOut}件转入下年继续办理。',
    relations: [parts(0, 1, 2), flow([0], [3, 5])],
  },
  {
    text: '{year}年，{own}新收到政府信息公开申请{received}件，办理{done}件（含上年度结转申请{carriedIn}件，另有{carriedOut}件顺延到下年度）。其中，予以公开及部分公开{granted+partlyGranted}件；不予公开{refused}件；无法提供{unavailable}件；不予处理{declined}件；其他处理{other}件。',
    relations: [flow([0, 2], [1, 3]), parts(1, 4, 5, 6, 7, 8)],
  },
  {
    text: '办结的{done}件申请中，予以公开{granted}件，占{%granted/done}%；部分公开{partlyGranted}件，占{%partlyGranted/done}%；不予公开{refused}件，占{%refused/done}%；无法提供{unavailable}件，占{%unavailable/done}%；不予处理{declined}件，占{%declined/done}%；其他处理{other}件，占{%other/done}%。',
    relations: [parts(0, 1, 3, 5, 7, 9, 11)],
  },
  {
    text: '不予公开的{refused}件中，属于国家秘密{refused.stateSecret}件，其他法律行政法规禁止公开{refused.otherLaw}件，危及“三安全一稳定”{refused.securityStability}件，保护第三方合法权益{refused.thirdParty}件，属于三类内部事务信息{refused.internalAffairs}件，属于四类过程性信息{refused.deliberative}件，属于行政执法案卷{refused.enforcementFile}件，属于行政查询事项{refused.administrativeQuery}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7, 8)],
  },
  {
    text: '全年无法提供的申请{unavailable}件，原因分别为：本机关不掌握相关政府信息{unavailable.notHeld}件，没有现成信息需要另行制作{unavailable.needsCreation}件，补正后申请内容仍不明确{unavailable.unclear}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '不予处理的申请{declined}件，包括信访举报投诉类{declined.petition}件、重复申请{declined.repeat}件、要求提供公开出版物{declined.publication}件、无正当理由大量反复申请{declined.excessive}件、要求确认或重新出具已获取信息{declined.confirmation}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '作其他处理{other}件，其中申请人无正当理由逾期不补正{other.overdueCorrection}件，逾期未缴费{other.overdueFee}件，其他情形{other.remainder}件。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '新收的{received}件申请，由自然人提出{naturalPerson:received}件，商业企业提出{business:received}件，科研机构提出{research:received}件，社会公益组织提出{publicInterest:received}件，法律服务机构提出{legalService:received}件，其他组织提出{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '从申请主体看，{year}年收到的{received}件申请中，自然人申请{naturalPerson:received}件，占{%naturalPerson:received/received}%；法人或其他组织申请{organisations:received}件，占{%organisations:received/received}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '全年收到政府信息公开申请{received}件，其中自然人{naturalPerson:received}件，法人或其他组织{organisations:received}件（商业企业{business:received}件、法律服务机构{legalService:received}件）。',
    zero: ['research:received', 'publicInterest:received', 'other:received'],
    relations: [parts(0, 1, 2), openParts(2, 3, 4)],
  },
  {
    text: '{year}年，{own}收到政府信息公开申请{received}件，申请人均为自然人。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '按提交方式分，网络申请{received-#Ta-#Tb}件、信函申请{#Ta}件、当面申请{#Tb}件，全年共收到申请{received}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '{own}全年新收依申请公开{received}件，具体为土地征收类{received-#Ta-#Tb}件，规划许可类{#Ta}件，矿业权类{#Tb}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '{year}年新收政府信息公开申请{received}件，比上年（{received+#a}件）减少{#a}件，降幅{%#a/received+#a}%。',
  '全年新收政府信息公开申请{received}件，较上年的{received-#Ta}件增加{#Ta}件，增长{%#Ta/received-#Ta}%。',
  '{own}收到政府信息公开申请{received}件，办结{done}件；{outer}其他单位共收到政府信息公开申请{#a}件，均由各单位分别答复。',
  {
    text: '各渠道全年登记来件{received+#a}件，其中政府信息公开申请{received}件，咨询、信访等转由有关科室处理的{#a}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '共收到依申请公开事项{received}件，其中年内答复{done}件，结转下年度办理{carriedOut}件，上年无结转。',
    states: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  '截至{year}年12月31日，已办结政府信息公开申请{done}件，尚有{carriedOut}件在办理期限内，将于{year+1}年答复。',
  {
    text: '全年办结政府信息公开申请{done}件，其中上年结转{carriedIn}件，当年新收{done-carriedIn}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '自然人方面，新收申请{naturalPerson:received}件，上年结转{naturalPerson:carriedIn}件，本年办结{naturalPerson:done}件，结转下年{naturalPerson:carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '法人和其他组织提出政府信息公开申请{organisations:received}件，办结{organisations:done}件，结转下年度{organisations:carriedOut}件。',
    zero: ['organisations:carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  '对自然人的申请予以公开{naturalPerson:granted}件、部分公开{naturalPerson:partlyGranted}件，对法人和其他组织的申请予以公开{organisations:granted}件、部分公开{organisations:partlyGranted}件。',
  { text: '{year}年{own}依申请公开受理量为零，依申请公开渠道畅通。', states: ['received'] },
  {
    text: '本年度无公民、法人和其他组织申请公开政府信息，上年度亦无结转办理件。',
    states: ['received', 'carriedIn'],
  },
  {
    text: '{year}年共受理依申请公开{received+carriedIn}件（其中上年结转{carriedIn}件），已办结{done}件，未办结{carriedOut}件。',
    relations: [parts(0, 2, 3)],
  },
  '已办结的{done}件申请中，全部公开{granted}件、部分公开{partlyGranted}件，公开率为{%granted+partlyGranted/done}%。',
  {
    text: '收到政府信息公开申请{received}件，其中直接受理{received-#Ta}件，经补正后受理{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  '全年办理政府信息公开申请{done}件，涉及政府信息{done+#a}项，制作各类文书{done+#b}份，未收取任何费用。',
  {
    text: '办结政府信息公开申请{done}件，其中20个工作日内办结{done-#Ta}件，依法延长期限后办结{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  '{year}年办结的政府信息公开申请中，予以公开{granted}件，本机关不掌握相关信息{unavailable.notHeld}件，属于行政执法案卷不予公开{refused.enforcementFile}件，重复申请不予处理{declined.repeat}件，答复书均依法送达。',
  {
    text: '本年度办理结果为：予以公开{granted}件；部分公开{partlyGranted}件；不予公开{refused}件（涉及内部事务信息{refused.internalAffairs}件、过程性信息{refused.deliberative}件等）；无法提供{unavailable}件（均为本机关不掌握相关信息）；不予处理{declined}件；其他处理{other}件，总计{done}件。',
    same: [['unavailable', 'unavailable.notHeld']],
    relations: [parts(8, 0, 1, 2, 5, 6, 7)],
  },
  {
    text: '新收政府信息公开申请{received}件，除{other.overdueCorrection}件因申请人逾期不补正不再处理外，其余{received-other.overdueCorrection}件均在法定期限内办结。',
    zero: ['carriedIn', 'carriedOut'],
    relations: [parts(0, 1, 2)],
  },
  {
    text: '上年结转的{carriedIn}件申请年内全部办结，本年新收的{received}件申请中，办结{received-carriedOut}件、结转{carriedOut}件。',
    relations: [parts(1, 2, 3)],
  },
  '依申请公开政府信息答复{done}件，其中同意公开{granted}件，同意部分公开{partlyGranted}件，不予公开{refused}件，信息不存在等无法提供的{unavailable}件。',
  '{year}年收到政府信息公开申请{received}件，自然人申请占{%naturalPerson:received/received}%，商业企业申请占{%business:received/received}%。',
  {
    text: '{own}受理申请{received}件。按申请人分，自然人{naturalPerson:received}件、法人或其他组织{organisations:received}件；按申请方式分，网络{received-#Ta}件、信函{#Ta}件。',
    relations: [parts(0, 1, 2), parts(0, 3, 4)],
  },
  '本年度予以公开{granted}件（上年{#a}件），不予公开{refused}件（上年{#Tb}件），无法提供{unavailable}件（上年{#c}件）。',
  '{outer}各单位全年共收到政府信息公开申请{received+#b}件，其中{own}收到{received}件，占{%received/received+#b}%。',
  {
    text: '新收政府信息公开申请{received}宗，其中商业企业提出{business:received}宗，律师事务所等法律服务机构提出{legalService:received}宗，其余{received-business:received-legalService:received}宗由自然人和其他各类组织提出。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年收到政府信息公开申请{received}件，办结{done}件，年末无结转申请。',
    states: ['carriedOut'],
  },
  {
    text: '全年办结依申请公开{done}件，其中局机关办理{done-#Ta}件，所属分局办理{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '依申请公开情况：一是新收申请{received}件；二是上年结转申请{carriedIn}件；三是办结申请{done}件；四是结转下年度申请{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '予以公开、部分公开、不予公开、无法提供、不予处理和其他处理的申请分别为{granted}件、{partlyGranted}件、{refused}件、{unavailable}件、{declined}件、{other}件，合计办结{done}件。',
    relations: [parts(6, 0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}{year}年收到政府信息公开申请{received}件（{year-1}年为{#a}件），上年转入{carriedIn}件，全年办结{done}件，转入下年{carriedOut}件。',
    relations: [flow([0, 2], [3, 4])],
  },
];
