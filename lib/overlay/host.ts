import type { TextPlace } from '../model/narrative.ts';
import type { Template } from '../model/template.ts';
import type { Language } from '../text/language.ts';
import type { Place } from './dom/place.ts';
import type { MarkPlan } from './content/roles.ts';
import type { Values } from './content/given.ts';

/** What the overlay needs to know of the page and its reader. */
export interface OverlayHost {
  readonly document: Document;
  readonly language: Language;
  readonly template: Template;
  /** Where a cell stands now: an element or a text range; null when gone. */
  placeOf(cell: string): Element | Range | null;
  /**
   * The characters of a passage, a range for each text node; empty when gone. They are marked only if its words are printed
   * there. Not needed where no finding is about the text.
   */
  rangesOf?(passage: TextPlace): readonly Range[];
  /** Called when the user turns the marks off on the page, after they are gone; without it there is no button for that. */
  turnedOff?(): void;
  /** All that was read, for readers who want to see it on the page; without it there is no button for that. */
  readings?(): Values;
  /** Called when what was read is shown, or no more. */
  readingsChanged?(): void;
  /** Called when the reader comes to an entry while the tour says that the reader is elsewhere. */
  here?(): void;
  /** Called when the reader goes on past the last entry or back before the first, and there are others in the tab. */
  onward?(by: 1 | -1, open: boolean): void;
  /** For tests only: tools that check for accessibility see nothing of a closed tree. */
  readonly openTree?: boolean;
}

/** Where a cell or the words of a passage stand now; null when gone. */
export function findPlace(host: OverlayHost, { key, passage }: Pick<MarkPlan, 'key' | 'passage'>): Place | null {
  const found = passage ? (host.rangesOf?.(passage.place) ?? []) : host.placeOf(key);
  if (found === null || found instanceof Element) return found;
  const [first, ...rest] = found instanceof Range ? [found] : found;
  return first ? [first, ...rest] : null;
}
