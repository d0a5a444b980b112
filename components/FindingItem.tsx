import { useId, useState } from 'preact/hooks';
import type { ResultFinding } from '../lib/model/result.ts';
import { cellName } from '../lib/text/cell-name.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { Equation } from './Equation.tsx';
import { groupOf } from './group-findings.ts';
import { Mark } from './Mark.tsx';
import { PrintedCells } from './PrintedCells.tsx';
import type { FrameReport } from './reports.ts';

/** What the user can ask for a finding. */
export interface FindingEvents {
  onReveal(report: FrameReport, finding: ResultFinding): void;
  onCopy(report: FrameReport, finding: ResultFinding): void;
}

interface FindingItemProps extends FindingEvents {
  readonly report: FrameReport;
  readonly finding: ResultFinding;
  readonly language: Language;
}

/** One line; unfolded, the sum as on paper and why it must hold. */
export function FindingItem(props: FindingItemProps) {
  const { finding, language } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const group = groupOf(finding);
  return (
    <li class={open ? 'finding finding-open' : 'finding'}>
      <button type="button" class="line" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Mark group={group} />
        <span class="message">{finding.message[language]}</span>
      </button>
      <div id={id} class="body" hidden={!open}>
        {open && <FindingBody {...props} />}
      </div>
    </li>
  );
}

function FindingBody({ report, finding, language, onReveal, onCopy }: FindingItemProps) {
  const t = translator(language);
  const { result, form } = report;
  return (
    <>
      {finding.equation ? (
        <Equation equation={finding.equation} values={result.values} form={form} language={language} />
      ) : (
        <PrintedCells cells={finding.cells} values={result.values} form={form} language={language} />
      )}
      <dl class="facts detail">
        {!isPlaceShown(finding) && (
          <>
            <dt>{t('finding.at')}</dt>
            <dd>{cellName(form, finding.at, language)}</dd>
          </>
        )}
        <dt>{t('finding.why')}</dt>
        <dd>{finding.why[language]}</dd>
        <dt>{t('finding.rule')}</dt>
        <dd class="rule">{finding.rule}</dd>
      </dl>
      <p class="buttons">
        {finding.cells.length > 0 && (
          <button type="button" class="button" onClick={() => onReveal(report, finding)}>
            {t('finding.reveal')}
          </button>
        )}
        <button type="button" class="button" onClick={() => onCopy(report, finding)}>
          {t('finding.copy')}
        </button>
      </p>
    </>
  );
}

/** A sum names its place in the caption, printed cells by their names. */
function isPlaceShown(finding: ResultFinding): boolean {
  return finding.equation !== null || finding.cells.includes(finding.at);
}
