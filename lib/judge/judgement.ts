import * as z from 'zod/mini';
import { keyText } from './fingerprint.ts';

/** Why a finding is set aside; `other` is said in the note. */
export const REASONS = ['explained', 'confirmed-right', 'misread', 'local-form', 'immaterial', 'other'] as const;

const text = (most: number) => z.string().check(z.maxLength(most));

/** What somebody thought of a finding at some time. `withdrawn`: nothing any more. */
export const opinionSchema = z.object({
  verdict: z.enum(['confirmed', 'dismissed', 'noted', 'withdrawn']),
  reason: z.nullable(z.enum(REASONS)),
  note: text(2000),
  /** Name that the person gave in the settings; may be empty. */
  by: text(60),
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
});

/** The finding that a judgement is about; the sentence is for people. */
export const subjectSchema = z.object({
  body: z.nullable(text(200)),
  year: z.nullable(z.int()),
  address: text(4000),
  rule: text(100),
  at: text(200),
  numbers: text(40),
  sentence: z.object({ zh: text(2000), en: text(2000) }),
});

/** All that was ever thought of one finding, the newest first. */
export const judgementSchema = z.extend(subjectSchema, {
  opinions: z.array(opinionSchema).check(z.minLength(1), z.maxLength(1000)),
});

export type Opinion = z.infer<typeof opinionSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
export type Reason = (typeof REASONS)[number];

/** More of the past of one finding is nobody's business. */
const MOST_OPINIONS = 20;

/** What counts now; null where it was withdrawn. */
export function standing({ opinions: [newest] }: Judgement): Opinion | null {
  return newest === undefined || newest.verdict === 'withdrawn' ? null : newest;
}

/** Newest first, each once; of two that were made at the same time always the same one is first. */
export function inOrder(opinions: readonly Opinion[]): Opinion[] {
  const once = new Map(opinions.map((opinion) => [orderText(opinion), opinion]));
  return [...once]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, opinion]) => opinion)
    .slice(0, MOST_OPINIONS);
}

function orderText({ made, verdict, reason, note, by }: Opinion): string {
  return JSON.stringify([made, verdict, reason, note, by]);
}

/** Enters a new opinion. It becomes the newest, also where a clock was wrong before. */
export function withOpinion(all: readonly Judgement[], subject: Subject, opinion: Opinion): Judgement[] {
  const key = keyText(subject);
  const known = all.find((judgement) => keyText(judgement) === key);
  const before = known?.opinions ?? [];
  const made = laterOf(opinion.made, before[0]?.made);
  const opinions = inOrder([{ ...opinion, made }, ...before]);
  return [{ ...subject, opinions }, ...all.filter((judgement) => judgement !== known)];
}

function laterOf(made: string, last: string | undefined): string {
  if (last === undefined || made > last) return made;
  const next = Date.parse(last) + 1;
  return Number.isNaN(next) ? made : new Date(next).toISOString();
}

/** What somebody thinks of a finding, before it is entered. */
export type Draft = Pick<Opinion, 'verdict' | 'reason' | 'note'>;

export const WITHDRAWN: Draft = { verdict: 'withdrawn', reason: null, note: '' };

/** What is entered for one finding: confirming keeps its note, a note keeps its verdict. */
export function draftFor({ verdict, reason, note }: Draft, before: Opinion | null): Draft {
  if (verdict === 'confirmed') return { verdict, reason: null, note: before?.note ?? '' };
  if (verdict === 'noted' && before) return { verdict: before.verdict, reason: before.reason, note };
  return { verdict, reason, note };
}

/** What is thought of several findings together. */
export interface JointOpinion {
  /** That of all; null where they are not judged alike. */
  readonly opinion: Opinion | null;
  /** `partly`: some are not judged; `apart`: all are, but not alike. */
  readonly state: 'none' | 'partly' | 'apart' | 'alike';
}

/** Opinions are alike where they differ in nothing but the time. */
export function jointOpinion(opinions: readonly (Opinion | null)[]): JointOpinion {
  const [first] = opinions;
  const judged = opinions.filter((opinion) => opinion !== null).length;
  if (judged === 0) return { opinion: null, state: 'none' };
  if (judged < opinions.length) return { opinion: null, state: 'partly' };
  const said = opinions.map((opinion) => opinion && JSON.stringify([opinion.verdict, opinion.reason, opinion.note]));
  if (first && said.every((one) => one === said[0])) return { opinion: first, state: 'alike' };
  return { opinion: null, state: 'apart' };
}
