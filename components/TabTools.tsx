import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import type { PageActions } from './actions.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Switch } from './Switch.tsx';
import type { TabInView } from './useTab.ts';

interface TabToolsProps {
  readonly tab: TabInView;
  readonly actions: PageActions;
  readonly language: Language;
}

/** What can be done with all reports of a tab, and the ways to panel and settings. */
export function TabTools({ tab, actions, language }: TabToolsProps) {
  const t = translator(language);
  const { view, reports, control, events, sites } = tab;
  const hasReports = view.phase === 'ready' && reports.length > 0;
  const switchMarks = async (on: boolean) => {
    const done = await control.setMarks(on);
    if (!done) events.say('status.marksFailed');
    else events.say(on ? 'status.marksOn' : 'status.marksOff');
  };
  const switchReadings = async (on: boolean) => {
    const done = await control.setReadings(on);
    if (!done) events.say('status.marksFailed');
    else events.say(on ? 'status.readingsOn' : 'status.readingsOff');
  };
  return (
    <>
      {hasReports && (
        <>
          <div class="tools">
            <Switch label={t('marks.switch')} on={view.state.marks} onChange={(on) => void switchMarks(on)} />
            <Switch label={t('readings.switch')} on={view.state.readings} onChange={(on) => void switchReadings(on)} />
            <button type="button" class="link" onClick={control.check}>
              {t('summary.recheck')}
            </button>
          </div>
          <ExportMenu
            language={language}
            onExport={(kind) => events.save(reports, kind)}
            onCopyAll={() => events.copyAll(reports)}
          />
        </>
      )}
      <div class="last">
        {hasReports && <SiteSwitch sites={sites} language={language} />}
        <nav class="ways" aria-label={t('ways.title')}>
          {actions.openPanel && (
            <button type="button" class="link" onClick={actions.openPanel}>
              {t('ways.panel')}
            </button>
          )}
          <button type="button" class="link" onClick={actions.openSettings}>
            {t('ways.settings')}
          </button>
        </nav>
      </div>
    </>
  );
}
