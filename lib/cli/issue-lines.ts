import { issuesOf, type Issue } from '../model/issue.ts';
import type { ReportResult } from '../model/has-report.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Language } from '../text/language.ts';
import { translate } from '../text/translate.ts';

type Found = Pick<ReportResult, 'findings' | 'causes'>;

/**
 * What was found, in lines: each cause once, what follows from it below and farther in; then what stands alone. With
 * `detail` each finding is followed by its sum, and by its rule and place.
 */
export function issueLines({ findings, causes }: Found, language: Language, detail: boolean): string[] {
  return issuesOf(findings, causes).flatMap((issue) => linesOf(issue, language, detail));
}

function linesOf({ cause, findings }: Issue, language: Language, detail: boolean): string[] {
  if (!cause) {
    const [alone] = findings;
    return [`[${kindOf(alone, language)}] ${alone.message[language]}`, ...(detail ? detailsOf(alone, '    ') : [])];
  }
  const kind = kindOf(findings[0], language);
  const said = cause.message[language];
  const below = findings.flatMap((finding) => {
    const own = kindOf(finding, language);
    const head = own === kind ? '' : `[${own}] `;
    // A cause of one finding may say the sentence of that finding itself.
    const line = said.startsWith(finding.message[language]) ? [] : [`  – ${head}${finding.message[language]}`];
    return [...line, ...(detail ? detailsOf(finding, '    ') : [])];
  });
  return [`[${kind}] ${said}`, ...below];
}

function detailsOf({ formula, rule, at }: ResultFinding, indent: string): string[] {
  return [...(formula === null ? [] : [formula]), `${rule} ${at}`].map((line) => indent + line);
}

function kindOf({ outcome, severity }: ResultFinding, language: Language): string {
  return translate(language, `group.${outcome === 'fail' ? severity : outcome}`);
}
