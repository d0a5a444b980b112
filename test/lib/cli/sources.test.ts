import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../lib/cli/options.ts';
import { listInputs, type PageInput } from '../../../lib/cli/sources.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-sources-'));
  mkdirSync(join(folder, 'b', 'inner'), { recursive: true });
  mkdirSync(join(folder, 'c.html'));
  for (const name of ['z.html', 'a.HTM', 'm.mhtml', 's.shtml', 'x.xhtml', 'n.txt', 'p.pdf', 'page']) {
    writeFileSync(join(folder, name), '<p>');
  }
  writeFileSync(join(folder, 'b', '2.html'), '');
  writeFileSync(join(folder, 'b', '10.html'), '');
  writeFileSync(join(folder, 'b', 'inner', 'i.html'), '');
  writeFileSync(join(folder, 'c.html', 'c.html'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function inputs(args: readonly string[], stdin = ''): Promise<PageInput[]> {
  const list: PageInput[] = [];
  for await (const input of listInputs(readOptions(['check', ...args]), Readable.from([Buffer.from(stdin)])))
    list.push(input);
  return list;
}

const files = (list: readonly PageInput[]): string[] => list.map(({ file }) => file.replace(folder, '.'));

describe('pages', () => {
  it('of a directory come in the order of their names, directories in their place', async () => {
    expect(files(await inputs([folder]))).toEqual([
      './a.HTM',
      './b/10.html',
      './b/2.html',
      './b/inner/i.html',
      './c.html/c.html',
      './m.mhtml',
      './s.shtml',
      './x.xhtml',
      './z.html',
    ]);
  });

  it('that are named are taken whatever they are called, in their order, there or not', async () => {
    const named = ['z.html', 'page', 'missing.html', 'n.txt'].map((name) => join(folder, name));
    const list = await inputs(named);
    expect(files(list)).toEqual(['./z.html', './page', './missing.html', './n.txt']);
    expect(list.map(({ content }) => content)).toEqual(named.map((path) => ({ kind: 'path', path })));
  });

  it('the address belongs to the single page, not to those of a directory', async () => {
    const url = 'http://www.qinghe.gov.cn/a.html';
    expect((await inputs(['--url', url, join(folder, 'page')])).map((input) => input.url)).toEqual([url]);
    expect(new Set((await inputs(['--url', url, folder])).map((input) => input.url))).toEqual(new Set([null]));
  });

  it('- is one page', async () => {
    const [input, ...others] = await inputs(['-'], '<p>年报');
    expect(others).toEqual([]);
    expect(input).toMatchObject({ file: '-', url: null, content: { kind: 'bytes' } });
    expect(input?.content.kind === 'bytes' && Buffer.from(input.content.bytes).toString()).toBe('<p>年报');
  });
});

describe('lines', () => {
  it('become inputs one by one, bad ones too', async () => {
    const lines = [
      '{"id":"a","html":"<p>"}',
      '',
      '   ',
      '{"id":7,"url":"http://a.gov.cn/","path":"x.html"}',
      '{"id":"b"}',
      '{"html":"<p>"}',
      'no JSON',
      'null',
      '[]',
      '{"id":"c","html":3}',
      '\ufeff{"id":"d","html":""}',
      '{"id":"e","html":"1","path":"2","more":true}',
    ];
    const list = await inputs(['--input', 'ndjson', '-'], lines.join('\r\n'));
    expect(list.map(({ file, content }) => [file, content.kind === 'broken' ? content.code : content.kind])).toEqual([
      ['a', 'html'],
      ['7', 'path'],
      ['-:5', 'bad-line'],
      ['-:6', 'bad-line'],
      ['-:7', 'bad-line'],
      ['-:8', 'bad-line'],
      ['-:9', 'bad-line'],
      ['-:10', 'bad-line'],
      ['-:11', 'bad-line'],
      ['e', 'html'],
    ]);
    expect(list[1]).toEqual({ file: '7', url: 'http://a.gov.cn/', content: { kind: 'path', path: 'x.html' } });
  });

  it('of a file that is not there are one input, missing as a page would be', async () => {
    const list = await inputs(['--input', 'ndjson', join(folder, 'none.ndjson')]);
    expect(list.map(({ content }) => content)).toMatchObject([{ kind: 'broken', code: 'not-found' }]);
  });

  it('no lines, no inputs', async () => {
    expect(await inputs(['--input', 'ndjson', '-'], '\n\n')).toEqual([]);
  });
});
