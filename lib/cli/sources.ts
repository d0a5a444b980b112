import { pagesOfLines } from './lines.ts';
import type { CheckOptions } from './options.ts';
import type { PageInput } from './page-input.ts';
import { pagesAt, type Notice } from './walk.ts';

/** The pages that the arguments name, in their order; a directory is walked in the order of its names. */
export async function* listInputs(
  options: CheckOptions,
  stdin: NodeJS.ReadableStream,
  notice: Notice,
): AsyncGenerator<PageInput> {
  for (const path of options.paths) {
    if (options.input === 'ndjson') yield* pagesOfLines(path, stdin);
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

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
