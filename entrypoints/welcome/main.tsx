import { Welcome } from '../../components/Welcome.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { pageActions } from '../shared/page-actions.ts';
import { startPage } from '../shared/start-page.ts';

const DEMO = 'demo.html';

void startPage('welcome.title', ({ language }) => (
  <Welcome
    language={language}
    onSettings={pageActions.openSettings}
    onDemo={() => void browser.tabs.create({ url: browser.runtime.getURL(DEMO) })}
  />
));
