import type { CellId } from '../../model/cell-id.ts';
import type { NotCompared, Statement } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import type { Asked, Heard } from '../meaning/asked.ts';
import type { Meant } from '../cells/candidates.ts';
import { clauseAround, clauseBefore, LONGEST_AFTER, passageAround, passageStart } from '../sentence/clause.ts';
import { withoutAsides } from '../meaning/cases.ts';
import { isOfTheYear } from '../meaning/context.ts';
import { isOfOtherApplicants } from './doubts-on-applicants.ts';
import { isOfOtherBusiness } from './doubts-on-business.ts';
import { isOfResult, isOfUnknownCase } from './doubts-on-cases.ts';
import { countsNoDecisions, countsPieces, isBesideAmended } from './doubts-on-decisions.ts';
import { isOfGovernment } from './doubts-on-documents.ts';
import {
  isOfTwoOutcomes,
  isOfUnknownRows,
  isRestOfGroup,
  isRestOfOutcomes,
  isWholeGroup,
} from './doubts-on-outcomes.ts';
import { isDoubtful, isOfCitizens, PARTIAL, type WordsAround } from './doubtful-words.ts';
import { isExplained } from './explained.ts';
import { askedByPersonsOnly } from './settled-by-tables.ts';
import { ALL_REQUESTS, areCases, GROUPS, isOutcome, isReason, isResult, isSeveral } from '../cells/intents.ts';
import type { Match } from '../meaning/meanings.ts';
import { APPLICANTS, namesApplicants } from '../meaning/named-applicants.ts';
import { reasonsIn } from '../meaning/reasons.ts';

/** What a number was understood as. */
export interface Reading extends Pick<Statement, 'intent' | 'scope' | 'isOtherYear'> {
  readonly match: Match;
  /** Rows below a group that its words name. */
  readonly rows: readonly string[];
  readonly meant: Meant;
}

/** 其中上年12月收到、本年登记的1件: the clause begins before the enumeration. */
const WITHIN = /(?:其中|[，（]含(?!上年|\d))[^，。；：（）]{0,40}$/;
/** Where shortcomings are told, a number that is not said to be the year's may be of some cases only. */
const OF_THE_WHOLE_YEAR = /全年|年度|本年|\d年/;
/** 上年结转的2件中，已办结2件: the number is counted among those before it. */
const AMONG = /(?<!\d)(\d{1,9})[件宗条份起项个][^，。；\d]{0,10}中[，：]?[^\d。；]{0,40}$/;
/** Why a difference from the tables would prove nothing; null where it would. */
export function doubtOf(asked: Asked, reading: Reading, report: ParsedReport): NotCompared | null {
  const { sentence, number } = asked;
  if (reading.scope === 'other') return 'other-scope';
  if (reading.isOtherYear === true) return 'other-year';
  if (reading.isOtherYear === null || reading.scope === 'unclear') return 'unclear';
  if (sentence.section === 'problems' && !OF_THE_WHOLE_YEAR.test(sentence.plain.slice(0, number.end))) return 'unclear';
  if (!isOfTheYear(sentence.plain.slice(0, number.end))) return 'other-year';
  const isOfOtherForm = OF_2014.has(reading.intent) && report.template.id !== 'statistics-2014';
  return isOfOtherForm || isAmongSome(asked, reading, report) || isUnclear(asked, reading, report) ? 'unclear' : null;
}

/** 通过网站、信函、当面等渠道收到: by whatever way. */
const ANY_CHANNEL = /通过[^，。；\d]{2,30}等(?:多种|各种)?(?:渠道|方式|途径|形式)/;
/** The end of the same, where the clause begins after 、; unless what came by another way follows. */
const SUCH_CHANNELS = /^[^，。；\d]{2,8}等(?:多种|各种)?(?:渠道|方式|途径|形式)/;
const BY_ANOTHER = /(?:网|信函|当面|邮|传真|现场|窗口)[^，。；]{0,12}\d/;

