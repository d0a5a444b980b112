import cellBlank from './cell/blank.ts';
import cellFraction from './cell/fraction.ts';
import cellNegative from './cell/negative.ts';
import cellUnit from './cell/unit.ts';
import cellUnreadable from './cell/unreadable.ts';
import cellWords from './cell/words.ts';
import formBody from './form/body.ts';
import formCitation from './form/citation.ts';
import formInstruction from './form/instruction.ts';
import formReport from './form/report.ts';
import formRow from './form/row.ts';
import formSection from './form/section.ts';
import formTable from './form/table.ts';
import formTemplate from './form/template.ts';
import formTitle from './form/title.ts';
import historyCarryOver from './history/carry-over.ts';
import historyCopied from './history/copied.ts';
import historyGrowth from './history/growth.ts';
import historyItems from './history/items.ts';
import historyRevised from './history/revised.ts';
import historyStock from './history/stock.ts';
import narrativeCount from './narrative/count.ts';
import narrativeFlow from './narrative/flow.ts';
import narrativeMissing from './narrative/missing.ts';
import narrativeOrdinal from './narrative/ordinal.ts';
import narrativeParts from './narrative/parts.ts';
import narrativeRepeat from './narrative/repeat.ts';
import narrativeShare from './narrative/share.ts';
import narrativeTable from './narrative/table.ts';
import periodDeadline from './period/deadline.ts';
import periodRange from './period/range.ts';
import periodYear from './period/year.ts';
import proactiveAuthority from './proactive/authority.ts';
import proactiveDecisions from './proactive/decisions.ts';
import proactiveIssued from './proactive/issued.ts';
import proactiveItems from './proactive/items.ts';
import proactiveProcurement from './proactive/procurement.ts';
import proactivePublished from './proactive/published.ts';
import proactiveStock from './proactive/stock.ts';
import proceedingsRequests from './proceedings/requests.ts';
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
  cellWords,
  formBody,
  formCitation,
  formInstruction,
  formReport,
  formRow,
  formSection,
  formTable,
  formTemplate,
  formTitle,
  historyCarryOver,
  historyCopied,
  historyGrowth,
  historyItems,
  historyRevised,
  historyStock,
  narrativeCount,
  narrativeFlow,
  narrativeMissing,
  narrativeOrdinal,
  narrativeParts,
  narrativeRepeat,
  narrativeShare,
  narrativeTable,
  periodDeadline,
  periodRange,
  periodYear,
  proactiveAuthority,
  proactiveDecisions,
  proactiveIssued,
  proactiveItems,
  proactiveProcurement,
  proactivePublished,
  proactiveStock,
  proceedingsRequests,
  proceedingsTotal,
  requestsBalance,
  requestsOutcomeTotal,
  requestsRowTotal,
  requestsSubtotal,
  statisticsSum,
];
