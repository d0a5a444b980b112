import type { Sentence } from '../model/narrative.ts';
import type { Meant } from './candidates.ts';
import { applicantsListedIn, namesApplicants, withoutApplicants } from './named-applicants.ts';
import { clauseBefore, passageAround, passageStart } from './clause.ts';
import { ROW_NAMES, type RowNames } from './compounds.ts';
import { speaksOfDisclosure } from './context.ts';
import { isExplained, withoutOwnName } from './explained.ts';
import { isResult } from './intents.ts';
import { ANY_REASON, reasonsIn } from './reasons.ts';

/** Words that state that there was none. */
export interface Negation {
  readonly pattern: RegExp;
  readonly meant: (match: RegExpMatchArray, sentence: Sentence, agency: string | null) => readonly Meant[];
  /** True where the words leave no room for another meaning. */
  readonly isCertain: (match: RegExpMatchArray, agency: string | null) => boolean;
}

/** Words of an outcome that is against the body. */
const LOST = /纠错|纠正|败诉/;
const ISSUE = '(?:制发|制定|制订|出台|印发|发布|新增|新制作|制作)';
const REPEAL = '(?:宣布)?废止';
const DOCUMENTS = '(?:行政法规|(?:地方|政府|部门)?规章|(?:行政|部门)?规范性文件)';

const NOT = '(?:(?:不存在|尚未|未曾|从未|并未|未有|没有|未|无)(?!审结|办结|结案|判决|[作做]出(?:复议|判决|裁定)))';
const REQUESTS =
  '(?:(?:政府|政务)?信息(?:依申请)?公开(?:的|类)?(?:方面)?(?:的)?(?:书面|有效|相关)?申请|依申请(?:公开)?(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:申请|事项|件|办件|情况)?|申请(?:公开|获取)(?:政府)?信息|公开(?:政府)?信息(?:的)?申请|公开申请|依申请公开请求|政府信息公开(?:型|类)案件)';
/** What follows where it is no request that is denied, but a review of one, or a form for it. */
const NOT_REQUESTS =
  '(?!平台|系统|渠道|表|指南|目录|栏|工作|制度|[^，。；]{0,18}(?:复议|诉讼|不予|无法|予以|部分公开|结转|转入|转至|超期|逾期|延期|超时|超出|收费|投诉|纠正|纠错|败诉|撤回|撤销|转办|积压))';
/** Who may ask and how: with these words it is still all requests that are meant. */
const ANYBODY =
  /任何|形式的?|当面|现场|网站|电子邮件|传真|信函|邮寄|渠道|方式|途径|有关|关于|涉及|社会|公众|群众|个人|公民|法人|其他|其它|组织|企业|或者?|和|及|以及|、|等|获取|情形|向|我|本|[局办委厅镇乡区县市]|机关|单位|部门|街道|办事处|政府|提出|提交|申请|人|书面|网上|网络|来自|的|要求|各类|各种|过|到/g;

/** What may stand beside the names of those who did not ask. */
const LISTED = /均|都|其中|新收|的|政府信息公开申请中?|\d{4}年度?|全年|本年度?/g;

/** 没有因重复申请不予处理的情形: one reason is denied. */
const DENIED_REASON: Negation = {
  pattern: new RegExp(
    `${NOT}(?:因为?|由于|以|属于?|涉及|危及|保护|其他|申请人|无正当理由|本机关|补正后|申请内容|内容|要求|行政机关|提供|“|申请|一件|任何|发生|出现|有|过){0,6}` +
      `(${ANY_REASON})` +
      '(?:的|而|类|”|信息|不予公开|不予处理|无法提供|不再处理|政府信息公开|申请|决定|情形|情况|案件|、){0,8}(?=[，。；）]|$)',
    'g',
  ),
  meant: ({ 1: denied = '' }, sentence) => {
    return sentence.plain.includes('申请') ? reasonsIn(denied).flatMap(all) : [];
  },
  isCertain: () => true,
};

