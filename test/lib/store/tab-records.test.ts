import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areMarksOn, forgetTab, readTab, setMarksOn, writeFrame } from '../../../lib/store/tab-records.ts';
import { fake, resetFake } from './fake-browser.ts';

vi.mock('../../../lib/platform/browser.ts', async () => {
  const { browser } = await import('./fake-browser.ts');
  return { browser };
});

beforeEach(resetFake);

const frame = (url: string, findings = 0) => ({
  url,
  kind: 'report' as const,
  findings: Array.from({ length: findings }, (_, index) => ({
    id: `f${index}`,
    issue: `f${index}`,
    key: 'k',
    weight: 'error' as const,
    led: true,
  })),
});

describe('what is remembered of a tab', () => {
  it('nothing, at first', async () => {
    expect(await readTab(1)).toMatchObject({ frames: {} });
  });

  it('its frames, each for itself', async () => {
    await writeFrame(1, 0, frame('a'));
    expect(await writeFrame(1, 7, frame('b', 2))).toMatchObject({ frames: { 0: frame('a'), 7: frame('b', 2) } });
    await writeFrame(2, 0, frame('c'));
    expect(await readTab(1)).toMatchObject({ frames: { 0: frame('a'), 7: frame('b', 2) } });
    expect(await writeFrame(1, 0, frame('d'))).toMatchObject({ frames: { 0: frame('d'), 7: frame('b', 2) } });
  });

  it('no frame that is gone, and no tab without frames', async () => {
    await writeFrame(1, 0, frame('a'));
    await writeFrame(1, 7, frame('b'));
    expect(await writeFrame(1, 0, null)).toMatchObject({ frames: { 7: frame('b') } });
    expect(await writeFrame(1, 7, null)).toMatchObject({ frames: {} });
    expect(fake.stored).toEqual({});
    expect(await writeFrame(1, 7, null)).toMatchObject({ frames: {} });
  });

  it('everything, where frames report at the same time', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(ids.map((id) => writeFrame(1, id, frame(`f${id}`))));
    expect(Object.keys((await readTab(1)).frames)).toEqual(ids.map(String));
  });

  it('nothing after the tab was closed', async () => {
    await Promise.all([writeFrame(1, 0, frame('a')), writeFrame(2, 0, frame('b')), forgetTab(1)]);
    expect(await readTab(1)).toMatchObject({ frames: {} });
    expect(await readTab(2)).toMatchObject({ frames: { 0: frame('b') } });
  });

  it('nothing that another version wrote', async () => {
    fake.stored['tab:1'] = { frames: { 0: { url: 3 } } };
    expect(await readTab(1)).toMatchObject({ frames: {} });
    fake.stored['tab:1'] = 'x';
    expect(await writeFrame(1, 0, frame('a'))).toMatchObject({ frames: { 0: frame('a') } });
  });

  it('a change that failed does not hold up the next', async () => {
    const broken = vi.spyOn(Object, 'assign').mockImplementationOnce(() => {
      throw new Error('quota');
    });
    await expect(writeFrame(1, 0, frame('a'))).rejects.toThrow('quota');
    broken.mockRestore();
    expect(await writeFrame(1, 0, frame('b'))).toMatchObject({ frames: { 0: frame('b') } });
  });
});

describe('marks', () => {
  it('are on until they are turned off, page by page', async () => {
    expect(await areMarksOn('http://a.gov.cn/1.html')).toBe(true);
    await setMarksOn(['http://a.gov.cn/1.html'], false);
    expect(await areMarksOn('http://a.gov.cn/1.html')).toBe(false);
    expect(await areMarksOn('http://a.gov.cn/2.html')).toBe(true);
    await setMarksOn(['http://a.gov.cn/1.html'], true);
    expect(await areMarksOn('http://a.gov.cn/1.html')).toBe(true);
  });

  it('belong to the page, wherever in it one is', async () => {
    await setMarksOn(['http://a.gov.cn/1.html#top'], false);
    expect(await areMarksOn('http://a.gov.cn/1.html#end')).toBe(false);
    expect(await areMarksOn('http://a.gov.cn/1.html?p=2')).toBe(true);
  });

  it('turned off twice are off once', async () => {
    await setMarksOn(['a', 'b'], false);
    await setMarksOn(['a'], false);
    await setMarksOn(['a'], true);
    expect(await areMarksOn('a')).toBe(true);
    expect(await areMarksOn('b')).toBe(false);
  });

  it('the oldest pages are forgotten first', async () => {
    await setMarksOn(['first'], false);
    await setMarksOn(
      Array.from({ length: 500 }, (_, index) => `page ${index}`),
      false,
    );
    expect(await areMarksOn('first')).toBe(true);
    expect(await areMarksOn('page 0')).toBe(false);
    expect(await areMarksOn('page 499')).toBe(false);
  });
});
