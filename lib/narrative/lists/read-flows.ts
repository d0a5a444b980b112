import type { Figure, Flow, Statement } from '../../model/narrative.ts';
import { PARTIAL } from '../doubts/doubtful-words.ts';
import { ALL_REQUESTS } from '../cells/intents.ts';
import { figure } from './list-closure.ts';
import type { Counted } from './total.ts';
import { endBefore } from '../sentence/numbers.ts';

type Role = 'received' | 'carriedIn' | 'toHandle' | 'processed' | 'handled' | 'carriedOut';

/**
 * What came in and what became of it, where one paragraph states it, each once, of the same body and year. `carriedIn` is
 * what the table says was carried over, for paragraphs that do not mention it; null where that was not read. Then more may
 * have been done than came in, but not less.
 */
export function readFlow(statements: readonly Statement[], carriedIn: number | null): Flow | null {
  const of = (role: Role): Figure | null | undefined => statedOnce(statements, role);
  const [received, carried, toHandle, processed] = [of('received'), of('carriedIn'), of('toHandle'), of('processed')];
  const carriedOut = of('carriedOut');
  // 接收1554件，上年结转132件；办理1503件，结转下年183件: where all that came in is told, 办理 is what was done.
  const isDone = received && carried && processed && processed.value !== received.value + carried.value;
  const handled = of('handled') ?? (isDone ? processed : null);
  const total = toHandle ?? processed;
  if (!handled || !carriedOut || (received && isOfOthers(handled, received, statements))) return null;
  // 处理92件，其中新接收91件、结转1件: what is so called here is all that there was to do.
  const all = received && carried ? received.value + carried.value : null;
  if (all === handled.value && carriedOut.value > 0 && isDealtWith(statements)) return null;
  if (received && carried) return { incoming: [received, carried], handled, carriedOut, silent: 0 };
  if (received === undefined && total) return { incoming: [total], handled, carriedOut, silent: 0 };
  if (!received || carried === null || total !== undefined) return null;
  // 收到12件，办结10件，其余2件结转: the rest of what was received, whatever was carried in.
  const silent = carriedIn ?? (isRest(carriedOut) ? 0 : null);
  return { incoming: [received], handled, carriedOut, silent };
}

/** What is left over of the numbers before it in its clause. */
function isRest({ sentence, place }: Figure): boolean {
  const before = sentence.text.slice(0, place.start - sentence.place.start);
  return /(?:其余|剩余|余下|，余)[^，。；\d]{0,6}$/.test(before) && !/[上去往]年|结转[^，。；]{0,8}[，；]/.test(before);
}

/** 向局属单位提出的申请8件，已办结6件。全年收到40件: what was done of requests of which it is not certain that they are all. */
function isOfOthers(handled: Figure, received: Figure, statements: readonly Statement[]): boolean {
  if (handled.sentence === received.sentence) return false;
  return statements.some(
    ({ place, comparison }) =>
      place === handled.place && comparison.verdict === 'not-compared' && comparison.reason === 'unclear',
  );
}

function isDealtWith(statements: readonly Statement[]): boolean {
  return statements.some(
    ({ intent, text }) => intent === 'handled' && !/办结|答复|回复|办复|办毕|完成|答结/.test(text),
  );
}

/** The number stated for a role; null where there are several, undefined where there is none. */
function statedOnce(statements: readonly Statement[], role: Role): Figure | null | undefined {
  const stated = statements.filter(({ intent, applicants }) => intent === role && applicants.length === 0);
  const [first] = stated;
  if (!first) return undefined;
  const isCertain = stated.every(
    ({ value, scope, isOtherYear, exactness, comparison, clause }) =>
      value === first.value &&
      !(ALL_REQUESTS.has(role) && PARTIAL.test(clause.replace(/^其中/, ''))) &&
      scope !== 'other' &&
      isOtherYear === false &&
      exactness === 'exact' &&
      !(comparison.verdict === 'not-compared' && comparison.reason === 'other-year'),
  );
  return isCertain ? { value: first.value, sentence: first.sentence, place: first.place } : null;
}

/** By what words before and after a number it has a role. */
type Roles = readonly (readonly [Role, RegExp, RegExp | null])[];

