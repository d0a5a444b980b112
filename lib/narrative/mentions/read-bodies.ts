import type { Passage } from '../../model/finding.ts';
import type { BodyMention } from '../../model/mentions.ts';
import { placeIn, type Sentence } from '../../model/narrative.ts';
import { CHARACTERS, Pace, type Steps } from '../../model/steps.ts';
import type { Identity } from '../../model/report.ts';
import { SELF_WORDS } from '../../templates/bodies.ts';
import { matchesOf } from '../sentence/matches.ts';
import {
  hasPlace,
  isBody,
  isGovernment,
  isOtherBody,
  isOtherField,
  isOtherPlace,
  isSameBody,
  kindOf,
  shortName,
} from '../sentence/body-names.ts';

const NAME = '([^，。；：、（）“”《》\\d]{2,30}?)';
const AUTHOR = new RegExp(
  `本(?:年度)?(?:工作)?(?:报告|年报)(?:是|系)?由${NAME}(?:负责|组织)?(?:编制|编写|撰写|按照|根据|依据|依照)`,
);
/** What somebody draws up or makes public: this report, or one of a year. */
const DRAWN_UP =
  /(?:负责|组织|汇总|综合)?(?:编[制写撰]|撰写|起草|公布|发布)(?:完成|了|并(?:向社会)?[公发]布)?(?:本(?:年度)?(?:工作)?(?:报告|年报)|(20\d{2})年?度?(?:(?:政府|政务)?信息公开(?:工作)?(?:年度)?)?(?:报告|年报))(?=[，。；（]|$)/;
/** 本报告由各科室按照要求提供材料，清河市水务局编制。 */
const DRAWN_UP_LAST = /^本(?:年度)?报告由[^。]*(?:编[制写撰]|撰写|起草)(?=[。，；]|$)/;
const WHO = /(?:^|[，：》）])(?:现?由)?([^，。；：、（）“”《》\d]{2,30}?)(?:特此|现|特|依法)?$/;
const WHO_AND_BASIS =
  /(?<=^|[，：])([^，。；：、（）“”《》\d]{2,30}?)(?:（[^（）]{0,24}）)?(?:根据|依据|依照|按照|遵照|参照|按)/g;
const NOT_ALONE = /委托|代为|会同|联合|牵头|指导|部署|安排|要求|[根依]据|[按参遵依]照/;
/** 现公布清河市水务局2022年政府信息公开工作年度报告. */
const ANNOUNCED =
  /(?:公布|发布)([^，。；：、（）“”《》\d]{2,30}?)(20\d{2})年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:报告|年报)/;
/** This year's report, which the text announces by its name. */
const TITLE =
  /(?:公布|发布|编制)[^。；《]{0,12}《(?:20\d{2}年度?)?([^《》，。\d]{2,30}?)(?:20\d{2}年度?)?(?:政府|政务)?信息公开[^》]{0,10}(?:报告|年报)/;
/** Requests that came in, with their number: a reply may well name another body to turn to. */
const RECIPIENT =
  /(?:公民|法人|组织|申请人|群众|个人|受理|收到|接收)向([^，。；：（）“”《》\d]{2,24}?)提[出交]的?(?:政府)?信息公开申请[^。；，\d]{0,8}\d+[件条份宗]/;
/** Requests may come by way of another body. */
const PASSED_ON = /转[来办交由送]|移送|移交|交办|告知|引导|建议/;
/** What a report says of its own body, in the words that all of them use. */
const SUBJECT = new RegExp(
  `^(?:20\\d{2}年度?，|一年来，|下一步，|今后，)?${NAME}(?:主要领导)?(?:高度重视|多次听取|坚持以|(?:认真|深入|全面)(?:落实|贯彻|学习|执行)|严格(?:落实|执行|按照)|将(?:继续|进一步))[^。]*(?:信息公开|政务公开|公开条例|公开渠道)`,
);
const SIGNED_DATE = /^(?:20\d{2}|二[〇○零])[^，。]{0,8}月[^，。]{0,4}日$/;
const SIGNED = /^([^，。；：\d]{4,30}?)(?:20\d{2}年\d{1,2}月\d{1,2}日)?$/;
const LAST_SENTENCES = 8;

/**
 * Finds where the text names the body that reports; `agency` is what the page says it is. Nothing is said where that is
 * only noted as the source of the page, which may be who put it up.
 */
export function* readBodies(sentences: readonly Sentence[], identity: Identity): Steps<BodyMention<Passage>[]> {
  const { agency, origins } = identity;
  if (agency === null || origins.agency === 'meta' || !isBody(agency)) return [];
  const mentions: BodyMention<Passage>[] = [];
  const pace = new Pace(CHARACTERS);
  for (const sentence of sentences) {
    if (pace.isDue(sentence.plain.length)) yield;
    mentions.push(...nameIn(sentence, 'author', AUTHOR, agency));
    mentions.push(...compilerIn(sentence, identity, agency));
    if (announces(sentence, identity)) mentions.push(...nameIn(sentence, 'title', TITLE, agency));
    mentions.push(...subjectIn(sentence, agency));
    if (!PASSED_ON.test(sentence.plain)) mentions.push(...nameIn(sentence, 'recipient', RECIPIENT, agency));
  }
  // Where the signature itself is all that names the body, it agrees with itself.
  const signed = origins.agency === 'signature' ? [] : signature(sentences.slice(-LAST_SENTENCES), agency);
  return [...mentions, ...signed, ...selfWords(sentences, agency)];
}

