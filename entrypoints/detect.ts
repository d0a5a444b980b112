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
      void browser.runtime.sendMessage({ name: 'report.detected', input: null }).catch(() => {
        // The extension was just updated or switched off: nobody is there to read the page.
      });
      return true;
    },
    () => mayBecomeReport(document),
  );
});
