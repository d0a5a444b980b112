import type { Meaning } from './wording.ts';

/** Pieces of text, pictures or film; persons, visits, money and meetings are none. */
const PIECES = /^(?:条|条次|篇|篇次|件|件次|份|项|期|部|则|批|批次|幅|段|张|起|宗|例|册|套)$/;
/** By which also sections of a site, accounts and bodies are counted. */
const THINGS = /^(?:个|次|条次|篇次)$/;
/** What is printed and numbered by its issues. */
const ISSUES = /^(?:期|本|册|份)$/;
/** 每月公示一条, 平均每天发布两条: so many in a part of the year. */
const RATE = /平均|每(?:个)?(?:年|月|季|周|日|天)(?![^，。；]{0,24}(?:共|累计))|[年月日]均/;
/** 通过网站提交申请12件: requests, not what is published there. */
const NOT_PUBLISHED = new RegExp(`${RATE.source}|(?<!依|依法)申请`);
/** 发布三个安全: a name. */
const NAME_BY_NUMERAL = /(?:公开|发布|推送|更新)了?[一二两三四五六七八九十]{1,2}[个项]/;

/** Where information is published (统计表，一（二）1 to 5). */
const MEDIA = [
  ['gazette', '政府公报|公报', '政府公报'],
  ['microblog', '微博', '政务微博'],
  ['wechat', '微信|公众号', '微信公众号'],
  ['website', '政府网站|门户网站|部门网站|网站|门户网|官网', '门户网站'],
  ['other', '其他方式|客户端|抖音|新媒体|报纸|电视|广播|平台', '客户端'],
] as const;

/** Words for one medium that others do not mean as well. */
const KINDS = [
  '公报',
  '微博',
  '微信|公众号',
  '网站|门户网|官网',
  '客户端|抖音|头条号|视频号|小红书|快手|新媒体|报纸|报刊|电视|广播|公开栏|公示栏',
] as const;

const CONTENT = '信息|视频|短视频|文章|稿件|作品|图文|推文|案例';
const ACCOUNTS = '微博|微信|公众号|账号|新媒体|客户端|平台|网站|渠道|载体|抖音号|视频号';

