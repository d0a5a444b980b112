import { useState } from 'preact/hooks';
import { citation, citations } from '../lib/export/citation.ts';
import { exportFile, type ExportKind } from '../lib/export/files.ts';
import { draftFor, WITHDRAWN, type Draft } from '../lib/judge/judgement.ts';
import type { TabGateway } from '../lib/messages/tab-state.ts';
import type { ResultFinding } from '../lib/model/result.ts';
import type { TextKey, TextParams, Translate } from '../lib/text/translate.ts';
import type { PageActions } from './actions.ts';
import { subjectOf, type FrameReport } from './reports.ts';
import type { Judging, Verdict } from './useJudgements.ts';

/** What was done last, in words; empty before anything was done. */
export interface Status {
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

export interface ReportEvents {
  readonly status: Status;
  /** `topic`: id of a finding or a cause. */
  reveal(report: FrameReport, topic: string): void;
  copy(report: FrameReport, findings: readonly ResultFinding[]): void;
  copyAll(reports: readonly FrameReport[]): void;
  save(reports: readonly FrameReport[], kind: ExportKind): void;
  /** The same of all of these, and undone together. */
  judge(report: FrameReport, findings: readonly ResultFinding[], draft: Draft): void;
  say(key: TextKey, params?: TextParams): void;
}

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
    reveal(report, topic) {
      gateway.reveal(report.frameId, topic).then(
        (found) => say(found ? 'status.revealed' : 'status.gone'),
        () => say('status.revealFailed'),
      );
    },
    copy(report, findings) {
      const lines = findings.map((finding) => citation(report.result, finding, report.form, report.readAt));
      if (lines.length > 1) copyText(lines.join('\n'), 'status.copiedAll', { count: lines.length });
      else copyText(lines.join(''), 'status.copied');
    },
    copyAll(reports) {
      const lines = reports.flatMap((report) => citations(report.result, report.form, report.readAt));
      if (lines.length === 0) say('status.nothingToCopy');
      else copyText(lines.join('\n'), 'status.copiedAll', { count: lines.length });
    },
    save(reports, kind) {
      saveAll(reports, kind).catch(() => say('status.saveFailed'));
    },
    judge(report, findings, draft) {
      const judged = findings.map((finding) => {
        const before = report.opinions.get(finding.id) ?? null;
        return { subject: subjectOf(report, finding), before: before ?? WITHDRAWN, draft: draftFor(draft, before) };
      });
      const enter = (verdicts: readonly Verdict[], after: Status): void => {
        // What was done before can no longer be taken back by the button that is still there.
        setStatus(({ text }) => ({ text }));
        judging.judge(verdicts).then(
          () => setStatus(after),
          () => say('judge.failed'),
        );
      };
      const undone = judged.map(({ subject, before: { verdict, reason, note } }) => ({
        subject,
        draft: { verdict, reason, note },
      }));
      enter(judged, {
        text: t(`judge.done.${draft.verdict}`),
        undo: () => enter(undone, { text: t('judge.undone') }),
      });
    },
  };
}
