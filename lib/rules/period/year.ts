import type { TitleYear, YearMention } from '../../model/mentions.ts';
import type { Passage } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'period/year',
  severity: 'warning',
  formula: { kind: 'text', evaluate: judgeYears },
  messages: {
    title: {
      zh: '两处标题的年度不同：{stated} 年与 {year} 年',
      en: 'Two titles of the report name different years, {stated} and {year}',
    },
    'as-of': {
      zh: '{year} 年度报告的数据截至 {stated} 年',
      en: 'Figures of the report on {year} are given as of {stated}',
    },
    opening: {
      zh: '{year} 年度报告的总体情况以“{stated} 年”开头',
      en: 'The overview of the report on {year} begins with {stated}',
    },
    figures: {
      zh: '{year} 年度报告的数据写为 {stated} 年的',
      en: 'Figures of the report on {year} are said to be of {stated}',
    },
    named: {
      zh: '{year} 年度的报告，文中称为 {stated} 年的报告',
      en: 'The report on {year} is called the report on {stated} in the text',
    },
    plan: {
      zh: '{year} 年度报告的打算写为 {stated} 年的，应为下一年',
      en: 'The plans in the report on {year} are for {stated}, not for the year after',
    },
  },
  docs: {
    summary: { zh: '文中的年份是报告年度', en: 'The years in the text are those of the report' },
    why: {
      zh: '沿用上年文稿时，年份往往未改。',
      en: 'Where the text of the year before was taken over, its years are often left in.',
    },
    source: '政府信息公开条例第四十九条',
  },
});

type Message = YearMention<Passage>['use'] | 'title';

const SEVERITIES = new Map<Message, TextFault['severity']>([
  ['title', 'error'],
  ['as-of', 'warning'],
  ['opening', 'warning'],
  ['figures', 'warning'],
  ['named', 'warning'],
  ['plan', 'hint'],
]);

function judgeYears({ identity: { year }, narrative: { mentions } }: Report): TextVerdicts {
  const { titles, years, isYearCertain } = mentions;
  const ofTitles = year === null ? [] : wrongTitles(titles, year);
  // Where the report's own year is not certain no other is wrong.
  if (year === null || !isYearCertain) return { judged: ofTitles.length, faults: ofTitles };
  const faults = years.flatMap((mention) => (isRight(mention, year) ? [] : [fault(mention.use, mention, year)]));
  // The titles are judged together: how often one is repeated is the site's matter.
  return { judged: years.length + 1, faults };
}

function isRight({ year, use }: YearMention<Passage>, ofReport: number): boolean {
  return year === (use === 'plan' ? ofReport + 1 : ofReport);
}

/** Titles that are the same but for the year: those of other reports do not stand above a text. */
function wrongTitles(titles: readonly TitleYear<Passage>[], year: number): TextFault[] {
  const own = titles.find((title) => title.year === year && title.agency !== null);
  const other = titles.find((title) => title.year !== year && title.agency === own?.agency);
  return own && other ? [{ ...fault('title', other, year), passages: [other.passage, own.passage] }] : [];
}

function fault(
  message: Message,
  { year: stated, passage }: TitleYear<Passage> | YearMention<Passage>,
  year: number,
): TextFault {
  const severity = SEVERITIES.get(message) ?? 'hint';
  const data = { stated: String(stated), year: String(year) };
  return { outcome: 'fail', severity, message, at: passage.sentence.id, passages: [passage], data };
}

function example(name: string, text: readonly string[], at: string, severity?: TextFault['severity']): Example {
  const expect = severity === undefined ? { outcome: 'pass' as const, at } : { outcome: 'fail' as const, at, severity };
  const title = '清河市水务局2022年政府信息公开工作年度报告';
  return { name, template: 'annual-2021', year: 2022, cells: {}, text: [title, ...text], expect };
}

const OVERVIEW = '一、总体情况';
const PROBLEMS = '五、存在的主要问题及改进情况';
const OTHER_TITLE = '清河市水务局2021年政府信息公开工作年度报告';

export const examples: readonly Example[] = [
  example('figures of the year', [OVERVIEW, '截至2022年12月31日，共公开信息310条。'], 'text/overview/1'),
  example('an old date', [OVERVIEW, '截至2020年12月31日，共公开信息310条。'], 'text/overview/1', 'warning'),
  example('compared with the year before', [OVERVIEW, '2022年公开310条，较2021年多9条。'], 'text/overview/1'),
  example('plans for the year itself', [PROBLEMS, '2022年将继续增加图解。'], 'text/problems/1', 'hint'),
  example('the report of the year before', [`现公布《${OTHER_TITLE}》。`], 'text/head/2', 'warning'),
  example('another title', [OTHER_TITLE], 'text/head/2', 'error'),
];
