import { useState } from 'preact/hooks';
import { keyText } from '../lib/judge/fingerprint.ts';
import { standing, WITHDRAWN, type Judgement } from '../lib/judge/judgement.ts';
import type { Language } from '../lib/text/language.ts';
import { translator, type Translate } from '../lib/text/translate.ts';
import { OpinionLine } from './OpinionLine.tsx';
import { Parts } from './Parts.tsx';
import type { Judging } from './useJudgements.ts';

interface JudgementListProps {
  readonly judging: Judging;
  readonly language: Language;
}

/** More are found by searching. */
const MOST = 200;

/** All judgements that stand, the newest first. */
export function JudgementList({ judging, language }: JudgementListProps) {
  const t = translator(language);
  const [sought, setSought] = useState('');
  const all = (judging.list?.judgements ?? []).filter((judgement) => standing(judgement) !== null);
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((judgement) => {
    const text = searchText(judgement, t);
    return words.every((word) => text.includes(word));
  });
  if (judging.list && all.length === 0) {
    return (
      <section class="empty">
        <h2>{t('judgements.none')}</h2>
        <p>{t('judgements.noneHelp')}</p>
      </section>
    );
  }
  return (
    <section class="judgements">
      <label class="field">
        <span class="detail">{t('judgements.search')}</span>
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      <p class="detail" role="status">
        {t('judgements.count', { found: found.length, all: all.length })}
      </p>
      <ul>
        {found.slice(0, MOST).map((judgement) => (
          <Entry key={keyText(judgement)} judgement={judgement} judging={judging} language={language} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ judgement, judging, language }: JudgementListProps & { judgement: Judgement }) {
  const t = translator(language);
  const opinion = standing(judgement);
  const [failed, setFailed] = useState(false);
  if (!opinion) return null;
  const { body, year, address, sentence, opinions } = judgement;
  const withdraw = () => judging.judge([{ subject: judgement, draft: WITHDRAWN }]).catch(() => setFailed(true));
  const earlier = opinions.slice(1).filter(({ verdict }) => verdict !== 'withdrawn');
  return (
    <li class="judgement">
      <p>{sentence[language]}</p>
      <p class="detail">
        <Parts>
          <span lang="zh">{body ?? t('summary.noAgency')}</span>
          {year === null ? t('summary.noYear') : t('summary.year', { year })}
        </Parts>
      </p>
      <OpinionLine opinion={opinion} language={language} />
      {earlier.map((one) => (
        <OpinionLine key={one.made} opinion={one} language={language} earlier />
      ))}
      <p class="address detail">{address}</p>
      <button type="button" class="link" onClick={() => void withdraw()}>
        {t('judge.withdraw')}
        <span class="spoken">{sentence[language]}</span>
      </button>
      {failed && (
        <p class="detail" role="alert">
          {t('judge.failed')}
        </p>
      )}
    </li>
  );
}

function searchText(judgement: Judgement, t: Translate): string {
  const { body, year, address, sentence, opinions } = judgement;
  const [newest] = opinions;
  const reason = newest?.reason ? t(`judge.reason.${newest.reason}`) : '';
  const said = opinions.map(({ note, by }) => `${note} ${by}`).join(' ');
  return [body, year, address, sentence.zh, sentence.en, reason, said].join(' ').toLowerCase();
}
