import { hasReport, type ReportResult } from '../model/has-report.ts';
import type { Result } from '../model/result.ts';
import type { Language, Words } from '../text/language.ts';
import { issueLines } from './issue-lines.ts';

/** What is printed of a page: whose report it is, and below it what was found, by cause. */
export function linesOf(name: string, results: readonly Result[]): string[] {
  const reports = results.filter(hasReport);
  if (reports.length === 0) return [`${name}  ${say(withoutReport(results))}`];
  return reports.flatMap((report) => linesOfReport(name, report));
}

function linesOfReport(name: string, result: ReportResult): string[] {
  const { agency, year } = result.report;
  const head = `${name}  ${agency ?? '?'}  ${year ?? '?'}`;
  if (result.findings.length === 0) return [`${head}  ${say({ zh: '未发现问题', en: 'nothing found' })}`];
  return [head, ...issueLines(result, language(), false).map((line) => `  ${line}`)];
}

function withoutReport(results: readonly Result[]): Words {
  const attached = results.some(({ detection }) => detection.kind === 'attachment');
  return attached ? { zh: '年报在附件里', en: 'report as attachment' } : { zh: '不是年报', en: 'no report' };
}

function say(words: Words): string {
  return words[language()];
}

/** That of the terminal. */
function language(): Language {
  return (process.env['LANG'] ?? '').startsWith('en') ? 'en' : 'zh';
}
