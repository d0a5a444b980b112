// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../lib/model/has-report.ts';
import { fakeGateway, incompleteFinding, reportResult, tabState } from './fixtures.ts';
import { button, click, mountApp, texts } from './mount.tsx';

const whole = reportResult().coverage;
const partly: ReportResult['coverage'] = {
  ...whole,
  requests: { cells: 175, read: 169, blank: 2, placeholder: 1, unread: 3 },
  narrative: { numbers: 11, understood: 9 },
};

async function show(changes: Partial<ReportResult>, address?: string): Promise<HTMLElement> {
  const state = tabState(reportResult(changes));
  const frames = state.frames.map((frame) => ({ ...frame, url: address ?? frame.url }));
  return (await mountApp(fakeGateway({ ...state, frames }))).root;
}

describe('coverage', () => {
  test('is one line where every cell holds a number; unfolding shows the tables', async () => {
    const root = await show({});
    const fold = button(root, '已读');
    expect(fold.textContent).toBe('已读 主动公开 10/10 · 申请办理 175/175 · 复议诉讼 15/15');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(texts(root, '.figures tbody tr')).toEqual(['主动公开1010000', '申请办理175175000', '复议诉讼1515000']);
  });

  test('is unfolded where one does not, with the reason', async () => {
    const root = await show({
      coverage: partly,
      problems: [{ table: 'requests', code: 'row-width', row: 'received' }],
    });
    expect(texts(root, '.figures tbody tr')[1]).toBe('申请办理175169213');
    expect(texts(root, '.problems li')).toEqual(['一、本年新收：行的格数与表头不合']);
    expect(texts(root, '.state')).toEqual(['已核对的部分没有发现不符 · 197/200 格已读 · 正文 9/11 个数读懂']);
  });

  test.each([
    [{ numbers: 7, understood: 0 }, ' · 正文 0/7 个数读懂'],
    [{ numbers: 0, understood: 0 }, ''],
  ])('says how many numbers of the text were understood of %o', async (narrative, expected) => {
    const root = await show({ coverage: { ...whole, narrative } });
    expect(texts(root, '.state')).toEqual([`没有发现不符 · 200/200 格已读${expected}`]);
  });

  test('a table that the result does not mention was not read', async () => {
    const { proactive: _proactive, ...rest } = whole;
    const root = await show({ coverage: rest });
    expect(texts(root, '.figures tbody tr')[0]).toBe('主动公开1000010');
  });

  test('stands before the verdict, and what could not be judged before both', async () => {
    const root = await show({ coverage: partly, findings: [incompleteFinding(), incompleteFinding({ id: 'b' })] });
    expect(texts(root, '.notice')).toEqual(['有 3 格未能读出，下列 2 项无法判断']);
    const parts = [...root.querySelectorAll('.notice, .coverage, .verdict')].map((part) => part.className);
    expect(parts).toEqual(['notice', 'coverage', 'verdict']);
  });

  test.each([
    [partly, [], '有 3 格未能读出'],
    [whole, [incompleteFinding()], '下列 1 项无法判断'],
  ])('notice %#', async (coverage, findings, expected) => {
    expect(texts(await show({ coverage, findings }), '.notice')).toEqual([expected]);
  });
});

describe('summary', () => {
  test.each([
    ['https://czj.qinghe.gov.cn/a.html', '2023年度 · 2021年格式 · czj.qinghe.gov.cn'],
    ['https://www.example.com/a.html', '2023年度 · 2021年格式 · www.example.com 非政府网站域名'],
    ['file:///tmp/a.html', '2023年度 · 2021年格式 · 本机文件'],
  ])('of %s', async (address, expected) => {
    expect(texts(await show({}, address), '.summary p')).toEqual([expected]);
  });

  test('says what the report does not state', async () => {
    const { report } = reportResult();
    const root = await show({ report: { ...report, agency: null, year: null } });
    const lines = texts(root, '.summary h1, .summary .detail');
    expect(lines).toEqual(['未写明机关', '未写明年度 · 2021年格式 · czj.qinghe.gov.cn']);
  });

  test('a report in prose has nothing to compare', async () => {
    const { report } = reportResult();
    const root = await show({
      report: { ...report, template: 'prose' },
      values: {},
      coverage: { narrative: { numbers: 0, understood: 0 } },
      checks: { pass: 0, fail: 0, incomplete: 0, notApplicable: 9, crashed: 0 },
    });
    expect(texts(root, '.state')).toEqual(['没有可以核对的等式，未作判断']);
    expect(texts(root, '.coverage')).toEqual(['这种格式没有可以逐格核对的表']);
  });
});
