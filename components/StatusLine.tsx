import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import type { Status } from './useReportEvents.ts';

/** What was done last, read out as it appears; what can be taken back has a button for that. */
export function StatusLine({ status, language }: { status: Status; language: Language }) {
  return (
    <div class="status-line">
      <p class="status detail" role="status" aria-live="polite">
        {status.text}
      </p>
      {status.undo && (
        <button type="button" class="link" onClick={status.undo}>
          {translator(language)('judge.undo')}
        </button>
      )}
    </div>
  );
}
