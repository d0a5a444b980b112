import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { OtherReports, Rule } from '../rules/rule.ts';
import { checkAtLeast } from './at-least.ts';
import { checkBalance } from './balance.ts';
import { checkCells, checkTables } from './cells.ts';
import { checkHistory } from './history.ts';
import { othersOf } from './other-report.ts';
import { checkSubtotal } from './subtotal.ts';
import { checkText } from './text.ts';
import { checkTree } from './tree.ts';
import { notApplicable } from './verdicts.ts';

/**
 * Applies rules to a report, each for itself: a throw in one is that rule's verdict `crashed` and the rest go on.
 * `other` is another report of the same body, on the year before or the same one as it was seen before, where it is known.
 */
export function check(report: Report, rules: readonly Rule[], other: Report | null = null): Verdict[] {
  return finish(checkInSteps(report, rules, other));
}

/** The same in steps, one for each rule. */
export function* checkInSteps(report: Report, rules: readonly Rule[], other: Report | null): Steps<Verdict[]> {
  const others = othersOf(report, other);
  const verdicts: Verdict[] = [];
  for (const rule of rules) {
    verdicts.push(...apply(rule, report, others));
    yield;
  }
  return verdicts;
}

function apply(rule: Rule, report: Report, others: OtherReports): readonly Verdict[] {
  try {
    const verdicts = [...evaluate(rule, report, others)];
    return verdicts.length > 0 ? verdicts : [notApplicable(rule)];
  } catch (error) {
    return [crashed(rule, error)];
  }
}

function evaluate(rule: Rule, report: Report, others: OtherReports): Iterable<Verdict> {
  switch (rule.formula.kind) {
    case 'balance':
      return checkBalance(rule, rule.formula, report);
    case 'subtotal':
      return checkSubtotal(rule, rule.formula, report);
    case 'at-least':
      return checkAtLeast(rule, rule.formula, report);
    case 'history':
      return checkHistory(rule, rule.formula, report, others.previous);
    case 'tree':
      return checkTree(rule, rule.formula, report);
    case 'cell':
      return checkCells(rule, rule.formula, report);
    case 'tables':
      return checkTables(rule, rule.formula, report);
    case 'text':
      return checkText(rule, rule.formula, report, others);
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
