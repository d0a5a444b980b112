import { inspect, type Inspection } from '../inspect.ts';
import { hasReport } from '../model/has-report.ts';
import type { Result } from '../model/result.ts';
import { createOverlay, type Overlay } from '../overlay/overlay.ts';
import { readDocument } from '../read/dom.ts';
import type { Place, Places } from '../read/places.ts';
import type { Language } from '../text/language.ts';
import { PageWatch } from './page-watch.ts';

export interface PageInspectorOptions {
  readonly document: Document;
  readonly language: Language;
  /** Called after each inspection whose result differs from the one before. */
  readonly inspected: (result: Result) => void;
  /** Called when the user turns the marks off on the page itself. */
  readonly turnedOff: () => void;
}

/**
 * Keeps the inspection of one document up to date and draws its marks. It only reads the page: what is drawn stands in
 * the overlay, and `stop` leaves the document as it was.
 */
export class PageInspector {
  readonly #options: PageInspectorOptions;
  readonly #watch: PageWatch;
  #reading: { inspection: Inspection; places: Places<Node> } | null = null;
  #known = '';
  #marks = false;
  #overlay: Overlay | null = null;
  #template = '';

  constructor(options: PageInspectorOptions) {
    this.#options = options;
    this.#watch = new PageWatch(options.document, () => this.#refresh());
  }

  /** The result as of now; inspects where that has not been done. */
  result(): Result {
    return (this.#reading ?? this.#inspect()).inspection.result;
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

  stop(): void {
    this.#watch.stop();
    this.#overlay?.destroy();
    this.#overlay = null;
  }

  /** True where the result is another than before, so that the watch knows whether changes matter. */
  #refresh(): boolean {
    const { result } = this.#inspect().inspection;
    this.#draw();
    const now = JSON.stringify(result);
    if (now === this.#known) return false;
    this.#known = now;
    this.#options.inspected(result);
    return true;
  }

  #inspect(): { inspection: Inspection; places: Places<Node> } {
    const { source, places } = readDocument(this.#options.document);
    this.#reading = { inspection: inspect(source), places };
    return this.#reading;
  }

  #draw(): void {
    const report = this.#reading?.inspection.report;
    const result = this.#reading?.inspection.result;
    if (!this.#marks || !report || !result || !hasReport(result)) {
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
        turnedOff: () => {
          this.#marks = false;
          this.#options.turnedOff();
        },
      });
    }
    this.#overlay?.show(result.findings, result.values);
  }

  #placeOf(cell: string): Element | Range | null {
    const value = this.#reading?.inspection.values.get(cell);
    const place = value === undefined ? null : (this.#reading?.places.get(value.place) ?? null);
    return place && place.node.isConnected ? toRange(this.#options.document, place) : null;
  }
}

/** A cell of a table is its element; characters of a text are a range, which no page notices. */
function toRange(document: Document, { node, start, end }: Place<Node>): Element | Range | null {
  if (node instanceof Element) return node;
  const length = (node as Text).data.length;
  if (start === undefined || end === undefined || end > length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
