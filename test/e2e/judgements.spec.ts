import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dismiss, lines, unfold } from './support/judging.ts';
import { keptProfile } from './support/kept-profile.ts';
import { shownMarks, unmarked } from './support/marks.ts';
import { numberIn, RECEIVED_TOTAL, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
beforeAll(async () => void (session = await startSession({ hosts: ['*'] })));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

const ROW = '各类申请人相加';
let bodies = 0;
/** A body of its own for each test: judgements belong to a body, whatever page it is on. */
const ownBody = (): string => `清河市第${(bodies += 1)}局`;

async function popupAbout(html: string, address?: string): Promise<{ page: Page; popup: Page }> {
  const page = await session.show(html, address);
  await session.inspectedFramesOf(page);
  return { page, popup: await session.openPopupFor(page) };
}

async function viewOf(name: string, page: Page): Promise<Page> {
  const view = await session.context.newPage();
  await view.goto(`chrome-extension://${session.extensionId}/${name}.html?tab=${await session.tabIdOf(page)}`);
  return view;
}

const listed = (view: Page, count: number): Promise<unknown> =>
  until(async () => (await lines(view)).length === count, { what: `${count} findings in the list` });
const badge = (page: Page, text: string): Promise<unknown> =>
  until(async () => (await session.badgeTextOf(page)) === text, { what: `a badge ${text}` });

describe('a finding that was dismissed', () => {
  test('leaves list, badge and page, and stays away when the page is loaded or checked again', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml({ agency: ownBody() }));
    await shownMarks(page);
    await dismiss(popup, ROW);
    await listed(popup, 1);
    await badge(page, '1');
    await popup.getByText('已排除，数字不变就不再列出').waitFor();
    expect(await popup.locator('.state').innerText()).toContain('1 处不符');
    expect(await popup.locator('.checks').innerText()).toContain('1 项已判定不列');

    await popup.getByRole('button', { name: '重新检查' }).click();
    await listed(popup, 1);
    await page.reload();
    await badge(page, '1');
    await popup.reload();
    await listed(popup, 1);
    await popup.getByRole('button', { name: '1 处已判定' }).click();
    expect(await popup.locator('.group-dismissed .message').innerText()).toContain(ROW);
  });

  test('is not marked on the page', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml({ agency: ownBody() }));
    const before = (await shownMarks(page)).length;
    await dismiss(popup, ROW);
    await listed(popup, 1);
    await page.bringToFront();
    await until(async () => (await shownMarks(page)).length < before, { what: 'fewer marks' });
    await dismiss(popup, '第一、二项之和');
    await until(
      async () => (await page.locator('gouji-marks').count()) === 0 || (await session.badgeTextOf(page)) === '',
    );
    expect(await popup.locator('.state').innerText()).toContain('没有列出的不符');
  });

  test('comes back when one of its numbers is another', async () => {
    const agency = ownBody();
    const { page, popup } = await popupAbout(wrongReportHtml({ agency }));
    await dismiss(popup, ROW);
    await listed(popup, 1);
    const other = { [RECEIVED_TOTAL]: numberIn(RECEIVED_TOTAL) + 2 };
    const { popup: later } = await popupAbout(wrongReportHtml({ agency, changes: other }));
    await listed(later, 2);
    const { popup: same } = await popupAbout(
      wrongReportHtml({ agency, layout: 'word' }).replace('</h1>', '</h1><p>新</p>'),
    );
    await listed(same, 1);
    await badge(page, '1');
  });

  test('comes back when that is undone at once, and when it is withdrawn later', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml({ agency: ownBody() }));
    await dismiss(popup, ROW);
    await listed(popup, 1);
    await popup.getByRole('button', { name: '撤销', exact: true }).click();
    await listed(popup, 2);
    await badge(page, '1');

    await dismiss(popup, ROW, '其他', '甲处来函说明');
    await listed(popup, 1);
    await popup.getByRole('button', { name: '1 处已判定' }).click();
    await unfold(popup, ROW);
    expect(await popup.locator('.group-dismissed .opinion').innerText()).toContain('甲处来函说明');
    await popup.locator('.group-dismissed').getByRole('button', { name: '撤销判定' }).click();
    await listed(popup, 2);
  });

  test('stays away after the browser was started again', async () => {
    const address = session.address();
    session.server.put(address, wrongReportHtml({ agency: '清河市档案局' }));
    const profile = keptProfile(session.server.port);
    const open = async (): Promise<{ popup: Page; close: () => Promise<void> }> => {
      const context = await profile.start();
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('gouji-marks').waitFor({ state: 'attached' });
      return { popup: await profile.view(context, 'popup', page), close: () => context.close() };
    };
    const first = await open();
    await dismiss(first.popup, ROW);
    await listed(first.popup, 1);
    await first.close();
    const second = await open();
    await listed(second.popup, 1);
    await second.popup.getByRole('button', { name: '1 处已判定' }).waitFor();
    await second.close();
    await profile.remove();
  });
});

