import type { CellId } from '../../model/cell-id.ts';
import type { Share, Statement } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { renderingOf } from '../../model/rounding.ts';
import { areCases } from '../cells/intents.ts';
import { applicantsNamedIn } from '../meaning/named-applicants.ts';
import { endBefore, type NumberToken } from '../sentence/numbers.ts';
import { figure, statementOf } from '../lists/list-closure.ts';
import type { Counted } from '../lists/total.ts';
import { sumOfNumbers } from '../cells/sum-of-numbers.ts';
import { WAYS_TO_COUNT } from './table-wholes.ts';

/** Cells that may be the part, and those that are the whole with it; the likeliest first. */
interface Quotient {
  readonly part: readonly CellId[];
  readonly wholes: readonly (readonly CellId[])[];
}

/** 维持率50%, 自然人占75%, 结果为维持的占50%: what the percentage is of, and nothing but it. */
const NAME = /(?:^|[，；])([^，。；、（）\d]{1,16}?)(?:的)?(?:率|占比?)(?:为|达到?|是|约)?$/;
const RESULTS: readonly (readonly [words: RegExp, column: string])[] = [
  [/^(?:复议|诉讼|结果|为|被)*维持$/, 'upheld'],
  [/^(?:复议|诉讼|结果|为|被)*(?:纠正|纠错)$/, 'corrected'],
];
const DECISIONS: Readonly<Record<string, CellId>> = {
  行政许可: 'proactive/licences/decisions',
  行政处罚: 'proactive/penalties/decisions',
  行政强制: 'proactive/compulsion/decisions',
};
const GRANTED = /申请(?:的)?予以公开$/;

/**
 * 因信息公开引起行政复议6件，维持率50%: a percentage of which the sentence prints the whole alone. It is judged where the
 * tables have that very number for what the sentence counts, so that body, year and matter are certain.
 */
export function shareOfUnprinted(
  counted: Counted,
  at: number,
  before: Counted | undefined,
  report: ParsedReport,
): Share | null {
  const { sentence, numbers } = counted;
  const percent = numbers[at] as NumberToken;
  const name = NAME.exec(sentence.plain.slice(endBefore(numbers, at), percent.start))?.[1];
  const whole = name === undefined ? undefined : (wholeBeside(counted, at) ?? wholeAhead(before, counted));
  // 维持率100% may leave out those that ended in any other way.
  if (name === undefined || !whole || percent.value >= 100) return null;
  const quotients = quotientsOf(name, whole).map(({ part, wholes }) => {
    return {
      cells: part,
      part: sumOfNumbers(part, report.values),
      bases: wholes.map((cells) => sumOfNumbers(cells, report.values)),
    };
  });
  // Of a cell that was not read nothing is known.
  if (quotients.some(({ part, bases }) => part === null || bases.includes(null))) return null;
  const sums = quotients as readonly {
    readonly cells: readonly CellId[];
    readonly part: number;
    readonly bases: readonly number[];
  }[];
  const isFit = sums.some(({ part, bases }) =>
    bases.some((base) => base > 0 && renderingOf(percent.value, (100 * part) / base, percent.decimals) !== 'other'),
  );
  const [first] = sums;
  const bases = [...new Set(first?.bases.filter((base) => base > 0 && base >= first.part))];
  if (!first || isFit || bases.length === 0) return null;
  const stated = figure(sentence, percent);
  const part = { ...stated, value: first.part };
  return { part, percent: stated, decimals: percent.decimals, bases, cells: first.cells };
}

/** The number of the passage before the percentage, or else the only one behind it, where the tables have it. */
function wholeBeside({ sentence, numbers, statements }: Counted, at: number): Statement | undefined {
  const isCount = ({ kind }: NumberToken): boolean => kind === 'count';
  const before = numbers.slice(0, at).filter(isCount);
  const behind = numbers.slice(at + 1).filter(isCount);
  const token = before.at(-1) ?? (behind.length === 1 ? behind[0] : undefined);
  const percent = numbers[at] as NumberToken;
  if (!token) return undefined;
  const between = sentence.plain.slice(Math.min(token.end, percent.end), Math.max(token.start, percent.start));
  return /[。；]/.test(between) ? undefined : certain(statementOf(figure(sentence, token), statements));
}

/** 收到13件。从申请人类型看，自然人占77%: the one number of the sentence before, where this one has only percentages. */
function wholeAhead(before: Counted | undefined, { numbers }: Counted): Statement | undefined {
  const [token, ...others] = before?.numbers ?? [];
  if (!before || !token || others.length > 0 || !numbers.every(({ kind }) => kind === 'percent')) return undefined;
  return certain(statementOf(figure(before.sentence, token), before.statements));
}

/** Only of what the tables have is it known what it counts. */
function certain(own: Statement | undefined): Statement | undefined {
  const isCertain = own?.comparison.verdict === 'agrees' && own.applicants.length === 0 && own.value > 1;
  return isCertain ? own : undefined;
}

/** What a name may be of a whole. */
function quotientsOf(name: string, { intent, comparison }: Statement): readonly Quotient[] {
  const cells = comparison.verdict === 'agrees' ? comparison.cells : [];
  if (areCases(intent)) return ofCases(name, cells);
  if (intent === 'received') return ofApplicants(applicantsNamedIn(name));
  if (intent === 'handled' && GRANTED.test(name)) return ofGranted();
  const decisions = DECISIONS[name];
  return decisions && cells.length > 1 && cells.includes(decisions) ? [{ part: [decisions], wholes: [cells] }] : [];
}

function ofCases(name: string, cells: readonly CellId[]): readonly Quotient[] {
  const column = RESULTS.find(([words]) => words.test(name))?.[1];
  const totals = cells.filter((cell) => cell.endsWith('/total'));
  const inColumn = (other: string): CellId[] => totals.map((cell) => cell.replace(/total$/, other) as CellId);
  const wholes = WAYS_TO_COUNT.map((columns) => columns.flatMap(inColumn));
  return column === undefined ? [] : [{ part: inColumn(column), wholes }];
}

/** Applicants of those that were received, or of all that were to be handled. */
function ofApplicants(columns: readonly string[]): readonly Quotient[] {
  if (columns.length === 0) return [];
  return [['received'], ['received', 'carriedIn']].map((rows) => ({
    part: rows.flatMap((row) => columns.map((column): CellId => `requests/${row}/${column}`)),
    wholes: [rows.map((row): CellId => `requests/${row}/total`)],
  }));
}

/** What was granted, with or without what was granted in part. */
function ofGranted(): readonly Quotient[] {
  const wholes: readonly (readonly CellId[])[] = [
    ['requests/outcomeTotal/total'],
    ['requests/received/total'],
    ['requests/received/total', 'requests/carriedIn/total'],
  ];
  return [
    { part: ['requests/granted/total'], wholes },
    { part: ['requests/granted/total', 'requests/partlyGranted/total'], wholes },
  ];
}
