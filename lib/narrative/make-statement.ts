import { placeIn, type Sentence, type Statement } from '../model/narrative.ts';
import { clauseAround } from './clause.ts';

/** What was understood; where it stands is told by the sentence. */
export type Understood = Omit<Statement, 'sentence' | 'place' | 'clause' | 'text'>;

/** Puts what was understood to the words that say it: a stretch of the sentence's plain text, half open. */
export function makeStatement(sentence: Sentence, start: number, end: number, understood: Understood): Statement {
  const place = placeIn(sentence, start, end);
  return {
    ...understood,
    sentence,
    place,
    clause: clauseAround(sentence.plain, start, end),
    text: sentence.text.slice(place.start - sentence.place.start, place.end - sentence.place.start),
  };
}
