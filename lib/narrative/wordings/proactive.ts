import type { Meaning } from './wording.ts';

const DOCUMENT = '(?:行政|部门|党组)?规范性文件';

/** What was issued and decided (table of active disclosure). */
const proactive: readonly Meaning[] = [
  ...documents('normativeDocuments', DOCUMENT, '行政规范性文件'),
  ...documents('regulations', '(?:地方)?(?:政府|部门)?规章', '政府规章'),
  {
    // 权力清单中，行政处罚12项: how many powers there are, not how often they were used.
    intent: 'powers',
    units: /^项$/,
    given: /(?:权力|权责|职权|清单)(?:(?!作出|做出|决定|办理|实施)[^。；]){0,60}$/,
    wordings: [
      {
        pattern: '(行政许可|行政处罚|行政强制|行政检查|行政确认|其[他它](行政)?权力)(类|权|事项)?N',
        example: '权力清单中，行政处罚7项。',
      },
    ],
  },
  ...decisions('licences', '行政许可', '行政许可'),
  ...decisions('penalties', '行政处罚', '行政处罚'),
  ...decisions('otherServices', '其他对外管理服务事项', '其他对外管理服务事项'),
  ...decisions('compulsion', '行政强制(?:措施|执行)?', '行政强制'),
  previous('fees', '行政事业性收费'),
  {
    intent: 'fees.amount',
    units: /元$/,
    wordings: [{ pattern: '行政事业性收费…N', example: '全年行政事业性收费7万元。' }],
  },
  {
    intent: 'fees.amount',
    units: /元$/,
    given: /行政事业性收费/,
    lacks: /处理费/,
    wordings: [
      { pattern: '(收费金额|收费总额|收费收入)N', example: '行政事业性收费方面，全年收费金额7万元。' },
      { pattern: '(即|折合)N', example: '行政事业性收费已全部上缴（即7万元）。' },
    ],
  },
  {
    intent: 'procurement.projects',
    units: /^(?:个|项|次|件|批)$/,
    wordings: [{ pattern: '政府(集中)?采购(项目|事项)?N', example: '政府集中采购项目7个。' }],
  },
  {
    intent: 'procurement.amount',
    units: /元$/,
    wordings: [{ pattern: '政府(集中)?采购…(金额|总额|资金)N', example: '政府集中采购总金额7万元。' }],
  },
  {
    intent: 'procurement.amount',
    units: /元$/,
    given: /政府(?:集中)?采购/,
    wordings: [{ pattern: '(采购)?(总金额|金额|总额)N', example: '政府集中采购项目12个，采购总金额7万元。' }],
  },
];

function documents(row: 'normativeDocuments' | 'regulations', words: string, name: string): Meaning[] {
  // 发布现行有效的规范性文件12件: of whatever year.
  const lacks = /主动公开.{0,6}$|解读|清理|(?:现行|继续)有效的?(?:行政|部门|政府){0,2}(?:规范性文件|规章)/;
  // 现行有效12件，其中由本机关制定的7件: of those in force, not of the year's.
  const unless = /有效[^。；]{0,40}其中(?:由|以|属)[^，。；]{0,14}$/;
  return [
    {
      intent: `${row}.issued`,
      lacks,
      unless,
      wordings: [
        { pattern: `〈制〉…${words}N`, example: `全年制发${name}7件。` },
        { pattern: `〈制〉N…${words}`, example: `全年制定7件局本级${name}。` },
        { pattern: `N${words}(的)?〈制〉`, example: `完成7件${name}的制发工作。` },
        { pattern: `${words}…〈制〉N`, example: `${name}本年制发7件。` },
      ],
    },
    {
      intent: `${row}.issued`,
      topic: row,
      lacks,
      unless,
      wordings: [
        {
          pattern: '(新制发|新制定|新出台|新印发|制发|制定|新发布|新制作|颁布|出台)N',
          example: `${name}保留12件，新制发7件。`,
        },
      ],
    },
    {
      intent: `${row}.published`,
      topic: row,
      wordings: [{ pattern: '(?<!对外)(新公开|当年公开)N', example: `${name}新制作12件，本年新公开7件。` }],
    },
    {
      intent: `${row}.published`,
      wordings: [{ pattern: `(新公开|当年公开)(的)?${words}N`, example: `本年新公开${name}7件。` }],
    },
    {
      intent: `${row}.total`,
      topic: row,
      wordings: [{ pattern: '(累计)?对外公开(总数量?|总量)?N', example: `${name}新制作12件，累计对外公开7件。` }],
    },
    {
      intent: `${row}.repealed`,
      wordings: [
        { pattern: `〈废〉…${words}N`, example: `全年废止${name}7件。` },
        { pattern: `${words}…〈废〉N`, example: `${name}废止7件。` },
        { pattern: `N${words}(予以|进行)?〈废〉`, example: `全年对7件${name}予以废止。` },
      ],
    },
    {
      intent: `${row}.total`,
      wordings: [
        { pattern: `对外公开…${words}(总数)?N`, example: `对外公开${name}总数7件。` },
        { pattern: `${words}(对外公开)?总数量?N`, example: `${name}对外公开总数量7件。` },
      ],
    },
    {
      intent: `${row}.repealed`,
      topic: row,
      wordings: [
        { pattern: '(废止|宣布失效|失效|清理废止)…N', example: `制发${name}12件，废止7件。` },
        { pattern: 'N(予以|被|宣布)*(废止|失效)', example: `${name}清理后，7件予以废止。` },
      ],
    },
    {
      intent: `${row}.inForce`,
      wordings: [
        { pattern: `(现行有效|继续有效|现有|保留|有效)(的)?…${words}N`, example: `现行有效${name}7件。` },
        { pattern: `(现行有效|继续有效|有效)(的)?N${words}`, example: `现行有效的7件${name}均已公开。` },
        { pattern: `N${words}(现行有效|继续有效|仍然有效)`, example: `共有7件${name}现行有效。` },
        { pattern: `${words}…(现行有效|继续有效|保留)…N`, example: `${name}现行有效7件。` },
      ],
    },
    {
      intent: `${row}.inForce`,
      topic: row,
      wordings: [
        {
          pattern:
            '(现行有效|继续有效|目前有效|现在有效|年[底末](?:现行|仍)?有效|有效存续|继续执行|仍然有效|保有量|保留)(的|文件)?…N',
          example: `制发${name}12件，现行有效7件。`,
        },
        { pattern: 'N(现行|继续|仍然?|目前)有效', example: `制发${name}12件，7件现行有效。` },
      ],
    },
    {
      intent: row,
      // 规范性文件类信息12条: what is published of them.
      lacks: new RegExp(`${words}(?:类|等|相关)?的?信息|转载[^，。；]*${words}`),
      wordings: [
        { pattern: `${words}N`, example: `${name}7件。` },
        { pattern: `N…${words}`, example: `公开了7件以本机关名义印发的${name}。` },
      ],
    },
  ];
}

