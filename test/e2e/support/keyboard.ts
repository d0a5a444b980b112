import type { Page } from 'playwright-core';

/** More stops than any page of the extension has. */
const MOST = 120;

/** Presses Tab until what has the focus is called so, inside of what is chosen where something is; throws where nothing is. */
export async function tabTo(view: Page, name: string | RegExp, inside = 'body'): Promise<void> {
  for (let count = 0; count < MOST; count += 1) {
    await view.keyboard.press('Tab');
    const found = await view.evaluate((selector) => {
      const active = document.activeElement;
      const label = active?.closest('label')?.textContent ?? '';
      return active?.closest(selector) ? (active.textContent ?? '') + label : null;
    }, inside);
    if (found !== null && (typeof name === 'string' ? found.includes(name) : name.test(found))) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** Goes to a control and presses Enter. */
export async function enter(view: Page, name: string | RegExp, inside?: string): Promise<void> {
  await tabTo(view, name, inside);
  await view.keyboard.press('Enter');
}
