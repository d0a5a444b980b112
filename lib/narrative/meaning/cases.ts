import type { Heard } from './asked.ts';
import { clauseBefore, lastPassage } from '../sentence/clause.ts';
import { areCases } from '../cells/intents.ts';
import { matchesOf } from '../sentence/matches.ts';

const CASE_WORDS =
  /(?<disputes>两类案件|复议(?:、|和|及|与|或|以及|\/)?(?:行政)?诉讼)|(?<litigationAfterReconsideration>(?:复议(?:决定|结果)[^，。；：、\d]{0,3}不服|不服[^，。；：、\d]{0,4}复议(?:决定|结果))[^。；：\d]{0,10}?(?:起诉|提起)|复议(?:后|之后)?(?:再|又)(?:次)?(?:向(?:人民)?法院)?(?:起诉|提起)|复议(?:后|之后)(?:仍不服)?[、，]?(?:就|对)?[^，。；、\d]{0,10}?(?:向(?:人民)?法院)?(?:起诉|提起))|(?<litigationDirect>[未不]经(?:行政)?复议|直接起诉)|(?<reconsideration>(?<![与和同])复议|复议(?!机关))|(?<litigation>行政诉讼|(?<!共同)应诉|(?<!驳回.{0,4})诉讼)|(?<court>法院(?=判|裁|作出|做出|审结|纠|维持|驳回|撤销|支持))/g;

const JOINED = /^(?:案件|的)?[和、及与](?:经)?$/;

/** The kind of case that a text names last; null where it names none. */
export function blockIn(text: string): string | null {
  let block: string | null = null;
  let end = 0;
  for (const { 0: words, groups = {}, index } of matchesOf(text, CASE_WORDS)) {
    const named = Object.keys(groups).find((name) => groups[name] !== undefined) as string;
    const between = text.slice(end, index);
    end = index + words.length;
    // 复议后起诉的行政诉讼案件: the kind that was named is still meant.
    const isSame = named === 'litigation' && /^litigation./.test(block ?? '') && !/[，。；\d]/.test(between);
    const isOfCourt = named === 'court' && block?.startsWith('litigation') === true;
    // 直接起诉和复议后起诉: both.
    const isBoth = block === 'litigationDirect' && named === 'litigationAfterReconsideration' && JOINED.test(between);
    if (isBoth) block = 'litigation';
    else if (!isSame && !isOfCourt) block = named === 'court' ? 'litigation' : named;
  }
  return block;
}

/** A text without what stands in brackets: 维持5件（复议2件、诉讼3件），纠正4件 are results of both. */
export function withoutAsides(text: string): string {
  return text.includes('）') ? text.replace(/（[^（）]*）/g, '') : text;
}

/** A number of cases, in digits or words. */
export const NUMBER_OF_CASES = '[\\d一二两三四五六七八九十百千]{1,9}[件起宗例项]';
const COUNTED = new RegExp(`(?:复议|诉讼|起诉)[^，。；：（）\\d]{0,14}?${NUMBER_OF_CASES}`, 'g');

/** 直接起诉2件；复议后起诉3件，维持1件: true where the last passage of a text counts cases of one kind only. */
export function countsOneCase(text: string): boolean {
  const passage = lastPassage(text);
  return !/分别|依次/.test(passage) && matchesOf(passage, COUNTED).length === 1;
}

/** The kind of case whose result a text tells last: that named last, of several both. */
export function blockOfResult(before: string, heard: Heard): string | null {
  const text = withoutAsides(before);
  const counted = new Set(heard.intents.filter(areCases));
  const isBoth = counted.has('litigationDirect') && counted.has('litigationAfterReconsideration');
  // 法院纠正4件 does not say of which of them.
  const isNamed = blockIn(clauseBefore(text).replaceAll('法院', '')) !== null;
  if (isBoth && !isNamed && !countsOneCase(text)) {
    return counted.has('reconsideration') ? 'disputes' : 'litigation';
  }
  return blockIn(text) ?? heard.block;
}
