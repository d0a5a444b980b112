import { existsSync, readFileSync } from 'node:fs';
import { figuresOf } from '../../support/generate/figures.ts';
import { type PageIdentity } from '../../support/generate/page.ts';
import { prosePageWith } from '../../support/generate/text/prose-report.ts';
import { annualPage, frameOf } from '../../support/generate/text/report.ts';
import { type Fault, type TextCase } from './case.ts';
import { sentenceOfFact, type Fact } from './fact-words.ts';

const STORE = new URL('../../../../shared/corpus/prose-figures.json', import.meta.url);
/** Line of the measurement. */
export const FACTS_SET = 'real-facts';
const AGENCY = '青岚市水务局';
/** A year without tables: nothing but the sentence itself can be wrong. */
const IDENTITY: PageIdentity = { agency: AGENCY, year: 2012, published: '2013-02-20' };

function faultOf({ verdict }: Fact, text: string): Fault | null {
  if (!verdict.startsWith('REAL ERROR')) return null;
  return { kind: 'fact', printed: null, sentences: [text], made: verdict };
}

function factCase(fact: Fact, index: number): TextCase {
  const { periodYear, reportYear } = fact.fields;
  const made = `fact ${index} of the store`;
  if (periodYear !== undefined && reportYear !== undefined) {
    const identity: PageIdentity = { agency: AGENCY, year: reportYear, published: `${reportYear + 1}-01-20` };
    const period = `统计期限为${periodYear}年1月1日至${periodYear}年12月31日`;
    const figures = figuresOf('annual-2021', 'zero', 0);
    const html = (): string => annualPage(figures, identity, [], { frame: { ...frameOf(identity), period } });
    return { set: FACTS_SET, form: 'annual-2021', made, html, sentences: [], fault: faultOf(fact, period) };
  }
  const text = sentenceOfFact(fact, index);
  return {
    set: FACTS_SET,
    form: 'prose',
    made,
    html: () => prosePageWith(IDENTITY, [{ section: 'proactive', html: text }], null),
    sentences: [{ set: FACTS_SET, text, numbers: [] }],
    fault: faultOf(fact, text),
    mayHint: !['consistent', 'fact only (no sum)'].includes(fact.verdict),
  };
}

/** Sentences of our own with the figures of real reports; none where these are not at hand. */
export function* factCases(): Generator<TextCase> {
  if (!existsSync(STORE)) return;
  const facts = JSON.parse(readFileSync(STORE, 'utf8')) as readonly Fact[];
  for (const [index, fact] of facts.entries()) yield factCase(fact, index);
}
