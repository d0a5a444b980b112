import type { Source } from '../../model/grid.ts';
import type { Identity } from '../../model/report.ts';
import { finish, type Steps } from '../../model/steps.ts';
import { headOf, originOf, partsOf, type Found, type Part } from './identity-lines.ts';
import { isoDate, readDate } from './read-date.ts';
import { agencyOf, readTitle, readYear, type Title } from './read-title.ts';

/** What a page says of itself; the day on which a document was written, or altered, counts only where nothing else is told. */
const PUBLISHED = /(?:发布|公开|公布)(?:日期|时间)\s*[:：]?\s*(20\d{2}[^，。；]{3,12})/;
const DATED = /(?:发文|成文|生成|更新)?(?:日期|时间)\s*[:：]?\s*(20\d{2}[^，。；]{3,12})/;
/** A line that begins with a day, alone or before who published; not the day on which it is read, nor the first of a period. */
const DATED_LINE =
  /^(?!.{0,24}(?:星期|今天))\s*(20\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|20\d{2}[-./]\d{1,2}[-./]\d{1,2}(?![\d./-]))(?!\s*(?:至|到|—|–|-|~|起))/;
const PERIOD =
  /(20\d{2}\s*年?\s*\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?)\s*(?:起)?\s*[,，]?\s*(?:至|到|—|–|-|~)\s*((?:20\d{2}\s*年\s*)?\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?)/;
/** A date has a year, in whatever digits. */
const HAS_YEAR = /[2２二⼆]/;
const COMPILED_BY = /本(?:年度)?报告由([^,。;、]{2,30}?)(?:按照|依据|根据|依照|负责|组织|编制)/;
const BODY_END =
  /(?:人民政府|政府|办公室|办公厅|委员会|管委会|局|厅|部|院|署|办|街道|镇|乡|区|县|市|省|处|中心|所|站|队|委|会|社|公司|场)$/;

type Period = NonNullable<Identity['period']>;

/**
 * Takes a page, gives which body reports on which year, each from the most telling place that says it, and which place
 * that was; null where no place says it.
 */
export function readIdentity(source: Source): Identity {
  return finish(readIdentityInSteps(source));
}

/** The same in steps. */
export function* readIdentityInSteps(source: Source): Steps<Identity> {
  const lines = yield* partsOf(source);
  const head = headOf(lines);
  const title = readTitle(source, head);
  yield;
  const period = readPeriod(lines);
  yield;
  const agency = agencyOfTitle(title) ?? agencyOfPage(source, lines);
  yield;
  const year = yearOfTitle(title) ?? yearOfPeriod(period) ?? yearOfSource(source, lines);
  yield;
  const published = readPublished(source, head, lines);
  return {
    title: title?.value.printed ?? null,
    year: year?.value ?? null,
    agency: agency?.value ?? null,
    published: published?.value ?? null,
    period: period?.value ?? null,
    origins: {
      title: title?.origin ?? null,
      year: year?.origin ?? null,
      agency: agency?.origin ?? null,
      published: published?.origin ?? null,
      period: period?.origin ?? null,
    },
  };
}

function agencyOfTitle(title: Found<Title> | null): Found<string> | null {
  const agency = title && agencyOf(title.value.plain);
  return agency === null ? null : { value: agency, origin: 'title' };
}

/** The signature under the report, else the body that the text names as its author, else what the metadata say. */
function agencyOfPage(source: Source, lines: readonly Part[]): Found<string> | null {
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index] as Part;
    if (line.printed.length > 24 || !HAS_YEAR.test(line.printed) || readDate(line.text) === null) continue;
    const above = lines[index - 1] as Part;
    const name = above.text.replace(/ /g, '');
    if (!above.linked && name.length <= 30 && BODY_END.test(name)) return { value: name, origin: 'signature' };
  }
  for (const line of lines) {
    const stated = line.printed.includes('由') ? COMPILED_BY.exec(line.text)?.[1] : undefined;
    if (stated !== undefined && BODY_END.test(stated)) return { value: stated, origin: 'text' };
  }
  const noted = (source.meta.get('contentsource') ?? '').trim();
  return BODY_END.test(noted) && !/本站|本网|网站/.test(noted) ? { value: noted, origin: 'meta' } : null;
}

function readPeriod(lines: readonly Part[]): Found<Period> | null {
  for (const line of lines) {
    if (line.printed.length < 8 || !/[2２][0０]/.test(line.printed)) continue;
    const match = PERIOD.exec(line.text);
    if (!match) continue;
    const from = readDate(match[1] ?? '');
    const second = match[2] ?? '';
    const to = readDate(/^20\d{2}/.test(second) ? second : `${from?.year ?? ''}年${second}`);
    if (from && to) return { value: { from: isoDate(from), to: isoDate(to) }, origin: originOf(line) };
  }
  return null;
}

function yearOfTitle(title: Found<Title> | null): Found<number> | null {
  const year = title && readYear(title.value.plain);
  return year === null ? null : { value: year, origin: 'title' };
}

function yearOfPeriod(period: Found<Period> | null): Found<number> | null {
  return period && { value: Number(period.value.from.slice(0, 4)), origin: 'period' };
}

/** Where no title says it: the year in the title of the window, else the one that the text is about. */
function yearOfSource(source: Source, lines: readonly Part[]): Found<number> | null {
  const ofWindow = readYear(source.documentTitle);
  if (ofWindow !== null) return { value: ofWindow, origin: 'window' };
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    for (const match of text.slice(0, 200).matchAll(/(20\d{2})\s*年度?(?=[，,]|我|全|本|度|政府信息公开)/g)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? { value: first[0], origin: 'text' } : null;
}

function readPublished(source: Source, head: readonly Part[], lines: readonly Part[]): Found<string> | null {
  const noted = readDate(source.meta.get('pubdate') ?? '');
  if (noted) return { value: isoDate(noted), origin: 'meta' };
  for (const pattern of [PUBLISHED, DATED, DATED_LINE]) {
    for (const { text } of head) {
      const date = readDate(pattern.exec(text)?.[1] ?? '');
      if (date) return { value: isoDate(date), origin: 'label' };
    }
  }
  for (const { text } of lines.slice(-15).reverse()) {
    const date = text.length <= 20 && !/截至|截止|统计/.test(text) ? readDate(text) : null;
    if (date) return { value: isoDate(date), origin: 'signature' };
  }
  const fromAddress = /\/t?(20\d{2})(\d{2})(\d{2})[_/]|\/art\/(20\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(source.url ?? '');
  if (fromAddress) {
    const [, y1, m1, d1, y2, m2, d2] = fromAddress;
    const date = readDate(`${y1 ?? y2}-${m1 ?? m2}-${d1 ?? d2}`);
    if (date) return { value: isoDate(date), origin: 'address' };
  }
  return null;
}
