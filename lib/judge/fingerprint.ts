import type { ResultFinding } from '../model/result.ts';

/** What a judgement is about: a finding of a report, told from others by the very numbers that it is about. */
export interface SubjectKey {
  /** Name of the body without white space; null where the page does not state it. */
  readonly body: string | null;
  readonly year: number | null;
  /** Page that it was read on. Tells reports apart only where no body is stated. */
  readonly address: string;
  readonly rule: string;
  /** Row, column, cell or section. */
  readonly at: string;
  /** Fingerprint of the numbers and words. */
  readonly numbers: string;
}

/** The part of a finding that its fingerprint is made of. */
export type PrintedFinding = Pick<
  ResultFinding,
  'rule' | 'at' | 'cells' | 'expected' | 'actual' | 'equation' | 'passages' | 'message'
>;

/** What is read in a cell; undefined where nothing was. */
export type ReadCell = (cell: string) => { readonly value: number | null; readonly raw: string } | undefined;

export interface ReportIdentity {
  readonly agency: string | null;
  readonly year: number | null;
  readonly address: string;
}

/** The key under which a finding is judged. */
export function subjectKeyOf(report: ReportIdentity, finding: PrintedFinding, read: ReadCell): SubjectKey {
  return {
    body: report.agency === null ? null : withoutSpace(report.agency),
    year: report.year,
    address: withoutFragment(report.address),
    rule: finding.rule,
    at: placeOf(finding.at),
    numbers: fingerprintOf(finding, read),
  };
}

/** One text for a key, to compare and to look up by. */
export function keyText({ body, year, address, rule, at, numbers }: SubjectKey): string {
  return JSON.stringify([body ?? withoutFragment(address), year, rule, at, numbers]);
}

/**
 * Everything that a finding says, apart from its wording: the same where the same figures are printed, another where one
 * of them was changed. How a figure is written does not count, nor where in its section a sentence stands.
 */
function fingerprintOf(finding: PrintedFinding, read: ReadCell): string {
  const { equation, cells, passages, expected, actual, message } = finding;
  const terms = [...(equation?.left ?? []), '=', ...(equation?.right ?? [])].map((term) =>
    typeof term === 'string' ? term : [term.of ?? '', term.cell, term.weight, term.blank, term.value],
  );
  const printed = cells.map((cell) => [cell, figureOf(read(cell))]);
  const quoted = passages.map(({ quote, sentence }) => withoutSpace(/\d/.test(quote) ? quote : sentence));
  const isBare = equation === null && cells.length === 0 && passages.length === 0;
  const said = isBare ? (message.zh.match(/\d+(?:\.\d+)?/g) ?? []) : [];
  return hash(JSON.stringify([expected, actual, terms, printed, quoted, said]));
}

function figureOf(value: ReturnType<ReadCell>): number | string {
  return value === undefined ? '' : (value.value ?? withoutSpace(value.raw));
}

/** A sentence that is put in before it moves a sentence of the text, and changes nothing that it says. */
function placeOf(at: string): string {
  return at.startsWith('text/') ? at.split('/').slice(0, 2).join('/') : at;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** 53 bits are plenty: only findings of one rule in one place of one report are told apart by it. (cyrb53) */
function hash(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(16).padStart(14, '0');
}
