import type { ExportFile } from '../lib/export/files.ts';

/** What the components ask of the page they stand in; parameters, so that tests need no browser. */
export interface PageActions {
  save(file: ExportFile): void;
  /** Rejects where the clipboard is not available. */
  copy(text: string): Promise<void>;
  now(): Date;
  /** Null where this is the panel itself. */
  readonly openPanel: (() => void) | null;
  openSettings(): void;
}
