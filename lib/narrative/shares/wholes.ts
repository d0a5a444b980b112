import type { PartsList, Statement, TextPlace } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { ALL_REQUESTS, areCases, isOutcome, isReason, isResult } from '../cells/intents.ts';
import { clauseBefore } from '../sentence/clause.ts';
import { APPLICANTS } from '../meaning/named-applicants.ts';
import { totalOf, type NumberToken } from '../sentence/numbers.ts';
import { figure, intentOf, statementOf } from '../lists/list-closure.ts';
import type { Counted } from '../lists/total.ts';
import { headsOf } from './heads.ts';
import { figureOf, hasOwnShare, type Part } from './parts-and-percents.ts';
import { casesOf, groupNamed, receivedOf, tableTotals } from './table-wholes.ts';

/** What is known besides the sentence in which a part stands. */
export interface Around {
  /** Its sentence and those on either side. */
  readonly beside: readonly Counted[];
  readonly listsOf: (place: TextPlace) => readonly PartsList[];
  readonly report: ParsedReport;
}

/** Words that say of what it is the share. */
const OF_REQUESTS = /办结总数|申请总数|答复总数|受理总数|办结总量|申请总量/;
/** 共12条，其中微博5条，占41.7%: what the part is announced as a part of. */
const AMONG = /^[^\d。；]{0,4}其中/;
/** What follows a number that has a share of its own, as printed. */
const OWN_SHARE = /^(?:[，,]约?占|[（(]约?(?:占[^\d，。；]{0,8})?[\d.]{1,9}[%％])/;
/** 办理提案30件，占75%: no share of the requests that the sentence before counts. */
const OTHER_THINGS = /提案|建议|留言|来信|工单|许可|处罚|文件/;

/** What a part may be a part of, that to which the words point first; none where nothing says it. */
export function wholesOf(part: Part, { beside, listsOf, report }: Around): number[] {
  const { counted, tokens, words } = part;
  const { sentence, numbers, statements } = counted;
  const [first] = tokens;
  const intents = tokens.map((token) => intentOf(figure(sentence, token), statements) ?? '');
  const ownClause = clauseBefore(sentence.plain, first.start);
  const areOthers = OTHER_THINGS.test(ownClause) && !ownClause.includes('申请');
  const stated = areOthers ? [] : beside.flatMap((each) => each.statements).filter((one) => isWhole(one, first));
  const cases = intents.every(isResult) ? statements.filter((one) => areCases(one.intent) && !one.isNone) : [];
  const before = numbers[numbers.indexOf(first) - 1];
  const isAnnounced = before?.kind === 'count' && AMONG.test(sentence.plain.slice(before.end, first.start));
  const lists = tokens.length === 1 ? listsOf(figureOf(part).place) : [];
  const areOutcomes = intents.every((intent) => isOutcome(intent) && !isReason(intent));
  const announced = [
    ...(isAnnounced ? [before.value] : []),
    ...lists.flatMap(({ total, totals }) => [total.value, ...totals]),
  ];
  // 复议8件、诉讼4件，维持6件: of two kinds of cases it may be both.
  const heads = announced.length === 0 && cases.length < 2 ? headsOf(part) : [];
  const group = groupNamed(part, report);
  if (group !== null) return [...announced, ...heads, ...group];
  return [
    ...announced,
    ...stated.map(({ value }) => value),
    // Of two kinds of cases it may be either.
    ...(cases.length === 1 ? cases.map(({ value }) => value) : []),
    ...heads,
    ...allKindsOf(part),
    ...(areOutcomes ? tableTotals(report) : []),
    ...(OF_REQUESTS.test(sentence.plain.slice(0, part.percent.start)) || OF_REQUESTS.test(words)
      ? tableTotals(report)
      : []),
    ...receivedOf(part, report),
    ...casesOf(part, report),
  ].filter((value) => value > 0);
}

/** 自然人30件，占75%: what is itself a share of something is not what the next is a share of. */
function isWhole({ intent, applicants, unit, sentence, place, comparison }: Statement, part: NumberToken): boolean {
  const isElsewhere = comparison.verdict === 'not-compared' && comparison.reason.startsWith('other-');
  if (!ALL_REQUESTS.has(intent) || applicants.length > 0 || unit !== part.unit || isElsewhere) return false;
  return !OWN_SHARE.test(sentence.text.slice(place.end - sentence.place.start).replace(/\s+/g, ''));
}

const ALL_OUTCOMES = 'declined granted otherHandled partlyGranted refused unavailable';

/** 予以公开9件，占45%，部分公开3件，占15%, … with all other outcomes, 自然人8件和法人或其他组织2件: the whole is their sum. */
function allKindsOf({ counted }: Part): number[] {
  const { sentence, numbers, statements } = counted;
  const parts = numbers.filter((number, at) => number.kind === 'count' && hasOwnShare(counted, at));
  const stated = parts.map((part) => statementOf(figure(sentence, part), statements));
  const intents = stated.map((one) => (one?.applicants.length === 0 ? one.intent : ''));
  const applicants = stated.flatMap((one) => (one?.intent === 'received' ? one.applicants : ['']));
  const areAll =
    intents.toSorted().join(' ') === ALL_OUTCOMES || applicants.toSorted().join() === APPLICANTS.toSorted().join();
  return areAll ? [totalOf(parts)] : [];
}
