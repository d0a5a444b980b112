import type { ResultCause } from '../lib/model/result.ts';
import { formatNumber } from '../lib/text/format-number.ts';
import type { Language } from '../lib/text/language.ts';
import { placeName } from '../lib/text/passage-place.ts';
import { translator } from '../lib/text/translate.ts';
import type { FrameReport } from './reports.ts';

interface ExplanationsProps {
  readonly cause: ResultCause;
  readonly report: FrameReport;
  readonly language: Language;
}

/** What would have to stand in which cells for everything to agree, and what speaks for it. */
export function Explanations({ cause, report, language }: ExplanationsProps) {
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
                <span>{placeName(report.form, cell, language)}</span>{' '}
                <span class="fix">
                  {number(from)} → <b>{number(to)}</b>
                </span>
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