/** True where the words leave it open what is counted. */
function isUnclear(asked: Asked, reading: Reading, report: ParsedReport): boolean {
  const { intent, match, rows, meant } = reading;
  const { agency } = report.identity;
  const { plain } = asked.sentence;
  const start = asked.number.start - match.before;
  const clause = withoutChannels(clauseAround(plain, start, asked.number.end), plain.slice(asked.number.end));
  return (
    !isExplained(clause, intent, agency) ||
    crossesClause(asked, match) ||
    isConjoined(asked, match) ||
    NEVER_CERTAIN.has(intent) ||
    isDoubtful(intent, wordsAround(asked, match), report) ||
    (intent === 'requests' && match.before === 0 && !RECEIVED.test(clause)) ||
    (intent === 'requests' && isKindOfPublished(asked)) ||
    (GROUPS.has(intent) &&
      !isWholeGroup(asked, intent, clause) &&
      (isOfUnknownRows(clause, rows) || isOfUnknownRows(asked.around.before, rows))) ||
    isPart(asked, reading, clause, report) ||
    isOfOtherApplicants(asked, intent, match, meant, clause) ||
    (isReason(intent) && !isSeveral(intent) && reasonsIn(clauseBefore(asked.around.before)).length > 1) ||
    isSumOfKinds(asked, intent) ||
    isRestOfOutcomes(asked, intent, clause) ||
    isRestOfGroup(asked, intent) ||
    (meant.intent === intent && isOfResult(asked, intent)) ||
    (ALL_REQUESTS.has(intent) &&
      meant.applicants.length === 0 &&
      isOfCitizens(clause) &&
      !askedByPersonsOnly(report)) ||
    isOfTwoOutcomes(asked, intent, match) ||
    isOfOtherBusiness(asked, intent, match, agency) ||
    isOfUnknownCase(asked, intent) ||
    isOfGovernment(asked, intent, match, agency) ||
    countsPieces(asked, intent) ||
    isBesideAmended(asked, intent) ||
    countsNoDecisions(asked, intent, match)
  );
}

function withoutChannels(clause: string, rest: string): string {
  const plain = clause.replace(ANY_CHANNEL, '');
  return BY_ANOTHER.test(rest) ? plain : plain.replace(SUCH_CHANNELS, '');
}

/** The words around a number, for each stretch of its sentence that a doubt is looked for in. */
function wordsAround({ sentence: { plain }, number }: Asked, match: Match): WordsAround {
  const start = number.start - match.before;
  return {
    own: plain.slice(start, number.end),
    clause: clauseAround(plain, start, number.end),
    passage: passageAround(plain, start, number.end),
    before: plain.slice(0, number.end),
    from: plain.slice(start),
  };
}

/** 上年结转的2件中，已办结2件 counts some of the requests; 办结的40件中，予以公开15件 all of them, if there were 40. */
function isAmongSome(
  { sentence, number, heard }: Asked,
  { match, intent }: Reading,
  { values }: ParsedReport,
): boolean {
  const from = Math.max(0, number.start - match.before - LONGEST_AFTER);
  const among = AMONG.exec(sentence.plain.slice(from, number.start))?.[1];
  if (among === undefined || (heard.last?.agrees && isPartOf(intent, heard.last.intent))) return false;
  const of = (row: string): number => values.get(`requests/${row}/total` as CellId)?.value ?? Number.NaN;
  const all = [of('received'), of('outcomeTotal'), of('received') + of('carriedIn')];
  return !all.includes(Number(among));
}

/** True where the whole that was counted last is the one that the table divides so: 复议12件中，维持2件. */
function isPartOf(part: string, whole: string): boolean {
  if (isResult(part)) return areCases(whole) || whole === 'decided';
  return part.startsWith(`${whole === 'otherHandled' ? 'other' : whole}.`);
}

/** 7件申请 may be some of them, unless it is said that they came in. */
const RECEIVED = /收到|受理|接收/;
/** Rows of the form of 2014 of which it is not certain which ones they are in the later forms. */
const OF_2014: ReadonlySet<string> = new Set(['onTime', 'notExisting', 'notOurs', 'alreadyPublic']);
/** Too little is said with these: documents issued or in force. */
const NEVER_CERTAIN: ReadonlySet<string> = new Set(['normativeDocuments', 'regulations']);

/** 公开信息30条，其中动态27条，依申请公开3条: a kind of what was counted before it. */
function isKindOfPublished({ heard, number, around }: Asked): boolean {
  const isBare = /依申请公开[^，。；、\d申请]{0,4}$/.test(around.before);
  const isOfPieces = number.unit === '条' || number.unit === '篇';
  return isBare && isOfPieces && heard.intents.some((intent) => intent.startsWith('published'));
}

/** All that there was to do, with what was carried in. */
const TO_DO: ReadonlySet<string> = new Set(['toHandle', 'processed']);
const NEW = /新收[^，。；]{0,14}$/;

const WHO = /自然人|个人|公民|法人|企业|机构|组织/;

/** The sentence has spoken of natural persons last, and of nobody else beside them. */
const isOfPersons = ({ applicants: [only, ...more] }: Heard): boolean => only === 'naturalPerson' && more.length === 0;

