import * as z from 'zod/mini';
import { FIELD_ORIGINS } from './report.ts';

/**
 * The result of one inspection, `gouji.result/1`: what the page marks, the popup shows, the exports and the command line
 * write. The names are an interface that people keep files in: add to it freely, rename nothing.
 */

const words = z.object({ zh: z.string(), en: z.string() });
const severity = z.enum(['error', 'warning', 'hint']);

const operand = z.object({
  cell: z.string(),
  /** Null: could not be read. */
  value: z.nullable(z.number()),
  weight: z.union([z.literal(1), z.literal(-1)]),
  /** Nothing printed, 0 assumed. */
  blank: z.boolean(),
  /** The number stands in the report on the year before. */
  of: z.exactOptional(z.literal('previous')),
});

/** A place in the text: what is marked on the page and quoted in a citation. */
const passage = z.object({
  /** `text/section/number of the sentence`. */
  at: z.string(),
  /** The whole sentence as printed. */
  sentence: z.string(),
  /** The very characters that the finding is about. */
  quote: z.string(),
  /** Where they begin in the sentence. */
  start: z.number(),
});

export const findingSchema = z.object({
  /** Stable for the same rule and place, so that two inspections can be compared. */
  id: z.string(),
  rule: z.string(),
  severity,
  outcome: z.enum(['fail', 'incomplete', 'crashed']),
  at: z.string(),
  cells: z.array(z.string()),
  /** What the stated number would have to be, and what it is; null where the rule is not about one number. */
  expected: z.nullable(z.number()),
  actual: z.nullable(z.number()),
  /** The sum with the printed numbers, such as `3 + 0 = 3 ≠ 0`; null where there is none. */
  formula: z.nullable(z.string()),
  message: words,
  /** Why this must hold: the paragraph of the form or the article. */
  why: words,
  equation: z.nullable(z.object({ relation: z.enum(['=', '≥']), left: z.array(operand), right: z.array(operand) })),
  /** Places in the text that it is about, the wrong one first; empty where it is about cells only. */
  passages: z.array(passage),
  cause: z.nullable(z.string()),
});

/** What a clause of the text states, and whether the tables agree. */
export const statementSchema = z.object({
  /** What is counted, by the names of the form's rows where it has one. */
  intent: z.string(),
  value: z.number(),
  unit: z.nullable(z.string()),
  /** 100余 is `over`, 近100 `under`, 约100 `about`. */
  exactness: z.enum(['exact', 'over', 'under', 'about']),
  /** Of the body that reports, of a region or another body, or not certain. */
  scope: z.enum(['own', 'other', 'unclear']),
  /** The year it speaks of, where that is not the report's own. */
  year: z.nullable(z.number()),
  /** As printed, from the words that say what is counted to the unit. */
  text: z.string(),
  at: z.string(),
  /** Cells that it was compared with: those it equals, or else the nearest. */
  cells: z.array(z.string()),
  verdict: z.enum(['agrees', 'disagrees', 'not-compared']),
  /** Why it was not compared; null where it was. */
  reason: z.nullable(z.enum(['no-cell', 'unread-cell', 'other-scope', 'other-year', 'inexact', 'unclear'])),
});

/** One thing that went wrong, and all that follows from it. */
export const causeSchema = z.object({
  /** `c1`, `c2`, … in the order of weight. */
  id: z.string(),
  /** Named pattern, such as `outcome-total-left-at-zero`, or `unnamed`. */
  pattern: z.string(),
  severity,
  /** Findings that it explains, the weightiest first. */
  findings: z.array(z.string()),
  message: words,
  /** All equally good explanations, the best witnessed first; empty where it cannot be told. */
  explanations: z.array(
    z.object({
      /** Cells whose change makes every equation hold. */
      changes: z.array(z.object({ cell: z.string(), from: z.nullable(z.number()), to: z.number() })),
      /** What speaks for it: sentences (`text/overview/3`), cells, or cells of the report before (`previous/…`). */
      witnesses: z.array(z.string()),
    }),
  ),
  /** False where the search was given up before all explanations were seen. */
  complete: z.boolean(),
});

