import { cellId, type CellId } from '../../model/cell-id.ts';
import type { Report } from '../../model/report.ts';
import { numberIn } from '../cells.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'proactive/decisions',
  severity: 'hint',
  formula: { kind: 'tables', needs: ['proactive/licences/decisions'], evaluate: judgeDecisions },
  messages: {
    items: {
      zh: '行政许可、处罚等共有 {items} 项，处理决定数量均为 0，请核对',
      en: 'There are {items} items of licensing, penalties and the like, but not one decision; please check',
    },
    body: {
      zh: '行政许可、处罚、强制的处理决定数量均为 0，{agency}一般不会如此，请核对',
      en: 'Not one decision on licences, penalties or compulsion, which is unusual for {agency}; please check',
    },
  },
  docs: {
    summary: {
      zh: '有许可、处罚职能的机关作过处理决定',
      en: 'A body that licenses and punishes has made decisions',
    },
    why: {
      zh: '处理决定数量填办理的件数；事项很多而全年一件没有，往往是漏填。',
      en: 'The column counts cases; many items and not one case within a year is often an omission.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表二',
  },
});

const ROWS = ['licences', 'otherServices', 'penalties', 'compulsion'] as const;
/** With fewer items a year without a case is nothing unusual. */
const LEAST_ITEMS = 50;
/** Bodies that decide cases every day. */
const BUSY = /公安[局厅]$|公安.{0,8}分局$|市场监督管理局$|行政审批局$|综合行政执法局$/;

function* judgeDecisions(report: Report): Generator<TableFault> {
  const cells = ROWS.map((row) => cellId('proactive', row, 'decisions')).filter((cell) => report.values.has(cell));
  if (cells.length === 0 || cells.some((cell) => numberIn(report, cell) !== 0)) return;
  const { agency } = report.identity;
  const items = ROWS.reduce((sum, row) => sum + itemsIn(report, row), 0);
  if (items >= LEAST_ITEMS) yield fault('items', cells, { items });
  else if (agency !== null && BUSY.test(agency)) yield fault('body', cells, { agency });
}

/** Items of a row, as far as they are stated. */
function itemsIn(report: Report, row: string): number {
  const part = (column: string): number => numberIn(report, cellId('proactive', row, column)) ?? 0;
  return Math.max(0, part('previous') + part('change'));
}

function fault(message: string, cells: readonly CellId[], data: TableFault['data']): TableFault {
  return { outcome: 'fail', severity: 'hint', message, at: 'proactive/*/decisions', cells, data };
}

const AT = 'proactive/*/decisions';
const ITEMS = { 'proactive/licences/previous': '73', 'proactive/licences/change': '12' };

export const examples: readonly Example[] = [
  {
    name: 'many items and not one case',
    template: 'annual-2019',
    cells: ITEMS,
    expect: { outcome: 'fail', at: AT, severity: 'hint' },
  },
  {
    name: 'a case',
    template: 'annual-2019',
    cells: { ...ITEMS, 'proactive/penalties/decisions': '1' },
    expect: { outcome: 'pass', at: AT },
  },
  {
    name: 'police without a case',
    template: 'annual-2021',
    agency: '清河市公安局',
    cells: {},
    expect: { outcome: 'fail', at: AT, severity: 'hint' },
  },
  { name: 'another bureau', template: 'annual-2021', cells: {}, expect: { outcome: 'pass', at: AT } },
];
