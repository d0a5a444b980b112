import type { Page } from 'playwright-core';
import type { RunningChromium } from '../browsers.ts';
import { inspectionOf, openView, revealFirst, type View } from '../view.ts';

/** What all three stores take: Chrome and Edge ask for exactly this size. */
export const SCREEN = { width: 1280, height: 800 } as const;
/** Chrome's and Edge's small tile. */
export const TILE = { width: 440, height: 280 } as const;

/** Milliseconds for marks and views to be drawn. */
const SETTLING = 500;

const PORTAL = 'http://www.qinghe.gov.cn';
const PANEL_WIDTH = 400;
const HIGHEST_POPUP = 600;

/** A picture of a page of the demo, with the extension on. */
interface Scene {
  readonly name: string;
  /** Page of the demo. */
  readonly page: string;
  /** A page of the extension that is shown as it stands in the browser: over the page, or beside it. */
  readonly view?: { readonly file: string; readonly stands: 'over' | 'beside' };
  /** Opens the card of the first finding. */
  readonly card?: true;
}

export const SCENES: readonly Scene[] = [
  { name: '1-card', page: 'row-sum.html', card: true },
  { name: '2-popup', page: 'total-row-zero.html', view: { file: 'popup.html', stands: 'over' } },
  {
    name: '3-panel',
    page: 'proceedings.html',
    card: true,
    view: { file: 'sidepanel.html', stands: 'beside' },
  },
  { name: '4-right', page: 'right-2021.html', view: { file: 'popup.html', stands: 'over' } },
];

/** A PNG of the size that the stores ask for. */
export async function takeScene(browser: RunningChromium, { page: file, view: shown, card }: Scene): Promise<Buffer> {
  const page = await browser.context.newPage();
  const isBeside = shown?.stands === 'beside';
  await page.setViewportSize({ ...SCREEN, width: isBeside ? SCREEN.width - PANEL_WIDTH : SCREEN.width });
  await page.goto(`${PORTAL}/${file}`);
  const view = await openView(browser, page, shown?.file);
  const frames = await inspectionOf(view);
  await page.bringToFront();
  if (card) await revealFirst(view, frames);
  else await page.locator('table').last().scrollIntoViewIfNeeded();
  const below = await pictureOf(page);
  const picture =
    shown === undefined ? below : await together(below, await pictureOfView(view, isBeside), isBeside, page);
  await view.popup.close();
  await page.close();
  return picture;
}

async function pictureOf(page: Page): Promise<Buffer> {
  await page.waitForTimeout(SETTLING);
  return page.screenshot();
}

/** A panel is as high as the window; a popup as its content, up to what browsers allow. */
async function pictureOfView({ popup }: View, isBeside: boolean): Promise<Buffer> {
  await popup.bringToFront();
  await popup.setViewportSize({ width: PANEL_WIDTH, height: isBeside ? SCREEN.height : HIGHEST_POPUP });
  await popup.reload(); // shows what is known now
  await popup.waitForTimeout(SETTLING);
  if (!isBeside) {
    const bottoms = await popup
      .locator('#app > *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    await popup.setViewportSize({
      width: PANEL_WIDTH,
      height: Math.min(Math.ceil(Math.max(...bottoms)), HIGHEST_POPUP),
    });
  }
  return pictureOf(popup);
}

/** Lays the picture of a view where the browser would show it; a picture of its window is not to be had without one. */
async function together(page: Buffer, view: Buffer, isBeside: boolean, on: Page): Promise<Buffer> {
  const [below, above] = [page, view].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  const look = isBeside
    ? `left:${SCREEN.width - PANEL_WIDTH}px;border-left:1px solid #d5d8dd`
    : 'right:24px;top:8px;border-radius:8px;box-shadow:0 4px 24px #0006';
  await on.setViewportSize(SCREEN);
  await on.setContent(
    `<body style="margin:0;background:#fff"><img src="${below}"><img src="${above}" style="position:absolute;top:0;${look}">`,
  );
  return on.screenshot();
}

/** Name and sentence of the extension beside its icon. */
export async function takeTile({ context }: RunningChromium, icon: string, name: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(
    `<body style="margin:0;height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:20px;
      background:#fff;color:#1d2129;font:600 24px/1.3 system-ui,'WenQuanYi Zen Hei',sans-serif;text-align:center">
      <span style="width:112px">${icon}</span><span id="name" style="max-width:400px"></span>`,
  );
  await page.locator('#name').evaluate((element, text) => (element.textContent = text), name);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
