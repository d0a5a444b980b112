import type { Line, Source } from '../model/grid.ts';
import type { Identity } from '../model/report.ts';
import { REPORT_TITLE, UNDATED_TITLE } from '../templates/detection.ts';
import { simplify } from '../templates/traditional.ts';
import { isoDate, readDate } from './read-date.ts';
import { normalizeText } from './normalize-label.ts';
import { readChineseNumeral } from './read-quantity.ts';

/** Lines before the first section that can belong to the title, the document number or the date of publication. */
const HEAD_LINES = 40;
const SECTION_ONE = /^\s*一、/;
const YEAR = /(20\d{2}|二[〇○零0O][〇○零一二三四五六七八九0O]{2})\s*年?/;
const SITE_SUFFIX = /\s*[-_|—–](?!.*(?:信息公开|政务公开)).*$/;
const REPORT_WORDS =
  /(?:关于)?(?:年度?)?(?:部门)?(?:政府|政务)?(?:信息公开|政务公开)(?:年度)?(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:报告|年报).*$/;
const PUBLISHED = /(?:发布|公开|发文|成文|生成|更新|公布)?(?:日期|时间)\s*[:：]?\s*(20\d{2}[^，。；]{3,12})/;
const DATED_LINE = /^\s*(20\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/;
const PERIOD =
  /(20\d{2}\s*年?\s*\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?)\s*(?:起)?\s*[,，]?\s*(?:至|到|—|–|-|~)\s*((?:20\d{2}\s*年\s*)?\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?)/;
const COMPILED_BY = /本(?:年度)?报告由([^，。；、]{2,30}?)(?:按照|依据|根据|依照|负责|组织|编制)/;
const BODY_END =
  /(?:人民政府|政府|办公室|办公厅|委员会|管委会|局|厅|部|院|署|办|街道|镇|乡|区|县|市|省|处|中心|所|站|队|委|会|社|公司|场)$/;

/** Reads which body reports on which year, from the most to the least telling place; null where no place says it. */
export function readIdentity(source: Source): Identity {
  const lines = source.lines.flatMap(splitLine);
  const firstSection = lines.findIndex((line) => SECTION_ONE.test(line.printed));
  const head = lines.slice(0, firstSection < 0 ? HEAD_LINES : Math.min(firstSection, HEAD_LINES));
  const title = readTitle(source, head);
  const period = readPeriod(lines);
  const year = (title === null ? null : readYear(title.plain)) ?? (period ? Number(period.from.slice(0, 4)) : null);
  return {
    title: title?.printed ?? null,
    year: year ?? yearOfSource(source, lines),
    agency: (title === null ? null : agencyOf(title.plain)) ?? agencyOfPage(source, lines),
    published: readPublished(source, head, lines),
    period,
  };
}

/** One line as printed, and in the form in which it is searched; that is made for the few lines that need it. */
interface Part {
  readonly printed: string;
  readonly text: string;
  readonly heading: boolean;
  readonly linked: boolean;
}

function splitLine({ text, heading, linked }: Line): Part[] {
  const parts = text.includes('\n') ? text.split('\n') : [text];
  return parts.flatMap((part) => {
    const printed = part.trim();
    if (printed === '') return [];
    let plain: string | null = null;
    return [
      {
        printed,
        heading,
        linked,
        get text() {
          return (plain ??= tidy(printed));
        },
      },
    ];
  });
}

function tidy(text: string): string {
  return simplify(normalizeText(text)).replace(/\s+/g, ' ').trim();
}

/** Where the reader is on the site, not what the page is. */
const BREADCRUMB = /当前位置|您的位置|首页|[>»›]/;

/** A title as printed, and as it is compared: plain forms, simplified, without spaces. */
interface Title {
  readonly printed: string;
  readonly plain: string;
}

/** Titles in the order in which they are trusted. */
function titleCandidates(source: Source, head: readonly Part[]): Title[] {
  const own = head.filter((line) => !line.linked && line.printed.length <= 80);
  // A title is often cut into two or three lines: body and year, then the kind of report.
  const joined = own.flatMap((line, index) => {
    const next = own[index + 1]?.printed;
    const third = own[index + 2]?.printed;
    if (next === undefined) return [];
    return [line.printed + next, ...(third === undefined ? [] : [line.printed + next + third])];
  });
  const texts = [
    // What is shown counts before what is only noted: pages that change their content in place leave the notes behind.
    ...own.filter((line) => line.heading).map((line) => line.printed),
    source.meta.get('articletitle') ?? '',
    source.documentTitle.replace(SITE_SUFFIX, ''),
    ...own.map((line) => line.printed),
    ...joined,
  ];
  return texts
    .map((text) => ({ printed: text.replace(/\s+/g, ''), plain: tidy(text).replace(/ /g, '') }))
    .filter(({ plain }) => plain.length > 5 && plain.length <= 80 && !BREADCRUMB.test(plain));
}

/** The best title; one without a year or a kind of report counts only if it names a body, else it is a column's name. */
function readTitle(source: Source, head: readonly Part[]): Title | null {
  const candidates = titleCandidates(source, head);
  const dated = candidates.filter(({ plain }) => REPORT_TITLE.test(plain) && !/[。；]/.test(plain));
  const named = dated.find(({ plain }) => agencyOf(plain) !== null);
  const undated = candidates.find(
    ({ plain }) => UNDATED_TITLE.test(plain) && !/[。；，]/.test(plain) && agencyOf(plain) !== null,
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
function agencyOf(title: string): string | null {
  const rest = normalizeText(title)
    .replace(/^\[[^\]]*\]|^【[^】]*】/, '')
    .replace(REPORT_WORDS, '')
    .replace(new RegExp(`${YEAR.source}度?`), '')
    .replace(/^(?:关于|发布|公布)|关于$/g, '')
    .replace(/[《》"“”]/g, '')
    .trim();
  return rest.length >= 2 && rest.length <= 40 && !/\d/.test(rest) ? rest : null;
}

/** The signature under the report, else what the page's metadata say. */
function agencyOfPage(source: Source, lines: readonly Part[]): string | null {
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index] as Part;
    if (line.printed.length > 24 || readDate(line.text) === null) continue;
    const above = lines[index - 1] as Part;
    const name = above.text.replace(/ /g, '');
    if (!above.linked && name.length <= 30 && BODY_END.test(name)) return name;
  }
  for (const { text } of lines) {
    const stated = COMPILED_BY.exec(text)?.[1];
    if (stated !== undefined && BODY_END.test(stated)) return stated;
  }
  const fromMeta = (source.meta.get('contentsource') ?? '').trim();
  return BODY_END.test(fromMeta) && !/本站|本网|网站/.test(fromMeta) ? fromMeta : null;
}

function readPeriod(lines: readonly Part[]): Identity['period'] {
  for (const line of lines) {
    if (line.printed.length < 8 || !/[2２][0０]/.test(line.printed)) continue;
    const match = PERIOD.exec(line.text);
    if (!match) continue;
    const from = readDate(match[1] ?? '');
    const second = match[2] ?? '';
    const to = readDate(/^20\d{2}/.test(second) ? second : `${from?.year ?? ''}年${second}`);
    if (from && to) return { from: isoDate(from), to: isoDate(to) };
  }
  return null;
}

/** Where no title says it: the year in the address or the title of the window, else the year that the text opens with. */
function yearOfSource(source: Source, lines: readonly Part[]): number | null {
  const fromTitle = readYear(source.documentTitle);
  if (fromTitle !== null) return fromTitle;
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    for (const match of text.slice(0, 200).matchAll(/(20\d{2})\s*年度?(?=[，,]|我|全|本|度|政府信息公开)/g)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function readPublished(source: Source, head: readonly Part[], lines: readonly Part[]): string | null {
  const fromMeta = readDate(source.meta.get('pubdate') ?? '');
  if (fromMeta) return isoDate(fromMeta);
  for (const { text } of head) {
    const date = readDate(PUBLISHED.exec(text)?.[1] ?? DATED_LINE.exec(text)?.[1] ?? '');
    if (date) return isoDate(date);
  }
  for (const { text } of lines.slice(-15).reverse()) {
    const date = text.length <= 20 && !/截至|截止|统计/.test(text) ? readDate(text) : null;
    if (date) return isoDate(date);
  }
  const fromAddress = /\/t?(20\d{2})(\d{2})(\d{2})[_/]|\/art\/(20\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(source.url ?? '');
  if (fromAddress) {
    const [, y1, m1, d1, y2, m2, d2] = fromAddress;
    const date = readDate(`${y1 ?? y2}-${m1 ?? m2}-${d1 ?? d2}`);
    if (date) return isoDate(date);
  }
  return null;
}
