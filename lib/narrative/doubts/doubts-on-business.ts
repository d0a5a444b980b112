import { areCases, isCarriedOver, isOfRequests, isOutcome } from '../cells/intents.ts';
import type { Asked, Heard } from '../meaning/asked.ts';
import type { Match } from '../meaning/meanings.ts';
import { passageStart } from '../sentence/clause.ts';
import { matchesOf } from '../sentence/matches.ts';
import { isExplained } from './explained.ts';

/** Words by which the number itself says that it is one of requests. */
const NAMES_REQUESTS = /申请|信息公开/;

/**
 * True where what is said to be new, done or carried over is that of something else, or of some requests: of whatever was
 * counted before it in its passage.
 */
export function isOfOtherBusiness(
  { sentence: { plain }, number, heard }: Asked,
  intent: string,
  { before, after }: Match,
  agency: string | null,
): boolean {
  if (!isOfRequests(intent)) return false;
  const start = number.start - before;
  if (NAMES_REQUESTS.test(plain.slice(start, number.end + after))) return false;
  const passage = plain.slice(passageStart(plain, start), start);
  const told = heard.intents.slice(0, -1);
  return (
    isOfCases(passage, told) ||
    isOfSome(passage, told) ||
    (intent !== 'received' && isAfterSome(plain.slice(0, start), heard)) ||
    (isOutcome(intent) && OF_A_KIND.test(passage)) ||
    isOfOtherIntake(passage, intent, agency)
  );
}

const OF_CASES = /申请(?:行政)?复议|复议申请/g;

/** 复议12件，其中上年结转2件、本年新收10件: cases were counted last, and no request is spoken of. */
function isOfCases(passage: string, told: readonly string[]): boolean {
  const counted = told.findLast((intent) => intent !== 'unknown' && !isCarriedOver(intent));
  return areCases(counted ?? '') && !/申请/.test(passage.replace(OF_CASES, ''));
}

const OF_SOME = /^其中(?![^，：\d]{0,4}(?:新收|本年|上年))/;

/** 其中，向区政府提出的申请38件，办结36件: what became of those. */
function isOfSome(passage: string, told: readonly string[]): boolean {
  return OF_SOME.test(passage) && told.some((intent) => intent === 'received' || intent === 'requests');
}

/** 区政府办公室承办38件，办结36件: it is not certain that those before it are all. */
function isAfterSome(text: string, { some }: Heard): boolean {
  return some !== null && !/[。；]/.test(text.slice(some));
}

/** 在征地拆迁类申请中，予以公开38件; 涉及征地拆迁的申请予以公开38件: outcomes of requests about something. */
const OF_A_KIND = /(?:类|涉及[^，。；：\d]{2,16})的?申请件?中[，：]|^涉及[^，。；：\d]{2,16}的申请[^，。；：\d]{0,6}\d/;

/** 受理劳动仲裁案件3120件: what came in, between the word for it and the number. */
const INTAKE = /(?:收到|受理|接收|登记|接到)([^，。；：\d]{1,24})\d{1,9}[件份宗条项起]/g;
const OF_REQUESTS = /公开|依申请|申请件|申请量/;

/** 受理草原确权申请22件，办结20件: what came in last is known not to be requests. */
function isOfOtherIntake(passage: string, intent: string, agency: string | null): boolean {
  const [, object] = matchesOf(passage, INTAKE).at(-1) ?? [];
  return object !== undefined && !OF_REQUESTS.test(object) && !isExplained(object, intent, agency);
}
