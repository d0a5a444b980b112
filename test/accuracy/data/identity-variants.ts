import { type IdentityPlaces } from '../../support/generate/pages/identity-page.ts';
import { type ExpectedIdentity } from '../case.ts';

/** A way to say whose report it is, and what can be known from it. */
export interface IdentityVariant {
  readonly id: string;
  readonly places: IdentityPlaces;
  readonly url?: string;
  readonly expected: ExpectedIdentity;
}

/** The names that a variant uses; the same variants are built for several of them. */
export interface Names {
  readonly agency: string;
  readonly year: number;
  /** The year in Chinese numerals. */
  readonly numerals: string;
}

/** The title element of pages without a title: the name of a column, which may be stated for want of a better one. */
const COLUMN = '政府信息公开年报';
const NOTHING: ExpectedIdentity = {
  agency: [null],
  year: [null],
  title: [null, COLUMN],
  published: [null],
  period: [null],
};

/** All variants for one body and year. */
export function identityVariants({ agency, year, numerals }: Names): readonly IdentityVariant[] {
  const next = year + 1;
  const kind = '政府信息公开工作年度报告';
  const title = `${agency}${year}年${kind}`;
  const whole = `${year}-01-01/${year}-12-31`;
  const named = (text: string, more: Partial<ExpectedIdentity> = {}): ExpectedIdentity => ({
    ...NOTHING,
    agency: [agency],
    year: [year],
    title: [text],
    ...more,
  });
  const dated = (
    places: IdentityPlaces,
    published: readonly (string | null)[],
    url?: string,
  ): Omit<IdentityVariant, 'id'> => ({
    places: { h1: title, ...places },
    ...(url === undefined ? {} : { url }),
    expected: named(title, { published }),
  });
  const period = (sentence: string, expected: readonly (string | null)[]): Omit<IdentityVariant, 'id'> => ({
    places: { h1: title, sentence },
    expected: named(title, { period: expected }),
  });
  const headed = (h1: string): Omit<IdentityVariant, 'id'> => ({
    places: { h1 },
    expected: named(h1.replaceAll('\n', '')),
  });
  const address = `http://www.example.gov.cn/zwgk/nb/${next}01/t${next}0119_1203.html`;
  return [
    { id: 'title body first', ...headed(title) },
    { id: 'title year first', ...headed(`${year}年${agency}${kind}`) },
    { id: 'title 年度', ...headed(`${agency}${year}年度${kind}`) },
    { id: 'title in two lines', ...headed(`${agency}\n${year}年${kind}`) },
    { id: 'title in three lines', ...headed(`${agency}\n${year}年\n${kind}`) },
    { id: 'title with spaces', ...headed(`${agency} ${year} 年 ${kind}`) },
    { id: 'title cut in its words', ...headed(`${agency}${year}年政府信息公开\n工作年度报告`) },
    { id: 'title 〇', ...headed(`${agency}${numerals}年${kind}`) },
    { id: 'title ○', ...headed(`${agency}${numerals.replaceAll('〇', '○')}年${kind}`) },
    { id: 'title 零', ...headed(`${numerals.replaceAll('〇', '零')}年度${agency}${kind}`) },
    {
      id: 'title in full-width digits',
      places: {
        h1: `${agency}${[...String(year)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')}年${kind}`,
      },
      expected: {
        ...named(title),
        title: [
          title,
          `${agency}${[...String(year)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')}年${kind}`,
        ],
      },
    },
    {
      id: 'title in two paragraphs',
      places: { top: [agency, `${year}年${kind}`] },
      expected: named(title, { title: [title, `${year}年${kind}`] }),
    },
    { id: 'title in the text only', places: { top: [title] }, expected: named(title) },
    {
      id: 'title element only',
      places: { documentTitle: `${title}_年报_云溪县人民政府网` },
      expected: named(title, { title: [title, `${title}_年报_云溪县人民政府网`] }),
    },
    { id: 'title in meta only', places: { meta: { ArticleTitle: title } }, expected: named(title) },
    {
      id: 'title with a suffix',
      places: { h1: `${title}（图文版）` },
      expected: named(title, { title: [title, `${title}（图文版）`] }),
    },
    {
      id: 'title without body, body in signature',
      places: { h1: `${year}年${kind}`, signature: [agency, `${next}年1月19日`] },
      expected: named(`${year}年${kind}`, { published: [`${next}-01-19`] }),
    },
    {
      id: 'title without body, body in meta',
      places: { h1: `${year}年${kind}`, meta: { ContentSource: agency, SiteName: '某某政府网' } },
      expected: named(`${year}年${kind}`),
    },
    {
      id: 'title without body, body in text',
      places: { h1: `${year}年${kind}`, sentence: `本报告由${agency}根据《中华人民共和国政府信息公开条例》编制。` },
      expected: named(`${year}年${kind}`),
    },
    {
      id: 'title without year, year in period',
      places: { h1: `${agency}${kind}`, sentence: `数据的统计期限自${year}年1月1日起至${year}年12月31日止。` },
      expected: named(`${agency}${kind}`, { period: [whole] }),
    },
    {
      id: '关于…情况的报告',
      places: { h1: `关于${year}年度政府信息公开情况的报告`, signature: [agency, `${next}年1月19日`] },
      expected: named(`关于${year}年度政府信息公开情况的报告`, { published: [`${next}-01-19`] }),
    },
    {
      id: 'no title, signature and meta',
      places: {
        meta: { ContentSource: agency, PubDate: `${next}-01-22 10:11` },
        sentence: `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
        signature: [agency, `${next}年1月19日`],
      },
      expected: { ...NOTHING, agency: [agency], year: [year], published: [`${next}-01-22`], period: [whole] },
    },
    {
      id: 'no title, signature only',
      places: {
        sentence: `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
        signature: [agency, `${next}年1月19日`],
      },
      expected: { ...NOTHING, agency: [agency], year: [year], published: [`${next}-01-19`], period: [whole] },
    },
    { id: 'nothing at all', places: {}, expected: NOTHING },
    {
      id: 'titles of other years beside it',
      places: { h1: title, links: [`${agency}${year - 1}年${kind}`, `柳泉镇${year - 2}年${kind}`] },
      expected: named(title),
    },
    {
      id: 'other title in the breadcrumb',
      places: { top: [`当前位置：首页 > ${year - 1}年政府信息公开年报`, title] },
      expected: named(title),
    },
    { id: 'date in meta', ...dated({ meta: { PubDate: `${next}-01-22 08:30` } }, [`${next}-01-22`]) },
    { id: 'date in label', ...dated({ label: `发布日期：${next}-01-22 08:30　来源：本站` }, [`${next}-01-22`]) },
    { id: 'date in label, in words', ...dated({ label: `发布时间：${next}年01月22日` }, [`${next}-01-22`]) },
    { id: 'date in signature', ...dated({ signature: [agency, `${next}年1月19日`] }, [`${next}-01-19`]) },
    {
      id: 'date in signature, in numerals',
      ...dated(
        { signature: [agency, `${numerals.slice(0, 3)}${'〇一二三四五六七八九'[next % 10] ?? ''}年一月十九日`] },
        [`${next}-01-19`],
      ),
    },
    { id: 'date in address', ...dated({}, [`${next}-01-19`], address) },
    {
      id: 'date in meta, label, signature, address',
      ...dated(
        {
          meta: { PubDate: `${next}-01-25` },
          label: `发布日期：${next}-01-24`,
          signature: [agency, `${next}年1月23日`],
        },
        [`${next}-01-25`],
        address,
      ),
    },
    {
      id: 'date in label, signature, address',
      ...dated(
        { label: `发布日期：${next}-01-24`, signature: [agency, `${next}年1月23日`] },
        [`${next}-01-24`],
        address,
      ),
    },
    {
      id: 'date in signature, address',
      ...dated({ signature: [agency, `${next}年1月23日`] }, [`${next}-01-23`], address),
    },
    { id: 'no date', ...dated({}, [null]) },
    { id: 'period 自…起至…止', ...period(`所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`, [whole]) },
    { id: 'period 从…到…', ...period(`报告中数据统计期限从${year}年1月1日到12月31日。`, [whole]) },
    { id: 'period —', ...period(`本报告的统计时限为${year}年1月1日—${year}年12月31日。`, [whole]) },
    { id: 'period …至…期间', ...period(`报告的各项数据均为${year}年1月1日至${year}年12月31日期间的数据。`, [whole]) },
    {
      id: 'period in numerals',
      ...period(`所列数据的统计期限自${numerals}年一月一日起至十二月三十一日止。`, [whole, null]),
    },
    { id: 'period 截至', ...period(`各项数据统计截至${year}年12月31日。`, [null, whole]) },
    {
      id: 'period that is wrong',
      ...period(`所列数据的统计期限自${year}年1月1日起至${year - 1}年12月31日止。`, [
        `${year}-01-01/${year - 1}-12-31`,
        null,
      ]),
    },
  ];
}
