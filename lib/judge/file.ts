import * as z from 'zod/mini';
import { judgementSchema, type Judgement } from './judgement.ts';

export const JUDGEMENTS_SCHEMA = 'gouji.judgements/1';

const fileSchema = z.object({
  schema: z.literal(JUDGEMENTS_SCHEMA),
  judgements: z.array(judgementSchema).check(z.maxLength(50_000)),
});

/** `not-json`: no JSON at all; `other`: some other file; `newer`: written by a later version; `broken`: entries are wrong. */
export type FileFault = 'not-json' | 'other' | 'newer' | 'broken';

export type ParsedFile =
  { readonly ok: true; readonly judgements: readonly Judgement[] } | { readonly ok: false; readonly fault: FileFault };

/** A file for a colleague. */
export function writeJudgements(judgements: readonly Judgement[]): string {
  return `${JSON.stringify({ schema: JUDGEMENTS_SCHEMA, judgements }, null, 2)}\n`;
}

/** All of a file or nothing of it. */
export function parseJudgements(text: string): ParsedFile {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  const parsed = fileSchema.safeParse(data);
  return parsed.success ? { ok: true, judgements: parsed.data.judgements } : { ok: false, fault: faultOf(data) };
}

function faultOf(data: unknown): FileFault {
  const schema = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  if (schema === JUDGEMENTS_SCHEMA) return 'broken';
  return typeof schema === 'string' && /^gouji\.judgements\/\d+$/.test(schema) ? 'newer' : 'other';
}
