import type { Meaning } from './wording.ts';

/** How requests come in (统计表，三（一）1 to 4). */
const CHANNELS = [
  ['counter', '当面|现场|窗口', '当面'],
  ['fax', '传真', '传真'],
  ['online', '网络|网上|互联网|在线|线上|平台|电子邮件|邮箱', '网络'],
  ['letter', '信函|信件|邮寄|邮递|来信|书信|快递|邮政|来函', '信函'],
  // On paper: by letter or at the counter.
  ['written', '书面|纸质', '书面'],
] as const;

/** Where information is published (统计表，一（二）1 to 5). */
const MEDIA = [
  ['gazette', '政府公报|公报', '政府公报'],
  ['microblog', '微博', '政务微博'],
  ['wechat', '微信|公众号', '微信公众号'],
  ['website', '政府网站|门户网站|部门网站|网站|门户网', '门户网站'],
  ['other', '其他方式|客户端|抖音|新媒体|报纸|电视|广播|平台', '客户端'],
] as const;

/** What reports count that has no cell in the tables: understood, and held against nothing. */
const others: readonly Meaning[] = [
  ...CHANNELS.flatMap(([intent, words, name]) => [
    meaning(
      `channel.${intent}`,
      `(${words})(寄递)?(方式|形式|渠道|途径)?(的)?(提交|提出|递交|收到)?(的)?(表单)?(〈申请〉|申请)?(件|表)?(形式)?(的)?N`,
      `依申请公开方面，${name}申请7件。`,
      'requests',
    ),
    meaning(
      `channel.${intent}`,
      `N…(${words})(方式|形式|渠道|途径|平台)?(的)?(提交|提出|递交)?(的)?申请(?!.)`,
      `收到政府信息公开申请12件，其中7件为${name}申请。`,
      'requests',
    ),
  ]),
  meaning(
    'channel.online',
    '(网站|官网|门户网|系统|平台)(在线)?(的)?(提交|提出|递交|收到|申请)(的)?(申请)?(件|表)?(的)?N',
    '收到政府信息公开申请12件，其中网站申请7件。',
    'requests',
  ),
  ...MEDIA.map(([intent, words, name]) =>
    meaning(`published.${intent}`, `(${words})…(公开|发布|推送|刊发|更新|转发)?…N`, `${name}推送7条。`),
  ),
  meaning('published.all', '主动公开(各类)?政府信息(数|数量)?(共|共计)?N', '本年主动公开政府信息7条。'),
  meaning('readingPoints', '查阅点N', '设置政府信息公开查阅点7个。'),
  meaning('bodies', '专门机构N', '政府信息公开工作专门机构7个。'),
  meaning('interpretations', '政策解读稿件(发布)?N', '发布政策解读稿件7篇。'),
  meaning('conferences', '新闻发布会(总)?(次数)?N', '举办新闻发布会7次。'),
  // 主动公开12条，依申请公开7条: what may be seen on request, or the requests for it.
  pieces('onRequest', '依申请公开(的)?(政府)?(信息)?(数|数量|件数)?N', '主动公开政府信息12条，依申请公开7条。'),
  pieces(
    'withheld',
    '(不予公开|不公开|免予公开)(的)?(政府|政务)?信息(数|数量|件数)?N',
    '制作政府信息12条，不予公开信息7条。',
  ),
  meaning('alreadyPublic', '已主动公开(范围)?(的)?N', '答复政府信息公开申请12件，属于已主动公开范围7件。'),
  meaning(
    'notOurs',
    '不属于本(行政)?(机关|单位)公开(范围)?(的)?N',
    '答复政府信息公开申请12件，不属于本行政机关公开7件。',
  ),
  meaning('notExisting', '信息不存在(的)?N', '答复政府信息公开申请12件，申请信息不存在7件。'),
  meaning(
    'notExisting',
    'N…(类型|结果|答复)(属于|为|是)“?信息不存在',
    '收到政府信息公开申请12件，7件类型属于“信息不存在”。',
    'requests',
  ),
  meaning(
    'alreadyPublic',
    'N…(类型|结果|答复)(属于|为|是)“?(已)?主动公开',
    '收到政府信息公开申请12件，7件办理结果为主动公开。',
    'requests',
  ),
  meaning('meetings', '(政府信息公开工作会议|专题会议)N', '召开政府信息公开工作会议或专题会议7次。'),
  meaning('trainings', '培训班N', '举办各类政府信息公开培训班7次。'),
  meaning('trained', '接受培训(的)?人员N', '接受培训人员7人次。'),
  meaning('staff.all', '(从事)?政府信息公开(工作)?(的)?(工作)?人员N', '从事政府信息公开工作人员7人。'),
  meaning('staff.fullTime', '专职(工作)?(人员)?N', '配备专职人员7人。'),
  meaning('staff.partTime', '兼职(工作)?(人员)?N', '配备兼职人员7人。'),
  meaning(
    'correspondence',
    '(留言|信箱|热线|12345|信访|来信|来电|咨询|投诉|举报|工单|诉求|求助|舆情)…N',
    '办理市长信箱来信7件。',
  ),
  meaning('proposal', '(建议|提案)…N', '办理人大代表建议7件。'),
  meaning('interpretation', '解读…N', '发布政策解读7篇。'),
  meaning(
    'event',
    '(会议|培训|检查|发布会|访谈|调研|座谈|活动|宣传|抽查|演练|听证|督查|通报|考核|开放日|汇报|研究|部署|学习|巡查|测评|自查|整改)…N',
    '举办培训7次。',
  ),
  meaning(
    'event',
    '(召开|举办|组织|开展|参加)N…(会议|培训|检查|发布会|访谈|调研|座谈|活动|宣传|会)',
    '召开7次专题会议。',
  ),
  meaning('column', '(栏目|专栏|板块|版块|目录|指南|清单|专题)…N', '设置公开栏目7个。'),
  meaning(
    'column',
    '(开设|设置|设立|设有|建立|开辟|共设有|和|、)?N(一级|二级|三级|主要|子)?(栏目|专栏|板块|版块|专题|部分|目录)',
    '设有7个一级栏目。',
  ),
  meaning('document', '(制度|方案|办法|文件|规定|意见|通知|公文|档案|资料|手册|传单|报告)…N', '印发制度7项。'),
  meaning(
    'document',
    '(印发|制定|出台|制作|发放|形成|下发|建立)N…(制度|方案|办法|文件|规定|意见|通知|资料|手册|传单)',
    '制定7项制度。',
  ),
  meaning('processingFee', '(信息处理费|处理费|收取费用|收费)…N', '收取信息处理费7元。'),
  meaning('person', '(人员|专职|兼职|工作人员|干部|粉丝|关注|人数)…N', '配备工作人员7人。'),
  meaning('person', '(安排|配备|确定|明确|指定|关注)N…(人员|工作人员|专人|干部|同志|用户|粉丝)', '配备7名工作人员。'),
  meaning('visits', '(阅读量|访问量|点击量|浏览量|播放量|转发量|点赞)…N', '全年访问量7次。'),
  meaning(
    'published',
    '(公开|发布|更新|推送|报送|刊登|刊发|上传|上报|录入|转载|发表|采用|编发|公示|公布|发送|归集|形成|制作|新增)…N',
    '全年累计公开各类政务信息7条。',
  ),
  meaning('published', '(公开|发布|更新|推送|报送|刊登|刊发|上传|上报|录入|转载|发表|公示|公布)N', '全年发布7条信息。'),
  meaning(
    'published',
    '(信息|动态|公告|公报|文章|新闻|稿件|数据|政策法规|法规公文|资讯|简报)(类)?(的)?N',
    '工作动态7条。',
  ),
];

/** What is counted by the piece: persons are none. */
function pieces(intent: string, pattern: string, example: string): Meaning {
  return { ...meaning(intent, pattern, example), units: /^(?:条|件|项|份|篇|个|则|宗)$/ };
}

function meaning(intent: string, pattern: string, example: string, topic?: Meaning['topic']): Meaning {
  return { intent, ...(topic && { topic }), wordings: [{ pattern, example }] };
}

export default others;
