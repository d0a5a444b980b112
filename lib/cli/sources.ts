import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import type { CheckOptions } from './options.ts';
import { broken, notHandedOut, type PageInput } from './page-input.ts';
import { pagesAt, type Notice } from './walk.ts';

const lineSchema = z.union([
  z.object({ id: z.coerce.string(), url: z.optional(z.string()), html: z.string() }),
  z.object({ id: z.coerce.string(), url: z.optional(z.string()), path: z.string() }),
]);

/** The pages that the arguments name, in their order; a directory is walked in the order of its names. */
export async function* listInputs(
  options: CheckOptions,
  stdin: NodeJS.ReadableStream,
  notice: Notice,
): AsyncGenerator<PageInput> {
  for (const path of options.paths) {
    if (options.input === 'ndjson') yield* linesOf(path, stdin);
    else if (path === '-')
      yield { file: '-', url: options.url, content: { kind: 'bytes', bytes: await readAll(stdin) } };
    else yield* pagesAt(path, options.url, notice);
  }
}

/** How many pages the arguments name; null where that is only known when all have come, as of lines and standard input. */
export async function countInputs({ input, paths }: CheckOptions): Promise<number | null> {
  if (input === 'ndjson' || paths.includes('-')) return null;
  let count = 0;
  for (const path of paths) for await (const _ of pagesAt(path, null, () => {})) count += 1;
  return count;
}

async function* linesOf(path: string, stdin: NodeJS.ReadableStream): AsyncGenerator<PageInput> {
  const input = path === '-' ? stdin : createReadStream(path);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== '') yield toInput(line, `${path}:${number}`);
    }
  } catch (error) {
    yield notHandedOut(path, error);
  }
}

function toInput(line: string, name: string): PageInput {
  let object: unknown;
  try {
    object = JSON.parse(line);
  } catch {
    return broken(name, 'bad-line', { zh: '这一行不是 JSON', en: 'the line is not JSON' });
  }
  const checked = lineSchema.safeParse(object);
  if (!checked.success)
    return broken(name, 'bad-line', {
      zh: '这一行缺少 "id" 和 "html" 或 "path"',
      en: 'the line lacks "id" and "html" or "path"',
    });
  const { id, url } = checked.data;
  const content =
    'html' in checked.data
      ? { kind: 'html' as const, html: checked.data.html }
      : { kind: 'path' as const, path: checked.data.path };
  return { file: id, url: url ?? null, content };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
