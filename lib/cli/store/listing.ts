import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fill } from '../../text/fill.ts';
import type { Language } from '../../text/language.ts';
import { factsOf } from './facts.ts';
import { explainedPermissions } from './permissions.ts';

/** Longest texts, in characters, that all three stores take. */
export const LIMITS = { name: 45, summary: 132, description: 16_000, singlePurpose: 1000, why: 1000 } as const;

const wordsSchema = z.object({ zh: z.string(), en: z.string() });
const answersSchema = z.object({
  category: z.record(z.string(), z.string()),
  singlePurpose: wordsSchema,
  remoteCode: wordsSchema,
  dataCollected: wordsSchema,
  dataUse: wordsSchema,
  testNotes: wordsSchema,
});

/** What is typed into the forms of a store, in one language. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly category: Readonly<Record<string, string>>;
  readonly singlePurpose: string;
  /** What each right is for. */
  readonly permissions: readonly (readonly [name: string, why: string])[];
  readonly remoteCode: string;
  readonly dataCollected: string;
  readonly dataUse: string;
  readonly testNotes: string;
}

export function listingOf(language: Language): Listing {
  const facts = factsOf(language);
  const { category, ...answers } = answersSchema.parse(JSON.parse(readFileSync('assets/store/answers.json', 'utf8')));
  const { name = '', description: summary = '' } = facts;
  return {
    name,
    summary,
    description: fill(readFileSync(`assets/store/description.${language}.txt`, 'utf8'), facts).trim(),
    category,
    singlePurpose: answers.singlePurpose[language],
    permissions: explainedPermissions(readFileSync('README.md', 'utf8')).map(({ name: right, why }) => {
      return [right, why[language]];
    }),
    remoteCode: answers.remoteCode[language],
    dataCollected: answers.dataCollected[language],
    dataUse: answers.dataUse[language],
    testNotes: answers.testNotes[language],
  };
}

/** The same as a page to copy from, field by field. */
export function listingPage(language: Language): string {
  const { category, permissions, ...texts } = listingOf(language);
  const sections = [
    ...Object.entries(texts),
    ['category', Object.entries(category).map(([store, name]) => `${store}: ${name}`)] as const,
    ['permissions', permissions.map(([name, why]) => `${name}: ${why}`)] as const,
  ];
  return `${sections.map(([field, text]) => `## ${field}\n\n${[text].flat().join('\n')}`).join('\n\n')}\n`;
}
