/** What a thread is given when it starts. `cases` and `since` are shared, so that a thread that hangs can be told. */
export interface Work {
  readonly seed: number;
  /** One number: the next case that nobody has taken. */
  readonly next: BigInt64Array;
  /** The case that each thread is at, and since when (milliseconds, this machine's clock). */
  readonly at: BigInt64Array;
  readonly since: BigInt64Array;
  readonly slot: number;
  readonly count: number;
  /** One report of so many is written as tables and JSON, which takes a third of the time of a page. */
  readonly exportStep: number;
  /** One workbook is written for so many reports: that takes as long as ten pages. */
  readonly workbookStep: number;
}

/** What a thread tells: pages that are done, or one that failed. */
export type News =
  | { readonly kind: 'done'; readonly pages: number; readonly reports: number; readonly values: number }
  | { readonly kind: 'failed'; readonly number: number; readonly problems: readonly string[]; readonly html: string };
