// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/judge/settings.ts';
import { TEMPLATES } from '../../lib/templates/index.ts';
import { fakeDesk, fakeGateway, hintFinding, reportResult, rowTotalFinding, tabState } from './fixtures.ts';
import { button, click, mount, mountApp, NOW, texts } from './mount.tsx';

const twoFindings = () => tabState(reportResult({ findings: [rowTotalFinding(), hintFinding()] }));

async function choose(root: HTMLElement, label: string): Promise<void> {
  const input = [...root.querySelectorAll('label')].find((one) => one.textContent === label)?.querySelector('input');
  if (!input) throw new Error(`no choice ${label}`);
  await act(async () => input.click());
}

describe('judging in the popup', () => {
  test('a dismissed finding leaves list and count, can be seen, and comes back', async () => {
    const { root } = await mountApp(fakeGateway(twoFindings()));
    await click(button(root, '不相等'));
    await click(button(root, '排除…'));
    await choose(root, '当地表式不同');
    await click(button(root, '排除这一处'));
    expect(texts(root, '.state')).toEqual(['没有列出的不符 · 1 条提示 · 200/200 格已读']);
    await click(button(root, '1 处已判定'));
    await click(button(root, '不相等'));
    expect(texts(root, '.group-dismissed .opinion')[0]).toMatch(/^已排除 · 当地表式不同 · 2024-03-05/);
    await click(button(root, '撤销判定'));
    expect(texts(root, '.state strong')).toEqual(['1 处不符']);
    await click(button(root, '撤销'));
    expect(texts(root, '.state strong')).toEqual(['没有列出的不符']);
  });

  test('what could not be kept is said, and nothing is changed', async () => {
    const broken = fakeDesk([], { judge: () => Promise.reject(new Error('quota')) });
    const root = await mountPanel(broken);
    await click(button(root, '不相等'));
    await click(button(root, '确认'));
    expect(texts(root, '.status')).toEqual(['未能保存判定，原有的没有改动']);
    expect(texts(root, '.opinion')).toEqual([]);
  });

  test('while one is written, the one before can no longer be taken back', async () => {
    const kept = fakeDesk();
    const never = new Promise<void>(() => undefined);
    let isSlow = false;
    const root = await mountPanel({ ...kept, judge: (judged) => (isSlow ? never : kept.judge(judged)) });
    await click(button(root, '不相等'));
    await click(button(root, '确认'));
    expect(root.querySelector('.status-line button')).not.toBeNull();
    isSlow = true;
    await click(button(root, '撤销判定'));
    expect(root.querySelector('.status-line button')).toBeNull();
  });
});

const actions = {
  save: () => undefined,
  copy: async () => undefined,
  now: () => NOW,
  openPanel: null,
  openSettings: () => undefined,
};

function mountPanel(desk = fakeDesk(), result = reportResult({ findings: [rowTotalFinding()] })): Promise<HTMLElement> {
  return mount(
    <Panel
      gateway={fakeGateway(tabState(result))}
      desk={desk}
      actions={actions}
      templates={TEMPLATES}
      language="zh"
      settings={DEFAULT_SETTINGS}
    />,
  );
}

