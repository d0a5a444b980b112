import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/**
 * Packages of which code is in the built extension. The build ends where it takes in another one or one of these no more
 * (`wxt.config.ts`), so that none goes out without its licence.
 */
export const SHIPPED = [
  '@wxt-dev/browser',
  'fflate',
  'hucre',
  'preact',
  'rolldown',
  'vite',
  'webextension-polyfill',
  'wxt',
  'zod',
] as const;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.optional(z.string()),
  repository: z.optional(z.union([z.string(), z.object({ url: z.string() })])),
  author: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
});

type Package = z.infer<typeof packageSchema>;

/** The text that goes out with the extension: name, version, source and licence of each package in it. */
export function licenceTexts(): string {
  const head = 'Gouji is under the MIT licence. It contains code of these packages:\n';
  return [head, ...SHIPPED.map((name) => `${headOf(packageOf(name))}\n${licenceOf(packageOf(name))}\n`)].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

function packageOf(name: string): Package {
  return packageSchema.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')));
}

/** The MPL wants it said where the source is. */
function headOf({ name, version, license, homepage, repository }: Package): string {
  const address = typeof repository === 'string' ? repository : repository?.url;
  const source = (address ?? homepage ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
  return `${name} ${version}\n${license}, ${source}\n`;
}

function licenceOf(one: Package): string {
  const file = ['LICENSE', 'LICENSE.md']
    .map((name) => `node_modules/${one.name}/${name}`)
    .find((path) => existsSync(path));
  if (file !== undefined) return ownPart(readFileSync(file, 'utf8'));
  if (one.license !== 'MIT') throw new Error(`${one.name} has no text of its licence`);
  const author = typeof one.author === 'string' ? one.author : one.author?.name;
  return MIT.replace('{holder}', author ?? `the authors of ${one.name}`);
}

/** Some packages append the licences of what they are made with, none of which is in the extension. */
function ownPart(text: string): string {
  return text.split(/^#+ Licenses of bundled dependencies/m, 1)[0]?.trim() ?? '';
}

/** As the licence has it, for packages that only name it. */
const MIT = `MIT License

Copyright (c) {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Name of the package that a module of a bundle comes from; null for our own code. */
export function packageOfModule(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  const [, inPackages] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (inPackages !== undefined) return inPackages;
  // Made by the tools: `\0rolldown/runtime.js`, `\0vite/preload-helper.js`, `\0virtual:wxt-plugins`.
  const [, tool] = /^\0(?:virtual:)?(rolldown|vite|wxt)\b/.exec(path) ?? [];
  return tool ?? null;
}
