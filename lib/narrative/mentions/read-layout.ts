import type { Passage } from '../../model/finding.ts';
import type { Line, Source } from '../../model/grid.ts';
import { FORM_PARTS, type FormPart, type Layout, type PartTitle } from '../../model/mentions.ts';
import type { Section } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { NOTHING, PART_LABELS, TITLE_WORDS } from '../../templates/sections.ts';
import { labelsOf } from '../../parse/labels/row-labels.ts';
import { isBody } from '../sentence/body-names.ts';
import { plainText } from '../prose/plain-text.ts';
import type { Paragraph, Prose } from '../prose/prose.ts';
import { formTitle, titleCandidate, type TitleStyle } from '../prose/section-title.ts';

/** With so many titles of the form the page is the text of the report and not an extract. */
const LEAST_TITLES = 3;
/** A line or cell that may be a title is no longer than this. */
const LONGEST_TITLE = 40;
/** A line of a signature or of the site is no longer, and has no sentence in it. */
const LONGEST_LINE = 40;
/** Parts that are reported as a table. */
const TABLE_PARTS = ['proactive', 'requests', 'proceedings'] as const;
const SENTENCE = /[。；！]/;
const CLAUSE = /[。；，]|没有|无/;
const DATE_LINE = /^(?:20\d{2}|二[〇○零])[^，。]{0,8}月[^，。]{0,4}日$/;
const SHORT_TEXT = 10;
const LAST_LINES = 6;

/** Reads which parts of the form the text has, in which order, and what stands under their titles. */
export function readLayout({ sections, paragraphs }: Prose, source: Source, report: ParsedReport): Layout<Passage> {
  const titled = sections.filter(({ place }) => place !== null);
  const parts = partsOf(titled, paragraphs, source);
  const missing = missingParts(titled, paragraphs).filter((part) => !isNamedElsewhere(part, source));
  return {
    parts,
    missing,
    misnumbered: misnumbered(titled, source),
    // Of a part that is not there it goes without saying.
    withoutTable: withoutTable(parts, source, report).filter((part) => !missing.includes(part)),
    hasDocuments: source.attachments.length > 0,
    hasPictures: source.pictures > 0,
  };
}

/** Headings below a title may name the same part: the one with the words of the form is the title, else the first. */
function partsOf(titled: readonly Section[], paragraphs: readonly Paragraph[], source: Source): PartTitle<Passage>[] {
  return titled.flatMap((section, index) => {
    const part = FORM_PARTS.find((id) => id === section.id);
    const same = titled.filter(({ id }) => id === part);
    if (part === undefined || section !== (same.find(isOfForm) ?? same[0])) return [];
    // Headings below a title may be numbered as titles are.
    const next = titled[index + 1];
    const isDivided = next?.id === 'unknown';
    // What a panel holds that is still closed nobody knows.
    const isClosed = linesOf(section, next, source).some(({ hides }) => hides);
    const text = isDivided || isClosed ? 'full' : amountOf(part, paragraphs);
    return [{ part, ordinal: section.ordinal, passage: titlePassage(section, source), text }];
  });
}

/** The lines from a title up to the next one. */
function linesOf({ place }: Section, next: Section | undefined, { lines }: Source): readonly Line[] {
  return place ? lines.slice(place.line, next?.place?.line) : [];
}

function isOfForm({ id, title }: Section): boolean {
  return formTitle(title)?.id === id;
}

/** The title itself as a place in the text. */
function titlePassage(section: Section, source: Source): Passage {
  const { id, title: plain } = section;
  const place = section.place as Passage['place'];
  const text = source.lines[place.line]?.text.slice(place.start, place.end) ?? '';
  const sentence = {
    id: `section/${id}`,
    section: id,
    paragraph: -1,
    heading: '',
    place,
    text,
    from: 0,
    plain,
    cuts: [],
  };
  return { sentence, place };
}

