import type { CellId } from '../../lib/model/cell-id.ts';
import { inspect } from '../../lib/inspect.ts';
import { readDocument } from '../../lib/read/dom.ts';
import { mayBecomeReport, mayBeReport } from '../../lib/detect/may-be-report.ts';
import { createOverlay } from '../../lib/overlay/overlay.ts';
import { hasReport } from '../../lib/model/has-report.ts';
import { readNarrative } from '../../lib/narrative/read-narrative.ts';
import { parseReport } from '../../lib/parse/parse-report.ts';

/** What the benchmark calls in the page: the code of the extension, nothing else. */
export function recognise(): boolean {
  return mayBeReport(document) || mayBecomeReport(document);
}

export function read(): number {
  return readDocument(document).source.grids.length;
}

export function parse(): number {
  return parseReport(readDocument(document).source).report?.values.size ?? 0;
}

export function readAndCheck(): number {
  return inspect(readDocument(document).source).findings.length;
}

/** The cheapest way to see all text: each text node once. */
export function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

/** Understands the prose; reading and parsing are done before, once. */
export function prepareNarrating(): () => number {
  const { source } = readDocument(document);
  const { report } = parseReport(source);
  if (!report) throw new Error('the page carries no report');
  return () => readNarrative(source, report).statements.length;
}

/** Marks the page and takes the marks away again; reading is done before, once. */
export function prepareMarking(): () => number {
  const { source, places } = readDocument(document);
  const { result, report } = inspect(source);
  if (!report || !hasReport(result)) throw new Error('the page carries no report');
  return () => {
    const overlay = createOverlay({
      document,
      language: 'zh',
      template: report.template,
      placeOf: (cell) => {
        const value = report.values.get(cell as CellId);
        const node = value ? places.get(value.place)?.node : null;
        return node instanceof Element ? node : null;
      },
    });
    overlay.show(result.findings, result.values);
    const width = document.documentElement.getBoundingClientRect().width;
    overlay.destroy();
    return width;
  };
}
