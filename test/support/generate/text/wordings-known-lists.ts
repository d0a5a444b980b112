import { flow, openParts, parts, type Wording } from './wording.ts';

/** Information published, in known shapes. */
export const KNOWN_LISTS: readonly (string | Wording)[] = [
  '{year}年，{own}主动公开各类政府信息{#a}条。',
  {
    text: '{year}年，{own}共主动公开政府信息{#a+#b+#c}条，其中公告公示类{#a}条，政策文件类{#b}条，其他类{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年共发布各类信息{#a+#b+#c+#d}条。其中：工作动态{#a}条、通知公告{#b}条、办事指南{#c}条、其他{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '{year}年，{own}通过政务网站公开信息{#a}条，微信公众号{#b}条。',
  '公开法定主动公开信息{#a}条，重点领域信息{#b}条。',
  {
    text: '对{#T+#Tb}件政府信息公开申请收取了信息处理费{#a+#b}元。其中{#T}件收取{#a}元，{#Tb}件收取{#b}元。',
    relations: [openParts(1, 3, 5), openParts(0, 2, 4)],
    section: 'other',
  },
  {
    text: '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等{=6}部分组成。',
    section: 'management',
  },
  '全年公开各类信息{~#a}余条，微信公众号推送近{~#b}条。',
  '累计主动公开政府信息{#Ba+#a}条，其中本年度新增{#a}条。',
  {
    text: '{year}年共公开信息{#a+#b+#c+#d}条，其中部门预算{#Ta+#Tb}条（预算表{#Ta}条、说明{#Tb}条）、动态{#a}条、公告{#b}条、其他{#c+#d-#Ta-#Tb}条。',
    relations: [parts(0, 1, 4, 5, 6), openParts(1, 2, 3)],
  },
  {
    text: '{year}年主动公开政府信息{#a+#b+#c}条，其中概况类{#a}条、业务类{#b}条、其他类{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '共发布信息{#a+#b+#c+#d}条，其中：网站{#a}条，微博{#b}条，微信{#c}条，其他方式{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '政府网站发布信息{#a+#b+#c}条，由动态{#a}条、公告{#b}条、文件{#c}条组成。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '网站和微信分别公开信息{#a}条、{#b}条，共计{#a+#b}条。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '办理建议提案{#a+#b}件，其中建议{#a}件、提案{#b}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '主动公开信息{#a+#b}条，其中政务动态{#a}条，占{%#a/#a+#b}%；其他信息{#b}条，占{%#b/#a+#b}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '收到网民留言{#a}条，上年结转留言{#Ta}条，已办结{#a+#Ta-#T}条，结转下年{#T}条。',
    relations: [flow([0, 1], [2, 3])],
    section: 'platform',
  },
  {
    text: '网站设有政策文件、工作动态、公告公示、互动交流等{=4}个栏目。',
    section: 'platform',
  },
  {
    text: '公开内容分为机构职能、政策法规、行政执法{=3}类。',
    section: 'management',
  },
];
