/** Host of an address; null where it has none (a saved file, a blank frame) or cannot be read. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname || null;
}

/** True for `gov.cn` and the names below it. Says who registered the name, not who wrote the page. */
export function isGovernmentHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === 'gov.cn' || name.endsWith('.gov.cn');
}
