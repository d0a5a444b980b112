import type { Equation } from '../../model/finding.ts';
import type { ReportResult } from '../../model/has-report.ts';
import type { ResultFinding } from '../../model/result.ts';
import { formulaOf } from '../../text/formula.ts';
import { sidesOf, totalOf, type ResultOperand } from '../../text/sum-on-paper.ts';
import { translate } from '../../text/translate.ts';

/** What findings say of one cell. */
export interface JudgedCell {
  /** Null: spoken of, but not itself in question. */
  readonly look: 'error' | 'warning' | null;
  readonly note: string;
}

/** A note is a small box: more findings than this are counted. */
const NOTED = 3;
/** A sum with more terms than this is noted without those that are 0. */
const TERMS = 8;

/** The cells that a note belongs to, by id, with all findings that speak of them. */
export function judgeCells({ findings }: ReportResult): ReadonlyMap<string, JudgedCell> {
  const about = new Map<string, ResultFinding[]>();
  for (const finding of findings) {
    for (const cell of cellsInQuestion(finding)) {
      const known = about.get(cell);
      if (known) known.push(finding);
      else about.set(cell, [finding]);
    }
  }
  return new Map([...about].map(([cell, list]) => [cell, { look: lookOf(list), note: noteOf(list) }]));
}

/** The stated result of a sum, all cells where there is none; of what could not be judged, the cells not read. */
export function cellsInQuestion({ outcome, equation, cells }: ResultFinding): readonly string[] {
  if (outcome === 'crashed') return [];
  if (!equation) return [...new Set(cells)];
  const { terms, stated } = sidesOf(equation);
  const own = (operands: readonly ResultOperand[]) => operands.filter(({ of }) => of === undefined);
  if (outcome === 'incomplete')
    return own([...terms, ...stated]).flatMap((one) => (one.value === null ? one.cell : []));
  return own(stated.length > 1 ? [...terms, ...stated] : stated).map(({ cell }) => cell);
}

/** The sum in one line that can be taken in: of many terms only those that are not 0. */
export function shortFormula({ equation, formula }: ResultFinding): string | null {
  if (!equation || formula === null) return formula;
  const [left, right] = [withoutZeros(equation.left), withoutZeros(equation.right)];
  const dropped = equation.left.length + equation.right.length - left.length - right.length;
  if (dropped === 0) return formula;
  const [first, second] = [totalOf(equation.left), totalOf(equation.right)];
  if (first === null || second === null) return formula;
  const short: Equation = { relation: equation.relation, left, right } as Equation;
  const sum = equation.relation === '=' ? formulaOf(short, first, second) : formulaOf(short, second, first);
  return `${sum}（另有 ${dropped} 项为 0 或未填）`;
}

function withoutZeros(side: readonly ResultOperand[]): readonly ResultOperand[] {
  if (side.length <= TERMS) return side;
  const kept = side.filter(({ value }) => value !== 0);
  return kept.length > 0 ? kept : side.slice(0, 1);
}

/** Words of the text are in question, not the cells that they were held against. */
function lookOf(findings: readonly ResultFinding[]): JudgedCell['look'] {
  const failed = findings.filter(({ outcome, passages }) => outcome === 'fail' && passages.length === 0);
  if (failed.some(({ severity }) => severity === 'error')) return 'error';
  return failed.some(({ severity }) => severity === 'warning') ? 'warning' : null;
}

function noteOf(findings: readonly ResultFinding[]): string {
  const noted = findings.slice(0, NOTED).map((finding) => {
    const kind = finding.outcome === 'fail' ? finding.severity : finding.outcome;
    const sum = shortFormula(finding);
    return `${translate('zh', `group.${kind}`)}：${finding.message.zh}${sum === null ? '' : `\n${sum}`}`;
  });
  const rest = findings.length - NOTED;
  return [...noted, ...(rest > 0 ? [`另有 ${rest} 条，见“核对发现”`] : [])].join('\n');
}
