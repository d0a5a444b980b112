import type { NumberToken } from './numbers.ts';

const DIFFERENCE = /(?:增加|增长|上升|增多|净增|减少|下降|降低|[多少](?:收到?|办)?)了?$/;
const LONGEST = 6;

/** 比上年增加12件: true for a number by which something is more or less than something else. */
export function isDifference(plain: string, { start }: Pick<NumberToken, 'start'>): boolean {
  return DIFFERENCE.test(plain.slice(Math.max(0, start - LONGEST), start));
}

/** 降到, 增至: words between last year's number and this year's, as the source of an expression. */
export const CHANGED_TO = '(?:降|增|减|升|回落|增加|减少|增长|上升|下降)(?:到|至|为)';
