import { browser } from './browser.ts';

/** What the manifest gives access to. */
const OWN = /^(?:\*|https?):\/\/\*\.gov\.cn\/\*$/;

function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** All hosts whose pages may be read without asking, as patterns. */
export async function allPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Hosts that the user gave access to, as patterns; the manifest's own are left out. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await allPatterns()).filter((origin) => !OWN.test(origin)).toSorted();
}

/** Asks the user; only while a click is handled. False where the user refuses. */
export function requestHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Gives access back. */
export function revokePattern(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Whether pages of a host may be read without asking. */
export function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}
