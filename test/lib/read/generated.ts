import { inspect } from '../../../lib/inspect.ts';
import { hasReport, type ReportResult } from '../../../lib/model/has-report.ts';
import type { Result } from '../../../lib/model/result.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { type Figures } from '../../support/generate/figures.ts';
import { type FormId } from '../../support/generate/form.ts';
import { type Layout } from '../../support/generate/layouts/layout.ts';
import { pageOf, type PageIdentity, type PageOptions } from '../../support/generate/page.ts';

/** A body and a year that fit the form. */
export const IDENTITIES: Readonly<Record<FormId, PageIdentity>> = {
  'annual-2019': { agency: '清河市水务局', year: 2020, published: '2021-01-20' },
  'annual-2021': { agency: '临川区青石镇人民政府', year: 2023, published: '2024-01-22' },
};

/** A whole page with those figures. */
export function pageWith(figures: Figures, layout: Layout, options: PageOptions = {}): string {
  return pageOf(figures, layout, IDENTITIES[figures.template], options);
}

/** What the product says about a saved page. */
export function resultOf(html: string, url: string | null = null): Result {
  return inspect(readHtml(html, url).source).result;
}

/** The same of a page that certainly carries a report; throws where none was recognised. */
export function reportResultOf(html: string): ReportResult {
  const result = resultOf(html);
  if (!hasReport(result)) throw new Error(`not recognised: ${JSON.stringify(result.detection)}`);
  return result;
}
