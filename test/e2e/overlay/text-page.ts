import type { Page } from 'playwright-core';
import type { TextPlace } from '../../../lib/model/narrative.ts';
import type { ResultFinding } from '../../../lib/model/result.ts';
import { showFindings } from './browser.ts';
import { finding, reportPage, type PageOptions, type ReportPage } from './report-page.ts';

/** The prose of a report above its table; `<…>` in a line is markup that is no part of its text. */
export const LINES = [
  '2023年，本机关主动公开政府信息<b>1</b>20条，其中通过政府网站公开98条。',
  '全年共收到政府信息公开申请12件，同比增长20%；办结11件，结转下年度继续办理2件。',
  '本年度我局按照“以公开为常态、不公开为例外”的原则，推进政务公开各项工作；行政复议3件，结果维持2件。',
] as const;

export const CELL = 'requests/received/total';

/** A report with text above its table. */
export function textPage(options: PageOptions = {}): ReportPage {
  const text = LINES.map((line, index) => `<p data-line="${index}">${line}</p>`).join('\n');
  const { around = '{text}{table}', ...rest } = options;
  return reportPage({ figures: { [CELL]: '13' }, around: around.replace('{text}', text), ...rest });
}

export interface TextFinding {
  readonly finding: ResultFinding;
  readonly places: readonly TextPlace[];
}

/** A finding about words of one line. */
export function about(line: number, quotes: readonly string[], part: Partial<ResultFinding> = {}): TextFinding {
  const sentence = (LINES[line] ?? '').replace(/<[^>]*>/g, '');
  const at = `text/requests/${line + 1}`;
  return {
    finding: finding({
      id: `narrative/table@${at}`,
      rule: 'narrative/table',
      at,
      message: { zh: `正文“${quotes[0]}”与表格不符`, en: `“${quotes[0]}” does not agree with the table` },
      why: { zh: '正文与表格同出一份报告，应当一致。', en: 'Text and tables are of one report.' },
      passages: quotes.map((quote) => ({ at, sentence, quote, start: sentence.indexOf(quote) })),
      ...part,
    }),
    places: quotes.map((quote) => {
      const start = sentence.indexOf(quote);
      return { line, start, end: start + quote.length };
    }),
  };
}

/** One finding of each severity, the first over two text nodes. */
export const WRONG = about(0, ['主动公开政府信息120条'], { id: 'wrong' });
export const DOUBTFUL = about(1, ['收到政府信息公开申请12件', '结转下年度继续办理2件'], {
  id: 'doubtful',
  severity: 'warning',
  cells: [CELL],
});
export const NOTE = about(2, ['行政复议3件'], { id: 'note', severity: 'hint' });

export async function showText(
  page: Page,
  report: ReportPage,
  findings: readonly TextFinding[] = [WRONG, DOUBTFUL, NOTE],
  language: 'zh' | 'en' = 'zh',
): Promise<void> {
  const places = Object.fromEntries(findings.map((one) => [one.finding.id, one.places]));
  await showFindings(
    page,
    report,
    findings.map((one) => one.finding),
    language,
    places,
  );
}

/** A point in words of a line of the text, in the window: in the middle, or as far along them as `at` says. */
export function pointIn(page: Page, line: number, words: string, at = 0.5): Promise<readonly [x: number, y: number]> {
  return page.evaluate(
    ([index, wanted, share]) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(
        document.querySelector(`[data-line="${index}"]`) as Element,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const start = node.data.indexOf(wanted);
        if (start < 0) continue;
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
      }
      const boxes = [...range.getClientRects()];
      const { left, top, width, height } = boxes[Math.floor(share * (boxes.length - 1))] as DOMRect;
      return [left + 2 + (width - 4) * share, top + height / 2] as const;
    },
    [line, words, at] as const,
  );
}
