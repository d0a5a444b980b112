import { sumOf, type Counts } from './measure.ts';
import { type CauseMeasurement } from './run.ts';

export const CAUSE_HEAD = `## Causes of failed sums

Cells of generated reports are altered and the failed sums have to be led back to them. Each explanation is put in and the
whole form worked out again by another way than Gouji's.

- **first**, **first three**: the true cells with their true numbers are the first explanation, one of the first three.
- **open**: the data cannot tell: more than three sets of cells explain as well, or fewer cells than were altered do.
- **told**: of the others, the true cells are among the first three.
- **one cause**: all failed sums are put together. Two altered cells that have no sum in common are two causes.
- **named**: the slip is called by its name. **false**: explanations after which a sum fails; **loose**: failed sums without
  a cause; **given up**: too much to search.
`;

type Column = readonly [heading: string, value: (counts: Counts) => string];

const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const seenOf = ({ reports, unseen }: Counts): number => reports - unseen;

const REPORTS: Column = ['reports', (counts) => String(seenOf(counts))];
const FIRST: Column = ['first %', (counts) => share(counts.first, seenOf(counts))];
const FIRST_THREE: Column = ['first three %', (counts) => share(counts.firstThree, seenOf(counts))];
const OPEN: Column = ['open', (counts) => String(counts.open)];
const TOLD: Column = ['told %', (counts) => share(counts.told, seenOf(counts) - counts.open)];
const ONE_CAUSE: Column = ['one cause %', (counts) => share(counts.oneCause, seenOf(counts))];
const NAMED: Column = ['named %', (counts) => share(counts.named, seenOf(counts))];
const FALSE: Column = ['false', (counts) => String(counts.false)];
const LOOSE: Column = ['loose', (counts) => String(counts.loose)];
const GIVEN_UP: Column = ['given up', (counts) => String(counts.givenUp)];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableOf(title: string, kinds: ReadonlyMap<string, Counts>, columns: readonly Column[]): string {
  const line = (name: string, counts: Counts): string => row([name, ...columns.map(([, value]) => value(counts))]);
  return [
    `### ${title}`,
    '',
    row(['altered', ...columns.map(([heading]) => heading)]),
    row(['---', ...columns.map(() => '---:')]),
    ...[...kinds].map(([name, counts]) => line(name, counts)),
    line('**all**', sumOf(kinds.values())),
  ].join('\n');
}

/** The tables of a measurement as Markdown; no times, so that the same code gives the same text. */
export function causeTablesOf({ single, pair, pattern }: CauseMeasurement): string {
  const end = [FALSE, LOOSE, GIVEN_UP];
  return [
    tableOf('One altered cell', single.kinds, [REPORTS, FIRST, FIRST_THREE, OPEN, TOLD, ONE_CAUSE, ...end]),
    tableOf('Two altered cells', pair.kinds, [REPORTS, FIRST, FIRST_THREE, OPEN, TOLD, ONE_CAUSE, ...end]),
    tableOf('Slips with a name', pattern.kinds, [REPORTS, NAMED, FIRST, FIRST_THREE, OPEN, ONE_CAUSE, ...end]),
  ].join('\n\n');
}
