import type { Line } from '../../model/grid.ts';
import { printedOffset, type Cut, type Section, type SectionId, type Sentence } from '../../model/narrative.ts';
import { CHARACTERS, finish, Pace, type Steps } from '../../model/steps.ts';
import { chooseTitles } from './choose-titles.ts';
import { matchesOf } from '../sentence/matches.ts';
import { plainText } from './plain-text.ts';
import { sectionTitle, titleCandidate, type TitleCandidate } from './section-title.ts';

/** A paragraph of the report's prose in plain forms. */
export interface Paragraph {
  /** Index into `Source.lines`. */
  readonly line: number;
  /** The line's printed text; preformatted text holds several paragraphs. */
  readonly printed: string;
  readonly plain: string;
  readonly cuts: readonly Cut[];
  readonly section: SectionId;
  /** Heading above it or at its own beginning, in plain forms. */
  readonly heading: string;
}

export interface Prose {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/** What surrounds an article on every page of a site. */
const FURNITURE =
  /版权所有|ICP备|公安备案|公安备\d|网站标识码|主办单位|承办单位|技术支持|浏览次数|访问量：|点击数|扫一扫|上一篇|下一篇|当前位置|索引号|分享到/i;
const SUBHEADING =
  /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])[^。；，：]{2,28}(?=[。：]|$)/;
/** Rules, page numbers and cells without a word are no prose. */
const HAS_WORD = /\p{Script=Han}/u;
const LONGEST_ROW = 200;
const FORM_ROW = /勾稽关系|^第二十条第|^信息内容|统计指标/;
/** A row of a table whose cells are set apart by spaces: no sentence ends in two figures. */
const FIGURES = /\d[\s\u3000]+\d+\s*$/;
/** The same with nothing between the cells: no sentence without a mark ends in so many digits. */
const GLUED = /[^\d.\-—]\d{5,}$/;
const MARK = /[，。；：！？]/;
/** A paragraph that is laid out by hand is cut into lines of about this length, whatever its sentences are. */
const FULL_LINE = 26;
const LONGEST_TITLE = 60;
const LINE_END = /[。；：！？.;:!?]\s*$/;
const NEW_ITEM = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|\t|第[一二三四五六七八九十]+(?:条|部分))/;

/** Where an ordinal follows a sentence. */
const AFTER_SENTENCE = /(?<=[。！？；])(?=\s{0,8}[二三四五六七八]\s?[、.．])/g;

/** A part of a line, and where it begins in it. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** A paragraph before it is known which titles divide the text. */
interface Piece {
  readonly line: number;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly cuts: readonly Cut[];
  readonly title: TitleCandidate | null;
}

/** Cuts the text of a page into the paragraphs of the report's prose and finds its sections; in one piece. */
export function readProse(lines: readonly Line[]): Prose {
  return finish(readProseInSteps(lines));
}

/** The same in steps. */
export function* readProseInSteps(lines: readonly Line[]): Steps<Prose> {
  const pieces: Piece[] = [];
  const pace = new Pace(CHARACTERS);
  for (const [index, line] of lines.entries()) {
    if (line.linked) continue;
    pieces.push(...piecesOfLine(line, index));
    if (pace.isDue(line.text.length)) yield;
  }
  const titles = chooseTitles(pieces);
  const sections: Section[] = [{ id: 'head', ordinal: 0, title: '', place: null, length: 0 }];
  const paragraphs: Paragraph[] = [];
  let heading = '';
  for (const [index, { line, printed, start, end, title, ...piece }] of pieces.entries()) {
    if (pace.isDue(piece.plain.length)) yield;
    let { plain, cuts } = piece;
    if (title && titles.has(index)) {
      const place = { line, start, end: title.end < plain.length ? printedOffset(cuts, title.end - 1) + 1 : end };
      sections.push({ id: title.id, ordinal: title.ordinal, title: title.title, place, length: 0 });
      heading = plain.slice(0, title.end);
      if (title.end >= plain.length) continue;
      ({ plain, cuts } = textAfter({ plain, cuts }, title.end));
    }
    const own = SUBHEADING.exec(plain)?.[0];
    if (own !== undefined) heading = own;
    const section = sections.at(-1) as Section;
    sections[sections.length - 1] = { ...section, length: section.length + plain.length };
    paragraphs.push({ line, printed, plain, cuts, section: section.id, heading });
  }
  return { sections, paragraphs };
}

/** The paragraphs of a line but for rows of tables that are laid out in it, and for what stands on every page of a site. */
function piecesOfLine({ text: printed, heading }: Line, line: number): Piece[] {
  return piecesOf(printed)
    .flatMap(cutAtTitles)
    .flatMap(({ text, start }) => {
      const { plain, cuts } = plainText(text, start);
      if (!HAS_WORD.test(plain) || FURNITURE.test(plain) || FORM_ROW.test(plain)) return [];
      if (isRow(text) || FIGURES.test(text) || isGlued(plain)) return [];
      const end = start + text.trimEnd().length;
      const first = start + text.length - text.trimStart().length;
      return [{ line, printed, start: first, end, plain, cuts, title: titleCandidate(plain, heading) }];
    });
}

