import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '../../../lib/background/handlers.ts';
import { originOf } from '../../../lib/background/origin.ts';
import { followGrants, lookAtOpen, siteOf } from '../../../lib/background/sites.ts';
import { keyText } from '../../../lib/judge/fingerprint.ts';
import { DEFAULT_SETTINGS } from '../../../lib/judge/settings.ts';
import type { Origin } from '../../../lib/messages/receive.ts';
import { areMarksOn, readTab } from '../../../lib/store/tab-records.ts';
import { judgement, opinion, subject } from '../judge/judgements.ts';
import { resultOf } from '../read/generated.ts';
import { fake, resetFake, type SentToTab } from '../store/fake-browser.ts';

vi.mock('../../../lib/platform/browser.ts', async () => {
  const { browser } = await import('../store/fake-browser.ts');
  return { browser };
});

beforeEach(resetFake);

const URL_ = 'http://www.a.gov.cn/1.html';
const fromFrame = (frameId: number): Origin => ({
  extension: 'gouji-id',
  sender: 'content',
  tabId: 3,
  frameId,
  addresses: [URL_],
});
const fromPage: Origin = { extension: 'gouji-id', sender: 'page', tabId: null, frameId: null, addresses: [] };
const inspected = (errors: number, url = URL_) => ({
  url,
  kind: 'report' as const,
  findings: Array.from({ length: errors }, (_, index) => ({
    id: `f${index}`,
    issue: `f${index}`,
    key: `key of f${index}`,
    weight: 'error' as const,
    led: true,
  })),
});
/** What is wanted where nothing was chosen. */
const wishes = (total: number) => ({
  marks: true,
  hidden: [],
  language: 'auto',
  tour: { before: 0, total, here: true },
});

/** Frames answer with the result of a page that has this address. */
function answering(urls: Readonly<Record<number, string>>): void {
  fake.answer = ({ frameId = -1, message }: SentToTab) => {
    const url = urls[frameId];
    if (url === undefined) return Promise.reject(new Error('Could not establish connection'));
    const { name } = message as { name: string };
    if (name === 'frame.inspection') return Promise.resolve(resultOf('<title>指南</title>', url));
    return Promise.resolve(name === 'frame.reveal' ? true : null);
  };
}