describe('an update of the extension', () => {
  const NOTE = '来函在卷';

  /** A version of the extension that keeps judgements in another form: the first migration there ever was. */
  function update(folder: string): void {
    const [manifest, background] = [join(folder, 'manifest.json'), join(folder, 'background.js')];
    const next = { ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), version: '9.0.0' };
    writeFileSync(manifest, JSON.stringify(next));
    const step = 'all=>all.map(one=>({...one,opinions:one.opinions.map(own=>({...own,note:own.note+"·v2"}))}))';
    const code = readFileSync(background, 'utf8');
    const changed = code.replace(/(key:.judgements.,[^{}]*?migrations:\[)\]/, (_, spec: string) => `${spec}${step}]`);
    if (changed === code) throw new Error('the store of judgements is not where it was');
    writeFileSync(background, changed);
  }

  test('with a changed store takes judgements along', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-update-'));
    cpSync('.output/chrome-mv3', folder, { recursive: true });
    const address = session.address();
    session.server.put(address, wrongReportHtml({ agency: '清河市史志办' }));
    const profile = keptProfile(session.server.port, folder);
    const open = async () => {
      const context = await profile.start();
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('gouji-marks').waitFor({ state: 'attached' });
      return { context, popup: await profile.view(context, 'popup', page) };
    };
    const before = await open();
    await dismiss(before.popup, ROW, '已向机关核实', NOTE);
    await listed(before.popup, 1);
    await before.context.close();
    update(folder);
    await profile.forgetCode();
    const after = await open();
    await listed(after.popup, 1);
    await after.popup.getByRole('button', { name: '1 处已判定' }).click();
    await unfold(after.popup, ROW);
    await after.popup.locator('.group-dismissed .note', { hasText: `${NOTE}·v2` }).waitFor();
    await after.context.close();
    await profile.remove();
    rmSync(folder, { recursive: true });
  });
});

describe('a cause that was judged as a whole', () => {
  test('leaves list, badge and page with all that follows from it, and comes back with all of it', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml({ agency: ownBody() }));
    await shownMarks(page);
    await popup.locator('.cause > .line').click();
    await popup.getByRole('button', { name: '排除…' }).click();
    await popup.getByRole('radio', { name: '已向机关核实' }).check();
    await popup.getByRole('button', { name: '排除这一处' }).click();
    await badge(page, '');
    await unmarked(page);
    expect(await popup.locator('.state').innerText()).toContain('没有列出的不符');
    await page.reload();
    await session.inspectedFramesOf(page);
    await popup.reload();
    await popup.getByRole('button', { name: '1 处已判定' }).click();
    await popup.locator('.group-dismissed .cause > .line').click();
    expect(await popup.locator('.group-dismissed .caused .judged').allInnerTexts()).toEqual(['已排除', '已排除']);
    await popup.locator('.group-dismissed').getByRole('button', { name: '撤销判定' }).click();
    await badge(page, '1');
    await listed(popup, 2);
    await popup.getByRole('button', { name: '撤销', exact: true }).click();
    await badge(page, '');
  });

  test('keeps what was thought of one of its findings before, when that is undone', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml({ agency: ownBody() }));
    await dismiss(popup, ROW);
    await listed(popup, 1);
    await popup.locator('.cause').first().getByRole('button', { name: '确认', exact: true }).click();
    await listed(popup, 2);
    await popup.locator('.cause > .line .judged', { hasText: '已确认' }).waitFor();
    await popup.getByRole('button', { name: '撤销', exact: true }).click();
    await listed(popup, 1);
    await badge(page, '1');
  });
});

