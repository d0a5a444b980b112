/**
 * A table as read from a page: rows of cells with their spans, in the order in which they are shown. A grid holds no
 * node of the page: `place` is the number under which the reader that made it keeps the node or the text range.
 */
export interface GridCell {
  /** Text as printed; parts that stand on different lines are separated by one line feed. */
  readonly text: string;
  /** Columns and rows that the cell covers, limited as in the HTML standard. */
  readonly width: number;
  readonly height: number;
  /** First grid column, counted from 0. */
  readonly column: number;
  readonly place: number;
  /** True where the cell holds something that shows no text (a picture, a form field): empty text is then not blank. */
  readonly opaque: boolean;
  /** Where it stands on the page, if this grid was made of another: counted from 1. */
  readonly at?: { readonly table: number; readonly row: number; readonly column: number };
}

export interface GridRow {
  /** Cells that begin in this row, from left to right. */
  readonly own: readonly GridCell[];
  /** Cells that began in a row above and reach into this one, from left to right. */
  readonly from: readonly GridCell[];
}

export interface Grid {
  /** Position among the tables of the page, counted from 0. */
  readonly index: number;
  readonly rows: readonly GridRow[];
  /**
   * `html`: a table element. `text`: rows rebuilt from lines with tabs. `stream`: rows rebuilt from single cells that
   * follow one another, so that neither rows nor columns are given.
   */
  readonly origin: 'html' | 'text' | 'stream';
}

/** One block of text outside the tables: a paragraph, a heading, a line. */
export interface Line {
  readonly text: string;
  /** True for h1 to h6. */
  readonly heading: boolean;
  /** True where all of the text belongs to links, as in lists of pages. */
  readonly linked: boolean;
  /** Where it stands; a line that runs over several text nodes is placed at the first. */
  readonly place: number;
  /** Empty blocks right before it: in tables made of paragraphs they are blank cells. */
  readonly blanksBefore: number;
  /** Index of the last grid before it, of those that are no running text; -1 where there is none. */
  readonly after: number;
  /** True where something that is not shown stands in it or follows it, such as a panel that is still closed. */
  readonly hides?: true;
  /** Where each part between its line feeds stands; known where tables may be made of lines. */
  readonly parts?: readonly number[];
  /** Where the empty blocks before it end: nothing is printed there. Known where tables may be made of lines. */
  readonly gap?: number;
}

/** What detection, identity and parsing need of a page; made by a reader, free of nodes. */
export interface Source {
  readonly url: string | null;
  /** Content of the title element. */
  readonly documentTitle: string;
  /** Content of named meta elements (ArticleTitle, PubDate, ContentSource), by lower-case name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly grids: readonly Grid[];
  readonly lines: readonly Line[];
  /** Links to documents (pdf, doc, xls, …), as printed in the page. */
  readonly attachments: readonly string[];
  /** Pictures that are large enough to hold a table, as far as their attributes say. */
  readonly pictures: number;
}
