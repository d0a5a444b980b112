import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from '../../../lib/cli/options.ts';
import type { PageInput } from '../../../lib/cli/page-input.ts';
import { listInputs } from '../../../lib/cli/sources.ts';

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

async function inputs(args: readonly string[], stdin = '', notices: string[] = []): Promise<PageInput[]> {
  const list: PageInput[] = [];
  const options = readOptions(['check', ...args]);
  const notice = (about: string, { zh }: { zh: string }): void => void notices.push(`${about}: ${zh}`);
  for await (const input of listInputs(options, Readable.from([Buffer.from(stdin)]), notice)) list.push(input);
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

describe('directories', () => {
  let root = '';
  const names = async (): Promise<string[]> =>
    (await inputs([join(root, 'r')])).map(({ file }) => file.replace(`${root}/r/`, ''));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gouji-walk-'));
    mkdirSync(join(root, 'r', 'sub'), { recursive: true });
    mkdirSync(join(root, 'elsewhere', 'deep'), { recursive: true });
    for (const path of ['r/a.html', 'r/sub/b.html', 'elsewhere/e.html', 'elsewhere/deep/d.html'])
      writeFileSync(join(root, path), '<p>');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('to which a link leads back are walked once', async () => {
    symlinkSync('..', join(root, 'r', 'sub', 'up'));
    symlinkSync('.', join(root, 'r', 'sub', 'here'));
    expect(await names()).toEqual(['a.html', 'sub/b.html']);
  });

  it('that a link names as well are walked under their own names', async () => {
    symlinkSync('sub', join(root, 'r', 'earlier'));
    expect(await names()).toEqual(['a.html', 'sub/b.html']);
  });

  it('elsewhere are walked where links lead to them, each of them once', async () => {
    symlinkSync(join(root, 'elsewhere', 'deep'), join(root, 'r', 'c'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'r', 'd'));
    symlinkSync(root, join(root, 'elsewhere', 'z'));
    expect(await names()).toEqual(['a.html', 'c/d.html', 'd/e.html', 'sub/b.html']);
  });

  it('may be links themselves, and hold pages that are', async () => {
    symlinkSync('elsewhere', join(root, 'link'));
    symlinkSync('e.html', join(root, 'elsewhere', 'f.html'));
    const found = (await inputs([join(root, 'link')])).map(({ file }) => file.replace(`${root}/`, ''));
    expect(found).toEqual(['link/deep/d.html', 'link/e.html', 'link/f.html']);
  });

  it('without a page are told of', async () => {
    const notices: string[] = [];
    mkdirSync(join(root, 'empty', 'inner'), { recursive: true });
    expect(await inputs([join(root, 'empty'), join(root, 'r')], '', notices)).toHaveLength(2);
    expect(notices).toEqual([`${join(root, 'empty')}: 目录里没有保存下来的网页`]);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read are inputs that cannot be', async () => {
    chmodSync(join(root, 'r', 'sub'), 0);
    const found = await inputs([join(root, 'r')]);
    chmodSync(join(root, 'r', 'sub'), 0o700);
    expect(found.map(({ content }) => content)).toMatchObject([{ kind: 'path' }, { code: 'no-permission' }]);
  });
});