/** How much is said; the signature and the lines below it are not counted. */
function amountOf(part: FormPart, paragraphs: readonly Paragraph[]): PartTitle<Passage>['text'] {
  const texts: string[] = [];
  const sentences: string[] = [];
  for (const { section, plain } of paragraphs) {
    if (section !== part || DATE_LINE.test(plain) || isBody(plain)) continue;
    texts.push(plain);
    if (SENTENCE.test(plain) || plain.length > LONGEST_LINE) sentences.push(plain);
    // Whatever follows, that much is text: a page may have thousands of paragraphs.
    if (sentences.length > 1 && lengthOf(sentences) >= SHORT_TEXT) return 'full';
  }
  const [first] = sentences.length > 0 ? sentences : texts;
  if (first === undefined) return 'none';
  if (sentences.length < 2 && NOTHING.test(first)) return 'nil';
  return lengthOf(sentences.length > 0 ? sentences : texts) < SHORT_TEXT ? 'short' : 'full';
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/**
 * Parts between two that are there, the first where the second is there, the last where the one before it is, and the last
 * two where the text ends with a date: it is not one page of several.
 */
function missingParts(titled: readonly Section[], paragraphs: readonly Paragraph[]): FormPart[] {
  if (new Set(titled.filter(isOfForm).map(({ id }) => id)).size < LEAST_TITLES) return [];
  const isThere = (part: FormPart): boolean => titled.some(({ id }) => id === part);
  const first = FORM_PARTS.findIndex(isThere);
  const last = FORM_PARTS.findLastIndex(isThere);
  const isSigned = paragraphs.slice(-LAST_LINES).some(({ plain }) => DATE_LINE.test(plain));
  return FORM_PARTS.filter((part, index) => {
    if (isThere(part) || hasTitleAt(index, titled)) return false;
    if (index < first) return first === 1;
    return index < last || last === FORM_PARTS.length - 2 || (isSigned && last === FORM_PARTS.length - 3);
  });
}

/**
 * True where an unknown title has the number of a part and stands in its place. Headings within another part may be numbered
 * as titles are: 四、组织保障 under 一、总体情况 is not the fourth part.
 */
function hasTitleAt(index: number, titled: readonly Section[]): boolean {
  return titled.some(({ id, ordinal }, position) => {
    if (id !== 'unknown' || ordinal !== index + 1) return false;
    const before: readonly string[] = FORM_PARTS.slice(0, index);
    return !titled.slice(position + 1).some((section) => isOfForm(section) && before.includes(section.id));
  });
}

/** True where some short line or cell could be the title, numbered or written otherwise. */
function isNamedElsewhere(part: FormPart, { lines, grids }: Source): boolean {
  const names = (text: string): boolean => {
    if (text.length > 2 * LONGEST_TITLE) return false;
    const { plain } = plainText(text);
    if (plain.length > LONGEST_TITLE || CLAUSE.test(plain) || !TITLE_WORDS[part].test(plain)) return false;
    return part === 'other' || formTitle(bare(plain)) !== null;
  };
  return (
    lines.some(({ text, linked }) => !linked && text.split('\n').some(names)) ||
    grids.some(({ rows }) => rows.some((row) => labelsOf(row).some(({ cell }) => names(cell.text))))
  );
}

function bare(plain: string): string {
  return plain.replace(/^[（）一二三四五六七八九十\d、.．第部分：]{1,6}/, '');
}

/** Ordinals that stand twice or are left out; nothing where the numbering is not one row. */
function misnumbered(titled: readonly Section[], source: Source): Layout<Passage>['misnumbered'] {
  const styles = titled.map((section) => styleOf(section, source));
  const row = titled.filter((section, index) => section.ordinal > 0 && styles[index] === styles.at(-1));
  if (row[0]?.ordinal !== 1) return [];
  const wrong: { passage: Passage; ordinal: number; before: number }[] = [];
  for (const [index, section] of row.entries()) {
    const before = row[index - 1]?.ordinal ?? 0;
    const { ordinal } = section;
    if (ordinal < before) return [];
    const isLeftOut = ordinal > before + 1 && !isNumbered(before + 1, source);
    if (ordinal === before || isLeftOut) wrong.push({ passage: titlePassage(section, source), ordinal, before });
  }
  return wrong.length === 1 ? wrong : [];
}

function styleOf({ place, title }: Section, source: Source): TitleStyle | null {
  const printed = place && source.lines[place.line]?.text.slice(place.start, place.end);
  return titleCandidate(plainText(printed ?? title).plain)?.style ?? null;
}

/** True where some line or cell begins with an ordinal: the title may be one that is not recognised. */
function isNumbered(ordinal: number, { lines, grids }: Source): boolean {
  const numeral = '〇一二三四五六七八九十'[ordinal];
  if (numeral === undefined) return true;
  const begins = new RegExp(`^\\s*(?:第|[（(])?(?:${numeral}|${ordinal})[、.．,，)）部:：\\s]`, 'm');
  return (
    lines.some(({ text }) => begins.test(text)) ||
    grids.some(({ rows }) => rows.some(({ own }) => own.some(({ text }) => begins.test(text))))
  );
}

/**
 * Parts with a title but no table, and those whose title and table are both gone. Where another table was read the latter is
 * not in a document or a picture, and between two parts no page ends.
 */
function withoutTable(parts: readonly PartTitle<Passage>[], source: Source, { tables }: ParsedReport): FormPart[] {
  const titled = parts.map(({ part }) => FORM_PARTS.indexOf(part));
  return TABLE_PARTS.filter((part) => {
    const index = FORM_PARTS.indexOf(part);
    const isBetween = titled.some((each) => each < index) && titled.some((each) => each > index);
    const isGone = isBetween && tables.size > 0 && source.pictures === 0;
    return (titled.includes(index) || isGone) && !tables.has(part) && !hasLabels(PART_LABELS[part], source);
  });
}

function hasLabels(labels: RegExp, { lines, grids }: Source): boolean {
  return (
    lines.some(({ text }) => labels.test(plainText(text).plain)) ||
    grids.some(({ rows }) =>
      rows.some((row) => labelsOf(row).some(({ cell }) => labels.test(plainText(cell.text).plain))),
    )
  );
}
