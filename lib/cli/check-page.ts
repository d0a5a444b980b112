import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inspect } from '../inspect.ts';
import type { Report } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import { readHtml } from '../read/html.ts';
import { decodePage, InputError } from './decode.ts';
import type { PageInput } from './sources.ts';

/** What comes of an input that could not be read. */
export interface Unreadable {
  readonly schema: 'gouji.result/1';
  readonly source: Result['source'];
  readonly error: { readonly code: string; readonly message: string };
}

export type Outcome = Result | Unreadable;

export function isUnreadable(outcome: Outcome): outcome is Unreadable {
  return 'error' in outcome;
}

/** The report in a file, for comparing the one on the next year with it; throws an InputError where there is none. */
export async function loadReport(path: string): Promise<Report> {
  const { html, url } = await decodePage(await readBytes(path));
  const { report } = inspect(readHtml(html, url).source);
  if (!report) throw new InputError('not-a-report', 'the file holds no report');
  return report;
}

/** Reads and checks one page; never throws: what goes wrong is the outcome. */
export async function checkPage(input: PageInput, previous: Report | null = null): Promise<Outcome> {
  try {
    const { html, url, sha256 } = await load(input);
    const address = input.url ?? url;
    const { source } = readHtml(html, address);
    const origin = { file: input.file, sha256, ...(address === null ? {} : { url: address }) };
    return inspect(source, origin, previous).result;
  } catch (error) {
    return unreadable(input, error);
  }
}

async function load({ content }: PageInput): Promise<{ html: string; url: string | null; sha256: string }> {
  if (content.kind === 'broken') throw new InputError(content.code, content.message);
  if (content.kind === 'html') {
    if (content.html === '') throw new InputError('empty', 'the input is empty');
    return { html: content.html, url: null, sha256: digest(content.html) };
  }
  const bytes = content.kind === 'path' ? await readBytes(content.path) : content.bytes;
  return { ...(await decodePage(bytes)), sha256: digest(bytes) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new InputError('not-found', 'no such file or directory');
    if (code === 'EACCES') throw new InputError('no-permission', 'the file may not be read');
    throw new InputError('unreadable', error instanceof Error ? error.message : String(error));
  }
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function unreadable(input: PageInput, error: unknown): Unreadable {
  const isKnown = error instanceof InputError;
  return {
    schema: 'gouji.result/1',
    source: { file: input.file, url: input.url, sha256: null, medium: 'html' },
    error: {
      code: isKnown ? error.code : 'failed',
      message: error instanceof Error ? error.message : String(error),
    },
  };
}
