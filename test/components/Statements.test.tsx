// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { ResultStatement } from '../../lib/model/result.ts';
import { fakeGateway, reportResult, statement, tabState } from './fixtures.ts';
import { button, click, mountApp, texts } from './mount.tsx';

async function unfold(statements: ResultStatement[], language: 'zh' | 'en' = 'zh'): Promise<HTMLElement> {
  const { root } = await mountApp(fakeGateway(tabState(reportResult({ statements }))), language);
  await click(button(root, language === 'zh' ? '正文里读懂的陈述' : 'Statements understood'));
  return root;
}

const lines = async (changes: Partial<ResultStatement>, language: 'zh' | 'en' = 'zh'): Promise<string[]> =>
  texts(await unfold([statement(changes)], language), '.statement > p');

describe('what was understood of the text', () => {
  test('is folded, and counted', async () => {
    const { root } = await mountApp(fakeGateway(tabState(reportResult({ statements: [statement(), statement()] }))));
    expect(texts(root, '.statements .fold')).toEqual(['正文里读懂的陈述（2）']);
    expect(root.querySelector('.statement')).toBeNull();
  });

  test('is not there where nothing was understood', async () => {
    const { root } = await mountApp(fakeGateway(tabState(reportResult())));
    expect(root.querySelector('.statements')).toBeNull();
  });

  test('is the words, the number, and what the tables say', async () => {
    const root = await unfold([statement()]);
    expect(texts(root, '.statement q')).toEqual(['收到政府信息公开 申请5件']);
    expect(texts(root, '.statement > p')).toEqual(['读作 5 件 · 与表不符']);
    expect(texts(root, '.statement li')).toEqual(['一、本年新收 · 总计：0']);
    expect(root.querySelector<HTMLElement>('.statement q')?.lang).toBe('zh');
  });

  test.each([
    [{ verdict: 'agrees' }, '读作 5 件 · 与表相符', 'read as 5 件 · agrees with the tables'],
    [{ exactness: 'over' }, '读作 5 件以上 · 与表不符', 'read as over 5 件 · does not agree with the tables'],
    [{ unit: null, exactness: 'about' }, '读作 约 5 · 与表不符', 'read as about 5 · does not agree with the tables'],
    [{ exactness: 'under' }, '读作 不到 5 件 · 与表不符', 'read as under 5 件 · does not agree with the tables'],
    [
      { verdict: 'not-compared', reason: 'other-year' },
      '读作 5 件 · 未对照：说的是另一年度',
      'read as 5 件 · not compared: it is about another year',
    ],
  ] as const)('%o', async (changes, zh, en) => {
    expect([await lines(changes), await lines(changes, 'en')]).toEqual([[zh], [en]]);
  });

  test.each(['no-cell', 'unread-cell', 'other-scope', 'other-year', 'inexact', 'unclear', null] as const)(
    'says in words why it was not compared: %s',
    async (reason) => {
      for (const language of ['zh', 'en'] as const) {
        const [line = ''] = await lines({ verdict: 'not-compared', reason, cells: [] }, language);
        expect(line).not.toMatch(/[{}]|undefined|null|-cell|other-/);
      }
    },
  );
});
