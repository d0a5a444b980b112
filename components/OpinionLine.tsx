import type { Opinion } from '../lib/judge/judgement.ts';
import { formatTime } from '../lib/text/format-time.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { Parts } from './Parts.tsx';

interface OpinionLineProps {
  readonly opinion: Opinion;
  readonly language: Language;
  /** It counts no more. */
  readonly earlier?: boolean;
}

/** Who thought what, when, and why. */
export function OpinionLine({ opinion, language, earlier = false }: OpinionLineProps) {
  const t = translator(language);
  const { verdict, reason, note, by, made } = opinion;
  const name = t(`judge.verdict.${verdict}`);
  return (
    <div class="opinion detail">
      <Parts>
        {earlier ? <span>{t('judge.earlier', { verdict: name })}</span> : <strong>{name}</strong>}
        {reason && <span>{t(`judge.reason.${reason}`)}</span>}
        {by !== '' && <span>{by}</span>}
        <time dateTime={made}>{formatTime(new Date(made))}</time>
      </Parts>
      {note && <div class="note">{note}</div>}
    </div>
  );
}
