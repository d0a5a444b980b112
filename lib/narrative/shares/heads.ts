import { ALL_REQUESTS } from '../cells/intents.ts';
import { depthsOf } from '../sentence/brackets.ts';
import { clauseBefore } from '../sentence/clause.ts';
import { isDifference } from '../sentence/changes.ts';
import { totalOf, type NumberToken } from '../sentence/numbers.ts';
import { figure, intentOf } from '../lists/list-closure.ts';
import { isOneUnit, type Counted } from '../lists/total.ts';
import { hasOwnShare, isRounded, type Part } from './parts-and-percents.ts';

/** 上年结转2件, 较2022年的50件: no number of all that there was in the year. */
const OF_LAST_YEAR = /(?:上一?年|去年|同期|往年|[较比]20\d{2}年)度?[^，。；：\d]{0,8}$/;
/** 占全部的, 占总数的: words after 占 that name nothing. */
const GENERAL =
  /全部|全年|本年度?|总件数|总条数|总数量?|总量|总体|所有|信息|比例|比重|数量|比|的|其|为|达到?|约|总|有/g;
/** Matters that are counted apart; one that is named first with a part is no part of what was named before. */
const MATTERS = /申请|复议|诉讼|许可|处罚|强制|建议|提案|规范性文件|规章|信箱|留言|工单|热线|投诉|咨询|信访|采购|收费/g;

/**
 * 全年公开信息480条，公众号发布264条，占55%: the one number before the part that can be its whole, and then what that
 * number makes with the others of the sentence, which may be meant as well; none where it may be one of several.
 */
export function headsOf(part: Part): number[] {
  const { counted, tokens, value } = part;
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const at = numbers.indexOf(tokens[0]);
  const depths = depthsOf(plain);
  const depth = depths[tokens[0].start] ?? 0;
  const heads = numbers.slice(0, at).filter((number, index) => {
    const isLarge = number.kind === 'count' && number.value >= value && isOfUnit(counted, number, tokens[0]);
    const lead = plain.slice(numbers[index - 1]?.end ?? 0, number.start);
    // 应办240件（新收230件、上年结转10件），办结212件: what is in brackets is told of the number before them.
    const isAside = (depths[number.start] ?? 0) > depth;
    return (
      isLarge && !isAside && !hasOwnShare(counted, index) && !isDifference(plain, number) && !OF_LAST_YEAR.test(lead)
    );
  });
  const [head] = heads;
  if (!head || heads.length > 1 || head.exactness !== 'exact' || isRounded(plain, head)) return [];
  if (!isToldOf(part, head)) return [];
  const others = numbers.filter((each) => each.kind === 'count' && each !== head && !tokens.includes(each));
  const before = numbers.slice(0, at).filter(({ kind }) => kind === 'count');
  const runs = before.map((_, from) => totalOf([...before.slice(from), { value }]));
  const shared = numbers.filter((each, index) => each.kind === 'count' && hasOwnShare(counted, index));
  return [
    head.value,
    // 部门公开480条，乡镇公开120条，占20%: the head may be a part like the other.
    head.value + value,
    ...others.flatMap((other) => [head.value + other.value, head.value - other.value]),
    ...runs,
    head.value - totalOf(others),
    ...(shared.length > 1 ? [totalOf(shared)] : []),
  ].filter((base) => base >= value);
}

/** 收到40份申请，网上提交30件: requests may be counted in two ways. */
function isOfUnit({ sentence, statements }: Counted, head: NumberToken, part: NumberToken): boolean {
  if (head.unit === part.unit) return true;
  const areRequests = ALL_REQUESTS.has(intentOf(figure(sentence, head), statements) ?? '');
  return areRequests && isOneUnit(head.unit, part.unit);
}

/** True where nothing between a part and the number before it says that something else is told. */
function isToldOf({ counted, tokens: [first], words }: Part, head: NumberToken): boolean {
  const {
    sentence: { plain },
    numbers,
  } = counted;
  const ownClause = clauseBefore(plain, first.start);
  const before = plain.slice(0, first.start - ownClause.length);
  const headClause = `${clauseBefore(plain, head.start)}${/^[^，。；]*/.exec(plain.slice(head.end))?.[0] ?? ''}`;
  const names = words
    .slice(words.lastIndexOf('占') + 1)
    .replace(GENERAL, ' ')
    .split(' ');
  if (words.includes('占') && !names.every((name) => name.length === 0 || headClause.includes(name))) return false;
  const isInformation = /^[条篇]$/.test(head.unit ?? '') && headClause.includes('信息');
  const isOfMatter = isInformation || (ownClause.match(MATTERS) ?? []).every((matter) => before.includes(matter));
  // 公开480条，公众号264条，占55%；网站216条，占45%: only what has its share ends with a semicolon.
  const isOnePassage = !/[。；]/.test(plain.slice(head.end, first.start));
  const between = numbers.slice(numbers.indexOf(head) + 1, numbers.indexOf(first));
  const areShared =
    between.length > 0 &&
    between.every((each) => each.kind === 'percent' || hasOwnShare(counted, numbers.indexOf(each)));
  return isOfMatter && (isOnePassage || areShared);
}
