import { cellId } from '../../model/cell-id.ts';
import type { Report } from '../../model/report.ts';
import { atLeast, numberIn } from '../cells.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'proactive/issued',
  severity: 'warning',
  formula: {
    kind: 'tables',
    needs: ['proactive/regulations/issued', 'proactive/normativeDocuments/issued'],
    evaluate: judgeIssued,
  },
  messages: {
    fail: {
      zh: '「{place}」本年制发 {computed} 件，现行有效却只有 {stated} 件；本年制发的当年废止才会如此，请核对',
      en: '“{place}”: {computed} issued this year, but only {stated} in force, which is so only where some of them were repealed within the year; please check',
    },
  },
  docs: {
    summary: { zh: '现行有效件数不少于本年制发件数', en: 'In force ≥ issued this year' },
    why: {
      zh: '废止的一般是往年的文件，本年制发的仍然有效。',
      en: 'What is repealed is as a rule older; what was issued this year is still in force.',
    },
    source: '国办公开办函〔2021〕30号 附件表二',
  },
});

function* judgeIssued(report: Report): Generator<TableFault> {
  for (const row of ['regulations', 'normativeDocuments']) {
    const [inForce, issued] = [cellId('proactive', row, 'inForce'), cellId('proactive', row, 'issued')];
    const [stated, computed] = [numberIn(report, inForce), numberIn(report, issued)];
    const repealed = numberIn(report, cellId('proactive', row, 'repealed'));
    if (stated === null || computed === null || repealed === null) continue;
    // Fewer than even that leaves is what proactive/stock is about.
    if (stated >= computed || stated < computed - repealed) continue;
    const at = `proactive/${row}`;
    const equation = atLeast(inForce, stated, issued, computed);
    const data = { place: `${at}/*`, stated, computed };
    yield { outcome: 'fail', severity: 'warning', message: 'fail', at, cells: [inForce, issued], equation, data };
  }
}

function example(
  name: string,
  [issued, repealed, inForce]: readonly [string, string, string],
  fails: boolean,
): Example {
  const at = 'proactive/normativeDocuments';
  const cells = { [`${at}/issued`]: issued, [`${at}/repealed`]: repealed, [`${at}/inForce`]: inForce };
  const expect = fails
    ? { outcome: 'fail' as const, at, severity: 'warning' as const }
    : { outcome: 'pass' as const, at };
  return { name, template: 'annual-2021', cells, expect };
}

export const examples: readonly Example[] = [
  example('more in force than issued', ['2', '3', '12'], false),
  example('fewer in force than issued, some repealed', ['5', '4', '3'], true),
  example('fewer in force than can be left', ['5', '1', '0'], false),
  example('none in force can be read', ['5', '4', '若干'], false),
];
