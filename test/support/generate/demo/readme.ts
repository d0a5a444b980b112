import { expectationsOf } from '../oracle.ts';
import { DEMO_PAGES, type DemoPage } from './pages.ts';

function equations({ report }: DemoPage): string {
  if (report === null) return '';
  const failed = expectationsOf(report.figures).filter((each) => each.outcome !== 'pass');
  if (failed.length === 0) return '';
  return ` Fails: ${failed.map(({ rule, at }) => `\`${rule}\` at \`${at}\``).join(', ')}.`;
}

/** The list of pages for people who work on the project. */
export function readmeText(): string {
  return [
    '# Demo portal',
    '',
    'Pages of an invented city, 清河市, as static files. All bodies, addresses and figures are made up. The pages are',
    'generated: change `test/support/generate/demo/` and run `npx tsx test/support/generate/demo.ts`.',
    '',
    '- `index.html`: the list of reports.',
    ...DEMO_PAGES.map((page) => `- \`${page.file}\`: ${page.about}${equations(page)}`),
    '',
  ].join('\n');
}
