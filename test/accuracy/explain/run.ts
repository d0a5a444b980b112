import { alteredReports, type AlteredPart } from './cases.ts';
import { CAUSE_MISTAKES, measureCauses, type Measured } from './measure.ts';
import { causeTablesOf } from './print.ts';

export type CauseMeasurement = Readonly<Record<AlteredPart, Measured>>;

/** Mistakes that are printed of each kind unless one is asked for, and then. */
const EXAMPLES = 3;
const ALL_EXAMPLES = 400;

/** Whether the causes are measured: always, unless some other part only is asked for. */
export function isExplainWanted(only: string | undefined): boolean {
  return only === undefined || only === 'explain';
}

/** Measures whether failed sums are led back to the cells that were altered. */
export function measureChosenCauses(options: { readonly quick: boolean; readonly seed: string }): CauseMeasurement {
  const of = (part: AlteredPart): Measured => measureCauses(alteredReports(part, options.quick, Number(options.seed)));
  return { single: of('single'), pair: of('pair'), pattern: of('pattern') };
}

/** Prints the tables and examples of mistakes. */
export function reportCauses(measurement: CauseMeasurement, { show }: { readonly show?: string | undefined }): void {
  console.log(`\n${causeTablesOf(measurement)}`);
  const mistakes = Object.values(measurement).flatMap(({ mistakes: of }) => of);
  for (const kind of CAUSE_MISTAKES) {
    const found = mistakes.filter((each) => each.kind === kind);
    if (found.length === 0) continue;
    console.log(`\n${kind}: ${found.length}`);
    for (const { of, text } of found.slice(0, show === kind ? ALL_EXAMPLES : EXAMPLES)) {
      console.log(`  [${of.kind}] ${of.made}\n      ${text}`);
    }
  }
  const parts = Object.values(measurement);
  const [reports, time] = [
    parts.reduce((sum, each) => sum + each.reports, 0),
    parts.reduce((sum, { time }) => sum + time, 0),
  ];
  console.log(
    `\n${reports} reports, ${(time / 1000).toFixed(1)} s for their results, ${(time / reports).toFixed(2)} ms each`,
  );
}
