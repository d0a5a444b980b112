import type { Settings } from '../lib/judge/settings.ts';
import type { Desk } from '../lib/messages/desk.ts';
import type { TabGateway } from '../lib/messages/tab-state.ts';
import type { Template } from '../lib/model/template.ts';
import type { Language } from '../lib/text/language.ts';
import type { PageActions } from './actions.ts';

/** What popup and panel are given. */
export interface AppProps {
  readonly gateway: TabGateway;
  readonly desk: Desk;
  readonly actions: PageActions;
  /** Forms whose cells can be named. */
  readonly templates: readonly Template[];
  readonly language: Language;
  readonly settings: Settings;
}
