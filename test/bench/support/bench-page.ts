import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, ensureBrowser } from '../../../lib/cli/browsers.ts';
import { serve } from '../../../lib/cli/portal.ts';

/** A module: its path, or its text and the folder of packages that it imports from. */
export type Code = string | { readonly contents: string; readonly folder: string };

export interface BenchSettings {
  /** What it exports can be called in the page. */
  readonly module: Code;
  readonly html: string;
  /** Code of others that is measured beside it, as `globalThis.peers`. */
  readonly peers?: Code | null;
}

/** A page in a real Chromium with the code under measurement in it. `Module` is the type of that module. */
export interface BenchPage<Module> {
  readonly page: Page;
  /** Carries the type only. */
  readonly module?: Module;
  close(): Promise<void>;
}

/** Timers tick in 5 µs instead of 100 µs where a page shares nothing with other origins. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** tsx gives functions their names by this helper; the page has to know it where such a function is sent there. */
const NAME_HELPER = 'globalThis.__name = (named) => named;';

/** Opens `html` in a new Chromium, with the bundled module as `globalThis.lib`. */
export async function openBenchPage<Module>({ module, html, peers = null }: BenchSettings): Promise<BenchPage<Module>> {
  const bundle = (await bundleOf(module, 'lib')) + (peers === null ? '' : await bundleOf(peers, 'peers'));
  const server = await serve(() => ({ status: 200, type: 'text/html; charset=utf-8', body: html, headers: ISOLATED }));
  const browser = await chromium.launch({ executablePath: ensureBrowser(CHROMIUM), headless: true });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/`);
  await page.evaluate(`${NAME_HELPER}${bundle}`);
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the page has coarse timers only');
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Minified as in the built extension, so that the same code is measured. */
async function bundleOf(module: Code, name: string): Promise<string> {
  const { outputFiles } = await build({
    ...(typeof module === 'string'
      ? { entryPoints: [module] }
      : { stdin: { contents: module.contents, resolveDir: '.' }, nodePaths: [module.folder] }),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: name,
    target: 'chrome125',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    footer: { js: `globalThis.${name} = ${name};` },
  });
  return outputFiles[0]?.text ?? '';
}
