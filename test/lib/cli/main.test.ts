import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../lib/model/result.ts';
import { figuresOf, withNumbers } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith } from '../read/generated.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TSX = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'tsx.cmd' : 'tsx');
let folder = '';
const at = (name: string): string => join(folder, name);

/** A township has no regulations. */
const right = withNumbers(figuresOf('annual-2021', 'small', 3), {
  'proactive/regulations/issued': 0,
  'proactive/regulations/repealed': 0,
  'proactive/regulations/inForce': 0,
});
const wrong = withNumbers(right, { 'requests/received/total': 999 });
const stock = withNumbers(figuresOf('annual-2021', 'zero', 3), { 'proactive/regulations/issued': 3 });
const page = (figures: typeof right): string => pageWith(figures, layoutOf('official'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-cli-'));
  mkdirSync(at('many'));
  writeFileSync(at('right.html'), page(right));
  writeFileSync(at('wrong.html'), page(wrong));
  writeFileSync(at('stock.html'), page(stock));
  writeFileSync(at('picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
  const lines = Array.from({ length: 40 }, (_, index) =>
    index % 10 === 7 ? 'no JSON' : JSON.stringify({ id: `r${index}`, html: page(index % 2 === 0 ? right : wrong) }),
  );
  writeFileSync(at('lines.ndjson'), `${lines.join('\n')}\n`);
  const last = figuresOf('annual-2021', 'zero', 0);
  writeFileSync(at('last-year.html'), page(last).replaceAll('2023', '2022'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as `npm run gouji` does. `head`: closes the pipe after that many bytes. */
function run(args: readonly string[], { stdin = '', head = Infinity } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(TSX, ['lib/cli/main.ts', ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (out.length >= head) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.stdin.on('error', () => {}).end(stdin);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

const parse = (text: string): Partial<Result>[] => JSON.parse(text) as Partial<Result>[];

describe('the command line', () => {
  it.concurrent.each<[string, () => readonly string[], number]>([
    ['nothing found', () => ['check', at('right.html')], 0],
    ['something found', () => ['check', at('right.html'), at('wrong.html')], 1],
    ['found, but not asked for', () => ['check', '--fail-on', 'never', at('wrong.html')], 0],
    ['a warning, below what is asked for', () => ['check', at('stock.html')], 0],
    ['a warning, asked for', () => ['check', '--fail-on', 'warning', at('stock.html')], 1],
    ['an input that is not there', () => ['check', at('none.html')], 2],
    ['one of several that is no page', () => ['check', at('wrong.html'), at('picture.png'), at('right.html')], 2],
    ['unreadable, whatever is asked for', () => ['check', '--fail-on', 'never', at('picture.png')], 2],
    ['an empty directory', () => ['check', at('many')], 0],
    ['wrong usage', () => ['check', '--format', 'xml', at('right.html')], 64],
    ['no command', () => [], 64],
    [
      'a report on the year before that is none',
      () => ['check', '--previous', at('picture.png'), at('right.html')],
      64,
    ],
    ['help', () => ['--help'], 0],
  ])('%s: its exit status', async (_, args, status) => {
    const ended = await run(args());
    expect(ended.status, ended.err).toBe(status);
    if (status === 64) {
      expect(ended.out).toBe('');
      expect(ended.err).toContain('usage');
    }
  });

  it('an empty directory is told of on standard error', async () => {
    const { out, err } = await run(['check', '--format', 'json', at('many')]);
    expect(JSON.parse(out)).toEqual([]);
    expect(err).toBe(`gouji: ${at('many')}: no saved page in this directory / 目录里没有保存下来的网页\n`);
  });

  it('json: one array in the order given, unreadable inputs in their place', async () => {
    const { out, err } = await run(['check', '--format', 'json', at('wrong.html'), at('none.html'), at('right.html')]);
    const results = parse(out);
    expect(results.map(({ source }) => source?.file)).toEqual([at('wrong.html'), at('none.html'), at('right.html')]);
    expect(results[0]?.checks?.fail).toBeGreaterThan(0);
    expect(results[1]).toMatchObject({ error: { code: 'not-found' } });
    expect(results[2]?.findings).toEqual([]);
    expect(err).toBe('');
  });

  it('ndjson: one line for each input, in order, the same bytes twice and on any number of threads', async () => {
    const args = ['check', '--format', 'ndjson', '--input', 'ndjson', at('lines.ndjson')];
    const [first, second, single] = await Promise.all([
      run([...args, '--jobs', '2']),
      run([...args, '--jobs', '3']),
      run([...args, '--jobs', '1']),
    ]);
    expect(first?.status).toBe(2);
    const lines = (first?.out ?? '').trimEnd().split('\n');
    const names = lines.map((line) => (JSON.parse(line) as Partial<Result>).source?.file);
    expect(names).toEqual(
      Array.from({ length: 40 }, (_, index) => (index % 10 === 7 ? `${at('lines.ndjson')}:${index + 1}` : `r${index}`)),
    );
    expect(second?.out === first?.out).toBe(true);
    expect(single?.out === first?.out).toBe(true);
  });

  it('standard input is a page, or lines', async () => {
    const [one, lines] = await Promise.all([
      run(['check', '--format', 'json', '--url', 'http://www.qinghe.gov.cn/1.html', '-'], { stdin: page(right) }),
      run(['check', '--format', 'ndjson', '--input', 'ndjson', '-'], {
        stdin: `{"id":"x","path":${JSON.stringify(at('wrong.html'))}}\n`,
      }),
    ]);
    expect(parse(one?.out ?? '[]')[0]?.source).toMatchObject({ file: '-', url: 'http://www.qinghe.gov.cn/1.html' });
    expect(one?.status).toBe(0);
    expect(JSON.parse(lines?.out ?? '{}')).toMatchObject({ source: { file: 'x' }, report: { year: 2023 } });
    expect(lines?.status).toBe(1);
  });

  it.each(['1', '2'])('answers a line before the next has come, on %s threads', async (jobs) => {
    const args = ['check', '--format', 'ndjson', '--input', 'ndjson', '--jobs', jobs, '-'];
    const child = spawn(TSX, ['lib/cli/main.ts', ...args], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'close');
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let id = 0; id < 14; id += 1) {
      child.stdin.write(`{"id":${id},"html":"<p>"}\n`);
      const { value } = (await answers.next()) as { value: string };
      expect(JSON.parse(value)).toMatchObject({ source: { file: String(id) } });
    }
    child.stdin.end();
    expect((await ended)[0]).toBe(0);
  });

  it('the report on the year before is compared with', async () => {
    const carried = withNumbers(figuresOf('annual-2021', 'zero', 0), {
      'requests/carriedIn/naturalPerson': 2,
      'requests/carriedIn/total': 2,
      'requests/carriedOut/naturalPerson': 2,
      'requests/carriedOut/total': 2,
    });
    const stdin = page(carried);
    const [alone, compared] = await Promise.all([
      run(['check', '--format', 'json', '-'], { stdin }),
      run(['check', '--format', 'json', '--previous', at('last-year.html'), '-'], { stdin }),
    ]);
    expect(parse(alone?.out ?? '[]')[0]?.findings).toEqual([]);
    expect(parse(compared?.out ?? '[]')[0]?.findings).toMatchObject([
      { rule: 'history/carry-over', at: 'requests/carriedIn/total', severity: 'error', expected: 0, actual: 2 },
      { rule: 'history/carry-over', at: 'requests/carriedIn/naturalPerson', severity: 'warning' },
    ]);
    expect(compared?.status).toBe(1);
  });

  it('says where it compared with nothing, and why', async () => {
    const args = ['check', '--format', 'json', '--previous', at('right.html'), at('last-year.html')];
    const { err, out, status } = await run(args);
    expect(parse(out)[0]?.findings?.filter(({ rule }) => rule.startsWith('history/'))).toEqual([]);
    expect(err).toMatch(
      /^gouji: \S+last-year\.html: not compared .* 2023 \/ 没有与 --previous 所指的报告核对：那是 2023 年度的报告\n$/,
    );
    expect(status).toBe(0);
  });

  it.skipIf(!existsSync('/dev/full')).each([
    ['results', ['check', '--format', 'json', '--jobs', '1']],
    ['help', ['--help']],
  ])('%s that cannot be written: one line, and a status of its own', async (_, args) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(TSX, ['lib/cli/main.ts', ...args, at('wrong.html')], {
      cwd: ROOT,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    expect((await once(child, 'close'))[0]).toBe(74);
    expect(err).toMatch(/^gouji: the results cannot be written .*ENOSPC.*\n$/);
  });

  it.skipIf(!existsSync('/dev/full'))('notices that cannot be written change nothing', async () => {
    const full = openSync('/dev/full', 'w');
    const args = ['check', '--progress', at('right.html'), at('many')];
    const child = spawn(TSX, ['lib/cli/main.ts', ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', full] });
    closeSync(full);
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('tells on standard error how far it is, where that is asked for', async () => {
    const { out, err } = await run(['check', '--format', 'ndjson', '--progress', at('right.html')]);
    expect(err).toMatch(/^1(?:\/1)? · [\d.]+\/s/);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a closed pipe ends it quietly', async () => {
    const { err, status } = await run(['check', '--format', 'json', '--input', 'ndjson', at('lines.ndjson')], {
      head: 10,
    });
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('results are all that stands on standard output', async () => {
    const { out } = await run(['check', '--format', 'ndjson', at('right.html')]);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });
});
