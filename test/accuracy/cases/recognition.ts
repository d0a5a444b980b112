import { figuresOf } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { bodyOfKind, type BodyKind } from '../../support/generate/pages/bodies.ts';
import { documentOf, pageOf, type PageIdentity, type PageOptions } from '../../support/generate/page.ts';
import { prosePage } from '../../support/generate/prose.ts';
import { statisticsFiguresOf } from '../../support/generate/statistics/figures.ts';
import { STATISTICS_LAYOUTS } from '../../support/generate/statistics/layouts.ts';
import { statisticsPage } from '../../support/generate/statistics/page.ts';
import { type Case, type LazyCase } from '../case.ts';
import { NEGATIVE_TITLES } from '../data/negative-titles.ts';
import { POSITIVE_TITLES } from '../data/positive-titles.ts';
import { sharedNegatives, sharedPositives } from './shared-titles.ts';

/** A page that is, or is not, a report, with its title. */
export interface Titled {
  readonly title: string;
  /** False where the page has no line with the title. */
  readonly isNamed: boolean;
  readonly year: number;
  readonly url: string | null;
}

const LAYOUTS_USED: readonly string[] = ['official', 'word', 'unspanned', 'text-lines', 'cell-paragraphs', 'div-rows'];

/** The usual page of that year: tables from 2019, the statistics form or prose before. */
function reportHtml({ title, isNamed, year }: Titled, index: number): { html: string; form: string } {
  const identity: PageIdentity = { agency: '云溪县某局', year, published: `${year + 1}-01-20` };
  const traditional = /[開報務縣財]/.test(title);
  const options: PageOptions = {
    title: isNamed ? title : '政府信息公开 - 政务公开栏目',
    h1: isNamed,
    meta: false,
    ...(traditional ? { writing: 'traditional' } : {}),
  };
  if (year >= 2019) {
    const form = year >= 2021 ? 'annual-2021' : 'annual-2019';
    const layout = layoutOf(LAYOUTS_USED[index % LAYOUTS_USED.length] ?? '');
    return {
      form,
      html: pageOf(figuresOf(form, index % 3 === 0 ? 'zero' : 'small', index), layout, identity, options),
    };
  }
  const layout = STATISTICS_LAYOUTS[index % 3];
  // Without a title and without a table nothing tells a report from an article.
  if (year >= 2014 && layout && (index % 2 === 0 || !isNamed)) {
    return {
      form: 'statistics-2014',
      html: statisticsPage(statisticsFiguresOf('small', index), layout, identity, options),
    };
  }
  return { form: 'prose', html: prosePage(identity, index, options) };
}

const base = { part: 'recognition', figures: null, identity: null } as const;

function positive(titled: Titled, name: string, index: number): Case {
  const { html, form } = reportHtml(titled, index);
  return {
    ...base,
    name,
    form,
    made: `${titled.isNamed ? '' : 'no title: '}${titled.title} (${index})`,
    url: titled.url,
    html: () => html,
    isReport: true,
  };
}

function negative(title: string, body: BodyKind, url: string | null, name: string): Case {
  const identity: PageIdentity = { agency: '云溪县某局', year: 2023, published: '2024-01-20' };
  const html = (): string => documentOf(identity, bodyOfKind(body), { title, meta: false });
  return { ...base, name, form: body, made: title, url, html, isReport: false };
}

/** Pages with titles of our own, then with those of the stored pages where they are at hand. */
export function* recognitionCases(): Generator<LazyCase> {
  for (const [index, [title, year]] of POSITIVE_TITLES.entries()) {
    yield () => positive({ title, isNamed: true, year, url: null }, 'reports', index);
  }
  for (const [index, titled] of sharedPositives().entries()) {
    // A prose page without a title is no report that anyone could tell.
    if (!titled.isNamed && titled.year < 2014) continue;
    yield () => positive(titled, 'reports, stored titles', index);
  }
  for (const [title, body] of NEGATIVE_TITLES) yield () => negative(title, body, null, 'others');
  for (const { title, body, url } of sharedNegatives()) yield () => negative(title, body, url, 'others, stored titles');
}
