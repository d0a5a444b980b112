import { existsSync, readFileSync } from 'node:fs';
import type { ZodMiniObject } from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { judgementSchema, opinionSchema } from '../../lib/judge/judgement.ts';
import { settingsSchema } from '../../lib/judge/settings.ts';
import { textFiles } from './source-files.ts';

const STATEMENT = readFileSync('PRIVACY.md', 'utf8');
const SOURCES = textFiles().filter((path) => /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(path));

/** Files in which an expression stands. */
function filesWith(expression: RegExp): string[] {
  return SOURCES.filter((path) => expression.test(readFileSync(path, 'utf8')));
}

function fieldsOf(schema: ZodMiniObject): string[] {
  return Object.keys(schema.shape);
}

/** Fields that the statement's table has for a key. */
function statedFields(key: string): string[] {
  const row = STATEMENT.split('\n').find((line) => line.startsWith(`| \`${key}\``)) ?? '';
  return [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

describe('what the statement says is kept', () => {
  test('lies in the storage of this browser, and in one place of the code', () => {
    expect(filesWith(/\bstorage\.local\b/)).toEqual(['lib/store/kept.ts']);
    expect(filesWith(/\bstorage\.session\b/)).toEqual(['lib/store/tab-records.ts']);
  });

  test('lies nowhere else', () => {
    expect(
      filesWith(/\bstorage\.(?:sync|managed)\b|\b(?:localStorage|sessionStorage|indexedDB|caches|cookie|cookies)\b/),
    ).toEqual([]);
  });

  test('are two things', () => {
    const keys = filesWith(/= keep(?:<[^(]*>)?\(\{/).map(
      (path) => /\bkey: '(\w+)'/.exec(readFileSync(path, 'utf8'))?.[1],
    );
    expect(keys).toEqual(['judgements', 'settings']);
    expect([...STATEMENT.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1])).toEqual(keys);
  });

  test('are these fields of a judgement', () => {
    const fields = [...fieldsOf(judgementSchema), ...fieldsOf(opinionSchema)];
    expect(statedFields('judgements').toSorted()).toEqual(fields.toSorted());
  });

  test('are these settings', () => {
    expect(statedFields('settings').toSorted()).toEqual(fieldsOf(settingsSchema).toSorted());
  });
});

describe('the statement', () => {
  const sentences = STATEMENT.split(/^- /m).slice(1);

  test('names a check for each sentence, or says that there is none', () => {
    const without = sentences.filter((sentence) => !/\(`test\/|no test of ours/.test(sentence));
    expect(without).toEqual([]);
  });

  test('names checks that exist', () => {
    const named = [...STATEMENT.matchAll(/`(test\/[^`]+)`/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(sentences.length);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('says everything in both languages', () => {
    for (const sentence of sentences) expect(sentence).toMatch(/^[^\n]*\p{Script=Han}[^\n]*\n\s+[A-Z]/u);
  });

  test('is where the README leads', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('](PRIVACY.md)');
  });
});
