import { inspect } from '../../lib/inspect.ts';
import { readHtml } from '../../lib/read/html.ts';

/** One value as a result states it. */
export interface ReadValue {
  readonly value: number | null;
  readonly raw: string;
  readonly state: 'number' | 'blank' | 'placeholder' | 'text';
}

/** What is compared of a result; wider than the types of the product, which may not know a form yet. */
export interface Reading {
  readonly isReport: boolean;
  readonly kind: string;
  readonly template: string | null;
  readonly values: Readonly<Record<string, ReadValue>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly at: string;
    readonly outcome: string;
    readonly severity: string;
  }[];
  readonly identity: {
    readonly agency: string | null;
    readonly year: number | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly period: string | null;
  } | null;
  readonly crashed: number;
}

/** Takes a page and its address, gives what was read: the reader of saved pages or that of a browser. */
export type Reader = (html: string, url: string | null) => Reading;

/** The reader of the command line. */
export const savedPageReader: Reader = (html, url) => {
  const { result } = inspect(readHtml(html, url).source);
  const { detection, report, values = {}, findings = [], checks } = result;
  const period = report?.period ?? null;
  return {
    isReport: detection.report,
    kind: detection.kind,
    template: report?.template ?? null,
    values,
    findings,
    identity: report
      ? {
          agency: report.agency,
          year: report.year,
          title: report.title,
          published: report.published,
          period: period && `${period.from}/${period.to}`,
        }
      : null,
    crashed: checks?.crashed ?? 0,
  };
};
