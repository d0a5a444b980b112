import type { Stretch } from '../dom/place.ts';
import { adoptedSheetsOf, adoptSheets } from '../dom/safe-dom.ts';
import type { MarkPlan } from '../content/roles.ts';

/** Lines under words, drawn by the browser: the page gets no node, no attribute, no class. */
export interface Highlights {
  /** Draws these and no others; called again and again, so that a page that clears them gets them back. */
  show(words: readonly Words[]): void;
  remove(): void;
}

export interface Words {
  readonly look: Look;
  readonly stretch: Stretch;
}

const LINES = {
  error: '1.5px wavy #c2331f',
  warning: '1.5px dashed #8a5700',
  note: '2px dotted #5c6066',
  errorTerm: '2px dotted #c2331f',
  warningTerm: '2px dotted #8a5700',
} as const;
/** While the card of one of their findings is open. */
const OPEN = 'text-decoration-thickness:2.5px;';
/** Below the strokes of Chinese characters, which reach lower than letters do. */
const PLACED = 'text-underline-offset:3px;text-decoration-skip-ink:none';

type Line = keyof typeof LINES;
export type Look = Line | `${Line}Open`;
const LOOKS = (Object.keys(LINES) as Line[]).flatMap((line): Look[] => [line, `${line}Open`]);

/** How words are underlined; null where they are only shown while a card is open, and none is. */
export function lookOf({ role, certain }: MarkPlan, open: boolean): Look | null {
  const line = lineOf(role, certain);
  if (line === null) return open ? 'noteOpen' : null;
  return open ? `${line}Open` : line;
}

function lineOf(role: MarkPlan['role'], certain: boolean): Line | null {
  if (role === 'result') return 'error';
  if (role === 'doubt') return 'warning';
  if (role === 'note') return 'note';
  if (role === 'term') return certain ? 'errorTerm' : 'warningTerm';
  return null;
}

/** Any element may have highlighted words: a rule for them makes the browser work out the style of every one anew. */
const MOST_ELEMENTS = 10_000;

/**
 * Null where the browser underlines no ranges, or lets no content script ask for it (Firefox, once: bug 1928865), and where
 * the page is so large that it would stand still meanwhile.
 */
export function createHighlights(document: Document): Highlights | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  try {
    const registry = CSS.highlights;
    const prefix = prefixNotIn(registry);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styleOf(prefix));
    const drawn = new Map(LOOKS.map((look) => [`${prefix}-${look}`, { look, highlight: new Highlight() }]));
    adoptSheet(document, sheet);
    dropSheet(document, sheet);
    return drawWith(document, registry, sheet, drawn);
  } catch {
    return null;
  }
}

/** Takes away what another copy of this has drawn whose code is gone, and which therefore never will. */
export function removeHighlightsLeftBehind(document: Document): void {
  try {
    const registry = CSS.highlights;
    const sheets = [...adoptedSheetsOf(document)];
    for (const sheet of sheets) {
      const prefix = prefixIn(sheet);
      if (prefix === null) continue;
      for (const look of LOOKS) registry.delete(`${prefix}-${look}`);
      dropSheet(document, sheet);
    }
  } catch {
    // Where no ranges can be underlined, none are.
  }
}

/** Null where a sheet is not one of ours. */
function prefixIn({ cssRules: [media] }: CSSStyleSheet): string | null {
  const [rule] = media instanceof CSSMediaRule ? media.cssRules : [];
  const selector = rule instanceof CSSStyleRule ? rule.selectorText : '';
  return /^::highlight\((gouji\d*)-/.exec(selector)?.[1] ?? null;
}

/** Names of ours that nobody else uses on this page. */
function prefixNotIn(registry: HighlightRegistry): string {
  let prefix = 'gouji';
  for (let count = 2; LOOKS.some((look) => registry.has(`${prefix}-${look}`)); count += 1) prefix = `gouji${count}`;
  return prefix;
}

/** Never printed, as no mark is. */
function styleOf(prefix: string): string {
  const rules = LOOKS.map((look) => {
    const isOpen = look.endsWith('Open');
    const line = LINES[(isOpen ? look.slice(0, -'Open'.length) : look) as Line];
    return `::highlight(${prefix}-${look}){text-decoration:underline ${line};${isOpen ? OPEN : ''}${PLACED}}`;
  });
  return `@media screen{${rules.join('')}}`;
}

function drawWith(
  document: Document,
  registry: HighlightRegistry,
  sheet: CSSStyleSheet,
  drawn: ReadonlyMap<string, { readonly look: Look; readonly highlight: Highlight }>,
): Highlights {
  function show(words: readonly Words[]): void {
    if (words.length === 0) return remove();
    adoptSheet(document, sheet);
    for (const [name, { look, highlight }] of drawn) {
      const ranges = words.filter((one) => one.look === look).flatMap(({ stretch }) => stretch);
      fill(highlight, ranges);
      if (ranges.length === 0) registry.delete(name);
      else if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
  }

  function remove(): void {
    for (const [name, { highlight }] of drawn) {
      highlight.clear();
      registry.delete(name);
    }
    dropSheet(document, sheet);
  }

  return { show, remove };
}

function fill(highlight: Highlight, ranges: readonly Range[]): void {
  if (highlight.size === ranges.length && ranges.every((range) => highlight.has(range))) return;
  highlight.clear();
  for (const range of ranges) highlight.add(range);
}

function adoptSheet(document: Document, sheet: CSSStyleSheet): void {
  const sheets = adoptedSheetsOf(document);
  if (!sheets.includes(sheet)) adoptSheets(document, [...sheets, sheet]);
}

function dropSheet(document: Document, sheet: CSSStyleSheet): void {
  const sheets = [...adoptedSheetsOf(document)];
  const at = sheets.indexOf(sheet);
  if (at >= 0) adoptSheets(document, sheets.toSpliced(at, 1));
}
