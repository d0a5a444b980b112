import type { Page } from 'playwright-core';

/** Unfolds a finding and dismisses it for a reason. */
export async function dismiss(view: Page, finding: string, reason = '勾稽读错了', words = ''): Promise<void> {
  await unfold(view, finding);
  await view.getByRole('button', { name: '排除…' }).first().click();
  await view.getByRole('radio', { name: reason }).check();
  if (words !== '') await view.getByRole('textbox', { name: /说明/ }).fill(words);
  await view.getByRole('button', { name: '排除这一处' }).click();
}

export async function unfold(view: Page, finding: string): Promise<void> {
  const line = view.locator('.finding .line', { hasText: finding }).first();
  await line.waitFor();
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
}

export function lines(view: Page): Promise<string[]> {
  return view.locator('.group-error .finding .message, .group-warning .finding .message').allInnerTexts();
}
