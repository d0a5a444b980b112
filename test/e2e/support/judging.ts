import type { Page } from 'playwright-core';

/** Unfolds a finding and dismisses it for a reason. */
export async function dismiss(view: Page, finding: string, reason = '勾稽读错了', words = ''): Promise<void> {
  await unfold(view, finding);
  const item = view.locator('.finding-open', { hasText: finding }).first();
  await item.getByRole('button', { name: '排除…' }).click();
  await view.getByRole('radio', { name: reason }).check();
  if (words !== '') await view.getByRole('textbox', { name: /说明/ }).fill(words);
  await view.getByRole('button', { name: '排除这一处' }).click();
}

/** Unfolds all causes, so that what follows from them can be seen. */
export async function unfoldCauses(view: Page): Promise<void> {
  const folded = view.locator('.cause > .line[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Unfolds a finding, and the cause that it follows from. */
export async function unfold(view: Page, finding: string): Promise<void> {
  await view.locator('.state').first().waitFor();
  await unfoldCauses(view);
  const line = view.locator('.finding .line', { hasText: finding }).first();
  await line.waitFor();
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
}

/** What is listed as not agreeing, each finding of a cause by itself. */
export async function lines(view: Page): Promise<string[]> {
  await unfoldCauses(view);
  return view.locator('.group-error .finding .message, .group-warning .finding .message').allInnerTexts();
}
