import { tagOf } from './safe-dom.ts';

/** Elements that letters mean something to, besides what can be written in. */
const TAKES_LETTERS =
  'input,textarea,select,object,embed,iframe,[role=textbox],[role=searchbox],[role=combobox],[role=listbox],' +
  '[role=menu],[role=menubar],[role=tree],[role=treegrid],[role=grid],[role=spinbutton],[role=application]';

export interface Keys {
  start(): void;
  stop(): void;
}

/**
 * The keys N and P anywhere on the page. Nothing is taken from the page: it has its turn first, and a key that it has used,
 * or that is pressed where somebody writes, is not ours.
 */
export function listenToKeys(document: Document, own: Element, step: (by: 1 | -1) => void): Keys {
  const view = document.defaultView;

  function onKey(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if ((key !== 'n' && key !== 'p') || !event.isTrusted || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (document.designMode === 'on' || takesLetters(event.composedPath()[0] ?? null, own)) return;
    step(key === 'n' ? 1 : -1);
  }

  return {
    start: () => view?.addEventListener('keydown', onKey),
    stop: () => view?.removeEventListener('keydown', onKey),
  };
}

function takesLetters(target: EventTarget | null, own: Element): boolean {
  if (target === own || !(target instanceof Element)) return false;
  if (tagOf(target).includes('-')) return true; // nobody can see what has the focus in there
  if (target instanceof HTMLElement && Reflect.get(HTMLElement.prototype, 'isContentEditable', target)) return true;
  return Element.prototype.closest.call(target, TAKES_LETTERS) !== null;
}
