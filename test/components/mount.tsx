import { options, render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, vi } from 'vitest';
import type { PageActions } from '../../components/actions.ts';
import { App } from '../../components/App.tsx';
import { TEMPLATES } from '../../lib/templates/index.ts';
import type { ExportFile } from '../../lib/export/files.ts';
import { DEFAULT_SETTINGS } from '../../lib/judge/settings.ts';
import type { TabGateway } from '../../lib/messages/tab-state.ts';
import type { Language } from '../../lib/text/language.ts';
import { fakeDesk } from './fixtures.ts';

/** Effects outside of `act` run in the next turn, and not up to a tenth of a second later: the document may be gone then. */
options.requestAnimationFrame = (run) => void setImmediate(run);

/** A turn, after all promises: what was asked for is answered, the state of the tab, and after a judgement all judgements. */
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

afterAll(settled);

/** Puts something into the document and waits until it has settled. */
export async function mount(child: ComponentChild): Promise<HTMLElement> {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) throw new Error('no root');
  await act(async () => render(child, root));
  await act(settled);
  return root;
}

export interface Recorded {
  readonly files: ExportFile[];
  readonly copied: string[];
}

export const NOW = new Date(2024, 2, 5, 14, 7);

/** The whole popup on a gateway of the test's making. */
export async function mountApp(gateway: TabGateway, language: Language = 'zh', changes: Partial<PageActions> = {}) {
  const recorded: Recorded = { files: [], copied: [] };
  const actions: PageActions = {
    save: (file) => void recorded.files.push(file),
    copy: async (text) => void recorded.copied.push(text),
    now: () => NOW,
    openPanel: null,
    openSettings: () => undefined,
    ...changes,
  };
  const root = await mount(
    <App
      gateway={gateway}
      desk={fakeDesk()}
      actions={actions}
      templates={TEMPLATES}
      language={language}
      settings={DEFAULT_SETTINGS}
    />,
  );
  return { root, ...recorded };
}

/** The button of that name; throws where there is none. */
export function button(root: HTMLElement, name: string, index = 0): HTMLElement {
  const all = [...root.querySelectorAll('button')].filter((element) => element.textContent?.includes(name));
  const found = all[index];
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
  await act(settled);
}

/** The text of elements, white space as one space. */
export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Keeps an expected complaint of the program out of the test's output. */
export function silenceErrors(): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
}
