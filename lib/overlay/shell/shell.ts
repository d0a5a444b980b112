import type { Language } from '../../text/language.ts';
import type { Box } from '../dom/box.ts';
import { make } from '../dom/make.ts';
import { rectOf } from '../dom/safe-dom.ts';
import { STYLE } from './style.ts';

/** How coordinates of the window become coordinates of the overlay. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scaleX: number;
  readonly scaleY: number;
  /** The box of the root element: nothing may be put outside of it, else the page could be scrolled farther. */
  readonly page: Box;
}

/** The one element that the overlay adds to the page, and the closed tree in it. */
export interface Shell {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Holds marks; positions in it are those of the document. */
  readonly layer: HTMLElement;
  /** Puts the element back where the page has thrown it out; false while it is not on the page. */
  keep(): boolean;
  /** Where the overlay stands now: margins, transforms and `zoom` of the root element move and scale it. */
  frame(): Frame;
  /** Says it once, politely; the same text is not said again. */
  announce(text: string): void;
  remove(): void;
}

/** Set on the element itself as well, for style sheets of the page that address it. */
const INLINE =
  'all:initial;display:block;position:absolute;top:0;left:0;width:0;height:0;overflow:visible;direction:ltr;' +
  'z-index:2147483647;pointer-events:none;transform:none;transition:none;animation:none;opacity:1;visibility:visible';
const PROBE = 64;
/** A page that removes the element again and again gets it back about three times a second. */
const PATIENCE = 300;
/** Screen readers only notice what changes in a region that is already there. */
const ANNOUNCE_DELAY = 150;

/** Builds the host element, closed to scripts of the page unless it is `open` for a test; it stands on the page after the first `keep`. `later` is called when it is time to try again. */
export function createShell(document: Document, language: Language, open: boolean, later: () => void): Shell {
  const element = document.createElement('gouji-marks');
  for (const rule of INLINE.split(';')) {
    const [name = '', value = ''] = rule.split(':');
    element.style.setProperty(name, value, 'important');
  }
  const root = element.attachShadow({ mode: open ? 'open' : 'closed' });
  addStyle(document, root);
  const layer = make(document, 'div', 'layer');
  layer.lang = language === 'zh' ? 'zh-CN' : 'en';
  const probe = make(document, 'div', 'probe');
  const status = make(document, 'div', 'status');
  status.setAttribute('role', 'status');
  root.append(probe, layer, status);
  let lastTry = -Infinity;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let voice: ReturnType<typeof setTimeout> | undefined;

  function keep(): boolean {
    const parent = document.documentElement as HTMLElement | null;
    if (parent && element.parentNode === parent) return true;
    clearTimeout(retry);
    const wait = parent ? lastTry + PATIENCE - Date.now() : PATIENCE;
    if (wait > 0) {
      retry = setTimeout(later, wait);
      return false;
    }
    lastTry = Date.now();
    parent?.append(element);
    return true;
  }

  function frame(): Frame {
    const { left, top, width, height } = probe.getBoundingClientRect();
    const page = rectOf(document.documentElement);
    return { left, top, scaleX: width / PROBE || 1, scaleY: height / PROBE || 1, page };
  }

  function announce(text: string): void {
    clearTimeout(voice);
    if (text !== status.textContent) voice = setTimeout(() => (status.textContent = text), ANNOUNCE_DELAY);
  }

  function remove(): void {
    clearTimeout(retry);
    clearTimeout(voice);
    element.remove();
  }

  return { element, root, layer, keep, frame, announce, remove };
}

/** Firefox refuses constructed style sheets from content scripts (bug 1928865): there the style is an element. */
function addStyle(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make(document, 'style', '', STYLE));
  }
}
