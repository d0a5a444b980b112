import { articleHead, articleMeta, dateInWords, paragraph } from './article.ts';
import { portalHtml } from './portal.ts';

const TITLE = '北渡街道办事处2023年政府信息公开工作年度报告';
const SOURCE = '清河市柳湾区北渡街道办事处';
const PUBLISHED = '2024-01-26';

const TEXT: readonly string[] = [
  '按照《中华人民共和国政府信息公开条例》的规定，北渡街道办事处编写了2023年政府信息公开工作年度报告，现予公布。报告的统计期限自2023年1月1日起至2023年12月31日止，全文见附件。',
  '街道党政综合办公室备有纸质文本，需要的居民可以在工作日到北渡路12号一楼大厅领取；不方便到场的，可以请所在社区的网格员代领。阅读中有不清楚的地方，欢迎来信来电，也可以在每月第一个星期三的居民接待日当面询问。',
];

const FILES: readonly (readonly [string, string])[] = [
  ['files/beidu-2023.pdf', '北渡街道办事处2023年政府信息公开工作年度报告.pdf'],
  ['files/beidu-2023.docx', '北渡街道办事处2023年政府信息公开工作年度报告.docx'],
];

/** A page that only links to the report. */
export function attachmentHtml(): string {
  const article = [
    '<article class="article">',
    articleHead(TITLE, PUBLISHED, SOURCE),
    '<div class="text" id="zoom">',
    ...TEXT.map(paragraph),
    '<p>附件：</p>',
    ...FILES.map(([address, name], index) => `<p>${index + 1}. <a href="${address}">${name}</a></p>`),
    `<p style="text-align: right">${SOURCE}</p>`,
    `<p style="text-align: right">${dateInWords(PUBLISHED)}</p>`,
    '</div>',
    '</article>',
  ].join('\n');
  return portalHtml({
    title: TITLE,
    meta: articleMeta(TITLE, PUBLISHED, SOURCE),
    column: '政府信息公开年报',
    article,
  });
}
