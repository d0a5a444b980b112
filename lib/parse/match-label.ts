import type { AxisEntry } from '../model/template.ts';
import { normalizeLabel } from './normalize-label.ts';

const MOST_KNOWN = 500;

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
   * where none fits, the label that differs in few characters, if it is the only one (typing errors).
   */
  match(text: string): E | null {
    if (text.length < 2) return null;
    let entry = this.#known.get(text);
    if (entry === undefined) {
      entry = this.#byFragment(text) ?? this.#byLikeness(text);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(text, entry);
    }
    return entry;
  }

  #byFragment(text: string): E | null {
    let best: E | null = null;
    let longest = 0;
    for (const { entry } of this.#entries) {
      if (entry.lacks?.some((fragment) => text.includes(fragment))) continue;
      for (const fragment of entry.has) {
        if (fragment.length > longest && text.includes(fragment)) {
          longest = fragment.length;
          best = entry;
        }
      }
    }
    return best;
  }

  #byLikeness(text: string): E | null {
    if (text.length < 4) return null;
    let best: E | null = null;
    let least = Infinity;
    for (const { entry, label } of this.#entries) {
      const allowed = Math.floor(label.length / 4);
      if (allowed === 0 || Math.abs(label.length - text.length) > allowed) continue;
      const distance = editDistance(text, label);
      if (distance > allowed) continue;
      best = distance < least ? entry : distance === least ? null : best;
      least = Math.min(least, distance);
    }
    return best;
  }
}

/** Number of characters to insert, delete or replace (Levenshtein); both texts are labels, so short. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