describe('judging a cause', () => {
  const first = rowTotalFinding();
  const second = rowTotalFinding({ id: 'requests/row-total@requests/granted', at: 'requests/granted' });
  const cause = {
    id: 'c1',
    pattern: 'unnamed',
    severity: 'error' as const,
    findings: [first.id, second.id],
    message: { zh: '一处未填', en: 'one cell was not filled in' },
    explanations: [],
    complete: true,
  };
  const open = async () => {
    const findings = [first, second].map((finding) => ({ ...finding, cause: 'c1' }));
    const { root, copied } = await mountApp(fakeGateway(tabState(reportResult({ findings, causes: [cause] }))));
    await click(button(root, '一处未填'));
    return { root, copied };
  };

  test('is one line in the popup, counted once, and quotes all that follows from it', async () => {
    const { root, copied } = await open();
    expect(texts(root, '.state strong')).toEqual(['1 处不符']);
    expect(texts(root, 'h3')).toEqual(['不符（1）']);
    expect(texts(root, '.caused .finding')).toHaveLength(2);
    await click(button(root, '复制引文'));
    expect(copied[0]?.split('\n')).toHaveLength(2);
  });

  test('dismisses all that follows from it, and undoes that together', async () => {
    const { root } = await open();
    await click(button(root, '排除…'));
    await click(button(root, '排除这一处'));
    expect(texts(root, '.state strong')).toEqual(['没有列出的不符']);
    expect(texts(root, '.group-dismissed h3')).toEqual(['1 处已判定']);
    await click(button(root, '撤销'));
    expect(texts(root, '.state strong')).toEqual(['1 处不符']);
    expect(texts(root, '.judged')).toEqual([]);
  });

  test('says when only some of it is judged; a note for all keeps what was thought of each', async () => {
    const { root } = await open();
    await click(root.querySelector<HTMLElement>('.caused .line') as HTMLElement);
    await click(button(root.querySelector<HTMLElement>('.caused') as HTMLElement, '确认'));
    expect(texts(root, '.cause > .line .judged')).toEqual(['部分已判定']);
    await click(button(root, '备注…'));
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    await act(async () => {
      field.value = '已去函';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(button(root, '记下备注'));
    expect(texts(root, '.judged')).toEqual(['判定不一', '已确认', '有备注']);
    expect(texts(root, '.note')[0]).toBe('已去函');
    await click(button(root, '确认'));
    expect(texts(root, '.judged')).toEqual(['已确认', '已确认', '已确认']);
    await click(root.querySelector<HTMLElement>('.status-line .link') as HTMLElement);
    expect(texts(root, '.judged')).toEqual(['判定不一', '已确认', '有备注']);
  });

  test('of which one is dismissed alone keeps the rest, and lists that one apart', async () => {
    const { root } = await open();
    await click(root.querySelector<HTMLElement>('.caused .line') as HTMLElement);
    const inside = root.querySelector<HTMLElement>('.caused') as HTMLElement;
    await click(button(inside, '排除…'));
    await click(button(inside, '排除这一处'));
    expect(texts(root, '.state strong')).toEqual(['1 处不符']);
    expect(texts(root, '.caused .finding')).toHaveLength(1);
    await click(button(root, '1 处已判定'));
    expect(root.querySelector('.group-dismissed .cause')).toBeNull();
    expect(texts(root, '.group-dismissed .finding')).toHaveLength(1);
  });
});

describe('the panel', () => {
  const finding = rowTotalFinding();
  const cause = (explanations: number, complete = true) => ({
    id: 'c1',
    pattern: 'unnamed',
    severity: 'error' as const,
    findings: [finding.id],
    message: { zh: '总计一格与各项不合', en: 'one total does not agree' },
    explanations: Array.from({ length: explanations }, (_, index) => ({
      changes: [{ cell: 'requests/received/total', from: 0, to: 3 + index }],
      witnesses: ['text/overview/2', 'previous/requests/carriedOut/total'],
    })),
    complete,
  });

  test('lists findings as they are where nothing is known of causes', async () => {
    const root = await mountPanel();
    expect(root.querySelector('.cause')).toBeNull();
    expect(texts(root, '.finding .message')).toHaveLength(1);
  });

  test.each([
    [1, true, '这样改，各等式成立：'],
    [3, true, '有 3 种可能，每一种都使各等式成立，无法判定是哪一种：'],
    [2, false, '未查尽，可能还有别的改法。'],
  ])('says %i explanations, all of them: %s', async (count, complete, words) => {
    const root = await mountPanel(fakeDesk(), reportResult({ findings: [finding], causes: [cause(count, complete)] }));
    expect(texts(root, '.explanations').join()).toContain(words);
    expect(texts(root, '.explanations li')).toHaveLength(count);
    expect(texts(root, '.explanations li')[0]).toContain('一、本年新收 · 总计 0 → 3');
    expect(texts(root, '.witness')[0]).toContain('上年报告「四、结转下年度继续办理 · 总计」');
    expect(texts(root, '.cause .finding')).toHaveLength(1);
  });
});

test('settings are changed one at a time', async () => {
  const changes: Settings[] = [];
  const root = await mount(
    <SettingsPage
      settings={DEFAULT_SETTINGS}
      language="zh"
      desk={fakeDesk()}
      actions={actions}
      browsers={{
        granted: async () => ['*://news.example.com/*'],
        revoke: async () => true,
        shortcuts: async () => [{ name: 'open-panel', keys: '' }],
        changeShortcuts: async () => false,
      }}
      onChange={async (changed) => void changes.push(changed)}
    />,
  );
  await choose(root, '深色');
  await choose(root, 'English');
  expect(changes).toEqual([
    { ...DEFAULT_SETTINGS, theme: 'dark' },
    { ...DEFAULT_SETTINGS, theme: 'dark', language: 'en' },
  ]);
  expect(texts(root, '.saved')).toEqual(['已保存']);
  expect(texts(root, '.sites .host')).toEqual(['news.example.com']);
  await click(button(root, '更改快捷键'));
  expect(root.textContent).toContain('about:addons');
});
