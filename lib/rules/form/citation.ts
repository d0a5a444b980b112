import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'form/citation',
  severity: 'warning',
  formula: { kind: 'text', evaluate: judgeCitations },
  messages: {
    form: {
      zh: '{year} 年度报告以“{number}”为编制依据，2021 年度起的表式是国办公开办函〔2021〕30号',
      en: 'The report on {year} is based on “{number}”; from 2021 on the form is 国办公开办函〔2021〕30号',
    },
    regulation: {
      zh: '{year} 年度报告引用《政府信息公开条例》{number}，2019 年修订后为国务院令第711号',
      en: 'The report on {year} cites the Regulation as {number}; since its revision in 2019 it is 国务院令第711号',
    },
    number: {
      zh: '《政府信息公开条例》的文号印为“{number}”，应为国务院令第711号（2019 年以前为第492号）',
      en: 'The Regulation is cited as “{number}”; it is 国务院令第711号 (before 2019 第492号)',
    },
  },
  docs: {
    summary: { zh: '引用的条例和表式是现行的', en: 'The Regulation and the form that are cited are those in force' },
    why: {
      zh: '条例 2019 年修订，以国务院令第711号公布；年度报告格式 2021 年修订，文号为国办公开办函〔2021〕30号。',
      en: 'The Regulation was revised in 2019 (国务院令第711号), the form of the report in 2021 (国办公开办函〔2021〕30号).',
    },
    source: '国务院令第711号；国办公开办函〔2021〕30号',
  },
});

const OLD_FORM = '〔2019〕60号';
const OLD_REGULATION = '第492号';
const REGULATION = '第711号';

function judgeCitations({ identity: { year }, narrative }: Report): TextVerdicts {
  const { citations } = narrative.mentions;
  const faults = citations.flatMap(({ of, number, passage }): TextFault[] => {
    const message = of === 'form' ? wrongForm(number, year) : wrongRegulation(number, year);
    if (message === null) return [];
    const data = { number, year: year ?? '' };
    return [{ outcome: 'fail', severity: 'warning', message, at: passage.sentence.id, passages: [passage], data }];
  });
  return { judged: citations.length, faults };
}

function wrongForm(number: string, year: number | null): 'form' | null {
  return number === OLD_FORM && year !== null && year >= 2021 ? 'form' : null;
}

function wrongRegulation(number: string, year: number | null): 'regulation' | 'number' | null {
  if (number === REGULATION) return null;
  if (number !== OLD_REGULATION) return 'number';
  return year !== null && year >= 2019 ? 'regulation' : null;
}

function example(name: string, text: string, severity?: TextFault['severity']): Example {
  const at = 'text/head/1';
  const expect = severity === undefined ? { outcome: 'pass' as const, at } : { outcome: 'fail' as const, at, severity };
  return { name, template: 'annual-2021', year: 2022, cells: {}, text: [text], expect };
}

export const examples: readonly Example[] = [
  example('the form in force', '本报告按照国办公开办函〔2021〕30号的格式编制。'),
  example('the form of years before', '本报告按照国办公开办函〔2019〕60号的格式编制。', 'warning'),
  example('the Regulation', '根据《中华人民共和国政府信息公开条例》（国务院令第711号）制成本报告。'),
  example('its first version', '根据《中华人民共和国政府信息公开条例》（国务院令第492号）制成本报告。', 'warning'),
  example('another decree', '根据《中华人民共和国政府信息公开条例》（国务院令第771号）制成本报告。', 'warning'),
];
