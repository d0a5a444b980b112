import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Draft, Judgement, Subject } from '../lib/judge/judgement.ts';
import type { Desk, JudgementList, MergeReport } from '../lib/messages/desk.ts';

/** What is thought of one finding. */
export interface Verdict {
  readonly subject: Subject;
  readonly draft: Draft;
}

export interface Judging {
  /** Null until they are known. */
  readonly list: JudgementList | null;
  /** Enters all or none; rejects where they could not be kept. */
  judge(verdicts: readonly Verdict[]): Promise<void>;
  merge(judgements: readonly Judgement[]): Promise<MergeReport>;
}

const NONE: JudgementList = { judgements: [], setAside: [] };

/** The judgements as they are now, here and in other windows. `by` stands beside one's own. */
export function useJudgements(desk: Desk, by: string, now: () => Date): Judging {
  const [list, setList] = useState<JudgementList | null>(null);
  const load = useCallback(async () => setList(await desk.list().catch(() => NONE)), [desk]);
  useEffect(() => {
    void load();
    return desk.watch(() => void load());
  }, [desk, load]);
  return {
    list,
    async judge(verdicts) {
      const made = now().toISOString();
      await desk.judge(verdicts.map(({ subject, draft }) => ({ subject, opinion: { ...draft, by, made } })));
      await load();
    },
    async merge(judgements) {
      const report = await desk.merge([...judgements]);
      await load();
      return report;
    },
  };
}
