import { markdownOf, type Table } from './table.ts';

const AIMS = `## Aims, and where they are missed

- **Recognising** an ordinary page: at most 0.5 ms and 6 kB of script. Held.
- **Reading and checking** a report: at most × 3 of the bare reading, and faster than what only reads. Missed: reading the
  tables alone keeps to it on some pages, all of it on none; finding the labels of the form, the numbers, the title, the
  statements of the prose and judging some ninety rules take longer than reading the cells, which the browser does in a
  tenth of a microsecond each. The share falls with the number of tables. Where SheetJS and
  normalize-html-table are installed they stand in the table too: on one report they are faster than all of it, on 200
  tables SheetJS takes twice as long.
- **The prose** of 10,000 characters with 300 numbers: at most × 3 of walking its text nodes. Missed by far: a walk costs
  less than a tenth of a microsecond a number; understanding one asks some dozens of expressions about the words around it.
- **No task over 50 ms**: reading, parsing, checking and explaining are done in slices of 8 ms. Held by all that is ours:
  a slice, or drawing the marks, takes a few milliseconds more at most. What comes near 50 ms of the processor on 100,000
  cells and on 10 MB of text are the frames after it, and they take the browser as long without Gouji, where one empty
  element is drawn over such a page: of each page the table says both. By the clock a task is as much longer as the machine
  is busy with something else.
- **Memory**: within 1 MB of what it was, after switch-off. Held.
- **Scrolling**: marks shall follow at the rate of the display with 500 of them. Held where nothing else takes the
  processor.
`;

/** The speed statement; figures are of the machine that it names. */
export function speedStatement(tables: readonly Table[], machine: string): string {
  return `<!-- Written by \`npm run bench -- --write\`; not by hand. -->

# How fast Gouji is

Measured in one run of \`npm run bench\` in a real Chromium and on the command line (${machine}).
Times differ from machine to machine and with what else it does; the ratios do so less. What others take is measured only
where they are installed (\`test/bench/peers.ts\`): the registry's SheetJS has known weaknesses, so it is no dependency.

${AIMS}
${tables.map(markdownOf).join('\n')}`;
}
