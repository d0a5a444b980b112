import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { SHIPPED } from './pack/shipped.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      dependencies: z.optional(z.record(z.string(), z.string())),
      devDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});

type Lock = z.infer<typeof lockSchema>['packages'];

/** What the lock file does not say, from the packages' own files. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = { 'is-relative': 'MIT', 'os-shim': 'MIT' };

/** `assets/licences.md`: whose code is used and under which licence, from the lock file. */
export function licencePage(lockFile = readFileSync('package-lock.json', 'utf8')): string {
  const { packages } = lockSchema.parse(JSON.parse(lockFile));
  const { dependencies = {}, devDependencies = {} } = packages[''] ?? {};
  const shipped = new Set<string>(SHIPPED);
  const running = Object.keys(dependencies).filter((name) => !shipped.has(name));
  const building = Object.keys(devDependencies).filter((name) => !shipped.has(name));
  return `${[
    HEAD,
    '## In the extension\n\nThe build ends where other packages than these are in it; their licences go out with it, as `licences.txt`.',
    table(packages, SHIPPED),
    '## For the command line, not in the extension',
    table(packages, running),
    '## For building and testing',
    table(packages, building),
    '## What these bring with them',
    summary(packages),
  ].join('\n\n')}\n`;
}

const HEAD = `<!-- Written by \`npm run docs\` from the lock file. -->

# Licences

Gouji itself is under the [MIT licence](../LICENSE).`;

function table(packages: Lock, names: readonly string[]): string {
  const rows = names.map((name) => {
    const found = packages[`node_modules/${name}`];
    return [name, found?.version ?? '?', licenceOf(packages, `node_modules/${name}`)];
  });
  return markdown([['package', 'version', 'licence'], ...rows]);
}

/** Every package of the lock file, counted once for each version, under its licence. */
function summary(packages: Lock): string {
  const byLicence = new Map<string, Set<string>>();
  for (const path of Object.keys(packages)) {
    if (path === '') continue;
    const licence = licenceOf(packages, path);
    byLicence.set(licence, (byLicence.get(licence) ?? new Set()).add(nameOf(path)));
  }
  const rows = [...byLicence]
    .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .map(([licence, names]) => [licence, String(names.size), [...names].sort().join(', ')]);
  return [
    markdown([['licence', 'packages'], ...rows.map(([licence = '', count = '']) => [licence, count])]),
    ...rows.map(([licence, , names]) => `**${licence}**: ${names}`),
  ].join('\n\n');
}

function licenceOf(packages: Lock, path: string): string {
  return packages[path]?.license ?? SAID_ELSEWHERE[nameOf(path)] ?? 'not stated';
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** A table whose columns are as wide as their widest cell, as the formatter of the project has them. */
function markdown(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n');
}
