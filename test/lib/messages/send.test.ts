import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../../lib/messages/send.ts';
import { fake, resetFake } from '../store/fake-browser.ts';

vi.mock('../../../lib/platform/browser.ts', async () => {
  const { browser } = await import('../store/fake-browser.ts');
  return { browser };
});

beforeEach(resetFake);

describe('asking the background', () => {
  it('gives what it answers', async () => {
    const asked: unknown[] = [];
    fake.runtimeAnswer = (message) => {
      asked.push(message);
      return Promise.resolve({ ok: true, value: true });
    };
    expect(await send('finding.reveal', { tabId: 1, frameId: 0, finding: 'f' })).toBe(true);
    expect(asked).toEqual([{ name: 'finding.reveal', input: { tabId: 1, frameId: 0, finding: 'f' } }]);
  });

  it('rejects with its words where it refuses', async () => {
    fake.runtimeAnswer = () => Promise.resolve({ ok: false, error: { code: 'forbidden', message: 'not you' } });
    await expect(send('tab.state', { tabId: 1 })).rejects.toThrow('forbidden: not you');
  });

  it('asks once more where the background was stopped while it answered, and no more than that', async () => {
    let asked = 0;
    const closed = (): Promise<unknown> => Promise.reject(new Error('the message channel closed'));
    fake.runtimeAnswer = () => ((asked += 1) === 1 ? closed() : Promise.resolve({ ok: true, value: true }));
    expect(await send('finding.reveal', { tabId: 1, frameId: 0, finding: 'f' })).toBe(true);
    fake.runtimeAnswer = () => ((asked += 1), closed());
    await expect(send('tab.state', { tabId: 1 })).rejects.toThrow('channel closed');
    expect(asked).toBe(4);
  });

  it.each([undefined, null, {}, { ok: true, value: { frames: 'none' } }, { ok: false }])(
    'rejects what is no answer: %j',
    async (answer) => {
      fake.runtimeAnswer = () => Promise.resolve(answer);
      await expect(send('tab.state', { tabId: 1 })).rejects.toThrow();
    },
  );
});
