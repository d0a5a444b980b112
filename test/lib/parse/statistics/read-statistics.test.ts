import { describe, expect, it } from 'vitest';
import type { ReportResult } from '../../../../lib/model/has-report.ts';
import { type PageIdentity } from '../../../support/generate/page.ts';
import { statisticsFiguresOf } from '../../../support/generate/statistics/figures.ts';
import { STATISTICS_ITEMS, statisticsCell, type StatisticsItem } from '../../../support/generate/statistics/form.ts';
import { cellsHtml, type StatisticsLayout } from '../../../support/generate/statistics/layout.ts';
import { STATISTICS_LAYOUTS } from '../../../support/generate/statistics/layouts.ts';
import { statisticsPage } from '../../../support/generate/statistics/page.ts';
import { cell, header, type Row } from '../../../support/generate/tables/cell.ts';
import { tableHtml } from '../../../support/generate/tables/markup.ts';
import { reportResultOf } from '../../read/generated.ts';

const IDENTITY: PageIdentity = { agency: '清河市水务局', year: 2016, published: '2017-02-20' };
const figures = statisticsFiguresOf('city', 5);

/** What is read of a page with the form under this heading, each row with these cells. */
function readingOf(
  heading: readonly Row[],
  rowOf: (item: StatisticsItem, own: string) => Row,
  html = tableHtml as (table: { rows: readonly Row[]; head: number }) => string,
): ReportResult {
  const rows = STATISTICS_ITEMS.map((item) => rowOf(item, figures.cells[statisticsCell(item.path)] ?? '--'));
  const layout: StatisticsLayout = {
    id: 'own',
    html: () => html({ rows: [...heading, ...rows], head: heading.length }),
  };
  return reportResultOf(statisticsPage(figures, layout, IDENTITY));
}

const names = (...texts: readonly string[]): Row => texts.map((text) => header(text));
const cells = (...texts: readonly string[]): Row => texts.map((text) => cell('figure', text));

function numbersOf({ values }: ReportResult): Record<string, number> {
  return Object.fromEntries(Object.entries(values).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])));
}

/** The cells whose number is another than the one that the page prints for them. */
function wrongIn(result: ReportResult): string[] {
  return Object.entries(numbersOf(result)).flatMap(([id, value]) => (value === figures.numbers[id] ? [] : [id]));
}

const printed = Object.fromEntries(Object.entries(figures.numbers).filter(([, value]) => value !== null));

describe('which form it is', () => {
  it('a row 制发规范性文件总数 is no heading of 主动公开, however many cells follow it', () => {
    const result = readingOf([names('序号', '统计指标', '单位', '统计数', '备注')], ({ label, unit }, own) =>
      cells('1', label, unit ?? '--', own, ''),
    );
    expect(result.report.template).toBe('statistics-2014');
    expect(numbersOf(result)).toEqual(printed);
  });

  it('more is read of it than of a row of 主动公开 that stands on the same page', () => {
    const layout: StatisticsLayout = {
      id: 'own',
      html: (all) =>
        `<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规范性文件</td><td>1</td><td>2</td><td>3</td></tr></table>${STATISTICS_LAYOUTS[0]?.html(all)}`,
    };
    const result = reportResultOf(statisticsPage(figures, layout, IDENTITY));
    expect(result.report.template).toBe('statistics-2014');
    expect(numbersOf(result)).toEqual(printed);
  });

  it('is told where no column can be chosen, and every row is said to be unread', () => {
    const result = readingOf([names('统计指标', '单位', '县本级', '全县')], ({ label, unit }, own) =>
      cells(label, unit ?? '--', '9', own),
    );
    expect(result.report.template).toBe('statistics-2014');
    expect(result.values).toEqual({});
    expect(result.coverage.statistics).toMatchObject({ cells: 58, unread: 58 });
    expect(result.problems?.filter(({ code }) => code === 'columns-unclear')).toHaveLength(58);
  });
});

