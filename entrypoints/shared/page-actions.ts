import type { PageActions } from '../../components/actions.ts';
import { browser } from '../../lib/platform/browser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';

/** What pages of the extension do outside of themselves. */
export const pageActions: PageActions = {
  save: saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
  now: () => new Date(),
  openPanel: null,
  openSettings: () => void browser.runtime.openOptionsPage(),
};
