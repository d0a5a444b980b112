import type { Line } from '../../model/grid.ts';
import type { SectionId } from '../../model/narrative.ts';
import { REPORT_TITLE } from '../../templates/detection.ts';
import { SECTIONS } from '../../templates/sections.ts';
import { simplify } from '../../templates/traditional.ts';
import { normalizeText } from '../labels/normalize-label.ts';
import { agencyOf } from './read-title.ts';

const SITE = /[-_|—–]/;
const WHOLE_TITLE = /(?:报告|年报)(?:\([^()]{1,12}\))?$/;
/** What a body does with a report, in the titles of news. */
const ACT = /发布|公布|报送|编制|印发|审议|解读|读懂|图解/;
const NUMERALS = '一二三四五六七八九十';
const LONGEST_TITLE = 30;
const LEAST_PARTS = 4;
/** The order in which reports come to these; others stand where a body likes. */
const ORDER: readonly SectionId[] = ['overview', 'proactive', 'requests', 'problems'];
/** How much there was, or that there was nothing. */
const STATED = /\d[余多]?[条件份篇宗起例项次]|未曾?[收接受发产有]|没有|零|^无|无(?:此|申请|公民|任何|依申请|收到)/;
/** What laws are quoted by counts nothing. */
const QUOTED = /第\d{1,3}[条款项]/g;
/** Half a year has such headings too. */
const PART_OF_YEAR = /上半年|季度/;

/** What stands under a numbered heading. */
interface Chapter {
  readonly part: SectionId | null;
  readonly text: string;
}

/**
 * True for a report of a few lines, which no length tells from a page that only speaks of one: its title is that of one
 * body's report on one year and nothing else; its headings are numbered from 一 on and are parts of a report in their
 * order; and under those on what was published and what was asked for stands how much, or that there was none.
 * `titles` in plain forms without spaces.
 */
export function isShortReport(titles: readonly string[], lines: readonly Line[]): boolean {
  if (!titles.some(isWholeTitle)) return false;
  const chapters = chaptersOf(lines);
  const parts = new Set(chapters.flatMap(({ part }) => part ?? []));
  const places = ORDER.flatMap((part) => {
    const place = chapters.findIndex((chapter) => chapter.part === part);
    return place < 0 ? [] : [place];
  });
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] as number));
  const stated = (['proactive', 'requests'] as const).map(
    (part) => chapters.find((chapter) => chapter.part === part)?.text ?? '',
  );
  return parts.size >= LEAST_PARTS && isInOrder && stated.every(isStated);
}

function isWholeTitle(title: string): boolean {
  const [own = ''] = title.split(SITE, 1);
  const body = REPORT_TITLE.test(own) && WHOLE_TITLE.test(own) ? agencyOf(own) : null;
  return body !== null && !ACT.test(body);
}

function isStated(text: string): boolean {
  return STATED.test(text.replace(QUOTED, '')) && !PART_OF_YEAR.test(text);
}

function chaptersOf(lines: readonly Line[]): readonly Chapter[] {
  const chapters: { part: SectionId | null; text: string }[] = [];
  for (const line of lines) {
    if (line.linked) continue;
    for (const printed of line.text.split('\n')) {
      const text = simplify(normalizeText(printed)).replace(/\s+/g, '');
      const last = chapters.at(-1);
      if (text[1] === '、' && NUMERALS.indexOf(text[0] as string) === chapters.length) {
        const [title = ''] = text.slice(2).split(/[。,;:]/, 1);
        const isTitle = title.length <= LONGEST_TITLE;
        chapters.push({ part: isTitle ? partOf(title) : null, text: text.slice(title.length + 3) });
      } else if (last) last.text += text;
    }
  }
  return chapters;
}

function partOf(title: string): SectionId | null {
  const found = SECTIONS.find(
    ({ has, lacks = [] }) => has.some((word) => title.includes(word)) && !lacks.some((word) => title.includes(word)),
  );
  return found?.id ?? null;
}
