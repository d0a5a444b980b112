import annual2021 from '../../../lib/templates/annual-2021.ts';
import type { ResultFinding, ResultValue } from '../../../lib/model/result.ts';

/** A page as county portals publish it: the form's third table, with the figures that a test asks for. */
export interface ReportPage {
  readonly html: string;
  readonly values: Record<string, ResultValue>;
}

const requests = annual2021.tables.find((table) => table.id === 'requests');
const block = requests?.blocks[0];
export const ROWS = (block?.rows ?? []).map((row) => row.id);
export const COLUMNS = (block?.columns ?? []).map((column) => column.id);
const LABELS = new Map((block?.rows ?? []).map((row) => [row.id, row.label]));
const HEADS = (block?.columns ?? []).map((column) => column.label);

export interface PageOptions {
  /** Printed figures by cell id; all others print 0. */
  readonly figures?: Readonly<Record<string, string>>;
  /** Rules after those of the page. */
  readonly css?: string;
  /** Markup around the table, with `{table}` where it goes. */
  readonly around?: string;
}

export function reportPage({ figures = {}, css = '', around = '{table}' }: PageOptions = {}): ReportPage {
  const values: Record<string, ResultValue> = {};
  const rows = ROWS.map((row, rowIndex) => {
    const cells = COLUMNS.map((column, index) => {
      const id = `requests/${row}/${column}`;
      const raw = figures[id] ?? '0';
      const at = { table: 1, row: rowIndex + 2, column: index + 2 };
      const state = raw === '' ? 'blank' : /^-?[\d.]+$/.test(raw) ? 'number' : 'text';
      values[id] = { value: state === 'number' ? Number(raw) : null, raw, state, at };
      return `<td data-cell="${id}"><p><span>${raw}</span></p></td>`;
    });
    return `<tr><th>${LABELS.get(row) ?? row}</th>${cells.join('')}</tr>`;
  });
  const head = `<tr><th>（本列数据的勾稽关系）</th>${HEADS.map((text) => `<th>${text}</th>`).join('')}</tr>`;
  const table = `<table id="table"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
  return { values, html: page(around.replace('{table}', table), css) };
}

function page(body: string, css: string): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>某县2024年政府信息公开工作年度报告</title><style>
body{margin:0;font:16px/1.8 SimSun,serif;color:#333;background:#eef3f8}
header{background:#b8121b;color:#fff;padding:24px 60px;font-size:24px}
main{width:1000px;margin:0 auto;background:#fff;padding:30px 60px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.6}
td,th{border:1px solid #000;padding:4px 6px;text-align:center;font-weight:400}
th:first-child{text-align:left;width:290px} p{margin:0}
${css}</style></head><body><header>某县人民政府</header><main><h1>2024年政府信息公开工作年度报告</h1>
<p id="before">根据《中华人民共和国政府信息公开条例》，现将本年度情况报告如下。</p>${body}
<p>本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。</p></main></body></html>`;
}

type Operand = NonNullable<ResultFinding['equation']>['left'][number];

/** The operands of cells, with the values that the page prints. */
export function operands(values: ReportPage['values'], cells: readonly string[]): Operand[] {
  return cells.map((cell) => {
    const { value = null, state } = values[cell] ?? {};
    const blank = state === 'blank';
    return { cell, value: blank ? 0 : value, weight: 1, blank };
  });
}

/** A finding with what a test does not care about filled in. */
export function finding(part: Partial<ResultFinding> & Pick<ResultFinding, 'id'>): ResultFinding {
  return {
    rule: 'requests/row-total',
    severity: 'error',
    outcome: 'fail',
    at: '*',
    cells: [],
    expected: null,
    actual: null,
    formula: null,
    message: { zh: '总计与各项之和不相等。', en: 'The total is not the sum of its parts.' },
    why: {
      zh: '国办公开办函〔2021〕30号规定的勾稽关系：第三项各数之和等于第七项总计。',
      en: 'Circular 30 (2021): the outcomes of a column add up to its total.',
    },
    equation: null,
    passages: [],
    cause: null,
    ...part,
  };
}

const sum = (list: readonly Operand[]): number => list.reduce((total, one) => total + (one.value ?? 0) * one.weight, 0);

/** A finding that the right side is not the sum of the left one. */
export function unequal(
  values: ReportPage['values'],
  id: string,
  left: readonly string[],
  right: readonly string[],
  part: Partial<ResultFinding> = {},
): ResultFinding {
  const equation = { relation: '=' as const, left: operands(values, left), right: operands(values, right) };
  const expected = sum(equation.left);
  const cells = [...left, ...right];
  return finding({ id, cells, equation, expected, actual: sum(equation.right), ...part });
}

export const outcomeRows = ROWS.filter((row) => !['received', 'carriedIn', 'outcomeTotal', 'carriedOut'].includes(row));

/** The total of outcomes in one column does not agree. */
export function columnFinding(values: ReportPage['values'], column: string, part: Partial<ResultFinding> = {}) {
  const left = outcomeRows.map((row) => `requests/${row}/${column}`);
  const rule = 'requests/outcome-total';
  return unequal(values, `${rule}@${column}`, left, [`requests/outcomeTotal/${column}`], {
    rule,
    message: { zh: '各项处理结果之和与（七）总计不相等。', en: 'The outcomes do not add up to their total.' },
    ...part,
  });
}

/** The total of one row does not agree. */
export function rowFinding(values: ReportPage['values'], row: string, part: Partial<ResultFinding> = {}) {
  const left = COLUMNS.slice(0, 6).map((column) => `requests/${row}/${column}`);
  return unequal(values, `requests/row-total@${row}`, left, [`requests/${row}/total`], part);
}

/** What was received and what was done do not agree in one column. */
export function balanceFinding(values: ReportPage['values'], column: string, part: Partial<ResultFinding> = {}) {
  const side = (rows: readonly string[]): string[] => rows.map((row) => `requests/${row}/${column}`);
  const rule = 'requests/balance';
  return unequal(values, `${rule}@${column}`, side(['received', 'carriedIn']), side(['outcomeTotal', 'carriedOut']), {
    rule,
    message: { zh: '新收与上年结转之和，与办理和结转下年之和不相等。', en: 'Requests in and requests out differ.' },
    ...part,
  });
}
