import { useState } from 'preact/hooks';
import { citation, citations } from '../lib/export/citation.ts';
import { exportFile, type ExportKind } from '../lib/export/files.ts';
import type { TabGateway } from '../lib/messages/tab-state.ts';
import type { ResultFinding } from '../lib/model/result.ts';
import type { TextKey, TextParams, Translate } from '../lib/text/translate.ts';
import type { PageActions } from './actions.ts';
import { subjectOf, type FrameReport } from './reports.ts';
import type { Draft, Judging } from './useJudgements.ts';

/** What was done last, in words; empty before anything was done. */
export interface Status {
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

export interface ReportEvents {
  readonly status: Status;
  reveal(report: FrameReport, finding: ResultFinding): void;
  copy(report: FrameReport, finding: ResultFinding): void;
  copyAll(reports: readonly FrameReport[]): void;
  save(reports: readonly FrameReport[], kind: ExportKind): void;
  judge(report: FrameReport, finding: ResultFinding, draft: Draft): void;
  say(key: TextKey, params?: TextParams): void;
}

const WITHDRAWN: Draft = { verdict: 'withdrawn', reason: null, note: '' };

/** What the buttons do; each says what came of it. */
export function useReportEvents(
  gateway: TabGateway,
  actions: PageActions,
  judging: Judging,
  t: Translate,
): ReportEvents {
  const [status, setStatus] = useState<Status>({ text: '' });
  const say = (key: TextKey, params?: TextParams) => setStatus({ text: t(key, params) });

  const copyText = (text: string, key: TextKey, params?: TextParams) => {
    actions.copy(text).then(
      () => say(key, params),
      () => say('status.copyFailed'),
    );
  };

  const saveAll = async (reports: readonly FrameReport[], kind: ExportKind): Promise<void> => {
    for (const report of reports) {
      const file = await exportFile(kind, report.result, report.form, report.readAt);
      actions.save(file);
      say('status.saved', { name: file.name });
    }
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
      saveAll(reports, kind).catch(() => say('status.saveFailed'));
    },
    judge(report, finding, draft) {
      const subject = subjectOf(report, finding);
      const before: Draft = report.opinions.get(finding.id) ?? WITHDRAWN;
      const enter = (opinion: Draft, after: Status): void =>
        void judging.judge(subject, { verdict: opinion.verdict, reason: opinion.reason, note: opinion.note }).then(
          () => setStatus(after),
          () => say('judge.failed'),
        );
      enter(draft, {
        text: t(`judge.done.${draft.verdict}`),
        undo: () => enter(before, { text: t('judge.undone') }),
      });
    },
  };
}
