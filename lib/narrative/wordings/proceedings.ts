import type { Meaning } from './wording.ts';

/** 行政复议类信息12条: what is published about cases, and no case. */
const ABOUT_CASES =
  /(?:复议|诉讼|应诉)(?:决定书?|判决书?|裁定书?|文书|结果|案件|情况)?(?:类|等|相关)?的?(?:政府|政务|公开)?信息(?!公开)|(?:复议|诉讼)(?:决定书|判决书|文书)/;

/** Reviews and lawsuits about disclosure (table of proceedings). */
const proceedings: readonly Meaning[] = [
  {
    intent: 'disputes',
    topic: 'proceedings',
    wordings: [
      { pattern: '(行政争议|争议案件)(案件)?…N', example: '因政府信息公开引发的行政争议7件。' },
      {
        pattern: '复议(、|和|及|与|或|以及|/)?(行政)?诉讼(案件|案)?(共)?N',
        example: '因政府信息公开引发行政复议、诉讼案件7件。',
      },
    ],
  },
  {
    intent: 'litigationDirect',
    topic: 'proceedings',
    wordings: [
      {
        pattern:
          '(未经复议|不经复议|直接)(而|向法院|向人民法院)?(直接)?(起诉|诉至法院|诉至人民法院|提起(行政)?诉讼|诉讼)…N',
        example: '信息公开类行政诉讼中，未经复议直接起诉7件。',
      },
      {
        pattern: '(直接|径直)(到|向|诉至)(人民)?法院(起诉)?(的)?N',
        example: '政府信息公开行政诉讼案件，直接到法院的7件。',
      },
      {
        pattern: 'N(为|是|系|属于?)(未经复议|不经复议)?直接(起诉|提起(行政)?诉讼)',
        example: '信息公开类行政诉讼中，7件是直接起诉。',
      },
    ],
  },
  {
    intent: 'litigationAfterReconsideration',
    topic: 'proceedings',
    wordings: [
      {
        pattern: '复议后(再|又)?(向法院|向人民法院)?(起诉|提起(行政)?诉讼|诉讼)…N',
        example: '信息公开类行政诉讼中，复议后起诉7件。',
      },
      {
        pattern: '复议(后|之后)?(仍|不服|申请人|，|、|的)*(再|又)(次)?(向(人民)?法院)?(起诉|提起(行政)?诉讼)…N',
        example: '政府信息公开行政诉讼中，先复议再起诉7件。',
      },
      {
        pattern: '复议(后|之后)(仍|不服|申请人|，|、|就|政府信息公开|对)+(起诉|提起(行政)?诉讼)…N',
        example: '经复议后仍不服、就政府信息公开起诉7件。',
      },
      {
        pattern: '复议(决定|结果)(仍)?不服(后|而|，|、|再|又|向(人民)?法院)*(起诉|提起(行政)?诉讼)…N',
        example: '对复议决定不服后起诉的政府信息公开案件7件。',
      },
      {
        pattern: '不服(行政)?复议(决定|结果)(后|而|，|、|再|又|向(人民)?法院)*(起诉|提起(行政)?诉讼)…N',
        example: '政府信息公开行政诉讼中，不服复议决定再起诉7件。',
      },
      {
        pattern: 'N(为|是|系|属于?)复议后(再|又)?(起诉|提起(行政)?诉讼)',
        example: '信息公开类行政诉讼中，7件是复议后起诉。',
      },
    ],
  },
  {
    intent: 'reconsideration',
    topic: 'proceedings',
    lacks: new RegExp(`案卷|卷宗|${ABOUT_CASES.source}`),
    wordings: [
      {
        pattern: '(?<!未经|不经)复议(?!后|决定|和|及|、|或|与|诉讼|机关|直接)(案件|申请|案)?…N',
        example: '因政府信息公开被申请行政复议7件。',
      },
      { pattern: '(作为|为)(复议)?被申请人(的)?(案件)?N', example: '政府信息公开行政复议以本机关为被申请人的7件。' },
      { pattern: 'N…行政复议(?!(和|及|、|或|与|后))', example: '政府信息公开工作全年有7件行政复议。' },
    ],
  },
  {
    intent: 'litigation',
    topic: 'proceedings',
    lacks: ABOUT_CASES,
    wordings: [
      {
        pattern:
          '(?<!复议|复议、|复议和|复议及|复议与|复议或|直接|复议后提起|复议后|起诉的|复议后提起的|直接提起的|起诉的行政|提起的行政)(行政诉讼|诉讼|应诉)(案件|案)?…N',
        example: '因政府信息公开被提起行政诉讼7件。',
      },
      { pattern: 'N…(?<!复议、|复议和|复议及)行政诉讼', example: '政府信息公开工作全年有7件行政诉讼。' },
      { pattern: '被(起)?诉(的)?(案件)?N', example: '因政府信息公开被诉7件。' },
    ],
  },
  {
    intent: 'reconsideration',
    topic: 'proceedings',
    given: /复议(?!后)(?!.{0,80}(?:诉讼|起诉))/,
    lacks: /维持|纠正|纠错|败诉|撤回|撤销|审结|其[他它]结果/,
    wordings: [
      { pattern: '信息公开(类)?(的)?案件N', example: '行政复议方面，涉及政府信息公开的案件7件。' },
      { pattern: '信息公开(产生|引发|发生)N', example: '行政复议方面，因政府信息公开产生7件。' },
    ],
  },
  {
    intent: 'litigation',
    topic: 'proceedings',
    given: /行政诉讼(?!.{0,80}(?:复议|起诉))/,
    lacks: /维持|纠正|纠错|败诉|撤回|撤销|审结|起诉|其[他它]结果/,
    wordings: [
      { pattern: '信息公开(类)?(的)?案件N', example: '行政诉讼方面，涉及政府信息公开的案件7件。' },
      { pattern: '信息公开(产生|引发|发生)N', example: '行政诉讼方面，因政府信息公开产生7件。' },
    ],
  },
  {
    intent: 'reconsiderationDecided',
    topic: 'proceedings',
    wordings: [{ pattern: 'N…(作出|做出)(了)?复议决定', example: '政府信息公开行政复议12件，其中7件做出了复议决定。' }],
  },
  {
    intent: 'litigationDecided',
    topic: 'proceedings',
    wordings: [{ pattern: 'N…(作出|做出)(了)?判决', example: '政府信息公开行政诉讼12件，7件法院做出判决。' }],
  },
  {
    intent: 'upheld',
    topic: 'proceedings',
    wordings: [
      { pattern: 'N(结果)?维持(?=[、，。；）]|$)', example: '政府信息公开行政复议12件，7件维持。' },
      { pattern: '(结果维持|维持|驳回|胜诉)(…结果|原…|原)?…N', example: '政府信息公开行政复议12件，结果维持7件。' },
      {
        pattern: 'N…(结果维持|结果均为维持|被维持|均维持|均为维持|均被维持|获维持|予以维持|维持原|(?<!未)胜诉)',
        example: '政府信息公开行政复议12件，7件被维持。',
      },
    ],
  },
  {
    intent: 'corrected',
    topic: 'proceedings',
    wordings: [
      { pattern: 'N(结果|被)?(纠正|纠错)(?=[、，。；）]|$)', example: '政府信息公开行政复议12件，7件纠正。' },
      { pattern: '(结果纠正|被纠正|纠正|纠错|被纠错|败诉)…N', example: '政府信息公开行政复议12件，被纠错7件。' },
      { pattern: 'N…(结果纠正|被纠正|被纠错|败诉)', example: '政府信息公开行政复议12件，7件被纠错。' },
      {
        pattern: '(判令|责令|责成|要求)(本机关|我[局办委厅])?重新(作出)?(答复|处理)…N',
        example: '政府信息公开行政诉讼12件，判令重新答复7件。',
      },
    ],
  },
  {
    intent: 'otherResult',
    topic: 'proceedings',
    wordings: [
      { pattern: '(其他结果|其它结果)…N', example: '政府信息公开行政复议12件，其他结果7件。' },
      {
        pattern: '其[他它]方式(结案|审结|了结|处理)…N',
        example: '政府信息公开行政复议12件，以其他方式结案7件。',
      },
      { pattern: '作(为)?其[他它]处理(的)?N', example: '政府信息公开行政复议12件，作其他处理7件。' },
      { pattern: '(撤回|撤销)(行政)?(复议|诉讼|起诉)申请N', example: '政府信息公开行政复议12件，撤回复议申请7件。' },
    ],
  },
  {
    intent: 'decided',
    topic: 'proceedings',
    // 已办结的7件申请: requests, also where cases were spoken of before.
    lacks: /[件份宗](?:政府信息|信息)?(?:公开)?申请/,
    wordings: [
      { pattern: '(?<!未|待)(已审结|审结|已结案|已办结)(的)?N', example: '政府信息公开行政复议12件，已审结7件。' },
      { pattern: 'N(已经?)(审结|结案|办结)', example: '政府信息公开行政复议12件，7件已审结。' },
    ],
  },
  {
    intent: 'pending',
    topic: 'proceedings',
    wordings: [
      { pattern: 'N(尚未|未)审结(?=[、，。；）]|$)', example: '政府信息公开行政复议12件，7件未审结。' },
      {
        pattern:
          '(尚未审结|未审结|没有审结|(?:尚在|正在|仍在)…?审理(?:中)?|(?:仍在|尚在|正在|在)审(?:中)?|尚未办结|未结|正在办理|待审结)(的)?…N',
        example: '政府信息公开行政复议12件，尚未审结7件。',
      },
      {
        pattern: 'N…(尚未审结|未审结|没有审结|(?:尚在|正在|仍在)…?审理|正在办理|未结)',
        example: '政府信息公开行政复议12件，7件尚未审结。',
      },
      {
        pattern: 'N(正在|尚在|仍在)?(等待?|待)(开庭|宣判|判决|裁判|审理|(复议机关|法院)(作出|做出)(决定|判决))',
        example: '政府信息公开行政诉讼12件，7件等待开庭或者宣判。',
      },
    ],
  },
];

export default proceedings;
