import cellBlank from './cell/blank.ts';
import cellFraction from './cell/fraction.ts';
import cellNegative from './cell/negative.ts';
import cellUnit from './cell/unit.ts';
import cellUnreadable from './cell/unreadable.ts';
import formInstruction from './form/instruction.ts';
import formTemplate from './form/template.ts';
import historyCarryOver from './history/carry-over.ts';
import historyItems from './history/items.ts';
import historyStock from './history/stock.ts';
import proactiveStock from './proactive/stock.ts';
import proceedingsTotal from './proceedings/total.ts';
import requestsBalance from './requests/balance.ts';
import requestsOutcomeTotal from './requests/outcome-total.ts';
import requestsRowTotal from './requests/row-total.ts';
import requestsSubtotal from './requests/subtotal.ts';
import statisticsSum from './statistics/sum.ts';
import type { Rule } from './rule.ts';

/** The catalogue, in the order of the ids. */
export const RULES: readonly Rule[] = [
  cellBlank,
  cellFraction,
  cellNegative,
  cellUnit,
  cellUnreadable,
  formInstruction,
  formTemplate,
  historyCarryOver,
  historyItems,
  historyStock,
  proactiveStock,
  proceedingsTotal,
  requestsBalance,
  requestsOutcomeTotal,
  requestsRowTotal,
  requestsSubtotal,
  statisticsSum,
];
