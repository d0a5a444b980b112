import { inspect } from '../../../lib/inspect.ts';
import { readHtml } from '../../../lib/read/html.ts';

/** A finding about the text. */
export interface TextFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly passages: readonly { readonly sentence: string; readonly quote: string }[];
}

/** A statement as a result gives it. */
export interface TextStatement {
  readonly intent: string;
  readonly value: number;
  readonly text: string;
  readonly verdict: string;
  readonly reason: string | null;
}

/** What is compared of a result. */
export interface TextReading {
  readonly isReport: boolean;
  readonly crashed: number;
  readonly findings: readonly TextFinding[];
  readonly statements: readonly TextStatement[];
  readonly coverage: { readonly numbers: number; readonly understood: number };
}

/** Takes a page, gives what was said of its text. */
export type TextReader = (html: string) => TextReading;

const TEXT_RULE = /^(?:narrative|form|period)\/|^history\/growth$/;

/** The reader of the command line. */
export const savedTextReader: TextReader = (html) => {
  const { result } = inspect(readHtml(html, null).source);
  const { detection, findings = [], statements = [], checks, coverage } = result;
  return {
    isReport: detection.report,
    crashed: checks?.crashed ?? 0,
    findings: findings
      .filter(({ rule, outcome }) => TEXT_RULE.test(rule) && outcome === 'fail')
      .map(({ rule, severity, message, passages }) => ({
        rule,
        severity,
        message: message.zh,
        passages: passages ?? [],
      })),
    statements,
    coverage: coverage?.narrative ?? { numbers: 0, understood: 0 },
  };
};
