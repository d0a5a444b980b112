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
  show(page: ServedPage, host?: string): Promise<Tab>;
  /** Serves a page without opening it; its address. */
  serve(page: ServedPage, host?: string): string;
  /** What stands on the button of the extension; empty where nothing does. */
  badgeOf(tab: Tab): Promise<string>;
  tabIdOf(tab: Tab): Promise<number>;
  /** The popup, or another page of the extension, as a tab of its own, about that tab or one that is gone by its number. */
  view(tab: Tab | number, name?: string): Promise<Tab>;
  /** Runs a function in a page of the extension, where `browser` may be asked about tabs and storage. */
  inside<Result, Argument>(action: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** The file that the browser saves when something is pressed; its name ends in `ending`. */
  saved(view: Tab, press: () => Promise<void>, ending: string): Promise<SavedFile>;
  /** Ends the extension and loads it again under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Takes all the room that there is for what the extension keeps; returns what gives it back. */
  fillStorage(): Promise<() => Promise<void>>;
  cutNetwork(cut: boolean): Promise<void>;
  /** Every address that was asked for over the network since the start, by whomever but the browser for itself. */
  requests(): Promise<readonly string[]>;
  /** Lets the background of the extension ask for an address; false where it may not. */
  backgroundReaches(address: string): Promise<boolean>;
  close(): Promise<void>;
}
