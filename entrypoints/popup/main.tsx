import { App } from '../../components/App.tsx';
import { createTabGateway, desk, statedTab, tabOfPage } from '../../lib/messages/gateway.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { TEMPLATES } from '../../lib/templates/index.ts';
import { pageActions } from '../shared/page-actions.ts';
import { startPage } from '../shared/start-page.ts';

async function start(): Promise<void> {
  document.documentElement.classList.toggle('in-tab', statedTab() !== null);
  const tabId = await tabOfPage();
  const gateway = createTabGateway(tabId);
  // Asked beforehand: the panel opens only while the click is handled.
  const { id: windowId = 0 } = await browser.windows.getCurrent();
  const actions = {
    ...pageActions,
    openPanel: () => void openPanel(windowId).then(() => window.close()),
    openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
  await startPage('app.name', ({ settings, language }) => (
    <App
      gateway={gateway}
      desk={desk}
      actions={actions}
      templates={TEMPLATES}
      language={language}
      settings={settings}
    />
  ));
}

void start();
