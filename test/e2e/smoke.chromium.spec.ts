import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePortal, type LocalServer } from '../../lib/cli/portal.ts';
import { launchChromium, type ChromiumUnderTest } from './support/chromium.ts';
import { until } from './support/until.ts';

const ADDRESS = 'http://www.qinghe.gov.cn/row-sum.html';

let portal: LocalServer;
let chromium: ChromiumUnderTest;

beforeAll(async () => {
  portal = await servePortal(resolve('assets/demo'));
  chromium = await launchChromium({ port: portal.port });
});

afterAll(async () => {
  await chromium?.close();
  await portal?.close();
});

test('a report of the demo portal is inspected: badge, popup, and no error', async () => {
  const page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  expect(await until(() => chromium.badgeTextOf(page), { what: 'the badge' })).toBe('1');
  const popup = await chromium.openPopupFor(page);
  const heading = await until(() => popup.locator('h1').textContent(), { what: 'a heading' });
  expect(heading).toContain('清河市交通运输局');
  expect(chromium.errors).toEqual([]);
});
