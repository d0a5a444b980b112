import { useId, useState } from 'preact/hooks';
import { cellName } from '../lib/text/cell-name.ts';
import type { Language } from '../lib/text/language.ts';
import { translator, type Translate } from '../lib/text/translate.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { coverageByTable, knownCells, totalCoverage, type TableCoverage } from './count-cells.ts';
import type { FrameReport } from './reports.ts';

interface CoverageProps {
  readonly report: FrameReport;
  readonly language: Language;
}

/** How much of the tables was read. Stands before any verdict: a verdict is worth what was read. */
export function Coverage({ report, language }: CoverageProps) {
  const t = translator(language);
  const id = useId();
  const tables = coverageByTable(report.result, report.form);
  const total = totalCoverage(tables);
  const [open, setOpen] = useState(total.read < total.cells);
  if (tables.length === 0) return <p class="coverage detail">{t('coverage.noTables')}</p>;
  return (
    <section class="coverage">
      <h2>
        <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? t('coverage.title') : t('coverage.line', { tables: shortLine(tables, t) })}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        <CoverageTable tables={tables} t={t} />
        <Problems report={report} language={language} />
      </div>
    </section>
  );
}

function shortLine(tables: readonly TableCoverage[], t: Translate): string {
  return tables
    .map((coverage) => {
      const name = t(`table.${coverage.table}`);
      return t('coverage.short', { name, read: knownCells(coverage), cells: coverage.cells });
    })
    .join(' · ');
}

function Problems({ report, language }: CoverageProps) {
  const t = translator(language);
  if (report.result.problems.length === 0) return null;
  return (
    <ul class="problems detail">
      {report.result.problems.map(({ table, row, code }) => {
        const place = row === null ? t(`table.${table}`) : cellName(report.form, `${table}/${row}/*`, language);
        return <li key={`${table} ${row} ${code}`}>{t('problem.line', { place, reason: t(`problem.${code}`) })}</li>;
      })}
    </ul>
  );
}
