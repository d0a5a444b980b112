import type { Page, Worker } from 'playwright-core';
import * as z from 'zod/mini';
import { tabStateSchema, type FrameInspection, type TabState } from '../../../lib/messages/tab-state.ts';
import { hasReport, type ReportResult } from '../../../lib/model/has-report.ts';
import type { Result } from '../../../lib/model/result.ts';
import { launchChromium, type ChromiumSettings, type ChromiumUnderTest } from './chromium.ts';
import { servePages, type PageServer, type ServedPage } from './page-server.ts';
import { until } from './until.ts';

/** The part of the extension API that is called inside the browser. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Chromium with the extension and a server for the pages of one file of tests. */
export interface Session extends ChromiumUnderTest {
  readonly server: PageServer;
  /** What pages and the extension in them wrote to the console. */
  readonly written: readonly string[];
  /** An address that no other test has. */
  address(name?: string): string;
  /** Serves a page and opens it in a new tab. */
  show(page: ServedPage, address?: string): Promise<Page>;
  /** Asks the background in the name of the popup; rejects where it refuses or fails. */
  ask(name: string, input: object | null): Promise<unknown>;
  /** What the popup would be told of the tab at this moment. */
  stateOf(page: Page): Promise<TabState>;
  /** Waits until something of the tab was inspected. */
  inspectedFramesOf(page: Page): Promise<readonly FrameInspection[]>;
  /** Waits for the report of the tab. */
  reportOf(page: Page): Promise<ReportResult>;
  /** Waits for a report of which something holds. */
  reportThat(page: Page, holds: (report: ReportResult) => boolean): Promise<ReportResult>;
}

export async function startSession(settings: Omit<ChromiumSettings, 'port'> = {}): Promise<Session> {
  const server = await servePages();
  const chromium = await launchChromium({ ...settings, port: server.port });
  const inside = await openInside(chromium);
  const written: string[] = [];
  chromium.context.on('console', (message) => written.push(`${message.page()?.url() ?? ''} ${message.text()}`));
  await reportErrorsOf(chromium.serviceWorker);
  let count = 0;

  const address = (name = 'report'): string => `http://www.test.gov.cn/${name}-${(count += 1)}.html`;

  async function show(page: ServedPage, at = address()): Promise<Page> {
    server.put(at, page);
    const tab = await chromium.context.newPage();
    await tab.goto(at);
    return tab;
  }

  const errors = (): readonly string[] => [...chromium.errors, ...written.filter((line) => line.includes(UNCAUGHT))];

  async function ask(name: string, input: object | null): Promise<unknown> {
    const reply = await inside.evaluate((message) => chrome.runtime.sendMessage(message), { name, input });
    const { value } = z.object({ ok: z.literal(true), value: z.unknown() }).parse(reply);
    return value;
  }

  async function stateOf(page: Page): Promise<TabState> {
    return tabStateSchema.parse(await ask('tab.state', { tabId: await chromium.tabIdOf(page) }));
  }

  const inspectedFramesOf = (page: Page): Promise<readonly FrameInspection[]> =>
    until(
      async () => {
        const { frames } = await stateOf(page);
        return frames.length > 0 && frames;
      },
      { what: `an inspection of ${page.url()}` },
    );

  const reportThat = (page: Page, holds: (report: ReportResult) => boolean): Promise<ReportResult> =>
    until(
      async () => {
        const { frames } = await stateOf(page);
        return frames.map((frame): Result => frame.result).find((result) => hasReport(result) && holds(result));
      },
      { what: `a report on ${page.url()}` },
    ) as Promise<ReportResult>;

  return {
    ...chromium,
    get errors() {
      return errors();
    },
    server,
    written,
    address,
    show,
    ask,
    stateOf,
    inspectedFramesOf,
    reportOf: (page) => reportThat(page, () => true),
    reportThat,
    close: async () => {
      await chromium.close();
      await server.close();
    },
  };
}

const UNCAUGHT = 'uncaught in the background';

/** Playwright tells of errors in pages only: those of the background have to say themselves that they are there. */
async function reportErrorsOf(worker: Worker): Promise<void> {
  await worker.evaluate((words) => {
    addEventListener('error', (event) => console.error(words, event.message));
    addEventListener('unhandledrejection', (event) => console.error(words, String(event.reason)));
  }, UNCAUGHT);
}

/** A page of the extension that stays open: only such pages may ask about tabs. */
async function openInside({ context, extensionId }: ChromiumUnderTest): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/popup.html?tab=0`);
  return page;
}
