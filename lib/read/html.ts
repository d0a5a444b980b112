import { parse } from 'parse5';
import { finish } from '../model/steps.ts';
import { readPage, type PageReading } from './page.ts';
import { savedTree, savedTreeAdapter, type SavedNode, type SavedTreeMap } from './saved-tree.ts';

/** Reads a saved page: the text of an HTML file, parsed as browsers parse it (scripts are not run). */
export function readHtml(html: string, url: string | null): PageReading<SavedNode> {
  const document = parse<SavedTreeMap>(html, { treeAdapter: savedTreeAdapter, scriptingEnabled: true });
  const { tree, head } = savedTree(document);
  return finish(readPage(tree, { url, ...head }));
}
