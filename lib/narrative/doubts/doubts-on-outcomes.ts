import { isOutcome, isReason, isResult, isSeveral } from '../cells/intents.ts';
import type { Asked } from '../meaning/asked.ts';
import type { Match } from '../meaning/meanings.ts';
import { GROUP_NAMES } from '../wordings/outcomes.ts';

/** 因本机关不掌握而无法提供的 may be the row or the group. */
const SUB_ROWS =
  /国家秘密|第三方|内部事务|过程性|案卷|查询|不掌握|未掌握|另行制作|现成|不明确|信访|重复|出版物|反复|重新出具|补正|缴/;

const FOR_REASONS = /等(?:相关)?(?:原因|情形|情况|理由)[^，。；\d]{0,4}(?:不予公开|无法提供|不予处理)/;

/** 予以公开9件，不予公开3件，因不掌握等原因无法提供2件: one of the outcomes, all of which are told once. */
export function isWholeGroup({ heard, sentence: { plain } }: Asked, intent: string, clause: string): boolean {
  const outcomes = new Set(heard.intents.filter((one) => isOutcome(one) && !isReason(one)));
  const name = GROUP_NAMES[intent];
  const isToldOnce = name !== undefined && plain.split(name).length === 2;
  return outcomes.size > 1 && isToldOnce && FOR_REASONS.test(clause);
}

/** 因本机关不掌握而无法提供 is the row or the group; with 等 or with several rows it may be any sum of them. */
export function isOfUnknownRows(clause: string, rows: readonly string[]): boolean {
  return SUB_ROWS.test(clause) && (rows.length !== 1 || /等/.test(clause));
}

/** 办结30件，予以公开12件，余下18件: what is left over is whatever was not named before. */
export function isRestOfOutcomes({ heard }: Asked, intent: string, clause: string): boolean {
  return intent === 'carriedOut' && /余下|其余|剩余/.test(clause) && heard.intents.some(isOutcome);
}

/** 逾期未补正11件，其他处理6件: a row of the group was counted for itself, so the group may be without it. */
export function isRestOfGroup({ heard }: Asked, intent: string): boolean {
  return intent === 'otherHandled' && heard.intents.some((one) => one.startsWith('other.'));
}

/** 3件均为第三方权益和执法案卷, 5件因重复申请、信访等不予处理: two outcomes are counted together. */
export function isOfTwoOutcomes(
  { around, sentence, number }: Asked,
  intent: string,
  { after, meaning }: Match,
): boolean {
  if (after === 0 || isSeveral(intent) || !(isOutcome(intent) || isResult(intent) || meaning.applicants)) return false;
  const [rest = ''] = sentence.plain.slice(number.end).split(/[，；。（）\d]/, 1);
  const own = around.after.slice(0, after).replace(/法人(?:或|和|及)其[他它]组织/, '');
  if (/[和与及或、]/.test(own) || (intent.includes('.') && /、|等/.test(rest))) return true;
  // 其余8件作无法提供、不予处理或其他处理.
  return /(?:[、和与或]|及(?!时))[\u4e00-\u9fff]{2}/.test(rest);
}
