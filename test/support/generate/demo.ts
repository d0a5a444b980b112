/** Writes the pages of the demo portal to assets/demo: `npx tsx test/support/generate/demo.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEMO_PAGES, indexHtml } from './demo/pages.ts';
import { readmeText } from './demo/readme.ts';

const FOLDER = new URL('../../../assets/demo/', import.meta.url);

/** Every generated file of the portal with its content; the style sheet is written by hand. */
export function demoFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', indexHtml()],
    ...DEMO_PAGES.map((page): [string, string] => [page.file, page.html()]),
    ['README.md', readmeText()],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of demoFiles()) writeFileSync(new URL(name, FOLDER), content);
}
