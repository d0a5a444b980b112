import { matchesOf } from './matches.ts';

const BLOCK_WORDS =
  /(复议(?:、|和|及|与|或|以及|\/)?(?:行政)?诉讼)|(复议后(?:再)?(?:起诉|提起))|(未经复议|直接起诉)|(?:(复议)|(行政诉讼|应诉|(?<!驳回.{0,4})诉讼)|(法院(?=判|裁|作出|做出|审结|纠|维持|驳回|撤销|支持)))/g;

/** The kind of case that a text names last; null where it names none. */
export function blockIn(text: string): string | null {
  let block: string | null = null;
  let end = 0;
  for (const { 0: words, 1: both, 2: after, 3: direct, 4: reconsideration, 6: court, index } of matchesOf(
    text,
    BLOCK_WORDS,
  )) {
    const between = text.slice(end, index);
    end = index + words.length;
    if (court !== undefined && block?.startsWith('litigation')) continue;
    // 复议后起诉的行政诉讼案件: the kind that was named is still meant.
    const isGeneral =
      both === undefined && after === undefined && direct === undefined && reconsideration === undefined;
    if (isGeneral && /^litigation./.test(block ?? '') && !/[，。；\d]/.test(between)) continue;
    if (both !== undefined) block = 'disputes';
    else if (after !== undefined) block = 'litigationAfterReconsideration';
    else if (direct !== undefined) block = 'litigationDirect';
    else block = reconsideration === undefined ? 'litigation' : 'reconsideration';
  }
  return block;
}
