import sniffEncoding from 'html-encoding-sniffer';
import { isArchive, pagesIn } from './archive.ts';
import { InputError } from './input-error.ts';
import { foreignKind, HEAD } from './signatures.ts';

/** No page of a report comes near it; what is larger is refused before it fills the memory. */
const LARGEST = 64 * 1024 * 1024;
const TOO_LARGE = { zh: '超过 64 MiB', en: 'more than 64 MiB' };

const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,4000}?)\s{0,9}-->/i;

export interface DecodedPage {
  readonly html: string;
  /** Where the page says that it was saved from. */
  readonly url: string | null;
}

/**
 * The markup of a saved page: HTML in any declared encoding (undeclared: UTF-8 if it is, else GB18030; so where the
 * declaration is certainly wrong), or the HTML parts of an MHTML archive. Throws an InputError for what is no page.
 */
export async function decodePage(bytes: Uint8Array): Promise<DecodedPage> {
  if (bytes.length === 0) throw new InputError('empty', { zh: '内容是空的', en: 'the input is empty' });
  if (bytes.length > LARGEST) throw new InputError('too-large', TOO_LARGE);
  const start = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (isArchive(start)) return decodeArchive(bytes, start);
  refuseForeign(start);
  const html = decodeHtml(bytes);
  return { html, url: SAVED_FROM.exec(html.slice(0, 2048))?.[1] ?? null };
}

/** Throws an InputError for what begins as no page does. */
export function refuseForeign(start: string): void {
  const kind = foreignKind(start);
  if (kind) throw new InputError('not-a-page', kind.words, kind.medium);
}

async function decodeArchive(bytes: Uint8Array, start: string): Promise<DecodedPage> {
  const pages = await pagesIn(bytes);
  if (pages.length === 0) throw new InputError('not-a-page', { zh: '存档里没有网页', en: 'the archive holds no page' });
  return { html: pages.map((page) => decodeHtml(page.bytes, page.charset)).join('\n'), url: locationIn(start) };
}

const LOCATION = /^(?:snapshot-)?content-location:/i;

/** The address that the head of an archive gives its page; null where it gives none. */
function locationIn(head: string): string | null {
  const line = head.split('\n').find((each) => LOCATION.test(each)) ?? '';
  return /\S+/.exec(line.replace(LOCATION, ''))?.[0] ?? null;
}

/** `charset` is what was declared beside the page; it counts before what the page declares. */
function decodeHtml(bytes: Uint8Array, charset: string | null = null): string {
  const beside = charset === null ? {} : { transportLayerEncodingLabel: charset };
  const sniffed = sniffEncoding(bytes, { ...beside, defaultEncoding: 'x-user-defined' });
  const declared = sniffed === 'x-user-defined' ? null : sniffed;
  if (declared === 'UTF-8') return asUtf8OrGbk(bytes);
  if (declared === null || IN_DOUBT.has(declared)) {
    const utf8 = strictUtf8(bytes);
    if (utf8 !== null && (declared === null || countOf(utf8, HAN) >= LEAST_HAN)) return utf8;
  }
  return new TextDecoder(declared ?? 'gb18030').decode(bytes);
}

/** Declarations that pages bear which are UTF-8. */
const IN_DOUBT: ReadonlySet<string> = new Set(['GBK', 'gb18030', 'windows-1252']);
/** So many characters are UTF-8 by no chance; a few pairs of bytes may be. */
const LEAST_HAN = 20;
const HAN = /\p{Script=Han}/gu;
/** What stands for bytes that are no UTF-8. */
const LOST = /\uFFFD/g;

/** Servers that were moved declare UTF-8 for old pages too: of these hardly a character can be read. */
function asUtf8OrGbk(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = countOf(text, LOST);
  return lost > 0 && lost > countOf(text, HAN) ? new TextDecoder('gb18030').decode(bytes) : text;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