/** The number may be a part of what the words next to it name. */
function isPart(
  { sentence, number, heard, around }: Asked,
  { intent, meant }: Reading,
  clause: string,
  report: ParsedReport,
): boolean {
  if (meant.applicants.length > 0) return false;
  if (isOutcome(intent)) {
    const passage = sentence.plain.slice(passageStart(sentence.plain, number.start), number.start);
    // 受理9件（自然人7件、企业2件），予以公开5件: who asked was told in an aside.
    const outside = withoutAsides(passage);
    const isAside = outside !== passage && !WHO.test(outside);
    const isOfSome = (heard.applicants.length > 0 && !isAside) || namesApplicants(outside);
    if (isOfSome && !(isOfPersons(heard) && askedByPersonsOnly(report))) return true;
  }
  const isAll = ALL_REQUESTS.has(intent) || intent === 'requests';
  // 应办理42件，其中新收40件: what is called new is a row of its own.
  if (intent === 'received' && NEW.test(around.before)) return false;
  // 应办理42件，其中已办结40件: all that could be done.
  if (intent === 'handled' && TO_DO.has(heard.whole ?? '')) return PARTIAL.test(clause.replace('其中', ''));
  return isAll && (PARTIAL.test(clause) || WITHIN.test(sentence.plain.slice(0, number.start)));
}

/** Made decisions of one kind. */
const DECIDED = /^[^、和与及]{0,8}(?:作出|做出|实施)行政(?:许可|处罚|强制)(?:决定|措施)?$/;
const SUMMED = /^[，；、]?(?:全年|两项|两者|二者|以上)?(?:共|合计|总计|共计|累计)/;

/** 废止规章2件、规范性文件5件，共废止7件: after several kinds of a thing it is all of them that are counted. */
function isSumOfKinds({ heard, around, sentence, number }: Asked, intent: string): boolean {
  if (!SUMMED.test(around.before) || isSeveral(intent)) return false;
  // 行政处罚事项7项，共作出行政处罚12件: what is counted is said again.
  if (DECIDED.test(around.before) && intent.endsWith('.decisions')) return false;
  // 上半年收到7件，下半年33件，全年共收到40件: all of them, whatever was told before.
  if (ALL_REQUESTS.has(intent) && /^[，；、]?全年/.test(around.before)) return false;
  // 规章、规范性文件合计制发7件，合计废止2件: both kinds again.
  if (
    intent.includes('.') &&
    TWO_ROWS.test(sentence.plain.slice(passageStart(sentence.plain, number.start), number.start))
  )
    return true;
  // 自然人2件、法人或其他组织3件，合计5件: all who can ask were named.
  if (heard.intents.slice(0, -1).includes(intent)) return !APPLICANTS.every((one) => heard.covered.includes(one));
  const [, column] = intent.split('.');
  if (column === undefined) return false;
  return new Set(heard.intents.filter((one) => one.endsWith(`.${column}`))).size > 1;
}

/** 文件制发，7件被废止: the words before the comma speak of something else. */
function crossesClause({ around }: Asked, match: Match): boolean {
  const words = around.before.slice(around.before.length - match.before);
  return /[，：]/.test(words) && match.after === 0 && /[\u4e00-\u9fff]{2}/.test(around.after);
}

const ROW =
  '(?:规章|规范性文件|行政许可|行政处罚|行政强制|(?:予以|部分|不予)公开|无法提供|不予处理|其[他它]处理|结果维持|结果纠正|其[他它]结果)';
const TWO_ROWS = new RegExp(`${ROW}[^，。；、和及与或]{0,3}(?:、|和|及|与|或|以及|或者)[^，。；]{0,4}${ROW}`);

/** “予以公开”“部分公开”两类, “予以公开”和“部分公开”. */
const QUOTED_BESIDE = /”(?:与|和|或|及|、|以及)?“?$/;
/** 新收的12件申请和上年结转的7件: each has a number of its own. */
const ALSO_COUNTED = /^[^，。；：、（）\d]{0,8}(?:与|和|及|以及|、)$/;

/** 行政处罚与行政强制合计7件 counts more than the words next to the number say. */
function isConjoined({ around, number }: Asked, match: Match): boolean {
  const own = around.before.slice(around.before.length - match.before);
  const lead = around.before.slice(0, around.before.length - match.before);
  if (around.before.length < number.start && ALSO_COUNTED.test(lead)) return false;
  if (!isSeveral(match.meaning.intent) && (TWO_ROWS.test(own) || QUOTED_BESIDE.test(lead))) return true;
  return match.before > 0 && /[^\d，。；：、（](?:与|和|或|或者|(?<!涉)及|、|以及)$/.test(lead);
}
