import { describe, expect, it } from 'vitest';
import type { ResultCause } from '../../../../lib/model/result.ts';
import { changeOf, circled, entriesOf, sentenceOf, topicsOf } from '../../../../lib/overlay/content/entries.ts';
import { finding } from '../findings.ts';

const cause = (id: string, findings: string[], part: Partial<ResultCause> = {}): ResultCause => ({
  id,
  pattern: 'unnamed',
  severity: 'error',
  findings,
  message: { zh: `${id}如此`, en: `${id} so` },
  explanations: [],
  complete: true,
  ...part,
});

const cells = ['requests/received/total'];

describe('entriesOf', () => {
  it('are the causes in their order, then what stands alone', () => {
    const findings = ['a', 'b', 'c', 'd'].map((id) => finding({ id, cells }));
    const entries = entriesOf(findings, [cause('c1', ['d', 'b']), cause('c2', ['c'])], new Map());
    expect(entries.map(({ id, number, findings: own }) => [id, number, own.map((one) => one.id)])).toEqual([
      ['c1', 1, ['d', 'b']],
      ['c2', 2, ['c']],
      ['a', 3, ['a']],
    ]);
    expect(entries.map((entry) => sentenceOf(entry, 'zh')).slice(0, 2)).toEqual(['c1如此', 'c2如此']);
    expect([...topicsOf(entries[0] ?? fail())]).toEqual(['c1', 'd', 'b']);
  });

  it('have a number where there is something to see', () => {
    const findings = [
      finding({ id: 'nowhere' }),
      finding({ id: 'words', passages: [{ at: 'text/head/1', sentence: '一', quote: '一', start: 0 }] }),
      finding({ id: 'open', outcome: 'incomplete', cells }),
      finding({ id: 'ours', outcome: 'crashed', cells }),
      finding({ id: 'cell', cells }),
    ];
    const numbers = (places: ReadonlyMap<string, []>) =>
      entriesOf(findings, [], places).map(({ id, number }) => `${id} ${number}`);
    expect(numbers(new Map())).toEqual(['nowhere null', 'words null', 'open null', 'cell 1']);
    expect(numbers(new Map([['words', []]]))).toEqual(['nowhere null', 'words 1', 'open null', 'cell 2']);
  });

  it('leave out a cause all of whose findings are set aside, and keep the others of one', () => {
    const entries = entriesOf([finding({ id: 'a', cells })], [cause('c1', ['x']), cause('c2', ['x', 'a'])], new Map());
    expect(entries.map(({ id, number, findings }) => [id, number, findings.length])).toEqual([['c2', 1, 1]]);
  });
});

it('changeOf takes the best explanation', () => {
  const change = (cell: string) => ({ changes: [{ cell, from: 0, to: 2 }], witnesses: [] });
  const [entry] = entriesOf(
    [finding({ cells })],
    [cause('c1', ['f'], { explanations: [change('a'), change('b')] })],
    new Map(),
  );
  expect(changeOf(entry ?? fail(), 'a')).toEqual({ cell: 'a', from: 0, to: 2 });
  expect(changeOf(entry ?? fail(), 'b')).toBeUndefined();
});

it('circled numbers are one character up to 50', () => {
  expect([1, 20, 21, 35, 36, 50, 51].map(circled)).toEqual(['①', '⑳', '㉑', '㉟', '㊱', '㊿', '(51)']);
});

function fail(): never {
  throw new Error('there is none');
}
