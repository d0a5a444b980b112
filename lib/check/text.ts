import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { OtherReports, Rule, TextFormula } from '../rules/rule.ts';
import { passed } from './verdicts.ts';

/** Asks a rule about the prose; a second fault in one sentence gets a number, so that each has a name of its own. */
export function* checkText(rule: Rule, formula: TextFormula, report: Report, others: OtherReports): Generator<Verdict> {
  const { judged, faults } = formula.evaluate(report, others);
  const seen = new Map<string, number>();
  for (const { at, cells = [], equation = null, ...fault } of faults) {
    const count = (seen.get(at) ?? 0) + 1;
    seen.set(at, count);
    yield { rule: rule.id, at: count === 1 ? at : `${at}/${count}`, cells, equation, ...fault };
  }
  for (let index = faults.length; index < judged; index += 1) yield passed(rule, 'text');
}
