import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBecomeReport, mayBeReport } from '../lib/detect/may-be-report.ts';
import { watch } from '../lib/detect/watch.ts';

/** Runs in every frame of every government page: says once that the page may carry a report, and is gone. */
export default defineUnlistedScript(() => {
  watch(
    document,
    () => {
      if (!mayBeReport(document)) return false;
      void tell();
      return true;
    },
    () => mayBecomeReport(document),
  );
});

/** Where the extension was updated or switched off meanwhile, nobody is there to read the page, or nothing to tell it by. */
async function tell(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ name: 'report.detected', input: null });
  } catch {
    // The page is left as it is.
  }
}
