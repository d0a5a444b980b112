import type { PartsList } from '../../model/narrative.ts';
import { isCarriedOver } from '../cells/intents.ts';
import { closing } from '../sentence/brackets.ts';
import { isDifference } from '../sentence/changes.ts';
import type { NumberToken } from '../sentence/numbers.ts';
import { figure, intentOf, isWhole } from './list-closure.ts';
import { listAfter } from './make-list.ts';
import { exceeds, type Total } from './total.ts';
import { VIEW } from './views.ts';

/** Words that announce the parts of the number before them. */
const MARKER =
  /^；?[^\d。；）]{0,16}?(?:其中|包括|包含|涵盖|(?<![年月期日])内有|(?<!不)含有?(?!义)|分别(?:为|是|有|达|发布|公开|推送|刊发|更新)|依次为|具体为|即|按[^，。；\d]{2,8}分)(?:[：，]|[^，。；：、\d（]{1,8}：)?|^，由|^，?[^\d。，；、]{0,14}(?:(?:\d{1,2}|两)(?:个|大)?(?:类|种|方面)[^\d。，；、]{0,4})?(?:：|——)|^[^\d，。；：、（]{0,10}由|^[（〔](?:含|其中)?/;
/** 第三方权益2件；内部事务和过程性信息分别为1件、3件: what follows is named for itself. */
const OWN_NAMES = /^；.*(?:分别|依次)/;
/** 发布的12条信息中，…, 发布12条，在发布的信息中，…: the total stands in the head of its list; 办理过程中 is no thing that is divided. */
const AMONG = /^(?:，在)?[^\d，。；：、（]{0,10}(?<!过程|工作|活动|建设|当|其)(?:中|里)，/;
/** 机构类64条，报告4件，公示公告中：土地158件: a further item of a list, which is divided itself. */
const ITEM_AMONG = /^，[^\d。，；、]{2,14}[中里]：$/;
/** 信息，较上年减少, 件，同比增长. */
const COMPARED =
  /^[^\d，。；：、（]{0,8}，(?:同比|(?:较|比|与)(?:上一?年|去年|同期|20\d{2}年)度?(?:同期|相比)?，?)[^，。；\d]{1,6}$/;

/** 共7条，其中A 3条、B 4条. */
export function announced(total: Total): PartsList | null {
  const among = AMONG.exec(total.after)?.[0];
  const marker = MARKER.exec(total.after)?.[0] ?? among;
  if (marker === undefined || isInTurn(total) || OWN_NAMES.test(marker)) return null;
  if (total.before !== undefined && ITEM_AMONG.test(marker)) return null;
  if (VIEW.test(marker) && VIEW.test(total.counted.sentence.plain.slice(0, total.number.start))) return null;
  const { counted, number } = total;
  // 收到19件，上年结转1件，其中…: what was carried over is seldom what is listed.
  const isCarried = isCarriedOver(intentOf(figure(counted.sentence, number), counted.statements) ?? '');
  const list = listAfter(total, marker, (parts) => {
    // 由 announces parts only where 组成 ends them.
    return (!marker.endsWith('由') || isWhole(parts)) && !(isCarried && exceeds(parts, number));
  });
  if (list === null || goesOnWithOuter(list, total)) return null;
  // 办结的40件中，予以公开15件，部分公开4件，…: some of them are told.
  const kind = marker === among && list.kind === 'unclear' ? 'open' : list.kind;
  return { ...list, kind, totals: [...list.totals, ...withSiblings(total)] };
}

/** 公开9条，其中网站4条，其中文件2条、动态2条、新媒体5条: the last of them goes on with the list that it is told in. */
function goesOnWithOuter({ parts }: PartsList, { counted: { numbers }, number }: Total): boolean {
  const outer = new Set(numbers.slice(0, numbers.indexOf(number)).map(({ value }) => value));
  let rest = 0;
  return parts.toReversed().some(({ value }) => outer.has(number.value + (rest += value)));
}

/** 起诉和复议分别有6件、5件，其中维持的分别有5件、1件: two rows of numbers side by side. */
function isInTurn({ counted: { sentence }, number, after }: Total): boolean {
  return (
    /其中[^\d]{0,16}(?:分别|依次)/.test(after) &&
    /(?:分别|依次)[^，。；]{0,30}$/.test(sentence.plain.slice(0, number.start))
  );
}

/** 答复177件（含上年结转3件），其中…: what follows the brackets behind a number is told of that number. */
export function announcedAfterBrackets(total: Total): PartsList | null {
  const { counted, number, following, after, depths } = total;
  const { plain } = counted.sentence;
  if (!after.startsWith('（')) return null;
  const end = closing(depths, number.end + 1, depths[number.end] ?? 0);
  const behind = following.filter(({ start }) => start >= end);
  return announced({ ...total, from: end, following: behind, after: plain.slice(end, behind[0]?.start) });
}

/**
 * 公开25条，较上年减少5条；其中…: what the total is compared with stands between it and its parts; it may be what there was more
 * that is divided.
 */
export function announcedAfterComparison(total: Total): PartsList | null {
  const { counted, following, after } = total;
  const { plain } = counted.sentence;
  const [first, ...others] = following;
  if (!first || !COMPARED.test(after) || !(first.kind === 'percent' || isDifference(plain, first))) return null;
  const behind = plain.slice(first.end, others[0]?.start);
  if (!/^[，；]其中/.test(behind)) return null;
  const list = announced({ ...total, from: first.end, following: others, after: behind });
  return list && { ...list, totals: [...list.totals, first.value] };
}

/** 提案18件、建议12件，其中主办20件、协办10件: the parts may be those of all that was named in a row, or of the last of them. */
function withSiblings({ counted: { sentence, numbers }, number }: Total): number[] {
  const sums: number[] = [];
  let sum = number.value;
  for (let at = numbers.indexOf(number); at > 0; at -= 1) {
    const [one, other] = [numbers[at - 1], numbers[at]] as [NumberToken, NumberToken];
    if (one.unit !== number.unit || !/^[、，和与及]/.test(sentence.plain.slice(one.end, other.start))) break;
    sum += one.value;
    // 处罚53件，许可97件，其中一季度处罚9件、…: or those of one of them.
    sums.push(sum, one.value);
  }
  return sums;
}
