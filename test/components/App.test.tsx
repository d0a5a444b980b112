// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  fakeGateway,
  hintFinding,
  incompleteFinding,
  manyFindings,
  pageWithout,
  reportResult,
  rowTotalFinding,
  tabState,
} from './fixtures.ts';
import { button, click, mountApp, silenceErrors, texts } from './mount.tsx';

const oneFinding = tabState(reportResult({ findings: [rowTotalFinding()] }));

describe('a report', () => {
  test('without findings says what was compared, and promises nothing', async () => {
    const { root } = await mountApp(fakeGateway(tabState(reportResult())));
    expect(texts(root, 'h1')).toEqual(['清河市财政局']);
    expect(texts(root, '.state')).toEqual(['没有发现不符 · 200/200 格已读']);
    expect(root.textContent).toContain('只核对数与数是否相合');
    expect(root.textContent).not.toContain('正确');
    expect(texts(root, '.finding')).toEqual([]);
  });

  test('with one finding', async () => {
    const { root } = await mountApp(fakeGateway(oneFinding));
    expect(texts(root, '.state strong')).toEqual(['1 处不符']);
    expect(texts(root, '.checks')).toEqual(['44 项相符 · 1 项列于下方 · 12 项不适用']);
    expect(texts(root, '.message')).toEqual(['「一、本年新收」总计为 0，各项合计为 3，不相等']);
  });

  test('with forty findings lists the heavy ones first and folds the hints', async () => {
    const { root } = await mountApp(fakeGateway(tabState(reportResult({ findings: manyFindings(40) }))));
    expect(texts(root, '.finding')).toHaveLength(40);
    expect(texts(root, 'h3')).toEqual(['不符（20）', '请核对（10）', '提示（10）']);
    expect([...root.querySelectorAll('.group ul')].map((list) => list.hasAttribute('hidden'))).toEqual([
      false,
      false,
      true,
    ]);
    await click(button(root, '提示（10）'));
    expect(root.querySelectorAll('.group ul[hidden]')).toHaveLength(0);
  });

  test('in English', async () => {
    const { root } = await mountApp(fakeGateway(oneFinding), 'en');
    expect(texts(root, '.state')).toEqual(['1 mismatch · 200/200 cells read']);
    expect(texts(root, '.message')).toEqual(['New requests: total 0, but its parts add up to 3']);
    expect(root.querySelector('h1')?.lang).toBe('zh');
    expect(root.querySelector('button')?.textContent).toContain('Read:');
  });

  test.each(['zh', 'en'] as const)('leaves no gap unfilled in %s', async (language) => {
    const findings = [rowTotalFinding(), hintFinding(), incompleteFinding()];
    const { root } = await mountApp(fakeGateway(tabState(reportResult({ findings }))), language);
    for (const line of root.querySelectorAll<HTMLElement>('.line')) await click(line);
    expect(root.textContent).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test.each([
    ['zh', '机关：清河市财政局（取自报告标题）', '统计期限：2023-01-01 – 2023-12-31（取自页面文字）'],
    [
      'en',
      'Body: 清河市财政局 (from the title of the report)',
      'Period: 2023-01-01 – 2023-12-31 (from the text of the page)',
    ],
  ] as const)('says where it was read whose it is, to eyes and ears, in %s', async (language, first, last) => {
    const { root } = await mountApp(fakeGateway(tabState(reportResult())), language);
    const lines = texts(root, '.summary .spoken li');
    expect(lines).toHaveLength(5);
    expect([lines[0], lines[4]]).toEqual([first, last]);
    expect(root.querySelector<HTMLElement>('.summary')?.title.split('\n')).toEqual(lines);
  });

  test('says it only of what is stated', async () => {
    const { report, ...rest } = reportResult();
    const origins = { ...report.origins, agency: null, period: null, published: null };
    const partly = { ...rest, report: { ...report, agency: null, period: null, published: null, origins } };
    const { root } = await mountApp(fakeGateway(tabState(partly)));
    expect(texts(root, 'h1')).toEqual(['未写明机关']);
    expect(texts(root, '.summary .spoken li')).toEqual([
      '年度：2023（取自报告标题）',
      '标题：清河市财政局2023年政府信息公开工作年度报告（取自页面上的标题）',
    ]);
  });

  test('of every frame is listed', async () => {
    const { root } = await mountApp(fakeGateway(tabState(pageWithout('none'), reportResult(), reportResult())));
    expect(texts(root, 'h1')).toEqual(['清河市财政局', '清河市财政局']);
    expect(root.querySelectorAll('footer .exports')).toHaveLength(1);
  });

  test('text of a page is shown as text', async () => {
    const report = reportResult();
    const named = { ...report, report: { ...report.report, agency: '<img src=x onerror=alert(1)>' } };
    const { root } = await mountApp(fakeGateway(tabState(named)));
    expect(texts(root, 'h1')).toEqual(['<img src=x onerror=alert(1)>']);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('buttons', () => {
  test('go to the place on the page', async () => {
    const gateway = fakeGateway(oneFinding);
    const { root } = await mountApp(gateway);
    await click(button(root, '不相等'));
    await click(button(root, '到页面处'));
    expect(gateway.calls).toEqual(['state', 'reveal 0 requests/row-total@requests/received']);
    expect(texts(root, '.status')).toEqual(['已到页面处']);
  });

  test.each([
    ['gone', async () => false, '页面上已找不到这一处'],
    ['out of reach', () => Promise.reject(new Error('no tab')), '未能到达页面，请重新检查本页'],
  ])('say when the place is %s', async (_name, reveal, status) => {
    const { root } = await mountApp(fakeGateway(oneFinding, { reveal }));
    await click(button(root, '不相等'));
    await click(button(root, '到页面处'));
    expect(texts(root, '.status')).toEqual([status]);
  });

  test('copy one citation, and all of them', async () => {
    const { root, copied } = await mountApp(fakeGateway(oneFinding));
    await click(button(root, '不相等'));
    await click(button(root, '复制引文'));
    expect(texts(root, '.status')).toEqual(['已复制引文']);
    await click(button(root, '复制摘要'));
    expect(texts(root, '.status')).toEqual(['已复制 1 条引文']);
    expect(copied[0]).toContain('清河市财政局2023年政府信息公开工作年度报告');
    expect(copied[1]).toBe(copied[0]);
  });

  test('say when there is nothing to copy or copying fails', async () => {
    const empty = await mountApp(fakeGateway(tabState(reportResult())));
    await click(button(empty.root, '复制摘要'));
    expect(texts(empty.root, '.status')).toEqual(['没有可引用的发现']);
    const failing = await mountApp(fakeGateway(oneFinding), 'zh', { copy: () => Promise.reject(new Error('no')) });
    await click(button(failing.root, '复制摘要'));
    expect(texts(failing.root, '.status')).toEqual(['未能复制，请再试一次']);
  });

  test.each([
    ['JSON', '勾稽_清河市财政局_2023_结果.json'],
    ['数据 CSV', '勾稽_清河市财政局_2023_数据.csv'],
    ['发现 CSV', '勾稽_清河市财政局_2023_发现.csv'],
    ['正文 CSV', '勾稽_清河市财政局_2023_正文.csv'],
  ])('%s saves %s', async (name, file) => {
    const { root, files } = await mountApp(fakeGateway(oneFinding));
    await click(button(root, name));
    expect(files.map((saved) => saved.name)).toEqual([file]);
    expect(texts(root, '.status')).toEqual([`已交浏览器保存：${file}`]);
  });

  test('exports name the address of the frame where the result has none', async () => {
    const source = { file: null, url: null, sha256: null, medium: 'html' as const };
    const { root, files } = await mountApp(fakeGateway(tabState(reportResult({ source }))));
    await click(button(root, 'JSON'));
    expect(files[0]?.content).toContain('"url": "https://czj.qinghe.gov.cn/');
  });

  test('switch the marks, and stay where the page does not answer', async () => {
    const gateway = fakeGateway(oneFinding);
    const { root } = await mountApp(gateway);
    const box = () => root.querySelector<HTMLInputElement>('[role=switch]');
    await click(box() as HTMLElement);
    expect(gateway.calls).toEqual(['state', 'marks true']);
    expect(box()?.checked).toBe(true);
    expect(texts(root, '.status')).toEqual(['已在页面上标注']);

    const failing = await mountApp(fakeGateway(oneFinding, { setMarks: () => Promise.reject(new Error('no')) }));
    const other = failing.root.querySelector<HTMLInputElement>('[role=switch]');
    await click(other as HTMLElement);
    expect(texts(failing.root, '.status')).toEqual(['未能改动标注，请重新检查本页']);
    expect(other?.checked).toBe(false);
  });

  test('check again', async () => {
    const gateway = fakeGateway(oneFinding);
    const { root } = await mountApp(gateway);
    await click(button(root, '重新检查'));
    expect(gateway.calls).toEqual(['state', 'check']);
    expect(texts(root, 'h1')).toEqual(['清河市财政局']);
  });
});

test('a fault of ours is said as such', async () => {
  silenceErrors();
  const broken = reportResult();
  const { root } = await mountApp(fakeGateway(tabState({ ...broken, findings: [null as never] })));
  expect(texts(root, '[role=alert] h2')).toEqual(['勾稽自身出错，没有作出判断']);
});
