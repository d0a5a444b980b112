import {
  APPLICANTS,
  CARRIED_IN,
  CARRIED_OUT,
  CASES,
  OUTCOME_TOTAL,
  RECEIVED,
  RESULTS_OF_CASES,
  TOTAL,
  caseCell,
  outcomeParts,
  outcomeRows,
  proactiveCell,
  requestCell,
  requestRows,
} from './form.ts';
import { stateOf, type Figures } from './figures.ts';

/** What one rule must say in one place. */
export interface Expectation {
  readonly rule: string;
  readonly at: string;
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  /** Null unless the outcome is `fail`: only failures have a severity that is laid down. */
  readonly severity: 'error' | 'warning' | null;
}

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

type Holds = (left: number, right: number) => boolean;

// Fractions do not add up exactly in binary.
const EPSILON = 1e-9;
const equal: Holds = (left, right) => Math.abs(left - right) < EPSILON;
const atLeast: Holds = (left, right) => left - right > -EPSILON;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const isBlank = (figures: Figures, id: string): boolean => ['blank', 'placeholder'].includes(stateOf(figures, id));
const isText = (figures: Figures, id: string): boolean => stateOf(figures, id) === 'text';
/** The number of a readable cell; what is not printed counts as 0. */
const worth = (figures: Figures, id: string): number => figures.numbers[id] ?? 0;

function compared(figures: Figures, sides: Sides, holds: Holds): boolean {
  return holds(sum(sides.left.map((id) => worth(figures, id))), sum(sides.right.map((id) => worth(figures, id))));
}

function failure(figures: Figures, { left, right }: Sides): Omit<Expectation, 'rule' | 'at'> {
  const blank = [...left, ...right].some((id) => isBlank(figures, id));
  return { outcome: 'fail', severity: blank ? 'warning' : 'error' };
}

const PASS: Omit<Expectation, 'rule' | 'at'> = { outcome: 'pass', severity: null };
const INCOMPLETE: Omit<Expectation, 'rule' | 'at'> = { outcome: 'incomplete', severity: null };

/** `result` = the sum of `terms`, where nothing takes the place of a blank. */
function statedSum(figures: Figures, result: string, terms: readonly string[]): Omit<Expectation, 'rule' | 'at'> {
  const sides: Sides = { left: [result], right: terms };
  if ([result, ...terms].some((id) => isText(figures, id))) return INCOMPLETE;
  if (compared(figures, sides, equal)) return PASS;
  return isBlank(figures, result) ? INCOMPLETE : failure(figures, sides);
}

/** （七）总计 of 总计 is a sum in two ways: of the applicants in its row, of the outcomes in its column. */
type Way = 'row' | 'column';
const WAYS: readonly Way[] = ['row', 'column'];

/** The cells that a blank sum of table 三 is made of; null where the cell is no sum. */
function partsOf(figures: Figures, id: string, way: Way): readonly string[] | null {
  const [, row = '', column = ''] = id.split('/');
  const isTotal = column === TOTAL.id;
  const isOutcomeTotal = row === OUTCOME_TOTAL.id;
  if (isTotal && (way === 'row' || !isOutcomeTotal)) return APPLICANTS.map((one) => requestCell(row, one.id));
  if (isOutcomeTotal) return outcomeRows(figures.template).map((outcome) => requestCell(outcome.id, column));
  return null;
}

/** The number of a cell, or what it would have to be if it is a sum that is not printed; null: cannot be told. */
function restored(figures: Figures, id: string, way: Way): number | null {
  if (isText(figures, id)) return null;
  const parts = isBlank(figures, id) ? partsOf(figures, id, way) : null;
  if (parts === null) return worth(figures, id);
  const values = parts.map((part) => restored(figures, part, way));
  return values.includes(null) ? null : sum(values.map((value) => value ?? 0));
}

/** Whether the sides are equal with the sums that are not printed put in; null: cannot be told. */
function holdsRestored(figures: Figures, sides: Sides, way: Way): boolean | null {
  const [left = [], right = []] = [sides.left, sides.right].map((ids) => ids.map((id) => restored(figures, id, way)));
  if ([...left, ...right].includes(null)) return null;
  return equal(sum(left.map((value) => value ?? 0)), sum(right.map((value) => value ?? 0)));
}

