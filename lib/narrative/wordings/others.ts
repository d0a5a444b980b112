import { beside, byMedia, contents, pieces } from './published.ts';
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

/** 公告等事项政府信息累计12条: the nearest words say that it is information that is counted. */
const OF_INFORMATION =
  /(?:政府|政务|各类|公开|动态|动态类)信息(?:的|数|数量|条数|总数|共|共计|累计|合计|总计|达|有|了)*(?:近|约|超|逾)?\d/;
const SECTIONS = '栏目|专栏|板块|版块|专题|目录';
const PAPERS = '制度|方案|办法|文件|规定|通知|公文|资料|手册|传单|报告|通报|纪要|规章';
const SHEETS = /^(?:件|件次|份|项|部|篇|条|个|册|本|期|则|张|套|批|类)$/;
const TIMES = /^(?:次|场|场次|批次|轮|人次)$/;
const MEETINGS =
  '会议|培训|检查|发布会|通气会|吹风会|见面会|访谈|调研|座谈|活动|宣传|抽查|演练|听证|督查|通报|考核|开放日|汇报|研究|部署|学习|巡查|测评|自查|整改';

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
  ...beside,
  ...byMedia,
  meaning('readingPoints', '查阅点N', '设置政府信息公开查阅点7个。'),
  meaning('bodies', '专门机构N', '政府信息公开工作专门机构7个。'),
  meaning('interpretations', '政策解读稿件(发布)?N', '发布政策解读稿件7篇。'),
  {
    intent: 'conferences',
    units: /^(?:次|场|场次|个|期)$/,
    wordings: [
      { pattern: '新闻发布会(总)?(次数)?N', example: '举办新闻发布会7次。' },
      { pattern: '(召开|举办|举行)N新闻发布会', example: '召开7次新闻发布会。' },
    ],
  },
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
  {
    intent: 'correspondence',
    units: /^(?:件|件次|条|封|次|人次|个|份|通|起|宗|批次|人|例|项|批)$/,
    lacks: new RegExp(`(?:投诉|举报|信访)[^，。；、\\d]{0,4}(?:决定|结果)|${OF_INFORMATION.source}`),
    wordings: [
      {
        pattern: '(留言|信箱|热线|12345|来信|来电|咨询|投诉|举报|工单|诉求|求助|舆情)…N',
        example: '办理市长信箱来信7件。',
      },
      { pattern: '信访(?!局|办|部门|中心)…N', example: '办理信访事项7件。' },
    ],
  },
  {
    intent: 'proposal',
    units: /^(?:件|件次|条|份|篇|项|个)$/,
    wordings: [{ pattern: '(?<!意见)(建议|提案)…N', example: '办理人大代表建议7件。' }],
  },
  {
    intent: 'interpretation',
    units: /^(?:件|件次|条|篇|份|个|次|期|部|则|场|幅|张|段)$/,
    lacks: OF_INFORMATION,
    wordings: [{ pattern: '解读…N', example: '发布政策解读7篇。' }],
  },
  {
    intent: 'event',
    units: TIMES,
    wordings: [{ pattern: `(${MEETINGS})…N`, example: '举办培训7次。' }],
  },
  {
    intent: 'event',
    units: /^(?:期|个|项|批)$/,
    wordings: [{ pattern: '(培训|访谈|活动|直播|开放日|演练)(直播|活动|班)?N', example: '在线访谈7期。' }],
  },
  {
    intent: 'event',
    units: /^(?:次|场|场次|期|个|批次)$/,
    wordings: [
      {
        pattern: `(召开|举办|组织|开展|参加|发布)N…(${MEETINGS}|会)`,
        example: '召开7次专题会议。',
      },
    ],
  },
  {
    intent: 'event',
    units: /^(?:场|场次)$/,
    wordings: [{ pattern: '(召开|举办|参加|组织|发布)N', example: '参加发布会12场，其中主发布7场。' }],
  },
  {
    intent: 'chapter',
    units: /^(?:个|项)$/,
    wordings: [
      { pattern: '(由|共|等)?N(部分|章节)', example: '报告由7个部分组成。' },
      { pattern: '(报告的事项|报告事项|改进情况)(等)?N', example: '报告包括总体情况、其他需要报告的事项等7项。' },
    ],
  },
  {
    intent: 'powers',
    units: /^(?:项|个|类)$/,
    wordings: [{ pattern: '(清单|权力事项|权责事项|行政权力|职权)…N', example: '公布权力清单7项。' }],
  },
  ...contents,
  {
    intent: 'column',
    units: /^(?:个|类|栏)$/,
    lacks: OF_INFORMATION,
    wordings: [
      { pattern: `(${SECTIONS})…N`, example: '设置公开栏目7个。' },
      { pattern: '指南N', example: '编制办事指南7个。' },
    ],
  },
  {
    intent: 'column',
    units: /^(?:个|项|类|大)$/,
    wordings: [
      {
        pattern: `(开设|设置|设立|设有|建立|开辟|共设有|和|、)?N(一级|二级|三级|主要|子|信息发布)?(${SECTIONS})`,
        example: '设有7个一级栏目。',
      },
    ],
  },
  {
    intent: 'document',
    units: SHEETS,
    lacks: OF_INFORMATION,
    wordings: [
      { pattern: `(${PAPERS})…N`, example: '印发制度7项。' },
      { pattern: '档案(?!馆|局|室)…N', example: '整理档案7份。' },
      { pattern: '(?<!征求|征集)意见(?!箱|征|收|采)…N', example: '印发指导意见7份。' },
      {
        pattern: '(印发|制定|出台|制作|发放|形成|下发|建立)N…(制度|方案|办法|文件|规定|意见|通知|资料|手册|传单)',
        example: '制定7项制度。',
      },
    ],
  },
  meaning('processingFee', '(信息处理费|处理费|收取费用)…N', '收取信息处理费7元。'),
  {
    intent: 'processingFee',
    units: /元$/,
    wordings: [{ pattern: '收费…N', example: '全年收费7元。' }],
  },
  {
    intent: 'person',
    units: /^(?:人|名|位|个|人次|户)$/,
    wordings: [
      { pattern: '(人员|专职|兼职|工作人员|干部|粉丝|关注|人数)…N', example: '配备工作人员7人。' },
      {
        pattern: '(安排|配备|确定|明确|指定|关注)N…(人员|工作人员|专人|干部|同志|用户|粉丝)',
        example: '配备7名工作人员。',
      },
    ],
  },
  ...pieces,
];

function meaning(intent: string, pattern: string, example: string, topic?: Meaning['topic']): Meaning {
  return { intent, ...(topic && { topic }), wordings: [{ pattern, example }] };
}

export default others;
