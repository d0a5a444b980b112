import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** What a local server sends back for one address. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LocalServer {
  readonly port: number;
  close(): Promise<void>;
}

export type Answerer = (address: URL) => Answer | Promise<Answer>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};

export const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: '没有这个页面' };

/** Serves the demo portal: the pages of a folder, under any host name of gov.cn. */
export function servePortal(folder: string, port = 0): Promise<LocalServer> {
  return serve((address) => (isPortalHost(address.hostname) ? answerFromFolder(folder, address) : NOT_FOUND), port);
}

/**
 * A server on this machine only that answers for every host name. It also takes requests with a whole address in the
 * request line, as an HTTP proxy gets them: Firefox is led here by its proxy settings.
 */
export async function serve(answer: Answerer, port = 0): Promise<LocalServer> {
  const server = createServer((request, response) => void respond(answer, request, response));
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the local server has no port');
  return { port: address.port, close: () => close(server) };
}

function isPortalHost(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host.endsWith('.gov.cn');
}

async function respond(answer: Answerer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = addressOf(request);
  const found = address === null ? NOT_FOUND : await Promise.resolve(answer(address)).catch(failure);
  response.writeHead(found.status, { 'content-type': found.type, 'cache-control': 'no-store', ...found.headers });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

function failure(error: unknown): Answer {
  return { status: 500, type: 'text/plain; charset=utf-8', body: String(error) };
}

function addressOf(request: IncomingMessage): URL | null {
  const target = request.url ?? '/';
  const whole = /^https?:\/\//i.test(target) ? target : `http://${request.headers.host ?? 'localhost'}${target}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}

async function answerFromFolder(folder: string, address: URL): Promise<Answer> {
  const file = fileOf(folder, address.pathname);
  if (file === null) return NOT_FOUND;
  const body = await readFile(file).catch(() => null);
  if (body === null) return NOT_FOUND;
  return { status: 200, type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', body };
}

/** Null where the path leads out of the folder. */
function fileOf(folder: string, path: string): string | null {
  const decoded = decode(path);
  if (decoded === null || decoded.includes('\0')) return null;
  const file = normalize(join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  return file.startsWith(normalize(folder + sep)) ? file : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // not UTF-8 after decoding: no file has such a name
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections(); // browsers keep connections open: without this the server would wait for them
  });
}
