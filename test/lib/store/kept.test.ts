import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from '../../../lib/judge/settings.ts';
import { judgements } from '../../../lib/store/judgements.ts';
import { keep, type KeptSpec } from '../../../lib/store/kept.ts';
import { settings } from '../../../lib/store/settings.ts';
import { judgement, opinion } from '../judge/judgements.ts';
import { fake, resetFake } from './fake-browser.ts';

vi.mock('../../../lib/platform/browser.ts', async () => {
  const { browser } = await import('./fake-browser.ts');
  return { browser };
});

beforeEach(resetFake);

const asideKeys = () => Object.keys(fake.local).filter((key) => key.includes('.aside.'));

describe('what is kept', () => {
  it('is there again', async () => {
    await judgements.change(() => [judgement({}, opinion())]);
    expect(await judgements.read()).toEqual([judgement({}, opinion())]);
    expect(fake.local['judgements']).toMatchObject({ version: 1 });
  });

  it('is changed by one after the other', async () => {
    const counter = keep({ key: 'n', schema: z.number(), empty: 0, migrations: [] });
    await Promise.all(Array.from({ length: 20 }, () => counter.change((value) => value + 1)));
    expect(await counter.read()).toBe(20);
  });

  it.each([
    ['text', 'x'],
    ['an older shape without a version', [judgement({}, opinion())]],
    ['entries that are wrong', { version: 1, data: [{ rule: 3 }] }],
    ['a later version', { version: 2, data: { better: true } }],
    ['version 0', { version: 0, data: [] }],
    ['null', null],
  ])('is put aside and not lost where it is %s', async (_, stored) => {
    fake.local['judgements'] = stored;
    expect(await judgements.read()).toEqual([]);
    expect(await judgements.setAside()).toEqual([stored]);
    await judgements.change(() => [judgement({}, opinion())]);
    expect(await judgements.read()).toHaveLength(1);
    expect(asideKeys()).toHaveLength(1);
    expect(fake.local[asideKeys()[0] ?? '']).toEqual(stored);
  });

  it('is not written over where it cannot be read and there is no room to put it aside', async () => {
    fake.local['judgements'] = 'x';
    fake.isFull = true;
    expect(await judgements.read()).toEqual([]);
    await expect(judgements.change(() => [judgement({}, opinion())])).rejects.toThrow('quota');
    expect(fake.local).toEqual({ judgements: 'x' });
  });

  it('is what it was where there is no room for more', async () => {
    await judgements.change(() => [judgement({}, opinion())]);
    fake.isFull = true;
    await expect(judgements.change(() => [])).rejects.toThrow('quota');
    fake.isFull = false;
    expect(await judgements.read()).toHaveLength(1);
  });

  it('settings that cannot be read are the defaults', async () => {
    fake.local['settings'] = { version: 1, data: { ...DEFAULT_SETTINGS, theme: 'pink' } };
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(asideKeys()).toHaveLength(1);
  });
});

describe('data of an earlier version', () => {
  const spec: KeptSpec<{ names: string[] }> = {
    key: 'names',
    schema: z.object({ names: z.array(z.string()) }),
    empty: { names: [] },
    migrations: [(data) => (data as string).split(' '), (data) => ({ names: data })],
  };

  it.each([
    [1, 'a b'],
    [2, ['a', 'b']],
    [3, { names: ['a', 'b'] }],
  ])('of version %i is understood', async (version, data) => {
    fake.local['names'] = { version, data };
    expect(await keep(spec).read()).toEqual({ names: ['a', 'b'] });
    expect(asideKeys()).toEqual([]);
  });

  it('is put aside where a migration does not understand it', async () => {
    fake.local['names'] = { version: 1, data: 3 };
    expect(await keep(spec).read()).toEqual({ names: [] });
    expect(asideKeys()).toHaveLength(1);
  });

  it('is written in the version of today when it changes', async () => {
    fake.local['names'] = { version: 1, data: 'a' };
    await keep(spec).change(({ names }) => ({ names: [...names, 'b'] }));
    expect(fake.local['names']).toEqual({ version: 3, data: { names: ['a', 'b'] } });
  });
});
