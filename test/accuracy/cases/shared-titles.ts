import { existsSync, readFileSync } from 'node:fs';
import { type BodyKind } from '../../support/generate/pages/bodies.ts';
import { type Titled } from './recognition.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
/** For reports that do not say on which year they are. */
const SOME_YEAR = 2021;

interface StoredPositive {
  readonly url: string | null;
  readonly title: string;
  readonly year: number | null;
}

interface StoredNegative {
  readonly url: string | null;
  readonly title: string;
  readonly kind: string;
}

/** The content of a file beside the project; an empty list where it is not at hand. */
function stored(name: string): unknown[] {
  const file = new URL(name, CORPUS);
  if (!existsSync(file)) return [];
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(content) ? content : [];
}

/** Descriptions stand in brackets where a page has no title, and after the title where there is more to say. */
function titledOf({ title, url, year }: StoredPositive): Titled {
  const isNamed = !/^[（(].*[)）]$/.test(title);
  const words = !isNamed
    ? title
    : title.replace(/\s*\([^)]*(copy|text|summary|page|局|市|县)[^)]*\)$/i, '').replace(/\.pdf$/, '');
  return { title: words, isNamed, year: year ?? SOME_YEAR, url };
}

/** Titles of stored reports. */
export function sharedPositives(): readonly Titled[] {
  return (stored('positives-titles.json') as StoredPositive[]).map(titledOf);
}

/** Which body stands for a kind of page; the first that fits. */
const BODY_OF_KIND: readonly (readonly [pattern: RegExp, body: BodyKind])[] = [
  [/blank template/, 'notice-with-form'],
  [/notice on website|website annual/, 'website-form'],
  [/notice/, 'notice'],
  [/rules|government rules/, 'rules'],
  [/list of/, 'list'],
  [/university/, 'university'],
  [/enforcement/, 'enforcement'],
  [/rule-of-law/, 'rule-of-law'],
  [/regulation/, 'law'],
  [/budget|accounts/, 'budget'],
  [/specimen/, 'specimen'],
  [/bulletin/, 'bulletin'],
  [/indicator/, 'evaluation'],
  [/spam|standard/, 'spam'],
];

const bodyOf = (kind: string): BodyKind => BODY_OF_KIND.find(([pattern]) => pattern.test(kind))?.[1] ?? 'article';

/** Titles of stored pages that are no reports. */
export function sharedNegatives(): readonly { title: string; body: BodyKind; url: string | null }[] {
  return (stored('negatives.json') as StoredNegative[]).map(({ title, kind, url }) => ({
    title: title.replace(/^[（(](.*?)(;[^)]*)?[)）]$/, '$1'),
    body: bodyOf(kind),
    url,
  }));
}
