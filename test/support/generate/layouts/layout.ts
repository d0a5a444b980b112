import { SECTIONS } from '../form.ts';
import { type Figures } from '../figures.ts';
import { namingOf, type LabelVariant } from '../labels.ts';
import { type Table } from '../tables/cell.ts';
import { proactiveTable } from '../tables/proactive.ts';
import { proceedingsTable } from '../tables/proceedings.ts';
import { requestsTable } from '../tables/requests.ts';

export interface LayoutOptions {
  readonly labels?: LabelVariant;
}

/** What a page says where a layout damages or drops some cells. */
export interface Printed {
  /** The figures as they can be read from the page at best. */
  readonly figures: Figures;
  /** Cells whose number is printed in a damaged way that can be undone: read right or not at all. */
  readonly damaged: readonly string[];
  /** Cells that the page merges or leaves out: blank or not read. */
  readonly omitted: readonly string[];
}

/** One way in which offices put the three tables on a page. */
export interface Layout {
  readonly id: string;
  /** What a reader has to read: table elements, lines of text, or other elements that look like a table. */
  readonly readsBy: 'html' | 'text' | 'divs';
  /** The sections 二, 三 and 四 with their headings, as a piece of HTML. */
  html(figures: Figures, options?: LayoutOptions): string;
  /** Missing where each figure stands in its cell. */
  printed?(figures: Figures): Printed;
}

/** What a page in a layout says: by default each figure in its cell. */
export function printedBy(layout: Layout, figures: Figures): Printed {
  return layout.printed?.(figures) ?? { figures, damaged: [], omitted: [] };
}

export interface Forms<T> {
  readonly proactive: T;
  readonly requests: T;
  readonly proceedings: T;
}

/** The three tables as the form draws them. */
export function formsOf(figures: Figures, options: LayoutOptions = {}): Forms<Table> {
  const name = namingOf(options.labels ?? 'official');
  return {
    proactive: proactiveTable(figures, name),
    requests: requestsTable(figures, name),
    proceedings: proceedingsTable(figures, name),
  };
}

/** The same change for each of the three. */
export function mapForms<T, U>(forms: Forms<T>, change: (form: T) => U): Forms<U> {
  return {
    proactive: change(forms.proactive),
    requests: change(forms.requests),
    proceedings: change(forms.proceedings),
  };
}

/** Puts the headings of the sections before the HTML of the tables. */
export function sectioned(forms: Forms<string>): string {
  const heading = (text: string): string => `<p style="text-indent:2em"><strong>${text}</strong></p>`;
  return [
    heading(SECTIONS.proactive),
    forms.proactive,
    heading(SECTIONS.requests),
    forms.requests,
    heading(SECTIONS.proceedings),
    forms.proceedings,
  ].join('\n');
}
