import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Words } from '../text/language.ts';
import { notHandedOut, type PageInput } from './page-input.ts';

const PAGE = /\.(?:html?|xhtml|shtml|mht(?:ml)?)$/i;

const NO_PAGE: Words = { zh: '目录里没有保存下来的网页', en: 'no saved page in this directory' };

/** Where something stands that is no result and no error, but that people should know. */
export type Notice = (about: string, words: Words) => void;

/** The page at a path, or those of a directory and all below it, in the order of their names. */
export async function* pagesAt(path: string, url: string | null, notice: Notice): AsyncGenerator<PageInput> {
  const found = await statOrNull(path);
  if (!found?.isDirectory()) {
    yield { file: path, url, content: { kind: 'path', path } };
    return;
  }
  let isEmpty = true;
  for await (const page of pagesBelow(path, { root: await realpath(path), walked: new Set() })) {
    isEmpty = false;
    yield page;
  }
  if (isEmpty) notice(path, NO_PAGE);
}

/** One walk, in real paths: links may lead back to where it is, or to one place twice. */
interface Walk {
  readonly root: string;
  readonly walked: Set<string>;
}

async function* pagesBelow(folder: string, walk: Walk): AsyncGenerator<PageInput> {
  let entries: Dirent[];
  try {
    walk.walked.add(await realpath(folder));
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield notHandedOut(folder, error);
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if ((await statOrNull(path))?.isDirectory()) {
      if (await isToWalk(path, entry, walk)) yield* pagesBelow(path, walk);
    } else if (PAGE.test(entry.name)) yield { file: path, url: null, content: { kind: 'path', path } };
  }
}

async function isToWalk(path: string, entry: Dirent, { root, walked }: Walk): Promise<boolean> {
  const real = await realpath(path);
  if (walked.has(real)) return false;
  // What is below the root is walked under its own name.
  return !(entry.isSymbolicLink() && isWithin(root, real));
}

function isWithin(root: string, real: string): boolean {
  const way = relative(root, real);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}