/** Both sides equal as printed, or else after the sums that are not printed are put in. */
function restoredSum(figures: Figures, sides: Sides): Omit<Expectation, 'rule' | 'at'> {
  if ([...sides.left, ...sides.right].some((id) => isText(figures, id))) return INCOMPLETE;
  if (compared(figures, sides, equal)) return PASS;
  const verdicts = WAYS.map((way) => holdsRestored(figures, sides, way));
  if (verdicts.includes(true)) return PASS;
  return verdicts.includes(null) ? INCOMPLETE : failure(figures, sides);
}

function rowTotals(figures: Figures): readonly Expectation[] {
  return requestRows(figures.template).map(({ id }) => ({
    rule: 'requests/row-total',
    at: `requests/${id}`,
    ...statedSum(
      figures,
      requestCell(id, TOTAL.id),
      APPLICANTS.map((applicant) => requestCell(id, applicant.id)),
    ),
  }));
}

function outcomeTotal(figures: Figures, column: string): Omit<Expectation, 'rule' | 'at'> {
  const result = requestCell(OUTCOME_TOTAL.id, column);
  const terms = outcomeRows(figures.template).map((row) => requestCell(row.id, column));
  // A total that is not printed states nothing that could be right: it is never put in for itself.
  if (column !== TOTAL.id || isBlank(figures, result)) return statedSum(figures, result, terms);
  return restoredSum(figures, { left: [result], right: terms });
}

function columnSums(figures: Figures): readonly Expectation[] {
  return [...APPLICANTS, TOTAL].flatMap(({ id }) => {
    const at = `requests/*/${id}`;
    const balance: Sides = {
      left: [requestCell(RECEIVED.id, id), requestCell(CARRIED_IN.id, id)],
      right: [requestCell(OUTCOME_TOTAL.id, id), requestCell(CARRIED_OUT.id, id)],
    };
    return [
      { rule: 'requests/outcome-total', at, ...outcomeTotal(figures, id) },
      { rule: 'requests/balance', at, ...restoredSum(figures, balance) },
    ];
  });
}

function subtotals(figures: Figures): readonly Expectation[] {
  return outcomeParts(figures.template).flatMap(({ group, rows }) => {
    if (group === null) return [];
    return [...APPLICANTS, TOTAL]
      .map((column) => ({ stated: requestCell(group.id, column.id), column: column.id }))
      .filter(({ stated }) => stateOf(figures, stated) === 'number')
      .map(({ stated, column }) => ({
        rule: 'requests/subtotal',
        at: stated,
        ...statedSum(
          figures,
          stated,
          rows.map((row) => requestCell(row.id, column)),
        ),
      }));
  });
}

function caseTotals(figures: Figures): readonly Expectation[] {
  return CASES.map(({ id }) => ({
    rule: 'proceedings/total',
    at: `proceedings/${id}`,
    ...statedSum(
      figures,
      caseCell(id, TOTAL.id),
      RESULTS_OF_CASES.map((result) => caseCell(id, result.id)),
    ),
  }));
}

function stocks(figures: Figures): readonly Expectation[] {
  if (figures.template !== 'annual-2021') return [];
  return ['regulations', 'normativeDocuments'].map((row) => {
    const place = { rule: 'proactive/stock', at: `proactive/${row}` };
    const cells = ['issued', 'repealed', 'inForce'].map((column) => proactiveCell(row, column));
    if (cells.some((id) => isText(figures, id))) return { ...place, ...INCOMPLETE };
    const [issued = 0, repealed = 0, inForce = 0] = cells.map((id) => worth(figures, id));
    if (atLeast(inForce, issued - repealed)) return { ...place, ...PASS };
    return { ...place, outcome: 'fail', severity: 'warning' };
  });
}

/**
 * Takes the figures as printed, gives what every equation of the form must come to. Worked out from the contract and
 * the form alone, by another way than the product, so that the two can be compared.
 */
export function expectationsOf(figures: Figures): readonly Expectation[] {
  return [
    ...rowTotals(figures),
    ...columnSums(figures),
    ...subtotals(figures),
    ...caseTotals(figures),
    ...stocks(figures),
  ];
}
