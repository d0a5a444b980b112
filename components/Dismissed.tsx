import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { FindingItem, type FindingEvents } from './FindingItem.tsx';
import { Fold } from './Fold.tsx';
import type { FrameReport } from './reports.ts';

interface DismissedProps extends FindingEvents {
  readonly report: FrameReport;
  readonly language: Language;
}

/** What is not listed any more, with the way to see it and to take it back. */
export function Dismissed({ report, language, ...events }: DismissedProps) {
  const { dismissed } = report;
  if (dismissed.length === 0) return null;
  return (
    <Fold
      class="group group-dismissed"
      title={translator(language)('judge.dismissedCount', { count: dismissed.length })}
    >
      <ul>
        {dismissed.map((finding) => (
          <FindingItem key={finding.id} report={report} finding={finding} language={language} {...events} />
        ))}
      </ul>
    </Fold>
  );
}
