import type { PartsList } from '../../model/narrative.ts';
import { depthsOf } from '../sentence/brackets.ts';
import { matchesOf } from '../sentence/matches.ts';
import { endBefore, type NumberToken } from '../sentence/numbers.ts';
import { listOf } from './make-list.ts';
import { isOneUnit, type Counted } from './total.ts';

/** 网站公开的信息中，…; 基础信息中，…: what was counted before by that name is divided. */
const AMONG_NAMED =
  /(?:^|(?<=；))(?:在|从)?([^，。；：、\d]{2,12}?)(?:公开|发布|推送|刊发)?的?(?:各类|政府|政务)?(?:信息|内容|稿件)?[中里](?:，|(?=已))/g;
/** Names that nearly all counts have in their words. */
const GENERAL = /^(?:公开|发布|主动|政府|政务|各类|上述|以上|这些|其|全部|所有|信息|申请|答复|办结)+$/;
/** So many sentences before may hold the number. */
const FARTHEST = 2;

/** No sentence divides more; each of them is looked for in all that was told before. */
const MOST = 12;

/** A number that was told by name, in a sentence of the paragraph. */
interface Whole {
  readonly home: Counted;
  readonly number: NumberToken;
}

/** Lists whose total is named instead of printed again: 网站20条，微信9条。网站信息中，政策类12条，其他8条. */
export function listsOfNamed(paragraph: readonly Counted[], index: number): PartsList[] {
  const counted = paragraph[index];
  if (!counted) return [];
  const { sentence, numbers, statements } = counted;
  return matchesOf(sentence.plain, AMONG_NAMED)
    .slice(0, MOST)
    .flatMap((match) => {
      const [marker, name = ''] = match;
      if (GENERAL.test(name)) return [];
      const near = paragraph.slice(Math.max(0, index - FARTHEST), index);
      const wholes = [
        ...near.flatMap((home) => namedIn(home, name, home.sentence.plain.length)),
        ...namedIn(counted, name, match.index),
      ];
      const [whole, ...others] = wholes;
      if (!whole || others.length > 0) return [];
      const end = sentence.plain.indexOf('；', match.index + marker.length);
      const following = numbers.filter(({ start }) => start > match.index && (end < 0 || start < end));
      const found = {
        sentence,
        home: whole.home.sentence,
        total: whole.number,
        statements: [...whole.home.statements, ...statements],
        marker,
      };
      const list = listOf(found, following, match.index, depthsOf(sentence.plain), ({ parts }) =>
        parts.every(({ unit }) => isOneUnit(unit, whole.number.unit)),
      );
      return list ? [list] : [];
    });
}

function namedIn(home: Counted, name: string, end: number): Whole[] {
  const { sentence, numbers } = home;
  return numbers.flatMap((number, at) => {
    const isCertain = number.kind === 'count' && number.exactness === 'exact' && number.value > 0;
    if (!isCertain || number.end > end) return [];
    const words = sentence.plain.slice(endBefore(numbers, at), number.start);
    return words.slice(words.lastIndexOf('，') + 1).includes(name) ? [{ home, number }] : [];
  });
}
