import { articleHead, articleMeta, reportTables, reportText } from './article.ts';
import { headHtml, portalHtml } from './portal.ts';
import { type DemoReport } from './report.ts';

const COLUMN = '政府信息公开年报';

function metaOf({ meta, title, identity }: DemoReport): Readonly<Record<string, string>> {
  return meta ? articleMeta(title, identity.published, identity.agency) : {};
}

function pageHtml(report: DemoReport, tables: string, after = ''): string {
  const { title, identity } = report;
  const article = [
    '<article class="article">',
    articleHead(title, identity.published, identity.agency),
    reportText(report, tables),
    '</article>',
    after,
  ].join('\n');
  return portalHtml({ title, meta: metaOf(report), column: COLUMN, article });
}

/** A report as a page of the portal. */
export function reportHtml(report: DemoReport): string {
  return pageHtml(report, reportTables(report));
}

/** A report whose tables a script puts in two seconds after the page has loaded. */
export function lateHtml(report: DemoReport): string {
  const script = [
    '<script>',
    `const tables = \`\n${reportTables(report)}\n\`;`,
    "addEventListener('load', () => {",
    "setTimeout(() => (document.getElementById('tables').innerHTML = tables), 2000);",
    '});',
    '</script>',
  ].join('\n');
  return pageHtml(report, '<div id="tables">\n<p>表格载入中，请稍候……</p>\n</div>', script);
}

/** A report as it stands inside a frame: without header bar and footer. */
export function bareHtml(report: DemoReport): string {
  return [
    headHtml(report.title, metaOf(report)),
    '<body class="bare">',
    `<h1>${report.title}</h1>`,
    reportText(report, reportTables(report)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The page of the portal around the frame. */
export function framedHtml(report: DemoReport): string {
  const { title, identity, file } = report;
  const article = [
    '<article class="article">',
    articleHead(title, identity.published, identity.agency),
    `<iframe class="frame" src="${file}" title="${title}"></iframe>`,
    '</article>',
  ].join('\n');
  return portalHtml({ title, meta: metaOf(report), column: COLUMN, article });
}
