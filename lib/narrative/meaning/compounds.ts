import type { Match, Surroundings } from './meanings.ts';
import { matchesOf } from '../sentence/matches.ts';
import type { Topic } from '../wordings/wording.ts';

/** Rows or columns of the form that are counted together, by the words for each. */
interface Kind {
  readonly topic?: Topic;
  readonly units: RegExp;
  /** Words of each, in the order in which they are tried: 不予公开 before 予以公开. */
  readonly names: readonly (readonly [intent: string, words: string])[];
}

const KINDS: readonly Kind[] = [
  {
    topic: 'requests',
    units: /^(?:件次|件|条|项|份|宗|例|起|封|次|个)$/,
    names: [
      ['refused', '不予公开|不同意公开'],
      ['partlyGranted', '部分(?:予以)?公开'],
      ['granted', '(?:予以|同意|准予|全部|完全)公开'],
      ['unavailable', '无法提供'],
      ['declined', '不予处理'],
      ['otherHandled', '其[他它](?:方式)?处理'],
    ],
  },
  {
    topic: 'proceedings',
    units: /^(?:件|起|例|宗|项|次|案|个)$/,
    names: [
      ['upheld', '(?:结果)?维持'],
      ['corrected', '(?:结果|被)?(?:纠正|纠错)'],
      ['otherResult', '其[他它](?:处理)?结果'],
      ['pending', '(?:尚未|未)审结'],
    ],
  },
  {
    topic: 'proceedings',
    units: /^(?:件|起|例|宗|项|次|案|个)$/,
    names: [
      ['litigationDirect', '(?:未经复议)?直接(?:提?起诉|提起(?:行政)?诉讼)'],
      [
        'litigationAfterReconsideration',
        '(?:(?:经)?复议后(?:再)?|对?复议(?:决定|结果)不服(?:后|而)?(?:再|又)?)(?:起诉|提起(?:行政)?诉讼)',
      ],
    ],
  },
  {
    units: /^(?:件|起|例|宗|项|次|个)$/,
    names: [
      ['licences.decisions', '行政许可'],
      ['penalties.decisions', '行政处罚'],
      ['compulsion.decisions', '行政强制'],
    ],
  },
];

const JOIN = '(?:、|和|及|与|或|以及|或者|和?作|、作|或作|及其)(?:作出|作为|作|被|依法)?';
/** Words between a name and what joins it with the next. */
const TAIL = '(?:的|决定|答复|处理决定|措施|情形|案件|类){0,2}';
const FILLER =
  '(?:的|决定|处理决定|答复|措施|情形|案件|政府信息公开申请|申请|件数|数量|共|合并计算|合计|总计|共计|一共|累计|为|有|计|两项|三项|四项|两类|三类|两种|加起来|相加){0,6}';
const LEAD = '(?:的|均|都|分别|依法|为|系|是|属于?|作出?|按|被|或|则){0,4}';

/** Rows of one kind as words: a list of them, and what they are. */
export interface RowNames {
  readonly topic: Topic | null;
  readonly units: RegExp;
  readonly list: string;
  readonly intentsIn: (words: string) => readonly string[];
}

/** All kinds of rows that are counted, or denied, together. */
export const ROW_NAMES: readonly RowNames[] = KINDS.map(({ topic = null, units, names }) => {
  const name = `(?:${names.map(([, words]) => words).join('|')})`;
  const each = new RegExp(names.map(([, words]) => `(${words})`).join('|'), 'g');
  return {
    topic,
    units,
    list: `(?:${name}${TAIL}${JOIN}){0,5}${name}`,
    intentsIn: (words) =>
      matchesOf(words, each).flatMap((match) => {
        const at = match.slice(1).findIndex((part) => part !== undefined);
        return names[at]?.[0] ?? [];
      }),
  };
});

interface Compiled {
  readonly kind: RowNames;
  readonly before: RegExp;
  readonly after: RegExp;
}

const compiled: readonly Compiled[] = ROW_NAMES.map((kind) => ({
  kind,
  before: new RegExp(`(?<!不)(${kind.list})${FILLER}$`),
  after: new RegExp(`^${LEAD}(${kind.list})${TAIL}(?:处理)?(?=[，。；）]|$)`),
}));

const GRANTED: ReadonlySet<string> = new Set(['granted', 'partlyGranted']);
const JOINED = /[\u4e00-\u9fff][、和及与或作]/;
const JOINED_BEHIND = /^[^，。；）\d、和及与或]{2,24}[、和及与或]/;
/** What the rest of a clause may have at most: all names of one kind. */
const LONGEST = 60;

/** 不予公开、无法提供共7件, 其余7件为不予处理或其他处理: several rows together, as an intent of several; null where it is one. */
export function compoundOf({ before }: Surroundings, rest: string): Match | null {
  // Few numbers stand beside two names: a cheap look first.
  const mayBeAhead = JOINED.test(before);
  const behindIt = JOINED_BEHIND.test(rest) ? rest.slice(0, LONGEST) : null;
  if (!mayBeAhead && behindIt === null) return null;
  for (const { kind, before: left, after: right } of compiled) {
    const ahead = mayBeAhead ? left.exec(before) : null;
    const behind = ahead || behindIt === null ? null : right.exec(behindIt);
    const list = (ahead ?? behind)?.[1];
    if (list === undefined) continue;
    const named = kind.intentsIn(list);
    if (named.length < 2 || new Set(named).size < named.length) continue;
    const isGranted = named.length === 2 && named.every((one) => GRANTED.has(one));
    const { topic, units } = kind;
    return {
      meaning: {
        intent: isGranted ? 'grantedOrPartly' : named.join('+'),
        ...(topic && { topic }),
        units,
        wordings: [],
      },
      before: ahead?.[0].length ?? 0,
      after: behind?.[0].length ?? 0,
      distance: 0,
    };
  }
  return null;
}
