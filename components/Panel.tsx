import { useState } from 'preact/hooks';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import type { AppProps } from './app-props.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { JudgementFiles } from './JudgementFiles.tsx';
import { JudgementList } from './JudgementList.tsx';
import { NoReport } from './NoReport.tsx';
import { ReadTables } from './ReadTables.tsx';
import { ReportView } from './ReportView.tsx';
import { Statements } from './Statements.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Summary } from './Summary.tsx';
import { Tabs } from './Tabs.tsx';
import { TabTools } from './TabTools.tsx';
import { useTab, type TabInView } from './useTab.ts';

/** Everything that is known of the tab in front, beside its page. */
export function Panel(props: AppProps) {
  return (
    <ErrorBoundary language={props.language}>
      <PanelPage {...props} />
    </ErrorBoundary>
  );
}

const PARTS = ['findings', 'tables', 'text', 'judgements'] as const;
type Part = (typeof PARTS)[number];

function PanelPage(props: AppProps) {
  const { language, actions } = props;
  const t = translator(language);
  const tab = useTab(props);
  const [part, setPart] = useState<Part>('findings');
  const choose = (name: Part) => {
    setPart(name);
    document.documentElement.scrollTop = 0; // another part begins at its beginning
  };
  const tabs = PARTS.map((name) => ({ name, title: t(`panel.${name}`) }));
  return (
    <>
      <main class="panel">
        <Tabs label={t('panel.parts')} tabs={tabs} chosen={part} onChoose={choose}>
          {part === 'judgements' ? (
            <>
              <h1 class="spoken">{t('panel.judgements')}</h1>
              <JudgementFiles judging={tab.judging} actions={actions} language={language} />
              <JudgementList judging={tab.judging} language={language} />
            </>
          ) : (
            <Reports part={part} tab={tab} language={language} />
          )}
        </Tabs>
      </main>
      <footer>
        <TabTools tab={tab} actions={actions} language={language} />
        <StatusLine status={tab.events.status} language={language} />
      </footer>
    </>
  );
}

interface ReportsProps {
  readonly part: Exclude<Part, 'judgements'>;
  readonly tab: TabInView;
  readonly language: Language;
}

function Reports({ part, tab, language }: ReportsProps) {
  const { reports, events, control, sites, view } = tab;
  if (reports.length === 0) return <NoReport view={view} sites={sites} onCheck={control.check} language={language} />;
  return (
    <>
      {reports.map((report) => {
        const key = `${report.frameId} ${report.address}`;
        if (part === 'findings') {
          return (
            <ReportView
              key={key}
              whole
              report={report}
              language={language}
              onCheck={control.check}
              onReveal={events.reveal}
              onCopy={events.copy}
              onJudge={events.judge}
            />
          );
        }
        return (
          <article class="report" key={key}>
            <Summary report={report} language={language} />
            {part === 'tables' ? (
              <ReadTables report={report} language={language} />
            ) : (
              <Statements report={report} language={language} open />
            )}
          </article>
        );
      })}
    </>
  );
}
