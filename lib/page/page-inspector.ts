import { inspectInSteps, type Inspection } from '../inspect.ts';
import type { CellId } from '../model/cell-id.ts';
import type { Source } from '../model/grid.ts';
import type { TextPlace } from '../model/narrative.ts';
import type { Steps } from '../model/steps.ts';
import type { Tour } from '../overlay/content/given.ts';
import { createOverlay, type Overlay } from '../overlay/overlay.ts';
import { readDocument, readDocumentInSteps } from '../read/dom.ts';
import type { PageReading } from '../read/page.ts';
import type { Place } from '../read/places.ts';
import { textRanges, type TextRange } from '../read/text-ranges.ts';
import type { Language } from '../text/language.ts';
import { printOf } from './inspection-print.ts';
import { PageWatch } from './page-watch.ts';
import { isSameSource } from './same-source.ts';
import { Slices, type Slicing } from './slices.ts';

export interface PageInspectorOptions {
  readonly document: Document;
  readonly language: Language;
  /** Called after each inspection whose result differs from the one before. */
  readonly inspected: (inspection: Inspection) => void;
  /** Called when the user turns the marks off on the page itself. */
  readonly turnedOff: () => void;
  /** Called when what was read is shown on the page, or no more. */
  readonly readingsChanged?: () => void;
  /** The reader comes to something here, or wants to go on to another frame. */
  readonly here?: () => void;
  readonly onward?: (by: 1 | -1, open: boolean) => void;
  /** Findings that are not drawn: a person has looked at them and set them aside. */
  readonly dismissed?: Iterable<string>;
  readonly slicing?: Slicing;
}

/** What came of the page, and the nodes that stand behind it. */
type Reading = PageReading<Node> & { readonly inspection: Inspection };

/** A page that changes again and again while it is read is read in one piece after so many attempts. */
const ATTEMPTS = 3;

/**
 * Keeps the inspection of one document up to date and draws its marks. It only reads the page: what is drawn stands in
 * the overlay, and `stop` leaves the document as it was.
 */
export class PageInspector {
  readonly #options: PageInspectorOptions;
  readonly #watch: PageWatch;
  /** The first look, for those who ask before it is done. */
  #first: Promise<boolean> | null = null;
  #isStopped = false;
  #reading: Reading | null = null;
  #known = '';
  #marks = false;
  #overlay: Overlay | null = null;
  /** Form and language of the overlay. */
  #manner = '';
  #dismissed: ReadonlySet<string>;
  #tour: Tour | null = null;

  constructor(options: PageInspectorOptions) {
    this.#options = options;
    this.#dismissed = new Set(options.dismissed);
    this.#watch = new PageWatch(options.document, () => this.#refresh());
  }

  /** The inspection as of now, when there is one; null where the page was left before. */
  async inspection(): Promise<Inspection | null> {
    await this.#first;
    return this.#reading?.inspection ?? null;
  }

  /** Inspects and from then on follows the changes of the page. A report of usual size takes one slice. */
  start(): void {
    this.#watch.start();
    this.#first = this.#refresh();
  }

