import { cellId, splitCellId, type CellId, type TableId } from '../../model/cell-id.ts';
import type { ParsedReport } from '../../model/report.ts';
import { sumOfNumbers } from '../cells/sum-of-numbers.ts';
import { rowsBelow } from '../../templates/requests-table.ts';
import { clauseBefore, passageStart } from '../sentence/clause.ts';

type Names = Readonly<Record<string, RegExp>>;

/** Who asked, in words that wordings may not know. */
const APPLICANTS: Names = {
  naturalPerson: /自然人|个人|公民|居民|村民/,
  business: /企业|公司|商业/,
  research: /科研|研究|院所|高校/,
  publicInterest: /公益|社会组织|社团/,
  legalService: /法律服务|律师|律所/,
};

/** How requests ended or were carried over, in words that nothing else has. */
const OUTCOMES: Names = {
  carriedIn: /上年|上一年|去年|年初|留下|遗留|积存/,
  carriedOut: /下年|次年|下一年|跨年|未办|未答|未结|在办|尚/,
  refused: /不公开|未公开|不宜公开|不能公开/,
  unavailable: /不能提供|未能提供|不存在/,
  declined: /不再处理/,
  other: /其[他它余](?:方式|情形)|终止|撤回/,
};

/** Kinds of cases, what has to be said of each, and what with which it is not meant; of several the cells are added up. */
const CASES: readonly {
  readonly rows: readonly string[];
  readonly words: readonly RegExp[];
  readonly lacks?: RegExp;
}[] = [
  { rows: ['reconsideration'], words: [/复议(?!后|机关|决定|再|又|，再)/] },
  { rows: ['litigationDirect'], words: [/直接|未经复议|不经复议/] },
  {
    rows: ['litigationAfterReconsideration'],
    words: [
      /复议后|再[^，。；\d]{0,6}诉|又[^，。；\d]{0,6}诉|仍不服|复议(?:决定|结果)[^，。；\d]{0,3}不服|不服[^，。；\d]{0,4}复议/,
    ],
  },
  {
    rows: ['litigationDirect', 'litigationAfterReconsideration'],
    words: [/诉/],
    lacks: /直接|未经|不经|复议后/,
  },
  {
    rows: ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'],
    words: [/复议/, /诉/, /两类|合计|共计|总计|总数|争议/],
  },
];

const RESULTS: Names = {
  upheld: /维持|驳回|胜诉|合法/,
  corrected: /纠|撤销|败诉|重新|违法|责令/,
  other: /其[他它]|撤回|撤诉|终止/,
  pending: /未|尚|在审|审理|等待|待/,
};
const NAMES_CASES = /复议|诉|法院/;
/** Where a passage tells how cases ended, none of its numbers is that of all of them. */
const ENDED = /维持|纠|结果|审结|撤|终止|其[他它]/;

/** Where a number stands. */
export interface Words {
  /** The sentence up to the number. */
  readonly before: string;
  /** What follows it in its clause. */
  readonly after: string;
}

/**
 * 以个人名义提交382件, 先复议再起诉的5起: true where the words around a number name other cells of its table as well that
 * hold just this number. It is then likelier that the words were misunderstood than that the report is wrong.
 */
export function isInAnotherCell(value: number, own: readonly CellId[], words: Words, report: ParsedReport): boolean {
  const [first] = own;
  if (value === 0 || first === undefined) return false;
  const { table } = splitCellId(first);
  const rows = [...new Set(own.map((cell) => splitCellId(cell).row))];
  if (table === 'requests') return isOfOtherRequests(value, rows, words, report);
  return table === 'proceedings' && isOfOtherCases(value, words, report);
}

function isOfOtherRequests(
  value: number,
  own: readonly string[],
  { before, after }: Words,
  report: ParsedReport,
): boolean {
  const passage = before.slice(passageStart(before, before.length)) + after;
  const clause = clauseBefore(before) + after;
  const isOfApplicants = namesIn(APPLICANTS, passage).some(
    (column) => sumOf('requests', own, column, report) === value,
  );
  if (isOfApplicants) return true;
  return namesIn(OUTCOMES, clause).some((row) => {
    return sumOf('requests', rowsBelow(report.template, row), 'total', report) === value;
  });
}

function isOfOtherCases(value: number, { before, after }: Words, report: ParsedReport): boolean {
  const passage = before.slice(passageStart(before, before.length)) + after;
  const clause = clauseBefore(before) + after;
  const results = namesIn(RESULTS, clause);
  // 复议2件，诉讼3件: each clause tells of its own cases.
  const text = NAMES_CASES.test(clause) ? clause : before + after;
  const columns = ENDED.test(passage) ? results : [...results, 'total'];
  return CASES.some(
    ({ rows, words, lacks }) =>
      words.every((each) => each.test(text)) &&
      !lacks?.test(text) &&
      columns.some((column) => sumOf('proceedings', rows, column, report) === value),
  );
}

function namesIn(names: Names, text: string): string[] {
  return Object.keys(names).filter((name) => names[name]?.test(text));
}

/** What one column of some rows makes; null where one of them was not read. */
function sumOf(table: TableId, rows: readonly string[], column: string, { values }: ParsedReport): number | null {
  return sumOfNumbers(
    rows.map((row) => cellId(table, row, column)),
    values,
  );
}
