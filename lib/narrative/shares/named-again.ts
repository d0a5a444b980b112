import type { PartsList, Share, TextPlace } from '../../model/narrative.ts';
import { figure } from '../lists/list-closure.ts';
import type { Counted } from '../lists/total.ts';
import { endBefore, type NumberToken } from '../sentence/numbers.ts';
import { isRounded, shareOf } from './parts-and-percents.ts';

/** ，转载信息占, ，合格率为: a part by its name alone, behind the list that it stands in. */
const NAME = /(?:^|[，；])(?:其中)?([^，。；、（）\d]{2,8}?)(?:占比?|比例|率)(?:为|达到?|是)?$/;
/** Rates of those that were due or decided, or of what people think. */
const OF_SOMETHING_ELSE = /办|复|满意|[及按准]时|按期|限|知晓|参与|胜诉|维持|纠|同比|增长|增幅|[较比]/;

/** 原创20条，转载60条，转载占75%: the share of the only part of a list that is called so. */
export function shareOfNamedAgain(
  counted: Counted,
  at: number,
  listsOf: (place: TextPlace) => readonly PartsList[],
): Share | null {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const percent = numbers[at] as NumberToken;
  const name = NAME.exec(plain.slice(endBefore(numbers, at), percent.start))?.[1];
  // 100% may leave out what is still open.
  if (name === undefined || OF_SOMETHING_ELSE.test(name) || percent.value >= 100) return null;
  const [token, ...others] = numbers.slice(0, at).filter((each, index) => {
    return each.kind === 'count' && nameIn(plain.slice(endBefore(numbers, index), each.start)) === bare(name);
  });
  if (!token || others.length > 0 || token.exactness !== 'exact' || isRounded(plain, token)) return null;
  const lists = listsOf(figure(counted.sentence, token).place);
  if (lists.length === 0) return null;
  const counts = numbers.filter((each) => each.kind === 'count' && each !== token).map(({ value }) => value);
  const bases = [...lists.flatMap(({ total, totals }) => [total.value, ...totals]), ...counts];
  const part = { counted, tokens: [token], value: token.value, percent, words: '占' } as const;
  return shareOf(part, bases);
}

/** What the words before a number call it. */
function nameIn(words: string): string {
  const clause = words.split(/[，；、：中]/).at(-1) ?? '';
  return bare(clause.replace(/^(?:标注为?|属于?|为)/, ''));
}

/** 转载信息的, 转载类: both are called 转载. */
function bare(name: string): string {
  return name.replace(/(?:类|信息)?的?$/, '');
}