/** What was handed to others or taken over by them, how often a page was seen, and by whom: none of it is published. */
export const beside: readonly Meaning[] = [
  {
    intent: 'visits',
    units: /^(?:次|人次|人|条|人\/次)$/,
    wordings: [
      {
        pattern: '(访问|点击|浏览|阅读|播放|观看|转发|点赞)(总)?(量|数|人数|次数|人次|总量)(累计|总计|合计|最高|已)?…N',
        example: '门户网站总访问量7次。',
      },
      { pattern: '(转发量|点赞|阅读量|访问量|点击量|浏览量|播放量)…N', example: '全年访问量7次。' },
    ],
  },
  {
    intent: 'person',
    units: /^(?:人|名|个|位|户|人次)$/,
    wordings: [
      {
        pattern: '(粉丝|关注|订阅|用户)(总)?(人数|用户|粉丝|总数|数量|量|数|人)?(已)?N',
        example: '微信公众号订阅用户7人。',
      },
      { pattern: '(微博|微信|公众号|账号|平台)…N(关注|订阅|粉丝|用户)', example: '微信公众号现有7人关注。' },
    ],
  },
  {
    intent: 'account',
    units: /^(?:个|家)$/,
    wordings: [
      { pattern: `(${ACCOUNTS})(账号|账户|公众号|平台|号|矩阵)?(，其中)?N(?!.)`, example: '开设微信公众号7个。' },
      {
        pattern: `(${ACCOUNTS})(账号|账户|公众号|平台|号|矩阵)?N(?=[，。；、（）]|$)`,
        example: '开设政务微博7个，均已备案。',
      },
      { pattern: `(依托|通过|开设|开通|运维|清理|整合)N(${ACCOUNTS})`, example: '主要依托7个渠道公开。' },
    ],
  },
  {
    intent: 'reported',
    units: /^(?:条|条次|篇|篇次|件|件次|份|项|期|次)$/,
    wordings: [
      { pattern: '(报送|上报|移交|呈报|抄送)(?!并|及|和|、)…N', example: '向市政府办公室报送信息7条。' },
      { pattern: '移送(主动|政府|电子|纸质)?(公开)?(的)?(文件|信息|档案)…N', example: '向市档案馆移送文件7份。' },
      { pattern: '(报备|备案)(了|行政)?(公文|文件)?N', example: '备案公文7件。' },
      {
        pattern: '(采用|录用|采纳信息)(了|的|各类|政务|信息|稿件|文章|新闻|挂网)?(信息|稿件|文章|新闻)?N',
        example: '上级网站采用信息7条。',
      },
      { pattern: '(网络转载|媒体转载|被转载|媒体报道)(了|信息|稿件|文章)?N', example: '全年获省级媒体报道7篇。' },
    ],
  },
  {
    intent: 'solicitation',
    units: /^(?:次|件|件次|条|期|项|个|份|场|篇)$/,
    wordings: [
      { pattern: '(征集|征求|收集|采纳)…(意见|建议|民意)(稿|建议)?N', example: '通过门户网站征集意见7次。' },
      {
        pattern: '(意见|建议|民意)(建议)?(征集|征求|收集|采纳|反馈)…N',
        example: '网站发布意见征集7条。',
      },
      { pattern: '收到…意见(建议)?(数量|数)?N', example: '公众参与方面，收到意见数量7条。' },
    ],
  },
  {
    intent: 'solicitation',
    given: /意见|民意/,
    wordings: [{ pattern: '采纳(意见|建议)?N', example: '收到意见12条，采纳7条。' }],
  },
  {
    intent: 'correspondence',
    wordings: [
      {
        pattern:
          '(受理|接听|办理|处理|处置|收到|答复|回复|解答|接待)(了|各类|群众|网民|企业|公众|的)?(咨询|投诉|举报|留言|来信|来电|工单|诉求|求助|信件)(咨询|投诉|举报|建议|求助|事项|电话|件)?N',
        example: '通过网站受理各类咨询7件。',
      },
      { pattern: '意见建议(类)?(的)?(诉求|来电|工单)?N', example: '热线来电中，意见建议类7件。' },
    ],
  },
  {
    intent: 'produced',
    units: PIECES,
    wordings: [
      {
        pattern: '(制作|形成|产生|生成)(了|的|各类)?(政府|政务)?信息(数|总数|数量)?N',
        example: '全年制作政府信息7条。',
      },
    ],
  },
  {
    intent: 'withheld',
    units: PIECES,
    wordings: [
      {
        pattern: '(不予公开|免予公开|不公开)(类|的)?(政府|政务)?信息(数|总数|数量|件数)?N',
        example: '制作公文12件，不予公开信息数7件。',
      },
    ],
  },
  // 主动公开12条，依申请公开7条: what may be seen on request, or the requests for it.
  {
    intent: 'onRequest',
    units: PIECES,
    wordings: [
      {
        pattern: '依申请公开(类|的)?(政府)?(信息)?(数|总数|数量|件数)?N',
        example: '制作公文12件，依申请公开信息数7件。',
      },
    ],
  },
];

