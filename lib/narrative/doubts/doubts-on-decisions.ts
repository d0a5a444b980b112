import type { Asked } from '../meaning/asked.ts';
import type { Match } from '../meaning/meanings.ts';
import { passageAround, passageStart } from '../sentence/clause.ts';

/** Words by which a number counts decisions rather than what is published about them. */
const DECIDED = /决定|处理|作出|做出|实施|下达|办结/;
/** Words by which it is what was shown to the public that is counted. */
const SHOWN = /公开|公示|公布|归集|上传|事项/;
/** The same before the number, where nothing says that they were made. */
const SHOWN_BEFORE =
  /(?:公开|公示|公布|发布|归集|上传|推送)(?:了|的|各类|政府信息|信息|稿件){0,2}(?:\d{1,9}[条篇项件])?(?:，其中)?$/;
const MADE = /作出|做出|实施|下达|办结|处理决定数/;
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
  if (SHOWN_BEFORE.test(plain.slice(passageStart(plain, start), start)) && !MADE.test(passage)) return true;
  if (DECIDED.test(own) || (DECIDED.test(passage) && !SHOWN.test(passage))) return false;
  return number.unit !== '件' || CASES.test(own);
}
