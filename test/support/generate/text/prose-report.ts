import { documentOf, heading, inWords, type PageIdentity } from '../page.ts';
import { statisticsTable } from '../statistics/table.ts';
import { type StatisticsFigures } from '../statistics/figures.ts';
import { tableHtml } from '../tables/markup.ts';
import { sectionHtml, type Placed } from './report.ts';
import { type Section } from './wording.ts';

/** The chapters of the years before the annual forms. */
const CHAPTERS: readonly (readonly [string, readonly Section[]])[] = [
  ['一、概述', ['management', 'platform', 'supervision']],
  ['二、主动公开政府信息情况', ['proactive']],
  ['三、依申请公开政府信息情况', ['requests', 'requestsTable']],
  ['四、存在的主要问题和改进措施', ['problems']],
  ['五、需要说明的其他事项', ['other']],
];

/** Takes whose report it is and the sentences, gives a page in chapters, with the statistics form if there are figures. */
export function prosePageWith(
  identity: PageIdentity,
  sentences: readonly Placed[],
  figures: StatisticsFigures | null,
): string {
  const { agency, year, published } = identity;
  const article = [
    `<p>根据《中华人民共和国政府信息公开条例》的规定，${agency}编写本报告，统计数据自${year}年1月1日起至${year}年12月31日止。</p>`,
    ...CHAPTERS.flatMap(([title, sections]) => [
      heading(title),
      ...sections.flatMap((section) => sectionHtml(section, sentences, agency)),
    ]),
    ...(figures === null ? [] : [heading('附表：政府信息公开情况统计表'), tableHtml(statisticsTable(figures))]),
    `<p style="text-align:right">${agency}</p>`,
    `<p style="text-align:right">${inWords(published)}</p>`,
  ];
  return documentOf(identity, article);
}
