import type { PartsList } from '../../model/narrative.ts';
import { depthsOf } from '../sentence/brackets.ts';
import { matchesOf } from '../sentence/matches.ts';
import { listOf, onlyClosed } from './make-list.ts';
import { exceeds, isOfUnit, type Counted, type Total } from './total.ts';

/** Words that announce parts at the beginning of a sentence of their own: 其中，…, 具体如下：…. */
export const NEXT_MARKER = /^(?:其中|包括|具体|分别为|分别是)[^，：。；\d]{0,6}[：，]?/;
/** 从内容看，…, 公开渠道方面，…: what is told may be more or less than all. */
const NEXT_VIEW =
  /^(?:在?[^，：。；\d]{1,14}(?<!过程|工作|活动|建设)(?:中|里)|[按从][^，：。；\d]{1,12}(?:分|划分|统计|看|来看|来说)|[^，：。；\d]{2,8}方面)[：，]/;
const OF_A_YEAR = /(?:20\d{2}|上一?|去|前)年度?(?:同期)?(?:为|是|有)$/;
/** Words between a total and the sentence that lists its parts: 收到8件，均为自然人申请。其中，…. */
const LONGEST_BETWEEN = 40;

/** 共公开743条。其中：… goes on in the next sentence. */
export function inNextSentence({ counted, number, following, after, next, isAlone }: Total): PartsList | null {
  // 公开12条，电子化率100%。其中，…: a percentage is no number that could be listed instead.
  const isLast = following.every(({ kind }) => kind === 'percent');
  if (!isLast || !next || after.length > LONGEST_BETWEEN) return null;
  const { sentence, numbers } = next;
  const marker = NEXT_MARKER.exec(sentence.plain)?.[0];
  // 从申请人类型看 goes on from the only number told before.
  const view = isAlone ? NEXT_VIEW.exec(sentence.plain)?.[0] : undefined;
  // The last part of one list is not the total of the next.
  if ((marker === undefined && view === undefined) || /其中|包括/.test(counted.sentence.plain)) return null;
  const statements = [...counted.statements, ...next.statements];
  const found = { sentence, home: counted.sentence, total: number, statements, marker: marker ?? view ?? '' };
  // 发布1062条，2022年为1010条。其中…: it is not last year's that goes on.
  if (counted.numbers.length > 1 && OF_A_YEAR.test(counted.sentence.plain.slice(0, number.start))) return null;
  // Of several numbers it need not be the last that is listed: a larger one is no part of it.
  const mayBeOther = counted.numbers.length > 1;
  const list = listOf(found, numbers, 0, depthsOf(sentence.plain), (collected) => {
    return isOfUnit(collected, number) && !((mayBeOther || marker === undefined) && exceeds(collected, number));
  });
  return marker === undefined ? onlyClosed(list) : list;
}

/** 按公开时限分: how a total is divided. */
export const VIEW = /按照?[^，。；\d]{2,8}分/;
/** ；按内容分，…: another way to divide the same. */
const FURTHER_VIEW = /；(?:按照?|从)[^，。；：\d]{1,10}(?:分|划分|统计|看|来看)[：，]/g;

/**
 * 共7条，按时限分，A 3条，B 4条；按方式分，C 5条，D 2条: the divisions of a total after the first, in its own sentence or in the next
 * one: 公开30条。按载体分，网站20条、新媒体10条；按内容分，….
 */
export function furtherViews(total: Total): PartsList[] {
  const { counted, number, after, next, isAlone } = total;
  const isDivided = VIEW.test(after) && !VIEW.test(counted.sentence.plain.slice(0, number.start));
  return [
    ...(isDivided ? viewsIn(total, counted, number.end) : []),
    ...(next && isAlone && NEXT_VIEW.test(next.sentence.plain) ? viewsIn(total, next, 0) : []),
  ];
}

function viewsIn({ counted, number }: Total, { sentence, numbers, statements }: Counted, from: number): PartsList[] {
  const { plain } = sentence;
  const told = sentence === counted.sentence ? statements : [...counted.statements, ...statements];
  return matchesOf(plain.slice(from), FURTHER_VIEW).flatMap(({ 0: marker, index }) => {
    const start = from + index;
    const end = plain.indexOf('；', start + 1);
    const following = numbers.filter((each) => each.start > start && (end < 0 || each.start < end));
    const found = { sentence, home: counted.sentence, total: number, statements: told, marker };
    return listOf(found, following, start, depthsOf(plain), (list) => isOfUnit(list, number)) ?? [];
  });
}
