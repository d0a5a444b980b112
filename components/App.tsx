import type { AppProps } from './app-props.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NoReport } from './NoReport.tsx';
import { ReportView } from './ReportView.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TabTools } from './TabTools.tsx';
import { useTab } from './useTab.ts';

/** The quick summary of one tab, and what can be done with it. */
export function App(props: AppProps) {
  return (
    <ErrorBoundary language={props.language}>
      <TabPage {...props} />
    </ErrorBoundary>
  );
}

function TabPage(props: AppProps) {
  const { language, actions } = props;
  const tab = useTab(props);
  const { control, events, reports, sites } = tab;
  return (
    <>
      <main>
        {reports.length === 0 && <NoReport view={tab.view} sites={sites} onCheck={control.check} language={language} />}
        {reports.map((report) => (
          <ReportView
            key={`${report.frameId} ${report.address}`}
            report={report}
            language={language}
            onCheck={control.check}
            onReveal={events.reveal}
            onCopy={events.copy}
            onJudge={events.judge}
          />
        ))}
      </main>
      <footer>
        <TabTools tab={tab} actions={actions} language={language} />
        <StatusLine status={events.status} language={language} />
      </footer>
    </>
  );
}
