import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { RULES } from '../../rules/index.ts';
import { TEMPLATES } from '../../templates/index.ts';
import type { Language } from '../../text/language.ts';
import { translate } from '../../text/translate.ts';
import { KEYS, messageOf } from './keys.ts';
import { explainedPermissions } from './permissions.ts';

const FOLDERS: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en' };
const messagesSchema = z.record(z.string(), z.object({ message: z.string() }));

/** What the browser's own list of extensions says, from the same files. */
function messagesOf(language: Language): z.infer<typeof messagesSchema> {
  return messagesSchema.parse(JSON.parse(read(`assets/public/_locales/${FOLDERS[language]}/messages.json`)));
}

/** The words that fill the gaps of a store's text: none of them is written for the stores. */
export function factsOf(language: Language): Readonly<Record<string, string>> {
  const messages = messagesOf(language);
  const message = (name: string): string => messages[name]?.message ?? '';
  return {
    name: message('name'),
    description: message('description'),
    happens: translate(language, 'welcome.happens'),
    says: translate(language, 'welcome.says'),
    leaves: translate(language, 'welcome.leaves'),
    forms: list(TEMPLATES.map(({ title, gloss, years }) => `${language === 'zh' ? title : gloss} (${yearsIn(years)})`)),
    rules: String(RULES.length),
    keys: list(Object.entries(KEYS).map(([command, key]) => `${key}  ${message(messageOf(command))}`)),
    permissions: list(explainedPermissions(read('README.md')).map(({ name, why }) => `${name}: ${why[language]}`)),
  };
}

function yearsIn({ from, to }: { readonly from: number; readonly to: number | null }): string {
  return to === null ? `${from}–` : `${from}–${to}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
