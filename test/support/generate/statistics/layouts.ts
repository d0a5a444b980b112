import { escapedLines } from '../layouts/lines.ts';
import { type Printed } from '../layouts/layout.ts';
import { wordHtml } from '../layouts/word.ts';
import { pageEnd } from '../layouts/breaks.ts';
import { cell, header, label, mapRows, type Row, type Table } from '../tables/cell.ts';
import { classedHtml, roleHtml } from '../tables/divs.ts';
import { escaped, tableHtml } from '../tables/markup.ts';
import { pieces } from '../tables/spans.ts';
import { type StatisticsFigures } from './figures.ts';
import { statisticsCell, type StatisticsItem } from './form.ts';
import { changedRows, statisticsTable } from './table.ts';

/** One way in which offices put the statistics form on a page. */
export interface StatisticsLayout {
  readonly id: string;
  html(figures: StatisticsFigures): string;
  /** True where the page does not say which column counts: nothing may be read. */
  readonly isAmbiguous?: boolean;
  /** Sums that a row of the office's own is a part of: not compared. */
  readonly extended?: readonly string[];
}

const depthOf = ({ path }: StatisticsItem): number => path.split('.').length - 1;
const indented = (item: StatisticsItem): string => `${'\u3000'.repeat(depthOf(item))}${item.label}`;

const plain: StatisticsLayout = { id: 'plain', html: (figures) => tableHtml(statisticsTable(figures)) };

const headed: StatisticsLayout = {
  id: 'headed',
  html: (figures) => tableHtml(statisticsTable(figures, { headingUnit: '' }), { headed: true }),
};

/** Title, office and signatures as rows of the table itself. */
const captioned: StatisticsLayout = {
  id: 'captioned',
  html(figures) {
    const table = statisticsTable(figures, { label: indented });
    const wide = (text: string): Row => [cell('caption', text, 3)];
    const foot = [
      wide('单位负责人：　　审核人：　　填报人：'),
      wide('联系电话：0000-2024016　　填报日期：2017年1月12日'),
    ];
    const rows = [
      wide('政府信息公开情况统计表'),
      wide('（2016年度）'),
      wide('填报单位（盖章）：云溪县政府办'),
      ...table.rows,
      ...foot,
    ];
    return tableHtml({ rows, head: 0 });
  },
};

const numbered: StatisticsLayout = {
  id: 'numbered',
  html(figures) {
    const table = mapRows(statisticsTable(figures, { label: indented }), (row, index) => [
      index === 0 ? header('序号') : cell('filler', String(index)),
      ...row,
    ]);
    return tableHtml(table);
  },
};

const word: StatisticsLayout = {
  id: 'word',
  html: (figures) =>
    wordHtml(statisticsTable(figures, { label: (item) => `　${item.label.replace(/^(.{9})/, '$1\n')}` })),
};

const unitInLabel: StatisticsLayout = {
  id: 'unit-in-label',
  html(figures) {
    const name = ({ label: text, unit }: StatisticsItem): string => (unit === null ? text : `${text}（单位：${unit}）`);
    return tableHtml(
      mapRows(statisticsTable(figures, { label: name }), (row, index) =>
        row
          .filter((_, place) => place !== 1)
          .map((each, place) => (index === 0 && place === 0 ? header('统计指标') : each)),
      ),
    );
  },
};

const OWN_ROWS: Readonly<Record<string, string>> = {
  '1.1.2': '主动公开机构领导信息数',
  '2.1': '其中：重点领域回应数',
  '9.3': '（四）开展政务公开日活动次数',
};

/** Rows that the national form does not have, where no sum is concerned. */
const ownRows: StatisticsLayout = {
  id: 'own-rows',
  html: (figures) =>
    tableHtml(
      changedRows(statisticsTable(figures), (row, { path }) => {
        const own = OWN_ROWS[path];
        return own === undefined ? [row] : [row, [label(own), cell('filler', '条'), cell('filler', '17')]];
      }),
    ),
};

/** A way to apply that the national form does not have: 收到申请数 need not be the sum of the four others. */
const ownChannel: StatisticsLayout = {
  id: 'own-channel',
  extended: ['3.1'],
  html: (figures) =>
    tableHtml(
      changedRows(statisticsTable(figures), (row, { path }) =>
        path === '3.1.4' ? [row, [label('5.其他申请数'), cell('filler', '件'), cell('filler', '2')]] : [row],
      ),
    ),
};

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

const pages: StatisticsLayout = {
  id: 'pages',
  html(figures) {
    const table = statisticsTable(figures, { label: indented });
    const head = table.rows.slice(0, 1);
    return pieces(table, [14, 30, 47])
      .map((part, index) =>
        index === 0
          ? tableHtml(part)
          : `${pageEnd(5 + index)}\n${tableHtml({ rows: [...(index === 2 ? head : []), ...part.rows], head: 0 })}`,
      )
      .join('\n');
  },
};

const lineOf = (row: Row): string => row.map(({ text }) => text).join('\t');

const textTabs: StatisticsLayout = {
  id: 'text-tabs',
  html: (figures) =>
    `<div style="white-space:pre-wrap">${escapedLines(statisticsTable(figures).rows.map(lineOf).join('\n'))}</div>`,
};

const textPre: StatisticsLayout = {
  id: 'text-pre',
  html: (figures) =>
    `<pre>${escapedLines(statisticsTable(figures, { label: indented }).rows.map(lineOf).join('\n'))}</pre>`,
};

const cellParagraphs: StatisticsLayout = {
  id: 'cell-paragraphs',
  html: (figures) =>
    statisticsTable(figures)
      .rows.flat()
      .map(({ text }) => `<p>${text === '' ? '&nbsp;' : escaped(text)}</p>`)
      .join('\n'),
};

const divRows: StatisticsLayout = { id: 'div-rows', html: (figures) => classedHtml(statisticsTable(figures)) };
const divRoles: StatisticsLayout = { id: 'div-roles', html: (figures) => roleHtml(statisticsTable(figures)) };

/** All ways in which the statistics form is laid out. */
export const STATISTICS_LAYOUTS: readonly StatisticsLayout[] = [
  plain,
  headed,
  captioned,
  numbered,
  word,
  unitInLabel,
  ownRows,
  ownChannel,
  areasWithTotal,
  areasWithFigure,
  areasOnly,
  otherYear,
  pages,
  textTabs,
  textPre,
  cellParagraphs,
  divRows,
  divRoles,
];

/** What a page in a layout says: nothing that counts where its columns are ambiguous. */
export function statisticsPrinted(layout: StatisticsLayout, figures: StatisticsFigures): Omit<Printed, 'figures'> {
  return { damaged: [], omitted: layout.isAmbiguous === true ? Object.keys(figures.cells) : [] };
}
