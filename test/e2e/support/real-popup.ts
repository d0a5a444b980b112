import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumUnderTest } from './chromium.ts';
import { until } from './until.ts';

/** The popup at the button of the toolbar, or the panel: no list of pages has them, so that they are spoken to by hand. */
export interface RealPopup {
  /** The value of an expression in the popup. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the popup says this. */
  saying(text: string): Promise<void>;
  /** Clicks the button that says this. */
  press(button: string): Promise<void>;
}

/** Presses the button of the toolbar over a page. */
export async function openRealPopup(chromium: ChromiumUnderTest, page: Page): Promise<RealPopup> {
  await chromium.pressButtonOn(page);
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('no session with the browser');
  return viewOf(await attach(session, `chrome-extension://${chromium.extensionId}/popup.html`));
}

/** Presses the button of the popup that opens the panel; the popup closes by that. */
export async function openRealPanel(chromium: ChromiumUnderTest, page: Page, button: string): Promise<RealPopup> {
  const popup = await openRealPopup(chromium, page);
  // Never answered: the popup is gone by then.
  void popup.press(button).catch(() => undefined);
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('no session with the browser');
  return viewOf(await attach(session, `chrome-extension://${chromium.extensionId}/sidepanel.html`));
}

function viewOf(evaluate: (expression: string) => Promise<unknown>): RealPopup {
  const says = (text: string): Promise<unknown> =>
    evaluate(`document.body.innerText.includes(${JSON.stringify(text)})`);
  return {
    evaluate,
    saying: async (text) => void (await until(() => says(text), { what: `the words ${text}` })),
    press: async (button) => {
      const find = `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(button)}))`;
      await until(() => evaluate(`${find} !== undefined`), { what: `the button ${button}` });
      await evaluate(`${find}.click()`);
    },
  };
}

interface Reply {
  readonly id: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

async function attach(session: CDPSession, address: string): Promise<(expression: string) => Promise<unknown>> {
  const target = await until(
    async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find(({ url }) => url === address);
    },
    { what: address },
  );
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const waiting = new Map<number, (value: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Reply;
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  let last = 0;
  return (expression) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, resolve);
      const message = JSON.stringify({
        id,
        method: 'Runtime.evaluate',
        params: { expression, returnByValue: true, userGesture: true },
      });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