function nameIn(
  sentence: Sentence,
  as: BodyMention<Passage>['as'],
  pattern: RegExp,
  agency: string,
): BodyMention<Passage>[] {
  const match = pattern.exec(sentence.plain);
  const name = match?.[1];
  if (!match || name === undefined) return [];
  // 市政府及市政府办公室: one of several names is enough.
  const names = name.split(/[及和与]/);
  if (!isBody(name) || !names.some(isBody)) return [];
  const isOther = names.filter(isBody).every((one) => isOtherBody(one, agency)) && !isSameBody(name, agency);
  return [mentionAt(sentence, as, name, isOther, sentence.plain.indexOf(name, match.index))];
}

function mentionAt(
  sentence: Sentence,
  as: BodyMention<Passage>['as'],
  name: string,
  isOther: boolean,
  start: number,
): BodyMention<Passage> {
  return { as, name, isOther, passage: { sentence, place: placeIn(sentence, start, start + name.length) } };
}

/**
 * Who draws the report up or makes it public, said above the first part: further down others may be told to compile theirs.
 * A superior or an office may do it for the body, so that only a body of the same kind is another.
 */
function compilerIn(sentence: Sentence, { year }: Identity, agency: string): BodyMention<Passage>[] {
  const { plain, section } = sentence;
  if (section !== 'head' && !/本(?:年度)?报告/.test(plain)) return [];
  const announced = ANNOUNCED.exec(plain);
  if (announced && Number(announced[2]) === year) return strictMention(sentence, 'title', announced[1] ?? '', agency);
  const drawnUp = DRAWN_UP.exec(plain) ?? DRAWN_UP_LAST.exec(plain);
  if (!drawnUp || (drawnUp[1] !== undefined && Number(drawnUp[1]) !== year)) return [];
  const isLast = drawnUp.index === 0;
  const before = (isLast ? drawnUp[0].slice(0, -2) : plain.slice(0, drawnUp.index)).replace(/（[^（）]{0,24}）$/, '');
  const names = [WHO.exec(before), ...(isLast ? [] : matchesOf(before, WHO_AND_BASIS))].map(
    (match) => match?.[1] ?? '',
  );
  const name = names.find((each) => isBody(each) && !NOT_ALONE.test(each));
  return name === undefined ? [] : strictMention(sentence, 'author', name, agency);
}

function strictMention(
  sentence: Sentence,
  as: BodyMention<Passage>['as'],
  name: string,
  agency: string,
): BodyMention<Passage>[] {
  if (!isBody(name) || NOT_ALONE.test(name)) return [];
  const names = [name, ...name.split(/[及和与]/)].filter(isBody);
  const isOther = names.every((one) => isSameKindElsewhere(one, agency));
  return [mentionAt(sentence, as, name, isOther, sentence.plain.lastIndexOf(name))];
}

/** Another bureau of the place, or the same kind of body of another place. */
function isSameKindElsewhere(name: string, agency: string): boolean {
  if (isSameBody(name, agency) || kindOf(name) !== kindOf(agency)) return false;
  return isOtherPlace(name, agency) || isOtherField(name, agency);
}

/** A full name only: 市政府 and 区司法局 may be spoken of in any report. */
function subjectIn(sentence: Sentence, agency: string): BodyMention<Passage>[] {
  return nameIn(sentence, 'subject', SUBJECT, agency).flatMap((found) =>
    hasPlace(found.name) ? [{ ...found, isOther: isOtherSubject(found.name, agency) }] : [],
  );
}

/** A government reports what its departments and towns do; all speak of what their government does. */
function isOtherSubject(name: string, agency: string): boolean {
  if (isSameBody(name, agency)) return false;
  const isOfGovernment = isGovernment(name) || isGovernment(agency);
  return isOfGovernment ? isOtherPlace(name, agency) : isOtherBody(name, agency);
}

/** The text of the year speaks of its own report; those of other years are named as well. */
function announces({ plain }: Sentence, { year }: Identity): boolean {
  return year !== null && /现|特|本/.test(plain) && new RegExp(`《[^》]{0,40}${year}年`).test(plain);
}

/** The name above the date at the end, or before it in the same line. */
function signature(last: readonly Sentence[], agency: string): BodyMention<Passage>[] {
  const index = last.findLastIndex(
    ({ plain }) => plain.endsWith('日') && (SIGNED_DATE.test(plain) || SIGNED.test(plain)),
  );
  const dated = last[index];
  const above = last[index - 1];
  if (!dated) return [];
  const sentence = SIGNED_DATE.test(dated.plain) ? above : dated;
  const name = sentence && SIGNED.exec(sentence.plain)?.[1];
  if (!sentence || name === undefined || dated.paragraph - sentence.paragraph > 1 || !isBody(name)) return [];
  // A government's report may be signed by its office, that of an office by the government.
  const isOther = !isSameBody(name, agency) && (isOtherPlace(name, agency) || isOtherField(name, agency));
  const place = placeIn(sentence, 0, name.length);
  return [{ as: 'signature', name, isOther, passage: { sentence, place } }];
}

/** Words such as 我局 where no such body speaks, each once. */
function selfWords(sentences: readonly Sentence[], agency: string): BodyMention<Passage>[] {
  const short = shortName(agency);
  return SELF_WORDS.filter(({ strangeTo }) => strangeTo.test(short)).flatMap(({ word }) => {
    for (const sentence of sentences) {
      const match = word.exec(sentence.plain);
      if (!match || /[“《][^”》]{0,20}$/.test(sentence.plain.slice(0, match.index))) continue;
      const place = placeIn(sentence, match.index, match.index + match[0].length);
      return [{ as: 'self' as const, name: match[0], isOther: true, passage: { sentence, place } }];
    }
    return [];
  });
}
