import {
  APPLICANTS,
  CARRIED_IN,
  CARRIED_OUT,
  OUTCOME_TOTAL,
  RECEIVED,
  RESULTS_OF_CASES,
  TOTAL,
  caseCell,
  outcomeParts,
  outcomeRows,
  proactiveCell,
  requestCell,
  type FormId,
} from '../support/generate/form.ts';

const COLUMNS: readonly string[] = [...APPLICANTS, TOTAL].map(({ id }) => id);

function groupCells(form: FormId, row: string, column: string): readonly string[] {
  const part = outcomeParts(form).find(({ group }) => group?.id === row);
  return [row, ...(part?.rows ?? []).map(({ id }) => id)].map((each) => requestCell(each, column));
}

/** The cells an equation of an annual form is about, by its rule and place. */
export function equationCells(form: FormId, rule: string, at: string): readonly string[] {
  const [, row = '', column = ''] = at.split('/');
  if (rule === 'requests/row-total') return COLUMNS.map((each) => requestCell(row, each));
  if (rule === 'requests/subtotal') return groupCells(form, row, column);
  if (rule === 'proactive/stock') return ['issued', 'repealed', 'inForce'].map((each) => proactiveCell(row, each));
  if (rule === 'proceedings/total') return [...RESULTS_OF_CASES, TOTAL].map(({ id }) => caseCell(row, id));
  const outcomes = outcomeRows(form).map(({ id }) => id);
  const rows = [RECEIVED.id, CARRIED_IN.id, OUTCOME_TOTAL.id, CARRIED_OUT.id];
  // A balance with a blank total may be judged with the sum put in, so that every cell of the table has a part in it.
  if (rule === 'requests/balance') {
    return [...rows, ...outcomes].flatMap((each) => COLUMNS.map((other) => requestCell(each, other)));
  }
  return [OUTCOME_TOTAL.id, ...outcomes].flatMap((each) =>
    (column === TOTAL.id ? COLUMNS : [column]).map((other) => requestCell(each, other)),
  );
}
