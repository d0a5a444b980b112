import { useState } from 'preact/hooks';
import type { Opinion } from '../lib/judge/judgement.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { JudgeForm } from './JudgeForm.tsx';
import { OpinionLine } from './OpinionLine.tsx';
import type { Draft } from './useJudgements.ts';

interface JudgeToolsProps {
  readonly opinion: Opinion | null;
  readonly language: Language;
  onJudge(draft: Draft): void;
}

type Form = 'dismissed' | 'noted';

/** What one may think of a finding: it holds, it is no matter for a reason, or there is something to be noted. */
export function JudgeTools({ opinion, language, onJudge }: JudgeToolsProps) {
  const t = translator(language);
  const [form, setForm] = useState<Form | null>(null);
  const enter = (draft: Draft) => {
    setForm(null);
    onJudge(draft);
  };
  const note = opinion?.note ?? '';
  return (
    <div class="judge">
      {opinion && <OpinionLine opinion={opinion} language={language} />}
      <p class="buttons" role="group" aria-label={t('judge.title')}>
        {opinion?.verdict !== 'confirmed' && (
          <button type="button" class="button" onClick={() => enter({ verdict: 'confirmed', reason: null, note })}>
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
        {opinion && (
          <button type="button" class="link" onClick={() => enter({ verdict: 'withdrawn', reason: null, note: '' })}>
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
