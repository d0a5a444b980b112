import { openParts, parts, type Wording } from './wording.ts';

/** Lists of what was published, in shapes that were kept from the author of the reader of sentences at first. */
export const SECOND_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年发布信息总量{#a+#b+#c}条，分别为：网站{#a}条、微信公众号{#b}条、公开栏{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年上网公开政府信息{#a+#b+#c+#d+#e}条，按类别分，机构职能类{#a}条、政策法规类{#b}条、规划计划类{#c}条、财政资金类{#d}条、其他类{#e}条。',
    relations: [parts(0, 1, 2, 3, 4, 5)],
  },
  {
    text: '{own}全年公开信息{#a+#b+#c}条（门户网站{#a}条，政务微博{#b}条，其他渠道{#c}条）。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '公开的{#a+#b+#c}条信息由三部分构成：政策文件{#a}条、工作动态{#b}条、公示公告{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年在政府网站更新信息{#a}条，在政务新媒体更新信息{#b}条，两者合计{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '工作动态、通知公告、政策解读和其他信息分别发布{#a}条、{#b}条、{#c}条和{#d}条，总计{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '主动公开信息累计{#a+#b+#c}条次；其中文字类{#a}条次，图解类{#b}条次，其余{#c}条次为视频。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年{own}主动公开信息{#a+#b}条，其中门户网站{#a}条，占比{%#a/#a+#b}%；微信公众号{#b}条，占比{%#b/#a+#b}%。',
    relations: [openParts(0, 1, 3)],
  },
  {
    text: '全年发布信息{#a+#b+#c}条，民生类{#a}条（占{%#a/#a+#b+#c}%），经济类{#b}条（占{%#b/#a+#b+#c}%），其他{#c}条（占{%#c/#a+#b+#c}%）。',
    relations: [parts(0, 1, 3, 5)],
  },
  {
    text: '公开预算决算类信息{#Ta+#Tb}条（含部门预算{#Ta}条、部门决算{#Tb}条），内容细化到项级科目。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '全年主动公开信息{#a+#b+#Ta+#Tb}条，其中动态类{#a}条，公告类{#b}条，预决算类{#Ta+#Tb}条（其中预算{#Ta}条、决算{#Tb}条）。',
    relations: [openParts(0, 1, 2, 3), openParts(3, 4, 5)],
  },
  {
    text: '{year}年解读政策{#Ta+#Tb+#Tc}篇，文字解读{#Ta}篇，图片解读{#Tb}篇，其他形式解读{#Tc}篇。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '办理人大代表建议和政协委员提案{#a+#b}件，建议{#a}件、提案{#b}件，答复内容全部公开。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '网站留言、热线转办和其他来信共计{#a+#b+#c}件，依次为{#a}件、{#b}件、{#c}件，均已回复。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年组织业务培训{#Ta+#Tb}场，其中集中授课{#Ta}场，线上学习{#Tb}场，覆盖全体信息员。',
    relations: [openParts(0, 1, 2)],
    section: 'supervision',
  },
  {
    text: '网站共更新稿件{#Ba+#Bb}篇，原创{#Ba}篇，转载{#Bb}篇。',
    relations: [openParts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '政务新媒体矩阵全年推送{#a+#b+#c}期：微信{#a}期，微博{#b}期，其他平台{#c}期。',
    relations: [parts(0, 1, 2, 3)],
    section: 'platform',
  },
  {
    text: '专栏设有机构职能、政策文件、财政信息、公告公示{=4}个栏目，每月至少更新一次。',
    section: 'platform',
  },
  {
    text: '按照“公开目录、公开指南、公开年报、公开制度”{=4}大板块调整网站专栏。',
    section: 'platform',
  },
  {
    text: '本年度重点推进财政预决算、社会救助、食品安全、环境保护、安全生产{=5}个领域的信息公开。',
  },
  {
    text: '公开事项分为决策公开、执行公开、管理公开、服务公开、结果公开{=5}类，逐类列出责任科室。',
    section: 'management',
  },
  {
    text: '报告正文分为概述、主动公开、依申请公开、存在问题{=4}个部分。',
    section: 'management',
  },
  {
    text: '工作机制由登记、审核、办理、答复、归档等{=5}个环节组成。',
    section: 'management',
  },
];
