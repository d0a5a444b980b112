import type { ExportKind } from '../lib/export/files.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';

interface ExportMenuProps {
  readonly language: Language;
  onExport(kind: ExportKind): void;
  onCopyAll(): void;
}

/** Files of one kind, and those of which there are several with one name. */
const WHOLE: readonly ExportKind[] = ['excel', 'json'];
const TABLES: readonly ExportKind[] = ['values', 'findings', 'statements'];

/** Files to keep, the workbook first, and sentences to quote; in one line where it is as wide as the popup. */
export function ExportMenu({ language, onExport, onCopyAll }: ExportMenuProps) {
  const t = translator(language);
  const button = (kind: ExportKind) => (
    <button type="button" class="button" key={kind} title={t(`export.${kind}Long`)} onClick={() => onExport(kind)}>
      {t(`export.${kind}`)}
      {TABLES.includes(kind) && <span class="spoken"> {t('export.csv')}</span>}
    </button>
  );
  return (
    <div class="exports" role="group" aria-label={t('export.title')}>
      {WHOLE.map(button)}
      <span class="kinds">
        <span class="detail" aria-hidden="true">
          {t('export.csv')}
        </span>
        {TABLES.map(button)}
      </span>
      <button type="button" class="button copy" title={t('export.copyAllLong')} onClick={onCopyAll}>
        {t('export.copyAll')}
      </button>
    </div>
  );
}
