import { splitCellId } from '../model/cell-id.ts';
import type { AxisEntry, TableSpec, Template } from '../model/template.ts';
import type { Language } from './language.ts';

/** Labels are cited without what the form adds in brackets and without the sentence after the first clause. */
const EXPLANATION = /（(?:区分|单位).*$|、行政机关.*$|政府信息公开申请数量$/;

/**
 * The name that people use for a cell: 「三（七）总计 · 自然人」; in English with a gloss for each part, so that the row is found
 * on the Chinese page.
 * `id` is a cell id; one of its parts may be `*` or missing, for a whole row or column. Unknown parts are shown as they are.
 */
export function cellName(template: Template, id: string, language: Language): string {
  let names = known.get(template);
  if (!names) known.set(template, (names = new Map()));
  const key = `${language}:${id}`;
  let name = names.get(key);
  if (name === undefined) names.set(key, (name = nameCell(template, id, language)));
  return name;
}

/** Names are asked for again and again, for every sentence and every mark. */
const known = new WeakMap<Template, Map<string, string>>();

function nameCell(template: Template, id: string, language: Language): string {
  const { table, row, column } = splitCellId(id as never);
  const spec = template.tables.find((candidate) => candidate.id === table);
  if (!spec) return id;
  const rowName = row && row !== '*' ? nameOfRow(spec, row, language) : null;
  const isOnlyColumn = table === 'statistics';
  const columnName = column && column !== '*' && !isOnlyColumn ? nameOfColumn(spec, row, column, language) : null;
  return [rowName, columnName].filter((part) => part !== null).join(' · ') || tableName(spec, language);
}

/** 「收到和处理政府信息公开申请情况」, with a gloss for readers of English: the page itself is Chinese. */
export function tableName(spec: TableSpec, language: Language): string {
  return language === 'zh' ? spec.title : `${spec.title} (${spec.gloss})`;
}

function nameOfRow(spec: TableSpec, id: string, language: Language): string {
  const group = spec.groups.find((candidate) => candidate.members.includes(id));
  const entry = rowsOf(spec).find((candidate) => candidate.id === id) ?? spec.groups.find((g) => g.id === id);
  if (!entry) return id;
  if (language === 'en') return `${nameOfRow(spec, id, 'zh')} (${entry.gloss})`;
  const own = shortLabel(entry);
  if (spec.id === 'statistics') return own.replace(/（[^）]*）$/, '');
  if (spec.id !== 'requests') return own;
  if (group) return `三${shortLabel(group)} ${own}`;
  return own.startsWith('（') ? `三${own}` : own;
}

function nameOfColumn(spec: TableSpec, row: string, id: string, language: Language): string {
  const block =
    spec.blocks.find((candidate) => candidate.rows.some((entry) => entry.id === row)) ??
    spec.blocks.find((candidate) => candidate.columns.some((entry) => entry.id === id));
  const entry = block?.columns.find((candidate) => candidate.id === id);
  if (!entry) return id;
  return language === 'zh' ? shortLabel(entry) : `${shortLabel(entry)} (${entry.gloss})`;
}

function rowsOf(spec: TableSpec): readonly AxisEntry[] {
  return spec.blocks.flatMap((block) => block.rows);
}

function shortLabel(entry: AxisEntry): string {
  return entry.label.replace(EXPLANATION, '');
}
