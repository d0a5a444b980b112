import { placeIn, type ListedCount, type PartsList, type Sentence } from '../../model/narrative.ts';
import { readNumeral } from '../../parse/values/read-quantity.ts';
import { countParts, isMadeUp } from './count-parts.ts';
import { matchesOf } from '../sentence/matches.ts';

const MEMBER = '[^、，。；：（）《》\\d]{2,32}';
/** 由A、B、C等六部分组成, A、B和C四个领域. */
const COUNTED = new RegExp(
  `((?:${MEMBER}、){1,20}${MEMBER}?)(等)?(?:共计?)?(\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:(?:个|大|项)?(?:组成)?(?:部分|方面|一级栏目|栏目|专栏|板块|版块|子栏目|领域|环节|类)|种(?:申请)?(?:渠道|方式|途径))`,
  'g',
);
/** 通过3个渠道发布信息20条：网站12条，…: how many parts are to follow. */
const HOLDER =
  /(\d{1,2}|[两二三四五六七八九十])(?:个|大|种)?(?:重点|主要|民生|关键){0,2}(?:渠道|平台|方面|部分|类别?(?!过程性|内部事务)|领域|专栏|栏目)(?:内容|信息)?/g;
/** What stands between that and the first of them. */
const ANNOUNCED =
  /^(?:[^，。；：、\d]{0,16}\d{1,9}[条件项份篇期场次个]次?|[^，。；：、\d]{2,10}(?=，(?:即|分别)))?(?:，|：)?(?:即|其中|分别[为是]|具体为)?[：，]?[^，。；：、\d]{0,12}$/;
const ALL_ABOVE = /(?:以上|上述|这)$/;
/** 3个渠道（网站、微信、公告栏）. */
const NAMED_BEHIND = new RegExp(
  `(\\d{1,2}|[两二三四五六七八九十])(?:个|大|种|项)(?:渠道|平台|方式|途径|方面|领域|专栏|栏目|环节)（((?:${MEMBER}、){1,20}${MEMBER})）`,
  'g',
);
/** 5个公开栏目，即机构设置、政策文件、…，全年分别公开. */
const NAMED_AFTER = new RegExp(
  `(\\d{1,2}|[两二三四五六七八九十])(?:个|大|种|项)(?:[^，。；：、（）\\d]{0,4})(?:渠道|平台|方式|途径|方面|领域|专栏|栏目|环节)，(?:即|分别[为是])[：，]?((?:${MEMBER}、){1,20}${MEMBER}?)(?=[，。；])`,
  'g',
);
const SOME_OF_THEM = /^(?:含|包括|如|例如|主要)|等/;
const JOINED = /(?<=..)(?:以及|和|(?<!涉)及|与)(?=..)/g;
/** One part of the form that is called by two names: 因政府信息公开申请行政复议、提起行政诉讼情况; 存在的问题、改进情况. */
const ONE_PART =
  /复议(?:案件)?、(?:被)?(?:提起)?(?:行政)?(?:诉讼|申诉)(?:[和及与、](?:行政)?(?:诉讼|申诉))?|问题(?:和不足)?、(?:及)?改进/g;
/** And one that the form calls by two: 存在的主要问题及改进情况. */
const ONE_MEMBER = /问题[及和与]改进的?情况/g;
const FEWEST = 3;

/** What a sentence counts before it lists it with numbers: 3个渠道 where two are told. */
export function readCountsOfLists(sentence: Sentence, lists: readonly PartsList[]): ListedCount[] {
  const own = lists.filter(({ parts }) => parts[0]?.sentence === sentence);
  if (own.length !== 1) return [];
  const [{ parts, kind } = { parts: [], kind: 'open' }] = own;
  const first = parts[0]?.place.start ?? 0;
  return matchesOf(sentence.plain, HOLDER).flatMap((match) => {
    const place = placeIn(sentence, match.index, match.index + match[0].length);
    const [, numeral = ''] = match;
    const value = readNumeral(numeral);
    const between = sentence.text.slice(place.end - sentence.place.start, first - sentence.place.start);
    if (value === null || value < 2 || kind === 'open') return [];
    // 网站12条、微信8条；共维护13个专栏: what was listed before is no part of it, unless it is 以上两类.
    const isOfList =
      place.end <= first
        ? ANNOUNCED.test(between.replace(/\s/g, ''))
        : ALL_ABOVE.test(sentence.plain.slice(0, match.index));
    if (!isOfList) return [];
    return [{ stated: { value, sentence, place }, least: parts.length, most: parts.length, isOpen: false }];
  });
}

/** What a sentence lists by name and counts. */
export function readCounts(sentence: Sentence): ListedCount[] {
  const parts = countParts(sentence);
  if (parts) return [parts];
  const counts: ListedCount[] = [NAMED_BEHIND, NAMED_AFTER]
    .flatMap((named) => matchesOf(sentence.plain, named))
    .flatMap(({ 0: whole, 1: numeral = '', 2: list = '', index }) => {
      const value = readNumeral(numeral);
      const members = list.split('、').length;
      if (value === null || SOME_OF_THEM.test(list)) return [];
      const place = placeIn(sentence, index, index + whole.search(/[（，]/));
      return [{ stated: { value, sentence, place }, least: members, most: members + joinsIn(list), isOpen: false }];
    });
  for (const match of matchesOf(sentence.plain, COUNTED)) {
    const [whole, list = '', etc, numeral = ''] = match;
    const value = readNumeral(numeral);
    // 座谈会、听证会等至少两种方式: no less than so many.
    if (/至少|不少于|不低于/.test(whole)) continue;
    const members = list.replace(/[“”]/g, '').split('、');
    const joined = members.reduce((sum, member) => sum + joinsIn(member), 0);
    // “总体情况”“主动公开情况”: members that nothing but quotation marks sets apart.
    if (value === null || members.length + joined < FEWEST || list.includes('”“')) continue;
    const at = match.index + whole.lastIndexOf(numeral);
    counts.push({
      stated: { value, sentence, place: placeIn(sentence, at, match.index + whole.length) },
      least: members.length - (list.match(ONE_PART)?.length ?? 0),
      most: members.length + joined,
      isOpen: etc !== undefined && !isMadeUp(sentence.plain.slice(match.index + whole.length), members.length, value),
    });
  }
  return counts;
}

function joinsIn(members: string): number {
  return members.replace(ONE_MEMBER, '').match(JOINED)?.length ?? 0;
}