export const valueSchema = z.object({
  value: z.nullable(z.number()),
  raw: z.string(),
  state: z.enum(['number', 'blank', 'placeholder', 'text']),
  unit: z.optional(z.string()),
  /** Table of the page, row and column, counted from 1. */
  at: z.object({ table: z.number(), row: z.number(), column: z.number() }),
});

const cellCoverage = z.object({
  /** Cells that the form has; the other four add up to it. */
  cells: z.number(),
  read: z.number(),
  blank: z.number(),
  placeholder: z.number(),
  unread: z.number(),
});

const fieldOrigin = z.nullable(z.enum(FIELD_ORIGINS));

export const reportSchema = z.object({
  template: z.enum(['prose', 'statistics-2014', 'annual-2019', 'annual-2021']),
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  title: z.nullable(z.string()),
  published: z.nullable(z.string()),
  period: z.nullable(z.object({ from: z.string(), to: z.string() })),
  /** The place that each of these was read in; null where it is null itself. */
  origins: z.object({
    agency: fieldOrigin,
    year: fieldOrigin,
    title: fieldOrigin,
    published: fieldOrigin,
    period: fieldOrigin,
  }),
});

export const problemSchema = z.object({
  table: z.enum(['requests', 'proactive', 'proceedings', 'statistics']),
  code: z.enum([
    'table-not-found',
    'row-not-found',
    'row-width',
    'merged-cells',
    'repeated-row',
    'columns-unclear',
    'digits-joined',
  ]),
  row: z.nullable(z.string()),
});

const sourceSchema = z.object({
  file: z.nullable(z.string()),
  url: z.nullable(z.string()),
  sha256: z.nullable(z.string()),
  medium: z.literal('html'),
});

const detectionSchema = z.object({
  report: z.boolean(),
  kind: z.enum(['report', 'attachment', 'picture', 'none']),
  reasons: z.array(z.string()),
  attachments: z.array(z.string()),
});

export const resultSchema = z.object({
  schema: z.literal('gouji.result/1'),
  source: sourceSchema,
  detection: detectionSchema,
  /** All that follows is present only where `detection.report` is true. */
  report: z.optional(reportSchema),
  coverage: z.optional(
    z.object({
      proactive: z.optional(cellCoverage),
      requests: z.optional(cellCoverage),
      proceedings: z.optional(cellCoverage),
      statistics: z.optional(cellCoverage),
      narrative: z.object({ numbers: z.number(), understood: z.number() }),
    }),
  ),
  values: z.optional(z.record(z.string(), valueSchema)),
  statements: z.optional(z.array(statementSchema)),
  checks: z.optional(
    z.object({
      pass: z.number(),
      fail: z.number(),
      incomplete: z.number(),
      notApplicable: z.number(),
      crashed: z.number(),
    }),
  ),
  findings: z.optional(z.array(findingSchema)),
  causes: z.optional(z.array(causeSchema)),
  /** Why cells were not read. */
  problems: z.optional(z.array(problemSchema)),
});

/**
 * What an input was that could not be read, as far as its bytes say: `office` is a document of Word, Excel or
 * WPS where they do not tell which; `binary` is certainly no text, `unknown` all else.
 */
const MEDIA = [
  'html',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'ofd',
  'office',
  'rtf',
  'picture',
  'archive',
  'binary',
  'unknown',
] as const;

/** What stands in place of a result where an input could not be read. */
export const unreadableSchema = z.object({
  schema: z.literal('gouji.result/1'),
  source: z.extend(sourceSchema, { medium: z.enum(MEDIA) }),
  error: z.object({
    /** Stable, for scripts. */
    code: z.string(),
    /** For people; `zh` says the same in Chinese. */
    message: z.string(),
    zh: z.string(),
  }),
});

export type Result = z.infer<typeof resultSchema>;
export type Unreadable = z.infer<typeof unreadableSchema>;
export type Medium = Unreadable['source']['medium'];
export type ResultFinding = z.infer<typeof findingSchema>;
export type ResultCause = z.infer<typeof causeSchema>;
export type ResultStatement = z.infer<typeof statementSchema>;
export type ResultValue = z.infer<typeof valueSchema>;
export type ResultDetection = z.infer<typeof detectionSchema>;
export type CellCoverage = z.infer<typeof cellCoverage>;
