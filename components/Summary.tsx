import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { hostOf, isGovernmentHost } from '../lib/text/host.ts';
import { Parts } from './Parts.tsx';
import type { FrameReport } from './reports.ts';

interface SummaryProps {
  readonly report: FrameReport;
  readonly language: Language;
}

/** Whose report it is, on which year, in which form, and from where. */
export function Summary({ report, language }: SummaryProps) {
  const t = translator(language);
  const { agency, year, template } = report.result.report;
  return (
    <header class="summary">
      <h1 lang={agency ? 'zh' : language}>{agency ?? t('summary.noAgency')}</h1>
      <p class="detail">
        <Parts>
          {year === null ? t('summary.noYear') : t('summary.year', { year })}
          {t(`form.${template}`)}
          <Host address={report.address} language={language} />
        </Parts>
      </p>
    </header>
  );
}

function Host({ address, language }: { address: string; language: Language }) {
  const t = translator(language);
  const host = hostOf(address);
  if (host === null) return <span>{t('summary.localFile')}</span>;
  if (isGovernmentHost(host)) return <span class="host">{host}</span>;
  return (
    <>
      <span class="host">{host}</span> <span class="tag">{t('summary.foreignHost')}</span>
    </>
  );
}
