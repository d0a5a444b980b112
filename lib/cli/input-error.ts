import type { Medium } from '../model/result.ts';
import type { Words } from '../text/language.ts';

/** Why an input could not be read; the code is stable, the words are for people. */
export class InputError extends Error {
  readonly code: string;
  readonly words: Words;
  /** What the input is instead, as far as that can be told. */
  readonly medium: Medium;

  constructor(code: string, words: Words, medium: Medium = 'unknown') {
    super(words.en);
    this.code = code;
    this.words = words;
    this.medium = medium;
  }
}

/** What the system says of a file or a folder that it does not hand out; the same code whatever the file is. */
export function ofSystem(error: unknown): InputError {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return new InputError('not-found', { zh: '没有这个文件或目录', en: 'no such file or directory' });
    case 'EACCES':
      return new InputError('no-permission', { zh: '没有读取的权限', en: 'it may not be read' });
    case 'EISDIR':
      return new InputError('unreadable', { zh: '这是目录，不是文件', en: 'this is a directory and no file' });
    default: {
      const said = error instanceof Error ? error.message : String(error);
      return new InputError('unreadable', { zh: `读取时出错：${said}`, en: said });
    }
  }
}
