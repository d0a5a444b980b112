import { type Random } from '../../support/generate/random.ts';
import { pageOfDraft, sentenceOf, type Draft } from '../../support/generate/text/compose.ts';
import { type Frame } from '../../support/generate/text/report.ts';
import { breaking, isBroken, membersOf, wrongNumber, wrongShare } from '../../support/generate/text/faults.ts';
import { type FilledNumber, type Sentence } from '../../support/generate/text/fill.ts';
import { chineseNumeral } from '../../support/generate/text/numerals.ts';
import { written } from '../../support/generate/writing.ts';
import { type Fault, type FaultKind, type TextCase } from './case.ts';

/** Numbers of one sentence that are altered in a round. */
const ALTERED = 2;

const sentencesOf = ({ entries }: Draft): readonly Sentence[] => entries.map((entry) => sentenceOf(entry));

/** What is other than usual in a page. */
export interface Changes {
  /** Stands in the place of the first sentence. */
  readonly first?: Sentence;
  readonly fault?: Fault;
  readonly frame?: Frame;
}

/** A draft as a page, with changes if there are any. */
export function caseOf(draft: Draft, made: string, { first, fault, frame }: Changes = {}): TextCase {
  const sentences = sentencesOf(draft).map((each, index) => (index === 0 ? (first ?? each) : each));
  const inWriting = (text: string): string => written(text, draft.writing);
  const htmls = sentences.map(({ html }) => html);
  return {
    set: draft.entries[0]?.set ?? '',
    form: draft.form,
    made,
    html: () => pageOfDraft(draft, htmls, frame),
    sentences: sentences.map(({ text, numbers }, index) => ({
      set: draft.entries[index]?.set ?? '',
      text: inWriting(text),
      numbers: numbers.map((each) => ({ ...each, printed: inWriting(each.printed) })),
    })),
    fault: fault
      ? { ...fault, printed: fault.printed && inWriting(fault.printed), sentences: fault.sentences.map(inWriting) }
      : null,
  };
}

function altered(draft: Draft, made: string, kind: FaultKind, index: number, to: number | string): TextCase | null {
  const [entry] = draft.entries;
  const sentence = entry && sentenceOf(entry, new Map([[index, to]]));
  const number = sentence?.numbers[index];
  if (!sentence || !number) return null;
  const fault: Fault = {
    kind,
    printed: number.printed,
    sentences: [sentence.text],
    made: `number ${index + 1}, ${number.sum || kind} is ${number.value}, printed ${number.printed}`,
  };
  return caseOf(draft, made, { first: sentence, fault });
}

function some<T>(items: readonly T[], most: number, random: Random): readonly T[] {
  const start = items.length === 0 ? 0 : random.whole(0, items.length - 1);
  return [...items.slice(start), ...items.slice(0, start)].slice(0, most);
}

/** Twins of a report in each of which one number with a counterpart is another one. */
export function* tableCases(draft: Draft, made: string, random: Random): Generator<TextCase> {
  const [sentence] = sentencesOf(draft);
  const facts = draft.entries[0]?.facts;
  if (!sentence || !facts || draft.figures === null) return;
  const indexes = sentence.numbers.flatMap(({ kind }, index) => (kind === 'cell' ? [index] : []));
  for (const index of some(indexes, ALTERED, random)) {
    const number = sentence.numbers[index];
    const wrong = number && wrongNumber(facts, number, random);
    const twin = typeof wrong === 'number' ? altered(draft, made, 'table', index, wrong) : null;
    if (twin) yield twin;
  }
}

/** Twins in which a list does not add up, where no table says which of its numbers is wrong. */
export function* relationCases(draft: Draft, made: string, random: Random): Generator<TextCase> {
  const [sentence] = sentencesOf(draft);
  for (const relation of sentence?.wording.relations ?? []) {
    const values = sentence?.numbers.map(({ value }) => value) ?? [];
    const isFree = membersOf(relation).every((index) => sentence?.numbers[index]?.kind === 'free');
    if (!sentence || (draft.figures !== null && !isFree)) continue;
    for (const index of some(membersOf(relation), ALTERED, random)) {
      const wrong = breaking(sentence, index, random);
      if (wrong === null || !isBroken(relation, values.with(index, wrong))) continue;
      const twin = altered(draft, made, relation.kind, index, wrong);
      if (twin) yield twin;
    }
  }
}

/** Of a list that may be open, more may be counted than are listed, but never fewer. */
function otherCount({ value, printed }: FilledNumber, sentence: Sentence, random: Random): string {
  const isClosed = /组成|分为/.test(sentence.text);
  const wrong = isClosed && random.chance(0.5) ? value + 1 : value - 1;
  return /\d/.test(printed) ? String(wrong) : chineseNumeral(wrong);
}

/** Twins with a wrong share, or another number of members than are listed. */
export function* shareCases(draft: Draft, made: string, random: Random): Generator<TextCase> {
  const [sentence] = sentencesOf(draft);
  if (!sentence) return;
  for (const [index, number] of sentence.numbers.entries()) {
    if (number.kind !== 'share' && number.kind !== 'count') continue;
    const wrong = number.kind === 'share' ? wrongShare(number, random) : otherCount(number, sentence, random);
    const twin = altered(draft, made, number.kind, index, wrong);
    if (twin) yield twin;
  }
}

/** What is left where a number was lost or never filled in. */
const GAPS: readonly string[] = ['　', 'XX', '××', '**'];

/** A twin whose first number is not there. Nothing at all is left only before 条: 申请件 and 事项 are words of their own. */
export function* missingCases(draft: Draft, made: string, random: Random): Generator<TextCase> {
  const [sentence] = sentencesOf(draft);
  const [number] = sentence?.numbers ?? [];
  if (!sentence || (number?.kind !== 'cell' && number?.kind !== 'free')) return;
  const isPlain = sentence.text.includes(`${number.printed}条`);
  const twin = altered(draft, made, 'missing', 0, random.pick(isPlain ? ['', ...GAPS] : GAPS));
  if (twin?.fault) yield { ...twin, fault: { ...twin.fault, printed: null } };
}

/** A report whose first sentence says that there was nothing, which is not so. */
export function falseCase(draft: Draft, made: string): TextCase {
  const [sentence] = sentencesOf(draft);
  const { text = '', wording } = sentence ?? {};
  const fault: Fault = {
    kind: 'negation',
    printed: null,
    sentences: [text],
    made: `states that ${wording?.states?.join(', ')} is 0`,
  };
  return caseOf(draft, made, { fault });
}
