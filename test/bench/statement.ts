import { markdownOf, type Table } from './table.ts';

const AIMS = `## Aims, and where they are missed

- **Recognising** an ordinary page: at most 0.5 ms and 6 kB of script. Held.
- **Reading and checking** a report: at most × 3 of the bare reading, and faster than what only reads. Missed: reading the
  tables alone is near it; on pages of many tables all of it is faster than SheetJS, on one report it is not: finding the labels of the form, the numbers, the title, the
  statements of the prose and judging some ninety rules take longer than reading the cells, which the browser does in a
  tenth of a microsecond each. The share falls with the size of the page. normalize-html-table, which lays cells on a grid
  and judges nothing, is faster than all of it.
- **The prose** of 10,000 characters with 300 numbers: at most × 3 of walking its text nodes. Missed by far: a walk costs
  less than a tenth of a microsecond a number; understanding one asks some dozens of expressions about the words around it.
- **No task over 50 ms**: reading, parsing, checking and explaining are done in slices of 8 ms. Held for reports and 200
  tables; missed on the page of 100,000 cells and on 10 MB of text, by as much as the table says: single steps over tens of
  thousands of lines and statements, a collection of memory, and drawing the marks with their layout, which is one task.
- **Memory**: within 1 MB of what it was, after switch-off. What is kept are answers about labels, within limits, for the
  next look at a page: thousands of different labels, as on the page of 100,000 cells, fill them.
- **Scrolling**: marks shall follow at the rate of the display with 500 of them. Where other work takes the processor they do
  not in every frame; see the frames over 20 ms, with and without marks.
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
