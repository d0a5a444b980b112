import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { MarksSwitch } from './MarksSwitch.tsx';
import type { FrameReport } from './reports.ts';
import type { ReportEvents } from './useReportEvents.ts';
import type { TabControl } from './useTabState.ts';

interface TabToolsProps {
  readonly reports: readonly FrameReport[];
  readonly marks: boolean;
  readonly control: TabControl;
  readonly events: ReportEvents;
  readonly language: Language;
}

/** What can be done with all reports of a tab. */
export function TabTools({ reports, marks, control, events, language }: TabToolsProps) {
  const t = translator(language);
  const switchMarks = async (on: boolean) => {
    const done = await control.setMarks(on);
    if (!done) events.say('status.marksFailed');
    else events.say(on ? 'status.marksOn' : 'status.marksOff');
  };
  return (
    <>
      <div class="tools">
        <MarksSwitch label={t('marks.switch')} on={marks} onChange={(on) => void switchMarks(on)} />
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
  );
}
