// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../lib/model/has-report.ts';
import type { ResultFinding } from '../../lib/model/result.ts';
import {
  balanceFinding,
  fakeGateway,
  hintFinding,
  incompleteFinding,
  outcomeFinding,
  reportResult,
  rowTotalFinding,
  tabState,
  textFinding,
} from './fixtures.ts';
import { button, click, mountApp, texts } from './mount.tsx';

async function unfold(finding: ResultFinding, values?: ReportResult['values'], language: 'zh' | 'en' = 'zh') {
  const report = reportResult({ findings: [finding] });
  const state = tabState({ ...report, values: values ?? report.values });
  const { root } = await mountApp(fakeGateway(state), language);
  for (const fold of root.querySelectorAll<HTMLElement>('.group .fold')) await click(fold);
  const line = root.querySelector<HTMLElement>('.line');
  if (!line) throw new Error('no finding');
  await click(line);
  return { root, line };
}

const rows = (root: HTMLElement) => texts(root, '.paper tr');

describe('an unfolded finding', () => {
  test('shows its sum, why it must hold, and the rule', async () => {
    const { root, line } = await unfold(rowTotalFinding());
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(line.getAttribute('aria-controls') ?? '')?.hidden).toBe(false);
    expect(texts(root, 'caption')).toEqual(['一、本年新收']);
    expect(rows(root)).toEqual(['自然人3', '另有 5 项为 0全部列出', '相加得3', '≠不等于总计0']);
    expect(texts(root, '.wanted')).toEqual(['3']);
    expect(texts(root, '.facts')).toEqual([
      '依据填报说明：各行总计等于六类申请人之和（国办公开办函〔2021〕30号）规则requests/row-total',
    ]);
    await click(line);
    expect(line.getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector('.paper')).toBeNull();
  });

  test('lists all terms when asked', async () => {
    const { root } = await unfold(rowTotalFinding());
    await click(button(root, '全部列出'));
    expect(rows(root)).toHaveLength(8);
    expect(rows(root)[1]).toBe('+加商业企业0');
  });

  test('folds zeros of a long sum but not what is blank', async () => {
    const { root } = await unfold(outcomeFinding());
    expect(rows(root)).toEqual([
      '三（一）予以公开2',
      '+加三（五）不予处理 1.信访举报投诉类申请1',
      '+加三（六）其他处理 1.申请人无正当理由逾期不补正（空）',
      '+加三（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用（空）',
      '+加三（六）其他处理 3.其他（空）',
      '另有 16 项为 0全部列出',
      '相加得3',
      '≠不等于三（七）总计0',
    ]);
  });

  test('shows a blank as blank and an unread number as such', async () => {
    expect(rows((await unfold(balanceFinding())).root)[1]).toBe('+加二、上年结转（空）');
    const { root } = await unfold(incompleteFinding());
    expect(rows(root)[0]).toBe('一、本年新收？未读出');
    expect(rows(root).at(-1)).toBe('=等于相加得0');
  });

  test('quotes what was printed where it is not the plain number', async () => {
    const at = { table: 1, row: 1, column: 1 };
    const values = {
      'requests/received/naturalPerson': { value: 3, raw: '３件', state: 'number' as const, at },
      'requests/received/total': { value: null, raw: '—', state: 'placeholder' as const, at },
    };
    const { root } = await unfold(rowTotalFinding(), values);
    expect(rows(root)[0]).toBe('自然人 原文“３件”3');
    expect(rows(root).at(-1)).toBe('≠不等于总计 原文“—”0');
  });

  test('without a sum shows the cells as printed', async () => {
    const at = { table: 1, row: 1, column: 1 };
    const cell = 'proceedings/reconsideration/upheld';
    const blank = await unfold(hintFinding(), { [cell]: { value: null, raw: '', state: 'blank', at } });
    expect(rows(blank.root)).toEqual(['行政复议 · 结果维持（空）']);
    const mark = await unfold(hintFinding(), { [cell]: { value: null, raw: '无', state: 'placeholder', at } });
    expect(rows(mark.root)).toEqual(['行政复议 · 结果维持无']);
    const unread = await unfold(hintFinding(), {});
    expect(rows(unread.root)).toEqual(['行政复议 · 结果维持未读出']);
  });

  test('about no cell names its place', async () => {
    const { root } = await unfold(hintFinding({ cells: [], at: 'proceedings' }));
    expect(root.querySelector('.paper')).toBeNull();
    expect(texts(root, '.facts')[0]).toMatch(/^位置政府信息公开行政复议、行政诉讼情况/);
  });

  test('speaks English', async () => {
    const { root } = await unfold(rowTotalFinding(), undefined, 'en');
    expect(rows(root)).toEqual([
      '自然人 (natural persons)3',
      '5 more are 0List all',
      'adds up to3',
      '≠does not equal总计 (total)0',
    ]);
  });
});

describe('a finding about the text', () => {
  test('is listed with its words, and unfolded with their sentence', async () => {
    const report = reportResult({ findings: [textFinding()] });
    const { root } = await mountApp(fakeGateway(tabState(report)));
    expect(texts(root, '.message q')).toEqual(['收到政府信息公开申请5件']);
    await click(root.querySelector<HTMLElement>('.line') as HTMLElement);
    expect(root.querySelector('.message q')).toBeNull();
    expect(root.querySelector('.quote')?.textContent).toBe(textFinding().passages[0]?.sentence);
    expect([texts(root, '.quote strong'), texts(root, '.quote em')]).toEqual([
      ['收到政府信息公开申请5件'],
      ['办结3件'],
    ]);
    expect(root.querySelector<HTMLElement>('.quote')?.lang).toBe('zh');
  });

  test('quotes its words once where the message quotes them too', async () => {
    const message = { zh: '正文写“收到政府信息公开申请5件”，表中为 3', en: 'The text says 5, the table 3' };
    const state = tabState(reportResult({ findings: [textFinding({ message })] }));
    expect((await mountApp(fakeGateway(state))).root.querySelector('q')).toBeNull();
    expect(texts((await mountApp(fakeGateway(state), 'en')).root, 'q')).toHaveLength(1);
  });

  test('names the cells that it was compared with, and its place', async () => {
    const { root } = await unfold(textFinding());
    expect(texts(root, 'caption')).toEqual(['对照的表格数字']);
    expect(rows(root)).toEqual(['一、本年新收 · 总计0', '二、上年结转 · 总计0']);
    expect(texts(root, '.facts')[0]).toMatch(/^位置正文“依申请公开”第 2 句依据/);
    expect((await unfold(textFinding(), undefined, 'en')).root.querySelector('.facts')?.textContent).toMatch(
      /^Placetext, 依申请公开 \(requests\), sentence 2Basis/,
    );
  });

  test('leads to its words also where it was compared with no cell', async () => {
    const { root } = await unfold(textFinding({ cells: [] }));
    expect(root.querySelector('.paper')).toBeNull();
    await click(button(root, '到页面处'));
    expect(texts(root, '.status')).toEqual(['已到页面处']);
  });
});

test('a failed run of a rule is told from a finding', async () => {
  const { root } = await unfold(rowTotalFinding({ outcome: 'crashed' }));
  expect(texts(root, 'h3')).toEqual(['检查出错（勾稽的问题）（1）']);
  expect(texts(root, '.state')).toEqual(['已核对的部分没有发现不符 · 200/200 格已读 · 1 项出错']);
});