describe('the background', () => {
  it('brings the reader to a frame that asks for it, and to no other', async () => {
    await handlers['report.detected'](null, fromFrame(4));
    expect(fake.injected).toEqual([{ target: { tabId: 3, frameIds: [4] }, files: ['/report.js'] }]);
  });

  it('refuses a frame that belongs to no tab', async () => {
    await expect(handlers['report.detected'](null, { ...fromFrame(0), tabId: null })).rejects.toThrow();
    await expect(handlers['report.gone'](null, { ...fromFrame(0), frameId: null })).rejects.toThrow();
    expect(fake.injected).toEqual([]);
  });

  it('shows the errors of all frames on the button', async () => {
    await handlers['report.inspected'](inspected(2), fromFrame(0));
    expect(fake.badges.get(3)).toBe('2');
    await handlers['report.inspected'](inspected(3, 'http://www.a.gov.cn/frame.html'), fromFrame(7));
    expect(fake.badges.get(3)).toBe('5');
    await handlers['report.gone'](null, fromFrame(0));
    expect(fake.badges.get(3)).toBe('3');
    await handlers['report.inspected'](inspected(0), fromFrame(7));
    expect(fake.badges.get(3)).toBe('');
  });

  it('says whether marks are wanted on the page', async () => {
    expect(await handlers['report.inspected'](inspected(1), fromFrame(0))).toEqual(wishes(1));
    await handlers['marks.declined']({ url: `${URL_}#part` }, fromFrame(0));
    expect(await handlers['report.inspected'](inspected(1), fromFrame(0))).toEqual({ ...wishes(0), marks: false });
  });

  it('does not mind a tab that was closed in the meantime', async () => {
    fake.tabGone = true;
    expect(await handlers['report.inspected'](inspected(1), fromFrame(0))).toEqual(wishes(1));
  });

  it('forgets a frame whose page was left', async () => {
    await handlers['report.inspected'](inspected(1), fromFrame(0));
    await handlers['report.gone'](null, fromFrame(0));
    expect(await readTab(3)).toMatchObject({ frames: {} });
  });

  it('gives the state that the frames report now, in the order of the frames', async () => {
    await handlers['report.inspected'](inspected(1), fromFrame(10));
    await handlers['report.inspected'](inspected(1), fromFrame(2));
    await handlers['report.inspected'](inspected(1), fromFrame(0));
    answering({ 0: URL_, 10: 'http://www.a.gov.cn/10.html' });
    const state = await handlers['tab.state']({ tabId: 3 }, fromPage);
    // Frame 2 is gone without having said so.
    expect(state.frames.map(({ frameId, url }) => [frameId, url])).toEqual([
      [0, URL_],
      [10, 'http://www.a.gov.cn/10.html'],
    ]);
    expect(state.marks).toBe(true);
    expect(state.frames[0]?.result.detection.report).toBe(false);
  });

  it('has nothing to say of a tab that it does not know', async () => {
    expect(await handlers['tab.state']({ tabId: 9 }, fromPage)).toMatchObject({ frames: [], marks: true });
    expect(fake.sent).toEqual([]);
  });

  it('leaves out a frame that answers something else', async () => {
    await handlers['report.inspected'](inspected(1), fromFrame(0));
    fake.answer = () => Promise.resolve({ schema: 'other' });
    expect((await handlers['tab.state']({ tabId: 3 }, fromPage)).frames).toEqual([]);
  });

  it('brings the reader to all frames of a tab when the user asks', async () => {
    fake.frames = [7, 0];
    answering({ 0: URL_, 7: URL_ });
    const state = await handlers['tab.check']({ tabId: 3 }, fromPage);
    expect(fake.injected).toEqual([{ target: { tabId: 3, allFrames: true }, files: ['/report.js'] }]);
    expect(state.frames.map(({ frameId }) => frameId)).toEqual([0, 7]);
  });

  it('passes a finding on to its frame', async () => {
    answering({ 7: URL_ });
    const input = { tabId: 3, frameId: 7, finding: 'f' };
    expect(await handlers['finding.reveal'](input, fromPage)).toBe(true);
    expect(fake.sent).toEqual([{ tabId: 3, frameId: 7, message: { name: 'frame.reveal', input: { finding: 'f' } } }]);
    expect(await handlers['finding.reveal']({ ...input, frameId: 8 }, fromPage)).toBe(false);
  });

  it('turns the marks of all frames off and on, and keeps that for their pages', async () => {
    await handlers['report.inspected'](inspected(1), fromFrame(0));
    await handlers['report.inspected'](inspected(1, 'http://www.a.gov.cn/frame.html'), fromFrame(7));
    answering({ 0: URL_, 7: 'http://www.a.gov.cn/frame.html' });
    await handlers['marks.set']({ tabId: 3, on: false }, fromPage);
    const off = { name: 'frame.wishes', input: { ...wishes(0), marks: false } };
    expect(fake.sent.slice(-2).map(({ frameId, message }) => [frameId, message])).toEqual([
      [0, off],
      [7, off],
    ]);
    expect(await areMarksOn(URL_)).toBe(false);
    expect((await handlers['tab.state']({ tabId: 3 }, fromPage)).marks).toBe(false);
    await handlers['marks.set']({ tabId: 3, on: true }, fromPage);
    expect((await handlers['tab.state']({ tabId: 3 }, fromPage)).marks).toBe(true);
  });
});

describe('the way from frame to frame', () => {
  const other = 'http://b.gov.cn/2.html';
  const lastWishes = (frameId: number): unknown => {
    const told = fake.sent.filter((one) => one.frameId === frameId);
    const last = told.findLast(({ message }) => (message as { name: string }).name === 'frame.wishes');
    return (last?.message as { input: { tour: unknown } } | undefined)?.input.tour;
  };
  const entered = () =>
    fake.sent.flatMap(({ frameId, message }) => {
      const { name, input } = message as { name: string; input: unknown };
      return name === 'frame.enter' ? [[frameId, input]] : [];
    });

  beforeEach(async () => {
    answering({ 0: URL_, 7: other, 12: other });
    await handlers['report.inspected'](inspected(2), fromFrame(0));
    await handlers['report.inspected'](inspected(0, other), fromFrame(7));
    await handlers['report.inspected'](inspected(3, other), fromFrame(12));
  });

  it('counts through the tab, and begins in the first frame with anything to see', async () => {
    expect(lastWishes(0)).toEqual({ before: 0, total: 5, here: true });
    const again = await handlers['report.inspected'](inspected(3, other), fromFrame(12));
    expect(again.tour).toEqual({ before: 2, total: 5, here: false });
  });

  it.each([
    [0, 1, 12],
    [12, 1, 0],
    [12, -1, 0],
    [0, -1, 12],
  ] as const)('leads from frame %i by %i to frame %i, past those with nothing to see', async (from, by, to) => {
    fake.answer = () => Promise.resolve(true);
    await handlers['tour.on']({ by, open: true }, fromFrame(from));
    expect(entered()).toEqual([[to, { by, open: true }]]);
    expect(lastWishes(to)).toMatchObject({ here: true });
    expect(lastWishes(from)).toMatchObject({ here: false });
  });

  it('goes back into the same frame where the other is gone', async () => {
    fake.answer = ({ frameId }) => (frameId === 12 ? Promise.reject(new Error('gone')) : Promise.resolve(true));
    await handlers['tour.on']({ by: 1, open: false }, fromFrame(0));
    expect(entered().map(([frameId]) => frameId)).toEqual([12, 0]);
    expect(lastWishes(0)).toMatchObject({ here: true });
  });

  it('goes with the reader who comes to another frame by hand, and back when that is left', async () => {
    await handlers['tour.here'](null, fromFrame(12));
    expect(lastWishes(0)).toEqual({ before: 0, total: 5, here: false });
    await handlers['report.gone'](null, fromFrame(12));
    expect(lastWishes(0)).toEqual({ before: 0, total: 2, here: true });
  });

  it('leaves out a frame whose marks are off', async () => {
    await handlers['marks.declined']({ url: URL_ }, fromFrame(0));
    expect(lastWishes(12)).toEqual({ before: 0, total: 3, here: true });
  });
});

