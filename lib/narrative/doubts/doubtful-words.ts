import { ALL_REQUESTS, COURTS, GROUPS } from '../cells/intents.ts';
import { CHANGED_TO } from '../sentence/changes.ts';
import type { ParsedReport } from '../../model/report.ts';
import { carriedNothing } from './settled-by-tables.ts';

/** The words around a number, from the nearest to the farthest. */
export interface WordsAround {
  /** From the first of its own words to the number. */
  readonly own: string;
  readonly clause: string;
  /** Up to the next full stop or semicolon on either side. */
  readonly passage: string;
  /** The sentence up to and with the number, and from the first of its own words on. */
  readonly before: string;
  readonly from: string;
}

/** 7件, 七件: a number with its unit, and words before it; the source of an expression. */
const COUNT = '[^，。；\\d]{0,4}[\\d一二两三四五六七八九十百]{1,9}[件宗条份]';

/** Words that leave it open what a number counts that was understood as something certain. */
interface Doubtful {
  /** Null: whatever is counted. */
  readonly intents: ReadonlySet<string> | null;
  readonly where: keyof WordsAround;
  readonly words: RegExp;
  /** True where it is open only whether what was carried over is counted too. */
  readonly ofCarried?: true;
}

const DOUBTFUL: readonly Doubtful[] = [
  {
    // The numbers leave something out, or are of something else.
    intents: null,
    where: 'passage',
    words: /无关|[以之]外|除外|不含|不包括|不包含|不计|不属于(?!本|政府信息)|非政府信息公开|不涉及政府信息公开/,
  },
  {
    // 26件没有部分公开, 未被纠正7件: of these the opposite is said.
    intents: null,
    where: 'clause',
    words: /(?:未|没有|没)(?:被|能|予以|作出){0,2}(?:部分|同意)?(?:公开|维持|纠正|纠错)/,
  },
  {
    // Documents of many years.
    intents: new Set(['normativeDocuments', 'regulations'].flatMap((row) => [`${row}.issued`, `${row}.repealed`])),
    where: 'before',
    words: /累计|现存|汇编|信息管理系统|(?:文件|数据|法规|全文)库|专?栏目?[^。；]{0,30}其中/,
  },
  {
    // 文件库累计收录12件，其中现行有效9件, 公开现行有效的12件: those of other bodies as well.
    intents: new Set(['normativeDocuments', 'regulations'].flatMap((row) => [`${row}.inForce`, `${row}.total`])),
    where: 'before',
    words:
      /(?:文件|数据|法规|全文)库|累计(?:公布|收录|公开|发布)[^。；]{0,60}其中|(?<!对外)(?:公开|公布|发布|收录)(?:了|的)?(?:现行|继续)有效/,
  },
  {
    // 年初现行有效7件: not the number at the end of the year.
    intents: new Set(['normativeDocuments', 'regulations'].flatMap((row) => [`${row}.inForce`, `${row}.total`])),
    where: 'clause',
    words: /年初|期初|[上去]年[末底]|清理前/,
  },
  {
    // 各类行政诉讼案件12件，其中因政府信息公开引起的7件: not only those about disclosure.
    intents: COURTS,
    where: 'from',
    words: /^[^，。；]{0,40}，其中[^，。；\d]{0,8}信息公开/,
  },
  {
    // 应诉的各类案件7件: the same where nothing more is told of them.
    intents: COURTS,
    where: 'clause',
    words: /各类(?!政府信息公开|信息公开)/,
  },
  {
    // 仅通过网站一个渠道，就收到7件: there are other ways.
    intents: new Set([...ALL_REQUESTS, 'requests']),
    where: 'before',
    words: /(?:仅|只)(?:通过|在|从)[^。；]{0,40}$/,
  },
  {
    // 清理后保留7件: those issued since are in force as well.
    intents: new Set(['normativeDocuments.inForce', 'regulations.inForce']),
    where: 'own',
    words: /保留/,
  },
  {
    // 办结12件，其中2件为上年结转: of those that were answered.
    intents: new Set(['carriedIn']),
    where: 'before',
    words: /(?:办结|答复)[^，。；]{0,16}，其中[^，。；]{0,6}$/,
  },
  {
    // 答复7件，不予受理4件: answers of one kind.
    intents: new Set(['handled']),
    where: 'passage',
    words: /不予受理/,
  },
  {
    // 办理依申请事项7件: services are applied for, too; 依申请公开事项7项 may be kinds of things.
    intents: new Set([...ALL_REQUESTS, 'requests']),
    where: 'own',
    words: /依申请(?:类)?(?:办理)?(?:的)?事项|依申请公开的?事项(?:共|有|为)?\d+项/,
  },
  {
    // 办理政府信息公开案件7件 may be reviews and lawsuits.
    intents: new Set(['processed']),
    where: 'own',
    words: /信息公开案件/,
  },
  {
    // 受理10件，答复7件，不予处理2件，补正后仍不明确1件: what follows is not among the answers.
    intents: new Set(['handled']),
    where: 'from',
    words: new RegExp(
      `^[^，。；\\d]{0,8}答复${COUNT}[，、；](?!其中|包括|含|未|没有|无)[^，。；\\d]{0,12}(?:不予处理|不再处理|撤回|撤销|终止|不明确|逾期)`,
    ),
  },
  {
    // 办结40件，其中上年结转2件、当年新收38件: the new ones among those that were answered.
    intents: new Set(['received']),
    where: 'before',
    words: /(?:办结|答复|办复|办毕|办理完毕)[^，。；]{0,16}[，（](?:其中|含|包括)[^。；）]{0,30}$/,
  },
  {
    // 我局作为复议机关审理的复议案件9件: against others.
    intents: null,
    where: 'clause',
    words: /(?:作为|系|为)(?:行政)?复议机关/,
  },
  {
    // 以办公室名义制发7件: one of those in whose name the office issues documents.
    intents: new Set(['normativeDocuments', 'regulations'].flatMap((row) => [row, `${row}.issued`])),
    where: 'before',
    words: /(?:其中[，：]?|[件个份][，、])以[^，。；\d]{1,14}名义[^，。；]{0,12}$/,
  },
  {
    // 除政府信息公开外，办理其他类型行政复议案件7件: of the others.
    intents: COURTS,
    where: 'passage',
    words: /除[^，。；]{0,16}外|其[他它](?:类型|各类|类|方面)/,
  },
  {
    // 其他不予公开情形7件: what is left of a group, not the group.
    intents: GROUPS,
    where: 'clause',
    words: /其[他它][^，。；\d]{0,10}(?:情形|原因|理由|类型)/,
  },
  {
    // 受理便民事项申请9件，办结9件: what came in were other requests.
    intents: ALL_REQUESTS,
    where: 'before',
    words: /(?<!公开)(?:事项|业务|许可|登记|审批)(?:类)?(?:的)?申请[^，。；\d]{0,4}\d{1,9}[件宗项][，、；][^。]{0,40}$/,
  },
  {
    // 按期答复9件，延期答复7件: answers of two kinds.
    intents: new Set(['handled']),
    where: 'passage',
    words: new RegExp(
      `(?:按时|按期|如期)(?:予以)?(?:答复|办结|回复)${COUNT}[，、；]?[^。；\\d]{0,12}(?:延期|延长)[^，。；\\d]{0,8}(?:答复|办结|办理|回复)${COUNT}`,
    ),
  },
  {
    // 受理并办结7件 may be those received, or those that were answered.
    intents: new Set(['received']),
    where: 'own',
    words: /办结|答复|回复|办理|处理/,
    ofCarried: true,
  },
  {
    // 收到需要办理的0件 may be those received, or those carried in with them.
    intents: new Set(['processed', 'toHandle']),
    where: 'clause',
    words: /收到|接收/,
    ofCarried: true,
  },
  {
    // 行政诉讼由7件降到3件: the first is last year's.
    intents: null,
    where: 'from',
    words: new RegExp(`^[^\\d，。；]{0,40}[由从][^，。；\\d]{0,8}\\d{1,9}[^\\d，。；]{1,4}${CHANGED_TO}`),
  },
  {
    // 许可申请9件、信息公开申请2件，前者办结9件: of the one that was named first, whatever it is.
    intents: new Set([...ALL_REQUESTS, 'requests']),
    where: 'clause',
    words: /前者|后者/,
  },
  {
    // 未答复1件，属于内部事务信息: it may have been refused rather than left for the next year.
    intents: new Set(['carriedOut']),
    where: 'from',
    words: /^未(?:予)?(?:答复|回复|办理|公开)[^，。；]{0,8}[，（][^，。；]{0,6}(?:属于?|因|由于|系|涉及|原因|理由)/,
  },
  {
    // 其余24件作其他答复: whatever was not named before, not the row 其他处理.
    intents: new Set(['otherHandled']),
    where: 'clause',
    words: /(?:其余|剩余|余下)[^，。；]{0,16}其[他它]答复/,
  },
];

/** True where the words around a number leave it open whether it counts what it was understood as, and the tables do as well. */
export function isDoubtful(intent: string, around: WordsAround, report: ParsedReport): boolean {
  return DOUBTFUL.some(
    ({ intents, where, words, ofCarried = false }) =>
      (intents === null || intents.has(intent)) && words.test(around[where]) && !(ofCarried && carriedNothing(report)),
  );
}

/** Words by which a number is a part of another: of a subject, a channel, a month. */
export const PARTIAL =
  /延期|补正|征求|当场|工作日|(?<!(?:截?[至止]|到)(?:\d{4})?)年[底末]|年初|月[底末初]|简易程序|一般程序|(?:涉及|关于|有关)(?!政府信息公开|信息公开)|(?<!各|同|类)类|领域|其中|另有|网络|网上|信函|当面|邮寄|邮递|快递|邮件|传真|邮箱|现场|窗口|来信|信件|网站|平台|系统|互联网|线上|线下|纸质/;

/** 公民提出的7件 may be all requests, or those of natural persons. */
export function isOfCitizens(clause: string): boolean {
  return clause.includes('公民') && !/法人|组织|企业/.test(clause);
}
