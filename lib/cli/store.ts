/**
 * `npm run store`: makes what the stores show, in Chinese and English, into `.output/store`: pictures of the demo with the
 * extension on, a tile, and a page of texts to copy from. The words come from the locales, the README and `assets/store`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../text/language.ts';
import { CHROMIUM, ensureBrowser, ensureChineseFont, startChromium } from './browsers.ts';
import { run } from './pack/run.ts';
import { servePortal } from './portal.ts';
import { listingOf, listingPage } from './store/listing.ts';
import { SCENES, takeScene, takeTile } from './store/pictures.ts';

const TARGET = '.output/store';
const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

async function main(): Promise<void> {
  run('npm', ['run', 'build'], resolve('.'));
  ensureBrowser(CHROMIUM);
  ensureChineseFont();
  const portal = await servePortal(resolve('assets/demo'));
  try {
    for (const language of ['zh', 'en'] as const) await makeMaterial(language, portal.port);
  } finally {
    await portal.close();
  }
}

async function makeMaterial(language: Language, port: number): Promise<void> {
  const folder = join(TARGET, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'texts.md'), listingPage(language));
  const extension = resolve('.output/chrome-mv3');
  const browser = await startChromium({ extension, port, locale: LOCALES[language] });
  try {
    for (const scene of SCENES) keep(join(folder, `${scene.name}.png`), await takeScene(browser, scene));
    const icon = readFileSync('assets/icon.svg', 'utf8');
    keep(join(folder, 'tile.png'), await takeTile(browser, icon, listingOf(language).name));
  } finally {
    await browser.close();
  }
}

function keep(path: string, picture: Buffer): void {
  writeFileSync(path, picture);
  console.log(path);
}

await main();
