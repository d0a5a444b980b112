import type { BodyKind } from '../../model/mentions.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'period/deadline',
  severity: 'hint',
  formula: { kind: 'text', evaluate: judgeDate },
  messages: {
    late: {
      zh: '公布日期为 {published}，晚于 {due}',
      en: 'Published on {published}, after {due}',
    },
    early: {
      zh: '公布日期为 {published}，当时 {year} 年尚未结束',
      en: 'Published on {published}, when {year} was not over',
    },
  },
  docs: {
    summary: { zh: '报告在法定日期以前公布', en: 'The report is published by the date that the law sets' },
    why: {
      zh: '县级以上政府部门在次年 1 月 31 日以前公布，县级以上地方政府的报告在 3 月 31 日以前公布；2018 年度以前均为 3 月 31 日。乡镇、街道没有法定日期，这里按 3 月 31 日提示。页面所记日期可能是重新发布的日期。',
      en: 'Departments publish by 31 January of the year after, governments of counties and above by 31 March; on 2018 and before all by 31 March. The law sets no date for townships, 31 March is taken for them. The date on a page may be that of a later copy.',
    },
    source: '政府信息公开条例第四十九条（2007 年条例第三十一条）',
  },
});

/** Later than this the date is that of a copy, whoever put the page up again. */
const DAYS_OF_A_COPY = 400;
const DAY = 24 * 60 * 60 * 1000;

function judgeDate({ identity, narrative }: Report): TextVerdicts {
  const { published, year, origins } = identity;
  if (published === null || year === null) return { judged: 0, faults: [] };
  const due = dueDate(year, narrative.mentions.kind);
  const isNoted = origins.published === 'meta' || origins.published === 'address';
  const isCopy = Date.parse(published) - Date.parse(due) > DAYS_OF_A_COPY * DAY;
  const lastDay = `${year}-12-31`;
  const faults: TextFault[] = [];
  const report = (message: 'late' | 'early', severity: TextFault['severity']): void => {
    const data = { published, due, year: String(year) };
    faults.push({ outcome: 'fail', severity, message, at: 'section/head', passages: [], data });
  };
  if (published <= lastDay) report('early', published === lastDay || isNoted ? 'hint' : 'warning');
  else if (published > due && !isCopy) report('late', 'hint');
  return { judged: isCopy ? 0 : 1, faults };
}

/** The last day on which a report of that kind of body is in time. */
function dueDate(year: number, kind: BodyKind): string {
  const isSooner = year >= 2019 && kind === 'department';
  return `${year + 1}-${isSooner ? '01-31' : '03-31'}`;
}

function example(name: string, agency: string, published: string, severity?: TextFault['severity']): Example {
  const at = 'section/head';
  const expect = severity === undefined ? { outcome: 'pass' as const, at } : { outcome: 'fail' as const, at, severity };
  return { name, template: 'annual-2021', year: 2022, agency, published, cells: {}, expect };
}

export const examples: readonly Example[] = [
  example('a bureau in January', '清河市水务局', '2023-01-31'),
  example('a bureau in February', '清河市水务局', '2023-02-08', 'hint'),
  example('a government in March', '清河市人民政府', '2023-03-20'),
  example('a town in April', '青石镇人民政府', '2023-04-02', 'hint'),
  example('before the year is over', '清河市水务局', '2022-12-20', 'warning'),
  example('on its last day', '清河市水务局', '2022-12-31', 'hint'),
];