describe('judgements', () => {
  const key = keyText(subject());
  const inspectedOnce = {
    ...inspected(2),
    findings: [{ id: 'f', issue: 'f', key, weight: 'error' as const, led: true }, ...inspected(1).findings],
  };

  it('take a finding from the badge and from the page, in every tab, and give it back', async () => {
    await handlers['report.inspected'](inspectedOnce, fromFrame(0));
    expect(fake.badges.get(3)).toBe('2');
    await handlers['judgement.add']([{ subject: subject(), opinion: opinion() }], fromPage);
    expect(fake.badges.get(3)).toBe('1');
    expect(fake.sent.at(-1)).toEqual({
      tabId: 3,
      frameId: 0,
      message: { name: 'frame.wishes', input: { ...wishes(1), hidden: ['f'] } },
    });
    expect(await handlers['report.inspected'](inspectedOnce, fromFrame(0))).toEqual({ ...wishes(1), hidden: ['f'] });
    const withdrawn = opinion({ verdict: 'withdrawn', made: '2024-03-06T00:00:00.000Z' });
    await handlers['judgement.add']([{ subject: subject(), opinion: withdrawn }], fromPage);
    expect(fake.badges.get(3)).toBe('2');
    expect((await handlers['judgement.list'](null, fromPage)).judgements).toHaveLength(1);
  });

  it('of a colleague are merged, and count at once', async () => {
    await handlers['report.inspected'](inspectedOnce, fromFrame(0));
    const report = await handlers['judgement.merge']({ judgements: [judgement({}, opinion())] }, fromPage);
    expect(report).toEqual({ added: 1, renewed: 0, conflicts: [] });
    expect(fake.badges.get(3)).toBe('1');
  });

  it('of one cause count once, until all that follows from it is dismissed', async () => {
    const one = { id: 'f', issue: 'c1', key, weight: 'error' as const, led: true };
    const other = { ...one, id: 'g', key: 'another' };
    await handlers['report.inspected']({ ...inspected(0), findings: [one, other] }, fromFrame(0));
    expect(fake.badges.get(3)).toBe('1');
    await handlers['judgement.add']([{ subject: subject(), opinion: opinion() }], fromPage);
    expect(fake.badges.get(3)).toBe('1');
    await handlers['report.inspected']({ ...inspected(0), findings: [one] }, fromFrame(0));
    expect(fake.badges.get(3)).toBe('');
  });

  it('only confirming leaves a finding where it is', async () => {
    await handlers['report.inspected'](inspectedOnce, fromFrame(0));
    await handlers['judgement.add']([{ subject: subject(), opinion: opinion({ verdict: 'confirmed' }) }], fromPage);
    expect(fake.badges.get(3)).toBe('2');
  });
});

