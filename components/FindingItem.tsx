import { useId, useState } from 'preact/hooks';
import { jointOpinion, type Draft } from '../lib/judge/judgement.ts';
import type { ResultFinding } from '../lib/model/result.ts';
import type { Language } from '../lib/text/language.ts';
import { placeName } from '../lib/text/passage-place.ts';
import { oneLine, withoutSpace } from '../lib/text/passage.ts';
import { translator } from '../lib/text/translate.ts';
import { Equation } from './Equation.tsx';
import { groupOf } from './group-issues.ts';
import { JudgeTools } from './JudgeTools.tsx';
import { Mark } from './Mark.tsx';
import { PrintedCells } from './PrintedCells.tsx';
import { Quotations } from './Quotations.tsx';
import type { FrameReport } from './reports.ts';

/** What the user can ask for a finding; a place is also asked for of a cause. */
export interface FindingEvents {
  /** `topic`: id of a finding or a cause. */
  onReveal(report: FrameReport, topic: string): void;
  onCopy(report: FrameReport, findings: readonly ResultFinding[]): void;
  onJudge(report: FrameReport, findings: readonly ResultFinding[], draft: Draft): void;
}

interface FindingItemProps extends FindingEvents {
  readonly report: FrameReport;
  readonly finding: ResultFinding;
  readonly language: Language;
}

/** One line; unfolded, the sum as on paper and why it must hold. */
export function FindingItem(props: FindingItemProps) {
  const { report, finding, language } = props;
  const opinion = report.opinions.get(finding.id);
  const id = useId();
  const [open, setOpen] = useState(false);
  const group = groupOf(finding);
  return (
    <li class={open ? 'finding finding-open' : 'finding'}>
      <button type="button" class="line" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Mark group={group} />
        <span class="message">
          {finding.message[language]}
          {!open && <Quote finding={finding} language={language} />}
        </span>
        {opinion && <span class="judged detail">{translator(language)(`judge.verdict.${opinion.verdict}`)}</span>}
      </button>
      <div id={id} class="body" hidden={!open}>
        {open && <FindingBody {...props} />}
      </div>
    </li>
  );
}

/** The words in question, where the message does not quote them; unfolded, their sentence stands in their place. */
function Quote({ finding, language }: { finding: ResultFinding; language: Language }) {
  const quote = oneLine(finding.passages[0]?.quote ?? '');
  return withoutSpace(finding.message[language]).includes(withoutSpace(quote)) ? null : (
    <q class="detail" lang="zh">
      {quote}
    </q>
  );
}

function FindingBody({ report, finding, language, onReveal, onCopy, onJudge }: FindingItemProps) {
  const t = translator(language);
  const { result, form } = report;
  const isText = finding.passages.length > 0;
  return (
    <>
      <Quotations passages={finding.passages} />
      {finding.equation ? (
        <Equation equation={finding.equation} values={result.values} form={form} language={language} />
      ) : (
        <PrintedCells
          title={t(isText ? 'printed.compared' : 'printed.title')}
          cells={finding.cells}
          values={result.values}
          form={form}
          language={language}
        />
      )}
      <dl class="facts detail">
        {!isPlaceShown(finding) && (
          <>
            <dt>{t('finding.at')}</dt>
            <dd>{placeName(form, finding.at, language)}</dd>
          </>
        )}
        <dt>{t('finding.why')}</dt>
        <dd>{finding.why[language]}</dd>
        <dt>{t('finding.rule')}</dt>
        <dd class="rule">{finding.rule}</dd>
      </dl>
      <p class="buttons">
        {(isText || finding.cells.length > 0) && (
          <button type="button" class="button" onClick={() => onReveal(report, finding.id)}>
            {t('finding.reveal')}
          </button>
        )}
        <button type="button" class="button" onClick={() => onCopy(report, [finding])}>
          {t('finding.copy')}
        </button>
      </p>
      {finding.outcome !== 'crashed' && (
        <JudgeTools
          joint={jointOpinion([report.opinions.get(finding.id) ?? null])}
          language={language}
          onJudge={(draft) => onJudge(report, [finding], draft)}
        />
      )}
    </>
  );
}

/** A sum names its place in the caption, printed cells by their names. */
function isPlaceShown(finding: ResultFinding): boolean {
  return finding.equation !== null || finding.cells.includes(finding.at);
}
