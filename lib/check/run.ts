import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Rule } from '../rules/rule.ts';
import { checkAtLeast } from './at-least.ts';
import { checkBalance } from './balance.ts';
import { checkCells, checkTables } from './cells.ts';
import { checkHistory } from './history.ts';
import { checkSubtotal } from './subtotal.ts';
import { checkText } from './text.ts';
import { checkTree } from './tree.ts';
import { notApplicable } from './verdicts.ts';

/**
 * Applies rules to a report, each for itself: a throw in one is that rule's verdict `crashed` and the rest go on.
 * `previous` is the same body's report on the year before, where it is known.
 */
export function check(report: Report, rules: readonly Rule[], previous: Report | null = null): Verdict[] {
  return finish(checkInSteps(report, rules, previous));
}

/** The same in steps, one for each rule. */
export function* checkInSteps(report: Report, rules: readonly Rule[], previous: Report | null): Steps<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const rule of rules) {
    verdicts.push(...apply(rule, report, previous));
    yield;
  }
  return verdicts;
}

function apply(rule: Rule, report: Report, previous: Report | null): readonly Verdict[] {
  try {
    const verdicts = [...evaluate(rule, report, previous)];
    return verdicts.length > 0 ? verdicts : [notApplicable(rule)];
  } catch (error) {
    return [crashed(rule, error)];
  }
}

function evaluate(rule: Rule, report: Report, previous: Report | null): Iterable<Verdict> {
  switch (rule.formula.kind) {
    case 'balance':
      return checkBalance(rule, rule.formula, report);
    case 'subtotal':
      return checkSubtotal(rule, rule.formula, report);
    case 'at-least':
      return checkAtLeast(rule, rule.formula, report);
    case 'history':
      return checkHistory(rule, rule.formula, report, previous);
    case 'tree':
      return checkTree(rule, rule.formula, report);
    case 'cell':
      return checkCells(rule, rule.formula, report);
    case 'tables':
      return checkTables(rule, rule.formula, report);
    case 'text':
      return checkText(rule, rule.formula, report, previous);
  }
}

function crashed(rule: Rule, error: unknown): Verdict {
  return {
    rule: rule.id,
    outcome: 'crashed',
    severity: 'hint',
    at: rule.id,
    cells: [],
    equation: null,
    message: 'crashed',
    data: { error: error instanceof Error ? error.message : String(error) },
  };
}
