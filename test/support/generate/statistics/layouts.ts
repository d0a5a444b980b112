import { escapedLines } from '../layouts/lines.ts';
import { type Printed } from '../layouts/layout.ts';
import { wordHtml } from '../layouts/word.ts';
import { pageEnd } from '../layouts/breaks.ts';
import { cell, header, label, mapRows, type Row } from '../tables/cell.ts';
import { classedHtml, roleHtml } from '../tables/divs.ts';
import { tableHtml } from '../tables/markup.ts';
import { pieces } from '../tables/spans.ts';
import { COLUMN_LAYOUTS } from './columns.ts';
import { type StatisticsFigures } from './figures.ts';
import { type StatisticsItem } from './form.ts';
import { cellsHtml, lineOf, tabsHtml, type StatisticsLayout } from './layout.ts';
import { changedRows, statisticsTable } from './table.ts';

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

const textTabs: StatisticsLayout = { id: 'text-tabs', html: (figures) => tabsHtml(statisticsTable(figures)) };

const textPre: StatisticsLayout = {
  id: 'text-pre',
  html: (figures) =>
    `<pre>${escapedLines(statisticsTable(figures, { label: indented }).rows.map(lineOf).join('\n'))}</pre>`,
};

const cellParagraphs: StatisticsLayout = {
  id: 'cell-paragraphs',
  html: (figures) => cellsHtml(statisticsTable(figures)),
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
  ...COLUMN_LAYOUTS,
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
