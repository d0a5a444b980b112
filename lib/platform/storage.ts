import { browser } from './browser.ts';

/** Calls back when what is stored under a key changes, in whatever window; gives what ends that. */
export function watchStorage(area: 'local' | 'session', key: string, changed: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, name: string): void => {
    if (name === area && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
