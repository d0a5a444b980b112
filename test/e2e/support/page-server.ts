import { NOT_FOUND, serve, type Answer, type LocalServer } from '../../../lib/cli/portal.ts';

/** A page as HTML, or with the details of its answer. */
export type ServedPage = string | (Partial<Answer> & { readonly body: string | Uint8Array });

export interface PageServer extends LocalServer {
  /** Adds or replaces a page, by its whole address: `http://www.example.gov.cn/2021.html`. */
  put(address: string, page: ServedPage): void;
  /** Addresses that were asked for, in order. */
  readonly requests: readonly string[];
}

/** Serves pages that a test writes down, under any host name. */
export async function servePages(pages: Readonly<Record<string, ServedPage>> = {}): Promise<PageServer> {
  const served = new Map<string, ServedPage>();
  const requests: string[] = [];
  const put = (address: string, page: ServedPage): void => void served.set(keyOf(new URL(address)), page);
  for (const [address, page] of Object.entries(pages)) put(address, page);
  const server = await serve((address) => {
    requests.push(address.href);
    const page = served.get(keyOf(address));
    return page === undefined ? NOT_FOUND : answerOf(page);
  });
  return { ...server, put, requests };
}

/** Without port and protocol: Firefox keeps the one, host rules hide the other. */
function keyOf(address: URL): string {
  return address.hostname + address.pathname + address.search;
}

function answerOf(page: ServedPage): Answer {
  const answer = typeof page === 'string' ? { body: page } : page;
  return { status: 200, type: 'text/html; charset=utf-8', ...answer };
}
