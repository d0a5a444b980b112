import { markdownOf, type Table } from './table.ts';

/** The speed statement; figures are of the machine that it names. */
export function speedStatement(tables: readonly Table[], machine: string): string {
  return `<!-- Written by \`npm run bench -- --write\`; not by hand. -->

# How fast Gouji is

Measured in one run of \`npm run bench\` in a real Chromium and on the command line (${machine}).
Times differ from machine to machine; the ratios do so less.

${tables.map(markdownOf).join('\n')}`;
}
