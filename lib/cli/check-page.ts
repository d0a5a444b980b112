import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inspect } from '../inspect.ts';
import type { Report } from '../model/report.ts';
import type { Medium, Result, Unreadable } from '../model/result.ts';
import { readHtml } from '../read/html.ts';
import type { Words } from '../text/language.ts';
import { decodePage, refuseForeign } from './decode.ts';
import { InputError, ofSystem } from './input-error.ts';
import { HEAD } from './signatures.ts';
import type { PageInput } from './page-input.ts';

export type Outcome = Result | Unreadable;

export function isUnreadable(outcome: Outcome): outcome is Unreadable {
  return 'error' in outcome;
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
  if (content.kind === 'broken') throw new InputError(content.code, content.words);
  if (content.kind === 'html') {
    if (content.html === '') throw new InputError('empty', { zh: '内容是空的', en: 'the input is empty' });
    refuseForeign(content.html.slice(0, HEAD));
    return { html: content.html, url: null, sha256: digest(content.html) };
  }
  const bytes = content.kind === 'path' ? await readBytes(content.path) : content.bytes;
  return { ...(await decodePage(bytes)), sha256: digest(bytes) };
}

/** The bytes of a file; throws an InputError where there are none. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw ofSystem(error);
  }
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The outcome of an input that could not be read, or that brought down what read it. */
export function unreadable(input: PageInput, error: unknown): Unreadable {
  if (error instanceof InputError) return outcomeOf(input, error.medium, error.code, error.words);
  const said = error instanceof Error ? error.message : String(error);
  return outcomeOf(input, 'unknown', 'failed', { zh: `核对时出错：${said}`, en: said });
}

function outcomeOf({ file, url }: PageInput, medium: Medium, code: string, { zh, en }: Words): Unreadable {
  return {
    schema: 'gouji.result/1',
    source: { file, url, sha256: null, medium },
    error: { code, message: en, zh },
  };
}
