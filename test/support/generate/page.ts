import { SECTIONS } from './form.ts';
import { type Figures } from './figures.ts';
import { type Layout, type LayoutOptions } from './layouts/layout.ts';
import { escaped } from './tables/markup.ts';
import { written, type Writing } from './writing.ts';

/** Whose report it is. */
export interface PageIdentity {
  readonly agency: string;
  readonly year: number;
  /** ISO date of publication. */
  readonly published: string;
}

export interface PageOptions extends LayoutOptions {
  /** Content of the title element; by default body, year and the usual name of such reports. */
  readonly title?: string;
  /** Default true. */
  readonly h1?: boolean;
  /** Meta elements of government sites: ArticleTitle, PubDate, ContentSource. Default true. */
  readonly meta?: boolean;
  /** Default true. */
  readonly breadcrumb?: boolean;
  /** Whether the text states how many requests came in, as the table does. Default false: no figures in the text. */
  readonly statements?: boolean;
  /** Default plain. */
  readonly writing?: Writing;
}

/** The title as most offices word it. */
export function titleOf(identity: PageIdentity): string {
  return `${identity.agency}${identity.year}年政府信息公开工作年度报告`;
}

/** 2024年1月22日 for 2024-01-22. */
export function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

export const paragraph = (text: string): string => `<p style="text-indent:2em">${escaped(text)}</p>`;
export const heading = (text: string): string => `<p style="text-indent:2em"><strong>${text}</strong></p>`;

function metaHtml(identity: PageIdentity, title: string): readonly string[] {
  return [
    `<meta name="ArticleTitle" content="${title}">`,
    `<meta name="PubDate" content="${identity.published} 09:30">`,
    `<meta name="ContentSource" content="${identity.agency}">`,
  ];
}

function receivedSentence(figures: Figures, { year }: PageIdentity): string {
  const received = figures.numbers['requests/received/total'];
  if (typeof received !== 'number') return '依申请公开的受理渠道全年畅通。';
  return received === 0
    ? `${year}年，本机关未收到政府信息公开申请。`
    : `${year}年，本机关收到政府信息公开申请${received}件。`;
}

function overview(figures: Figures, identity: PageIdentity, options: PageOptions): readonly string[] {
  const { agency, year } = identity;
  return [
    heading(SECTIONS.overview),
    paragraph(
      `本报告由${agency}按照《中华人民共和国政府信息公开条例》编写，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ),
    paragraph(`${year}年，${agency}把公开要求写进办文流程，文件起草时就确定公开属性，凡能公开的当月上网。`),
    ...(options.statements === true ? [paragraph(receivedSentence(figures, identity))] : []),
    paragraph('监督保障方面，由办公室每季度抽查栏目，发现错链和漏登的，当周改正并通报到科室。'),
  ];
}

function closing({ agency, year, published }: PageIdentity): readonly string[] {
  return [
    heading(SECTIONS.problems),
    paragraph(
      `${year}年的不足主要是政策解读图表偏少、个别栏目更新间隔偏长。${agency}下一步将补充问答式解读，按月核对栏目。`,
    ),
    heading(SECTIONS.other),
    paragraph('本年度未向申请人收取信息处理费，没有其他需要报告的事项。'),
    `<p style="text-align:right">${agency}</p>`,
    `<p style="text-align:right">${inWords(published)}</p>`,
  ];
}

/** Takes whose page it is and what stands in its article, gives a whole page of a government site. */
export function documentOf(identity: PageIdentity, article: readonly string[], options: PageOptions = {}): string {
  const title = options.title ?? titleOf(identity);
  const crumb =
    '<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 年度报告</div>';
  const html = [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    ...(options.meta === false ? [] : metaHtml(identity, title)),
    '</head><body>',
    ...(options.breadcrumb === false ? [] : [crumb]),
    ...(options.h1 === false ? [] : [`<h1>${escaped(title)}</h1>`]),
    '<div class="TRS_Editor">',
    ...article,
    '</div>',
    '<div class="foot"><a href="/map">网站地图</a> 主办单位：政务公开办公室</div>',
    '</body></html>',
    '',
  ].join('\n');
  return written(html, options.writing ?? 'plain');
}

/** Takes figures, a layout and whose report it is, gives a whole page of a government site. */
export function pageOf(figures: Figures, layout: Layout, identity: PageIdentity, options: PageOptions = {}): string {
  const article = [...overview(figures, identity, options), layout.html(figures, options), ...closing(identity)];
  return documentOf(identity, article, options);
}
