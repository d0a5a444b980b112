import type { TabGateway } from '../lib/messages/tab-state.ts';
import type { Template } from '../lib/model/template.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import type { PageActions } from './actions.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { bestDetection, reportsOf } from './reports.ts';
import { ReportView } from './ReportView.tsx';
import { TabTools } from './TabTools.tsx';
import { useReportEvents } from './useReportEvents.ts';
import { useTabState, type TabControl } from './useTabState.ts';

export interface AppProps {
  readonly gateway: TabGateway;
  readonly actions: PageActions;
  /** Forms whose cells can be named. */
  readonly templates: readonly Template[];
  readonly language: Language;
}

/** What is known of one tab, and what can be done with it. */
export function App(props: AppProps) {
  return (
    <ErrorBoundary language={props.language}>
      <TabPage {...props} />
    </ErrorBoundary>
  );
}

function TabPage({ gateway, actions, templates, language }: AppProps) {
  const control = useTabState(gateway, actions.now);
  const events = useReportEvents(gateway, actions, translator(language));
  const { view } = control;
  const reports = view.phase === 'ready' ? reportsOf(view.state, templates, view.readAt) : [];
  return (
    <>
      <main>
        {reports.length === 0 && <NoReport control={control} language={language} />}
        {reports.map((report) => (
          <ReportView
            key={`${report.frameId} ${report.address}`}
            report={report}
            language={language}
            onCheck={control.check}
            onReveal={events.reveal}
            onCopy={events.copy}
          />
        ))}
      </main>
      <footer>
        {view.phase === 'ready' && reports.length > 0 && (
          <TabTools reports={reports} marks={view.state.marks} control={control} events={events} language={language} />
        )}
        <p class="status detail" role="status" aria-live="polite">
          {events.status}
        </p>
      </footer>
    </>
  );
}

function NoReport({ control, language }: { control: TabControl; language: Language }) {
  const { view, check } = control;
  if (view.phase === 'loading' || view.phase === 'checking') {
    return (
      <p class="waiting" role="status">
        {translator(language)(`app.${view.phase}`)}
      </p>
    );
  }
  if (view.phase === 'refused' || view.phase === 'failed') {
    return <EmptyState kind={view.phase} detail={view.detail} language={language} onCheck={check} />;
  }
  const detection = bestDetection(view.state);
  if (detection === null) return <EmptyState kind="nothing" language={language} onCheck={check} />;
  const kind = detection.kind === 'report' ? 'none' : detection.kind;
  return <EmptyState kind={kind} attachments={detection.attachments} language={language} onCheck={check} />;
}