  /** Draws the marks, or takes away all that stands on the page. */
  setMarks(on: boolean): void {
    if (on && this.#marks && this.#manner === this.#mannerNow()) return;
    this.#marks = on;
    if (on) this.#draw();
    else this.#overlay?.destroy();
  }

  /** Findings of these ids are neither drawn nor counted from now on; all others are. */
  setDismissed(ids: Iterable<string>): void {
    const next = new Set(ids);
    const isSame = next.size === this.#dismissed.size && [...next].every((id) => this.#dismissed.has(id));
    this.#dismissed = next;
    if (!isSame) this.#draw();
  }

  /** Shows what was read in each cell; ends when the marks are turned off. False where there is no report. */
  setReadings(on: boolean): boolean {
    this.#prepare();
    return this.#overlay?.setReadings(on) ?? false;
  }

  /** Shows a finding on the page; false where its place is gone or the page has none of that name. */
  reveal(finding: string): boolean {
    if (!this.#marks) this.setMarks(true);
    return this.#overlay?.reveal(finding) ?? false;
  }

  /** Leads to the entry after or before the one the reader is at, and opens its card; false where there is none. */
  step(by: 1 | -1): boolean {
    if (!this.#marks) this.setMarks(true);
    return this.#overlay?.step(by) ?? false;
  }

  /** Tells where this page stands among the frames of its tab. */
  setTour(tour: Tour): void {
    this.#tour = tour;
    this.#overlay?.setTour(tour);
  }

  /** The reader comes from another frame; false where there is nothing to come to. */
  enter(by: 1 | -1, open: boolean): boolean {
    return this.#overlay?.enter(by, open) ?? false;
  }

  areReadings(): boolean {
    return this.#overlay?.areReadings() ?? false;
  }

  /** Ends it for good: an answer that is still under way finds nothing to draw. */
  stop(): void {
    this.#isStopped = true;
    this.#watch.stop();
    this.#reading = null;
    this.#draw();
  }

  /** True where the result is another than before, so that the watch knows whether changes matter. */
  async #refresh(): Promise<boolean> {
    const slices = new Slices(this.#options.slicing);
    const inspection = await this.#inspect(slices);
    if (!inspection) return false;
    this.#draw();
    const now = printOf(inspection);
    if (now === this.#known) return false;
    this.#known = now;
    this.#options.inspected(inspection);
    return true;
  }

  /** Null where the page was left in the middle. */
  async #inspect(slices: Slices): Promise<Inspection | null> {
    const read = await this.#read(slices);
    const inspection = read && (await this.#inspectSource(read.source, slices));
    if (this.#marks) await slices.rest(); // drawing follows
    if (!read || !inspection || this.#isStopped) return null;
    this.#reading = { ...read, inspection };
    return inspection;
  }

  /** A change between two slices makes the reading worthless; what is made of it later is plain data. */
  async #read(slices: Slices): Promise<PageReading<Node> | null> {
    const { document } = this.#options;
    for (let attempt = 0; attempt < ATTEMPTS && !this.#isStopped; attempt += 1) {
      const { changes } = this.#watch;
      const isSame = (): boolean => !this.#isStopped && this.#watch.changes === changes;
      const read = await slices.run(readDocumentInSteps(document), isSame);
      if (read) return read;
    }
    return this.#isStopped ? null : readDocument(document);
  }

  /** Where a restless page says what it said before, nothing has to be worked out. */
  async #inspectSource(source: Source, slices: Slices): Promise<Inspection | null> {
    if (this.#reading && isSameSource(source, this.#reading.source)) return this.#reading.inspection;
    return slices.run(inspectWholly(source), () => !this.#isStopped);
  }

  #draw(): void {
    const inspection = this.#prepare();
    if (!inspection) return this.#overlay?.destroy();
    if (!this.#marks) return this.#overlay?.show([], {}); // what was read may be shown all the same
    const findings = inspection.findings.filter(({ id }) => !this.#dismissed.has(id));
    const { causes = [], values = {} } = inspection.result;
    this.#overlay?.show(findings, values, inspection.places, causes);
  }

  /** Form and language that an overlay has to be made for; empty where there is no report. */
  #mannerNow(): string {
    const report = this.#reading?.inspection.report;
    return report ? JSON.stringify([report.template.id, report.mixed, this.#options.language]) : '';
  }

  /** Sees to an overlay of the right manner; null where there is no report. */
  #prepare(): Inspection | null {
    const inspection = this.#reading?.inspection;
    const report = inspection?.report;
    if (!report) return null;
    const manner = this.#mannerNow();
    if (this.#manner === manner) return inspection;
    this.#overlay?.destroy();
    this.#manner = manner;
    this.#overlay = createOverlay({
      document: this.#options.document,
      language: this.#options.language,
      template: report.template,
      placeOf: (cell) => this.#placeOf(cell),
      rangesOf: (passage) => this.#rangesOf(passage),
      readings: () => (this.#reading?.inspection ?? inspection).result.values ?? {},
      readingsChanged: () => this.#options.readingsChanged?.(),
      here: () => this.#options.here?.(),
      onward: (by, open) => this.#options.onward?.(by, open),
      turnedOff: () => {
        this.#marks = false;
        this.#options.turnedOff();
      },
    });
    this.#overlay.setTour(this.#tour);
    return inspection;
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

/** With all that drawing asks for, so that it is worked out before and not within the same slice. */
function* inspectWholly(source: Source): Steps<Inspection> {
  const inspection = yield* inspectInSteps(source);
  yield;
  yield* inspection.explain();
  yield;
  void inspection.result;
  yield;
  return inspection;
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
