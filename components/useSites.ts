import type { Site, TabGateway } from '../lib/messages/tab-state.ts';
import type { TextKey, TextParams } from '../lib/text/translate.ts';
import type { TabView } from './useTabState.ts';

export interface Sites {
  /** Null where it is not known. */
  readonly site: (Site & { readonly host: string }) | null;
  /** Lets pages of the host be looked at by themselves, or not. */
  set(host: string, on: boolean): void;
  /** Asks the browser's user for access to the host. */
  allow(host: string): void;
}

/** The site of a tab and what can be switched there. */
export function useSites(
  gateway: TabGateway,
  view: TabView,
  refresh: () => void,
  say: (key: TextKey, params?: TextParams) => void,
): Sites {
  const site = view.phase === 'ready' ? view.state.site : null;
  return {
    site: site === null || site.host === null ? null : { ...site, host: site.host },
    set(host, on) {
      gateway.setSite(host, on).then(
        () => {
          say(on ? 'site.saidOn' : 'site.saidOff', { host });
          refresh();
        },
        () => say('site.failed'),
      );
    },
    allow(host) {
      gateway.allowSite(host).then(
        (granted) => {
          say(granted ? 'site.granted' : 'site.refused', { host });
          if (granted) refresh();
        },
        () => say('site.failed'),
      );
    },
  };
}
