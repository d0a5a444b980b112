import { browser } from './browser.ts';

/** What the types of the polyfill do not know of the browsers. */
interface Panels {
  /** Chromium. */
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the pages of a window; only while a click or a key is handled, and before anything is awaited. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return sidePanel.open({ windowId });
  return sidebarAction?.open() ?? Promise.resolve();
}
