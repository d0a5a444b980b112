import { textCases } from './cases.ts';
import { measureText, type TextMeasurement } from './measure.ts';
import { textTablesOf } from './print.ts';
import { savedTextReader } from './reader.ts';
import { TEXT_MISTAKES } from './tally.ts';

/** Mistakes that are printed of each kind unless one is asked for, and then. */
const EXAMPLES = 4;
const ALL_EXAMPLES = 400;

/** Whether the sentences are measured: always, unless some cases of the tables only are asked for. */
export function isTextWanted(only: string | undefined): boolean {
  return only === undefined || /^text(?:\/|$)/.test(only);
}

/** Measures the sentences of the files that are asked for. */
export function measureChosenText(options: {
  readonly quick: boolean;
  readonly seed: string;
  readonly only?: string | undefined;
}): TextMeasurement {
  const [, wanted = ''] = (options.only ?? '').split('/');
  const isWanted = (set: string): boolean => set.startsWith(wanted);
  return measureText(textCases(options.quick, Number(options.seed), isWanted), savedTextReader);
}

/**
 * Prints the tables and examples of mistakes: none from the files that were held out, unless `--only text/held-out` asks
 * for them, so that they stay unseen by those who write the reader of sentences.
 */
export function reportText(
  { tally, mistakes, time }: TextMeasurement,
  { show, only = '' }: { readonly show?: string | undefined; readonly only?: string | undefined },
): void {
  console.log(`\n${textTablesOf(tally)}`);
  for (const kind of TEXT_MISTAKES) {
    const all = mistakes.filter((each) => each.kind === kind);
    const found = all.filter(({ of }) => !of.set.startsWith('held-out') || only.includes('held-out'));
    if (all.length === 0) continue;
    console.log(`\n${kind}: ${all.length}, ${all.length - found.length} of them in held-out files`);
    for (const { of, text } of found.slice(0, show === kind ? ALL_EXAMPLES : EXAMPLES)) {
      console.log(`  [${of.set} ${of.form}] ${text}\n      page: ${of.made}`);
    }
  }
  const { pages } = tally.totals;
  console.log(`\n${pages} pages, ${(time / 1000).toFixed(1)} s in the reader, ${(time / pages).toFixed(2)} ms a page`);
}
