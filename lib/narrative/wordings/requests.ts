import type { Meaning } from './wording.ts';

/** Licences, letters and complaints are received too; they are no requests for information. */
const OTHER_MATTER =
  /行政许可申请|许可申请|留言|信箱|热线|12345|信访件|来信|来电|咨询|投诉件|工单|建议|提案|舆情|行政复议申请|复议申请|听证申请|救助申请|处罚|协助|配合|征求意见|投稿|登记申请|不动产/;

/** 行政许可事项1项，全年受理量3件; 协助办理市政府、区政府的申请3件: farther off, what is counted is not this body's requests. */
const OTHER_MATTER_BEFORE = /(?:许可|审批|服务|登记|备案)事项[^。；]{0,60}$|(?:协助|配合)[^，。；]{0,30}$/;

/** 收到网上申请9件: those that came in by one way are not all. */
const BY_ONE_WAY =
  /(?:收到|受理|接收|接到)(?:社会公众|群众|公众|公民)?的?(?:通过|以)?(?:邮递|邮寄|信函|信件|来信|快递|网上|网络|当面|现场|窗口|传真|电子邮件|网站|线上|书面|纸质)(?!、|和|及|与|或|等)/;
/** 收到12件，撤回5件，受理7件: after what came in only those are told of that were taken up. */
const AFTER_INTAKE = /(?:收到|接到|接收)[^，。；]{0,30}\d{1,9}[件宗份条起项例封][^。；]{0,60}$/;

/** Words by which it is told at what stage the requests are, or that it is documents that are counted. */
const AT_SOME_STAGE = new RegExp(
  `${OTHER_MATTER.source}|结转|转入|转来|遗留|留存|结存|上年|上一年|去年|往年|继续|予以|不予|公开的|部分公开|同意|无法|处理|办结|办复|答复|回复|复议|诉讼|应诉|撤回|撤销|补正|延期|目录|属性|公文|文件|尚|仍|剩|余|另|其中|未|期限|正在|跨年|顺延|部分|个别`,
);
/** 主动公开3件、依申请公开5件: what may be seen on request is no request. */
const AS_ATTRIBUTE = /公文|公开属性|制作、获取|制发|文件|主动公开[^，。；]{0,12}\d/;

