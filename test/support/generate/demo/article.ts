import { SECTIONS } from '../form.ts';
import { escaped } from '../tables/markup.ts';
import { type DemoReport } from './report.ts';

/** A paragraph as editors of such sites write it. */
export const paragraph = (text: string): string => `<p style="text-indent: 2em">${escaped(text)}</p>`;
const heading = (text: string): string => `<p style="text-indent: 2em"><strong>${text}</strong></p>`;

/** A date as signatures print it. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The meta elements of government sites for an article. */
export function articleMeta(title: string, published: string, source: string): Readonly<Record<string, string>> {
  return { ArticleTitle: title, PubDate: `${published} 10:20`, ContentSource: source, ColumnName: '政府信息公开年报' };
}

/** The heading of an article and the line under it. */
export function articleHead(title: string, published: string, source: string): string {
  return [
    `<h1>${escaped(title)}</h1>`,
    `<p class="info">发布日期：${published}　来源：${source}　字体：大 中 小　打印</p>`,
  ].join('\n');
}

/** Takes a report and what stands for its tables, gives the text of the article. */
export function reportText(report: DemoReport, tables: string): string {
  return [
    '<div class="text" id="zoom">',
    heading(SECTIONS.overview),
    ...report.overview.map(paragraph),
    tables,
    heading(SECTIONS.problems),
    ...report.problems.map(paragraph),
    heading(SECTIONS.other),
    ...report.other.map(paragraph),
    `<p style="text-align: right">${report.identity.agency}</p>`,
    `<p style="text-align: right">${dateInWords(report.identity.published)}</p>`,
    '</div>',
  ].join('\n');
}

/** The sections with the tables as the report lays them out. */
export function reportTables(report: DemoReport): string {
  return report.layout.html(report.figures, report.options);
}
