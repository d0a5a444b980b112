import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pagesOfLines } from '../../../lib/cli/lines.ts';
import type { PageInput } from '../../../lib/cli/page-input.ts';
import { inUtf8 } from './encode.ts';

async function inputs(text: string, chunk = 7): Promise<PageInput[]> {
  const bytes = inUtf8(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  );
  const list: PageInput[] = [];
  for await (const input of pagesOfLines('-', Readable.from(chunks))) list.push(input);
  return list;
}

/** What is called how, and what it is or what is wrong with it. */
const said = (list: readonly PageInput[]): unknown[] =>
  list.map(({ file, content }) => [file, content.kind === 'broken' ? content.words.en : content.kind]);

describe('lines', () => {
  it('become inputs one by one, empty ones do not', async () => {
    const lines = [
      '{"id":"a","html":"<p>年报"}',
      '',
      '   ',
      '{"id":7,"url":"http://a.gov.cn/","path":"x.html"}',
      '{"id":"e","html":"1","path":"2","more":true}',
      '{"id":"n","url":null,"html":null,"path":"x.html"}',
      '{"id":"s","html":"before\u2028after\u2029"}',
    ];
    for (const end of ['\n', '\r\n']) {
      expect(await inputs(lines.join(end))).toEqual([
        { file: 'a', url: null, content: { kind: 'html', html: '<p>年报' } },
        { file: '7', url: 'http://a.gov.cn/', content: { kind: 'path', path: 'x.html' } },
        { file: 'e', url: null, content: { kind: 'html', html: '1' } },
        { file: 'n', url: null, content: { kind: 'path', path: 'x.html' } },
        { file: 's', url: null, content: { kind: 'html', html: 'before\u2028after\u2029' } },
      ]);
    }
  });

  it('that are wrong keep their id where they have one, and it is said what is wrong', async () => {
    const lines = [
      '{"id":"b"}',
      '{"id":"c","html":3}',
      '{"id":"d","path":[]}',
      '{"id":"e","html":"<p>","url":5}',
      '{"html":"<p>"}',
      '{"id":null,"html":"<p>"}',
      '{"id":{},"html":"<p>"}',
      'no JSON',
      'null',
      '[]',
      '"text"',
      '\ufeff{"id":"f","html":""}',
    ];
    const list = await inputs(lines.join('\n'));
    expect(said(list)).toEqual([
      ['b', '"html" or "path" is missing'],
      ['c', '"html" is not a string'],
      ['d', '"path" is not a string'],
      ['e', '"url" is not a string'],
      ['-:5', '"id" is missing'],
      ['-:6', '"id" is missing'],
      ['-:7', '"id" is neither a string nor a number'],
      ['-:8', 'the line is not JSON'],
      ['-:9', 'the line is no JSON object'],
      ['-:10', 'the line is no JSON object'],
      ['-:11', 'the line is no JSON object'],
      ['-:12', 'the line is not JSON'],
    ]);
    expect(list.every(({ content }) => content.kind === 'broken' && content.code === 'bad-line')).toBe(true);
  });

  it('may begin with a byte order mark', async () => {
    expect(said(await inputs('\ufeff{"id":"a","html":"<p>"}\n', 1))).toEqual([['a', 'html']]);
  });

  it('of a file that is not there are one input, missing as a page would be', async () => {
    const list: PageInput[] = [];
    for await (const input of pagesOfLines('none.ndjson', Readable.from([]))) list.push(input);
    expect(list).toMatchObject([{ file: 'none.ndjson', content: { kind: 'broken', code: 'not-found' } }]);
  });

  it('no lines, no inputs', async () => {
    expect(await inputs('\n\n')).toEqual([]);
    expect(await inputs('')).toEqual([]);
  });

  it('are taken only as they are asked for', async () => {
    let given = 0;
    const line = inUtf8('{"id":"a","html":"<p>"}\n');
    const producer = Readable.from(
      (function* endless() {
        for (;;) {
          given += 1;
          yield line;
        }
      })(),
    );
    let taken = 0;
    for await (const { file } of pagesOfLines('-', producer)) {
      expect(file).toBe('a');
      taken += 1;
      expect(given - taken).toBeLessThan(40);
      if (taken === 100) break;
    }
  });

  it('are given on as they come, before the next has come', async () => {
    const producer = new Readable({ read: () => undefined });
    const lines = pagesOfLines('-', producer);
    for (const id of ['1', '2', '3']) {
      producer.push(`{"id":"${id}","html":"<p>"}\n`);
      expect((await lines.next()).value).toMatchObject({ file: id });
    }
    producer.push(null);
    expect((await lines.next()).done).toBe(true);
  });
});
