import { check } from '../../../lib/check/run.ts';
import { explain } from '../../../lib/explain/explain.ts';
import { PATTERNS } from '../../../lib/explain/patterns.ts';
import type { Cause } from '../../../lib/model/cause.ts';
import type { Report } from '../../../lib/model/report.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { causeText } from '../../../lib/text/cause-text.ts';

/** The causes of a report, as the façade asks for them. */
export function causesOf(report: Report, previous: Report | null = null): Cause[] {
  return explain({ report, verdicts: check(report, RULES, previous), rules: RULES, previous });
}

/** Explanations as text: `received/total 0 → 3, …`. */
export function waysOf({ explanations }: Cause): string[] {
  return explanations.map(({ changes }) =>
    changes
      .map(({ cell, from, to }) => `${cell.slice(cell.indexOf('/') + 1)} ${from === null ? 'blank' : from} → ${to}`)
      .join(', '),
  );
}

/** Ids of the verdicts, in alphabetical order. */
export function findingsOf({ verdicts }: Cause): string[] {
  return verdicts.map(({ rule, at }) => `${rule}@${at}`).toSorted();
}

export function sentenceOf(cause: Cause, report: Report): { readonly zh: string; readonly en: string } {
  const pattern = PATTERNS[cause.pattern as keyof typeof PATTERNS];
  return causeText(cause, { pattern, only: null, told: null, template: report.template });
}

/** Prints numbers in cells of 三: `{'received/total': '3'}`. */
export function requests(cells: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(cells).map(([cell, text]) => [`requests/${cell}`, text]));
}
