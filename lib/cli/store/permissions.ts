import type { Words } from '../../text/language.ts';

/** A right that the extension asks for, as the table of the README explains it. */
export interface ExplainedPermission {
  readonly name: string;
  readonly optional: boolean;
  /** Browsers that are asked for it; Edge is with Chrome. */
  readonly chrome: boolean;
  readonly firefox: boolean;
  readonly why: Words;
}

const ROW = /^\| `([^`]+)`( \(optional\))? *\| (yes|no) *\| (yes|no) *\| *(\S[^|]*?) *\| *(\S[^|]*?) *\|$/gm;

/** Rows of the table: `| \`storage\` | yes | yes | keep … | 保存… |`. */
export function explainedPermissions(readme: string): ExplainedPermission[] {
  return [...readme.matchAll(ROW)].map(([, name = '', optional, chrome, firefox, en = '', zh = '']) => {
    return {
      name,
      optional: optional !== undefined,
      chrome: chrome === 'yes',
      firefox: firefox === 'yes',
      why: { zh, en },
    };
  });
}
