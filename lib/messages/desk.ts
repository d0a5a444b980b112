import * as z from 'zod/mini';
import { judgementSchema, opinionSchema, subjectSchema } from '../judge/judgement.ts';

/** All judgements, and whether older ones were put aside because they could not be read. */
export const judgementListSchema = z.object({
  judgements: z.array(judgementSchema),
  /** As they were stored. */
  setAside: z.array(z.unknown()),
});

/** What came of taking in somebody's judgements. */
export const mergeReportSchema = z.object({
  added: z.int(),
  renewed: z.int(),
  conflicts: z.array(z.object({ judgement: judgementSchema, mine: opinionSchema, theirs: opinionSchema })),
});

export type JudgementList = z.infer<typeof judgementListSchema>;
export type MergeReport = z.infer<typeof mergeReportSchema>;

export const judgedSchema = z.object({ subject: subjectSchema, opinion: opinionSchema });
export type Judged = z.infer<typeof judgedSchema>;

/** Where judgements are kept; a parameter of the components, so that tests need no browser. */
export interface Desk {
  list(): Promise<JudgementList>;
  /** Enters opinions, all or none; the older ones stay behind them. */
  judge(judged: Judged[]): Promise<void>;
  merge(judgements: JudgementList['judgements']): Promise<MergeReport>;
  /** Calls back when judgements changed, here or in another window; gives what ends that. */
  watch(changed: () => void): () => void;
}
