import type { Source } from '../../model/grid.ts';
import { REPORT_TITLE, UNDATED_TITLE } from '../../templates/detection.ts';
import { originOf, tidy, type Found, type Part } from './identity-lines.ts';
import { normalizeText } from '../labels/normalize-label.ts';
import { readChineseNumeral } from '../values/read-quantity.ts';

const YEAR = /(20\d{2}|二[〇○零0O][〇○零一二三四五六七八九0O]{2})\s*年?/;
const SITE_SUFFIX = /\s*[-_|—–](?!.*(?:信息公开|政务公开)).*$/;
const REPORT_WORDS =
  /(?:关于)?(?:年度?)?(?:部门)?(?:政府|政务)?(?:信息公开|政务公开)(?:年度)?(?:工作)?(?:20\d{2}年)?(?:年度|度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报).*$/;
/** Where the reader is on the site, not what the page is. */
const BREADCRUMB = /当前位置|您的位置|首页|[>»›]/;

/** When and by whom it was put up, in one line with the title. */
const NOTED_BEHIND =
  /\s*[[(（【]?(?:(?:发布|公布|更新|发文|成文)(?:时间|日期|单位|机构)|信息来源|来源|浏览次数|访问次数|点击(?:数|量|率)?|字体|字号|作者|日期|时间)\s*[:：].*$/s;

/** Marks of sentences, in plain forms as titles are compared. */
const IN_SENTENCE = /[。;]/;
const IN_CLAUSE = /[。;,]/;

/** A title as printed, and as it is compared: plain forms, simplified, without spaces. */
export interface Title {
  readonly printed: string;
  readonly plain: string;
}

/**
 * Takes a page and the lines at its head, gives the best title; one without a year or a kind of report counts only if it
 * names a body, else it is a column's name.
 */
export function readTitle(source: Source, head: readonly Part[]): Found<Title> | null {
  const candidates = titleCandidates(source, head);
  const dated = candidates.filter(({ value: { plain } }) => REPORT_TITLE.test(plain) && !IN_SENTENCE.test(plain));
  const named = dated.find(({ value }) => agencyOf(value.plain) !== null);
  const undated = candidates.find(
    ({ value: { plain } }) => UNDATED_TITLE.test(plain) && !IN_CLAUSE.test(plain) && agencyOf(plain) !== null,
  );
  return named ?? dated[0] ?? undated ?? null;
}

/** The report year in a title, in digits or Chinese numerals. */
export function readYear(title: string): number | null {
  const digits = YEAR.exec(normalizeText(title))?.[1];
  if (digits === undefined) return null;
  if (/^\d{4}$/.test(digits)) return Number(digits);
  return readChineseNumeral(digits.replace(/[○0O]/g, '〇'));
}

/** What is left of a title without year and kind of report: the body that reports. */
export function agencyOf(title: string): string | null {
  const rest = normalizeText(title)
    .replace(/^\[[^\]]*\]|^【[^】]*】/, '')
    .replace(REPORT_WORDS, '')
    .replace(new RegExp(`${YEAR.source}度?`), '')
    .replace(/^(?:关于|发布|公布)|关于$/g, '')
    .replace(/[《》"“”]/g, '')
    // 石桥镇人民政府信息公开年度报告: 政府 is said once for the body and what it makes public.
    .replace(/人民$/, '人民政府')
    .trim();
  return rest.length >= 2 && rest.length <= 40 && !/\d/.test(rest) ? rest : null;
}

/** Titles in the order in which they are trusted. */
function titleCandidates(source: Source, head: readonly Part[]): readonly Found<Title>[] {
  const own = head.filter((line) => !line.linked && line.printed.length <= 80);
  const single = own.map((line) => titleOf(line.printed, originOf(line)));
  // A title is often cut into two or three lines: body and year, then the kind of report.
  const joined = own.flatMap((line, index) => {
    const [next, third] = own.slice(index + 1, index + 3);
    if (next === undefined) return [];
    const two = titleOf(line.printed + next.printed, originOf(line, next));
    if (third === undefined) return [two];
    return [two, titleOf(line.printed + next.printed + third.printed, originOf(line, next, third))];
  });
  const titles = [
    // What is shown counts before what is only noted: pages that change their content in place leave the notes behind.
    ...single.filter(({ origin }) => origin === 'heading'),
    titleOf(source.meta.get('articletitle') ?? '', 'meta'),
    titleOf(source.documentTitle.replace(SITE_SUFFIX, ''), 'window'),
    ...single,
    ...joined,
  ];
  return titles.filter(({ value: { plain } }) => plain.length > 5 && plain.length <= 80 && !BREADCRUMB.test(plain));
}

function titleOf(line: string, origin: Found<Title>['origin']): Found<Title> {
  const text = line.replace(NOTED_BEHIND, '');
  return { value: { printed: text.replace(/\s+/g, ''), plain: tidy(text).replace(/ /g, '') }, origin };
}
