import { useState } from 'preact/hooks';
import { citation, citations } from '../lib/export/citation.ts';
import { exportFile, type ExportKind } from '../lib/export/files.ts';
import type { TabGateway } from '../lib/messages/tab-state.ts';
import type { ResultFinding } from '../lib/model/result.ts';
import type { TextKey, TextParams, Translate } from '../lib/text/translate.ts';
import type { PageActions } from './actions.ts';
import type { FrameReport } from './reports.ts';

export interface ReportEvents {
  /** What was done last, in words; empty before anything was done. */
  readonly status: string;
  reveal(report: FrameReport, finding: ResultFinding): void;
  copy(report: FrameReport, finding: ResultFinding): void;
  copyAll(reports: readonly FrameReport[]): void;
  save(reports: readonly FrameReport[], kind: ExportKind): void;
  say(key: TextKey, params?: TextParams): void;
}

/** What the buttons do; each says what came of it. */
export function useReportEvents(gateway: TabGateway, actions: PageActions, t: Translate): ReportEvents {
  const [status, setStatus] = useState('');
  const say = (key: TextKey, params?: TextParams) => setStatus(t(key, params));

  const copyText = (text: string, key: TextKey, params?: TextParams) => {
    actions.copy(text).then(
      () => say(key, params),
      () => say('status.copyFailed'),
    );
  };

  return {
    status,
    say,
    reveal(report, finding) {
      gateway.reveal(report.frameId, finding.id).then(
        (found) => say(found ? 'status.revealed' : 'status.gone'),
        () => say('status.revealFailed'),
      );
    },
    copy(report, finding) {
      copyText(citation(report.result, finding, report.form, report.readAt), 'status.copied');
    },
    copyAll(reports) {
      const lines = reports.flatMap((report) => citations(report.result, report.form, report.readAt));
      if (lines.length === 0) say('status.nothingToCopy');
      else copyText(lines.join('\n'), 'status.copiedAll', { count: lines.length });
    },
    save(reports, kind) {
      for (const report of reports) {
        const file = exportFile(kind, report.result, report.form);
        actions.save(file);
        say('status.saved', { name: file.name });
      }
    },
  };
}
