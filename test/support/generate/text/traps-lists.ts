import { type Wording } from './wording.ts';

/** Right sentences whose numbers look as if they had to add up, and need not. */
export const TRAPS_LISTS: readonly (string | Wording)[] = [
  // Open lists.
  { text: '主动公开政府信息{#a+#b+#c+#d}条，主要包括工作动态{#a}条、通知公告{#b}条。', section: 'proactive' },
  { text: '发布信息{#a+#b+#c+#d}条，其中财政信息{#a}条、人事信息{#b}条、招标信息{#c}条等。', section: 'proactive' },
  { text: '公开各类信息{#a+#b+#c}条，涉及教育{#a}条、医疗{#b}条等方面。', section: 'proactive' },
  { text: '发布{#a+#b+#c}条信息，如惠农补贴{#a}条、危房改造{#b}条。', section: 'proactive' },
  { text: '主动公开信息{#a+#b}条，其中重点领域信息{#a}条。', section: 'proactive' },
  { text: '全年公开信息{#a+#b+#c}条，以政务动态（{#a}条）为主。', section: 'proactive' },
  { text: '公开信息{#a+#b+#c}条，包括政策文件{#a}条、重大项目{#b}条等内容。', section: 'proactive' },
  // Parts of parts.
  {
    text: '主动公开信息{#a+#b+#T}条，其中动态{#a}条，公告{#b+#T}条（含招聘公告{#T}条）。',
    section: 'proactive',
  },
  {
    text: '公开财政信息{#Ta+#Tb+#Tc}条，其中部门预算{#Ta+#Tb}条（街道本级{#Ta}条、所属单位{#Tb}条）、部门决算{#Tc}条。',
    section: 'proactive',
  },
  {
    text: '网站发布信息{#a+#b}条，其中政策类{#a}条（解读{#a-#T}条，原文{#T}条），动态类{#b}条。',
    section: 'proactive',
  },
  // Overlapping channels and different things in one list.
  {
    text: '同一信息在多个渠道发布：全年公开信息{#a+#b}条，网站发布{#a+#b}条，微信发布{#a}条，公开栏张贴{#b}条。',
    section: 'platform',
  },
  { text: '发布信息{#a+#b}条，其中转载上级信息{#b}条次，另有解读{#T}篇、视频{#Ta}个。', section: 'proactive' },
  { text: '发布信息{#a}条、政策解读{#T}篇、召开新闻发布会{#Ta}次、开展在线访谈{#Tb}次。', section: 'proactive' },
  { text: '微信公众号关注人数{#Ba}人，全年推送{#a}期{#b}篇。', section: 'platform' },
  { text: '收到建议{#Ta}件、提案{#Tb}件，办结{#Ta+#Tb}件，满意率100%。', section: 'proactive' },
  { text: '收到留言{#a+#T}条，当年办结{#a}条，其余在办。', section: 'platform' },
  // The list counts what came in together with what was carried in.
  {
    text: '{year}年新收政府信息公开申请{received}件，上年结转{carriedIn}件，其中网络提交{received+carriedIn-#T}件、信函提交{#T}件。',
    section: 'requests',
  },
  {
    text: '{year}年收到政府信息公开申请{received}件（不含上年结转的{carriedIn}件），答复{done}件，{carriedOut}件正在办理中。',
    section: 'requests',
  },
  // Approximations.
  { text: '全年发布信息{~#a+#b}余条，其中动态近{~#b}条。', section: 'proactive' },
  { text: '公开信息总量约{#Ba}条，比上年多出{#a}条左右。', section: 'proactive' },
  { text: '政务新媒体阅读量突破{#T}0万次，粉丝{#Ta}万余人。', section: 'platform' },
  { text: '主动公开信息超过{~#a}条，多数为服务类信息。', section: 'proactive' },
  // Cumulation.
  { text: '截至目前网站累计公开信息{#Ba+#a}条，其中本年度新增{#a}条。', section: 'proactive' },
  { text: '自专栏开通以来累计发布信息{#Ba}条。', section: 'platform' },
  // Shares of something that is not said, or that were cut off.
  { text: '主动公开信息中，民生类信息占{#Ta}{#Tb}.{#Tc}%，同比提高{#T}个百分点。', section: 'proactive' },
  { text: '按时办结率、群众满意率均为100%。', section: 'requests' },
  { text: '主动公开信息{#a+#b}条，全文电子化率达100%。', section: 'proactive' },
  { text: '网站原创信息{#a}条，约占{#T}成。', section: 'platform' },
  // Counts of things with 等 that list some of them.
  { text: '公开教育、医疗、社保等{#a}个领域的信息。', section: 'proactive' },
  { text: '开设“政策解读”“在线访谈”等1{#T}个专栏。', section: 'platform' },
  { text: '向档案馆、图书馆等3{#T}处查阅点移送政府信息。', section: 'platform' },
  { text: '各科室、各站所共1{#T}个部门报送信息。', section: 'supervision' },
  { text: '落实六稳六保要求，围绕三大攻坚战做好信息公开。', section: 'proactive' },
  // The same words of different things.
  { text: '政府网站发布信息{#a}条。政务微博发布信息{#b}条。政务微信发布信息{#c}条。', section: 'platform' },
  { text: '第一季度公开信息{#a}条，第二季度公开信息{#b}条，下半年公开信息{#c}条。', section: 'proactive' },
  { text: '{year-1}年主动公开信息{#a}条，{year}年主动公开信息{#b}条。', section: 'proactive' },
  { text: '门户网站机构概况栏目更新{#T}次，法定公开栏目更新{#a}次，互动栏目更新{#b}次。', section: 'platform' },
];
