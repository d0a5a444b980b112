import { cell, header, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { type StatisticsFigures } from './figures.ts';
import { STATISTICS_ITEMS, statisticsCell } from './form.ts';
import { tabsHtml, type StatisticsLayout } from './layout.ts';
import { changedRows, statisticsTable } from './table.ts';

/** What the areas have of a figure, so that they add up to it. */
function areas(figures: StatisticsFigures, path: string): readonly string[] {
  const value = figures.numbers[statisticsCell(path)];
  if (typeof value !== 'number') return ['', '', ''];
  const part = Math.floor(value / 3);
  return [String(part), String(part), String(Math.round((value - 2 * part) * 100) / 100)];
}

function withAreas(figures: StatisticsFigures, names: readonly string[], total: string | null): Table {
  const table = changedRows(statisticsTable(figures), (row, { path, unit }) => {
    const parts = (unit === null ? ['', '', ''] : areas(figures, path)).map((text) => cell('filler', text));
    return [[...row.slice(0, 2), ...parts, ...(total === null ? [] : row.slice(2))]];
  });
  const head = [
    header('统计指标'),
    header('单位'),
    ...names.map((name) => header(name)),
    ...(total === null ? [] : [header(total)]),
  ];
  return { ...table, rows: [head, ...table.rows.slice(1)] };
}

const areasWithTotal: StatisticsLayout = {
  id: 'areas-total',
  html: (figures) => tableHtml(withAreas(figures, ['区政府', '区直单位', '乡镇街道'], '合计')),
};

const areasWithFigure: StatisticsLayout = {
  id: 'areas-figure',
  html: (figures) => tableHtml(withAreas(figures, ['区政府', '区直单位', '乡镇街道'], '统计数')),
};

/** Three columns that all say 统计数: which one counts cannot be told. */
const areasOnly: StatisticsLayout = {
  id: 'areas-only',
  isAmbiguous: true,
  html: (figures) => tableHtml(withAreas(figures, ['区政府统计数', '区直单位统计数', '乡镇街道统计数'], null)),
};

/** The year before stands in a column of its own, remarks in another. */
const otherYear: StatisticsLayout = {
  id: 'other-year',
  html(figures) {
    const table = changedRows(statisticsTable(figures), (row, { unit }) => [
      [...row.slice(0, 2), cell('filler', unit === null ? '' : '6'), ...row.slice(2), cell('filler', '')],
    ]);
    const head = [header('统计指标'), header('单位'), header('上年数'), header('统计数'), header('备注')];
    return tableHtml({ ...table, rows: [head, ...table.rows.slice(1)] });
  },
};

/** 序号 before and 备注 behind: as many cells follow a label as other forms have columns. */
const numberedRemarks: StatisticsLayout = {
  id: 'numbered-remarks',
  html(figures) {
    const { rows, head } = statisticsTable(figures);
    const wider = rows.map((row, index): Row => {
      const isHead = index < head;
      const [number, remark] = isHead
        ? [header('序号'), header('备注')]
        : [cell('filler', String(index)), cell('filler', '')];
      return [number, ...row, remark];
    });
    return tableHtml({ rows: wider, head });
  },
};

/** The form with a column of the year before, of which every figure is another. */
function withYearBefore(figures: StatisticsFigures, names: readonly [string, string], isFirst = false): Table {
  const both = (own: Row, other: Row): Row => (isFirst ? [...other, ...own] : [...own, ...other]);
  const table = changedRows(statisticsTable(figures), (row, { path, unit }) => {
    const value = figures.numbers[statisticsCell(path)] ?? 4;
    const before = cell('filler', unit === null ? '--' : String(Math.round(value * 100 + 700) / 100));
    return [[...row.slice(0, 2), ...both(row.slice(2), [before])]];
  });
  const [own, other] = names;
  return {
    ...table,
    rows: [[header('统计指标'), header('单位'), ...both([header(own)], [header(other)])], ...table.rows.slice(1)],
  };
}

const thisYear: StatisticsLayout = {
  id: 'this-year',
  html: (figures) => tableHtml(withYearBefore(figures, ['本年数', '上年数'])),
};

const thisYearSecond: StatisticsLayout = {
  id: 'this-year-second',
  html: (figures) => tableHtml(withYearBefore(figures, ['当年统计数', '上一年度统计数'], true)),
};

const namedYears: StatisticsLayout = {
  id: 'named-years',
  html: (figures) => tableHtml(withYearBefore(figures, ['2016年', '2015年'], true)),
};

const thisYearTabs: StatisticsLayout = {
  id: 'this-year-tabs',
  html: (figures) => tabsHtml(withYearBefore(figures, ['本年度', '上年同期'])),
};

/** Nothing is said of which column counts. */
const twoUnnamed: StatisticsLayout = {
  id: 'two-unnamed',
  isAmbiguous: true,
  html: (figures) => tableHtml(withYearBefore(figures, ['县本级', '全县'])),
};

/** One name above three columns, whose own names stand below it. */
function withPartsBelow(figures: StatisticsFigures, parts: readonly string[], total: string | null): Table {
  const table = withAreas(figures, parts, total);
  const names = [...parts, ...(total === null ? [] : [total])].map((name) => header(name));
  const head = [[header('统计指标', 1, 2), header('单位', 1, 2), header('统计数', names.length)], names];
  return { rows: [...head, ...table.rows.slice(1)], head: 2 };
}

const partsBelow: StatisticsLayout = {
  id: 'parts-below',
  html: (figures) => tableHtml(withPartsBelow(figures, ['县直部门', '乡镇', '街道'], '合计')),
};

const partsBelowOnly: StatisticsLayout = {
  id: 'parts-below-only',
  isAmbiguous: true,
  html: (figures) => tableHtml(withPartsBelow(figures, ['县直部门', '乡镇', '街道'], null)),
};

/** The second half of the form beside the first, cut where office and paper please. */
function sideBySide(figures: StatisticsFigures, upper: number): Table {
  const { rows, head } = statisticsTable(figures);
  const [left, right] = [rows.slice(head, head + upper), rows.slice(head + upper)];
  const blank: Row = [cell('filler', ''), cell('filler', ''), cell('filler', '')];
  const body = Array.from({ length: Math.max(left.length, right.length) }, (_, y): Row => [
    ...(left[y] ?? blank),
    ...(right[y] ?? blank),
  ]);
  return { rows: [...rows.slice(0, head).map((row) => [...row, ...row]), ...body], head };
}

const halves: StatisticsLayout = {
  id: 'halves',
  html: (figures) => tableHtml(sideBySide(figures, Math.ceil(STATISTICS_ITEMS.length / 2))),
};

/** Cut between two lists that have the same labels. */
const halvesUneven: StatisticsLayout = {
  id: 'halves-uneven',
  html: (figures) =>
    tableHtml(
      sideBySide(
        figures,
        STATISTICS_ITEMS.findIndex(({ path }) => path === '5'),
      ),
    ),
};

/** Forms with more columns than one of figures, or more than the form has. */
export const COLUMN_LAYOUTS: readonly StatisticsLayout[] = [
  areasWithTotal,
  areasWithFigure,
  areasOnly,
  otherYear,
  numberedRemarks,
  thisYear,
  thisYearSecond,
  namedYears,
  thisYearTabs,
  twoUnnamed,
  partsBelow,
  partsBelowOnly,
  halves,
  halvesUneven,
];
