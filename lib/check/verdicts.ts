import type { Verdict } from '../model/finding.ts';
import type { Rule } from '../rules/rule.ts';

/** A verdict that nobody needs to explain: nothing but where and of which rule. */
function plain(rule: Rule, outcome: 'pass' | 'not-applicable', at: string): Verdict {
  return { rule: rule.id, outcome, severity: rule.severity, at, cells: [], equation: null, message: outcome, data: {} };
}

export function passed(rule: Rule, at: string): Verdict {
  return plain(rule, 'pass', at);
}

/** The report has no cells that the rule is about. */
export function notApplicable(rule: Rule): Verdict {
  return plain(rule, 'not-applicable', rule.id);
}