/** All ways to say so, the more exact first. */
export const NEGATIONS: readonly Negation[] = [
  {
    pattern: new RegExp(
      `${NOT}(?:再)?(新增|新收到?|收到|接到|接收到?|受理|收取|收|发生|产生|出现|有)?(?:和处理|及处理)?([^，。；：\\d]{0,30}?)(${REQUESTS})${NOT_REQUESTS}`,
      'g',
    ),
    // Without a verb only 无人向本机关提出申请 and the like are meant.
    meant: ({ 1: verb, 2: who = '', index = 0, input = '' }, _, agency) => {
      // 科研机构未提出申请, 没有收到商业企业提出的申请: some did not ask.
      const some = applicantsListedIn(clauseBefore(input, index) + who);
      if (some.length > 0) return [{ intent: 'received', applicants: some, block: null }];
      if (namesApplicants(clauseBefore(input, index))) return [];
      return verb !== undefined || isAnybody(who, agency) ? all('received') : [];
    },
    isCertain: ({ 2: who = '', index = 0, input = '' }, agency) => {
      const some = clauseBefore(input, index);
      if (applicantsListedIn(some + who).length === 0) return isAnybody(who, agency);
      return (
        isAnybody(withoutApplicants(some).replace(LISTED, ''), agency) && isAnybody(withoutApplicants(who), agency)
      );
    },
  },
  {
    pattern: /依申请公开[^，。；]{0,6}零(?:受理|申请|收件)|政府信息公开(?:零申请|申请零受理)/g,
    meant: () => all('received'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(`(?<![有并全])无${REQUESTS}${NOT_REQUESTS}`, 'g'),
    meant: () => all('received'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(
      `${REQUESTS}(?:的)?(?:受理|收件|办理)?(?:总)?(?:数量?|件数|量|情况)?(?:：|为|是|均为)(?:无|零)(?=[，。；]|$)`,
      'g',
    ),
    meant: () => all('received'),
    isCertain: () => true,
  },
  {
    pattern: /(?:制发|制定|出台|印发)(?:行政|部门)?规范性文件(?:数量?)?为(?:零|无)/g,
    meant: () => all('normativeDocuments.issued'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(`${NOT}(?:收取|征收|产生)?(?:任何)?行政事业性收费(?=[，。；、]|$|情况|事项|项目)`, 'g'),
    meant: () => all('fees.amount'),
    isCertain: ([whole = '']) => !whole.includes('产生'),
  },
  {
    pattern: /行政事业性收费(?:金额|收入|总额)?(?:为|：)(?:零|无)(?=[，。；]|$)/g,
    meant: () => all('fees.amount'),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(
      `${NOT}(?:实施|作出|做出|发生|下达|办理)(?:过)?(行政许可|行政处罚|行政强制)(?:措施|决定|案件|事项|行为)?(?=[，。；]|$)`,
      'g',
    ),
    meant: ([, kind = '']) => all(`${DECISIONS[kind] ?? ''}.decisions`),
    isCertain: () => true,
  },
  {
    pattern:
      /((?:行政)?(?:复议|诉讼)(?:(?:、|和|及|或|与|以及)(?:行政)?(?:诉讼|复议))?)(?:案件)?(?:数量?)?(?:均)?(?:为(?:零|无)|：无(?=[，。；]|$)|均无(?=[，。；]|$)|均?未发生(?=[，。；]|$))/g,
    meant: ([, kinds = ''], sentence) => (speaksOfDisclosure(sentence) ? all(courts(kinds)) : []),
    isCertain: () => true,
  },
  {
    pattern: /零(?:行政)?(复议|诉讼)(?!纠|败)/g,
    meant: ([, kind = ''], sentence) => (speaksOfDisclosure(sentence) ? all(courts(kind)) : []),
    isCertain: () => false,
  },
  {
    pattern:
      /无一(?:件|例|起)?(?:被)?(?:纠正|纠错|败诉)|零(?:纠错|败诉|纠正)|(?:没有|无|未)(?:一[件例起]|任何)?(?:发生|出现|有)?(?:被(?:复议机关|人民法院|法院)?(?:纠正|纠错)|纠正结果)(?:的)?(?:情形|情况|案件)?(?=[，。；）]|$)/g,
    meant: ({ index = 0 }, sentence) => {
      const before = sentence.plain.slice(passageStart(sentence.plain, index), index);
      // 其中5件未被纠正: of these only.
      if (/\d/.test(clauseBefore(sentence.plain, index))) return [];
      return speaksOfDisclosure(sentence) && /复议|诉讼/.test(before) ? [corrected(before)] : [];
    },
    isCertain: () => true,
  },
  {
    // 7件已全部审结: none of them is pending.
    pattern: /(?:均|全部)已?(?:全部)?审结(?=[，。；）]|$)/g,
    meant: ({ index = 0 }, sentence) => {
      const passage = sentence.plain.slice(passageStart(sentence.plain, index), index);
      if (!speaksOfDisclosure(sentence) || /其中|其余|剩余/.test(clauseBefore(sentence.plain, index))) return [];
      return /复议|诉讼/.test(passage) ? inBlock('pending', 'proceedings', passage) : [];
    },
    isCertain: () => true,
  },
  {
    // 未制定发布、废止政府规章和规范性文件: each of the verbs is denied of each kind.
    pattern: new RegExp(
      `${NOT}(?:新)?((?:(?:${ISSUE}|${REPEAL}|修改|修订)(?:、|和|及|或|与|以及)?){1,4})(?:过|新的?)?((?:${DOCUMENTS}(?:、|和|及|或|与|以及)?){1,3})`,
      'g',
    ),
    meant: ([, verbs = '', kinds = '']) => documents(verbs, kinds),
    isCertain: () => true,
  },
  {
    pattern: new RegExp(
      `${NOT}(?:新的?)?((?:${DOCUMENTS}(?:、|和|及|或|与|以及)?){1,3})(?:的)?(${ISSUE}|${REPEAL})`,
      'g',
    ),
    meant: ([, kinds = '', verb = '']) => documents(verb, kinds),
    isCertain: () => true,
  },
  {
    pattern: /(?:无|没有|不存在)(?:上年(?:度)?结转|结转上年(?:度)?)|上一?年度?(?:无|没有)(?:申请)?结转/g,
    meant: () => all('carriedIn'),
    isCertain: () => true,
  },
  {
    pattern:
      /(?:无|没有|不存在|未有)(?:需要|须|需|办件|申请)?(?:下(?:一)?年(?:度)?结转|(?:结转|转)(?:入)?(?:至|到)?(?:下(?:一)?年(?:度)?|\d{4}年))/g,
    meant: () => all('carriedOut'),
    isCertain: () => true,
  },
  {
    pattern: /(?:上一?年度?|去年|\d{4}年)(?:没有|无)结转(?=[，。；]|$)|上一?年度?结转(?:数量?)?(?:为|：)(?:零|无)/g,
    meant: () => all('carriedIn'),
    isCertain: () => true,
  },
  {
    pattern: /(?:没有|无)[^，。；\d]{0,12}申请(?:需要?)?(?:结转|转)(?:至|到|入)?(?:下一?年|次年|\d{4}年)/g,
    meant: () => all('carriedOut'),
    isCertain: () => true,
  },
  {
    pattern: /结转下一?年度?(?:继续办理)?(?:的)?(?:申请)?(?:数量?)?(?:为|：)(?:零|无)/g,
    meant: () => all('carriedOut'),
    isCertain: () => true,
  },
  ...ROW_NAMES.flatMap(denied),
  DENIED_REASON,
  {
    // 没有被纠错的复议和败诉的诉讼案件 denies an outcome, not the cases.
    pattern: new RegExp(
      `${NOT}(?:发生|出现|产生|有|因|被)?[^，。；：\\d经无未没]{0,34}?(?:复议|诉讼|败诉)[^，。；：\\d]{0,24}`,
      'g',
    ),
    meant: ([whole = ''], sentence) => (LOST.test(whole) && speaksOfDisclosure(sentence) ? [corrected(whole)] : []),
    isCertain: ([whole = '']) => !/撤|超|逾|维持|责令|重新|违法|不服|委员|机关|法院/.test(whole),
  },
  {
    pattern: new RegExp(
      `(${NOT})(?:发生|出现|产生|引发|引起|收到|存在|涉及|因|有|被)?([^，。；：\\d经无未没]{0,34}?)((?:行政)?(?:复议|诉讼)(?:(?:、|和|及|或者|或|与|以及|，)?(?:被)?(?:提起)?(?:行政)?(?:诉讼|复议))?)([^，。；\\d]{0,12})`,
      'g',
    ),
    meant: ([whole = '', , , kinds = '', rest = ''], sentence) => {
      if (!speaksOfDisclosure(sentence) || LOST.test(whole)) return [];
      return all(/^后(?:再|又)?(?:起诉|提起|诉讼)/.test(rest) ? 'litigationAfterReconsideration' : courts(kinds));
    },
    isCertain: ([, , which = '', , rest = ''], agency) =>
      isExplained(which, 'reconsideration', agency) &&
      !/纠|败|撤|超|逾|维持|责令|重新|违法/.test(which) &&
      !/纠|败|撤|超|逾|维持|不服|委员|机关|法/.test(rest),
  },
];

/** 未予以公开: with no word such as 情形 behind it. */
const KEPT_BACK = /^[^的]{1,4}(?:予以|同意|准予|全部|完全)公开$/;

/** 没有部分公开和不予公开的情形, 行政许可、行政处罚均为零: each of the rows is denied. */
function denied({ topic, list, intentsIn }: RowNames): readonly Negation[] {
  const meant: Negation['meant'] = ({ 0: whole, 1: words = '', index = 0, input = '' }, sentence) => {
    // 3件未予以公开 tells of these only, and 没有予以公开 that something was kept back.
    // 国家秘密类不予公开均无: one reason of several is denied, not the group.
    const before = clauseBefore(input, index);
    if (/\d(?!\d{0,3}年)|类$|因|由于|属于|涉及/.test(before) || KEPT_BACK.test(whole)) return [];
    const isAbout =
      topic === 'requests'
        ? /申请|办结|予以公开/.test(sentence.plain)
        : topic !== 'proceedings' || (speaksOfDisclosure(sentence) && /复议|诉讼/.test(sentence.plain));
    const { plain } = sentence;
    const passage = passageAround(plain, index, index);
    return isAbout ? intentsIn(words).flatMap((intent) => inBlock(intent, topic, passage)) : [];
  };
  const isCertain = (): boolean => true;
  const END = '(?=[，。；）]|$)';
  return [
    {
      pattern: new RegExp(
        `${NOT}(?:作出|做出|发生|出现|产生|有|被|实施)?(?:过|一件|任何)?(?:${REQUESTS})?(?:被)?(${list})(?:的)?(?:处理)?(?:决定|情形|情况|答复|申请|案件|结果)?${END}`,
        'g',
      ),
      meant,
      isCertain,
    },
    {
      pattern: new RegExp(
        `(?<!不)(${list})(?:的)?(?:处理)?(?:决定|答复|申请|案件)?(?:件数|数量)?(?:均|都)?(?:为(?:零|无)|没有发生|未发生|未出现|未作出|均无)${END}`,
        'g',
      ),
      meant,
      isCertain,
    },
  ];
}

/** A result is that of the one kind of case that a sentence names; of more than one it is not denied of any. */
function inBlock(intent: string, topic: RowNames['topic'], plain: string): readonly Meant[] {
  if (topic !== 'proceedings' || !isResult(intent)) return all(intent);
  const isOfReviews = plain.includes('复议');
  if (isOfReviews && /诉/.test(plain)) return [];
  return [{ intent, applicants: [], block: isOfReviews ? 'reconsideration' : 'litigation' }];
}

const DECISIONS: Readonly<Record<string, string>> = {
  行政许可: 'licences',
  行政处罚: 'penalties',
  行政强制: 'compulsion',
};

function isAnybody(who: string, agency: string | null): boolean {
  return withoutOwnName(who, agency).replace(ANYBODY, '') === '';
}

/** What is denied of documents: every verb of every kind. */
function documents(verbs: string, kinds: string): readonly Meant[] {
  const rows = [
    ...(kinds.includes('规章') ? ['regulations'] : []),
    ...(kinds.includes('文件') ? ['normativeDocuments'] : []),
  ];
  const columns = [
    ...(new RegExp(ISSUE).test(verbs) ? ['issued'] : []),
    ...(new RegExp(REPEAL).test(verbs) ? ['repealed'] : []),
  ];
  return rows.flatMap((row) => columns.flatMap((column) => all(`${row}.${column}`)));
}

function corrected(words: string): Meant {
  const isReconsideration = words.includes('复议');
  const isLitigation = words.includes('诉讼') || (words.includes('败诉') && !isReconsideration);
  const block = isLitigation ? (isReconsideration ? 'disputes' : 'litigation') : 'reconsideration';
  return { intent: 'corrected', applicants: [], block };
}

function courts(kinds: string): string {
  const both = kinds.includes('复议') && kinds.includes('诉讼');
  return both ? 'disputes' : kinds.includes('复议') ? 'reconsideration' : 'litigation';
}

function all(intent: string): readonly Meant[] {
  return [{ intent, applicants: [], block: null }];
}
