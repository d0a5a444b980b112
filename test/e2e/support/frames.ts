import type { CDPSession, Frame, Page } from 'playwright-core';
import { shadowIn, type ShadowProbe } from '../overlay/shadow.ts';

/** Reads what stands on the page of a frame; null while nothing does. */
async function inFrame<Result>(page: Page, frame: Frame, read: (root: ShadowRoot) => Result): Promise<Result | null> {
  const session = await sessionOf(page, frame);
  const probe: ShadowProbe | null = await shadowIn(session, 'gouji-marks', frame.url());
  const result = probe && (await probe.run(read));
  await session.detach();
  return result;
}

/** A frame of another site has a process of its own. */
function sessionOf(page: Page, frame: Frame): Promise<CDPSession> {
  return page
    .context()
    .newCDPSession(frame)
    .catch(() => page.context().newCDPSession(page));
}

/** Text of the bar of a frame; empty while it is put away. */
export function frameBar(page: Page, frame: Frame): Promise<string | null> {
  return inFrame(page, frame, (root) => {
    return root.querySelector<HTMLElement>('.nav')?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  });
}

/** Where the bar of a frame stands in the window of the frame: its upper and lower edge. */
export async function frameBarEdges(page: Page, frame: Frame): Promise<readonly [number, number]> {
  const read = (root: ShadowRoot): readonly [number, number] => {
    const { top = 0, bottom = 0 } = root.querySelector('.nav')?.getBoundingClientRect() ?? {};
    return [top, bottom];
  };
  return (await inFrame(page, frame, read)) ?? [0, 0];
}

/** Text of the card of a frame; null while it is closed. */
export function frameCard(page: Page, frame: Frame): Promise<string | null> {
  return inFrame(page, frame, (root) => {
    const card = root.querySelector<HTMLElement>('.card');
    return card && card.getClientRects().length > 0 ? card.innerText : null;
  });
}

/** The numbers beside the marks of a frame. */
export async function frameNumbers(page: Page, frame: Frame): Promise<readonly string[]> {
  const read = (root: ShadowRoot) => [...root.querySelectorAll('.sign text')].map((text) => text.textContent ?? '');
  return (await inFrame(page, frame, read)) ?? [];
}
