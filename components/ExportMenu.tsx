import type { ExportKind } from '../lib/export/files.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';

interface ExportMenuProps {
  readonly language: Language;
  onExport(kind: ExportKind): void;
  onCopyAll(): void;
}

const KINDS: readonly ExportKind[] = ['excel', 'json', 'values', 'findings', 'statements'];

/** Files to keep, the workbook first, and sentences to quote. */
export function ExportMenu({ language, onExport, onCopyAll }: ExportMenuProps) {
  const t = translator(language);
  return (
    <div class="exports" role="group" aria-label={t('export.title')}>
      {KINDS.map((kind) => (
        <button type="button" class="button" key={kind} title={t(`export.${kind}Long`)} onClick={() => onExport(kind)}>
          {t(`export.${kind}`)}
        </button>
      ))}
      <button type="button" class="button" onClick={onCopyAll}>
        {t('export.copyAll')}
      </button>
    </div>
  );
}