/** How requests are said to come in, to be carried over, and to be dealt with (table of requests, rows 一 to 四). */
const requests: readonly Meaning[] = [
  {
    intent: 'received',
    lacks: new RegExp(`${OTHER_MATTER.source}|${BY_ONE_WAY.source}`),
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      { pattern: '〈收〉…〈申请〉N', example: '全年共收到政府信息公开申请7件。' },
      { pattern: '〈收〉N…〈申请〉', example: '本机关收到7份群众提交的政府信息公开申请。' },
      { pattern: '〈收〉(和|并|及)(办理|处理|答复)N…〈申请〉', example: '全年收到和处理7件政府信息公开申请。' },
      { pattern: '〈申请〉…〈收〉N', example: '政府信息公开申请方面，全年新收7件。' },
      { pattern: '〈收〉…〈申请〉…数量N', example: '新收政府信息公开申请数量7件。' },
      { pattern: '〈收〉…申请书N', example: '依申请公开窗口收到申请书7份。' },
      { pattern: '〈申请〉…(登记|收件|申请量|申请总量)N', example: '政府信息公开申请全年登记7件。' },
      { pattern: '(登记|〈提〉的?)…〈申请〉N', example: '全年登记政府信息公开申请7件。' },
      { pattern: 'N新收(到)?(的)?〈申请〉', example: '全年共有7件新收政府信息公开申请。' },
      { pattern: 'N…〈提〉(了|的)*〈申请〉', example: '全年共有7人次向本机关提交政府信息公开申请。' },
      { pattern: '(信息公开申请|依申请公开(申请)?)(的)?(总)?量N', example: '全年政府信息公开申请量7件。' },
    ],
  },
  {
    intent: 'received',
    topic: 'requests',
    lacks: new RegExp(`${OTHER_MATTER.source}|${BY_ONE_WAY.source}`),
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      {
        pattern:
          '(?<!结转|网站|平台|系统|邮箱|窗口|信函|邮寄|快递|传真|当面|现场|网上|网络|线上|线下)(新收到|新收|共收到|收到|接收|收件|登记)N',
        example: '依申请公开方面，本年新收7件。',
      },
      {
        pattern: '(收到|(?<!不予|[不未])受理|接收)(公民|群众|公众|个人|自然人|企业|法人|各类|有效|的|、|和)*申请N',
        example: '依申请公开方面，全年收到公民申请7件。',
      },
      { pattern: '(收到|受理|接收|新收)(此类|该类|上述)申请N', example: '依申请公开渠道畅通，全年收到此类申请7件。' },
      { pattern: 'N新收(到)?(的)?(申请)?', example: '依申请公开方面，7件新收申请来自外省。' },
      { pattern: '新增(申请)?N', example: '政府信息公开申请方面，本年新增申请7件。' },
    ],
  },
  {
    intent: 'received',
    topic: 'requests',
    lacks: OTHER_MATTER,
    unless: new RegExp(`${OTHER_MATTER_BEFORE.source}|${AFTER_INTAKE.source}`),
    wordings: [{ pattern: '(?<!结转|不予|[不未])受理N', example: '依申请公开方面，本年受理7件。' }],
  },
  {
    intent: 'accepted',
    topic: 'requests',
    given: AFTER_INTAKE,
    wordings: [
      { pattern: '(?<!结转|不予|[不未])受理N', example: '收到政府信息公开申请12件，经沟通撤回5件，受理7件。' },
    ],
  },
  {
    intent: 'notAccepted',
    topic: 'requests',
    wordings: [
      { pattern: '(不予受理|不受理|未受理|未予受理)(的)?(申请)?N', example: '收到政府信息公开申请12件，不予受理7件。' },
      { pattern: 'N(不予受理|不受理|未予受理)', example: '收到政府信息公开申请12件，其中7件不予受理。' },
    ],
  },
  {
    intent: 'withdrawn',
    topic: 'requests',
    lacks: /复议|诉讼|起诉|撤诉|补正/,
    wordings: [
      {
        pattern: '(?<!不|未)(撤回|撤销|撤件|撤单)(了|的|其)*(申请)?N',
        example: '收到政府信息公开申请12件，申请人主动撤回7件。',
      },
      {
        pattern: 'N(由|为|经|被)?(申请人)?(主动|自行|自愿|已)*(撤回|撤销|撤件|撤单)',
        example: '收到政府信息公开申请12件，其中7件申请人自行撤销。',
      },
    ],
  },
  {
    intent: 'late',
    topic: 'requests',
    lacks: /补正|缴|费/,
    wordings: [
      {
        pattern: '(未按时|未按期|未及时|逾期|超期)(未)?(答复|回复|办结|办理)(的)?N',
        example: '收到政府信息公开申请12件，逾期答复7件。',
      },
      {
        pattern: 'N(未按时|未按期|未如期|未及时|逾期|超期)(予以)?(答复|回复|办结|办理)',
        example: '收到政府信息公开申请12件，7件未及时回复。',
      },
    ],
  },
  {
    intent: 'answers',
    topic: 'requests',
    wordings: [{ pattern: '答复书(》|”)?N', example: '收到政府信息公开申请12件，出具《政府信息公开申请答复书》7份。' }],
  },
  {
    intent: 'assisted',
    wordings: [
      {
        pattern: '(配合|协助|协查)…(答复|回复|办理|办结|处理)N',
        example: '协助市政府办公室做好依申请公开答复7件。',
      },
      { pattern: '(配合|协助|协查)…〈申请〉N', example: '协助市政府办公室办理政府信息公开申请7件。' },
    ],
  },
  {
    intent: 'notInformation',
    topic: 'requests',
    wordings: [
      { pattern: '(不属于|非)(政府|政务)信息(的)?N', example: '收到政府信息公开申请12件，不属于政府信息7件。' },
      { pattern: 'N(为|是|系)?(不属于|非)(政府|政务)信息', example: '收到政府信息公开申请12件，7件不属于政府信息。' },
    ],
  },
  {
    intent: 'toHandle',
    lacks: new RegExp(`${OTHER_MATTER.source}|上一?年度?的?结转(?:的|至)`),
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      {
        pattern: '〈申请〉…(收办|应办|需办|须办|(?:应|需|须)要?(?:办理|处理))(总数|总量)?N',
        example: '政府信息公开申请收办总数7件。',
      },
      { pattern: '(收办|(?:应|需|须)要?(?:办理?|处理))(的)?…〈申请〉N', example: '收办政府信息公开申请7件。' },
      { pattern: '(收办|(?:应|需)要?(?:办理?|处理))(的)?N…〈申请〉', example: '应办理7件政府信息公开申请。' },
    ],
  },
  {
    intent: 'toHandle',
    topic: 'requests',
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      {
        pattern: '(需办理|应办理|须办理|需办|应办|须办|要办理)(的)?(就)?(总量|总数|申请)?N',
        example: '新收申请12件，加上结转，需办理的总量7件。',
      },
    ],
  },
  {
    intent: 'onTime',
    topic: 'requests',
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      { pattern: '(按时|按期|如期)办结…N', example: '政府信息公开申请按时办结7件。' },
      {
        pattern:
          'N(按期限|按时限|按规定(时限|期限)|在(法定|规定)(时限|期限)内|按时|按期|如期)(要求|规定)?(予以|答复)?办结',
        example: '收到政府信息公开申请12件，7件按时限要求办结。',
      },
      { pattern: 'N(按时|按期|如期)办结', example: '收到政府信息公开申请12件，7件按时办结。' },
    ],
  },
  {
    intent: 'extended',
    topic: 'requests',
    wordings: [{ pattern: '(延期|延长期限)(办结|答复)…N', example: '政府信息公开申请延期办结7件。' }],
  },
  {
    intent: 'requests',
    lacks: new RegExp(`${AT_SOME_STAGE.source}|${BY_ONE_WAY.source}`),
    unless: new RegExp(`${AS_ATTRIBUTE.source}|${OTHER_MATTER_BEFORE.source}`),
    wordings: [
      { pattern: 'N〈申请〉', example: '7件政府信息公开申请来自外省。' },
      { pattern: '〈申请〉N', example: '全年政府信息公开申请7件。' },
    ],
  },
  {
    intent: 'processed',
    lacks: new RegExp(`${OTHER_MATTER.source}|年度?继续|结转|转(?:至|到|入)?(?:下|次|翌|来)一?个?年`),
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      { pattern: '(办理|承办|承接)…〈申请〉N', example: '全年办理政府信息公开申请7件。' },
      { pattern: '(办理|承办|承接)N…〈申请〉', example: '共办理7件政府信息公开申请。' },
      { pattern: '〈申请〉…办理N', example: '依申请公开事项全部办理7件。' },
      { pattern: '实际(处理|办理)〈申请〉N', example: '全年实际处理政府信息公开申请共计7件。' },
    ],
  },
  {
    intent: 'processed',
    // Reviews and lawsuits are cases about disclosure, too.
    lacks: /复议|诉讼|应诉|审理/,
    unless: /复议|诉讼|应诉|法院/,
    wordings: [{ pattern: '(办理|承办)(政府|政务)?信息公开案件N', example: '全年依法办理政府信息公开案件7件。' }],
  },
  {
    intent: 'carriedIn',
    topic: 'requests',
    // 加上上年结转件累计办结7件: with those carried in.
    lacks: /(?:结转|转入|遗留)[^，。；\d]{0,6}(?:累计|合计|共计?|全部)(?:办结|答复|办理|处理)/,
    wordings: [
      { pattern: '〈上年〉…(结转|结存|留存|转入|转来|遗留|延续)…N', example: '依申请公开方面，上年结转7件。' },
      {
        pattern: '〈上年〉…(转结|继续办理|未办理完毕)…N',
        example: '答复政府信息公开申请12件（含上年度转结申请7件）。',
      },
      { pattern: '(结转|承接|接转|转入)(自)?〈上年〉…N', example: '依申请公开方面，结转上年度办理7件。' },
      {
        pattern: '(含|包括|加上|另有|续办)〈上年〉…(结转|转入|遗留|未办结|跨年)…N',
        example: '答复申请12件（含上年度未办结的7件）。',
      },
      {
        pattern: '〈上年〉(度)?(未办结|未办完|没有?办[完结]|跨年|留下)…N',
        example: '依申请公开方面，上年度未办结7件。',
      },
      {
        pattern: 'N(为|系|属|是)?〈上年〉(留下|遗留|没有?办[完结])',
        example: '收到申请12件，其中7件是上一年度留下来的。',
      },
      {
        pattern: '〈上年〉(度)?(未办结|未办完)、(结转|延续|转入)…N',
        example: '依申请公开方面，上年度未办完、延续至本年办理的申请7件。',
      },
      { pattern: '期初(结转|结存)?N', example: '依申请公开方面，期初7件，新收12件。' },
      { pattern: 'N…(为|系|属|是)?〈上年〉…(结转|转入)', example: '收到申请12件，其中7件为上年结转。' },
    ],
  },
  {
    intent: 'carriedOut',
    topic: 'requests',
    lacks: /上一?年|去年|往年|承接/,
    wordings: [
      {
        pattern: '(结转|转结|转办|转|顺延|延续|延|留待|留)(至|到|入|于)?〈下年〉…N',
        example: '依申请公开方面，结转下年度继续办理7件。',
      },
      {
        pattern: 'N…(结转|转结|转办|转|顺延|延续|延|跨|留待|留|推)(至|到|入|于)?〈下年〉',
        example: '收到申请12件，7件结转下年办理。',
      },
      {
        pattern: '〈申请〉N…(结转|转|顺延|延续|留待)(至|到|入|于)?〈下年〉',
        example: '尚未到期的政府信息公开申请7件转入次年继续办理。',
      },
      {
        pattern: '(正在办理|尚在办理|仍在办理|在办|未办结|未结|未答复|尚未办结|待办|余下|期限内办理)(中)?(的)?…N',
        example: '依申请公开方面，正在办理7件。',
      },
      {
        pattern: '(结转|顺延|转)N(至|到|入)〈下年〉',
        example: '依申请公开方面，办结12件，结转7件至下年。',
      },
      {
        pattern: '(未到期|未到答复期限|未办结|未办完)(的)?(、|而)(需)?(结转|顺延|延续)(至|到|入)?〈下年〉…N',
        example: '依申请公开方面，尚未到期、结转下年的7件。',
      },
      { pattern: '跨年(度)?(办理|的)?N', example: '依申请公开方面，年内答复12件，跨年7件。' },
      {
        pattern: '(尚有|仍有|还有|尚余)N…(期限|期|时限)内(办理|处理|答复)?',
        example: '收到申请12件，尚有7件在法定期限内办理，其余均已答复。',
      },
      {
        pattern: '(余|尚余|剩余|余下)(的)?N…(待|将于|将在|于)〈下年〉…(答复|办理)',
        example: '新收申请12件，答复5件，余7件待下年答复。',
      },
      { pattern: '期末(结转)?N', example: '依申请公开方面，办结12件，期末7件。' },
      {
        pattern: 'N(申请)?(未办结|未办完|没有办[结完]|未结)',
        example: '依申请公开方面，年末仍有7件未办结。',
      },
      {
        pattern: 'N…跨年度?(办理|答复|处理)',
        example: '收到申请12件，7件跨年度办理。',
      },
      {
        pattern: 'N…(正在办理|尚在办理|仍在办理|尚未办结|尚未到期|未到期|未到答复期)',
        example: '收到申请12件，7件正在办理中。',
      },
    ],
  },
  {
    intent: 'carried',
    topic: 'requests',
    lacks: /[上下一]年|去年|往年|次年|年度/,
    wordings: [{ pattern: '(结转|转结)N', example: '政府信息公开申请收件12件，办结5件，结转7件。' }],
  },
  {
    intent: 'handled',
    lacks:
      /行政许可|许可|12345|热线|信箱|留言|工单|建议|提案|咨询|投诉|举报信|不作为|(?:应|需)要?处理|未答复|未回复|未处理|不予处理|无法提供|不予公开|其他处理|其他答复|作其他|予以公开|部分公开|不再处理|未办结|(?:按时|按期|如期|延期)办结|(?:结转|顺延|延续|转)(?:至|到|入|于)?(?:(?:下|次|来|翌)一?个?|\d{4})年|(?:上一?|去)年度?[^，。；]{0,4}结转/,
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      { pattern: '(办结|答结|答复|回复|办复|处理)…〈申请〉…N', example: '全年答复政府信息公开申请7件。' },
      { pattern: '(办结|答复|回复|办复|处理)N…〈申请〉', example: '共办结7件政府信息公开申请。' },
      { pattern: '〈申请〉…(办结|答复|回复|办复|处理)N', example: '政府信息公开申请按期答复7件。' },
      { pattern: 'N(已|全部)?(办结|答复)(的)?〈申请〉', example: '在7件已办结的政府信息公开申请中，予以公开2件。' },
      { pattern: '(对|就)N…〈申请〉(作出?|做出?|进行)(了)?(处理|答复)', example: '对7件政府信息公开申请作出答复。' },
      { pattern: '〈申请〉…办理结果总计N', example: '政府信息公开申请办理结果总计7件。' },
      { pattern: '完成…〈申请〉…(答复|回复|办理)N', example: '完成政府信息公开申请答复7件。' },
    ],
  },
  {
    intent: 'handled',
    topic: 'requests',
    lacks:
      /行政许可|许可|12345|热线|信箱|留言|工单|建议|提案|咨询|投诉|举报信|复议|诉讼|未(?:答复|回复|办结|处理)|其他答复|作其他|予以公开|部分公开|不予公开|无法提供|不予处理|(?<![部均已])(?:按时|按期|如期)办结|延期办结|(?:结转|顺延|延续|转)(?:至|到|入|于)?(?:(?:下|次|来|翌)一?个?|\d{4})年|(?:上一?|去)年度?[^，。；]{0,4}结转/,
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      {
        pattern:
          '(办结|办毕|答结|答复|回复|办复|办理完毕|办理完结|办理终结|处理完毕|答复完毕|已?(?:办结|办理|答复|处理|全部)*完成|完成办理|已(?:全部)?(?:处理|办理))(申请)?N',
        example: '收到政府信息公开申请12件，已办结7件。',
      },
      {
        pattern: '(办结|答结|答复|回复|办复)(自然人|法人(或|和|及)其他组织)(的|提出|提交)*申请N',
        example: '依申请公开方面，答复自然人的申请7件。',
      },
      {
        pattern: 'N…(已|均|均已|全部)(按时|按期|全部)?(办结|答复|回复|结(?!果|转))',
        example: '收到政府信息公开申请12件，7件已答复。',
      },
    ],
  },
  {
    intent: 'handled',
    topic: 'requests',
    lacks: /未|尚|延期|逾期|超期|复议|诉讼|不予|无法|其余|余下|剩余|另|(?:结转|顺延)(?:至|到)/,
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      {
        pattern: 'N(申请)?(已经?|均|均已|全部)(按|按照|在|依)[^，。；：、（）\\d]{0,24}(办结|答复|回复)',
        example: '收到政府信息公开申请12件，7件已按照规定时限和程序依法进行了答复。',
      },
    ],
  },
  {
    intent: 'handled',
    topic: 'requests',
    lacks: /未|尚|延期|逾期|超期|复议|诉讼|其余|余下|剩余|另/,
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      {
        pattern: '(?<!按时|按期|如期)(办结|答复|办复)的N(均|全部|都)(予以|为|是|同意)',
        example: '政府信息公开申请没有不予公开，办结的7件均予以公开。',
      },
      {
        pattern: '(?<!按时|按期|如期)(办结|答复|办复)的N中',
        example: '政府信息公开申请没有不予公开，办结的7件中予以公开5件。',
      },
    ],
  },
  {
    intent: 'processed',
    topic: 'requests',
    lacks: new RegExp(`${OTHER_MATTER.source}|结转|继续|复议|诉讼|许可|处罚`),
    unless: OTHER_MATTER_BEFORE,
    wordings: [
      {
        pattern: '(?<=[，；、](?:本年度?|当年|全年|共|累计|已|及时)*)办理N',
        example: '新收到政府信息公开申请12件，办理7件。',
      },
      { pattern: '实际(处理|办理)申请N', example: '新收到政府信息公开申请12件，实际处理申请共计7件。' },
      {
        pattern: '(?<=[，；]|^)(全部|所有)N(申请)?(均|都|全部)*(已|已经)?(全部)?(办结|答复|办理完毕)',
        example: '新收到政府信息公开申请12件，全部7件均已办结。',
      },
    ],
  },
];

export default requests;
