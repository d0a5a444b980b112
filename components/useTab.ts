import { translator } from '../lib/text/translate.ts';
import type { AppProps } from './app-props.ts';
import { reportsOf, type FrameReport } from './reports.ts';
import { useJudgements, type Judging } from './useJudgements.ts';
import { useReportEvents, type ReportEvents } from './useReportEvents.ts';
import { useSites, type Sites } from './useSites.ts';
import { useTabState, type TabControl, type TabView } from './useTabState.ts';

export interface TabInView {
  readonly control: TabControl;
  /** As the control says, but not ready before the judgements are known. */
  readonly view: TabView;
  readonly judging: Judging;
  readonly events: ReportEvents;
  readonly reports: readonly FrameReport[];
  readonly sites: Sites;
}

/** All that popup and panel know of a tab and can do with it. */
export function useTab({ gateway, desk, actions, templates, language, settings }: AppProps): TabInView {
  const control = useTabState(gateway, actions.now);
  const judging = useJudgements(desk, settings.name, actions.now);
  const events = useReportEvents(gateway, actions, judging, translator(language));
  const view: TabView = judging.list === null && control.view.phase === 'ready' ? { phase: 'loading' } : control.view;
  const sites = useSites(gateway, view, control.refresh, events.say);
  const sight = { judgements: judging.list?.judgements ?? [], shown: settings.shown };
  const reports = view.phase === 'ready' ? reportsOf(view.state, templates, view.readAt, sight) : [];
  return { control, view, judging, events, reports, sites };
}
