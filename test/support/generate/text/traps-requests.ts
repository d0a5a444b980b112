import { type Wording } from './wording.ts';

/** Right sentences with numbers of something else that is easily taken for requests, their outcomes or their review. */
export const TRAPS_REQUESTS: readonly (string | Wording)[] = [
  // Another year.
  '{year-1}年收到政府信息公开申请{#a}件，{year}年的办理压力有所变化。',
  { text: '与{year-1}年收到的{#a}件相比，本年政府信息公开申请数量有明显变化。', section: 'requests' },
  { text: '上年同期共受理政府信息公开申请{#a}件，今年的申请结构与之相近。', section: 'requests' },
  { text: '政府信息公开申请较去年增加{#a}件，增幅为{#T}%。', section: 'requests' },
  { text: '政府信息公开申请量同比下降{#Ta}.{#Tb}%。', section: 'requests' },
  { text: '自{year-2}年以来，政府信息公开申请量连续三年保持在{#a}件上下。', section: 'requests' },
  { text: '2008年以来，{own}累计受理政府信息公开申请{#Ba}件。', section: 'requests' },
  { text: '{year+1}年一季度拟对{#T}件疑难的政府信息公开申请开展案例讲评。', section: 'problems' },
  {
    text: '办理因{year-1}年度政府信息公开申请引发的行政复议{reconsideration.total}件。',
    section: 'requests',
  },
  { text: '历年累计收到政府信息公开申请{#Ba}件，档案均已数字化。', section: 'requests' },
  { text: '{year}年上半年收到政府信息公开申请{#T}件，办公室据此调整了人员分工。', section: 'requests' },
  // Another body.
  '{outer}各级行政机关共收到政府信息公开申请{#Ba}件，同比上升。',
  { text: '{outer}范围内新收政府信息公开申请{#Ba}件，{own}承担了其中一部分。', section: 'requests' },
  { text: '{outer}因政府信息公开发生行政复议{#a}件、行政诉讼{#b}件。', section: 'requests' },
  { text: '{own}下属事业单位收到政府信息公开申请{#a}件，由其自行答复。', section: 'requests' },
  { text: '协助上级机关办理征求意见的政府信息公开申请{#a}件。', section: 'requests' },
  { text: '指导基层单位规范答复政府信息公开申请{#a}件次。', section: 'supervision' },
  // Requests of another kind.
  { text: '全年未收到行政许可申请。', section: 'requests' },
  { text: '{year}年受理低保申请{#a+#b}件，审核通过{#b}件，名单按月公示。', section: 'proactive' },
  { text: '收到不动产登记申请{#Ba}件，办结率100%。', section: 'proactive' },
  { text: '收到加入公开栏目的投稿申请{#a}份。', section: 'platform' },
  { text: '全年未收到听证申请，未收到法律援助申请。', section: 'requests' },
  // Letters, calls, proposals.
  { text: '承办12345政务服务热线工单{#a}件，办结率100%。', section: 'platform' },
  { text: '答复市长信箱来信{#a}件、网站留言{#b}条。', section: 'platform' },
  { text: '收到群众咨询{#a+#T}件，其中询问政府信息公开申请流程的{#T}件。', section: 'requests' },
  { text: '受理投诉举报{#a}件，答复{#a}件。', section: 'requests' },
  { text: '办理信访事项{#a+#b}件，其中予以受理{#b}件。', section: 'requests' },
  { text: '{year}年承办人大代表建议{#Ta}件、政协提案{#Tb}件，办理结果全部公开。', section: 'proactive' },
  { text: '接听公开咨询电话{#a}次，接待现场查阅{#b}人次。', section: 'platform' },
  { text: '未收到对政府信息公开工作的投诉和举报。', section: 'supervision' },
  { text: '未收到关于网站内容的纠错留言。', section: 'platform' },
  { text: '处理“领导信箱”来件{#a}封，平均回复用时{#T}个工作日。', section: 'platform' },
  // Documents by their attribute.
  { text: '制发公文{#b+#c+#d}件，其中主动公开{#b}件、依申请公开文件{#c}件、不予公开{#d}件。', section: 'management' },
  { text: '公文公开属性标注准确，依申请公开类公文{#a}件，不予公开类公文{#b}件。', section: 'management' },
  { text: '对{#a+#T}件历史文件重新认定属性，由依申请公开转为主动公开的{#T}件。', section: 'management' },
  { text: '依申请公开信息目录收录条目{#a}条。', section: 'management' },
  { text: '不予公开信息有{#a}条，主要是涉及商业秘密的材料。', section: 'management' },
  // Numbers that count no requests.
  { text: '规范政府信息公开申请办理流程，将答复时限由20个工作日压缩至{#T}个工作日。', section: 'requests' },
  { text: '修订政府信息公开申请答复文书模板{#a}份，供各科室参照使用。', section: 'requests' },
  { text: '坚持一事一申请原则，第一时间与申请人沟通，做到件件有回音。', section: 'requests' },
  { text: '对复杂的政府信息公开申请实行两级审核、三方会商。', section: 'requests' },
  { text: '设立政府信息公开申请受理点{#T}个，配备专职人员{#Ta}名。', section: 'requests' },
  { text: '政府信息公开申请受理地址：人民路{#a}号{#T}楼，邮编：1{#Ba}。', section: 'requests' },
  { text: '申请人可拨打0{#T}1-8{#Ba}7咨询政府信息公开申请事宜。', section: 'requests' },
  { text: '组织学习政府信息公开申请典型案例{#a}个，参训{#b}人次。', section: 'supervision' },
  { text: '召开政府信息公开申请办理工作推进会{#T}次。', section: 'supervision' },
  { text: '政府信息公开申请平均办理用时{#T}天，当月办结的占多数。', section: 'requests' },
  { text: '对政府信息公开申请办理情况进行{#T}次抽查，发现问题{#Ta}个，均已整改。', section: 'supervision' },
  {
    text: '全年收到政府信息公开申请{~received}余件。',
    section: 'requests',
  },
  {
    text: '答复政府信息公开申请近{#Ba}字的说明材料，由法律顾问逐份把关。',
    section: 'requests',
  },
  // Review and litigation of something else.
  { text: '办理行政复议案件{#a+#b}件，其中涉及工伤认定的{#b}件。', section: 'supervision' },
  { text: '{own}负责人出庭应诉{#T}次，案件类型以行政处罚为主。', section: 'supervision' },
  { text: '为行政复议、行政诉讼应诉工作提供档案查询{#a}次。', section: 'management' },
  { text: '行政诉讼一审开庭旁听活动组织干部{#a}人参加。', section: 'supervision' },
];
