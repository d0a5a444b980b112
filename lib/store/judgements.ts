import * as z from 'zod/mini';
import { judgementSchema, type Judgement } from '../judge/judgement.ts';
import { keep } from './kept.ts';

/** All judgements, the newest first. They stay until the extension is removed. */
export const judgements = keep<Judgement[]>({
  key: 'judgements',
  schema: z.array(judgementSchema),
  empty: [],
  migrations: [],
});
