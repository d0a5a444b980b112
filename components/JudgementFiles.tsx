import { useId, useState } from 'preact/hooks';
import { parseJudgements, writeJudgements } from '../lib/judge/file.ts';
import type { MergeReport } from '../lib/messages/desk.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import type { PageActions } from './actions.ts';
import { OpinionLine } from './OpinionLine.tsx';
import type { Judging } from './useJudgements.ts';

interface JudgementFilesProps {
  readonly judging: Judging;
  readonly actions: Pick<PageActions, 'save' | 'now'>;
  readonly language: Language;
}

const JSON_TYPE = 'application/json';

/** Judgements go to a colleague as a file and come back as one. A file that is not understood changes nothing. */
export function JudgementFiles({ judging, actions, language }: JudgementFilesProps) {
  const t = translator(language);
  const id = useId();
  const [said, setSaid] = useState('');
  const [report, setReport] = useState<MergeReport | null>(null);
  const { judgements = [], setAside = [] } = judging.list ?? {};
  const day = actions.now().toISOString().slice(0, 10);

  const take = async (file: File) => {
    setReport(null);
    const parsed = parseJudgements(await file.text());
    if (!parsed.ok) return setSaid(t(`judgements.fault.${parsed.fault}`, { name: file.name }));
    const merged = await judging.merge(parsed.judgements);
    const { added, renewed, conflicts } = merged;
    setReport(merged);
    setSaid(t('judgements.merged', { added, renewed, conflicts: conflicts.length }));
  };

  return (
    <section class="judgement-files">
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={judgements.length === 0}
          onClick={() =>
            actions.save({ name: `勾稽_判定_${day}.json`, type: JSON_TYPE, content: writeJudgements(judgements) })
          }
        >
          {t('judgements.export')}
        </button>
        <span class="file">
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = ''; // the same file may be chosen again
              if (file) take(file).catch(() => setSaid(t('judge.failed')));
            }}
          />
          <label class="button" for={id}>
            {t('judgements.import')}
          </label>
        </span>
        {setAside.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() =>
              actions.save({
                name: `勾稽_判定_另存_${day}.json`,
                type: JSON_TYPE,
                content: JSON.stringify(setAside, null, 2),
              })
            }
          >
            {t('judgements.setAside', { count: setAside.length })}
          </button>
        )}
      </div>
      <p class="detail" role="status">
        {said}
      </p>
      {report && report.conflicts.length > 0 && <Conflicts report={report} language={language} />}
    </section>
  );
}

function Conflicts({ report, language }: { report: MergeReport; language: Language }) {
  const t = translator(language);
  return (
    <ul class="conflicts" aria-label={t('judgements.conflicts')}>
      {report.conflicts.map(({ judgement, mine, theirs }, index) => (
        <li key={index}>
          <p>{judgement.sentence[language]}</p>
          <dl class="facts detail">
            <dt>{t('judgements.mine')}</dt>
            <dd>
              <OpinionLine opinion={mine} language={language} />
            </dd>
            <dt>{t('judgements.theirs')}</dt>
            <dd>
              <OpinionLine opinion={theirs} language={language} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
