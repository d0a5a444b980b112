import { SettingsPage } from '../../components/SettingsPage.tsx';
import { desk } from '../../lib/messages/gateway.ts';
import { send } from '../../lib/messages/send.ts';
import { grantedPatterns, revokePattern } from '../../lib/platform/hosts.ts';
import { openShortcutSettings, shortcuts } from '../../lib/platform/shortcuts.ts';
import { pageActions } from '../shared/page-actions.ts';
import { startPage } from '../shared/start-page.ts';

const browsers = {
  granted: grantedPatterns,
  revoke: revokePattern,
  shortcuts,
  changeShortcuts: openShortcutSettings,
};

void startPage('settings.title', ({ settings, language }) => (
  <SettingsPage
    settings={settings}
    language={language}
    desk={desk}
    actions={pageActions}
    browsers={browsers}
    onChange={async (changed) => void (await send('settings.write', changed))}
  />
));
