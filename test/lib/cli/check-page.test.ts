import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage, isUnreadable } from '../../../lib/cli/check-page.ts';
import type { PageInput } from '../../../lib/cli/page-input.ts';
import { resultSchema, unreadableSchema } from '../../../lib/model/result.ts';
import { figuresOf } from '../../support/generate/figures.ts';
import { LAYOUTS, layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith } from '../read/generated.ts';
import { asMhtml, inGbk, inUtf8 } from './encode.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-check-'));
  writeFileSync(at('report.html'), REPORT);
  writeFileSync(at('empty.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const REPORT = pageWith(figuresOf('annual-2021', 'small', 5), layoutOf('official'));

function bytes(content: Uint8Array, url: string | null = null): PageInput {
  return { file: 'f', url, content: { kind: 'bytes', bytes: content } };
}

describe('checking one page', () => {
  it('names the input and the digest of its bytes', async () => {
    const outcome = await checkPage(bytes(inUtf8(REPORT), 'http://a.gov.cn/'));
    expect(outcome.source).toEqual({
      file: 'f',
      url: 'http://a.gov.cn/',
      sha256: createHash('sha256').update(REPORT).digest('hex'),
      medium: 'html',
    });
  });

  it('says the same of the same page, however it is encoded or handed over', async () => {
    const plain = await checkPage({ file: 'f', url: null, content: { kind: 'html', html: REPORT } });
    const others = [
      await checkPage(bytes(inUtf8(REPORT))),
      await checkPage(bytes(inGbk(REPORT.replace('<meta charset="utf-8">', '')))),
      await checkPage(bytes(asMhtml(REPORT, 'http://a.gov.cn/'))),
      await checkPage({ file: 'f', url: null, content: { kind: 'path', path: at('report.html') } }),
    ];
    expect(isUnreadable(plain)).toBe(false);
    for (const outcome of others) expect({ ...outcome, source: null }).toEqual({ ...plain, source: null });
  });

  it('gives results that follow the schema', async () => {
    for (const layout of LAYOUTS) {
      const html = pageWith(figuresOf('annual-2019', 'sparse', 5), layout);
      const outcome = await checkPage({ file: 'f', url: null, content: { kind: 'html', html } });
      const written: unknown = JSON.parse(JSON.stringify(outcome));
      // What the schema does not know would be left out.
      expect(resultSchema.parse(written)).toEqual(written);
    }
  });

  it('an address of the input counts before the one that the page was saved from', async () => {
    const saved = `<!-- saved from url=(0020)http://b.gov.cn/ -->${REPORT}`;
    expect((await checkPage(bytes(inUtf8(saved)))).source.url).toBe('http://b.gov.cn/');
    expect((await checkPage(bytes(inUtf8(saved), 'http://a.gov.cn/'))).source.url).toBe('http://a.gov.cn/');
  });

  it.each<[string, PageInput['content'] | (() => PageInput['content']), string, string?]>([
    ['a broken line', { kind: 'broken', code: 'bad-line', words: { zh: '坏行', en: 'no JSON' } }, 'bad-line'],
    ['no bytes', { kind: 'bytes', bytes: new Uint8Array() }, 'empty'],
    ['no markup', { kind: 'html', html: '' }, 'empty'],
    ['a picture', { kind: 'bytes', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0) }, 'not-a-page', 'picture'],
    ['a document that was handed over as text', { kind: 'html', html: '%PDF-1.4\n1 0 obj' }, 'not-a-page', 'pdf'],
    ['no file', () => ({ kind: 'path', path: at('none.html') }), 'not-found'],
    ['an empty file', () => ({ kind: 'path', path: at('empty.html') }), 'empty'],
    ['a directory', () => ({ kind: 'path', path: folder }), 'unreadable'],
  ])('what cannot be read is said: %s', async (_, given, code, medium = 'unknown') => {
    const content = typeof given === 'function' ? given() : given;
    const outcome = await checkPage({ file: 'f', url: 'http://a.gov.cn/', content });
    expect(outcome).toEqual({
      schema: 'gouji.result/1',
      source: { file: 'f', url: 'http://a.gov.cn/', sha256: null, medium },
      error: {
        code,
        message: expect.stringMatching(/\w/) as string,
        zh: expect.stringMatching(/\p{Script=Han}/u) as string,
      },
    });
    expect(unreadableSchema.parse(outcome)).toEqual(outcome);
  });

  it('never throws, whatever the bytes', async () => {
    const pieces = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc
          .constantFrom(
            '<table>',
            '<tr>',
            '<td colspan=9>',
            '</table>',
            '本年新收',
            '第二十条第',
            '<h1>',
            '一、',
            '\t',
            '\n',
            '\ufeff',
            '<!--',
            '2023年政府信息公开年度报告',
            'Content-Type: multipart/related;\r\n\r\n',
          )
          .map(inUtf8),
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const outcome = await checkPage(bytes(Buffer.concat(parts)));
        expect(outcome.schema).toBe('gouji.result/1');
        if (isUnreadable(outcome)) expect(outcome.error.code).not.toBe('failed');
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever is cut out of a report', async () => {
    const cuts = fc.array(fc.tuple(fc.nat(REPORT.length), fc.nat(200)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (steps) => {
        const html = steps.reduce((text, [from, length]) => text.slice(0, from) + text.slice(from + length), REPORT);
        const outcome = await checkPage({ file: 'f', url: null, content: { kind: 'html', html } });
        expect(isUnreadable(outcome)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
