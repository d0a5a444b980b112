import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';

const message = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const reportSchema = z.object({ errors: z.array(message), warnings: z.array(message), notices: z.array(message) });

/** The linter is Mozilla's: these say only that a build for Chrome is not meant for Firefox. */
const ONLY_FOR_FIREFOX = new Set([
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'ADDON_ID_REQUIRED',
  'MISSING_DATA_COLLECTION_PERMISSIONS',
]);

/**
 * Preact can set `innerHTML` for `dangerouslySetInnerHTML`; no code of ours uses it (test/architecture.test.ts). The
 * pages of the extension share it in one chunk.
 */
function isPreact({ code, file }: z.infer<typeof message>): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && (file ?? '').startsWith('chunks/start-page-');
}

/** Chrome asks for a permission to show a side panel; the linter knows Firefox's names only. */
function isSidePanel({ code, message: text }: z.infer<typeof message>): boolean {
  return code === 'MANIFEST_PERMISSIONS' && text.includes('"sidePanel"');
}

/** One line for each error or warning of `web-ext lint` about a built extension. */
export function addonLintProblems(folder: string, browser: 'chrome' | 'firefox'): string[] {
  const run = spawnSync('npx', ['web-ext', 'lint', '--source-dir', folder, '--output', 'json'], { encoding: 'utf8' });
  const report = reportSchema.parse(JSON.parse(run.stdout || JSON.stringify({ failed: run.stderr })));
  return [...report.errors, ...report.warnings]
    .filter((one) => !isPreact(one) && (browser === 'firefox' || !(ONLY_FOR_FIREFOX.has(one.code) || isSidePanel(one))))
    .map(({ code, message: text, file }) => `${code} ${file ?? ''}: ${text}`);
}
