import type { AxisEntry } from '../../model/template.ts';
import { normalizeLabel } from './normalize-label.ts';

const MOST_KNOWN = 500;

/** A fragment that is so small a part of a text says less than the whole of it. */
const LEAST_PART = 2;

/** Finds which label of an axis a text is; made once for each axis, since it normalises the form's labels. */
export class LabelMatcher<E extends AxisEntry = AxisEntry> {
  readonly #entries: readonly { readonly entry: E; readonly label: string }[];
  /** Answers given before: the same labels come on every page. */
  readonly #known = new Map<string, E | null>();

  constructor(entries: readonly E[]) {
    this.#entries = entries.map((entry) => ({ entry, label: normalizeLabel(entry.label) }));
  }

  /**
   * The entry that a normalised text names, or null. A distinctive fragment decides, the longest one where several fit;
   * where none fits, the label that differs in few characters, if it is the only one (typing errors), or the only one
   * that has all characters of the text in their order (words left out).
   */
  match(text: string): E | null {
    if (text.length < 2) return null;
    let entry = this.#known.get(text);
    if (entry === undefined) {
      entry = this.#find(text);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(text, entry);
    }
    return entry;
  }

  #find(text: string): E | null {
    const { entry, length } = this.#byFragment(text);
    if (entry && length * LEAST_PART >= text.length) return entry;
    return this.#byLikeness(text) ?? entry ?? this.#byOmission(text);
  }

  #byFragment(text: string): { readonly entry: E | null; readonly length: number } {
    let best: E | null = null;
    let longest = 0;
    for (const { entry } of this.#entries) {
      if (lacks(entry, text)) continue;
      for (const fragment of entry.has) {
        if (fragment.length > longest && text.includes(fragment)) {
          longest = fragment.length;
          best = entry;
        }
      }
    }
    return { entry: best, length: longest };
  }

  #byLikeness(text: string): E | null {
    if (text.length < 4) return null;
    let nearest: E[] = [];
    let least = Infinity;
    for (const { entry, label } of this.#entries) {
      const allowed = Math.floor(label.length / 4);
      if (allowed === 0 || Math.abs(label.length - text.length) > allowed || lacks(entry, text)) continue;
      const distance = editDistance(text, label);
      if (distance > allowed) continue;
      // The forms have labels of their own for some entries.
      if (distance < least) [nearest, least] = [[entry], distance];
      else if (distance === least) nearest.push(entry);
    }
    return onlyEntry(nearest);
  }

  #byOmission(text: string): E | null {
    if (text.length < 4) return null;
    const fitting = this.#entries.filter(
      ({ entry, label }) => text.length * 3 >= label.length * 2 && isWithin(text, label) && !lacks(entry, text),
    );
    return onlyEntry(fitting.map(({ entry }) => entry));
  }
}

/** The entry that all of them are; null where they are several. */
function onlyEntry<E extends AxisEntry>([first, ...others]: readonly E[]): E | null {
  return first && others.every(({ id }) => id === first.id) ? first : null;
}

function lacks(entry: AxisEntry, text: string): boolean {
  return entry.lacks?.some((fragment) => text.includes(fragment)) ?? false;
}

/** True where all characters of a text stand in a label, in their order. */
function isWithin(text: string, label: string): boolean {
  let at = 0;
  for (const character of label) if (character === text[at]) at += 1;
  return at === text.length;
}

/** Number of characters to insert, delete, replace or swap with the next; both texts are labels, so short. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] as number) + 1 : Infinity;
      current.push(Math.min(replace, swap, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] as number;
}
