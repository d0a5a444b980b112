import type { Words } from '../text/language.ts';
import { ofSystem } from './input-error.ts';

/** One page to be checked, before it is read: small, so that many can wait. */
export interface PageInput {
  /** What the result calls it: the path, `-`, or the id of a line. */
  readonly file: string;
  readonly url: string | null;
  readonly content:
    | { readonly kind: 'path'; readonly path: string }
    | { readonly kind: 'html'; readonly html: string }
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'broken'; readonly code: string; readonly words: Words };
}

/** An input of which it is known already that it cannot be read. */
export function broken(file: string, code: string, words: Words): PageInput {
  return { file, url: null, content: { kind: 'broken', code, words } };
}

/** The same for what the system does not hand out. */
export function notHandedOut(file: string, error: unknown): PageInput {
  const { code, words } = ofSystem(error);
  return broken(file, code, words);
}
