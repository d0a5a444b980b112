import { figuresOf } from '../figures.ts';
import { SECTIONS } from '../form.ts';
import { layoutOf } from '../layouts/index.ts';
import { heading, paragraph } from '../page.ts';
import { escaped } from '../tables/markup.ts';

/** The places in which a page may say whose report it is; what is left out is not there. */
export interface IdentityPlaces {
  /** Content of the title element; by default the name of a column of the site. */
  readonly documentTitle?: string;
  /** Meta elements by name. */
  readonly meta?: Readonly<Record<string, string>>;
  /** Lines of the h1; a line feed is a line break. */
  readonly h1?: string;
  /** Paragraphs at the top of the article. */
  readonly top?: readonly string[];
  /** The line of small print between heading and article: 发布日期：… */
  readonly label?: string;
  /** A sentence of section 一. */
  readonly sentence?: string;
  /** Paragraphs at the end of the article. */
  readonly signature?: readonly string[];
  /** Links beside the article. */
  readonly links?: readonly string[];
}

const PLAIN = '公开工作由办公室承办，栏目每周查看一次，发现漏登的当天补上，内容过时的及时撤下。';

/** Takes where a page says what, gives a page with the three tables and nothing else that names a body or a year. */
export function identityPage(places: IdentityPlaces, seed: number): string {
  const {
    documentTitle = '政府信息公开年报',
    meta = {},
    h1,
    top = [],
    label,
    sentence,
    signature = [],
    links = [],
  } = places;
  return [
    '<!doctype html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(documentTitle)}</title>`,
    ...Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${content}">`),
    '</head><body>',
    ...(h1 === undefined ? [] : [`<h1>${escaped(h1)}</h1>`]),
    ...(label === undefined ? [] : [`<div class="info">${escaped(label)}</div>`]),
    '<div class="article">',
    ...top.map((text) => `<p style="text-align:center"><strong>${escaped(text)}</strong></p>`),
    heading(SECTIONS.overview),
    ...(sentence === undefined ? [] : [paragraph(sentence)]),
    paragraph(PLAIN),
    layoutOf('official').html(figuresOf('annual-2021', 'small', seed)),
    heading(SECTIONS.problems),
    paragraph('解读偏少，下一步请起草科室同步提交解读。'),
    heading(SECTIONS.other),
    paragraph('没有其他需要报告的事项，未收取信息处理费。'),
    ...signature.map((text) => `<p style="text-align:right">${escaped(text)}</p>`),
    '</div>',
    `<ul>${links.map((text) => `<li><a href="/x.html">${escaped(text)}</a></li>`).join('')}</ul>`,
    '</body></html>',
    '',
  ].join('\n');
}
