import type { SectionId } from '../../model/narrative.ts';
import { readChineseNumeral } from '../../parse/values/read-quantity.ts';
import { FORM_TITLES, NUMBERED_LABELS, SECTIONS, STATISTICS_LABELS, WHOLE_TITLES } from '../../templates/sections.ts';

/** How titles are numbered: 第一部分, 一、, not at all, （一）, 1. */
export const TITLE_STYLES = ['part', 'main', 'bare', 'sub', 'digit'] as const;
export type TitleStyle = (typeof TITLE_STYLES)[number];

/** What can be the title of a part, if the rest of the text numbers its titles in the same way. */
export interface TitleCandidate {
  readonly style: TitleStyle;
  readonly id: SectionId;
  /** 0 where none is printed. */
  readonly ordinal: number;
  readonly title: string;
  /** Where the text goes on that follows in the same paragraph; its length where nothing does. */
  readonly end: number;
  /** True where it is worded as the form words it. */
  readonly isOfForm: boolean;
  /** True for what can be a label of the 统计表 too. */
  readonly isLabel: boolean;
}

const ORDINALS: readonly (readonly [TitleStyle, RegExp])[] = [
  ['part', /^第([一二三四五六七八九十]{1,3})部分[、.．：，]?/],
  ['main', /^([一二三四五六七八九十]{1,3})[、.．：]/],
  ['sub', /^（([一二三四五六七八九十]{1,3})）[、.．]?/],
  ['digit', /^(\d{1,2})[、.．](?!\d)/],
];
/** 一 总体情况: the space is gone. */
const BARE_ORDINAL = /^([一二三四五六七八九十])(?=[^一二三四五六七八九十是级])/;
/** Longest ordinal, title and mark after it. */
const LONGEST = 48;
const TITLE = /^[^。；！？：]{2,40}/;
const LEADERS = /(?:\.{3,}|…+|·{3,})\d{0,3}$/;
/** Text that runs on after a title without a mark. */
const RUNS_ON = /^(?:20\d\d|本|我|无|（[一二三四五六七八九十]）)/;
/** What may stand between a title and its mark, as an instruction of the form does. */
const NOTE = /^(?:（[^）]*）)?$/;
/** Headings of columns beside the article speak of disclosure too, but end otherwise. */
const TITLE_END = /(?:情况|事项|措施|概述|概况|问题|说明|附表)$/;

/** Takes a paragraph in plain forms, gives the part of the report that it is the title of; null where it is none. */
export function sectionTitle(plain: string): { id: SectionId; ordinal: number; title: string } | null {
  const found = titleCandidate(plain);
  if (found === null || found.end < plain.length || (found.style !== 'main' && found.style !== 'part')) return null;
  return { id: found.id, ordinal: found.ordinal, title: found.title };
}

/**
 * Takes a paragraph in plain forms, gives the title that it may be or begin with; `isHeading` says whether it is marked
 * up as one. Labels of the tables are numbered as titles are.
 */
export function titleCandidate(plain: string, isHeading = false): TitleCandidate | null {
  const start = plain.slice(0, LONGEST);
  for (const [style, pattern] of ORDINALS) {
    const match = pattern.exec(start);
    if (match) return numbered(style, match, plain);
  }
  const match = BARE_ORDINAL.exec(start);
  const spaced = match && numbered('main', match, plain);
  if (spaced?.isOfForm) return spaced;
  return plain.length <= LONGEST ? bare(plain, isHeading) : null;
}

function numbered(style: TitleStyle, [mark, numeral = '']: RegExpExecArray, plain: string): TitleCandidate | null {
  const ordinal = style === 'digit' ? Number(numeral) : (readChineseNumeral(numeral) ?? 0);
  const text = TITLE.exec(plain.slice(mark.length, mark.length + LONGEST))?.[0];
  if (text === undefined || LEADERS.test(text) || NUMBERED_LABELS.some((label) => text.includes(label))) return null;
  const label = STATISTICS_LABELS[ordinal - 1] ?? '\n';
  // A label may be cut in two.
  const isLabel = style === 'main' && (text.startsWith(label) || label.startsWith(text));
  const form = formTitle(text);
  const id = form?.id ?? sectionOf(text);
  const titled = (title: string, end: number): TitleCandidate => {
    return { style, id, ordinal, title, end, isOfForm: form !== null, isLabel };
  };
  const after = mark.length + text.length;
  // A title that its own text follows: only one that is surely a title.
  if (form && RUNS_ON.test(text.slice(form.title.length))) {
    return titled(form.title, mark.length + form.title.length);
  }
  const isClause = text.includes('，') && !TITLE_END.test(text);
  if (plain.length <= after + 1) return isClause ? null : titled(text, plain.length);
  const isForm = form !== null && NOTE.test(text.slice(form.title.length));
  const isTitle = isForm || (TITLE_END.test(text) && !text.includes('，') && id !== 'unknown');
  return isClause || !isTitle ? null : titled(text, after + 1);
}

function bare(plain: string, isHeading: boolean): TitleCandidate | null {
  const title = plain.replace(/[：。]$/, '');
  const form = formTitle(title);
  const isOfForm = form?.title === title && (title.length > 4 || title === '总体情况');
  if (!isOfForm && !(isHeading && TITLE_END.test(title) && !/\d/.test(title))) return null;
  const id = form?.id ?? sectionOf(title);
  return id === 'unknown'
    ? null
    : { style: 'bare', id, ordinal: 0, title, end: plain.length, isOfForm, isLabel: false };
}

/** The title of the form that a text begins with, as it is worded there. */
export function formTitle(text: string): { id: SectionId; title: string } | null {
  for (const { id, words } of FORM_TITLES) {
    const title = words.exec(text)?.[0];
    if (title !== undefined) return { id, title };
  }
  return null;
}

function sectionOf(title: string): SectionId {
  if (WHOLE_TITLES.includes(title)) return 'overview';
  const spec = SECTIONS.find(
    ({ has, lacks }) => has.some((word) => title.includes(word)) && !(lacks ?? []).some((word) => title.includes(word)),
  );
  return spec?.id ?? 'unknown';
}
