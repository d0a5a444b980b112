import { placeIn, type Narrative, type Sentence } from '../../model/narrative.ts';
import { CHARACTERS, Pace, type Steps } from '../../model/steps.ts';
import { matchesOf } from '../sentence/matches.ts';

const NUMERALS = '一二三四五六七八九十';
/** Ways to number the points of a paragraph; each counts for itself. A year may follow the point: 3.2022年起. */
const ORDINALS: readonly RegExp[] = [
  /(?<=^|[。；，：！？”])([一二三四五六七八九十])(?:是|要)/g,
  /(?<=^|[。；，：！？”])第([一二三四五六七八九十])，/g,
  /(?<=^|[。；，：！？”])（([一二三四五六七八九十]|\d)）/g,
  /(?<=^|[。；：！？”])(\d)[.、](?:(?!\d)|(?=20\d{2}年))/g,
];

/** At the beginning of a paragraph: （二）依申请公开. */
const SUBHEADING = /^（([一二三四五六七八九十])）/;

type Repeated = Narrative['ordinals'][number];

/**
 * Ordinals that stand twice in one enumeration of a paragraph: 一是, 二是, 三是, 三是; and those of the paragraphs of a section:
 * （一）, （二）, （二）. Points have no numbers, so that all sentences are looked at.
 */
export function* readOrdinals(paragraphs: readonly (readonly Sentence[])[]): Steps<Repeated[]> {
  const found: Repeated[] = [];
  const pace = new Pace(CHARACTERS);
  for (const paragraph of paragraphs) {
    found.push(...ORDINALS.flatMap((pattern) => repeated(paragraph, pattern)));
    if (pace.isDue(paragraph.reduce((sum, { plain }) => sum + plain.length, 0))) yield;
  }
  return [...found, ...repeatedSubheadings(paragraphs.flatMap(([first]) => first ?? []))];
}

/** Of two that follow one another only where the one before them is there: a list may as well go on from elsewhere. */
function repeatedSubheadings(beginnings: readonly Sentence[]): Repeated[] {
  const headings = beginnings.flatMap((sentence) => {
    const [ordinal, numeral] = SUBHEADING.exec(sentence.plain) ?? [];
    return ordinal === undefined ? [] : [{ sentence, ordinal, number: NUMERALS.indexOf(numeral ?? '') + 1 }];
  });
  return headings.flatMap(({ sentence, ordinal, number }, index) => {
    const [first, second] = headings.slice(Math.max(0, index - 2), index);
    if (second?.number !== number || first?.number !== number - 1) return [];
    if (first.sentence.section !== sentence.section || second.sentence.section !== sentence.section) return [];
    return [{ ordinal, among: 'section', sentence, place: placeIn(sentence, 0, ordinal.length) }];
  });
}

function repeated(paragraph: readonly Sentence[], pattern: RegExp): Repeated[] {
  const ordinals = paragraph.flatMap((sentence) =>
    matchesOf(sentence.plain, pattern).map(({ 0: ordinal, 1: numeral = '', index }) => {
      const number = /\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral) + 1;
      return { ordinal, number, sentence, place: placeIn(sentence, index, index + ordinal.length) };
    }),
  );
  return ordinals.flatMap(({ number, ...found }, index) => {
    if (number !== ordinals[index - 1]?.number) return [];
    // A new 一是 begins another enumeration, unless 三是 follows it.
    return number > 1 || ordinals[index + 1]?.number === 3 ? [{ ...found, among: 'paragraph' }] : [];
  });
}
