import { useId, useState } from 'preact/hooks';
import type { ResultStatement } from '../lib/model/result.ts';
import { cellName } from '../lib/text/cell-name.ts';
import { formatNumber } from '../lib/text/format-number.ts';
import type { Language } from '../lib/text/language.ts';
import { oneLine } from '../lib/text/passage.ts';
import { translator, type Translate } from '../lib/text/translate.ts';
import { Parts } from './Parts.tsx';
import { printedText } from './PrintedCells.tsx';
import type { FrameReport } from './reports.ts';

interface StatementsProps {
  readonly report: FrameReport;
  readonly language: Language;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
}

/** What was understood of the text, in its order: the words, the number, and whether the tables say the same. */
export function Statements({ report, language, open: atFirst = false }: StatementsProps) {
  const t = translator(language);
  const id = useId();
  const [open, setOpen] = useState(atFirst);
  const { statements } = report.result;
  if (statements.length === 0) return atFirst ? <p class="coverage detail">{t('statements.none')}</p> : null;
  return (
    <section class="statements">
      <h2>
        <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('statements.title', { count: statements.length })}
        </button>
      </h2>
      <ul id={id} hidden={!open}>
        {open &&
          statements.map((statement, index) => (
            <li class={`statement ${statement.verdict}`} key={index}>
              <q lang="zh">{oneLine(statement.text)}</q>
              <p class="detail">
                <Parts>
                  {t('statements.read', { number: numberText(statement, t) })}
                  <strong>{verdictText(statement, t)}</strong>
                </Parts>
              </p>
              <Compared cells={statement.cells} report={report} language={language} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Compared({ cells, report, language }: StatementsProps & { cells: readonly string[] }) {
  const t = translator(language);
  if (cells.length === 0) return null;
  const { result, form } = report;
  return (
    <ul class="detail">
      {cells.map((cell) => (
        <li key={cell}>
          {t('statements.cell', { name: cellName(form, cell, language), printed: printedText(result.values[cell], t) })}
        </li>
      ))}
    </ul>
  );
}

function numberText({ value, unit, exactness }: ResultStatement, t: Translate): string {
  const number = [formatNumber(value), unit].filter(Boolean).join(' ');
  return exactness === 'exact' ? number : t(`statements.${exactness}`, { number });
}

function verdictText({ verdict, reason }: ResultStatement, t: Translate): string {
  if (verdict !== 'not-compared') return t(`statements.${verdict}`);
  return t('statements.notCompared', { reason: t(`reason.${reason ?? 'unclear'}`) });
}