describe('which of several columns counts', () => {
  it.each([
    ['本年数', '上年数'],
    ['本年度', '上年度'],
    ['当年数', '上年同期数'],
    ['今年', '去年'],
    ['统计数', '同比增减'],
    ['本年累计', '历年累计'],
    ['发生数', '上年数'],
    ['县本级', '上年同期'],
    ['2016年', '2015年'],
    ['2016年度统计数', '2015年度统计数'],
    ['合计', '县直部门'],
  ])('%s before %s, on either side', (own, other) => {
    const right = readingOf([names('统计指标', '单位', own, other)], ({ label, unit }, value) =>
      cells(label, unit ?? '--', value, '99999'),
    );
    expect(numbersOf(right)).toEqual(printed);
    const left = readingOf([names('统计指标', '单位', other, own)], ({ label, unit }, value) =>
      cells(label, unit ?? '--', '99999', value),
    );
    expect(numbersOf(left)).toEqual(printed);
  });

  it.each([
    ['统计数', '统计数据'],
    ['本年数', '2016年'],
    ['2016年', '县直部门'],
    ['上年数', '前年数'],
  ])('neither %s nor %s where both may, or none', (one, other) => {
    const result = readingOf([names('统计指标', '单位', one, other)], ({ label, unit }, value) =>
      cells(label, unit ?? '--', value, '99999'),
    );
    expect(wrongIn(result)).toEqual([]);
  });

  it('the column 合计 below 统计数, wherever it stands', () => {
    const heading = [
      [header('统计指标', 1, 2), header('单位', 1, 2), header('统计数', 3)],
      names('县直部门', '乡镇街道', '合计'),
    ];
    const result = readingOf(heading, ({ label, unit }, own) => cells(label, unit ?? '--', '99999', '88888', own));
    expect(numbersOf(result)).toEqual(printed);
  });

  it('no figure is taken for that of another column where a row is too short', () => {
    const result = readingOf([names('统计指标', '单位', '上年数', '本年数')], ({ path, label, unit }, own) =>
      path === '3.1' ? cells(label, unit ?? '--', '99999') : cells(label, unit ?? '--', '99999', own),
    );
    expect(wrongIn(result)).toEqual([]);
    expect(result.values['statistics/3.1/value']).toBeUndefined();
    expect(result.values['statistics/3.2/value']).toBeDefined();
  });

  it('nor where cells are paragraphs and a blank one is left out', () => {
    const result = readingOf(
      [names('统计指标', '单位', '本年数', '上年数')],
      ({ path, label, unit }, own) =>
        path.startsWith('3.1.') ? cells(label, unit ?? '--', '99999') : cells(label, unit ?? '--', own, '99999'),
      cellsHtml,
    );
    expect(wrongIn(result)).toEqual([]);
    expect(Object.keys(result.values).filter((id) => id.startsWith('statistics/3.1.'))).toEqual([]);
  });
});

describe('two halves side by side', () => {
  const half = Math.ceil(STATISTICS_ITEMS.length / 2);
  const rowOf = (item: StatisticsItem | undefined): Row =>
    item === undefined
      ? cells('', '', '')
      : cells(item.label, item.unit ?? '--', figures.cells[statisticsCell(item.path)] ?? '--');
  const page = (html: (table: { rows: readonly Row[]; head: number }) => string): ReportResult => {
    const rows = Array.from({ length: half }, (_, y): Row => [
      ...rowOf(STATISTICS_ITEMS[y]),
      ...rowOf(STATISTICS_ITEMS[half + y]),
    ]);
    const head = names('统计指标', '单位', '统计数', '统计指标', '单位', '统计数');
    return reportResultOf(
      statisticsPage(figures, { id: 'own', html: () => html({ rows: [head, ...rows], head: 1 }) }, IDENTITY),
    );
  };

  it('are read one after the other', () => {
    expect(numbersOf(page(tableHtml))).toEqual(printed);
  });

  it('as paragraphs nothing is read wrongly', () => {
    expect(wrongIn(page(cellsHtml))).toEqual([]);
  });
});
