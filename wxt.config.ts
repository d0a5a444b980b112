import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { packageOfModule, SHIPPED } from './lib/cli/pack/shipped.ts';
import { KEYS, messageOf } from './lib/cli/store/keys.ts';

/**
 * What pages and background of the extension may load: its own scripts, styles and pictures. They may ask no address for
 * anything, their own files included. Styles inside the page: the demo is a page as portals make them.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "object-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** `npm run dev` reloads from a local server. */
const POLICY_OF_DEVELOPMENT = "script-src 'self'; object-src 'none'";

/** A page of the demo that the extension carries with it, with the reader in it: scripts cannot be put into own pages. */
function demoPage(): string {
  const page = readFileSync('assets/demo/total-row-zero.html', 'utf8');
  const style = `<style>${readFileSync('assets/demo/portal.css', 'utf8')}</style>`;
  const script = '<script src="/report.js" defer></script>';
  return page.replace(/<link[^>]*portal\.css[^>]*>/, () => style + script);
}

/** Packages of which the bundles took something in. */
const bundled = new Set<string>();

const noteBundled: Plugin = {
  name: 'gouji:bundled',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = renderedLength > 0 ? packageOfModule(module) : null;
        if (name !== null) bundled.add(name);
      }
    }
  },
};

/** Throws where a package would go out without its licence, or is said to go out and does not. */
function checkBundled(): void {
  const [found, listed] = [[...bundled].sort().join(', '), [...SHIPPED].sort().join(', ')];
  if (found !== listed) throw new Error(`in the build are ${found}; lib/cli/pack/shipped.ts lists ${listed}`);
}

/**
 * Each wording carries a sentence that shows it, for readers of the file and for its test; no page needs them, so they
 * stay out of what is built.
 */
const withoutExamples: Plugin = {
  name: 'gouji:without-examples',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/narrative/wordings/') ? code.replace(/\bexample:\s*(?:'[^'\n]*'|`[^`\n]*`),?/g, '') : undefined,
};

export default defineConfig({
  imports: false, // every import is written out, so that reader, linter and cycle check see the same graph
  publicDir: 'assets/public',
  hooks: {
    'build:done': ({ config }) => {
      if (config.command === 'build') checkBundled();
    },
    'build:publicAssets': (_, files) => void files.push({ contents: demoPage(), relativeDest: 'demo.html' }),
  },
  // Without the framework's stand-in for old browsers, which would be the only code here that can ask for an address.
  vite: () => ({ build: { modulePreload: { polyfill: false } }, plugins: [noteBundled, withoutExamples] }),
  manifest: ({ browser, manifestVersion, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(manifestVersion === 2 ? ['*://*.gov.cn/*'] : []),
    ],
    ...(manifestVersion === 3 ? { host_permissions: ['*://*.gov.cn/*'] } : {}),
    // Never asked for as a whole: only for the one host on which the user presses the button.
    ...(manifestVersion === 3 ? { optional_host_permissions: ['*://*/*'] } : { optional_permissions: ['*://*/*'] }),
    commands: Object.fromEntries(
      Object.entries(KEYS).map(([name, keys]) => [
        name,
        { suggested_key: { default: keys }, description: `__MSG_${messageOf(name)}__` },
      ]),
    ),
    action: { default_title: '__MSG_name__' },
    // By hand: the framework's content scripts post a message to the page, and ours must leave nothing behind.
    content_scripts: [
      {
        matches: ['*://*.gov.cn/*'],
        js: ['detect.js'],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: { extension_pages: command === 'build' ? POLICY : POLICY_OF_DEVELOPMENT },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
