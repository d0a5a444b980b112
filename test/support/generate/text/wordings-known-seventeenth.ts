/** Written without knowledge of the reader, after ways of speaking seen in published reports. */

import { flow, openParts, parts, type Wording } from './wording.ts';

const NO_CASES: readonly string[] = ['reconsideration.total', 'litigation.total'];
const NO_CORRECTIONS: readonly string[] = ['reconsideration.corrected', 'litigation.corrected'];

export const SEVENTEENTH_LISTS: readonly (string | Wording)[] = [
  {
    text: '截至{year}年12月31日，{own}本年度在政府信息公开平台录入信息{#a+#b+#Tc}条：机构概况类{#Tc}条、业务工作类{#a}条、通知公告类{#b}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '全年通过官网发布诊疗服务、健康科普、招标采购等信息{#a+#b+#c}条，其中诊疗服务信息{#a}条，健康科普信息{#b}条，其余{#c}条为招标采购信息。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '信息公开网全年新增条目{#Ta+#Tb+#Tc+#d}个，包括招生考试{#Ta}个、财务资产{#Tb}个、人事师资{#Tc}个、校园动态{#d}个。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '镇、村两级政务公开栏全年共更新{#a+#b}期（镇级{#a}期，村级{#b}期），做到常换常新。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '年内回复网民来信{#a+#b+#Tc}件，按来源分，人民网领导留言板{#Tc}件，阳光信访系统{#b}件，网站互动栏目{#a}件，均在规定时限内办复。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{own}编发政务信息{#Ba}篇，被上级采用{#a+#Tb}篇次，其中省级采用{#Tb}篇次、市级采用{#a}篇次。',
    relations: [openParts(1, 2, 3)],
  },
  {
    text: '网站{#a}条，微信{#b}条，微博{#c}条，短视频平台{#Td}条，以上合计{#a+#b+#c+#Td}条，是{own}{year}年对外发布信息的总量。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '制作发布政策解读产品{#a+#Tb+#Tc}个，其中负责人解读{#Tb}个，专家解读{#Tc}个，其他形式解读{#a}个；召开新闻发布会{#Td}场。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '政府公报全年出版{#Ta}期，刊登政府文件{#a}件、办公厅文件{#b}件、部门文件{#c}件，共计刊登文件{#a+#b+#c}件，赠阅范围覆盖所有乡镇。',
    relations: [parts(4, 1, 2, 3)],
  },
  {
    text: '部门网站全年发布信息{#Ba+#Bb+#c}条，其中公告类{#c}条、政策文件类{#Bb}条、要闻类{#Ba}条，占比分别为{%#c/#Ba+#Bb+#c}%、{%#Bb/#Ba+#Bb+#c}%、{%#Ba/#Ba+#Bb+#c}%。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '一年来，{own}共组织{=3}类公开活动{#Ta+#Tb+#Tc}场：政府开放日{#Ta}场、新闻发布会{#Tb}场、在线访谈{#Tc}场。',
    relations: [openParts(1, 2, 3, 4)],
  },
  {
    text: '县融媒体中心刊播{own}工作信息{#a+#b}条次，电视台播出{#a}条次，报纸刊登{#b}条次。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '“双公示”方面，向信用平台归集上报信息{#Ba+#b}条（许可类{#Ba}条、处罚类{#b}条），上报及时率100%。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '政民互动栏目收到留言{#a+#b}条，其中有效留言{#a}条，无效留言{#b}条；有效留言中已办结{#a-#Tc}条，剩余{#Tc}条正在办理。',
    relations: [openParts(0, 1, 2), parts(1, 3, 4)],
  },
  '调整后的主动公开目录共有{#Ta}个一级类目、{#b}个二级类目、{#c}个三级类目，全年挂接信息{#Bd}条。',
  {
    text: '全年制发公文{#a+#b+#Tc}件，标注主动公开的{#a}件，标注依申请公开的{#b}件，标注不予公开的{#Tc}件，主动公开率为{%#a/#a+#b+#Tc}%。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '前三季度在门户网站发布信息{#a}条，第四季度发布{#b}条，全年达到{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '从发布主体看，办公室{#a}条、政策法规科{#Tb}条、规划财务科{#Tc}条、各基层所{#d}条，共{#a+#d+#Tb+#Tc}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '{own}主动公开信息{#a+#b}条，其中通过政府门户网站公开{#a}条，占总数的{%#a/#a+#b}%，通过政务新媒体公开{#b}条，占总数的{%#b/#a+#b}%。',
    relations: [openParts(0, 1, 3)],
  },
  {
    text: '全年接收12345热线转办工单{#Ba+#Tb}件，按期办结{#Ba}件，因不属于职责范围退回{#Tb}件。',
    relations: [flow([0], [1, 2])],
  },
  {
    text: '公开财政信息{#Ta+#Tb+#Tc}条（预算{#Ta+#Tb}条〔部门预算{#Ta}条、“三公”经费预算{#Tb}条〕，决算{#Tc}条）。',
    relations: [openParts(0, 1, 4), openParts(1, 2, 3)],
  },
  {
    text: '在政务服务大厅、图书馆、档案馆设立政府信息查阅点{#Ta+#Tb+#Tc}个，分别为{#Ta}个、{#Tb}个、{#Tc}个，接待查阅群众{#d}人次。',
    relations: [parts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '先后举办政务公开业务培训{#Ta+#Tb}期，线上{#Ta}期、线下{#Tb}期，累计培训{#c+#d}人次，其中线上{#c}人次、线下{#d}人次。',
    relations: [openParts(0, 1, 2), openParts(3, 4, 5)],
    section: 'supervision',
  },
  {
    text: '全年公开人大代表建议、政协委员提案答复{#a}件和{#Tb}件，合计{#a+#Tb}件，办结率、见面率均为100%。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '行政执法公示平台累计公示本年度信息{#a+#b+#c}条，其中事前公示{#a}条、事中公示{#b}条、事后公示{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '公开社会救助审批结果{#a+#b+#c}户，涉及低保{#a}户、特困供养{#b}户、临时救助{#c}户。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '从内容构成看，会议活动类占{%#a/#a+#b+#c}%，政策文件类占{%#b/#a+#b+#c}%，民生服务类占{%#c/#a+#b+#c}%，三类共{#a+#b+#c}条。',
  {
    text: '全年公开信息{#a+#b+#c}条，较上年减少{#Td}条；其中业务信息{#a}条，综合信息{#b}条，党建信息{#c}条。',
    relations: [openParts(0, 2, 3, 4)],
  },
  {
    text: '网站年度更新信息{#Ta+#b+#c}条，由概况信息{#Ta}条、政务动态{#b}条、公开目录信息{#c}条构成，页面访问{#Bd}次。',
    relations: [parts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '重点领域信息公开{#a+#b+#c}条。其中，（1）保障性住房信息{#a}条；（2）食品药品安全信息{#b}条；（3）环境保护信息{#c}条。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '回应公众关注热点或重大舆情{#a+#Tb}次，通过微博微信回应{#a}次，以其他方式回应{#Tb}次。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '{own}从事政府信息公开工作人员共{#Ta+#Tb}人，专职人员{#Ta}人，兼职人员{#Tb}人，信息公开专门机构{#Tc}个。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '围绕“五公开”发布信息{#b+#c+#d+#Ta+#Te}条：决策{#Ta}条、执行{#b}条、管理{#c}条、服务{#d}条、结果{#Te}条。',
    relations: [openParts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '提请审查的{#a+#Ta}条拟公开信息中，{#a}条审查通过并全部上网，{#Ta}条经审查不宜公开。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year-2}年、{year-1}年、{year}年分别公开信息{#a}条、{#b}条、{#c}条，三年共公开{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  '全年公开信息{#a+#b}条，其中在门户网站公开{#a+#b}条次，在微信公众号公开{#a}条次，同一信息多渠道发布的不重复计数。',
  '公开民生信息{#a+#b}条，涉及教育的{#a+#Tc}条，涉及卫生健康的{#b}条，其中{#Tc}条兼属两个领域。',
  '全年公开信息{#a+#b+#c}条，主要有政策文件{#a}条、工作动态{#b}条等，较好满足了群众需求。',
  '{outer}各部门、各乡镇共公开信息{#Ba+#b}条，发布量居前的县卫生健康局、县教育局分别为{#a}条和{#b}条。',
  '政务微博自开通以来累计发布{#Ba+#Bb}条，其中{year}年发布{#a}条，{year-1}年发布{#b}条。',
  '上网公开信息{#a}条，配发图片{#Bb}幅、视频{#Tc}个、附件{#d}个，图文并茂、便于查阅。',
  '本年度公开信息{#a}条，比{year-1}年的{#a+#b}条减少{#b}条，其中因机构改革职能划转减少{#Tc}条。',
  '年初计划公开信息{#a}条，实际公开{#a+#Tb}条，超额完成{#Tb}条。',
  '微信公众号推文{#a}篇，阅读量过千的{#Tc}篇，过五百的{#Tc+#Td}篇，单篇最高阅读量{#Be}次。',
  '就{#Ta}项重大决策公开征求意见，收到意见建议{#b}条，采纳{#Tc}条、部分采纳{#Td}条，对未予采纳的逐一说明理由。',
  '{own}全年公开各类信息{~#Ba}余条，其中政策类{#b}条，民生类{#c}条，动态类信息占多数。',
];

export const SEVENTEENTH_REQUESTS: readonly (string | Wording)[] = [
  {
    text: '{own}{year}年政府信息公开申请办理总量为{received+carriedIn}件，由新收{received}件和上年结转{carriedIn}件组成；其中办结{done}件，结转下年度{carriedOut}件。',
    relations: [parts(0, 1, 2), flow([0], [3, 4])],
  },
  {
    text: '全年收到政府信息公开申请{received}件，其中公民申请{naturalPerson:received}件、法人和其他组织申请{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  '共收到政府信息公开申请{received}件。从申请人类型看，自然人占{%naturalPerson:received/received}%，法人或其他组织占{%organisations:received/received}%。',
  {
    text: '{own}全年未收到公民、法人或其他组织要求公开政府信息的申请，也无上年结转的申请。',
    states: ['received', 'carriedIn'],
  },
  { text: '从统计结果看，{own}{year}年政府信息公开申请受理量为0。', states: ['received'] },
  {
    text: '按照《条例》规定办结申请{done}件，答复类型为：予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '从答复结果看，公开类（予以公开和部分公开）{granted+partlyGranted}件，占办结总数{done}件的{%granted+partlyGranted/done}%；不予公开{refused}件，占{%refused/done}%；无法提供{unavailable}件，占{%unavailable/done}%；另有{declined+other}件不予处理或作其他处理。',
    relations: [parts(1, 0, 3, 5, 7)],
  },
  '上年度转入申请{carriedIn}件，本年度新增申请{received}件，至年末尚有{carriedOut}件在法定期限内正在办理。',
  {
    text: '{own}共收到信息公开申请{received}份，均为自然人通过网络提交。',
    same: [['received', 'naturalPerson:received']],
  },
  {
    text: '{own}{year}年共收到{received}宗政府信息公开申请，加上{year-1}年结转的{carriedIn}宗，需办理{received+carriedIn}宗；年内作出答复{done}宗，转入{year+1}年继续办理{carriedOut}宗。',
    relations: [parts(2, 0, 1), flow([2], [3, 4])],
  },
  '依申请公开工作平稳有序，新收申请{received}件，比上年的{received-#Ta}件增加{#Ta}件，增长{%#Ta/received-#Ta}%。',
  {
    text: '申请渠道以互联网为主，其中网络申请{received-#Ta}件，信函申请{#Ta}件，合计收到申请{received}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '党政办共登记政府信息公开申请{received}件，加上年结转件累计办结{done}件，办结率100%。',
    zero: ['carriedOut'],
  },
  '全年收到依申请公开事项{received}件，内容主要集中在征地拆迁、社会保障、工程建设等方面。',
  {
    text: '作出不予公开决定{refused}件，理由依次为国家秘密{refused.stateSecret}件、其他法律行政法规禁止公开{refused.otherLaw}件、“三安全一稳定”{refused.securityStability}件、第三方合法权益{refused.thirdParty}件、内部事务信息{refused.internalAffairs}件、过程性信息{refused.deliberative}件、行政执法案卷{refused.enforcementFile}件、行政查询事项{refused.administrativeQuery}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7, 8)],
  },
  '因不掌握相关信息、没有现成信息需另行制作、补正后内容仍不明确而无法提供的，分别有{unavailable.notHeld}件、{unavailable.needsCreation}件、{unavailable.unclear}件。',
  {
    text: '不予处理类答复中，信访举报投诉类{declined.petition}件、重复申请类{declined.repeat}件、其余情形{declined-declined.petition-declined.repeat}件，共计{declined}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '新收的{received}件申请来自自然人和商业企业，其中自然人{naturalPerson:received}件，商业企业{business:received}件。',
    zero: ['research:received', 'publicInterest:received', 'legalService:received', 'other:received'],
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '法人或其他组织提出申请{organisations:received}件，细分为商业企业{business:received}件、科研机构{research:received}件、社会公益组织{publicInterest:received}件、法律服务机构{legalService:received}件、其他{other:received}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '全年办结政府信息公开申请{done}件，其中属于上年结转的{carriedIn}件。',
  '截至年底，仍有{carriedOut}件申请未到答复期限，结转至{year+1}年办理。',
  { text: '无结转至下一年度继续办理的政府信息公开申请。', states: ['carriedOut'] },
  {
    text: '依申请公开情况：收到申请0件，办结0件，结转下年0件。',
    states: ['received', 'done', 'carriedOut'],
  },
  {
    text: '{year}年，{own}共办理政府信息公开申请{done=received+carriedIn}件（含上年结转{carriedIn}件），已答复{done}件，未到期{carriedOut}件。',
    relations: [flow([0], [2, 3])],
  },
  {
    text: '在作出的{done}件答复中，同意公开{granted}件，同意部分公开{partlyGranted}件，不同意公开{refused}件，因信息不存在等原因无法提供{unavailable}件，不予处理及其他处理{declined+other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  '新收申请{received}件，上年转来{carriedIn}件。目前，已办结{done}件。',
  {
    text: '共收到{received}件申请，按内容分，涉及土地征收的{received-#Ta}件，涉及规划许可的{#Ta}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{own}没有接到社会公众提出的信息公开申请，没有因信息公开产生的收费。',
    states: ['received'],
  },
  {
    text: '年内收到政府信息公开申请{received}条，答复{done}条，答复率100%。',
    zero: ['carriedIn', 'carriedOut'],
  },
  {
    text: '本年新收的{received}件申请分为{=2}类：自然人申请{naturalPerson:received}件，法人或其他组织申请{organisations:received}件。',
    relations: [parts(0, 2, 3)],
  },
  {
    text: '申请人逾期不补正、不再处理的{other.overdueCorrection}件，逾期未缴费、不再处理的{other.overdueFee}件，主动撤回等其他情形{other.remainder}件，以上其他处理共{other}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '以办结总数{done}件计算，予以公开{granted}件，公开率为{%granted/done}%。',
  {
    text: '办结政府信息公开申请{done}件，按期答复{done-#Ta}件，经批准延期后答复{#Ta}件，均未超出法定期限。',
    relations: [openParts(0, 1, 2)],
  },
  '自然人仍是主要申请群体，提交申请{naturalPerson:received}件，占新收总数的{%naturalPerson:received/received}%。',
  {
    text: '本年收到和上年结转的申请共计{received+carriedIn}件，其中予以公开{granted}件、部分公开{partlyGranted}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{declined}件、其他处理{other}件、结转下年{carriedOut}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6, 7)],
  },
  {
    text: '{own}全年收到政府信息公开申请{received}件，均已依法予以公开。',
    same: [['received', 'granted']],
    zero: ['carriedIn', 'carriedOut'],
  },
  {
    text: '收到的申请中，没有科研机构、社会公益组织和法律服务机构提出的申请。',
    states: ['research:received', 'publicInterest:received', 'legalService:received'],
  },
  '对可以作区分处理的申请依法作出部分公开答复{partlyGranted}件，兼顾了知情权与第三方权益。',
  '补正后申请内容仍不明确的{unavailable.unclear}件，重复申请的{declined.repeat}件，信访举报投诉类的{declined.petition}件，均向申请人作了说明。',
  '要求提供公开出版物的申请{declined.publication}件，无正当理由大量反复申请{declined.excessive}件，要求确认或重新出具已获取信息的申请{declined.confirmation}件。',
  {
    text: '{own}本级收到政府信息公开申请{received}件，办结{done}件（含上年跨年度办理的{carriedIn}件），另有{carriedOut}件结转{year+1}年。',
    relations: [flow([0, 2], [1, 3])],
  },
  {
    text: '申请受理情况：新收{received}件；上年结转{carriedIn}件；办结{done}件；结转下年{carriedOut}件。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '至{year}年末，上年结转的{carriedIn}件和当年收到的{received}件政府信息公开申请均已办理完毕。',
    zero: ['carriedOut'],
  },
  {
    text: '{received}件新收申请中，{naturalPerson:received}件由自然人提出，{organisations:received}件由企业等组织提出。',
    relations: [openParts(0, 1, 2)],
  },
  '属于行政执法案卷信息的{refused.enforcementFile}件、属于行政查询事项的{refused.administrativeQuery}件，均作出不予公开答复并说明理由。',
  {
    text: '办结申请{done}件，其中当年收到当年办结{done-carriedIn}件，上年结转本年办结{carriedIn}件。',
    relations: [openParts(0, 1, 2)],
  },
  '全年处理政府信息公开申请{~done}余件，未发生超期答复。',
  {
    text: '依申请公开方面。收到申请{received}件（自然人{naturalPerson:received}件、商业企业{business:received}件、其他组织{organisations:received-business:received}件），严格按程序登记、审核、答复、归档。',
    relations: [parts(0, 1, 2, 3)],
  },
  '除结转下年度继续办理的{carriedOut}件外，其余申请均已答复，共{done}件。',
  { text: '年内未出现因涉及国家秘密而不予公开的申请。', states: ['refused.stateSecret'] },
  { text: '全年办理的政府信息公开申请中，没有不予公开和不予处理的情形。', states: ['refused', 'declined'] },
  {
    text: '收到政府信息公开申请{received}件，涉及{=3}个方面：房屋征收{received-#Ta-#Tb}件、社会救助{#Ta}件、环境影响评价{#Tb}件。',
    relations: [openParts(0, 2, 3, 4)],
  },
  {
    text: '{outer}各级行政机关共收到政府信息公开申请{#Ba}件，办结{#Ba-#Tb}件，结转下年{#Tb}件。',
    relations: [flow([0], [1, 2])],
  },
  '与{year-1}年收到申请{#a}件、办结{#b}件相比，本年度申请内容更趋专业化。',
  '自{year-2}年以来，{own}累计收到政府信息公开申请{received+#Ba}件。',
  '全年接听依申请公开咨询电话{#a}次，现场接待咨询群众{#Tb}人次，当场答复{#Tb}人次。',
  '{received}件申请共涉及信息事项{received+#a}项，逐项研究后作出答复。',
  {
    text: '{own}全年产生公文类信息{#a+#b+#Tc}件，经公开属性认定，主动公开{#a}件，依申请公开{#b}件，不予公开{#Tc}件。',
    relations: [openParts(0, 1, 2, 3)],
  },
  '网站“依申请公开”栏目全年点击{#Ba}次，下载申请表{#b}次。',
  '全年收到群众来信来访{#a}件，均已答复，答复率100%。',
  '政务服务窗口受理各类便民事项申请{#Ba}件，办结{#Ba}件，群众满意率保持在99%以上。',
  '所属事业单位收到信息公开申请{#Ta}件，由各单位自行答复，不计入{own}统计数据。',
  '上半年收到申请{received-#Ta}件，下半年收到申请{#Ta}件，申请时间分布不均。',
  '办理申请过程中，向相关单位发出征求意见函{#Ta}份，组织会商{#Tb}次。',
  '依申请公开件平均办理时长为{#Ta}个工作日，力争{year+1}年再压缩{#Tb}个工作日。',
  '对申请人提供信息公开服务，未收取检索、复制、邮寄等费用。',
  '全年未收到政务公开方面的投诉举报，未收到行政许可听证申请。',
  {
    text: '继{year-1}年零申请之后，{year}年{own}收到政府信息公开申请{received}件。',
    zero: ['carriedIn'],
  },
  '年内未收到以传真、电子邮件方式提出的政府信息公开申请，信函和网络渠道运行正常。',
  '指导乡镇、街道办理疑难信息公开申请{#a}件，其中协助起草答复书{#Tb}份。',
];

export const SEVENTEENTH_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '{year}年有{reconsideration.total}件政府信息公开行政复议案件，{reconsideration.upheld}件维持原答复，{reconsideration.corrected}件被纠正，{reconsideration.other}件为其他结果，{reconsideration.pending}件年底前尚未审结。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '以起诉方式区分，政府信息公开行政诉讼案件中未经复议直接起诉的{direct.total}起、复议后起诉的{after.total}起，总计{litigation.total}起。',
    relations: [parts(2, 0, 1)],
  },
  { text: '{own}在政府信息公开工作中未遇到被申请行政复议或被提起行政诉讼的情况。', states: NO_CASES },
  '就政府信息公开事项，申请人提起行政复议{reconsideration.total}次，提起行政诉讼{litigation.total}次。',
  {
    text: '未经复议直接起诉的案件{direct.total}件，其中维持{direct.upheld}件、纠正{direct.corrected}件、其他{direct.other}件、未审结{direct.pending}件；复议后起诉的案件{after.total}件，其中维持{after.upheld}件、纠正{after.corrected}件、其他{after.other}件、未审结{after.pending}件。',
    relations: [parts(0, 1, 2, 3, 4), parts(5, 6, 7, 8, 9)],
  },
  {
    text: '全年因政府信息公开产生行政争议{disputes=reconsideration.total+litigation.total}件，包括行政复议{reconsideration.total}件和行政诉讼{litigation.total}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '剔除尚未审结的{reconsideration.pending}件，已有结果的政府信息公开行政复议案件{reconsideration.total-reconsideration.pending}件：维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件。',
    relations: [parts(1, 2, 3, 4)],
  },
  '政府信息公开行政诉讼方面，结果维持{litigation.upheld}件，结果纠正{litigation.corrected}件，正在审理{litigation.pending}件。',
  { text: '未出现政府信息公开行政复议被纠正、行政诉讼败诉的情形。', states: NO_CORRECTIONS },
  {
    text: '申请人不服信息公开答复提起行政复议{reconsideration.total}件，复议机关均作出维持决定。',
    same: [['reconsideration.total', 'reconsideration.upheld']],
  },
  {
    text: '全年没有公民、法人或其他组织就政府信息公开工作申请行政复议；提起行政诉讼的有{litigation.total}件。',
    states: ['reconsideration.total'],
  },
  {
    text: '{year}年发生政府信息公开行政复议{reconsideration.total}件，行政诉讼保持零发生。',
    states: ['litigation.total'],
  },
  { text: '无因政府信息公开引发的行政复议、行政诉讼及举报投诉。', states: NO_CASES },
  '在政府信息公开行政复议中，被维持{reconsideration.upheld}件，被撤销、确认违法或责令履行等纠正的{reconsideration.corrected}件。',
  '信息公开行政复议维持率为{%reconsideration.upheld/reconsideration.total}%，即{reconsideration.total}件中有{reconsideration.upheld}件被维持。',
  '不服信息公开答复，直接向人民法院起诉的案件{direct.total}件，经复议后再起诉的案件{after.total}件。',
  '截至年底，尚有{reconsideration.pending}件信息公开行政复议、{litigation.pending}件信息公开行政诉讼未审结。',
  {
    text: '年内政府信息公开行政诉讼案件共{litigation.total}件，法院已审结{litigation.total-litigation.pending}件，其余{litigation.pending}件仍在审理。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '妥善应对信息公开类复议、诉讼案件{disputes=reconsideration.total+litigation.total}件，无一被纠正。',
    states: NO_CORRECTIONS,
  },
  '办结政府信息公开申请{done}件，由此引发行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
  {
    text: '政府信息公开复议后起诉案件{after.total}件，结果均为维持。',
    same: [['after.total', 'after.upheld']],
  },
  { text: '因信息公开产生的行政复议0件、行政诉讼0件。', states: NO_CASES },
  {
    text: '复议决定中，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，加上尚未审结的{reconsideration.pending}件，全年政府信息公开行政复议共{reconsideration.total}件。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  '涉信息公开行政复议{reconsideration.total}宗，其中因申请人撤回等形成其他结果{reconsideration.other}宗。',
  '信息公开复议、诉讼案件中，结果维持共{reconsideration.upheld+litigation.upheld}件，结果纠正共{reconsideration.corrected+litigation.corrected}件。',
  {
    text: '未经复议直接起诉的信息公开案件为零，复议后起诉的{after.total}件。',
    states: ['direct.total'],
  },
  {
    text: '政府信息公开行政诉讼案件{litigation.total}件，{litigation.upheld}件获法院维持，{litigation.corrected}件被判决纠正，{litigation.other}件以撤诉等其他方式结案，{litigation.pending}件尚未审结。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '作为被申请人参加信息公开行政复议{reconsideration.total}件，截至{year}年底没有尚未审结的案件。',
    states: ['reconsideration.pending'],
  },
  {
    text: '政府信息公开争议案件方面，复议{reconsideration.total}件，诉讼{litigation.total}件，两项相加{disputes=reconsideration.total+litigation.total}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '因信息公开被提起行政复议{reconsideration.total}起，除{reconsideration.pending}起尚未审结外，其余均维持原答复。',
    zero: ['reconsideration.corrected', 'reconsideration.other'],
  },
  '作为行政复议机关，{own}全年受理行政复议案件{#a}件，其中下级单位信息公开类案件{#Tb}件。',
  '全年应诉各类行政诉讼案件{litigation.total+#a}件，除信息公开案件外，以征收补偿、工伤认定案件居多。',
  '据统计，{outer}各级机关因信息公开涉复议{#a}件、涉诉讼{#Tb}件。',
  '回顾{year-1}年，因政府信息公开答复引发的复议{#Ta}件、诉讼{#Tb}件，暴露出答复文书不够规范等问题。',
  '落实行政机关负责人出庭应诉制度，全年出庭{#Ta}次，出庭率100%。',
  '组织行政复议、行政应诉业务培训{#Ta}期，培训{#b}人次。',
  '近三年累计发生信息公开行政复议{reconsideration.total+#a}件、行政诉讼{litigation.total+#b}件。',
  '所属单位另有信息公开行政复议案件{#Ta}件、行政诉讼案件{#Tb}件，由各单位在本单位年度报告中公布。',
  '未发生因政府信息公开引发的国家赔偿案件和责任追究情况。',
  {
    text: '对行政处罚决定不服申请行政复议的{#Ta+#Tb}件，其中维持{#Ta}件、撤回申请{#Tb}件，与信息公开无关。',
    relations: [openParts(0, 1, 2)],
  },
];

export const SEVENTEENTH_DOCUMENTS: readonly (string | Wording)[] = [
  '{own}年内新出台行政规范性文件{normative.issued}件，同步废止{normative.repealed}件，年底仍在执行的{normative.inForce}件。',
  '本年度共作出许可类决定{licences.decisions}件、处罚类决定{penalties.decisions}件、强制类决定{compulsion.decisions}件，结果信息依法公示。',
  '本年度行政事业性收费总额为{fees.amount}万元，收费目录、标准和依据已向社会公开。',
  '{own}全年收取行政事业性收费共计{fees.amount*10000}元。',
  { text: '因无相关制定计划，{own}{year}年未出台行政规范性文件。', states: ['normative.issued'] },
  '按照应公开尽公开的原则，规范性文件本年新制作{normative.made}件、向社会新公开{normative.published}件，历年对外公开总数为{normative.total}件。',
  '行政许可事项上一年为{licences.previous}项，本年度共作出行政许可处理决定{licences.decisions}件。',
  '{own}本年度实施政府集中采购项目{procurement.projects}个，采购信息均在指定网站公开。',
  '办理其他对外管理服务事项{services.decisions}件，办理结果可在政务服务网查询。',
  '全年作出并公示行政处罚决定{penalties.decisions}件，公示率达到100%。',
  '开展文件清理，宣布废止行政规范性文件{normative.repealed}件，清理后继续有效的{normative.inForce}件已在网站集中公布。',
  '{year}年制定规章{regulations.issued}件，废止规章{regulations.repealed}件，截至年底现行有效规章{regulations.inForce}件。',
  {
    text: '全年办理行政许可{licences.decisions}件，查办行政处罚案件{penalties.decisions}件，未实施行政强制。',
    states: ['compulsion.decisions'],
  },
  { text: '{own}本年度无行政事业性收费。', states: ['fees.amount'] },
  {
    text: '行政权力运行结果公开方面，作出行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件，三类处理决定总数为{licences.decisions+penalties.decisions+compulsion.decisions}件。',
    relations: [parts(3, 0, 1, 2)],
  },
  '年内印发行政规范性文件{normative.issued}件，全部履行合法性审核和备案程序。',
  {
    text: '{own}不具有规章制定权，规章制发件数、废止件数和现行有效件数均为0。',
    states: ['regulations.issued', 'regulations.repealed', 'regulations.inForce'],
  },
  '截至{year}年12月31日，{own}现行有效的行政规范性文件共有{normative.inForce}件。',
  '新公开规范性文件{normative.published}件（本年新制作{normative.made}件），并同步发布解读材料{#Ta}份。',
  '执法方面，作出处罚决定{penalties.decisions}宗，采取行政强制{compulsion.decisions}宗。',
  { text: '本年度文件清理未涉及废止事项，废止行政规范性文件0件。', states: ['normative.repealed'] },
  '{year}年{own}行政权力运行情况：许可{licences.decisions}件，处罚{penalties.decisions}件，强制{compulsion.decisions}件，行政事业性收费{fees.amount}万元。',
  '实施行政强制措施和行政强制执行共{compulsion.decisions}件。',
  '作出并公开行政许可决定{licences.decisions}项、行政处罚决定{penalties.decisions}项，行政相对人可在网站查询。',
  '制定出台{normative.issued}件行政规范性文件，废止{normative.repealed}件与上位法不一致的文件。',
  '作出行政处罚决定{penalties.decisions}件，罚没款{#a}万元；作出行政许可决定{licences.decisions}件，平均办理时限{#Tb}个工作日。',
  '公开各类政策文件{#a+#Tb}件，其中转发上级规范性文件{#Tb}件。',
  '据司法行政部门统计，{outer}{year}年新增行政规范性文件{#a}件、清理废止{#Tb}件，保留{#Bc}件。',
  '对各部门报送的{#a}件行政规范性文件草案进行合法性审核，提出修改意见{#b}条。',
  '动态调整权责清单，公布行政许可事项{#a}项、行政处罚事项{#b}项、行政强制事项{#Tc}项。',
  '全年征收城市基础设施配套费等非税收入{#Ba}万元，减免{#b}万元。',
  '行政处罚决定数量由{year-1}年的{#a}件变为{year}年的{penalties.decisions}件。',
  '检查市场主体{#Ba}户次，下达责令整改通知书{#b}份，约谈企业负责人{#Tc}人次。',
  '文件清理常态化开展，截至{year}年底已先后分批废止行政规范性文件{normative.repealed+#a}件。',
  '所属执法队伍开展执法培训{#Ta}期，{#b}人通过行政执法资格考试，行政处罚案卷评查优秀率{%#b/#b+#c}%。',
];
