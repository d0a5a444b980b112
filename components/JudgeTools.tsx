import { useState } from 'preact/hooks';
import { WITHDRAWN, type Draft, type JointOpinion } from '../lib/judge/judgement.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { JudgeForm } from './JudgeForm.tsx';
import { OpinionLine } from './OpinionLine.tsx';

interface JudgeToolsProps {
  /** What is thought of it so far; of a cause, of all that follows from it. */
  readonly joint: JointOpinion;
  readonly language: Language;
  onJudge(draft: Draft): void;
}

type Form = 'dismissed' | 'noted';

/** What one may think of a finding or of a cause: it holds, it is no matter for a reason, or there is something to be noted. */
export function JudgeTools({ joint: { opinion, state }, language, onJudge }: JudgeToolsProps) {
  const t = translator(language);
  const [form, setForm] = useState<Form | null>(null);
  const enter = (draft: Draft) => {
    setForm(null);
    onJudge(draft);
  };
  return (
    <div class="judge">
      {opinion && <OpinionLine opinion={opinion} language={language} />}
      {(state === 'partly' || state === 'apart') && <p class="opinion detail">{t(`judge.${state}`)}</p>}
      <p class="buttons" role="group" aria-label={t('judge.title')}>
        {opinion?.verdict !== 'confirmed' && (
          <button type="button" class="button" onClick={() => enter({ verdict: 'confirmed', reason: null, note: '' })}>
            {t('judge.confirm')}
          </button>
        )}
        {(['dismissed', 'noted'] as const).map((kind) => (
          <button
            type="button"
            class="button"
            key={kind}
            aria-expanded={form === kind}
            onClick={() => setForm(form === kind ? null : kind)}
          >
            {t(kind === 'dismissed' ? 'judge.dismiss' : 'judge.note')}
          </button>
        ))}
        {state !== 'none' && (
          <button type="button" class="link" onClick={() => enter(WITHDRAWN)}>
            {t('judge.withdraw')}
          </button>
        )}
      </p>
      {form && (
        <JudgeForm
          key={form}
          kind={form}
          opinion={opinion}
          language={language}
          onEnter={enter}
          onLeave={() => setForm(null)}
        />
      )}
    </div>
  );
}
