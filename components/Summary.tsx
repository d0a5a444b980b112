import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { hostOf, isGovernmentHost } from '../lib/text/host.ts';
import { Parts } from './Parts.tsx';
import type { FrameReport } from './reports.ts';

interface SummaryProps {
  readonly report: FrameReport;
  readonly language: Language;
}

const FIELDS = ['agency', 'year', 'title', 'published', 'period'] as const;

/** Whose report it is, on which year, in which form, and from where; pointed at, what places of the page say so. */
export function Summary({ report, language }: SummaryProps) {
  const t = translator(language);
  const { agency, year, template } = report.result.report;
  const origins = originLines(report.result.report, language);
  return (
    <header class="summary" title={origins.join('\n')}>
      <h1 lang={agency ? 'zh' : language}>{agency ?? t('summary.noAgency')}</h1>
      <p class="detail">
        <Parts>
          {year === null ? t('summary.noYear') : t('summary.year', { year })}
          {t(`form.${template}`)}
          <Host address={report.address} language={language} />
        </Parts>
      </p>
      <ul class="spoken">
        {origins.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </header>
  );
}

/** Takes whose report it is, gives a line for each thing that is stated, with the place that it was read in. */
function originLines({ origins, ...stated }: FrameReport['result']['report'], language: Language): readonly string[] {
  const t = translator(language);
  return FIELDS.flatMap((field) => {
    const [value, origin] = [stated[field], origins[field]];
    if (value === null || origin === null) return [];
    const printed = typeof value === 'object' ? `${value.from} – ${value.to}` : value;
    return t('summary.origin', { field: t(`field.${field}`), value: printed, place: t(`origin.${origin}`) });
  });
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
