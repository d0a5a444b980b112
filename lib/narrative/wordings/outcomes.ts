import type { Meaning, Wording } from './wording.ts';

/** Documents have an attribute of disclosure too: those are no requests. */
const DOCUMENTS =
  /公文|公开属性|(?<!另行)制作|制发|文件|主动公开(?:政府|信息|类|的|数){0,4}\d{1,9}[条件份]?[，、；](?:作为|属于)?依申请公开/;

/** 不予公开信息7条: information that is kept back, whether somebody asked for it or not. */
const WITHHELD = /不予公开的?(?:政府|政务)?信息(?:数|数量|件数|共|有|为)*\d/;

/** Rows below the groups, by the words that tell them apart in running text, with an example of these. */
export const REASON_WORDS: readonly (readonly [intent: string, words: string, example: string])[] = [
  ['refused.stateSecret', '国家秘密', '属于国家秘密'],
  ['refused.otherLaw', '(法律行政法规|法律、行政法规|法律法规)禁止公开', '其他法律行政法规禁止公开'],
  ['refused.securityStability', '(三安全一稳定|三安全)', '危及“三安全一稳定”'],
  ['refused.thirdParty', '(第三方合法权益|第三方权益)', '保护第三方合法权益'],
  ['refused.internalAffairs', '(三类)?内部事务(性)?(信息)?', '属于三类内部事务信息'],
  ['refused.deliberative', '过程性(性)?(信息)?', '属于四类过程性信息'],
  ['refused.enforcementFile', '(行政)?执法案卷(信息)?', '属于行政执法案卷'],
  ['refused.administrativeQuery', '行政查询(事项|范畴)?', '属于行政查询事项'],
  ['unavailable.notHeld', '(不掌握|未掌握)(的)?(相关)?(政府)?(信息)?', '本机关不掌握相关政府信息'],
  [
    'unavailable.needsCreation',
    '(没有现成信息(、|，|而|且)?(需要?)?(另行)?(加工)?(、)?(制作)?|另行加工制作|另行制作|需要另行制作)',
    '没有现成信息需要另行制作',
  ],
  ['unavailable.unclear', '(仍不明确(、无法提供(信息)?)?|补正后…不明确)', '补正后申请内容仍不明确'],
  [
    'declined.petition',
    '(信访|举报|投诉)、?(信访|举报|投诉)、?(信访|举报|投诉)(类)?(的)?(申请)?',
    '信访举报投诉类申请',
  ],
  ['declined.repeat', '(?<!反复)重复申请', '重复申请'],
  ['declined.publication', '(公开出版物|出版物)', '要求提供公开出版物'],
  ['declined.excessive', '(大量反复|大量、反复)(申请)?', '无正当理由大量反复申请'],
  ['declined.confirmation', '(确认或重新出具|重新出具)…信息', '要求确认或重新出具已获取信息'],
  [
    'other.overdueCorrection',
    '(逾期不补正|逾期未补正|不补正)((、|，)[^，。；、\\d]{0,6}不再处理(其申请|该申请)?)?',
    '逾期不补正',
  ],
  [
    'other.overdueFee',
    '(逾期未按收费通知…(费用|缴费)|逾期未缴纳?(费用)?|逾期不缴费|未按收费通知要求缴纳?费用?)((、|，)[^，。；、\\d]{0,6}不再处理(其申请|该申请)?)?',
    '逾期未缴纳费用',
  ],
];

/** What a group of rows is called where one of them is given as its reason. */
export const GROUP_NAMES: Readonly<Record<string, string>> = {
  refused: '不予公开',
  unavailable: '无法提供',
  declined: '不予处理',
};

