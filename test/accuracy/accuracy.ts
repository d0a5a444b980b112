/**
 * `npm run accuracy`: reads some thousand pages whose figures and sentences are known and counts what was read right,
 * wrong and not at all. `--quick`: about a thousand pages. `--write`: writes the statement to assets/accuracy.md.
 * `--check`: exits with 1 if anything in a table is wrong, missed or false, or the text falls below its goals (once these
 * are enforced, text/goals.ts), or the causes below theirs (explain/goals.ts). `--seed N`: other pages of the same kinds.
 * `--only TEXT`: cases whose part, layout and form contain it; `--only text`: the sentences alone; `--only text/known`,
 * `text/held-out`, `text/traps`, `text/frame`: those of files whose names begin so. Examples of held-out files are printed
 * only where they are asked for in this way. `--only explain`: the causes of failed sums alone.
 * `--show KIND`: prints mistakes of a kind (wrong, missed, false, …; of the text text-missed, text-false, text-hint,
 * text-disagrees, text-not-compared, text-unseen) at length.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Case } from './case.ts';
import { allCases } from './cases/index.ts';
import { measure, type Measurement } from './measure.ts';
import { sumOf, tablesOf } from './print.ts';
import { savedPageReader } from './reader.ts';
import { statementOf } from './statement.ts';
import { type Mistake } from './tally.ts';
import { causeShortfalls } from './explain/goals.ts';
import { isExplainWanted, measureChosenCauses, reportCauses } from './explain/run.ts';
import { shortfalls } from './text/goals.ts';
import { isTextWanted, measureChosenText, reportText } from './text/run.ts';

const STATEMENT = new URL('../../assets/accuracy.md', import.meta.url);
/** Mistakes that are printed of each kind unless one is asked for. */
const EXAMPLES = 8;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    show: { type: 'string' },
    seed: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});

const isTextOnly = /^text(?:\/|$)/.test(options.only ?? '');
const isExplainOnly = options.only === 'explain';

function* chosen(): Generator<Case> {
  if (isTextOnly || isExplainOnly) return;
  for (const each of allCases(options.quick, Number(options.seed))) {
    if (options.only === undefined || `${each.part}/${each.name}/${each.form}`.includes(options.only)) yield each;
  }
}

function examples(mistakes: readonly Mistake[], kind: Mistake['kind'], most: number): void {
  const found = mistakes.filter((each) => each.kind === kind);
  if (found.length === 0) return;
  console.log(`\n${kind}: ${found.length}`);
  for (const { of, text } of found.slice(0, most))
    console.log(`  [${of.part} ${of.name} ${of.form}] ${text}\n      ${of.made}`);
}

function report({ tally, mistakes, pages, time }: Measurement): void {
  console.log(tablesOf(tally));
  const kinds: readonly Mistake['kind'][] = [
    'wrong',
    'missed',
    'false',
    'crashed',
    'notRecognised',
    'mistaken',
    'identity',
  ];
  for (const kind of kinds) examples(mistakes, kind, options.show === kind ? 400 : EXAMPLES);
  console.log(`\n${pages} pages, ${(time / 1000).toFixed(1)} s in the reader, ${(time / pages).toFixed(2)} ms a page`);
}

const measurement = measure(chosen(), savedPageReader);
if (!isTextOnly && !isExplainOnly) report(measurement);
const text = isTextWanted(options.only) ? measureChosenText(options) : null;
if (text) reportText(text, options);
const causes = isExplainWanted(options.only) ? measureChosenCauses(options) : null;
if (causes) reportCauses(causes, options);
if (options.write) writeFileSync(STATEMENT, statementOf(measurement, text, causes));
if (options.check) {
  const { wrong, missed, false: stated, mistaken, crashed } = sumOf(measurement.tally);
  if (wrong + missed + stated + mistaken + crashed > 0) process.exitCode = 1;
  const short = [...(text ? shortfalls(text) : []), ...(causes ? causeShortfalls(causes) : [])];
  for (const each of short) console.error(`below its goal: ${each}`);
  if (short.length > 0) process.exitCode = 1;
}
