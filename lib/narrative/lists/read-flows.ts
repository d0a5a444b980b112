import type { Figure, Flow, Statement } from '../../model/narrative.ts';
import { PARTIAL } from '../doubts/doubtful-words.ts';
import { ALL_REQUESTS } from '../cells/intents.ts';
import { figure } from './list-closure.ts';
import type { Counted } from './list-forms.ts';
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
  if (!handled || !carriedOut) return null;
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
  return /(?:其余|剩余|余下)[^，。；\d]{0,6}$/.test(before) && !/[上去往]年|结转[^，。；]{0,8}[，；]/.test(before);
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

/** What became of letters, proposals and the like, by the words before and after a number. */
const OTHER_ROLES: readonly (readonly [Role, RegExp, RegExp | null])[] = [
  [
    'carriedIn',
    /(?:上年|上一年|去年|往年)[^，。；\d]{0,10}(?:结转|转入|遗留|未办结)[^，。；\d]{0,8}$|结转上年[^，。；\d]{0,8}$/,
    null,
  ],
  [
    'carriedOut',
    /(?:结转|转入|转至|顺延)[^，。；\d]{0,3}(?:下年|下一年|次年)[^，。；\d]{0,6}$|(?:在办|正在办理|未办结|待办|剩余)[^，。；\d]{0,4}$/,
    /^[^，。；\d]{0,6}(?:(?:结转|转入|转至|顺延)|在办|正在办理|未办结)/,
  ],
  ['handled', /(?:办结|答复|回复|办复|办理完毕)[^，。；\d]{0,4}$/, null],
  ['received', /(?:收到|受理|接收|接到|承办|交办)[^，。；\d]{0,12}$/, null],
];

/** The flow of one sentence that is not about requests; nothing where it counts anything else or leaves a role out. */
export function readOtherFlow({ sentence, numbers, statements }: Counted): Flow | null {
  if (numbers.length !== OTHER_ROLES.length || statements.some(({ intent }) => ALL_REQUESTS.has(intent))) return null;
  const found = new Map<Role, Figure>();
  for (const [index, number] of numbers.entries()) {
    const before = sentence.plain.slice(endBefore(numbers, index), number.start);
    const after = sentence.plain.slice(number.end, numbers[index + 1]?.start);
    const role = OTHER_ROLES.find(([, left, right]) => left.test(before) || right?.test(after))?.[0];
    if (role === undefined || number.unit !== numbers[0]?.unit || number.exactness !== 'exact') return null;
    found.set(role, figure(sentence, number));
  }
  const [received, carriedIn] = [found.get('received'), found.get('carriedIn')];
  const [handled, carriedOut] = [found.get('handled'), found.get('carriedOut')];
  if (!received || !carriedIn || !handled || !carriedOut) return null;
  return { incoming: [received, carriedIn], handled, carriedOut, silent: 0 };
}
