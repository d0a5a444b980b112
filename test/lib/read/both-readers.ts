import type { Source } from '../../../lib/model/grid.ts';
import { readDocument } from '../../../lib/read/dom.ts';
import { readHtml } from '../../../lib/read/html.ts';

/** A document of the window that the test runs in, so that its nodes have that window's prototypes. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export interface Reader {
  readonly name: string;
  read(html: string): Source;
}

/** The two ways in which a page is read; what they read is the same. */
export const READERS: readonly Reader[] = [
  { name: 'document', read: (html) => readDocument(parsed(html)).source },
  { name: 'saved page', read: (html) => readHtml(html, document.URL).source },
];
