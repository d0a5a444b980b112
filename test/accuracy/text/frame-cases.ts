import { FORM_IDS } from '../../support/generate/form.ts';
import { randomOf } from '../../support/generate/random.ts';
import { type TextForm } from '../../support/generate/text/cell-names.ts';
import { sentenceOf, type Draft, type Entry } from '../../support/generate/text/compose.ts';
import { draftOf, type Pools } from '../../support/generate/text/drafts.ts';
import { FRAME_PAIRS, SENTENCE_PAIRS, type Pair } from '../../support/generate/text/pairs.ts';
import { frameOf, type Frame } from '../../support/generate/text/report.ts';
import { SECTION_OF, type Wording, type WordingSet } from '../../support/generate/text/wording.ts';
import { type Fault, type TextCase } from './case.ts';
import { caseOf } from './faulty.ts';

/** The files that the pairs are counted in. */
const SETS = { sentences: 'frame-sentences', first: 'frame-opening' } as const;
export const FRAME_SETS: readonly string[] = Object.values(SETS);

const FORMS: readonly TextForm[] = [...FORM_IDS, 'prose'];
/** A sentence that says nothing, so that the rest of the report can be drawn around it. */
const PLAIN = '各项工作按计划推进。';
/** Headings that a report must have. */
const HEADINGS = ['problems', 'other', 'proceedings'] as const;

function drawn(name: string, wording: Wording, form: TextForm, pools: Pools, seed: number): Draft {
  // What counts something published must not stand beside another list of it.
  const topic = wording.text.includes('{#') ? 'lists' : 'traps';
  const set: WordingSet = { name, topic, wordings: [wording] };
  const draft = draftOf({ set, wording }, form, pools, randomOf(seed));
  if (draft === null) throw new Error(`no report for ${wording.text}`);
  return draft;
}

function withAlso(draft: Draft, also: string | undefined): Draft {
  const [first, ...others] = draft.entries;
  if (also === undefined || first === undefined) return draft;
  const entry: Entry = { ...first, wording: { text: also, section: SECTION_OF.lists } };
  return { ...draft, entries: [first, entry, ...others] };
}

function* sentenceCases(pair: Pair, form: TextForm, pools: Pools, seed: number): Generator<TextCase> {
  const { kind, right, wrong, also, section = 'management' } = pair;
  const made = `${kind} ${form} ${seed}`;
  const draft = withAlso(drawn(SETS.sentences, { text: right, section }, form, pools, seed), also);
  yield caseOf(draft, made);
  const [first, second] = draft.entries;
  if (!first) return;
  const sentence = sentenceOf({ ...first, wording: { text: wrong, section } });
  const other = also !== undefined && second ? [sentenceOf(second).text] : [];
  const fault: Fault = { kind, printed: null, sentences: [sentence.text, ...other], made: `instead of: ${right}` };
  yield caseOf(draft, made, { first: sentence, fault });
}

/** The words of a template that stands in no sentence of its own. */
function worded(text: string, draft: Draft): string {
  const [first] = draft.entries;
  return first ? sentenceOf({ ...first, wording: { text } }).text : text;
}

function* openingCases({ kind, right, wrong }: Pair, form: TextForm, pools: Pools, seed: number): Generator<TextCase> {
  const made = `${kind} ${form} ${seed}`;
  const draft = drawn(SETS.first, { text: PLAIN }, form, pools, seed);
  const usual = frameOf(draft.identity);
  const frame = (text: string): Frame =>
    kind === 'period' ? { ...usual, period: worded(text, draft) } : { ...usual, basis: text };
  yield caseOf(draft, made, { frame: frame(right) });
  const fault: Fault = { kind, printed: null, sentences: [worded(wrong, draft)], made: `instead of: ${right}` };
  yield caseOf(draft, made, { frame: frame(wrong), fault });
}

function* headingCases(form: TextForm, pools: Pools, seed: number): Generator<TextCase> {
  for (const heading of HEADINGS) {
    const draft = drawn(SETS.first, { text: PLAIN }, form, pools, seed);
    const frame: Frame = { ...frameOf(draft.identity), without: [heading] };
    const fault: Fault = { kind: 'section', printed: null, sentences: [], made: `no heading ${heading}` };
    yield caseOf(draft, `without ${heading} ${form} ${seed}`, { frame, fault });
  }
}

/** Reports in which something beside the counts is right or wrong: ordinals, names, periods, headings, repetitions. */
export function* frameCases(rounds: number, pools: Pools, shift: number): Generator<TextCase> {
  const isOf = (form: TextForm, pair: Pair): boolean => (pair.form ?? form) === form;
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, form] of FORMS.entries()) {
      const seed = (index: number): number => shift * 999_983 + round * 5003 + index * 29 + place;
      for (const [index, pair] of SENTENCE_PAIRS.entries()) {
        if (isOf(form, pair)) yield* sentenceCases(pair, form, pools, seed(index));
      }
      if (form === 'prose') continue;
      for (const [index, pair] of FRAME_PAIRS.entries()) {
        if (isOf(form, pair)) yield* openingCases(pair, form, pools, seed(100 + index));
      }
      yield* headingCases(form, pools, seed(200));
    }
  }
}
