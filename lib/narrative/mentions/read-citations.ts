import type { Passage } from '../../model/finding.ts';
import type { Citation } from '../../model/mentions.ts';
import { placeIn, type Sentence } from '../../model/narrative.ts';
import { matchesOf } from '../sentence/matches.ts';

const SEEN = /令|公开办/;
const FORM = /公开办(?:公室)?函?[〔[［（(【﹝](20\d{2})[〕\]］）)】﹞]第?(\d{1,3})号/g;
/** The sentence in which a report says by which document it was made. */
const BASIS = /(?:根据|按照|依据|依照|遵照|要求|规定)/;
const MAKES = /编制|编写|撰写|起草|现将|现公布|现发布|发布如下|报告如下|格式/;
/** 政府信息公开条例 and its number, before it or after it. */
const REGULATION =
  /政府信息公开条例》?[，]?（[^（）]{0,30}?令[，（]?第?(\d{1,4})号|国务院(?:令第?|第)(\d{1,4})号(?:令)?）?(?:公布的?|发布的?)?《(?:中华人民共和国)?政府信息公开条例/g;
/** Sentences about what was replaced speak of the old document rightly. */
const REPLACED = /废止|失效|停止执行|不再执行|替代|代替|取代|修改前|修订前|旧条例|原条例|原《|此前/;

/** Finds the documents on which the report says it is based, with their numbers. */
export function readCitations(sentences: readonly Sentence[]): Citation<Passage>[] {
  return sentences.flatMap((sentence) => {
    const { plain } = sentence;
    if (!SEEN.test(plain) || REPLACED.test(plain)) return [];
    return [...(BASIS.test(plain) && MAKES.test(plain) ? formsIn(sentence) : []), ...regulationIn(sentence)];
  });
}

/** None where two such documents are named: one of them is the other's predecessor. */
function formsIn(sentence: Sentence): Citation<Passage>[] {
  const matches = matchesOf(sentence.plain, FORM);
  const numbers = new Set(matches.map(([, year, number]) => `〔${year}〕${number}号`));
  const [match] = matches;
  const [number] = numbers;
  return match && number !== undefined && numbers.size === 1
    ? [{ of: 'form', number, passage: passageOf(sentence, match) }]
    : [];
}

function regulationIn(sentence: Sentence): Citation<Passage>[] {
  const matches = matchesOf(sentence.plain, REGULATION);
  const numbers = new Set([...sentence.plain.matchAll(/令[，（]?第?(\d{1,4})号/g)].map(([, number]) => number));
  const [match] = matches;
  if (!match || matches.length > 1 || numbers.size > 1) return [];
  return [{ of: 'regulation', number: `第${match[1] ?? match[2]}号`, passage: passageOf(sentence, match) }];
}

function passageOf(sentence: Sentence, match: RegExpExecArray | RegExpMatchArray): Passage {
  const start = match.index ?? 0;
  return { sentence, place: placeIn(sentence, start, start + match[0].length) };
}