const CARRIED_IN: Roles[number] = [
  'carriedIn',
  /(?:上年|上一年|去年|往年|20\d{2}年)[^，。；\d]{0,10}(?:结转|转入|遗留|未办结)[^，。；\d]{0,8}$|结转上年[^，。；\d]{0,8}$/,
  null,
];
const CARRIED_OUT: Roles[number] = [
  'carriedOut',
  /(?:结转|转入|转至|顺延|转)[^，。；\d]{0,3}(?:下年|下一年|次年|20\d{2}年)[^，。；\d]{0,8}$|(?:在办|正在办理|未办结|待办|剩余|未到期)[^，。；\d]{0,4}$/,
  /^[^，。；\d]{0,6}(?:(?:结转|转入|转至|顺延)|转(?:接到|到)?(?:20\d{2}|下|次)年|在办|正在办理|未办结)/,
];

/** What became of letters, proposals and the like. */
const OTHER_ROLES: Roles = [
  CARRIED_IN,
  CARRIED_OUT,
  ['handled', /(?:办结|答复|回复|办复|办理完毕)[^，。；\d]{0,4}$/, null],
  ['received', /(?:收到|受理|接收|接到|承办|交办|承接)(?:12345)?[^，。；\d]{0,12}$/, null],
];

/** What became of requests; 延期办结 and 网上办结 are told of some of them. */
const REQUEST_ROLES: Roles = [
  CARRIED_IN,
  CARRIED_OUT,
  [
    'handled',
    /(?:^|[，；。])(?:(?:等于|其中|(?:到|截至)年底|年内|全年|(?:本|当|20\d{2})年度?|目前)，?){0,2}(?:已|均|共|全部|累计|按期|按时|及时|实际|依法|按规定){0,3}(?:办结|答复|回复|办复|办毕|办理完[毕成])(?:申请)?$/,
    /^(?:申请件?)?(?:均|都)?已[^，。；\d]{0,18}(?:答复|办结|回复)/,
  ],
  ['received', /(?:收到|受理|接收|接到|新收|提出)[^，。；\d]{0,26}$/, null],
];
/** 处理32件（含上年结转2件）: all that there was to do, and a part of it. */
const TO_HANDLE = /(?:处理|办理)[^，。；\d]{0,16}$/;
const WITH_CARRIED = /^（(?:包?含|包括|其中)/;

/**
 * The flow of one sentence, by its words alone; nothing where it counts anything else or leaves a role out. Of requests it is
 * asked only where the statements of the paragraph make none: those of other bodies, of some applicants, in rarer words.
 */
export function readOtherFlow({ sentence, numbers, statements }: Counted, isOfRequestsKnown: boolean): Flow | null {
  const areRequests = statements.some(({ intent }) => ALL_REQUESTS.has(intent));
  if (areRequests && isOfRequestsKnown) return null;
  if (numbers.length !== 4 && !(areRequests && numbers.length === 3)) return null;
  const found = new Map<Role, Figure>();
  for (const [index, number] of numbers.entries()) {
    const before = sentence.plain.slice(endBefore(numbers, index), number.start);
    const after = sentence.plain.slice(number.end, numbers[index + 1]?.start);
    const isAll = areRequests && index === 0 && TO_HANDLE.test(before) && WITH_CARRIED.test(after);
    const roles = areRequests ? REQUEST_ROLES : OTHER_ROLES;
    const fit = roles.find(([, left]) => left.test(before)) ?? roles.find(([, , right]) => right?.test(after));
    const role = isAll ? 'toHandle' : fit?.[0];
    if (role === undefined || number.unit !== numbers[0]?.unit || number.exactness !== 'exact') return null;
    found.set(role, figure(sentence, number));
  }
  return found.size === numbers.length ? flowOf(found) : null;
}

function flowOf(found: ReadonlyMap<Role, Figure>): Flow | null {
  const [received, carriedIn, toHandle] = [found.get('received'), found.get('carriedIn'), found.get('toHandle')];
  const [handled, carriedOut] = [found.get('handled'), found.get('carriedOut')];
  if (!handled || !carriedOut) return null;
  if (toHandle) return { incoming: [toHandle], handled, carriedOut, silent: 0 };
  if (!received) return null;
  if (carriedIn) return { incoming: [received, carriedIn], handled, carriedOut, silent: 0 };
  return { incoming: [received], handled, carriedOut, silent: isRest(carriedOut) ? 0 : null };
}
