import { cellId } from '../lib/model/cell-id.ts';
import type { ReportResult } from '../lib/model/has-report.ts';
import type { AxisEntry, Block, GroupEntry, TableSpec } from '../lib/model/template.ts';
import { tableName } from '../lib/text/cell-name.ts';
import type { Language } from '../lib/text/language.ts';
import { translator, type Translate } from '../lib/text/translate.ts';
import { Fold } from './Fold.tsx';
import type { FrameReport } from './reports.ts';

interface ReadTablesProps {
  readonly report: FrameReport;
  readonly language: Language;
}

/** The tables as they were read, in the layout of the form: to be laid beside the page. */
export function ReadTables({ report, language }: ReadTablesProps) {
  const t = translator(language);
  if (report.form.tables.length === 0) return <p class="coverage detail">{t('coverage.noTables')}</p>;
  return (
    <>
      {report.form.tables.map((spec) => (
        <Fold class="group" key={spec.id} title={tableName(spec, language)} level={2} open>
          <div class="scroll" role="region" aria-label={tableName(spec, language)} tabIndex={0}>
            {spec.blocks.map((block, index) => (
              <BlockTable key={index} spec={spec} block={block} report={report} language={language} />
            ))}
          </div>
        </Fold>
      ))}
    </>
  );
}

interface BlockTableProps extends ReadTablesProps {
  readonly spec: TableSpec;
  readonly block: Block;
}

function BlockTable({ spec, block, report, language }: BlockTableProps) {
  const t = translator(language);
  const name = (entry: AxisEntry) => (language === 'zh' ? entry.label : `${entry.label} ${entry.gloss}`);
  const wrong = wrongCells(report);
  return (
    <table class="read">
      <thead>
        <tr>
          <th scope="col">{t('read.row')}</th>
          {block.columns.map((column) => (
            <th scope="col" key={column.id}>
              {name(column)}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(spec, block).map(({ group, rows }, index) => (
        <tbody key={index}>
          {group && (
            <tr>
              <th scope="rowgroup" class="read-group" colSpan={block.columns.length + 1}>
                {name(group)}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" class={group ? 'inner' : ''}>
                {name(row)}
              </th>
              {block.columns.map((column) => {
                const id = cellId(spec.id, row.id, column.id);
                return (
                  <td key={column.id} class={wrong.get(id) ?? ''}>
                    <Printed
                      value={report.result.values[id]}
                      reason={() => reasonOf(report, spec.id, row.id, t)}
                      t={t}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface PrintedProps {
  readonly value: ReportResult['values'][string] | undefined;
  readonly t: Translate;
  reason(): string;
}

function Printed({ value, reason, t }: PrintedProps) {
  if (!value || value.state === 'text') {
    return (
      <span class="unread" title={reason()}>
        <span aria-hidden="true">{t('equation.unread')}</span>
        <span class="spoken">{reason()}</span>
        {value && <span class="raw">{value.raw}</span>}
      </span>
    );
  }
  if (value.state === 'blank') return <span class="faint">{t('read.blank')}</span>;
  return <>{value.raw}</>;
}

/** Why a cell was not read: what is known of its row, else of its table. */
function reasonOf({ result }: FrameReport, table: string, row: string, t: Translate): string {
  const problem =
    result.problems.find((one) => one.table === table && one.row === row) ??
    result.problems.find((one) => one.table === table && one.row === null);
  return t('read.unread', { reason: problem ? t(`problem.${problem.code}`) : t('read.notNumber') });
}

/** The cells that the listed findings are about, with the weight of the heaviest. */
function wrongCells({ open }: FrameReport): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { outcome, severity, equation, cells: about } of open) {
    if (outcome !== 'fail' || severity === 'hint') continue;
    const stated = equation ? equation.right.map(({ cell }) => cell) : about;
    for (const cell of stated) if (cells.get(cell) !== 'is-error') cells.set(cell, `is-${severity}`);
  }
  return cells;
}

interface RowGroup {
  readonly group: GroupEntry | null;
  readonly rows: readonly AxisEntry[];
}

/** Rows under the heading that the form prints above them. */
function groupsOf(spec: TableSpec, block: Block): readonly RowGroup[] {
  const groups: { group: GroupEntry | null; rows: AxisEntry[] }[] = [];
  for (const row of block.rows) {
    const group = spec.groups.find(({ members }) => members.includes(row.id)) ?? null;
    const last = groups.at(-1);
    if (last && last.group === group) last.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
}
