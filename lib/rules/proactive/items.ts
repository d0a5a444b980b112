import { cellId, type CellId } from '../../model/cell-id.ts';
import type { Report } from '../../model/report.ts';
import { numberIn } from '../cells.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'proactive/items',
  severity: 'error',
  formula: {
    kind: 'tables',
    needs: ['proactive/licences/previous', 'proactive/penalties/previous', 'proactive/fees/previous'],
    evaluate: judgeItems,
  },
  messages: {
    negative: {
      zh: '「{place}」上一年 {previous} 项，本年增/减 {change}，现有项目为 {items}，不能为负',
      en: '“{place}”: {previous} items last year and a change of {change} leave {items}, which cannot be negative',
    },
    decisions: {
      zh: '「{place}」上一年 {previous} 项加本年增/减 {change} 恰为 {decisions}，与处理决定数量相同；该栏应填决定的件数，请核对',
      en: '“{place}”: {previous} items last year and a change of {change} make {decisions}, the number of decisions; that column counts cases, please check',
    },
  },
  docs: {
    summary: {
      zh: '上一年项目数量 + 本年增/减不小于 0，也不等于处理决定数量',
      en: 'Items last year and the change make no less than 0, and not the number of decisions',
    },
    why: {
      zh: '前两栏填事项的数目，处理决定数量填办理的件数，两者无关。',
      en: 'The first two columns count items, the third the cases that were decided: one does not follow from the other.',
    },
    source: '国办公开办函〔2019〕60号 附件表二',
  },
});

const ROWS = ['licences', 'otherServices', 'penalties', 'compulsion', 'fees'] as const;
/** Smaller numbers are the same by chance. */
const LEAST_DECISIONS = 20;

interface Row {
  readonly at: string;
  readonly previous: number;
  readonly change: number;
  readonly decisions: number | null;
  /** The cells of these numbers. */
  readonly cells: readonly [CellId, CellId, CellId];
}

function* judgeItems(report: Report): Generator<TableFault> {
  const rows = ROWS.flatMap((row) => readRow(report, row));
  for (const { at, previous, change, cells } of rows) {
    const items = previous + change;
    if (items >= 0 || previous < 0) continue;
    const data = { place: `${at}/*`, previous, change, items };
    yield { outcome: 'fail', severity: 'error', message: 'negative', at, cells: cells.slice(0, 2), data };
  }
  const alike = rows.filter(
    ({ previous, change, decisions }) =>
      decisions !== null && decisions >= LEAST_DECISIONS && previous > 0 && previous + change === decisions,
  );
  for (const { at, previous, change, decisions, cells } of alike) {
    // Where nothing changed, once may be chance.
    if (change === 0 && alike.length === 1) continue;
    const data = { place: `${at}/*`, previous, change, decisions: decisions ?? 0 };
    yield { outcome: 'fail', severity: 'hint', message: 'decisions', at, cells, data };
  }
}

function readRow(report: Report, row: (typeof ROWS)[number]): Row[] {
  const cellIn = (column: string): CellId => cellId('proactive', row, column);
  const cells = [cellIn('previous'), cellIn('change'), cellIn('decisions')] as const;
  const [previous, change] = [numberIn(report, cells[0]), numberIn(report, cells[1])];
  if (previous === null || change === null) return [];
  return [{ at: `proactive/${row}`, previous, change, decisions: numberIn(report, cells[2]), cells }];
}

function example(name: string, [previous, change, decisions]: readonly string[], severity?: 'error' | 'hint'): Example {
  const at = 'proactive/licences';
  const cells = {
    [`${at}/previous`]: previous ?? '',
    [`${at}/change`]: change ?? '',
    [`${at}/decisions`]: decisions ?? '',
  };
  const expect = severity === undefined ? { outcome: 'pass' as const, at } : { outcome: 'fail' as const, at, severity };
  return { name, template: 'annual-2019', cells, expect };
}

export const examples: readonly Example[] = [
  example('items and cases', ['22', '-2', '58']),
  example('all items are gone', ['22', '减22', '0']),
  example('more are gone than there were', ['3', '减5', '0'], 'error'),
  example('the sum of items stands for the cases', ['22', '增加36件', '58'], 'hint'),
  example('few cases are as many as items by chance', ['3', '1', '4']),
  example('once no change and as many cases may be chance', ['25', '0', '25']),
  example('the change cannot be read', ['3', '见附件', '0']),
];
