import { useEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import { createTabGateway, desk, statedTab, tabOfPage } from '../../lib/messages/gateway.ts';
import { watchActiveTab } from '../../lib/platform/active-tab.ts';
import { TEMPLATES } from '../../lib/templates/index.ts';
import { pageActions } from '../shared/page-actions.ts';
import { startPage, type Look } from '../shared/start-page.ts';

/** The panel of a window is about the tab in front; opened as a page of its own, about the tab that its address names. */
function ActivePanel({ first, look }: { first: number; look: Look }) {
  const [tabId, setTabId] = useState(first);
  const [page, setPage] = useState(0);
  useEffect(() => {
    if (statedTab() !== null) return undefined;
    return watchActiveTab((active) => {
      setTabId(active);
      setPage((count) => count + 1);
    });
  }, []);
  const gateway = useMemo(() => createTabGateway(tabId), [tabId, page]);
  return <Panel gateway={gateway} desk={desk} actions={pageActions} templates={TEMPLATES} {...look} />;
}

async function start(): Promise<void> {
  const first = await tabOfPage();
  await startPage('app.name', (look) => <ActivePanel first={first} look={look} />);
}

void start();
