import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePortal, type LocalServer } from '../../lib/cli/portal.ts';
import { launchFirefox, type FirefoxUnderTest } from './support/firefox.ts';
import { until } from './support/until.ts';

const ADDRESS = 'http://www.qinghe.gov.cn/row-sum.html';

let portal: LocalServer;
let firefox: FirefoxUnderTest;

beforeAll(async () => {
  portal = await servePortal(resolve('assets/demo'));
  firefox = await launchFirefox({ port: portal.port });
});

afterAll(async () => {
  await firefox?.close();
  await portal?.close();
});

test('a report of the demo portal is inspected: badge, popup, and no error', async () => {
  const page = await firefox.open(ADDRESS);
  expect(await until(() => firefox.badgeTextOf(page), { what: 'the badge' })).toBe('1');
  const popup = await firefox.openView(page);
  const heading = await until(() => popup.evaluate(() => document.querySelector('h1')?.textContent), {
    what: 'a heading',
  });
  expect(heading).toContain('清河市交通运输局');
  expect(firefox.errors).toEqual([]);
});
