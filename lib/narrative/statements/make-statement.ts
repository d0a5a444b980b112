import { placeIn, type Sentence, type Statement } from '../../model/narrative.ts';
import { clauseAround } from '../sentence/clause.ts';

/** What is stated, as printed. */
export type StatedValue = Pick<Statement, 'value' | 'unit' | 'exactness' | 'isNone'>;

/** What it was understood as. */
export type Understood = Pick<Statement, 'intent' | 'applicants' | 'scope' | 'year' | 'isOtherYear' | 'comparison'>;

/** Puts what was understood to the words that say it: a stretch of the sentence's plain text, half open. */
export function makeStatement(
  sentence: Sentence,
  start: number,
  end: number,
  { value, unit, exactness, isNone }: StatedValue,
  { intent, applicants, scope, year, isOtherYear, comparison }: Understood,
): Statement {
  const place = placeIn(sentence, start, end);
  const clause = clauseAround(sentence.plain, start, end);
  const text = sentence.text.slice(place.start - sentence.place.start, place.end - sentence.place.start);
  // Written out: to spread the parts takes longer than all the rest of it.
  return {
    intent,
    applicants,
    value,
    unit,
    exactness,
    scope,
    year,
    isOtherYear,
    isNone,
    comparison,
    sentence,
    place,
    clause,
    text,
  };
}
