import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { protocol, type MessageName } from '../../../lib/messages/protocol.ts';
import { receive, type Handlers, type Origin } from '../../../lib/messages/receive.ts';

const OWN = 'gouji-id';
const content: Origin = { extension: OWN, sender: 'content', tabId: 3, frameId: 0, addresses: [] };
const page: Origin = { extension: OWN, sender: 'page', tabId: null, frameId: null, addresses: [] };

/** Handlers that must not be reached, but for the given ones. */
function handlersWith(some: Partial<Handlers> = {}): Handlers {
  const others = Object.fromEntries(
    Object.keys(protocol).map((name) => [name, () => Promise.reject(new Error(`${name} was reached`))]),
  );
  return { ...others, ...some } as Handlers;
}

const frame = {
  url: 'http://a.gov.cn/',
  kind: 'report',
  findings: [{ id: 'f', issue: 'f', key: 'k', weight: 'error', led: true }],
};

const wishes = { marks: true, hidden: [], language: 'auto' as const, tour: { before: 0, total: 1, here: true } };

describe('a message', () => {
  it('that is allowed and right is answered by its handler', async () => {
    const handle = vi.fn(() => Promise.resolve(wishes));
    const raw = { name: 'report.inspected', input: { ...frame, more: 'is left out' } };
    expect(await receive(raw, content, OWN, handlersWith({ 'report.inspected': handle }))).toEqual({
      ok: true,
      value: wishes,
    });
    expect(handle).toHaveBeenCalledExactlyOnceWith(frame, content);
  });

  it.each([
    undefined,
    null,
    'report.detected',
    3,
    [],
    {},
    { name: 3, input: null },
    { name: 'report.unknown', input: null },
    { name: 'constructor', input: null },
    { name: '__proto__', input: null },
    { name: 'toString', input: null },
  ])('that is not of the protocol is left to others: %j', (raw) => {
    expect(receive(raw, content, OWN, handlersWith())).toBeNull();
  });

  it.each<[MessageName, unknown]>([
    ['report.detected', null],
    ['report.inspected', frame],
    ['report.gone', null],
    ['marks.declined', { url: 'a' }],
    ['tab.state', { tabId: 3 }],
    ['tab.check', { tabId: 3 }],
    ['finding.reveal', { tabId: 3, frameId: 0, finding: 'f' }],
    ['marks.set', { tabId: 3, on: true }],
  ])('%s is taken from its own senders only', async (name, input) => {
    const [right, wrong] = protocol[name].from === 'content' ? [content, page] : [page, content];
    const forbidden = { ok: false, error: { code: 'forbidden', message: expect.any(String) as string } };
    expect(await receive({ name, input }, wrong, OWN, handlersWith())).toEqual(forbidden);
    expect(await receive({ name, input }, { ...right, extension: 'other' }, OWN, handlersWith())).toEqual(forbidden);
    expect(await receive({ name, input }, { ...right, extension: undefined }, OWN, handlersWith())).toEqual(forbidden);
    const reached = await receive({ name, input }, right, OWN, handlersWith());
    expect(reached).toEqual({ ok: false, error: { code: 'failed', message: `${name} was reached` } });
  });

  it.each<[MessageName, unknown]>([
    ['report.detected', {}],
    ['report.inspected', { ...frame, findings: 3 }],
    ['report.inspected', { ...frame, kind: 'other' }],
    ['report.inspected', null],
    ['marks.declined', {}],
    ['tab.state', { tabId: '3' }],
    ['tab.check', undefined],
    ['finding.reveal', { tabId: 3, frameId: 0 }],
    ['marks.set', { tabId: 3, on: 1 }],
  ])('%s with bad input is refused: %j', async (name, input) => {
    const origin = protocol[name].from === 'content' ? content : page;
    expect(await receive({ name, input }, origin, OWN, handlersWith())).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
  });

  it('whatever it is, from whomever, is answered, refused or left to others', async () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(protocol)), fc.string());
    const messages = fc.oneof(
      fc.anything(),
      fc.record({ name: names, input: fc.anything({ withNullPrototype: true }) }),
    );
    const strangers = fc.constantFrom('other', undefined, '');
    await fc.assert(
      fc.asyncProperty(messages, strangers, async (raw, extension) => {
        const own = [content, page].map((origin) => receive(raw, origin, OWN, handlersWith()));
        for (const reply of await Promise.all(own)) expect([undefined, false]).toContain(reply?.ok);
        const theirs = await receive(raw, { ...page, extension }, OWN, handlersWith());
        if (theirs !== null) expect(theirs).toMatchObject({ error: { code: 'forbidden' } });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [new Error('it broke'), 'it broke'],
    ['words', 'words'],
  ])('whose handler throws %s gets that as its answer', async (thrown, message) => {
    const failing = (): Promise<never> => Promise.reject(thrown);
    const throwing = (): never => {
      throw thrown;
    };
    for (const handler of [failing, throwing]) {
      const reply = receive(
        { name: 'report.gone', input: null },
        content,
        OWN,
        handlersWith({ 'report.gone': handler }),
      );
      expect(await reply).toEqual({ ok: false, error: { code: 'failed', message } });
    }
  });
});
