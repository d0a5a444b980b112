import type { Sentence } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
import { comparedParts, type ComparedPart } from '../compared-parts.ts';
import { copiedTables, type CopiedTable } from '../copied-tables.ts';
import { isTelling, likenessOf } from '../copied-text.ts';
import { defineRule, type Example, type OtherReports, type TextFault, type TextVerdicts } from '../rule.ts';

/** More sentences are counted, not quoted: the part is to be read as a whole. */
const QUOTED = 5;

export default defineRule({
  id: 'history/copied',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    text: {
      zh: '“{title}”中 {characters} 字除年份外与上年报告逐字相同，其中的件数（{figures}）也相同',
      en: '{characters} characters of “{title}” are word for word last year’s but for the year, with the same figures ({figures})',
    },
    words: {
      zh: '“{title}”除年份外与上年报告逐字相同（{characters} 字）',
      en: '“{title}” is word for word last year’s but for the year ({characters} characters)',
    },
    figures: {
      zh: '“{title}”中两位数以上的件数（{figures}）都与上年报告相同',
      en: 'All figures of two digits or more in “{title}” are those of last year’s report ({figures})',
    },
    table: {
      zh: '「{place}」各格与上年报告完全相同，其中 {count} 格不为 0',
      en: '“{place}” prints the same as last year’s report in every cell; {count} of them are not 0',
    },
  },
  docs: {
    summary: { zh: '正文和表中是本年的情况', en: 'Text and tables tell of this year' },
    why: {
      zh: '年度报告反映当年的工作；内容与上年雷同，可能是沿用旧稿时没有更新。零、存量、程式化语句和简短说明相同不算。',
      en: 'A report tells of one year; where it is the same as the year before, an old text may have been kept. Zeros, stocks, standard phrases and short remarks that are the same do not count.',
    },
    source: '国办公开办函〔2021〕30号（四）明确责任',
  },
});

function evaluate(report: Report, { previous }: OtherReports): TextVerdicts {
  if (previous === null) return { judged: 0, faults: [] };
  const parts = comparedParts(report.narrative, previous.narrative);
  const tables = copiedTables(report, previous);
  return {
    judged: parts.length + tables.judged,
    faults: [...parts.flatMap(faultsOfPart), ...tables.copied.map(faultOfTable)],
  };
}

function faultsOfPart(compared: ComparedPart): TextFault[] {
  const { part, title, characters, same, counting } = compared;
  const about = (sentences: readonly Sentence[], figures: readonly number[]) => ({
    outcome: 'fail' as const,
    at: `section/${part}`,
    passages: sentences.slice(0, QUOTED).map((sentence) => ({ sentence, place: sentence.place })),
    data: { title, characters, figures: figures.slice(0, QUOTED).join('、') },
  });
  switch (likenessOf(compared)) {
    case 'all':
      return [{ ...about(same, compared.sameFigures), severity: 'warning', message: 'text' }];
    case 'problems':
      return [{ ...about(same, []), severity: 'warning', message: 'words' }];
    case 'words':
      return [{ ...about(same, []), severity: 'hint', message: 'words' }];
    case 'figures':
      return [{ ...about(counting, compared.figures.filter(isTelling)), severity: 'warning', message: 'figures' }];
    case null:
      return [];
  }
}

function faultOfTable({ table, cells }: CopiedTable): TextFault {
  const words = { message: 'table', data: { place: table, count: cells.length } };
  return { outcome: 'fail', severity: 'warning', at: `section/${table}`, cells, passages: [], ...words };
}

const TABLE = { 'requests/received/other': '31', 'requests/granted/other': '19', 'requests/carriedOut/other': '12' };
const PROBLEMS = ['五、存在的主要问题及改进情况', '部分栏目更新不够及时，下一步将按月核对。'.repeat(6)];

export const examples: readonly Example[] = [
  {
    name: 'the figures of another year',
    template: 'annual-2021',
    cells: TABLE,
    previous: { ...TABLE, 'requests/carriedIn/business': '1' },
    expect: { outcome: 'pass', at: 'section/requests' },
  },
  {
    name: 'last year’s figures in every cell',
    template: 'annual-2021',
    cells: TABLE,
    previous: TABLE,
    expect: { outcome: 'fail', at: 'section/requests', severity: 'warning' },
  },
  {
    name: 'last year’s problems',
    template: 'annual-2021',
    cells: {},
    previous: {},
    text: PROBLEMS,
    previousText: PROBLEMS,
    expect: { outcome: 'fail', at: 'section/problems', severity: 'hint' },
  },
];
