/**
 * One way to say what a number counts, as data: `收到…〈申请〉N` finds the number N that stands where the N is. `…` is a
 * gap within the clause, `〈名〉` one of the word lists below, `(甲|乙)` either; words that are often put before a number
 * (共, 总计, 为 …) need not be written. Each wording carries a sentence that shows it, which is its test.
 */
export interface Wording {
  readonly pattern: string;
  /** A sentence with the number 7 in the place of N. */
  readonly example: string;
}

/** Wordings of one meaning. */
export interface Meaning {
  /** Row of the form, or another name where the form has none. */
  readonly intent: string;
  /** What the surrounding words must be about where the wording itself does not say so. */
  readonly topic?: Topic;
  /** Columns of the requests table that the words restrict it to. */
  readonly applicants?: readonly string[];
  /** Units that such a number has; a number without a unit may be anything. */
  readonly units?: RegExp;
  /** Words in the clause with which it means something else. */
  readonly lacks?: RegExp;
  /** Words anywhere before the number in its sentence with which it means something else. */
  readonly unless?: RegExp;
  /** Words of which some must stand anywhere before the number in its sentence. */
  readonly given?: RegExp;
  readonly wordings: readonly Wording[];
}

export type Topic = 'requests' | 'proceedings' | 'normativeDocuments' | 'regulations' | 'decisions';

/** Lists of words that stand for one another. */
const WORDS: Readonly<Record<string, string>> = {
  申请:
    '(?:政府|政务)?信息(?:依申请)?公开(?:的|类)?(?:公开|书面|网上|有效|正式)*申请(?:表|书|件|事项|案件|信息|信件)?' +
    '|依申请(?:公开|政府信息公开|信息公开)?(?:政府信息|信息)?(?:公开)?(?:的)?(?:申请|事项|事件|件|信息|案件|办件|政府信息|信件)?(?:事项|件|信息)?' +
    '|申请(?:公开(?:政府)?信息|(?:政府|政务)信息公开|政务公开信息)|公开(?:政府)?信息(?:的)?(?:书面)?申请|公开申请(?:件|事项)?|信息公开(?:的)?请求|依申请公开(?:的)?请求|申请公开件|信息公开(?:办件|事项|件)',
  收: '新增|新收到?|收到|接收到?|接到|(?<!不予|[不未])受理|收取|接受|共收|接办|收悉|收(?!办|费)',
  上年: '上(?:一)?(?:个)?年(?:度)?|去年(?:度)?|往年|以前年度|\\d{4}年(?:度)?',
  下年: '(?:下|次|来|翌|后)(?:一)?(?:个)?年(?:度)?|\\d{4}年(?:度)?',
  制: '制发|制定|制订|制作|出台|印发|发布|颁布',
  废: '废止|宣布失效|失效',
  提: '提交|提出|递交|呈交',
};

/** Fillers between the words and the number. */
const FILLER =
  '(?:(?:的|共有?|共计|总共|合计|累计|总计|总数量?|总量|总件数|数量|数目|件数|份数|宗数|数|量|分别|一共|了|为|是|有|达到?|计|约|近|：|，|情况|案件|事项|全年|本年度?|\\d{4}年度?|已|均|申请|信息|“|”|（[^（）\\d]{0,24}）)){0,6}';
const GAP = '[^，。；：、（）\\d]{0,16}';

export interface CompiledWording {
  readonly meaning: Meaning;
  /** Some of these stands in every text that fits. */
  readonly keys: readonly string[];
  /** What stands before the number, up to it, the telling words as its first group; null where nothing has to. */
  readonly before: RegExp | null;
  /** What stands right after the unit; null where nothing has to. */
  readonly after: RegExp | null;
}

/** Makes expressions of a meaning's wordings. */
export function compile(meaning: Meaning): CompiledWording[] {
  return meaning.wordings.map(({ pattern }) => {
    const [left = '', right = ''] = pattern.split('N');
    return {
      meaning,
      keys: keysOf(pattern),
      before:
        left === ''
          ? null
          : new RegExp(`(${sourceOf(left.replace(/…$/, ''))})${left.endsWith('…') ? GAP : ''}${FILLER}$`),
      after: right === '' ? null : new RegExp(`^(?:的)?(?:${sourceOf(right)})`),
    };
  });
}

/** The source of an expression for a part of a pattern. */
export function sourceOf(part: string): string {
  return part
    .replace(/〈(.+?)〉/g, (_, name: string) => `(?:${wordsOf(name)})`)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/…/g, GAP);
}

/** A list of plain words as a group; 〈申请〉 and the like, which are expressions, stay as they are. */
function listOf(name: string): string {
  const words = wordsOf(name);
  return /[?\\]/.test(words) ? `〈${name}〉` : `(${words})`;
}

function wordsOf(name: string): string {
  const words = WORDS[name];
  if (words === undefined) throw new Error(`no list of words ${name}`);
  return words;
}

/** What stands around a match is no word of it; one pair of brackets may stand within. */
const LOOK_AROUND = /\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g;

/** The longest literal words of a pattern, else the alternatives of its first group: a cheap test before the expression. */
function keysOf(pattern: string): string[] {
  const plain = pattern
    .replace(LOOK_AROUND, ' ')
    .replace(/〈(.)〉/g, (_, name: string) => listOf(name))
    .replaceAll('(?:', '(');
  const { literals, groups } = outermost(plain);
  const [literal] = literals.filter((word) => !word.startsWith('〈')).toSorted((a, b) => b.length - a.length);
  if (literal !== undefined && literal.length > 1) return [literal];
  const group = groups.find((words) => !/[…?〈(]/.test(words));
  if (group !== undefined) return group.split('|');
  return literals.includes('〈申请〉') ? ['申请'] : [''];
}

/** What stands outside all groups, and the groups that have to be there: those after which no ? or * stands. */
function outermost(pattern: string): { literals: string[]; groups: string[] } {
  const groups: string[] = [];
  let rest = '';
  let depth = 0;
  let group = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] as string;
    if (character === '(' && depth++ === 0) group = '';
    else if (character === ')' && --depth === 0) {
      if (/[?*]/.test(pattern[at + 1] ?? '')) at += 1;
      else groups.push(group);
      rest += ' ';
    } else if (depth > 0) group += character;
    else rest += character;
  }
  const literals = rest
    .replace(/(〈申请〉)|〈.+?〉|\\d\+?|\[.*?\](?:\{.*?\})?|[N…]|.\?/g, (_, requests?: string) => ` ${requests ?? ''} `)
    .split(' ')
    .filter((word) => word !== '');
  return { literals, groups };
}
