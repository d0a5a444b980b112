import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';

const optionsSchema = z.object({
  format: z._default(z.enum(['text', 'json', 'ndjson', 'csv']), 'text'),
  'fail-on': z._default(z.enum(['error', 'warning', 'never']), 'error'),
  input: z._default(z.enum(['pages', 'ndjson']), 'pages'),
  previous: z.optional(z.string()),
  url: z.optional(z.url()),
  progress: z._default(z.boolean(), false),
  jobs: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(64))),
});

export interface CheckOptions {
  readonly format: 'text' | 'json' | 'ndjson' | 'csv';
  readonly failOn: 'error' | 'warning' | 'never';
  readonly input: 'pages' | 'ndjson';
  /** The same body's report on the year before. */
  readonly previous: string | null;
  /** Address that a single saved page came from. */
  readonly url: string | null;
  /** Pages that are checked at the same time. */
  readonly jobs: number;
  /** Progress is told on a terminal; this asks for it elsewhere too. */
  readonly progress: boolean;
  readonly paths: readonly string[];
}

export const USAGE = `用法 / usage:
  npm run -s gouji -- check [options] FILE|DIRECTORY|- …

  --format text|json|ndjson|csv   结果的格式 / format of the results (text)
  --fail-on error|warning|never   何种发现使退出码为 1 / what makes the exit status 1 (error)
  --input pages|ndjson            输入是网页，还是每行一个对象 / pages, or one object a line (pages)
                                  {"id", "url"?, "html" | "path"}
  --previous FILE                 同一机关上一年度的报告，或本报告先前的样子：网页，或 json 结果（不含正文）
                                  the same body's report on the year before, or this one as seen before: a page, or a
                                  json result (without its text)
  --url URL                       单个网页的来源地址 / where a single page came from
  --jobs N                        同时检查的网页数 / pages checked at the same time
  --progress                      标准错误不是终端时也报告进度 / tell the progress also where standard error is no terminal

退出码 / exit status:
  0   没有发现达到 --fail-on 的问题 / nothing found at or above --fail-on
  1   有 / something found
  2   有的输入读不出，其余照常核对 / some input could not be read, the rest was checked
  64  用法不对 / wrong usage
  74  结果写不出去 / the results could not be written
`;

/** Wrong usage: says in one line what is wrong with the command. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name; throws a UsageError where they make no sense. */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (command !== 'check') throw new UsageError(command ? `unknown command: ${command}` : 'a command is missing');
  const checked = optionsSchema.safeParse(values);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new UsageError(`--${String(issue?.path[0])}: ${issue?.message}`);
  }
  if (paths.length === 0) throw new UsageError('name a file, a directory or -');
  const options = checked.data;
  const isSingle = paths.length === 1 && options.input === 'pages';
  if (options.url !== undefined && !isSingle) throw new UsageError('--url goes with a single page');
  return {
    format: options.format,
    failOn: options['fail-on'],
    input: options.input,
    previous: options.previous ?? null,
    url: options.url ?? null,
    progress: options.progress,
    jobs: options.jobs ?? Math.max(1, availableParallelism()),
    paths,
  };
}

function parse(args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        'fail-on': text,
        input: text,
        previous: text,
        url: text,
        jobs: text,
        progress: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
