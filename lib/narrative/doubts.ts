import type { NotCompared, Statement } from '../model/narrative.ts';
import type { Identity } from '../model/report.ts';
import { blockIn, type Asked } from './choose-meaning.ts';
import { clauseAround } from './clause.ts';
import { isOfTheYear, speaksOfDisclosure } from './context.ts';
import { isExplained } from './explained.ts';
import { ALL_REQUESTS, COURTS, GROUPS, isOutcome, RESULTS } from './intents.ts';
import type { Match } from './meanings.ts';

/** What a number was understood as. */
export interface Reading extends Pick<Statement, 'intent' | 'scope' | 'isOtherYear'> {
  readonly match: Match;
}

/** Words by which a number is a part of another: of a subject, a channel, a month. */
const PARTIAL =
  /延期|(?:涉及|关于|有关)(?!政府信息公开|信息公开)|(?<!各|同|类)类|领域|其中|另有|网络|网上|信函|当面|邮寄|邮件|传真|邮箱|现场|窗口/;
/** 因本机关不掌握而无法提供的 may be the row or the group. */
const SUB_ROWS =
  /国家秘密|第三方|内部事务|过程性|案卷|查询|不掌握|未掌握|另行制作|现成|不明确|信访|重复|出版物|反复|重新出具|补正|缴/;
/** Words by which a number counts decisions rather than what is published about them. */
const DECIDED = /决定|处理|作出|做出|实施|下达|办结/;

/** Why a difference from the tables would prove nothing; null where it would. */
export function doubtOf(asked: Asked, reading: Reading, identity: Identity): NotCompared | null {
  const { sentence, number } = asked;
  if (reading.scope === 'other') return 'other-scope';
  if (reading.isOtherYear === true) return 'other-year';
  if (reading.isOtherYear === null || reading.scope === 'unclear' || sentence.section === 'problems') return 'unclear';
  if (!isOfTheYear(sentence.plain.slice(0, number.end))) return 'other-year';
  return isUnclear(asked, reading, identity) ? 'unclear' : null;
}

/** True where the words leave it open what is counted. */
function isUnclear(asked: Asked, { intent, match }: Reading, { agency }: Identity): boolean {
  const { plain } = asked.sentence;
  const start = asked.number.start - match.before;
  const clause = clauseAround(plain, start, asked.number.end);
  return (
    !isExplained(clause, agency) ||
    crossesClause(asked, match) ||
    isConjoined(asked, match) ||
    NEVER_CERTAIN.has(intent) ||
    isPart(asked, intent, match, clause) ||
    isOfUnknownCase(asked, intent) ||
    countsPublications(asked, intent, plain.slice(start, asked.number.end + match.after))
  );
}

/** Too little is said with these: requests of some kind, documents issued or in force. */
const NEVER_CERTAIN: ReadonlySet<string> = new Set(['requests', 'normativeDocuments', 'regulations']);

/** The number may be a part of what the words next to it name. */
function isPart({ heard }: Asked, intent: string, { meaning }: Match, clause: string): boolean {
  if (GROUPS.has(intent) && SUB_ROWS.test(clause)) return true;
  if (isOutcome(intent) && heard.applicants.length > 0) return true;
  return ALL_REQUESTS.has(intent) && !meaning.applicants && PARTIAL.test(clause);
}

/** Cases of which it is not said what they are about, or results of which it is not said of which cases. */
function isOfUnknownCase({ sentence, number, heard }: Asked, intent: string): boolean {
  if (!COURTS.has(intent) && !RESULTS.has(intent)) return false;
  if (!speaksOfDisclosure(sentence)) return true;
  return RESULTS.has(intent) && (blockIn(sentence.plain.slice(0, number.start)) ?? heard.block) === null;
}

/** 公示行政许可7条 counts what was published. */
function countsPublications({ number }: Asked, intent: string, own: string): boolean {
  return intent.endsWith('.decisions') && !DECIDED.test(own) && number.unit !== '件';
}

/** 文件制发，7件被废止: the words before the comma speak of something else. */
function crossesClause({ around }: Asked, match: Match): boolean {
  const words = around.before.slice(around.before.length - match.before);
  return /[，：]/.test(words) && match.after === 0 && /[\u4e00-\u9fff]{2}/.test(around.after);
}

/** 行政处罚与行政强制合计7件 counts more than the words next to the number say. */
function isConjoined({ around }: Asked, match: Match): boolean {
  return /[^\d，。；：、（](?:与|和|及|、|以及)$/.test(around.before.slice(0, around.before.length - match.before));
}
