import type { PartsList } from '../../model/narrative.ts';
import { depthsOf } from '../sentence/brackets.ts';
import { isOutcome } from '../cells/intents.ts';
import { figure, intentOf, listsByPart, statementOf } from './list-closure.ts';
import { announced, announcedAfterBrackets, announcedAfterComparison } from './announced.ts';
import { listOf } from './make-list.ts';
import type { Counted } from './total.ts';
import { unannounced } from './unannounced.ts';
import { furtherViews, inNextSentence } from './views.ts';
import { listsOfNamed } from './named-wholes.ts';
import { dividedByRest } from './rest-pairs.ts';
import { summed } from './list-sums.ts';
import { sumOfSentence, sumOfSome, wholeOfShares } from './named-sums.ts';
import { isDifference } from '../sentence/changes.ts';
import type { NumberToken } from '../sentence/numbers.ts';

/** 五个栏目更新情况为：机构职能7条、…: what holds the things that are listed is not their total. */
const HOLDER =
  /^(?:一级|二级|主要|重点|大|(?:政府|政务)?(?:信息)?公开|固定)?(?:栏目|专栏|子栏|板块|版块|方面|部分|渠道|平台|领域|环节|类别?|账号|公众号|网站)/;

/** The lists in a paragraph: a total, and before or after it what is named as its parts. */
export function readLists(counted: readonly Counted[]): PartsList[] {
  const paragraph = counted.map(withoutKinds);
  const first = paragraph.findIndex(({ numbers }) => numbers.length > 0);
  return paragraph.flatMap((counted, index) => {
    const outcomes = outcomesOf(paragraph[index - 1], counted);
    const lists = [...listsIn(paragraph, index, first), ...listsOfNamed(paragraph, index)];
    return outcomes && !isListed(counted, [...lists, ...listsIn(paragraph, index - 1, first)])
      ? [...lists, outcomes]
      : lists;
  });
}

const KINDS = /^大?(?:类|种|部分(?!公开)|方面)/;

/** 分为4类，即…: how many kinds there are is no part of what is listed, nor its total. */
function withoutKinds(counted: Counted): Counted {
  const { plain } = counted.sentence;
  const numbers = counted.numbers.filter(
    ({ unit, end }) => unit !== '类' && !((unit === null || unit === '个') && KINDS.test(plain.slice(end, end + 4))),
  );
  return numbers.length === counted.numbers.length ? counted : { ...counted, numbers };
}

/** True where the first number of a sentence is a part of one of the lists. */
function isListed({ sentence, numbers }: Counted, lists: readonly PartsList[]): boolean {
  const [number] = numbers;
  return number !== undefined && listsByPart(lists)(figure(sentence, number).place).length > 0;
}

/** The lists whose total stands in a sentence of a paragraph, of which the first number stands in sentence `first`. */
function listsIn(paragraph: readonly Counted[], index: number, first: number): PartsList[] {
  const counted = paragraph[index];
  if (!counted) return [];
  const { sentence, numbers } = counted;
  const depths = depthsOf(sentence.plain);
  return numbers.flatMap((number, at) => {
    if (number.kind === 'percent' || number.exactness !== 'exact' || number.value === 0) return [];
    // 较上年增加10件，其中…: the parts that follow are those of the number before.
    if (isDifference(sentence.plain, number)) return [];
    if (HOLDER.test(sentence.plain.slice(number.end, number.end + 6))) return [];
    const following = numbers.slice(at + 1);
    const after = sentence.plain.slice(number.end, following[0]?.start ?? sentence.plain.length);
    const next = paragraph[index + 1];
    // 公开12条，电子化率100%: a percentage counts nothing.
    const isAlone = index === first && numbers.every((other) => other === number || other.kind === 'percent');
    const total = {
      counted,
      number,
      from: number.end,
      before: numbers[at - 1],
      following,
      after,
      depths,
      next,
      isAlone,
    };
    const found =
      announced(total) ??
      announcedAfterBrackets(total) ??
      announcedAfterComparison(total) ??
      dividedByRest(total) ??
      sumOfSome(counted, at) ??
      sumOfSentence(paragraph[index - 1], counted, at) ??
      wholeOfShares(counted, at) ??
      summed(counted, at, depths) ??
      unannounced(total) ??
      inNextSentence(total);
    return [...(found ? [found] : []), ...furtherViews(total)];
  });
}

/** What outcomes are the outcomes of, the likeliest first. */
const WHOLES = ['handled', 'toHandle', 'processed', 'received'];
const FEWEST_OUTCOMES = 3;

/** 答复申请80件，均按期办理。予以公开22件，不予公开1件，…: outcomes are those of the requests in the sentence before. */
function outcomesOf(before: Counted | undefined, { sentence, numbers, statements }: Counted): PartsList | null {
  const intents = numbers.map((number) => intentOf(figure(sentence, number), statements) ?? '');
  if (!before || !isOutcome(intents[0] ?? '')) return null;
  if (new Set(intents.filter(isOutcome)).size < FEWEST_OUTCOMES) return null;
  const wholes = before.numbers.filter(({ exactness, value }) => exactness === 'exact' && value > 0);
  const role = (number: NumberToken): string => intentOf(figure(before.sentence, number), before.statements) ?? '';
  const [total, ...others] =
    WHOLES.map((whole) => wholes.filter((number) => role(number) === whole)).find((found) => found.length > 0) ?? [];
  if (!total || others.length > 0) return null;
  // 区本级答复39件。全区答复件中，予以公开66件、…: each is told of other bodies.
  const [first] = numbers as [NumberToken];
  const scope = statementOf(figure(sentence, first), statements)?.scope;
  if (scope !== statementOf(figure(before.sentence, total), before.statements)?.scope) return null;
  const found = {
    sentence,
    home: before.sentence,
    total,
    statements: [...before.statements, ...statements],
    marker: '',
  };
  return listOf(found, numbers, 0, depthsOf(sentence.plain));
}
