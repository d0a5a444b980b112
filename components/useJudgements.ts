import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Opinion, Subject } from '../lib/judge/judgement.ts';
import type { Desk, JudgementList, MergeReport } from '../lib/messages/desk.ts';
import type { Judgement } from '../lib/judge/judgement.ts';

/** What somebody thinks of a finding, before it is entered. */
export type Draft = Pick<Opinion, 'verdict' | 'reason' | 'note'>;

export interface Judging {
  /** Null until they are known. */
  readonly list: JudgementList | null;
  /** Rejects where it could not be kept. */
  judge(subject: Subject, draft: Draft): Promise<void>;
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
    async judge(subject, draft) {
      await desk.judge(subject, { ...draft, by, made: now().toISOString() });
      await load();
    },
    async merge(judgements) {
      const report = await desk.merge([...judgements]);
      await load();
      return report;
    },
  };
}
