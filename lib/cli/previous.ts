import { inspect } from '../inspect.ts';
import { splitCellId, type CellId } from '../model/cell-id.ts';
import type { Source } from '../model/grid.ts';
import { hasReport, type ReportResult } from '../model/has-report.ts';
import type { Identity, ParsedReport, Report, Value } from '../model/report.ts';
import { resultSchema, type ResultValue } from '../model/result.ts';
import { readNarrative } from '../narrative/read-narrative.ts';
import { readHtml } from '../read/html.ts';
import { templateOf } from '../templates/index.ts';
import type { Words } from '../text/language.ts';
import { readBytes } from './check-page.ts';
import { decodePage } from './decode.ts';
import { InputError } from './input-error.ts';

/**
 * The report to compare others of its body with, from a saved page or from a result of ours (of several, the first); throws an InputError
 * where there is none.
 */
export async function loadReport(path: string): Promise<Report> {
  const bytes = await readBytes(path);
  const json = jsonIn(bytes);
  if (json !== undefined) return reportInJson(json);
  const { html, url } = await decodePage(bytes);
  const { report } = inspect(readHtml(html, url).source);
  if (!report) throw new InputError('not-a-report', { zh: '文件里没有年度报告', en: 'the file holds no report' });
  return report;
}

/** Undefined where it is something else: a page may begin with a bracket too. */
function jsonIn(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes).trimStart();
  if (!text.startsWith('{') && !text.startsWith('[')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reportInJson(json: unknown): Report {
  const checked = resultSchema.safeParse(Array.isArray(json) ? json[0] : json);
  if (checked.success && hasReport(checked.data)) return reportOf(checked.data);
  const words = { zh: '这个 JSON 不是一份年度报告的结果', en: 'this JSON is no result of a report' };
  throw new InputError('not-a-report', words);
}

const NO_TEXT: Source = {
  url: null,
  documentTitle: '',
  meta: new Map(),
  grids: [],
  lines: [],
  attachments: [],
  pictures: 0,
};

/** A report as far as its result tells of it: whose it is and what its tables hold, but nothing of its text. */
function reportOf({ report: { template, ...identity }, values, problems }: ReportResult): Report {
  const read = Object.entries(values).map(([id, value]) => toValue(id as CellId, value));
  const parsed: ParsedReport = {
    template: templateOf(template),
    mixed: [],
    identity,
    values: new Map(read.map((value) => [value.cell, value])),
    tables: new Set(read.map(({ cell }) => splitCellId(cell).table)),
    problems,
    others: [],
    instructions: [],
    extended: new Set(),
    strange: [],
    rebuilt: new Set(),
  };
  return { ...parsed, narrative: readNarrative(NO_TEXT, parsed) };
}

function toValue(cell: CellId, { unit, ...rest }: ResultValue): Value {
  return { ...rest, cell, unit: unit ?? null, place: 0 }; // there is no page on which it could be shown
}

/** Why a report was not held against the one that was named for it; null where it was. */
export function notComparedBecause(
  { agency, year }: Pick<Identity, 'agency' | 'year'>,
  previous: Pick<Identity, 'agency' | 'year'>,
): Words | null {
  if (agency === null || previous.agency === null)
    return because('没有读出是哪个机关的报告', 'whose report it is could not be read');
  if (agency !== previous.agency)
    return because(`那是${previous.agency}的报告`, `that is the report of another body, ${previous.agency}`);
  if (year === null || previous.year === null)
    return because('没有读出是哪一年度的报告', 'the year of the report could not be read');
  if (year !== previous.year && year - 1 !== previous.year)
    return because(`那是 ${previous.year} 年度的报告`, `that is the report on ${previous.year}`);
  return null;
}

function because(zh: string, en: string): Words {
  return {
    zh: `没有与 --previous 所指的报告核对：${zh}`,
    en: `not compared with the report named by --previous: ${en}`,
  };
}
