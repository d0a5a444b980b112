import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'form/template',
  severity: 'warning',
  formula: { kind: 'tables', evaluate: findWrongForm },
  messages: {
    mixed: {
      zh: '「{place}」用的是另一版表式',
      en: '“{place}” follows another form than the table of requests',
    },
    year: {
      zh: '{year} 年度报告用的是 {from} 年版表式，请核对',
      en: 'The report on {year} uses the form of {from}; please check',
    },
  },
  docs: {
    summary: { zh: '各表用同一版表式，且与年度相符', en: 'All tables follow one form, the one for the report year' },
    why: {
      zh: '2019、2020 年度用 2019 年版表式，2021 年度起用 2021 年版。',
      en: 'Reports on 2019 and 2020 use the form of 2019, from 2021 on that of 2021.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号',
  },
});

function* findWrongForm({ template, mixed, identity }: Report): Generator<TableFault> {
  const other = mixed.find((part) => part.template !== template.id);
  if (other) yield { ...fault('mixed', other.table), data: { place: other.table } };
  const { year } = identity;
  const isWrongYear = year !== null && (year < template.years.from || year > (template.years.to ?? Infinity));
  if (isWrongYear && template.id !== 'prose' && year >= 2019) {
    yield {
      ...fault('year', template.id === 'statistics-2014' ? 'statistics' : 'requests'),
      data: { year, from: template.years.from },
    };
  }
}

function fault(message: string, at: string): Omit<TableFault, 'data'> {
  return { outcome: 'fail', severity: 'warning', message, at, cells: [] };
}

export const examples: readonly Example[] = [
  {
    name: 'the form of its year',
    template: 'annual-2021',
    year: 2023,
    cells: {},
    expect: { outcome: 'pass', at: 'requests' },
  },
  {
    name: 'the form of years ago',
    template: 'annual-2019',
    year: 2023,
    cells: {},
    expect: { outcome: 'fail', at: 'requests', severity: 'warning' },
  },
];
