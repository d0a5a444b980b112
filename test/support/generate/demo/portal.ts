import { escaped } from '../tables/markup.ts';

/** A page of the invented city's portal, without what is the same on all of them. */
export interface PortalPage {
  readonly title: string;
  /** Content of meta elements, by name. */
  readonly meta: Readonly<Record<string, string>>;
  /** Last step of the breadcrumb. */
  readonly column: string;
  /** The article, with its heading. */
  readonly article: string;
}

const SITE = '清河市人民政府门户网站';

const COLUMNS: readonly string[] = [
  '政府信息公开指南',
  '政府信息公开制度',
  '法定主动公开内容',
  '政府信息公开年报',
  '依申请公开',
];

const NAVIGATION: readonly string[] = ['首页', '走进清河', '新闻中心', '政务公开', '政务服务', '互动交流'];

function links(names: readonly string[], current: string): string {
  return names.map((name) => `<a href="/"${name === current ? ' class="current"' : ''}>${name}</a>`).join('\n');
}

/** The head of every page: title, style sheet, meta elements. */
export function headHtml(title: string, meta: PortalPage['meta']): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${content}">`),
    `<title>${escaped(title)}</title>`,
    '<link rel="stylesheet" href="portal.css">',
    '</head>',
  ].join('\n');
}

const FOOTER = [
  '<footer class="foot">',
  '<p><a href="/">网站地图</a> | <a href="/">联系我们</a> | <a href="/">隐私声明</a></p>',
  '<p>主办：清河市人民政府办公室　承办：清河市大数据中心　网站标识码：0000000000</p>',
  '<p>清ICP备00000000号　本站为演示页面，机构、地址和数据均属虚构</p>',
  '</footer>',
].join('\n');

/** Takes the article of a page, gives the whole page with header bar, breadcrumb, columns and footer. */
export function portalHtml(page: PortalPage): string {
  return [
    headHtml(page.title, { SiteName: SITE, SiteDomain: 'www.qinghe.gov.cn', ...page.meta }),
    '<body>',
    '<header class="top">',
    `<p class="site"><a href="/">${SITE}</a></p>`,
    `<nav class="nav">\n${links(NAVIGATION, '政务公开')}\n</nav>`,
    '</header>',
    `<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/">政务公开</a> &gt; ${escaped(page.column)}</div>`,
    '<div class="main">',
    `<aside class="columns">\n${links(COLUMNS, '政府信息公开年报')}\n</aside>`,
    page.article,
    '</div>',
    FOOTER,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
