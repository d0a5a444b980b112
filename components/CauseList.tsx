import { useId, useState } from 'preact/hooks';
import type { ResultCause, ResultFinding } from '../lib/model/result.ts';
import { formatNumber } from '../lib/text/format-number.ts';
import type { Language } from '../lib/text/language.ts';
import { placeName } from '../lib/text/passage-place.ts';
import { translator } from '../lib/text/translate.ts';
import { FindingItem, type FindingEvents } from './FindingItem.tsx';
import { FindingList } from './FindingList.tsx';
import { Mark } from './Mark.tsx';
import type { FrameReport } from './reports.ts';

interface CauseListProps extends FindingEvents {
  readonly report: FrameReport;
  readonly language: Language;
}

/** Findings under what they have in common; those without a cause follow as they are. */
export function CauseList({ report, ...rest }: CauseListProps) {
  const causes = report.result.causes.flatMap((cause) => {
    const findings = report.open.filter(({ id }) => cause.findings.includes(id));
    return findings.length > 0 ? [{ cause, findings }] : [];
  });
  const caused = new Set(causes.flatMap(({ findings }) => findings));
  const others = report.open.filter((finding) => !caused.has(finding));
  return (
    <>
      {causes.length > 0 && (
        <section class="group">
          <h3>{translator(rest.language)('cause.title', { count: causes.length })}</h3>
          <ul>
            {causes.map(({ cause, findings }, index) => (
              <Cause
                key={cause.id}
                cause={cause}
                findings={findings}
                startsOpen={index === 0}
                report={report}
                {...rest}
              />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && <FindingList report={report} findings={others} {...rest} />}
    </>
  );
}

interface CauseProps extends CauseListProps {
  readonly cause: ResultCause;
  readonly findings: readonly ResultFinding[];
  readonly startsOpen: boolean;
}

function Cause({ cause, findings, startsOpen, ...rest }: CauseProps) {
  const t = translator(rest.language);
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  return (
    <li class="cause">
      <button type="button" class="line" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Mark group={cause.severity} />
        <span class="message">{cause.message[rest.language]}</span>
        <span class="judged detail">{t('cause.findings', { count: findings.length })}</span>
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <Explanations cause={cause} report={rest.report} language={rest.language} />
            <ul class="caused">
              {findings.map((finding) => (
                <FindingItem key={finding.id} finding={finding} {...rest} />
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}

interface ExplanationsProps {
  readonly cause: ResultCause;
  readonly report: FrameReport;
  readonly language: Language;
}

/** What would have to stand in which cells for everything to agree, and what speaks for it. */
function Explanations({ cause, report, language }: ExplanationsProps) {
  const t = translator(language);
  const { explanations, complete } = cause;
  if (explanations.length === 0) return null;
  const number = (value: number | null) => (value === null ? t('equation.blank') : formatNumber(value));
  return (
    <div class="explanations detail">
      <p>{t(explanations.length > 1 ? 'cause.several' : 'cause.one', { count: explanations.length })}</p>
      <ol class={explanations.length > 1 ? '' : 'single'}>
        {explanations.map(({ changes, witnesses }, index) => (
          <li key={index}>
            {changes.map(({ cell, from, to }) => (
              <span class="change" key={cell}>
                {t('cause.change', {
                  name: placeName(report.form, cell, language),
                  from: number(from),
                  to: number(to),
                })}
              </span>
            ))}
            {witnesses.length > 0 && (
              <span class="witness">
                {t('cause.witnesses', {
                  places: witnesses.map((place) => witnessName(place, report, language)).join(t('cause.and')),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {!complete && <p>{t('cause.incomplete')}</p>}
    </div>
  );
}

function witnessName(place: string, { form }: FrameReport, language: Language): string {
  const previous = /^previous\/(.*)$/.exec(place)?.[1];
  if (previous === undefined) return placeName(form, place, language);
  return translator(language)('cause.previous', { name: placeName(form, previous, language) });
}
