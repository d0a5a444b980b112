import type { Translate } from '../lib/text/translate.ts';
import type { TableCoverage } from './count-cells.ts';

const COLUMNS = ['cells', 'read', 'blank', 'placeholder', 'unread'] as const;

/** Cells of each table by what is printed in them; the last four columns add up to the first. */
export function CoverageTable({ tables, t }: { tables: readonly TableCoverage[]; t: Translate }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t('coverage.table')}</th>
          {COLUMNS.map((column) => (
            <th scope="col" key={column}>
              {t(`coverage.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((coverage) => (
          <tr key={coverage.table}>
            <th scope="row">{t(`table.${coverage.table}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column} class={figureClass(column, coverage[column])}>
                {coverage[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figureClass(column: (typeof COLUMNS)[number], count: number): string {
  if (count === 0) return 'faint';
  return column === 'unread' ? 'strong' : '';
}