/** Parts of a report that follow one another in one paragraph, each beginning with its title in the words of the form. */
function cutAtTitles(stretch: Stretch): Stretch[] {
  const { text, start } = stretch;
  const ordinals = matchesOf(text, AFTER_SENTENCE);
  if (ordinals.length === 0) return [stretch];
  const inner = ordinals.flatMap(({ index }) => {
    return titleCandidate(plainText(text.slice(index, index + LONGEST_TITLE)).plain)?.isOfForm ? [index] : [];
  });
  return [0, ...inner].map((from, at) => ({ text: text.slice(from, inner[at]), start: start + from }));
}

/** 四、结转下年度继续办理1100002: a row of a table whose cells nothing sets apart. */
function isGlued(plain: string): boolean {
  return plain.length <= LONGEST_ROW && GLUED.test(plain) && !MARK.test(plain);
}

/** Cells set apart by tabs; a tab may also stand after an ordinal. */
function isRow(text: string): boolean {
  if (!text.includes('\t') || text.length > LONGEST_ROW) return false;
  return /[^\s、.．)）：] *\t/.test(text) && !/[。；]/.test(text);
}

/** What follows the first characters of a text, its places as they were. */
function textAfter({ plain, cuts }: Pick<Piece, 'plain' | 'cuts'>, first: number): Pick<Piece, 'plain' | 'cuts'> {
  const moved = cuts.flatMap(({ at, shift }) => (at > first ? [{ at: at - first, shift: shift + first }] : []));
  return { plain: plain.slice(first), cuts: [{ at: 0, shift: printedOffset(cuts, first) }, ...moved] };
}

/** The lines of preformatted text, put together where a sentence goes on; other text is one piece. */
function piecesOf(text: string): Stretch[] {
  if (!text.includes('\n') || !isLaidOut(text)) return [{ text, start: 0 }];
  const pieces: { text: string; start: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const last = pieces.at(-1);
    const goesOn =
      last !== undefined &&
      line.trim() !== '' &&
      !LINE_END.test(last.text) &&
      !NEW_ITEM.test(line) &&
      !isTitle(last.text) &&
      (last.text.slice(last.text.lastIndexOf('\n') + 1).trim().length >= FULL_LINE || !last.text.includes('。')) &&
      last.text.trim().length >= FULL_LINE;
    if (goesOn) last.text = text.slice(last.start, start + line.length);
    else pieces.push({ text: line, start });
    start += line.length + 1;
  }
  return pieces;
}

/** The source of a page is wrapped where it pleases; text that is laid out by hand has paragraphs, points or tabs. */
function isLaidOut(text: string): boolean {
  const lines = text.trim().split('\n');
  return text.includes('\t') || lines.some((line, index) => line.trim() === '' || (index > 0 && NEW_ITEM.test(line)));
}

/** A title is long enough for a full line sometimes. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && sectionTitle(plainText(text).plain) !== null;
}

const SENTENCE = /[^。！？]+[。！？”]*/g;
/** Running text without a full stop for so long is no sentence that anybody has written. */
const LONGEST = 1500;

/** The sentences of the paragraphs, numbered within their sections. */
export function* sentencesInSteps(paragraphs: readonly Paragraph[]): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  const counts = new Map<SectionId, number>();
  const pace = new Pace(CHARACTERS);
  for (const [paragraph, { line, printed, plain, cuts, section, heading }] of paragraphs.entries()) {
    if (pace.isDue(plain.length)) yield;
    for (const { 0: text, index: from } of matchesOf(plain, SENTENCE)) {
      const number = (counts.get(section) ?? 0) + 1;
      counts.set(section, number);
      if (text.length > LONGEST) continue;
      const place = { line, start: printedOffset(cuts, from), end: printedOffset(cuts, from + text.length - 1) + 1 };
      sentences.push({
        id: `text/${section}/${number}`,
        section,
        paragraph,
        heading,
        place,
        text: printed.slice(place.start, place.end),
        from,
        plain: text,
        cuts,
      });
    }
  }
  return sentences;
}

/** The sentences that a test of their plain text is true for. */
export function* sentencesWith(
  isWanted: (plain: string) => boolean,
  sentences: readonly Sentence[],
): Steps<readonly Sentence[]> {
  const wanted: Sentence[] = [];
  const pace = new Pace(CHARACTERS);
  for (const sentence of sentences) {
    if (isWanted(sentence.plain)) wanted.push(sentence);
    if (pace.isDue(sentence.plain.length)) yield;
  }
  return wanted;
}
