import type { CellId, TableId } from '../model/cell-id.ts';
import type { Equation, Outcome, Passage, Severity } from '../model/finding.ts';
import type { ReadingProblem, Report, StrangeRow, Value } from '../model/report.ts';
import type { AxisEntry, TemplateId } from '../model/template.ts';

/** One sentence in both languages; `{name}` stands for what the verdict's data hold. */
export interface RuleWords {
  readonly zh: string;
  readonly en: string;
}

/** Σ left = Σ right for each row or column of a table; ids that the report's form does not have are left out. */
export interface BalanceFormula {
  readonly kind: 'balance';
  readonly table: TableId;
  readonly each: 'row' | 'column';
  readonly left: readonly string[];
  /** One id: a stated total. Several: the other side of the identity. */
  readonly right: readonly string[];
}

/** A number printed in the heading row of a group = Σ its sub-rows, in each column in which one is printed. */
export interface SubtotalFormula {
  readonly kind: 'subtotal';
  readonly table: TableId;
}

/** first ≥ Σ weights · others, in each row that has the columns. */
export interface AtLeastFormula {
  readonly kind: 'at-least';
  readonly table: TableId;
  readonly greater: string;
  readonly than: readonly { readonly column: string; readonly weight: 1 | -1 }[];
}

/** item = Σ parts, in one column of a table whose rows are items of items. */
export interface TreeFormula {
  readonly kind: 'tree';
  readonly table: TableId;
  readonly column: string;
  readonly sums: readonly { readonly item: string; readonly parts: readonly string[] }[];
}

/** One cell of this report or of the one on the year before. */
export interface DatedTerm {
  readonly of: 'this' | 'previous';
  readonly row: string;
  readonly column: string;
  readonly weight?: -1;
}

/** stated = Σ terms across two years, in each place that both reports have; `at` is the cell of `stated`. */
export interface HistoryFormula {
  readonly kind: 'history';
  readonly table: TableId;
  /** Words of a note that explains why an equation does not hold. */
  readonly subject: RegExp;
  readonly equations: readonly {
    readonly stated: Omit<DatedTerm, 'of' | 'weight'>;
    readonly terms: readonly DatedTerm[];
    readonly severity: Severity;
  }[];
}

/** What a rule about single cells is given. */
export interface CellContext {
  readonly entry: AxisEntry;
  readonly report: Report;
}

/** A test of one value: the key of the message where it fails, null where it holds. */
export interface CellFormula {
  readonly kind: 'cell';
  readonly test: (value: Value, context: CellContext) => CellFault | null;
}

export interface CellFault {
  readonly outcome: Extract<Outcome, 'fail' | 'incomplete'>;
  readonly severity: Severity;
  readonly message: string;
}

/** A rule that looks at whole tables: a pure generator of faults. */
export interface TableFormula {
  readonly kind: 'tables';
  /** Cells of which one at least has to be read for the rule to say anything; without them it is about all tables. */
  readonly needs?: readonly CellId[];
  readonly evaluate: (report: Report) => Iterable<TableFault>;
}

export interface TableFault extends CellFault {
  readonly at: string;
  readonly cells: readonly CellId[];
  /** Where it is a sum or a limit: its numbers are `computed` and `stated` in the data. */
  readonly equation?: Equation;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Reports of the same body that a report can be held against; null where they are not known. */
export interface OtherReports {
  /** The report on the year before. */
  readonly previous: Report | null;
  /** The same year's report as it was seen before. */
  readonly earlier: Report | null;
}

/** A rule that looks at the prose, or at two reports as wholes: a pure generator of faults. */
export interface TextFormula {
  readonly kind: 'text';
  readonly evaluate: (report: Report, others: OtherReports) => TextVerdicts;
}

export interface TextVerdicts {
  /** How many statements, lists, sections … the rule could judge. */
  readonly judged: number;
  readonly faults: readonly TextFault[];
}

export interface TextFault extends CellFault {
  /** Sentence (`text/section/number`), section or cell. */
  readonly at: string;
  readonly cells?: readonly CellId[];
  readonly equation?: Equation;
  readonly passages: readonly Passage[];
  readonly data: Readonly<Record<string, string | number>>;
}

export type Formula =
  | BalanceFormula
  | SubtotalFormula
  | AtLeastFormula
  | TreeFormula
  | HistoryFormula
  | CellFormula
  | TableFormula
  | TextFormula;

/** One rule of the catalogue: everything about it stands in its file. */
export interface Rule {
  /** `area/noun`, the path of its file; people cite it, it is never renamed. */
  readonly id: string;
  readonly severity: Severity;
  readonly formula: Formula;
  /** Words for each outcome that needs some; keys are named by the formula's verdicts. */
  readonly messages: Readonly<Record<string, RuleWords>>;
  readonly docs: {
    /** What holds, in one sentence. */
    readonly summary: RuleWords;
    /** Why it must hold, shown on the card: the paragraph of the form or the article. */
    readonly why: RuleWords;
    /** The document that says so. */
    readonly source: string;
  };
}

/** A case that documents a rule and tests it: cells of an otherwise all-zero report, and what comes of it. */
export interface Example {
  readonly name: string;
  readonly template: TemplateId;
  /** Text of the cells as printed; `null` for a cell that was not found. */
  readonly cells: Readonly<Record<string, string | null>>;
  /** Report year; without it none is stated. */
  readonly year?: number;
  /** Paragraphs of the report's prose; titles of sections as the form numbers them. */
  readonly text?: readonly string[];
  /** Name of the body; a bureau of a city where it does not matter. */
  readonly agency?: string;
  readonly title?: string;
  /** ISO date of publication. */
  readonly published?: string;
  /** Instructions of the form left in the text. */
  readonly instructions?: readonly string[];
  /** Titles of other reports on the page. */
  readonly others?: readonly string[];
  /** What the tables have otherwise than the form. */
  readonly problems?: readonly ReadingProblem[];
  readonly strange?: readonly StrangeRow[];
  /** Cells of the report on the year before, for rules that need one. */
  readonly previous?: Readonly<Record<string, string | null>>;
  /** Paragraphs of that report's prose. */
  readonly previousText?: readonly string[];
  /** Cells of the same report as it was seen before. */
  readonly earlier?: Readonly<Record<string, string | null>>;
  readonly expect: { readonly outcome: Outcome; readonly at: string; readonly severity?: Severity };
}

/** Identity, for the types: an undeclared message key is refused. */
export function defineRule<const M extends Readonly<Record<string, RuleWords>>>(
  rule: Rule & { readonly messages: M },
): Rule {
  return rule;
}