describe('other judgements', () => {
  test('confirming and noting keep a finding in the list and say so', async () => {
    const { popup } = await popupAbout(wrongReportHtml({ agency: ownBody() }));
    await unfold(popup, ROW);
    const item = popup.locator('.finding-open');
    await item.getByRole('button', { name: '备注…' }).click();
    await popup.getByRole('textbox', { name: '说明' }).fill('已电话询问');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await item.locator('.judged', { hasText: '有备注' }).waitFor();
    await item.getByRole('button', { name: '确认', exact: true }).click();
    await item.locator('.judged', { hasText: '已确认' }).waitFor();
    await popup.locator('.cause > .line .judged', { hasText: '部分已判定' }).waitFor();
    expect(await item.locator('.opinion').innerText()).toContain('已电话询问');
    await listed(popup, 2);
  });

  test('a reason of one’s own has to be said', async () => {
    const { popup } = await popupAbout(wrongReportHtml({ agency: ownBody() }));
    await dismiss(popup, ROW, '其他');
    expect(await popup.locator('textarea').evaluate((field) => field === document.activeElement)).toBe(true);
    await popup.keyboard.press('Escape');
    expect(await popup.locator('.judge-form').count()).toBe(0);
    await listed(popup, 2);
  });
});

describe('files for colleagues', () => {
  test('take judgements to another machine, where the newer one counts and both are kept', async () => {
    const agency = ownBody();
    const { page, popup } = await popupAbout(wrongReportHtml({ agency }));
    await dismiss(popup, ROW, '已向机关核实', '来函在卷');
    await listed(popup, 1);
    const panel = await viewOf('sidepanel', page);
    await panel.getByRole('tab', { name: '判定' }).click();
    await panel.getByRole('searchbox').fill(agency);
    await until(async () => (await panel.locator('.judgement').count()) === 1);
    expect(await panel.locator('.judgement').innerText()).toContain('来函在卷');
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: '导出判定' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(/^勾稽_判定_\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text)).toMatchObject({ schema: 'gouji.judgements/1' });

    const theirs = await startSession({ hosts: ['*'] });
    const other = await theirs.show(wrongReportHtml({ agency }));
    await theirs.inspectedFramesOf(other);
    const otherPopup = await theirs.openPopupFor(other);
    await unfold(otherPopup, ROW);
    const item = otherPopup.locator('.finding-open');
    await item.getByRole('button', { name: '确认', exact: true }).click();
    await item.locator('.judged').waitFor();
    await otherPopup.goto(otherPopup.url().replace('popup.html', 'options.html'));
    const file = (name: string, content: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    const take = (name: string, content: string) =>
      otherPopup.locator('input[type=file]').setInputFiles(file(name, content));

    await take('bad.json', text.slice(0, -20));
    await otherPopup.getByText('bad.json 不是判定文件，没有并入').waitFor();
    await take('other.json', '{"schema":"gouji.result/1"}');
    await otherPopup.getByText('是别的文件').waitFor();
    expect(await otherPopup.locator('.judgement').count()).toBe(1);

    await take('theirs.json', text);
    await otherPopup.getByText('判定不一 1 处（以较新者为准）').waitFor();
    const [conflict = ''] = await otherPopup.locator('.conflicts li').allInnerTexts();
    expect(conflict).toContain('已确认');
    expect(conflict).toContain('来函在卷');
    await until(async () => (await theirs.badgeTextOf(other)) === '1'); // the newer opinion, confirmed, counts
    const [own = ''] = await otherPopup.locator('.judgement', { hasText: agency }).allInnerTexts();
    expect(own).toContain('此前：已排除');
    await theirs.close();
    expect(theirs.errors).toEqual([]);
  });
});