/** How requests are said to have ended (table of requests, row 三); the words count only where requests are spoken of. */
const outcomes: readonly Meaning[] = [
  {
    intent: 'grantedOrPartly',
    topic: 'requests',
    wordings: [
      {
        pattern: '(?:予以|同意)公开(及|或|和|、|与|以及|及/或|或者)(予以)?部分公开…N',
        example: '办结申请12件，予以公开或部分公开7件。',
      },
      {
        pattern: '(全部|全面|完全)(及|或|和|、|与|以及|或者)部分(予以)?公开…N',
        example: '办结申请12件，全部或部分公开7件。',
      },
    ],
  },
  {
    intent: 'granted',
    topic: 'requests',
    unless: DOCUMENTS,
    wordings: [
      {
        pattern: '(?<!不|部分|未|没有)(予以公开|给予公开|同意公开|准予公开|全部公开|完全公开|予以全部公开)(答复|的)?…N',
        example: '办结申请12件，其中予以公开7件。',
      },
      {
        pattern: '(?<=^[，；、：。]?(?:其中)?[，：]?)公开(?!(?:政府|政务)?信息)N',
        example: '收到政府信息公开申请12件，公开7件。',
      },
      { pattern: 'N(全部|均)?公开(?!.)', example: '收到政府信息公开申请12件，其中7件公开。' },
      {
        pattern: 'N…(?<!不|部分|未|没有)(予以公开|同意公开|全部公开|完全公开)(?!(及|或|和|、)部分)',
        example: '办结申请12件，其中7件予以公开。',
      },
    ],
  },
  {
    intent: 'partlyGranted',
    topic: 'requests',
    wordings: [
      {
        pattern: '(?<!(公开|公开及|公开或|公开和|公开、)(予以)?)部分(予以)?公开(答复|的)?…N',
        example: '办结申请12件，其中部分公开7件。',
      },
      { pattern: '公开(其中)?(的)?一部分(的)?…N', example: '办结申请12件，区分处理后公开一部分7件。' },
      { pattern: 'N…部分(予以)?公开', example: '办结申请12件，其中7件部分公开。' },
    ],
  },
  {
    intent: 'refused',
    topic: 'requests',
    lacks: WITHHELD,
    unless: DOCUMENTS,
    wordings: [
      {
        pattern: '(不予公开|不同意公开|不予以公开|依法不公开)(答复|的)?…N',
        example: '办结申请12件，其中不予公开7件。',
      },
      { pattern: 'N…(不予公开|不同意公开)', example: '办结申请12件，其中7件不予公开。' },
    ],
  },
  {
    intent: 'unavailable',
    topic: 'requests',
    wordings: [
      { pattern: '无法提供(的)?…N', example: '办结申请12件，其中无法提供7件。' },
      { pattern: 'N…无法提供', example: '办结申请12件，其中7件无法提供。' },
    ],
  },
  {
    intent: 'declined',
    topic: 'requests',
    wordings: [
      { pattern: '不予处理(的)?…N', example: '办结申请12件，其中不予处理7件。' },
      { pattern: 'N…不予处理', example: '办结申请12件，其中7件不予处理。' },
    ],
  },
  {
    intent: 'otherHandled',
    topic: 'requests',
    wordings: [
      {
        pattern: '(作|按|以)?(其他处理|其它处理|其[他它]方式(处理|办结|结案|了结))(的)?…N',
        example: '办结申请12件，作其他处理（含撤回申请）7件。',
      },
      { pattern: 'N…(作)?(其他处理|其它处理|其他答复)', example: '办结申请12件，其中7件作其他处理。' },
    ],
  },
  ...subRows(),
];

/** The rows below the groups. */
function subRows(): Meaning[] {
  return REASON_WORDS.map(([intent, words, example]) => ({
    intent,
    topic: 'requests',
    wordings: [
      ...asReason(intent, words, example),
      { pattern: `${words}(的)?…N`, example: `办结政府信息公开申请12件，其中${example}7件。` },
      { pattern: `N…${words}`, example: `办结政府信息公开申请12件，其中7件${example}。` },
    ],
  }));
}

/** 因重复申请，不予处理7件: the group is named beside the row, and it is the row that is counted. */
function asReason(intent: string, words: string, example: string): Wording[] {
  const name = GROUP_NAMES[intent.split('.')[0] ?? ''];
  if (name === undefined) return [];
  return [
    {
      pattern: `${words}(”|类|的|申请|而)*(，|、)?(依法|决定|而|作出|，)*${name}(的|决定|答复|〈申请〉)*N`,
      example: `办结政府信息公开申请12件，因${example}，${name}7件。`,
    },
  ];
}

export default outcomes;
