import { SECTIONS } from '../form.ts';
import { type Figures } from '../figures.ts';
import { formsOf } from '../layouts/layout.ts';
import { documentOf, heading, inWords, titleOf, type PageIdentity } from '../page.ts';
import { escaped, tableHtml } from '../tables/markup.ts';
import { type Writing } from '../writing.ts';
import { FILLERS } from './fillers.ts';
import { type Section } from './wording.ts';

/** A sentence as HTML and where it stands. */
export interface Placed {
  readonly section: Section;
  readonly html: string;
}

/** What can be put in the place of the usual words of a report; each is a fault of its own. */
export interface Frame {
  readonly period: string;
  readonly basis: string;
  /** Headings that are left out. */
  readonly without: readonly (keyof typeof SECTIONS)[];
}

export const SUBHEADINGS: readonly (readonly [Section, string])[] = [
  ['proactive', '（一）主动公开情况'],
  ['requests', '（二）依申请公开情况'],
  ['management', '（三）政府信息管理情况'],
  ['platform', '（四）政府信息公开平台建设情况'],
  ['supervision', '（五）监督保障情况'],
];

const BASIS = '《中华人民共和国政府信息公开条例》（国务院令第711号）';

/** How a right report words who wrote it, on what basis and for which time. */
export function frameOf({ year }: PageIdentity): Frame {
  return { period: `统计期限自${year}年1月1日起至${year}年12月31日止`, basis: BASIS, without: [] };
}

const block = (html: string): string => `<p style="text-indent:2em">${html}</p>`;

/** What stands in a section: a filler, then the sentences, some in the paragraph of the one before. */
export function sectionHtml(section: Section, sentences: readonly Placed[], agency: string): readonly string[] {
  const own = sentences.filter((each) => each.section === section).map((each) => each.html);
  const fillers = FILLERS[section].map((text) => escaped(text.replaceAll('{agency}', agency)));
  const [first = '', ...rest] = fillers;
  if (own.length === 0) return fillers.map(block);
  // What the usual sentence says of fees may be the opposite of what is put here.
  if (section === 'other') return own.map(block);
  if (section === 'requestsTable') return [...own.map(block), ...fillers.map(block)];
  return [block(`${first}${own[0]}`), ...own.slice(1).map(block), ...rest.map(block)];
}

function overview(identity: PageIdentity, sentences: readonly Placed[], frame: Frame): readonly string[] {
  const { agency } = identity;
  return [
    ...(frame.without.includes('overview') ? [] : [heading(SECTIONS.overview)]),
    block(`本报告由${agency}按照${frame.basis}编写，所列数据的${frame.period}。`),
    ...SUBHEADINGS.flatMap(([section, title]) => [heading(title), ...sectionHtml(section, sentences, agency)]),
  ];
}

function tables(
  figures: Figures,
  sentences: readonly Placed[],
  { agency }: PageIdentity,
  frame: Frame,
): readonly string[] {
  const { proactive, requests, proceedings } = formsOf(figures);
  const title = (id: keyof typeof SECTIONS): readonly string[] =>
    frame.without.includes(id) ? [] : [heading(SECTIONS[id])];
  return [
    ...title('proactive'),
    tableHtml(proactive),
    ...title('requests'),
    ...(sentences.some(({ section }) => section === 'requestsTable')
      ? sectionHtml('requestsTable', sentences, agency)
      : []),
    tableHtml(requests),
    ...title('proceedings'),
    tableHtml(proceedings),
  ];
}

function closing({ agency, published }: PageIdentity, sentences: readonly Placed[], frame: Frame): readonly string[] {
  return [
    ...(frame.without.includes('problems') ? [] : [heading(SECTIONS.problems)]),
    ...sectionHtml('problems', sentences, agency),
    ...(frame.without.includes('other') ? [] : [heading(SECTIONS.other)]),
    ...sectionHtml('other', sentences, agency),
    `<p style="text-align:right">${agency}</p>`,
    `<p style="text-align:right">${inWords(published)}</p>`,
  ];
}

/** Takes figures, whose report it is and the sentences, gives a page with the tables and the text of an annual form. */
export function annualPage(
  figures: Figures,
  identity: PageIdentity,
  sentences: readonly Placed[],
  options: { readonly frame?: Frame; readonly writing?: Writing } = {},
): string {
  const frame = options.frame ?? frameOf(identity);
  const article = [
    ...overview(identity, sentences, frame),
    ...tables(figures, sentences, identity, frame),
    ...closing(identity, sentences, frame),
  ];
  return documentOf(identity, article, { title: titleOf(identity), writing: options.writing ?? 'plain' });
}
