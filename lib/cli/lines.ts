import { createReadStream } from 'node:fs';
import type { Words } from '../text/language.ts';
import { broken, notHandedOut, type PageInput } from './page-input.ts';

/** The pages of a file with one object a line, `-` is standard input; a line that makes no sense is an input as well. */
export async function* pagesOfLines(path: string, stdin: NodeJS.ReadableStream): AsyncGenerator<PageInput> {
  let number = 0;
  try {
    for await (const line of linesOf(path === '-' ? stdin : createReadStream(path))) {
      number += 1;
      if (line.trim() !== '') yield toInput(line, `${path}:${number}`);
    }
  } catch (error) {
    yield notHandedOut(path, error);
  }
}

/**
 * Lines as they come, without a byte order mark before the first. Node's own reader of lines is not used: it takes
 * a thousand lines in advance, however long they are.
 */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(Buffer.from(chunk), { stream: true }).split('\n');
    begun.push(first);
    for (const next of others) {
      yield begun.join('');
      begun = [next];
    }
  }
  yield begun.join('') + decoder.decode();
}

const WRONG = {
  json: { zh: '这一行不是 JSON', en: 'the line is not JSON' },
  object: { zh: '这一行不是 JSON 对象', en: 'the line is no JSON object' },
  noId: { zh: '缺少 "id"', en: '"id" is missing' },
  id: { zh: '"id" 既不是字符串也不是数', en: '"id" is neither a string nor a number' },
  url: { zh: '"url" 不是字符串', en: '"url" is not a string' },
  html: { zh: '"html" 不是字符串', en: '"html" is not a string' },
  path: { zh: '"path" 不是字符串', en: '"path" is not a string' },
  noPage: { zh: '缺少 "html" 或 "path"', en: '"html" or "path" is missing' },
} as const satisfies Record<string, Words>;

/** `place` is what the result calls a line that has no id. */
function toInput(line: string, place: string): PageInput {
  const object = parsed(line);
  if (object === undefined) return broken(place, 'bad-line', WRONG.json);
  if (!isRecord(object)) return broken(place, 'bad-line', WRONG.object);
  // What a script has nothing to say of it may write as null.
  const { id = null, url = null, html = null, path = null } = object;
  if (typeof id !== 'string' && typeof id !== 'number')
    return broken(place, 'bad-line', id === null ? WRONG.noId : WRONG.id);
  const file = String(id);
  if (url !== null && typeof url !== 'string') return broken(file, 'bad-line', WRONG.url);
  if (html !== null) {
    if (typeof html !== 'string') return broken(file, 'bad-line', WRONG.html);
    return { file, url, content: { kind: 'html', html } };
  }
  if (path === null) return broken(file, 'bad-line', WRONG.noPage);
  if (typeof path !== 'string') return broken(file, 'bad-line', WRONG.path);
  return { file, url, content: { kind: 'path', path } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
