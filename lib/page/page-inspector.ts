import { inspect, type Inspection } from '../inspect.ts';
import type { CellId } from '../model/cell-id.ts';
import type { TextPlace } from '../model/narrative.ts';
import type { ResultValue } from '../model/result.ts';
import { createOverlay, type Overlay } from '../overlay/overlay.ts';
import { readDocument } from '../read/dom.ts';
import type { PageReading } from '../read/page.ts';
import type { Place } from '../read/places.ts';
import { textRanges, type TextRange } from '../read/text-ranges.ts';
import type { Language } from '../text/language.ts';
import { PageWatch } from './page-watch.ts';

export interface PageInspectorOptions {
  readonly document: Document;
  readonly language: Language;
  /** Called after each inspection whose result differs from the one before. */
  readonly inspected: (inspection: Inspection) => void;
  /** Called when the user turns the marks off on the page itself. */
  readonly turnedOff: () => void;
}

/** What came of the page, and the nodes that stand behind it. */
type Reading = Pick<PageReading<Node>, 'places' | 'segments'> & { readonly inspection: Inspection };

/**
 * Keeps the inspection of one document up to date and draws its marks. It only reads the page: what is drawn stands in
 * the overlay, and `stop` leaves the document as it was.
 */
export class PageInspector {
  readonly #options: PageInspectorOptions;
  readonly #watch: PageWatch;
  #reading: Reading | null = null;
  #known = '';
  #marks = false;
  #overlay: Overlay | null = null;
  #template = '';

  constructor(options: PageInspectorOptions) {
    this.#options = options;
    this.#watch = new PageWatch(options.document, () => this.#refresh());
  }

  /** The inspection as of now; inspects where that has not been done. */
  inspection(): Inspection {
    return (this.#reading ?? this.#inspect()).inspection;
  }

  /** Inspects and from then on follows the changes of the page. */
  start(): void {
    this.#refresh();
    this.#watch.start();
  }

  /** Draws the marks or takes them away. */
  setMarks(on: boolean): void {
    this.#marks = on;
    this.#draw();
  }

  /** Shows a finding on the page; false where its place is gone or the page has none of that name. */
  reveal(finding: string): boolean {
    if (!this.#marks) this.setMarks(true);
    return this.#overlay?.reveal(finding) ?? false;
  }

  /** Ends it for good: an answer that is still under way finds nothing to draw. */
  stop(): void {
    this.#watch.stop();
    this.#reading = null;
    this.#draw();
  }

  /** True where the result is another than before, so that the watch knows whether changes matter. */
  #refresh(): boolean {
    const { inspection } = this.#inspect();
    this.#draw();
    const now = fingerprint(inspection);
    if (now === this.#known) return false;
    this.#known = now;
    this.#options.inspected(inspection);
    return true;
  }

  #inspect(): Reading {
    const { source, places, segments } = readDocument(this.#options.document);
    this.#reading = { inspection: inspect(source), places, segments };
    return this.#reading;
  }

  #draw(): void {
    const inspection = this.#reading?.inspection;
    const report = inspection?.report;
    if (!this.#marks || !report) {
      this.#overlay?.destroy();
      return;
    }
    if (this.#template !== report.template.id) {
      this.#overlay?.destroy();
      this.#template = report.template.id;
      this.#overlay = createOverlay({
        document: this.#options.document,
        language: this.#options.language,
        template: report.template,
        placeOf: (cell) => this.#placeOf(cell),
        rangesOf: (passage) => this.#rangesOf(passage),
        turnedOff: () => {
          this.#marks = false;
          this.#options.turnedOff();
        },
      });
    }
    this.#overlay?.show(inspection.findings, valuesOf(inspection), inspection.places);
  }

  #placeOf(cell: string): Element | Range | null {
    const value = this.#reading?.inspection.report?.values.get(cell as CellId);
    const place = value === undefined ? null : (this.#reading?.places.get(value.place) ?? null);
    return place && place.node.isConnected ? toElementOrRange(this.#options.document, place) : null;
  }

  /** Nodes that were replaced since the page was read are left out: the overlay notices that words are missing. */
  #rangesOf({ line, start, end }: TextPlace): Range[] {
    const segments = this.#reading?.segments[line] ?? [];
    return textRanges(segments, start, end).flatMap((piece) => toRange(this.#options.document, piece) ?? []);
  }
}

/** The values that findings are about: cards print no others. */
function valuesOf({ findings, report }: Inspection): Record<string, ResultValue> {
  const shown: Record<string, ResultValue> = {};
  for (const cell of findings.flatMap((finding) => finding.cells)) {
    const value = report?.values.get(cell as CellId);
    if (value) shown[cell] = { value: value.value, raw: value.raw, state: value.state, at: value.at };
  }
  return shown;
}

/** Everything that findings depend on, and what was found in the text: where it is the same, so is the result. */
function fingerprint({ detection, report, findings }: Inspection): string {
  const printed = [...(report?.values.values() ?? [])].map((value) => `${value.cell}:${value.raw}`);
  const stated = report?.narrative.statements.map(({ text, sentence }) => `${sentence.id}:${text}`);
  const quoted = findings.flatMap(({ id, passages }) => passages.map(({ quote }) => `${id}:${quote}`));
  return JSON.stringify([detection, report?.template.id, report?.identity, report?.problems, printed, stated, quoted]);
}

/** A cell of a table is its element; characters of a text are a range, which no page notices. */
function toElementOrRange(document: Document, { node, start, end }: Place<Node>): Element | Range | null {
  if (node instanceof Element) return node;
  return start === undefined || end === undefined ? null : toRange(document, { node, start, end });
}

function toRange(document: Document, { node, start, end }: TextRange<Node>): Range | null {
  if (end > (node as Text).length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
