import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { explainedPermissions } from '../../lib/cli/store/permissions.ts';

const HOSTS = ['*://*.gov.cn/*'];
const PERMISSIONS = ['activeTab', 'scripting', 'storage'];
/** Asked for one host at a time, when the user presses the button there. */
const OPTIONAL = ['*://*/*'];
/** Own scripts, styles and pictures; nothing can be asked for or sent. */
const POLICY = new Map([
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['object-src', "'none'"],
  ['style-src', "'self' 'unsafe-inline'"],
  ['img-src', "'self' data:"],
  ['connect-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
]);

/** What both browsers' manifests say about rights, as far as it is asserted. */
const manifestSchema = z.object({
  manifest_version: z.union([z.literal(2), z.literal(3)]),
  permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  optional_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
  web_accessible_resources: z.optional(z.array(z.unknown())),
  externally_connectable: z.optional(z.unknown()),
  content_scripts: z.array(z.object({ matches: z.array(z.string()), js: z.array(z.string()) })),
  content_security_policy: z.union([z.string(), z.object({ extension_pages: z.string() })]),
  browser_specific_settings: z.optional(
    z.object({ gecko: z.object({ data_collection_permissions: z.object({ required: z.array(z.string()) }) }) }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** One line for each right that the built extension has and should not have, or lacks. */
export function manifestProblems(folder: string): string[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  return [
    ...rightsProblems(manifest),
    ...exposureProblems(manifest),
    ...contentScriptProblems(manifest),
    ...collectionProblems(manifest),
    ...explanationProblems(manifest, readFileSync('README.md', 'utf8')),
  ];
}

function rightsProblems(manifest: Manifest): string[] {
  // Manifest version 2 has hosts among the permissions.
  const hostsInPermissions = manifest.permissions.filter((permission) => permission.includes('://'));
  const hosts = manifest.manifest_version === 2 ? hostsInPermissions : (manifest.host_permissions ?? []);
  const permissions = manifest.permissions.filter((permission) => !permission.includes('://'));
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  return [
    // Firefox shows its sidebar without a permission.
    ...difference(
      'permissions',
      permissions,
      manifest.manifest_version === 3 ? [...PERMISSIONS, 'sidePanel'] : PERMISSIONS,
    ),
    ...difference('hosts', hosts, HOSTS),
    ...difference('optional permissions', optional, OPTIONAL),
  ];
}

function exposureProblems(manifest: Manifest): string[] {
  const policy = manifest.content_security_policy;
  const pages = typeof policy === 'string' ? policy : policy.extension_pages;
  return [
    ...policyProblems(pages),
    ...(manifest.web_accessible_resources === undefined ? [] : ['pages can see files of the extension']),
    ...(manifest.externally_connectable === undefined ? [] : ['others can send messages to the extension']),
  ];
}

function policyProblems(policy: string): string[] {
  const found = policy.split(/\s*;\s*/).filter((directive) => directive !== '');
  return difference(
    'content security policy',
    found,
    [...POLICY].map(([name, sources]) => `${name} ${sources}`),
  );
}

/** Firefox asks what is collected. */
function collectionProblems({ manifest_version: version, browser_specific_settings: settings }: Manifest): string[] {
  if (version === 3) return [];
  return difference('data collection', settings?.gecko.data_collection_permissions.required ?? [], ['none']);
}

/** The table of the README has each right that the build asks for, and no other. */
export function explanationProblems(manifest: Manifest, readme: string): string[] {
  const browser = manifest.manifest_version === 3 ? 'chrome' : 'firefox';
  const rows = explainedPermissions(readme).filter((row) => row[browser]);
  const namesOf = (optional: boolean): string[] =>
    rows.filter((row) => row.optional === optional).map(({ name }) => name);
  const asked = [...manifest.permissions, ...(manifest.host_permissions ?? [])];
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  return [
    ...difference('explained in README', namesOf(false), asked),
    ...difference('explained in README as optional', namesOf(true), optional),
  ];
}

/** Only the detector runs by itself: the report script is injected where there is a report. */
function contentScriptProblems(manifest: Manifest): string[] {
  return [
    ...difference(
      'hosts of content scripts',
      manifest.content_scripts.flatMap((script) => script.matches),
      HOSTS,
    ),
    ...difference(
      'content scripts',
      manifest.content_scripts.flatMap((script) => script.js),
      ['detect.js'],
    ),
  ];
}

function difference(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  const same = [...found].sort().join(' ') === [...wanted].sort().join(' ');
  return same ? [] : [`${what}: ${found.join(' ') || 'none'}, expected ${wanted.join(' ') || 'none'}`];
}
