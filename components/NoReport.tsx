import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { EmptyState } from './EmptyState.tsx';
import { bestDetection } from './reports.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { Sites } from './useSites.ts';
import type { TabView } from './useTabState.ts';

interface NoReportProps {
  readonly view: TabView;
  readonly sites: Sites;
  readonly language: Language;
  onCheck(): void;
}

/** What is said of a tab while, or where, there is no report. */
export function NoReport({ view, sites, language, onCheck }: NoReportProps) {
  if (view.phase === 'loading' || view.phase === 'checking') {
    return (
      <p class="waiting" role="status">
        {translator(language)(`app.${view.phase}`)}
      </p>
    );
  }
  if (view.phase === 'refused' || view.phase === 'failed') {
    return (
      <>
        <h1 class="spoken">{translator(language)('app.name')}</h1>
        <EmptyState kind={view.phase} detail={view.detail} language={language} onCheck={onCheck} />
      </>
    );
  }
  const detection = bestDetection(view.state);
  const kind = detection === null ? 'nothing' : detection.kind === 'report' ? 'none' : detection.kind;
  const isOff = detection === null && sites.site?.off === true;
  return (
    <>
      <h1 class="spoken">{translator(language)('app.name')}</h1>
      <EmptyState
        kind={isOff ? 'off' : kind}
        attachments={detection?.attachments ?? []}
        language={language}
        onCheck={onCheck}
      />
      <SiteSwitch sites={sites} language={language} />
    </>
  );
}