describe('settings', () => {
  it('say what is marked, and in which language', async () => {
    const hint = { id: 'h', issue: 'h', key: 'k', weight: 'hint' as const, led: false };
    const undecided = { id: 'u', issue: 'u', key: 'k', weight: 'undecided' as const, led: false };
    await handlers['settings.write']({ ...DEFAULT_SETTINGS, shown: 'warning', language: 'en' }, fromPage);
    const news = { ...inspected(1), findings: [...inspected(1).findings, hint, undecided] };
    expect(await handlers['report.inspected'](news, fromFrame(0))).toEqual({
      marks: true,
      hidden: ['h'],
      language: 'en',
      tour: { before: 0, total: 1, here: true },
    });
    expect(await handlers['settings.read'](null, fromPage)).toMatchObject({ language: 'en' });
  });

  it('keep the reader from sites that are switched off, whichever frame asks', async () => {
    await handlers['site.set']({ tabId: 3, host: 'a.gov.cn', on: false }, fromPage);
    const framed = { ...fromFrame(4), addresses: ['http://b.gov.cn/', 'http://www.a.gov.cn/1.html'] };
    await handlers['report.detected'](null, framed);
    expect(fake.injected).toEqual([]);
    await handlers['report.detected'](null, { ...framed, addresses: ['http://b.gov.cn/'] });
    expect(fake.injected).toHaveLength(1);
  });

  it('end what is going on in the tab where its site is switched off, and begin again', async () => {
    fake.addresses.set(3, URL_);
    await handlers['report.inspected'](inspected(2), fromFrame(0));
    await handlers['site.set']({ tabId: 3, host: 'www.a.gov.cn', on: false }, fromPage);
    expect(fake.sent.at(-1)?.message).toEqual({ name: 'frame.leave', input: null });
    expect(fake.badges.get(3)).toBe('');
    const off = { host: 'www.a.gov.cn', access: 'always', off: true };
    expect((await handlers['tab.state']({ tabId: 3 }, fromPage)).site).toEqual(off);
    await handlers['site.set']({ tabId: 3, host: 'www.a.gov.cn', on: true }, fromPage);
    expect(fake.injected.at(-1)).toEqual({ target: { tabId: 3, allFrames: true }, files: ['/detect.js'] });
  });
});

describe('sites outside of gov.cn', () => {
  it('that were allowed are looked at by the detector, and no others', async () => {
    fake.granted = ['*://news.example.com/*'];
    await followGrants();
    expect(fake.registered).toMatchObject([
      { matches: ['*://news.example.com/*'], js: ['detect.js'], allFrames: true },
    ]);
    fake.granted = [];
    await followGrants();
    expect(fake.registered).toEqual([]);
  });

  it.each([
    ['http://www.gov.cn/', 'www.gov.cn', 'always'],
    ['https://news.example.com/a', 'news.example.com', 'granted'],
    ['https://other.example.com/a', 'other.example.com', 'asked'],
    ['https://fakegov.cn/', 'fakegov.cn', 'asked'],
    ['chrome://extensions/', null, 'asked'],
  ])('%s', async (address, host, access) => {
    fake.granted = ['*://news.example.com/*'];
    fake.addresses.set(3, address);
    expect(await siteOf(3)).toEqual({ host, access, off: false });
  });

  it('tabs that are open already are looked at when their site is allowed', async () => {
    fake.addresses.set(3, 'https://news.example.com/a');
    await lookAtOpen(['*://news.example.com/*']);
    expect(fake.injected).toEqual([{ target: { tabId: 3, allFrames: true }, files: ['/detect.js'] }]);
  });
});

describe('where a message comes from', () => {
  it.each([
    ['a script in a page', { id: 'gouji-id', url: URL_, tab: { id: 3 }, frameId: 7 }, 'content', 3, 7],
    ['the popup', { id: 'gouji-id', url: 'chrome-extension://gouji-id/popup.html' }, 'page', null, null],
    [
      'the popup in a tab',
      { id: 'gouji-id', url: 'chrome-extension://gouji-id/popup.html?tab=3', tab: { id: 5 }, frameId: 0 },
      'page',
      5,
      0,
    ],
    [
      'the demo that the extension carries',
      { id: 'gouji-id', url: 'chrome-extension://gouji-id/demo.html#x', tab: { id: 5 }, frameId: 0 },
      'content',
      5,
      0,
    ],
    [
      'a page that calls itself ours',
      { id: 'gouji-id', url: 'http://a.gov.cn/chrome-extension://gouji-id/', tab: { id: 5 }, frameId: 0 },
      'content',
      5,
      0,
    ],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, 'content', null, null],
    ['nobody knows', {}, 'content', null, null],
  ])('%s', (_, sender, kind, tabId, frameId) => {
    expect(originOf(sender as Parameters<typeof originOf>[0])).toEqual({
      extension: (sender as { id?: string }).id,
      sender: kind,
      tabId,
      frameId,
      addresses: 'url' in sender ? [sender.url] : [],
    });
  });
});
