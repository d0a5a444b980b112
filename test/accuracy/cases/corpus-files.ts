import { existsSync, readFileSync, readdirSync } from 'node:fs';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);

export interface CorpusCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** One table: either rows by label, or the cells as they stood on the page, or a grid without spans. */
export interface CorpusTable {
  readonly name: string;
  readonly rows?: readonly { readonly label: string; readonly values: readonly (string | null)[] }[];
  readonly headerRows?: readonly (readonly CorpusCell[])[];
  readonly bodyRows?: readonly (readonly CorpusCell[])[];
  readonly grid?: readonly (readonly (string | null)[])[];
}

/** Figures of one real report. */
export interface CorpusFile {
  readonly id: string;
  readonly template: 'T2019' | 'T2021';
  /** Where table 三 is of another form. */
  readonly innerTemplateOfTable3?: 'T2019' | 'T2021';
  readonly tables: readonly CorpusTable[];
}

/** The stored reports that have tables; none where they are not at hand. */
export function corpusFiles(): readonly CorpusFile[] {
  if (!existsSync(CORPUS)) return [];
  const names = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return names
    .map((name) => JSON.parse(readFileSync(new URL(name, CORPUS), 'utf8')) as CorpusFile | unknown[])
    .filter((file): file is CorpusFile => !Array.isArray(file) && file.tables.length > 0);
}
