import { attachmentHtml } from './attachment.ts';
import { noticeHtml } from './notice.ts';
import { portalHtml } from './portal.ts';
import { bareHtml, framedHtml, lateHtml, reportHtml } from './report-page.ts';
import { type DemoReport } from './report.ts';
import { civilAffairs } from './reports/civil-affairs.ts';
import { district } from './reports/district.ts';
import { education } from './reports/education.ts';
import { finance } from './reports/finance.ts';
import { health } from './reports/health.ts';
import { land } from './reports/land.ts';
import { market } from './reports/market.ts';
import { police } from './reports/police.ts';
import { town } from './reports/town.ts';
import { transport } from './reports/transport.ts';
import { water } from './reports/water.ts';

/** A page of the portal that the list of reports links to. */
export interface DemoPage {
  readonly file: string;
  readonly title: string;
  readonly published: string;
  /** The line about it in the list of pages. */
  readonly about: string;
  /** The report it carries itself, if it does. */
  readonly report: DemoReport | null;
  html(): string;
}

function pageOf(report: DemoReport, html: (report: DemoReport) => string): DemoPage {
  const { file, title, about } = report;
  return { file, title, about, published: report.identity.published, report, html: () => html(report) };
}

const framed: DemoPage = {
  file: 'framed.html',
  title: finance.title,
  published: finance.identity.published,
  about: 'Only the frame; the report is framed-report.html.',
  report: null,
  html: () => framedHtml(finance),
};

const attachment: DemoPage = {
  file: 'attachment.html',
  title: '北渡街道办事处2023年政府信息公开工作年度报告',
  published: '2024-01-26',
  about: 'No tables: the report is a .pdf and a .docx behind links (the files do not exist).',
  report: null,
  html: attachmentHtml,
};

const notice: DemoPage = {
  file: 'notice.html',
  title: '关于做好2023年度政府信息公开工作年度报告编制发布工作的通知',
  published: '2023-12-08',
  about: 'Not a report: a notice that orders the reports and prints the empty form.',
  report: null,
  html: noticeHtml,
};

const framedReport = pageOf(finance, bareHtml);

/** All pages but the list, in the order of the list. */
export const DEMO_PAGES: readonly DemoPage[] = [
  pageOf(water, reportHtml),
  pageOf(civilAffairs, reportHtml),
  pageOf(transport, reportHtml),
  pageOf(market, reportHtml),
  pageOf(health, reportHtml),
  pageOf(land, reportHtml),
  pageOf(district, reportHtml),
  pageOf(town, reportHtml),
  pageOf(education, lateHtml),
  framed,
  framedReport,
  pageOf(police, reportHtml),
  attachment,
  notice,
];

/** The list of reports, which links to all pages but the one that stands in a frame. */
export function indexHtml(): string {
  const listed = DEMO_PAGES.filter((page) => page !== framedReport);
  const items = listed.map(
    ({ file, title, published }) => `<li><a href="${file}">${title}</a><span>${published}</span></li>`,
  );
  const article = [
    '<article class="article">',
    '<h1>政府信息公开年报</h1>',
    `<ul class="list">\n${items.join('\n')}\n</ul>`,
    '<p class="info">共1页　首页　上一页　下一页　尾页</p>',
    '</article>',
  ].join('\n');
  return portalHtml({
    title: '政府信息公开年报_清河市人民政府门户网站',
    meta: {},
    column: '政府信息公开年报',
    article,
  });
}
