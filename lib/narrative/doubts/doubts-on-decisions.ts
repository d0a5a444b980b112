import { areCases } from '../cells/intents.ts';
import type { Asked } from '../meaning/asked.ts';
import type { Match } from '../meaning/meanings.ts';
import { clauseBefore, passageAround, passageStart } from '../sentence/clause.ts';
import { matchesOf } from '../sentence/matches.ts';

/** Words by which a number counts decisions rather than what is published about them. */
const DECIDED = /决定|处理|作出|做出|实施|下达|办结/;
/** Words by which it is what was shown to the public that is counted. */
const SHOWN = /公开|公示|公布|归集|上传|事项/;
/** The same before the number, where nothing says that they were made. */
const SHOWN_BEFORE =
  /(?:公开|公示|公布|发布|归集|上传|推送)(?:了|的|各类|政府信息|信息|稿件){0,2}(?:\d{1,9}[条篇项件])?(?:，其中)?$/;
const MADE = /作出|做出|实施|下达|办结|处理决定数/;
/** The same as a verb: not as the name of a place or of the task, and not 作出并公开. */
const SHOWING =
  /(?<![双并]|信息|政务|结果)(?:公开|公示|公布|发布|归集|上传|推送|更新|转载|录入)(?!方面|工作|平台|制度|职责|条例|目录|指南|专?栏|网|年报|年度|范围|主体)/g;
/** Something that was done, told after it: 公开信息12条，办理许可9件. */
const DONE = /作出|做出|实施|下达|办结|办理|处理|受理|查处/;
/** 公开信息12条，其中: what follows are its parts, whatever was done. */
const PARTS_OF_SHOWN = /\d[条篇件份则个项][^。；\d]{0,4}(?:，|：|（)(?:其中|包括|包含|含|分别)|\d[条篇件份则个项]：/;
/** Pieces of text: no decisions and no cases, unless they are said to have been made or to have come in. */
const PIECES = /^(?:条|条次|篇|篇次|则)$/;
const NO_PIECES = /作出|做出|下达|实施|处理决定|收到|受理|引发|引起|发生|产生|被/;

/** True where it is pieces of published information about decisions or cases that are counted: 行政复议12条. */
export function countsPieces({ sentence: { plain }, number }: Asked, intent: string): boolean {
  const isOfEither = intent.endsWith('.decisions') || areCases(intent);
  return isOfEither && PIECES.test(number.unit ?? '') && !NO_PIECES.test(clauseBefore(plain, number.start));
}

/** 规章18件（含新制定4件，修改14件）: what was issued may have both. */
const AMENDED_BESIDE = /^[，、；和及][^，。；）\d]{0,4}(?:修改|修订|修正)/;

/** True where documents that are new are counted beside those that were only amended. */
export function isBesideAmended({ sentence: { plain }, number }: Asked, intent: string): boolean {
  return intent.endsWith('.issued') && AMENDED_BESIDE.test(plain.slice(number.end));
}

/** 行政强制事项3件: what may be done, and not what was. */
const POWERS = /(?<!处理|办理|服务|办结)事项/;
/** A case that was taken up need not end in a decision. */
const CASES = /受理|立案|查处|申请|办理.{0,20}案件/;

/** 公示行政许可7条 counts what was published, 办理行政处罚案件7件 what was taken up. */
export function countsNoDecisions({ sentence: { plain }, number }: Asked, intent: string, match: Match): boolean {
  if (!intent.endsWith('.decisions')) return false;
  const start = number.start - match.before;
  const own = plain.slice(start, number.end + match.after);
  // 作出行政许可决定6宗，行政处罚10宗: the verb is that of both.
  const passage = passageAround(plain, start, number.end);
  // 主动公开行政处罚决定382起: what was published of this year's and other decisions.
  const before = plain.slice(passageStart(plain, start), start);
  if (SHOWN_BEFORE.test(before) && !MADE.test(passage)) return true;
  if (isOfShown(before, own)) return true;
  if (POWERS.test(own) && !MADE.test(own)) return true;
  if (DECIDED.test(own) || (DECIDED.test(passage) && !SHOWN.test(passage))) return false;
  return number.unit !== '件' || CASES.test(own);
}

/** 公开行政处罚12件、行政许可9件; 公开信息30条，其中作出行政处罚12件: what was shown goes on, or is divided. */
function isOfShown(before: string, own: string): boolean {
  const last = matchesOf(before, SHOWING).at(-1);
  if (last === undefined) return false;
  const since = before.slice(last.index + last[0].length);
  return PARTS_OF_SHOWN.test(since) || !DONE.test(since + own);
}
