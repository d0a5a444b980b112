import type { Period, PrintedDay } from '../../model/mentions.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'period/range',
  severity: 'error',
  formula: { kind: 'text', evaluate: judgePeriods },
  messages: {
    reversed: {
      zh: '统计期限的起始日期在截止日期之后',
      en: 'The period of the figures begins after its end',
    },
    year: {
      zh: '统计期限不在报告年度 {year} 年内',
      en: 'The period of the figures is not in {year}, the year of the report',
    },
    part: {
      zh: '统计期限不是 {year} 年 1 月 1 日至 12 月 31 日',
      en: 'The period of the figures is not 1 January to 31 December {year}',
    },
  },
  docs: {
    summary: {
      zh: '统计期限是报告年度的 1 月 1 日至 12 月 31 日',
      en: 'The figures are of 1 January to 31 December of the report year',
    },
    why: {
      zh: '报告公布的是上一年度的工作情况，数据自当年 1 月 1 日起至 12 月 31 日止。',
      en: 'A report is on one year, and its figures are those of that year from the first day to the last.',
    },
    source: '政府信息公开条例第四十九条',
  },
});

type Fault = Pick<TextFault, 'severity'> & { readonly message: 'reversed' | 'year' | 'part' };

/** The first regulation came into force on 1 May of this year. */
const FIRST_YEAR = 2008;

function judgePeriods({ identity: { year }, narrative: { mentions } }: Report): TextVerdicts {
  const faults = mentions.periods.flatMap((period): TextFault[] => {
    const fault = judge(period, year, mentions.isYearCertain);
    const { passage } = period;
    if (fault === null) return [];
    return [{ outcome: 'fail', ...fault, at: passage.sentence.id, passages: [passage], data: { year: year ?? '' } }];
  });
  return { judged: mentions.periods.length, faults };
}

/** A year that is printed once counts for both days. */
function judge({ from, to, isStated }: Period<unknown>, year: number | null, isYearCertain: boolean): Fault | null {
  const [first, last] = [from.year ?? to.year, to.year ?? from.year];
  if (first === null || last === null) return null;
  if (dayOf(from, first, 1) > dayOf(to, last, 31)) {
    const areBothPrinted = from.year !== null && to.year !== null;
    return areBothPrinted ? { message: 'reversed', severity: 'error' } : { message: 'part', severity: 'warning' };
  }
  if (year === null) return null;
  if (first !== year && last !== year) {
    return { message: 'year', severity: isStated && isYearCertain ? 'error' : 'warning' };
  }
  const isWhole = first === last && isDay(from, 1, 1) && isDay(to, 12, 31);
  const isSinceFirst = first === FIRST_YEAR && isDay(from, 5, 1) && last === year;
  return isWhole || isSinceFirst ? null : { message: 'part', severity: 'warning' };
}

function dayOf({ month, day }: PrintedDay, year: number, ifNone: number): number {
  return (year * 100 + month) * 100 + (day ?? ifNone);
}

function isDay(printed: PrintedDay, month: number, day: number): boolean {
  return printed.month === month && (printed.day === null || printed.day === day);
}

function example(name: string, text: string, severity?: TextFault['severity']): Example {
  const at = 'text/head/2';
  const expect = severity === undefined ? { outcome: 'pass' as const, at } : { outcome: 'fail' as const, at, severity };
  const title = '清河市水务局2022年政府信息公开工作年度报告';
  return { name, template: 'annual-2021', year: 2022, cells: {}, text: [title, text], expect };
}

export const examples: readonly Example[] = [
  example('the year', '统计期限自2022年1月1日起至12月31日止。'),
  example('the end before the beginning', '所列数据自2022年1月1日起至2021年12月31日止。', 'error'),
  example('the year before', '所列数据的统计期限为2021年1月1日至2021年12月31日。', 'error'),
  example('not the whole year', '统计期限自2022年1月1日起至2022年11月30日止。', 'warning'),
];
