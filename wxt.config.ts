import { defineConfig } from 'wxt';

/** Pages are served over http on many county portals: the policy must not upgrade requests. */
const contentSecurityPolicy = "script-src 'self'; object-src 'none'";

export default defineConfig({
  imports: false, // every import is written out, so that reader, linter and cycle check see the same graph
  publicDir: 'assets/public',
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', ...(manifestVersion === 2 ? ['*://*.gov.cn/*'] : [])],
    ...(manifestVersion === 3 ? { host_permissions: ['*://*.gov.cn/*'] } : {}),
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
    content_security_policy: { extension_pages: contentSecurityPolicy },
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
