import { cellId } from '../../model/cell-id.ts';
import type { Report } from '../../model/report.ts';
import { atLeast, numberIn } from '../cells.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'proactive/published',
  severity: 'warning',
  formula: {
    kind: 'tables',
    needs: ['proactive/regulations/published', 'proactive/normativeDocuments/published'],
    evaluate: judgePublished,
  },
  messages: {
    fail: {
      zh: '「{place}」对外公开总数量印为 {stated}，少于本年新公开的 {computed}',
      en: '“{place}”: {stated} published in total, fewer than the {computed} newly published this year',
    },
  },
  docs: {
    summary: {
      zh: '对外公开总数量不少于本年新公开数量',
      en: 'Published in total ≥ newly published this year',
    },
    why: {
      zh: '本年新公开的也计入对外公开总数量。',
      en: 'What was published this year belongs to what is published in total.',
    },
    source: '国办公开办函〔2019〕60号 附件表二',
  },
});

function* judgePublished(report: Report): Generator<TableFault> {
  for (const row of ['regulations', 'normativeDocuments']) {
    const [total, published] = [cellId('proactive', row, 'total'), cellId('proactive', row, 'published')];
    const [stated, computed] = [numberIn(report, total), numberIn(report, published)];
    if (stated === null || computed === null || stated >= computed) continue;
    const at = `proactive/${row}`;
    const equation = atLeast(total, stated, published, computed);
    const data = { place: `${at}/*`, stated, computed };
    yield { outcome: 'fail', severity: 'warning', message: 'fail', at, cells: [total, published], equation, data };
  }
}

export const examples: readonly Example[] = [
  {
    name: 'those of years before are counted too',
    template: 'annual-2019',
    cells: { 'proactive/normativeDocuments/published': '2', 'proactive/normativeDocuments/total': '30' },
    expect: { outcome: 'pass', at: 'proactive/normativeDocuments' },
  },
  {
    name: 'fewer in total than this year',
    template: 'annual-2019',
    cells: { 'proactive/normativeDocuments/published': '5', 'proactive/normativeDocuments/total': '3' },
    expect: { outcome: 'fail', at: 'proactive/normativeDocuments', severity: 'warning' },
  },
  {
    name: 'the total is left blank',
    template: 'annual-2019',
    cells: { 'proactive/normativeDocuments/published': '5', 'proactive/normativeDocuments/total': '' },
    expect: { outcome: 'pass', at: 'proactive/normativeDocuments' },
  },
];
