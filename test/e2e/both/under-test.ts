import type { ServedPage } from '../support/page-server.ts';

/** A tab, as far as both drivers can do the same with it. */
export interface Tab {
  address(): string;
  /** Runs a function in the page; argument and result are plain data. */
  evaluate<Result, Argument>(action: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Runs a function on the closed tree of the overlay, which no script of the page can see; rejects while there is none. */
  inOverlay<Result, Argument>(
    action: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** A real click, with the tab in front. */
  click(selector: string): Promise<void>;
  /** A real key, with the tab in front. */
  press(key: string): Promise<void>;
  /** Brings the tab in front, where it draws and scrolls. */
  front(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A browser with the built extension, and what the tests of both browsers ask of it. */
export interface BrowserUnderTest {
  /** Errors that no code caught. */
  readonly errors: readonly string[];
  /** Serves a page and opens it in a new tab. */
  show(page: ServedPage): Promise<Tab>;
  /** Serves a page without opening it; its address. */
  serve(page: ServedPage): string;
  /** What stands on the button of the extension; empty where nothing does. */
  badgeOf(tab: Tab): Promise<string>;
  /** The popup, or another page of the extension, as a tab of its own, about that tab. */
  view(tab: Tab, name?: string): Promise<Tab>;
  /** The file that the browser saves when something is pressed; its name ends in `ending`. */
  saved(view: Tab, press: () => Promise<void>, ending: string): Promise<SavedFile>;
  close(): Promise<void>;
}
