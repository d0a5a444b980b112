import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Draft, Opinion, Reason } from '../lib/judge/judgement.ts';
import { REASON_NAMES } from './reason-names.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';

interface JudgeFormProps {
  readonly kind: 'dismissed' | 'noted';
  readonly opinion: Opinion | null;
  readonly language: Language;
  onEnter(draft: Draft): void;
  onLeave(): void;
}

const MOST_CHARACTERS = 2000;

/** A reason of a short list, and words of one's own; a reason that is none of the list needs the words. */
export function JudgeForm({ kind, opinion, language, onEnter, onLeave }: JudgeFormProps) {
  const t = translator(language);
  const id = useId();
  const first = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState<Reason>('explained');
  const [note, setNote] = useState(opinion?.note ?? '');
  const asksReason = kind === 'dismissed';
  const needsNote = !asksReason || reason === 'other';
  useEffect(() => first.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    const said = note.trim();
    if (needsNote && said === '') return first.current?.querySelector('textarea')?.focus();
    return onEnter({ verdict: kind, reason: asksReason ? reason : null, note: said });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // the browser would close the popup
    onLeave();
  };

  return (
    <form class="judge-form" ref={first} onSubmit={submit} onKeyDown={leave}>
      {asksReason && (
        <fieldset>
          <legend class="detail">{t('judge.why')}</legend>
          {REASON_NAMES.map((name) => (
            <label class="choice" key={name}>
              <input type="radio" name={`${id}reason`} checked={reason === name} onChange={() => setReason(name)} />
              <span>{t(`judge.reason.${name}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="field">
        <span class="detail">{t(needsNote ? 'judge.words' : 'judge.wordsToo')}</span>
        <textarea
          rows={2}
          maxLength={MOST_CHARACTERS}
          required={needsNote}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button type="submit" class="button primary">
          {t(asksReason ? 'judge.enterDismissal' : 'judge.enterNote')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('judge.leave')}
        </button>
      </p>
    </form>
  );
}
