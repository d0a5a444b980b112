import { CAUSE_HEAD, causeTablesOf } from './explain/print.ts';
import { type CauseMeasurement } from './explain/run.ts';
import { type Measurement } from './measure.ts';
import { sumOf, tablesOf } from './print.ts';
import { type TextMeasurement } from './text/measure.ts';
import { TEXT_HEAD, textTablesOf } from './text/print.ts';

const HEAD = `<!-- Written by \`npm run accuracy -- --write\`; not by hand. -->

# How well Gouji reads

Pages are generated from figures that are known, in every layout, cell style and form that the generator has, with and
without planted faults; then they are read as the command line reads saved pages, and each cell is compared with what the
page prints. \`npm run accuracy\` measures again; the pages are the same each time.

- **right**: the value and its kind (number, blank, placeholder, words) are those of the page.
- **wrong**: something else than the page prints is stated. One such cell is one too many.
- **not read**: nothing is stated, or that the cell could not be read. Checks that need it are left open.
- **repaired**, **left damaged**: numbers whose digits were torn apart or replaced by letters; part of right and not read.
- **equations missed**: a sum that fails and is not stated though all its cells were read; **false**: stated and no failure.
- Identity: right / wrong / not stated.
`;

/** The accuracy statement: the same code gives the same bytes. */
export function statementOf(
  { tally, pages }: Measurement,
  text: TextMeasurement | null,
  causes: CauseMeasurement | null,
): string {
  const { right, repaired, wrong, notRead, leftDamaged, missed, false: stated, notRecognised, mistaken } = sumOf(tally);
  const all = right + repaired + wrong + notRead + leftDamaged;
  const summary = [
    `${pages} pages, ${all} cells: ${right + repaired} right, ${wrong} wrong, ${notRead + leftDamaged} not read.`,
    `Equations: ${missed} missed, ${stated} false. Recognition: ${notRecognised} missed, ${mistaken} mistaken.`,
  ];
  const ofText = text === null ? '' : `\n${TEXT_HEAD}\n${textTablesOf(text.tally)}\n`;
  const ofCauses = causes === null ? '' : `\n${CAUSE_HEAD}\n${causeTablesOf(causes)}\n`;
  return `${HEAD}\n${summary.join('\n')}\n\n${tablesOf(tally)}\n${ofText}${ofCauses}`;
}
