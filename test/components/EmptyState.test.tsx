// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { TabState } from '../../lib/messages/tab-state.ts';
import { fakeGateway, pageWithout, reportResult, rowTotalFinding, tabState } from './fixtures.ts';
import { button, click, mountApp, settled, texts } from './mount.tsx';

const never = () => new Promise<TabState>(() => undefined);

describe.each(['zh', 'en'] as const)('empty states in %s', (language) => {
  test.each([
    [tabState(), '本页还没有读到年度报告', 'No annual report has been read on this page'],
    [
      tabState(pageWithout('none')),
      '本页没有认出政府信息公开工作年度报告',
      'No disclosure annual report was recognised here',
    ],
    [tabState(pageWithout('picture')), '报告的表是图片，没有核对', 'The tables are pictures and were not checked'],
    [
      tabState(pageWithout('none'), pageWithout('attachment', ['./年报.pdf'])),
      '报告只在附件里，没有核对',
      'The report is only an attachment and was not checked',
    ],
  ])('case %#', async (state, zh, en) => {
    const { root } = await mountApp(fakeGateway(state), language);
    expect(texts(root, 'h2')).toEqual([language === 'zh' ? zh : en]);
    expect(root.querySelector('footer .tools')).toBeNull();
    expect(root.textContent).not.toMatch(/[{}]|undefined/);
  });
});

test('waiting is said in words', async () => {
  const { root } = await mountApp(fakeGateway(tabState(), { state: never, check: never }));
  expect(texts(root, '.waiting')).toEqual(['正在读取本页的检查结果…']);
});

test('the button checks the page, and shows what was found', async () => {
  const gateway = fakeGateway(tabState(), {
    check: async () => tabState(reportResult({ findings: [rowTotalFinding()] })),
  });
  const { root } = await mountApp(gateway);
  await click(button(root, '检查本页'));
  expect(gateway.calls).toEqual(['state', 'check']);
  expect(texts(root, '.state strong')).toEqual(['1 处不符']);
});

test('a check takes its time in words', async () => {
  const { root } = await mountApp(fakeGateway(tabState(), { check: never }));
  await click(button(root, '检查本页'));
  expect(texts(root, '.waiting')).toEqual(['正在检查本页…']);
});

test('a page that is closed to extensions is told from a page without report', async () => {
  const gateway = fakeGateway(tabState(), { check: () => Promise.reject(new Error('Cannot access a chrome:// URL')) });
  const { root } = await mountApp(gateway);
  await click(button(root, '检查本页'));
  expect(texts(root, 'h2')).toEqual(['浏览器不允许扩展读取本页']);
  expect(texts(root, '.program')).toEqual(['Cannot access a chrome:// URL']);
});

test('a state that cannot be had is told from both', async () => {
  const { root } = await mountApp(fakeGateway(tabState(), { state: () => Promise.reject(new Error('no answer')) }));
  expect(texts(root, 'h2')).toEqual(['未能取得检查结果']);
});

test('links to attachments are text, and not more than fit', async () => {
  const links = Array.from({ length: 15 }, (_unused, index) => `./年报-${index}.pdf`);
  const { root } = await mountApp(fakeGateway(tabState(pageWithout('attachment', links))));
  const items = texts(root, '.attachments li');
  expect(items[0]).toBe('./年报-0.pdf');
  expect(items).toHaveLength(13);
  expect(items.at(-1)).toBe('另有 3 个文件');
  expect(root.querySelector('a')).toBeNull();
});

test('tables that could not be read are no verdict', async () => {
  const none = (cells: number) => ({ cells, read: 0, blank: 0, placeholder: 0, unread: cells });
  const narrative = { numbers: 0, understood: 0 };
  const report = reportResult({
    values: {},
    coverage: { proactive: none(10), requests: none(175), proceedings: none(15), narrative },
    checks: { pass: 0, fail: 0, incomplete: 0, notApplicable: 57, crashed: 0 },
    problems: [{ table: 'requests', code: 'columns-unclear', row: null }],
  });
  const { root } = await mountApp(fakeGateway(tabState(report)));
  expect(texts(root, '.empty h2')).toEqual(['认出了年度报告，但没有读出表中的数字']);
  expect(texts(root, '.problems')).toEqual(['申请办理：认不出表头的栏目']);
  expect(root.textContent).not.toContain('没有发现不符');
});

test('what is found while the first answer is on its way is shown after it', async () => {
  const answers: ((state: TabState) => void)[] = [];
  let tell = (): void => undefined;
  const gateway = fakeGateway(tabState(), {
    state: () => new Promise((answer) => answers.push(answer)),
    watch: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  const { root } = await mountApp(gateway);
  tell();
  answers[0]?.(tabState());
  await act(settled);
  answers[1]?.(tabState(reportResult({ findings: [rowTotalFinding()] })));
  await act(settled);
  expect(texts(root, '.state strong')).toEqual(['1 处不符']);
  expect(gateway.calls).toEqual(['state', 'state']);
});

test('why a page may not be checked is still said when there is news that says nothing', async () => {
  let tell = (): void => undefined;
  const gateway = fakeGateway(tabState(), {
    check: () => Promise.reject(new Error('No tab with id: 7')),
    watch: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  const { root } = await mountApp(gateway);
  const checked = click(button(root, '检查本页'));
  tell();
  await checked;
  tell();
  await act(settled);
  expect(texts(root, 'h2')).toEqual(['浏览器不允许扩展读取本页']);
});
