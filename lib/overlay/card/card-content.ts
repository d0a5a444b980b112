import type { ResultCause, ResultFinding } from '../../model/result.ts';
import type { Template } from '../../model/template.ts';
import { cellName } from '../../text/cell-name.ts';
import type { Language } from '../../text/language.ts';
import { placeName } from '../../text/passage-place.ts';
import { quotationsOf, type Quotation } from '../../text/passage.ts';
import { cardFigures, numberText, type CardFigures } from './card-lines.ts';
import { circled, sentenceOf, type Entry } from '../content/entries.ts';
import { severityWord } from './labels.ts';
import type { Values } from '../content/given.ts';
import { say } from '../content/words.ts';

/** What a card says; plain text in the reader's language. */
export interface CardContent {
  readonly severity: 'error' | 'warning' | 'hint';
  readonly word: string;
  readonly message: string;
  readonly explained: CardExplanations | null;
  /** What does not hold; a single one stands open below the message. */
  readonly parts: readonly CardPart[];
  /** True where the parts have titles of their own and unfold. */
  readonly folds: boolean;
  readonly rule: string;
  /** Which of the entries of the cell this is, counted from 0. */
  readonly index: number;
  readonly count: number;
}

/** One finding, as far as it is unfolded. */
export interface CardPart {
  readonly id: string;
  readonly title: string;
  /** Sentences of the page; empty where it is about cells only. */
  readonly quotations: readonly Quotation[];
  readonly figures: CardFigures;
  readonly why: string;
  readonly rule: string;
}

export interface CardExplanations {
  /** How many there are, in words. */
  readonly title: string;
  readonly list: readonly CardExplanation[];
  /** That there are more, or may be; empty where these are all. */
  readonly rest: string;
}

export interface CardExplanation {
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  readonly witnesses: string;
}

/** More are counted instead of listed: nobody chooses among ten. */
const MOST_EXPLANATIONS = 4;

export interface CardReader {
  readonly values: Values;
  readonly template: Template;
  readonly language: Language;
}

/** The card of an entry; `index` and `count` say which of the entries of its cell it is. */
export function cardContent(entry: Entry, index: number, count: number, reader: CardReader): CardContent {
  const { language } = reader;
  const { cause, findings, number } = entry;
  const [first] = findings;
  const sign = number !== null && cause ? `${circled(number)} ` : '';
  return {
    severity: first.outcome === 'fail' ? (cause ?? first).severity : 'hint',
    word: sign + severityWord(first, language),
    message: sentenceOf(entry, language),
    explained: cause && explanationsOf(cause, reader),
    parts: findings.map((finding) => partOf(finding, cause, reader)),
    folds: cause !== null,
    rule: cause ? '' : first.rule,
    index,
    count,
  };
}

function partOf(finding: ResultFinding, cause: ResultCause | null, reader: CardReader): CardPart {
  const { values, template, language } = reader;
  return {
    id: finding.id,
    title: finding.message[language],
    quotations: quotationsOf(finding.passages),
    figures: cardFigures(finding, cause, values, template, language),
    why: finding.why[language],
    rule: finding.rule,
  };
}

function explanationsOf({ explanations, complete }: ResultCause, reader: CardReader): CardExplanations | null {
  const { language } = reader;
  if (explanations.length === 0) return null;
  const count = explanations.length;
  const more = count - MOST_EXPLANATIONS;
  const rest = [
    more > 0 ? say('morePossible', language, { count: more }) : '',
    complete ? '' : say('notAll', language),
  ];
  return {
    title: count === 1 ? say('explained', language) : say('possible', language, { count }),
    list: explanations.slice(0, MOST_EXPLANATIONS).map(({ changes, witnesses }) => ({
      changes: changes.map(({ cell, from, to }) => ({
        label: cellName(reader.template, cell, language),
        from: from === null ? printedOf(cell, reader) : numberText(from),
        to: numberText(to),
      })),
      witnesses: witnessesOf(witnesses, reader),
    })),
    rest: rest.filter(Boolean).join(say('stop', language)),
  };
}

function printedOf(cell: string, { values, language }: CardReader): string {
  const printed = values[cell]?.raw.trim() ?? '';
  return printed === '' ? say('blank', language) : printed;
}

function witnessesOf(witnesses: readonly string[], { template, language }: CardReader): string {
  if (witnesses.length === 0) return '';
  const names = witnesses.map((at) => {
    const [, before] = /^previous\/(.*)$/.exec(at) ?? [];
    const place = placeName(template, before ?? at, language);
    return before === undefined ? place : say('before', language, { place });
  });
  return say('witnesses', language, { places: [...new Set(names)].join(say('comma', language)) });
}
