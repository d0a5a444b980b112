import type { CellId } from '../../model/cell-id.ts';
import type { Statement } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { rowsBelow } from '../../templates/requests-table.ts';
import { isResult } from '../cells/intents.ts';
import { GROUP_NAMES } from '../wordings/outcomes.ts';
import { sumOfNumbers } from '../cells/sum-of-numbers.ts';
import { figure, statementOf } from '../lists/list-closure.ts';
import type { Part } from './parts-and-percents.ts';

const RECEIVED = 'requests/received/total';
const TABLE_TOTALS = ['requests/outcomeTotal/total', RECEIVED] as const;

/** Of shares of requests it is often left open of which total they are. */
export function tableTotals({ values }: ParsedReport): number[] {
  const totals = TABLE_TOTALS.map((cell) => values.get(cell)?.value ?? 0);
  return [...totals, (totals[1] ?? 0) + (values.get('requests/carriedIn/total')?.value ?? 0)];
}

/** What the tables are certain to speak of: a part that they have, too. */
function agreeing({ counted: { sentence, statements }, tokens }: Part): Statement | undefined {
  if (tokens.length > 1) return undefined;
  const own = statementOf(figure(sentence, tokens[0]), statements);
  return own?.comparison.verdict === 'agrees' && own.value > 0 ? own : undefined;
}

/** 自然人提出的30件，占75%: of those that were received. */
export function receivedOf(part: Part, report: ParsedReport): number[] {
  const own = agreeing(part);
  if (own?.intent !== 'received' || own.applicants.length === 0) return [];
  const [done = 0, received = 0, all = 0] = tableTotals(report);
  return [received, all, done];
}

/** Cases, those that were decided, and those that were decided the one way or the other. */
export const WAYS_TO_COUNT: readonly (readonly string[])[] = [
  ['total'],
  ['upheld', 'corrected', 'other'],
  ['upheld', 'corrected'],
];

/** 复议结果维持2件，占50%: of the cases of its kind, or of those that were decided. */
export function casesOf(part: Part, { values }: ParsedReport): number[] {
  const own = agreeing(part);
  if (!own || !isResult(own.intent) || own.comparison.verdict !== 'agrees') return [];
  const rows = [...new Set(own.comparison.cells.map((cell) => cell.split('/')[1] ?? ''))];
  const [total = null, ...others] = WAYS_TO_COUNT.map((columns) => {
    const cells = rows.flatMap((row) => columns.map((column): CellId => `proceedings/${row}/${column}`));
    return sumOfNumbers(cells, values);
  });
  return total === null ? [] : [total, ...others.filter((sum) => sum !== null)];
}

/** 本机关不掌握的7件，占无法提供的50%: of the outcome that the words name; null where they name none. */
export function groupNamed(part: Part, { values, template }: ParsedReport): number[] | null {
  const named = part.words.slice(part.words.indexOf('占') + 1);
  const group = Object.keys(GROUP_NAMES).find((each) => named.includes(GROUP_NAMES[each] as string));
  if (group === undefined || !part.words.includes('占')) return null;
  const own = agreeing(part);
  if (!own?.intent.startsWith(`${group}.`) || !part.counted.sentence.plain.includes('申请')) return [];
  const total = sumOfNumbers(
    rowsBelow(template, group).map((row): CellId => `requests/${row}/total`),
    values,
  );
  return total === null ? [] : [total];
}
