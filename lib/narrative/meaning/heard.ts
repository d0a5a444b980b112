import { readChineseNumeral } from '../../parse/values/read-quantity.ts';
import type { Asked, Heard } from './asked.ts';
import { blockIn } from './cases.ts';
import { areCases, isOutcome, isReason, isResult, rowsOf } from '../cells/intents.ts';
import type { Match } from './meanings.ts';

const SUM_WORDS =
  /^[，；、]?(?:全年|以上|上述|这|各项|[两二三四五](?:项|者|类|种)|\d种|情形|原因|案件|争议|结果|决定|均){0,4}(?:合计|共计|总计|总数|总共|一共|共|累计)(?:办理|受理|应办|办结|作出|废止|制发|处理|决定|案件|为|是){0,6}$/;

const ONE_OF_TWO = /[，；（](?:前者|后者)(?:为|是|有)?$/;

/** 无法提供与不予处理合计9件（前者7件，后者2件）: the rows that were counted together, in turn. */
export function formerOrLatter({ around, heard }: Asked): Match | null {
  if (!ONE_OF_TWO.test(around.before)) return null;
  const rows = heard.intents.findLast((intent) => rowsOf(intent).length === 2);
  if (rows === undefined) return null;
  const intent = rowsOf(rows)[around.before.includes('前者') ? 0 : 1] as string;
  return { meaning: { intent, wordings: [] }, before: around.before.length - 1, after: 0, distance: 0 };
}

const NEXT_DOCUMENT = /^[、，和及]{1,2}(?:行政|部门|地方|政府)*(?:规范性文件|规章)(?:共|为|的)?$/;

/** 制发规章2件、规范性文件3件: what was said of the one kind of document is said of the other. */
export function sameColumn(match: Match | undefined, { around, heard }: Asked): Match | null {
  const row = match?.meaning.intent;
  if (match === undefined || (row !== 'regulations' && row !== 'normativeDocuments')) return null;
  const [last = '', column] = heard.intents.at(-1)?.split('.') ?? [];
  const isOther = column !== undefined && last !== row && /^(?:regulations|normativeDocuments)$/.test(last);
  if (!isOther || !NEXT_DOCUMENT.test(around.before)) return null;
  return { ...match, meaning: { ...match.meaning, intent: `${row}.${column}` } };
}

const REST_NAMED = /^[，、；和及]?其[他它](?:组织|主体|申请人|各类组织|情形|情况|原因)?$/;

/** 予以公开2件，部分公开2件，其他1件: the rest of the outcomes, of the results, of the applicants, or of the reasons. */
export function restOfHeard({ around, heard }: Asked): Match | null {
  if (!REST_NAMED.test(around.before)) return null;
  const isMany = (fits: (intent: string) => boolean): boolean => heard.intents.filter(fits).length > 1;
  const before = around.before.replace(/^[，、；和及]/, '').length;
  if (heard.told.length > 1 && heard.intents.at(-1) === 'received') {
    const rest = heard.among.filter((applicant) => !heard.told.includes(applicant));
    if (rest.includes('naturalPerson') || rest.length === 0) return null;
    return { meaning: { intent: 'received', applicants: rest, wordings: [] }, before, after: 0, distance: 0 };
  }
  const isOfOthers = (intent: string): boolean => intent.startsWith('other.');
  const kinds = [
    [isOfOthers, 'other.remainder'],
    [isOutcome, 'otherHandled'],
    [isResult, 'otherResult'],
  ] as const;
  const intent = kinds.find(([fits]) => isMany(fits))?.[1];
  return intent === undefined ? null : { meaning: { intent, wordings: [] }, before, after: 0, distance: 0 };
}

/** 两项, 三者: how many of the numbers before are added up; null where it is all of them. */
const SEVERAL = /([两二三四])(?:项|者|类|种|方面)/;

/** 收到12件，上年结转1件，共计13件: what was received and what was carried in, together. */
export function sumOfHeard({ around, heard, sentence, number }: Asked): Match | null {
  if (!SUM_WORDS.test(around.before)) return null;
  const several = readChineseNumeral(SEVERAL.exec(around.before)?.[1] ?? '');
  const intent = wholeOf(heard, sentence.plain.slice(0, number.start), several);
  if (intent === null) return null;
  const before = around.before.replace(/^[，、；]/, '').length;
  return { meaning: { intent, wordings: [] }, before, after: 0, distance: 0 };
}

/** What the parts that were named before a sum are the parts of; `several`: how many they are said to be. */
function wholeOf({ intents, block, applicants }: Heard, before: string, several: number | null): string | null {
  const run = lastOfOneKind(intents);
  const parts = [...new Set(several === null ? run : run.slice(-several))];
  const isRun = parts.length > 1 && (several === null || parts.length === several);
  switch (isRun ? kindOf(parts[0] as string) : null) {
    case 'outcomes':
      // 两项合计 is the sum of two outcomes, and no row of the form.
      if (applicants.length > 0) return null;
      return several === null ? 'handled' : parts.join('+');
    case 'cases':
      return parts.includes('reconsideration') ? 'disputes' : 'litigation';
    case 'results':
      return several === null ? (blockIn(before) ?? block) : parts.join('+');
    case null:
      break;
    default:
      // 信访类2件、重复申请3件、其余情形1件，共计6件: with the rest of them it is the whole group.
      if (!REST_BEFORE_SUM.test(before)) return parts.join('+');
      return isReason(parts[0] as string) ? groupOf(parts[0] as string) : null;
  }
  if (intents.includes('carriedIn') && intents.includes('received')) return 'toHandle';
  const count = (fits: (intent: string) => boolean): number => intents.filter(fits).length;
  if (count((intent) => intent.startsWith('channel.')) > 1) return 'received';
  return applicants.length > 0 && count((intent) => intent === 'received') > 1 ? 'received' : null;
}

/** The rest of what was named, told last. */
const REST_BEFORE_SUM = /(?:其余|其[他它]|剩余|余下)[^，。；\d]{0,8}\d{1,9}[件份宗项条]?[，；、][^，。；\d]{0,12}$/;

/** The outcome that a reason is a reason of. */
function groupOf(reason: string): string {
  const [group = ''] = reason.split('.');
  return group === 'other' ? 'otherHandled' : group;
}

/** The numbers at the end that can be added up with one another. */
function lastOfOneKind(intents: readonly string[]): readonly string[] {
  const kind = kindOf(intents.at(-1) ?? '');
  return intents.slice(intents.findLastIndex((intent) => kindOf(intent) !== kind) + 1);
}

/** What can be added up: outcomes, reasons of one outcome, results, cases, and what was decided or issued. */
function kindOf(intent: string): string | null {
  const [row = '', column] = intent.split('.');
  if (isReason(intent)) return row;
  if (isOutcome(intent)) return 'outcomes';
  if (isResult(intent)) return 'results';
  if (areCases(intent)) return 'cases';
  return column !== undefined && /^(?:decisions|issued|repealed|inForce)$/.test(column) ? column : null;
}
