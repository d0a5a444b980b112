import * as z from 'zod/mini';
import { judgementSchema } from '../judge/judgement.ts';
import { settingsSchema } from '../judge/settings.ts';
import { resultSchema } from '../model/result.ts';
import { judgedSchema, judgementListSchema, mergeReportSchema } from './desk.ts';
import { frameNewsSchema, leadSchema, wishesSchema } from './frame-news.ts';
import { tabStateSchema } from './tab-state.ts';

// The policy of extension pages forbids the compiled parsers that zod would try to make.
z.config({ jitless: true });

/** Who may send a message: a content script in a page, or a page of the extension itself. */
export type Sender = 'content' | 'page';

interface Message<I extends z.ZodMiniType, O extends z.ZodMiniType> {
  readonly from: Sender;
  readonly input: I;
  readonly output: O;
}

function message<I extends z.ZodMiniType, O extends z.ZodMiniType>(from: Sender, input: I, output: O): Message<I, O> {
  return { from, input, output };
}

const tab = z.object({ tabId: z.int() });

/** Everything that the background answers to. Names are facts or requests, `noun.verb`. */
export const protocol = {
  /** A page may carry a report: the reader is wanted in this frame. */
  'report.detected': message('content', z.null(), z.null()),
  /** A frame was inspected; the answer says what is wanted on this page. */
  'report.inspected': message('content', frameNewsSchema, wishesSchema),
  /** The page of a frame was left. */
  'report.gone': message('content', z.null(), z.null()),
  /** The user turned the marks off on the page itself. */
  'marks.declined': message('content', z.object({ url: z.string() }), z.null()),
  /** What was read is shown on the page, or no more. */
  'readings.changed': message('content', z.null(), z.null()),
  /** The reader looks at something in this frame. */
  'tour.here': message('content', z.null(), z.null()),
  /** The reader goes on to the next frame, or back. */
  'tour.on': message('content', leadSchema, z.null()),
  'tab.state': message('page', tab, tabStateSchema),
  /** The user asked to look at this tab, whatever its host. */
  'tab.check': message('page', tab, tabStateSchema),
  'finding.reveal': message('page', z.extend(tab, { frameId: z.int(), finding: z.string() }), z.boolean()),
  'marks.set': message('page', z.extend(tab, { on: z.boolean() }), z.null()),
  'readings.set': message('page', z.extend(tab, { on: z.boolean() }), z.null()),
  /** The user switched a host on or off while looking at this tab. */
  'site.set': message('page', z.extend(tab, { host: z.string(), on: z.boolean() }), z.null()),
  'judgement.list': message('page', z.null(), judgementListSchema),
  'judgement.add': message('page', z.array(judgedSchema), z.null()),
  'judgement.merge': message('page', z.object({ judgements: z.array(judgementSchema) }), mergeReportSchema),
  'settings.read': message('page', z.null(), settingsSchema),
  'settings.write': message('page', settingsSchema, z.null()),
} as const;

export type MessageName = keyof typeof protocol;
export type Input<N extends MessageName> = z.infer<(typeof protocol)[N]['input']>;
export type Output<N extends MessageName> = z.infer<(typeof protocol)[N]['output']>;

/** What travels: the name and the input, nothing else. */
export const envelopeSchema = z.object({ name: z.string(), input: z.unknown() });

/** An answer; errors travel as data, since not all browsers pass them on. */
export const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);
export type Reply = z.infer<typeof replySchema>;

/** What a frame answers when the background asks for its inspection. */
export const frameResultSchema = resultSchema;
