import { placeIn, type ListedCount, type Sentence } from '../model/narrative.ts';
import { readChineseNumeral } from '../parse/read-quantity.ts';
import { matchesOf } from './matches.ts';

const MEMBER = '[^、，。；：（）《》\\d]{2,24}';
/** 由A、B、C等六部分组成, A、B和C四个领域. */
const COUNTED = new RegExp(
  `((?:${MEMBER}、){1,20}${MEMBER}?)(等)?(?:共计?)?(\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大|项)?(?:组成)?(?:部分|方面|一级栏目|栏目|专栏|板块|版块|子栏目|领域|环节|类)`,
  'g',
);
const JOINED = /(?<=..)(?:以及|和|及|与)(?=..)/g;
const FEWEST = 3;

/** What a sentence lists by name and counts. */
export function readCounts(sentence: Sentence): ListedCount[] {
  const counts: ListedCount[] = [];
  for (const match of matchesOf(sentence.plain, COUNTED)) {
    const [whole, list = '', etc, numeral = ''] = match;
    const value = /\d/.test(numeral) ? Number(numeral) : readChineseNumeral(numeral);
    const members = list.replace(/[“”]/g, '').split('、');
    const joined = members.reduce((sum, member) => sum + (member.match(JOINED)?.length ?? 0), 0);
    if (value === null || members.length + joined < FEWEST) continue;
    const at = match.index + whole.lastIndexOf(numeral);
    counts.push({
      stated: { value, sentence, place: placeIn(sentence, at, match.index + whole.length) },
      least: members.length,
      most: members.length + joined,
      isOpen: etc !== undefined,
    });
  }
  return counts;
}
