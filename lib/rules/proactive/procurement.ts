import { cellId } from '../../model/cell-id.ts';
import type { Report } from '../../model/report.ts';
import { numberIn } from '../cells.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'proactive/procurement',
  severity: 'warning',
  formula: { kind: 'tables', needs: ['proactive/procurement/projects'], evaluate: judgeProcurement },
  messages: {
    amount: {
      zh: '「{place}」采购项目 {projects} 项，总金额却为 0',
      en: '“{place}”: {projects} projects, but an amount of 0',
    },
    projects: {
      zh: '「{place}」总金额为 {amount}，采购项目却为 0',
      en: '“{place}”: an amount of {amount}, but no project',
    },
  },
  docs: {
    summary: {
      zh: '有采购项目才有采购金额，反之亦然',
      en: 'Where there are procurement projects there is an amount, and the other way round',
    },
    why: {
      zh: '两栏说的是同一批采购，不会一栏为 0、另一栏不为 0。',
      en: 'Both columns are about the same purchases: one cannot be 0 without the other.',
    },
    source: '国办公开办函〔2019〕60号 附件表二',
  },
});

function* judgeProcurement(report: Report): Generator<TableFault> {
  const at = 'proactive/procurement';
  const cells = [cellId('proactive', 'procurement', 'projects'), cellId('proactive', 'procurement', 'amount')] as const;
  const [projects, amount] = [numberIn(report, cells[0]), numberIn(report, cells[1])];
  if (projects === null || amount === null || projects > 0 === amount > 0) return;
  const message = amount > 0 ? 'projects' : 'amount';
  const raw = report.values.get(cells[1])?.raw ?? '';
  const data = { place: `${at}/*`, projects, amount: raw };
  yield { outcome: 'fail', severity: 'warning', message, at, cells, data };
}

function example(name: string, [projects, amount]: readonly [string, string], fails: boolean): Example {
  const at = 'proactive/procurement';
  const cells = { [`${at}/projects`]: projects, [`${at}/amount`]: amount };
  const expect = fails
    ? { outcome: 'fail' as const, at, severity: 'warning' as const }
    : { outcome: 'pass' as const, at };
  return { name, template: 'annual-2019', cells, expect };
}

export const examples: readonly Example[] = [
  example('projects and their amount', ['1', '759100元'], false),
  example('neither', ['0', '0'], false),
  example('projects without an amount', ['2', '0'], true),
  example('an amount without projects', ['0', '875050元'], true),
  example('the amount is left blank', ['2', ''], false),
];