/** 微博、微信公开12条: by both, which of them cannot be told. */
export const byMedia: readonly Meaning[] = [
  {
    intent: 'published',
    units: PIECES,
    lacks: NOT_PUBLISHED,
    wordings: [
      ...KINDS.map((kind, index) => {
        const others = KINDS.filter((_, at) => at !== index).join('|');
        return {
          pattern: `(${kind})[^，。；：、（）\\d]{0,8}(、|和|及|与|以及|/)…(${others})…N`,
          example: `通过${first(kind)}、${first(others)}发布信息7条。`,
        };
      }),
      { pattern: '(微博微信|微信微博|两微)…N', example: '通过微博微信公开信息7条。' },
      {
        pattern: `(${KINDS.join('|')}|平台)[^，。；：、（）\\d]{0,4}等…(平台|渠道|途径|媒体|载体|方式|形式)…N`,
        example: '通过门户网站等渠道公开信息7条。',
      },
    ],
  },
  ...MEDIA.map(([name, words, called]): Meaning => {
    const isGazette = name === 'gazette';
    // 统计公报, 水资源公报 are no gazettes of the government.
    const [before, after] = isGazette ? ['(?<!统计|状况|质量|资源|情况|环境|发展)', '(?!类)'] : ['', ''];
    return {
      intent: `published.${name}`,
      units: isGazette ? /^(?:条|条次|件|篇|则)$/ : PIECES,
      lacks: NOT_PUBLISHED,
      wordings: [
        {
          pattern: `${before}(${words})${after}…(公开|发布|推送|刊发|更新|转发)?…N`,
          example: `${called}推送7条。`,
        },
      ],
    };
  }),
  ...MEDIA.slice(1).map(([name, words, called]): Meaning => ({
    intent: `published.${name}`,
    units: THINGS,
    lacks: NOT_PUBLISHED,
    wordings: [{ pattern: `(${words})…(${CONTENT})N`, example: `${called}发布视频7个。` }],
  })),
  {
    intent: 'published.all',
    units: PIECES,
    lacks: RATE,
    wordings: [{ pattern: '主动公开(各类)?政府信息(数|数量)?(共|共计)?N', example: '本年主动公开政府信息7条。' }],
  },
  {
    intent: 'periodical',
    units: ISSUES,
    wordings: [
      {
        pattern: '(公报|政报|简报|专报|周报|月报|内刊|刊物|微刊)(》)?(全年)?(编印|编发|出版|发行)?(共)?N',
        example: '编印政府公报7期。',
      },
      { pattern: '(编发|编印|编辑|出版|刊印)…》N', example: '编印《水务信息》7期。' },
    ],
  },
];

const VERBS = '公开|发布|更新|推送|刊登|刊发|上传|录入|转载|发表|编发|公示|公布|发送|归集|形成|制作|新增';

/** What is published, wherever; what was counted of it more exactly goes before. */
export const pieces: readonly Meaning[] = [
  {
    intent: 'published',
    units: PIECES,
    lacks: new RegExp(`${RATE.source}|${NAME_BY_NUMERAL.source}`),
    wordings: [
      { pattern: `(${VERBS})…N`, example: '全年累计公开各类政务信息7条。' },
      { pattern: '(公开|发布|更新|推送|刊登|刊发|上传|录入|转载|发表|公示|公布)N', example: '全年发布7条信息。' },
      {
        pattern: '(信息|动态|公告|公报|文章|新闻|稿件|数据|政策法规|法规公文|资讯|简报)(类)?(的)?N',
        example: '工作动态7条。',
      },
      { pattern: '(栏目|专栏|专题|板块|版块|目录|指南|清单)(类|内|下|中)?(的)?…N', example: '办事指南7条。' },
    ],
  },
  {
    intent: 'published',
    units: /^个$/,
    lacks: new RegExp(`${RATE.source}|${NAME_BY_NUMERAL.source}`),
    wordings: [{ pattern: '(公开|发布|公示|公布)N', example: '重大项目公示7个。' }],
  },
  {
    // 更新12次: how often, and not how much.
    intent: 'times',
    units: /^次$/,
    wordings: [{ pattern: '(更新|发布|公示|公开|公布|推送|点击|播报|转载)…N', example: '专栏全年更新7次。' }],
  },
  {
    // 公开信息30条，其中组织保障12条、回应关切9条: kinds of it that nobody can list.
    intent: 'published',
    units: /^(?:条|条次|篇|篇次|则)$/,
    given: /(?:公开|发布|更新|推送|公布|信息)[^。；]{0,24}\d{1,6}(?:余|多)?[条篇件]/,
    unless: /申请|复议|诉讼|受理|收到|热线|信箱|留言/,
    lacks:
      /其[余他它]|剩余|余下|共|合计|总计|累计|[增减]|办|答复|回复|咨询|建议|提案|同比|意见|采|撤|删|有效|废止|失效/,
    wordings: [{ pattern: '[\\u4e00-\\u9fff”》](类|方面)?N', example: '全年公开信息30条，其中组织保障7条。' }],
  },
];

/** 信息个数 and the like, before sections of a site are. */
export const contents: readonly Meaning[] = [
  {
    intent: 'published',
    units: THINGS,
    lacks: RATE,
    wordings: [{ pattern: `(${CONTENT})(数|数量|总数)?(共|共计)?N`, example: '专栏发布短视频7个。' }],
  },
];

function first(words: string): string {
  return words.split('|')[0] ?? '';
}
