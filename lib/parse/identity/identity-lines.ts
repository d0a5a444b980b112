import type { Line, Source } from '../../model/grid.ts';
import type { FieldOrigin } from '../../model/report.ts';
import { Pace, type Steps } from '../../model/steps.ts';
import { simplify } from '../../templates/traditional.ts';
import { normalizeText } from '../labels/normalize-label.ts';

/** Something that a page says, and where it says it. */
export interface Found<T> {
  readonly value: T;
  readonly origin: FieldOrigin;
}

/** One line as printed, and in the form in which it is searched; that is made for the few lines that need it. */
export class Part {
  readonly printed: string;
  readonly heading: boolean;
  readonly linked: boolean;
  #text: string | null = null;

  constructor(printed: string, { heading, linked }: Line) {
    this.printed = printed;
    this.heading = heading;
    this.linked = linked;
  }

  get text(): string {
    return (this.#text ??= tidy(this.printed));
  }
}

/** Lines before the first section that can belong to the title, the document number or the date of publication. */
const HEAD_LINES = 40;
const SECTION_ONE = /^\s*一、/;

/** Takes a page, gives its lines, none of them blank or with a line break in it. */
export function* partsOf({ lines }: Source): Steps<readonly Part[]> {
  const parts: Part[] = [];
  const pace = new Pace();
  for (const line of lines) {
    for (const text of line.text.split('\n')) {
      const printed = text.trim();
      if (printed !== '') parts.push(new Part(printed, line));
    }
    if (pace.isDue()) yield;
  }
  return parts;
}

/** Takes the lines of a page, gives those above the first section. */
export function headOf(lines: readonly Part[]): readonly Part[] {
  const firstSection = lines.findIndex((line) => SECTION_ONE.test(line.printed));
  return lines.slice(0, firstSection < 0 ? HEAD_LINES : Math.min(firstSection, HEAD_LINES));
}

/** Takes a text, gives it in plain forms and simplified characters with single spaces. */
export function tidy(text: string): string {
  return simplify(normalizeText(text)).replace(/\s+/g, ' ').trim();
}

/** What kind of place a line is, or several that are read as one. */
export function originOf(...lines: readonly Part[]): FieldOrigin {
  return lines.every((line) => line.heading) ? 'heading' : 'text';
}
