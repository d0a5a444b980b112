import { PART_TITLES } from '../model/mentions.ts';
import type { Narrative, SectionId, Sentence } from '../model/narrative.ts';

/** Parts that tell of the year's work; the others may say the same every year. */
const PARTS = ['overview', 'proactive', 'requests', 'problems'] as const satisfies readonly SectionId[];

/** What every report says: who compiled it, on what basis, for which time, where it can be found. */
const STANDARD =
  /报告[^。]{0,40}编[制写]|编[制写][^。]{0,20}报告|统计(?:期限|时限|数据|范围)|国务院令|令第\d|公开办函|勾稽关系|电子版|下载|联系(?:电话|地址|方式|人)|疑问/;
/** Numbers of these go on from year to year. */
const STOCK = /现行有效|保留|历年|目录|清单/;
const YEARS = /20\d{2}(?=年)/g;
const NUMBERS = /\d+(?:\.\d+)?/g;
const COUNTS = /(?<![\d.,第])(\d[\d,]{0,11})(?:件|条|篇|[人批场]?次|份|期|场|封|则|批|宗|例|起)/g;
const LEAST_WORDS = 15;

/** A part of the text beside the same part of last year's. */
export interface ComparedPart {
  readonly part: (typeof PARTS)[number];
  /** As printed. */
  readonly title: string;
  /** The sentences that last year's part has too, how many characters they have, and which share of the part that is. */
  readonly same: readonly Sentence[];
  readonly characters: number;
  readonly share: number;
  /** Different numbers of things done above 0: in the sentences that are the same, in all, and in last year's part. */
  readonly sameFigures: readonly number[];
  readonly figures: readonly number[];
  readonly lastFigures: readonly number[];
  /** The sentences with figures. */
  readonly counting: readonly Sentence[];
}

/** The parts of which both texts say something that can be compared. */
export function comparedParts(now: Narrative, before: Narrative): ComparedPart[] {
  return PARTS.flatMap((part) => {
    const title = now.sections.find(({ id }) => id === part)?.title ?? PART_TITLES[part];
    const [own, last] = [weighed(now, part), weighed(before, part)];
    return own.length > 0 && last.length > 0 ? [{ part, title, ...compare(own, last) }] : [];
  });
}

/** A sentence that can tell anything, as it is compared. */
interface Weighed {
  readonly sentence: Sentence;
  /** Without years; numbers of problems are no matter either. */
  readonly key: string;
  readonly counts: readonly number[];
}

function weighed({ prose }: Narrative, part: ComparedPart['part']): Weighed[] {
  return prose.flatMap((sentence): Weighed[] => {
    const { section, plain } = sentence;
    const isShort = plain.length < LEAST_WORDS && !/\d/.test(plain);
    if (section !== part || isShort || STANDARD.test(plain)) return [];
    const key = plain.replace(YEARS, '');
    const counts = STOCK.test(plain) ? [] : countsIn(key);
    return [{ sentence, key: part === 'problems' ? key.replace(NUMBERS, '') : key, counts }];
  });
}

function compare(own: readonly Weighed[], last: readonly Weighed[]): Omit<ComparedPart, 'part' | 'title'> {
  const known = new Set(last.map(({ key }) => key));
  const same = own.filter(({ key }) => known.has(key));
  const sentencesOf = (list: readonly Weighed[]): Sentence[] => list.map(({ sentence }) => sentence);
  return {
    same: sentencesOf(same),
    characters: lengthOf(same),
    share: lengthOf(same) / lengthOf(own),
    sameFigures: figuresOf(same),
    figures: figuresOf(own),
    lastFigures: figuresOf(last),
    counting: sentencesOf(own.filter(({ counts }) => counts.length > 0)),
  };
}

function lengthOf(sentences: readonly Weighed[]): number {
  return sentences.reduce((sum, { key }) => sum + key.length, 0);
}

function figuresOf(sentences: readonly Weighed[]): number[] {
  return [...new Set(sentences.flatMap(({ counts }) => counts))];
}

function countsIn(text: string): number[] {
  const counts = [...text.matchAll(COUNTS)].map(([, digits = '']) => Number(digits.replaceAll(',', '')));
  return counts.filter((count) => count > 0);
}
