import { cellId, type CellId, type TableId } from '../model/cell-id.ts';
import type { Report } from '../model/report.ts';
import type { TableSpec } from '../model/template.ts';

/** The sums that rules state, as far as a cause needs them; every rule of the catalogue fits. */
export interface SumRule {
  readonly id: string;
  readonly formula:
    | {
        readonly kind: 'balance';
        readonly table: TableId;
        readonly each: 'row' | 'column';
        readonly left: readonly string[];
        readonly right: readonly string[];
      }
    | { readonly kind: 'subtotal'; readonly table: TableId }
    | {
        readonly kind: 'tree';
        readonly table: TableId;
        readonly column: string;
        readonly sums: readonly { readonly item: string; readonly parts: readonly string[] }[];
      }
    | { readonly kind: 'at-least' | 'history' | 'cell' | 'tables' | 'text' };
}

/** Σ left = Σ right, by cell ids. */
export interface Sum {
  readonly rule: string;
  readonly at: string;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

/** True for the rules whose equations a cause can explain. */
export function isSum({ formula }: SumRule): boolean {
  return formula.kind === 'balance' || formula.kind === 'subtotal' || formula.kind === 'tree';
}

/** The sums of a rule over one table of a report's form. */
export function sumsOf(report: Report, spec: TableSpec, { id: rule, formula }: SumRule): Sum[] {
  switch (formula.kind) {
    case 'balance':
      if (formula.table !== spec.id) return [];
      return spec.blocks.flatMap(({ rows, columns }) => {
        const byRow = formula.each === 'row';
        const [lines, across] = byRow ? [rows, columns] : [columns, rows];
        const known = new Set(across.map(({ id }) => id));
        return lines.map(({ id: line }) => {
          const along = (ids: readonly string[]): CellId[] =>
            ids
              .filter((id) => known.has(id))
              .map((id) => (byRow ? cellId(spec.id, line, id) : cellId(spec.id, id, line)));
          const at = byRow ? `${spec.id}/${line}` : `${spec.id}/*/${line}`;
          return { rule, at, left: along(formula.left), right: along(formula.right) };
        });
      });
    case 'subtotal':
      if (formula.table !== spec.id) return [];
      return spec.groups.flatMap(({ id: group, members }) =>
        spec.blocks
          .flatMap(({ columns }) => columns)
          .map(({ id: column }) => ({ column, stated: cellId(spec.id, group, column) }))
          .filter(({ stated }) => report.values.get(stated)?.state === 'number')
          .map(({ column, stated }) => ({
            rule,
            at: stated,
            left: members.map((row) => cellId(spec.id, row, column)),
            right: [stated],
          })),
      );
    case 'tree':
      if (formula.table !== spec.id) return [];
      return formula.sums
        .filter(({ item, parts }) => [item, ...parts].every((row) => !report.extended.has(`${spec.id}/${row}`)))
        .map(({ item, parts }) => ({
          rule,
          at: `${spec.id}/${item}`,
          left: parts.map((row) => cellId(spec.id, row, formula.column)),
          right: [cellId(spec.id, item, formula.column)],
        }));
    default:
      return [];
  }
}
