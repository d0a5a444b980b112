import { isShortFor, kindOf } from '../sentence/body-names.ts';
import { areCases, isOutcome, isResult } from '../cells/intents.ts';
import { EXPLAINED, type Field } from './explained-words.ts';

const UNITS = /\d[\d,，. ]*(?:余|多)?(?:件次|人次|条次|万元|亿元|[件条项份宗例起封次个篇部元万家名人批])?|%/g;
const NUMERALS = /[〇零一二两三四五六七八九十百千]+(?:件次|人次|[件条项份宗例起封次个篇])/g;
const HAN = /[\u4e00-\u9fff]/;
/** Names of bodies: the one that reports may call itself by a shorter name. */
const BODY =
  /(?:(?![年月日内底向由在对至与和经被于的])[\u4e00-\u9fff]){1,16}?(?:委员会|办公室|办公厅|管委会|办事处|街道|街|(?:人民)?政府(?:办公室|办公厅|办(?![公事理结]))?|分局|中心|局|委(?!员)|办(?!公|事)|厅|镇|乡|苏木)/g;
const SHORTEST_NAME = 2;
/** 和改革局 is no name. */
const SHORTEST_END = 6;
const PLACE = /[\u4e00-\u9fff]{2,10}?(?:特别合作区|新区|自治[区州县]|[省市州盟区县旗])/g;

/** The fields whose words may stand around a number, besides those that may stand anywhere. */
const FIELDS = {
  requests: ['requests', 'applicants', 'statistics'],
  outcomes: ['requests', 'applicants', 'outcomes', 'statistics'],
  cases: ['requests', 'applicants', 'cases'],
  documents: ['documents', 'requests', 'statistics'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

const expressions = new Map<keyof typeof FIELDS, RegExp>();

/** True where all words of a clause are known, so that its number can mean nothing but what it was understood as. */
export function isExplained(clause: string, intent: string, agency: string | null): boolean {
  const words = wordsOf(fieldOf(intent));
  return !HAN.test(withoutOwnName(clause, agency).replace(UNITS, ' ').replace(NUMERALS, ' ').replace(words, ''));
}

/** The text without the name of the body that reports, in full or short. */
export function withoutOwnName(text: string, agency: string | null): string {
  if (agency === null) return text;
  return withoutPlace(text.replaceAll(ownEnd(text, agency), ''), agency).replace(BODY, (words) => {
    // Words that are no part of the name may stand right before it: 年度市交通运输局.
    for (let from = 0; from <= words.length - SHORTEST_NAME; from += 1) {
      const name = words.slice(from);
      // 全市政府信息公开申请: the city, and no body.
      if (words[from - 1] === '全') break;
      // 自然人政府信息公开申请 names none either.
      if (isShortFor(name, agency) && !/^[人民]+政府/.test(name)) return words.slice(0, from);
    }
    return words;
  });
}

/** As much of the name as the text has, without what comes first in it: 区发展和改革局 is not to be told by its characters alone. */
function ownEnd(text: string, agency: string): string {
  for (let from = 0; from + SHORTEST_END <= agency.length; from += 1) {
    const end = agency.slice(from);
    if (text.includes(end)) return end;
  }
  return agency;
}

/** A government may be called by the name of its place. */
function withoutPlace(text: string, agency: string): string {
  const places = (agency.match(PLACE) ?? []).filter((place) => text.includes(place));
  if (places.length === 0 || kindOf(agency) !== 'government') return text;
  return places.reduce((rest, place) => rest.replaceAll(place, ''), text);
}

function fieldOf(intent: string): keyof typeof FIELDS {
  if (areCases(intent) || isResult(intent) || intent.endsWith('Decided')) return 'cases';
  if (isOutcome(intent)) return 'outcomes';
  return /^(?:normativeDocuments|regulations|fees|procurement)|\.(?:decisions|previous)$/.test(intent)
    ? 'documents'
    : 'requests';
}

/** One expression for all words of a field, the longer first; made when it is first needed. */
function wordsOf(field: keyof typeof FIELDS): RegExp {
  let expression = expressions.get(field);
  if (!expression) {
    const words = ['anywhere' as const, ...FIELDS[field]].flatMap((name) => EXPLAINED[name].split(/\s+/));
    expression = new RegExp(words.toSorted((a, b) => b.length - a.length).join('|'), 'g');
    expressions.set(field, expression);
  }
  return expression;
}
