import { render } from 'preact';
import type { PageActions } from '../../components/actions.ts';
import { App } from '../../components/App.tsx';
import { createTabGateway } from '../../lib/messages/gateway.ts';
import { TEMPLATES } from '../../lib/templates/index.ts';
import { chooseLanguage, type Language } from '../../lib/text/language.ts';
import { translate } from '../../lib/text/translate.ts';
import { saveFile } from './save-file.ts';

const actions: PageActions = {
  save: saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
  now: () => new Date(),
};

async function start(root: HTMLElement, language: Language): Promise<void> {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = translate(language, 'app.name');
  document.documentElement.classList.toggle('in-tab', new URLSearchParams(location.search).has('tab'));
  render(<p class="waiting">{translate(language, 'app.loading')}</p>, root);
  const gateway = await createTabGateway();
  render(<App gateway={gateway} actions={actions} templates={TEMPLATES} language={language} />, root);
}

const root = document.getElementById('app');
if (!root) throw new Error('the popup has no root element');
const language = chooseLanguage(navigator.languages);
start(root, language).catch((error: unknown) => {
  console.error(error);
  render(<p class="waiting">{translate(language, 'empty.failed')}</p>, root);
});
