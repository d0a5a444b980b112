import type { AxisEntry } from '../../model/template.ts';
import { asTerm, differenceOf, sumOf, totalOf, unreadOf, type Term } from './live.ts';
import { OUTCOME_TOTAL, type RequestsRow, type RequestsTerms } from './requests-rows.ts';
import type { SheetDraft } from './sheet-draft.ts';

const LABEL_COLUMNS = 3;
const IN = ['received', 'carriedIn'] as const;
const OUT = [OUTCOME_TOTAL, 'carriedOut'] as const;

interface Drawn {
  readonly rows: readonly RequestsRow[];
  readonly columns: readonly AxisEntry[];
  readonly terms: RequestsTerms;
  /** 六类相加 of each row. */
  readonly rowSums: ReadonlyMap<string, Term>;
}

/** The sums down each column, below the table: the outcomes, the two sides of the identity, and printed subtotals. */
export function addRequestsChecks(sheet: SheetDraft, top: number, drawn: Drawn): void {
  sheet.text(top, 0, '各列的勾稽（公式随表中数字重算）', 'section');
  const labels = ['各项办理结果相加', '（七）总计 − 相加', '第一项 ＋ 第二项', '（七）总计 ＋ 第四项', '两者之差'];
  labels.forEach((label, index) => drawLabel(sheet, top + 1 + index, label));
  for (const { id } of drawn.columns) addColumn(sheet, top + 1, id, drawn);
  drawn.rows
    .filter(({ kind }) => kind === 'heading')
    .forEach((heading, index) => addSubtotal(sheet, top + 1 + labels.length + 2 * index, heading, drawn));
}

function addColumn(sheet: SheetDraft, top: number, column: string, drawn: Drawn): void {
  const at = (row: string) => drawn.terms.get(row)?.get(column);
  const stated = at(OUTCOME_TOTAL);
  if (!stated) return;
  const outcomes = drawn.rows.flatMap(({ id, kind }) =>
    kind === 'outcome' && id !== OUTCOME_TOTAL ? (at(id) ?? []) : [],
  );
  const standIns = { column, drawn, outcomeSum: { row: top, column: stated.column, value: null, isBlank: false } };
  const parts = stated.isBlank ? outcomes : settled([outcomes, [stated]], standIns)[0];
  const sum = drawSum(sheet, top, stated.column, parts ?? outcomes);
  drawDifference(sheet, top + 1, stated, sum);
  const sides = [IN, OUT].map((rows) => rows.flatMap((row) => at(row) ?? []));
  const [left = [], right = []] = settled(sides, { ...standIns, outcomeSum: sum });
  const came = drawSum(sheet, top + 2, stated.column, left);
  const went = drawSum(sheet, top + 3, stated.column, right);
  drawDifference(sheet, top + 4, came, went);
}

/** What the heading row of a group prints and what its rows add up to. */
function addSubtotal(sheet: SheetDraft, top: number, { id, group }: RequestsRow, { columns, terms }: Drawn): void {
  drawLabel(sheet, top, `${group?.label ?? ''} 各子项相加`);
  drawLabel(sheet, top + 1, '标题行所印 − 相加');
  columns.forEach((entry, index) => {
    const stated = terms.get(id)?.get(entry.id);
    const column = LABEL_COLUMNS + index;
    const parts = (group?.members ?? []).flatMap((row) => terms.get(row)?.get(entry.id) ?? []);
    const sum = drawSum(sheet, top, column, parts);
    const isStated = stated !== undefined && stated.value !== null && !stated.isBlank;
    if (isStated) drawDifference(sheet, top + 1, stated, sum);
    else sheet.put(top + 1, column, { value: null, look: 'computed' });
  });
}

interface StandIns {
  readonly column: string;
  readonly drawn: Drawn;
  /** 各项办理结果相加 of the column. */
  readonly outcomeSum: Term;
}

/**
 * The two sides of an equation as the check takes them: a blank is 0; only where the sides then differ, totals left blank
 * are made up from their row or their column, and this counts where the equation holds with them or cannot be told.
 */
function settled(sides: readonly (readonly Term[])[], standIns: StandIns): readonly (readonly Term[])[] {
  if (unreadOf(sides.flat()).length > 0 || holds(sides)) return sides;
  const others = sides.map((side) => side.map((term) => standInFor(term, standIns)));
  return unreadOf(others.flat()).length > 0 || holds(others) ? others : sides;
}

function holds([left = [], right = []]: readonly (readonly Term[])[]): boolean {
  return totalOf(left) === totalOf(right);
}

function standInFor(term: Term, { column, drawn, outcomeSum }: StandIns): Term {
  if (!term.isBlank) return term;
  const row = [...drawn.terms].find(([, terms]) => terms.get(column) === term)?.[0];
  if (row === OUTCOME_TOTAL) return outcomeSum;
  return (column === 'total' && row !== undefined && drawn.rowSums.get(row)) || term;
}

function drawLabel(sheet: SheetDraft, row: number, value: string): void {
  sheet.span({ row, column: 0, height: 1, width: LABEL_COLUMNS }, { value, look: 'computedLabel' });
  sheet.heights.set(row, 20);
}

function drawSum(sheet: SheetDraft, row: number, column: number, parts: readonly Term[]): Term {
  sheet.put(row, column, { ...sumOf(parts), look: 'computed' });
  return asTerm({ row, column }, parts);
}

function drawDifference(sheet: SheetDraft, row: number, stated: Term, sum: Term): void {
  sheet.put(row, sum.column, { ...differenceOf(stated, sum), look: 'computed' });
  sheet.watches.push({ row, column: sum.column, when: '<>0' });
}
