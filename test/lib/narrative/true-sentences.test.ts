import { describe, expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect.ts';
import type { Result } from '../../../lib/model/result.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { figuresOf, withNumbers, type Figures } from '../../support/generate/figures.ts';
import { APPLICANTS, TOTAL } from '../../support/generate/form.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageOf } from '../../support/generate/page.ts';
import { TRUE_SENTENCES } from './true-sentences.ts';

const COLUMNS = [...APPLICANTS, TOTAL].map(({ id }) => id);
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** The report of which the sentences speak. */
const FIGURES: Figures = withNumbers(figuresOf('annual-2021', 'zero', 1), {
  ...row('requests/received', COLUMNS, [30, 5, 0, 0, 3, 2, 40]),
  ...row('requests/carriedIn', COLUMNS, [2, 0, 0, 0, 0, 0, 2]),
  ...row('requests/granted', COLUMNS, [12, 3, 0, 0, 0, 0, 15]),
  ...row('requests/partlyGranted', COLUMNS, [4, 0, 0, 0, 0, 0, 4]),
  ...row('requests/refused.thirdParty', COLUMNS, [2, 0, 0, 0, 0, 0, 2]),
  ...row('requests/refused.enforcementFile', COLUMNS, [1, 0, 0, 0, 0, 0, 1]),
  ...row('requests/unavailable.notHeld', COLUMNS, [8, 2, 0, 0, 3, 1, 14]),
  ...row('requests/declined.petition', COLUMNS, [1, 0, 0, 0, 0, 0, 1]),
  ...row('requests/declined.repeat', COLUMNS, [1, 0, 0, 0, 0, 0, 1]),
  ...row('requests/other.remainder', COLUMNS, [1, 0, 0, 0, 0, 1, 2]),
  ...row('requests/outcomeTotal', COLUMNS, [30, 5, 0, 0, 3, 2, 40]),
  ...row('requests/carriedOut', COLUMNS, [2, 0, 0, 0, 0, 0, 2]),
  ...row('proceedings/reconsideration', RESULTS, [2, 1, 0, 1, 4]),
  ...row('proceedings/litigationDirect', RESULTS, [1, 0, 0, 0, 1]),
  ...row('proceedings/litigationAfterReconsideration', RESULTS, [1, 0, 0, 1, 2]),
  'proactive/normativeDocuments/issued': 5,
  'proactive/normativeDocuments/repealed': 2,
  'proactive/normativeDocuments/inForce': 37,
  'proactive/licences/decisions': 1234,
  'proactive/penalties/decisions': 56,
  'proactive/compulsion/decisions': 3,
  'proactive/fees/amount': 12,
});

const PAGE = pageOf(FIGURES, layoutOf('official'), {
  agency: '清河市水务局',
  year: 2023,
  published: '2024-01-20',
});

/** The share of altered figures that is noticed at present; more is better, less is a step back. */
const NOTICED = 0.6;

describe('what is true of a report', () => {
  test.each(TRUE_SENTENCES)('%s', (sentence) => {
    expect(failuresOf(read(sentence))).toEqual([]);
  });

  test.each(paragraphs())('in a paragraph: %s', (paragraph) => {
    expect(failuresOf(read(paragraph))).toEqual([]);
  });

  test('is noticed in most cases where a figure that the tables have is another', () => {
    const altered = TRUE_SENTENCES.flatMap(withOneOther);
    const noticed = altered.filter((sentence) => failuresOf(read(sentence)).length > 0);
    expect(altered.length).toBeGreaterThan(100);
    expect(noticed.length / altered.length).toBeGreaterThan(NOTICED);
  });
});

function row(name: string, columns: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(columns.map((column, index) => [`${name}/${column}`, values[index] ?? 0]));
}

/** The sentences in groups of five, near and far apart; what begins with 其中 belongs to what stands before it. */
function paragraphs(): readonly string[] {
  const sentences = TRUE_SENTENCES.filter((sentence) => !sentence.startsWith('其中'));
  return [1, 7, 31].flatMap((stride) =>
    Array.from({ length: Math.floor(sentences.length / 5) }, (_, group) =>
      Array.from({ length: 5 }, (_, at) => sentences[(group * 5 + at * stride) % sentences.length]).join(''),
    ),
  );
}

function read(sentence: string): Result {
  const html = PAGE.replace('总体情况</strong></p>', (title) => `${title}<p>${sentence}</p>`);
  return inspect(readHtml(html, null).source).result;
}

function failuresOf({ findings = [] }: Result): readonly string[] {
  return findings.filter(({ outcome }) => outcome === 'fail').map(({ rule, message }) => `${rule} ${message.zh}`);
}

/** The sentence once for each figure that agrees with the tables, with another figure in its place. */
function withOneOther(sentence: string): readonly string[] {
  return (read(sentence).statements ?? [])
    .filter(({ verdict, value, text }) => verdict === 'agrees' && text.includes(String(value)))
    .map(({ text, value }) => sentence.replace(text, text.replace(String(value), String(value + 501))));
}