/** Decisions are compared; licences of which only a number of items or of pages is told are not. */
function decisions(row: string, words: string, name: string): Meaning[] {
  const intent = `${row}.decisions`;
  const units = /^(?:件|宗|例|起|项|次|件次|个|条|份)$/;
  return [
    {
      intent,
      units,
      lacks: /公示|事项清单|申请|公开.{0,8}信息|信息.{0,4}条/,
      wordings: [
        {
          pattern: `(作出|做出|办理|实施|下达|处理|采取)…${words}(处理)?(决定书|决定|案件|事项)?N`,
          example: `全年作出${name}决定7件。`,
        },
        { pattern: `(作出|做出|办理|实施|下达)N${words}(处理)?(决定|案件)?`, example: `全年作出7件${name}决定。` },
        {
          pattern: `(作出|做出|下达)${words.replace(/^行政/, '')}(处理)?(决定书|决定)N`,
          example: `本年作出${name.replace(/^行政/, '')}决定7件。`,
        },
        {
          pattern: `${words}(的)?(本年|全年)?(处理)?(决定书|决定|案件|处理事项)(数量)?N`,
          example: `${name}处理决定7件。`,
        },
        { pattern: `${words}(案件)?(全年|本年)?(办结|作出|下达|办理|实施)N`, example: `${name}案件办结7件。` },
        {
          pattern: `${words.replace(/^行政/, '')}(处理)?决定(总数|总量|数量?)(为|是|达)?N`,
          example: `本年${name.replace(/^行政/, '')}决定总数7件。`,
        },
        { pattern: `${words}N`, example: `本年${name}7件。` },
      ],
    },
    {
      // 行政许可方面，全年作出处理决定7件: the decisions of what was named last.
      intent,
      units,
      given: new RegExp(`${words}(?!.{0,80}(?:行政(?:许可|处罚|强制)|管理服务事项))`),
      lacks: /公示|公开|公布|归集|上传|报送|抽取|评查|查阅|复议|不予|申请/,
      wordings: [
        {
          pattern: '(作出|做出|下达)(的)?(处理)?(决定书|决定)(数量?)?N',
          example: `${name}方面，全年作出处理决定7件。`,
        },
        {
          pattern: '(?<=本年|全年|本年度|[，；])处理决定(数量)?N',
          example: `${name}上一年项目12项，本年处理决定7件。`,
        },
      ],
    },
    previous(row, words, name),
    {
      intent,
      units,
      lacks: /公示|公开|公布|归集|上传|报送|抽取|评查|查阅/,
      wordings: [{ pattern: `N${words}(处理)?(决定书|决定)`, example: `作出许可和7件${name}决定。` }],
    },
  ];
}

/** How many items there were the year before (form of 2019). */
function previous(row: string, words: string, name = words): Meaning {
  return {
    intent: `${row}.previous`,
    units: /^项$/,
    wordings: [
      {
        pattern: `${words}(项目)?(事项)?(上年度?|上一年度?)(的)?(项目|事项)?(数量?)?N`,
        example: `${name}上一年项目数量7项。`,
      },
    ],
  };
}

export default proactive;
