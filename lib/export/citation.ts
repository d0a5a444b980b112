import type { ReportResult } from '../model/has-report.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import { cellName } from '../text/cell-name.ts';
import { formatNumber } from '../text/format-number.ts';
import { formatTime } from '../text/format-time.ts';
import { placeName } from '../text/passage-place.ts';
import { oneLine, quotationsOf } from '../text/passage.ts';
import { addressOf } from './address.ts';

/** Of a sentence longer than any that people write, so much is quoted on either side of the words. */
const QUOTED = 200;

/** More zeros than this are counted, not listed. */
const LISTED_ZEROS = 3;

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/**
 * One sentence that can be quoted, always in Chinese: body, year, where, the words and figures as printed, the sum, the
 * address and the time at which it was read.
 */
export function citation(report: ReportResult, finding: ResultFinding, form: Template, readAt: Date): string {
  const figures = printedFigures(report, finding, form);
  const parts = [
    sentencePart(finding.message.zh),
    printedSentences(finding),
    figures && `所印数字为：${figures}`,
    finding.formula && `算式：${sentencePart(finding.formula)}`,
  ];
  const said = parts.filter(Boolean).join('；');
  return `${titleOf(report)}：${placeOf(finding, form)}${said}。（${origin(report)}${formatTime(readAt)} 读取）`;
}

/** Citations of all failed checks, heaviest first. What could not be judged is nothing to quote. */
export function citations(report: ReportResult, form: Template, readAt: Date): readonly string[] {
  return SEVERITIES.flatMap((severity) =>
    report.findings
      .filter((finding) => finding.outcome === 'fail' && finding.severity === severity)
      .map((finding) => citation(report, finding, form, readAt)),
  );
}

/** The title as printed where it names the body; the year is added where it is not in the title. */
function titleOf(report: ReportResult): string {
  const { agency, year, title } = report.report;
  const body = agency ? oneLine(agency) : '（未写明机关）';
  const yearWords = year === null ? '（未写明年度）' : `${year}年度`;
  if (!title) return `${body}${yearWords}政府信息公开工作年度报告`;
  const printed = oneLine(title);
  const before = agency && printed.includes(body) ? '' : body;
  const after = year !== null && printed.includes(String(year)) ? '' : `（${yearWords}）`;
  return `${before}《${printed}》${after}`;
}

/** The place is named only where the message does not name it already. */
function placeOf(finding: ResultFinding, form: Template): string {
  const place = placeName(form, finding.at, 'zh');
  return finding.message.zh.includes(place) ? '' : `「${place}」：`;
}

/** Words without their sentence could be turned round. */
function printedSentences({ passages }: ResultFinding): string {
  if (passages.length === 0) return '';
  const quoted = quotationsOf(passages, QUOTED).map(
    ({ pieces }) => `“${oneLine(pieces.map(({ text }) => text).join(''))}”`,
  );
  return `原文：${quoted.join('，')}`;
}

function printedFigures(report: ReportResult, finding: ResultFinding, form: Template): string {
  const cells = [...new Set(finding.cells)];
  const zeros = cells.filter((cell) => report.values[cell]?.value === 0);
  const folded = new Set(zeros.length > LISTED_ZEROS ? zeros.filter((cell) => !isStated(finding, cell)) : []);
  const listed = cells.filter((cell) => !folded.has(cell)).map((cell) => printedFigure(report, cell, form));
  return [...listed, ...(folded.size > 0 ? [`其余${folded.size}格为0`] : [])].join('，');
}

/** The stated result is always listed, a zero above all: it is what the finding is about. */
function isStated(finding: ResultFinding, cell: string): boolean {
  const sides = [finding.equation?.left ?? [], finding.equation?.right ?? []];
  return sides.some((side) => side.length === 1 && side[0]?.cell === cell);
}

function printedFigure(report: ReportResult, cell: string, form: Template): string {
  const value = report.values[cell];
  const name = `「${cellName(form, cell, 'zh')}」`;
  if (!value) return `${name}未能读出`;
  if (value.state === 'blank') return `${name}未填`;
  if (value.value === null) return `${name}“${oneLine(value.raw)}”`;
  const understood = formatNumber(value.value);
  return value.raw === understood ? `${name}${understood}` : `${name}${understood}（原文“${oneLine(value.raw)}”）`;
}

function origin(report: ReportResult): string {
  const address = addressOf(report);
  return address ? `${address}，` : '';
}

function sentencePart(text: string): string {
  return oneLine(text).replace(/[。；.;]+$/, '');
}
