import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../lib/cli/decode.ts';
import { InputError } from '../../../lib/cli/input-error.ts';
import { asMhtml, asSinglePart, inGbk, inUtf16, inUtf8 } from './encode.ts';

const TEXT = '<p>清河市水务局2023年政府信息公开工作年度报告，收到申请3件。</p>';
const page = (head: string): string =>
  `<!doctype html><html><head>${head}<title>年报</title></head><body>${TEXT}</body></html>`;
const URL_ = 'http://www.qinghe.gov.cn/xxgk/202401/t20240122_1.html';

describe('saved pages', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8, declared', inUtf8(page('<meta charset="utf-8">'))],
    ['UTF-8, undeclared', inUtf8(page(''))],
    ['UTF-8 with a byte order mark', inUtf8(`\ufeff${page('')}`)],
    ['UTF-8 with a byte order mark that contradicts the declaration', inUtf8(`\ufeff${page('<meta charset="gbk">')}`)],
    ['GBK, declared', inGbk(page('<meta charset="gbk">'))],
    ['GB2312, declared', inGbk(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
    ['GB18030, undeclared', inGbk(page(''))],
    ['GBK that declares UTF-8', inGbk(page('<meta charset="utf-8">'))],
    ['UTF-8 that declares GB2312', inUtf8(page('<meta charset="gb2312">'))],
    ['UTF-16, little endian', inUtf16(page(''), 'little')],
    ['UTF-16, big endian', inUtf16(page(''), 'big')],
    ['MHTML', asMhtml(page('<meta charset="utf-8">'), URL_)],
    ['MHTML in GBK, declared in the page', asMhtml(inGbk(page('<meta charset="gbk">')), URL_)],
    ['MHTML in GBK, declared in its header', asMhtml(inGbk(page('')), URL_, 'text/html;\r\n\tcharset="gb2312"')],
    ['MHTML in GBK that contradicts its header', asMhtml(inGbk(page('')), URL_, 'text/html; charset=utf-8')],
    ['MHTML in GBK, undeclared', asMhtml(inGbk(page('')), URL_)],
    ['MHTML, type on a line of its own', asMhtml(page(''), URL_, '\r\n\tTEXT/HTML')],
    ['MHTML of one part', asSinglePart(page(''), URL_)],
    ['MHTML of one part in GBK', asSinglePart(inGbk(page('<meta charset="gbk">')), URL_)],
  ])('%s', async (_, bytes) => {
    const { html } = await decodePage(bytes);
    expect(html).toContain(TEXT);
    expect(html).not.toContain('\ufffd');
  });

  it('a few broken characters leave a page in the encoding that it declares', async () => {
    const bytes = Uint8Array.of(...inUtf8(page('<meta charset="utf-8">')), 0xe4, 0xb8, 0xff);
    expect((await decodePage(bytes)).html).toContain(TEXT);
  });

  it('a few pairs of bytes that could be UTF-8 are read as declared', async () => {
    const short = Uint8Array.of(...inGbk('<meta charset="gbk"><p>'), 0xc1, 0xaa, 0xcd, 0xa8); // 联通, valid UTF-8 as well
    expect((await decodePage(short)).html).toContain('联通');
  });

  it('a declaration that stands where browsers do not look for it is not seen', async () => {
    const late = inGbk(`<!--${' '.repeat(2000)}-->${page('<meta charset="gbk">')}`);
    expect((await decodePage(late)).html).toContain(TEXT);
  });

  it('the address that a page was saved from', async () => {
    const saved = `<!-- saved from url=(0057)${URL_} -->\n${page('')}`;
    expect((await decodePage(inUtf8(saved))).url).toBe(URL_);
    expect((await decodePage(asMhtml(page(''), URL_))).url).toBe(URL_);
    expect((await decodePage(inUtf8(page('')))).url).toBeNull();
  });

  it('all pages of an archive, frames as well, each in its own encoding', async () => {
    const part = (type: string, bytes: Uint8Array): Buffer =>
      Buffer.concat([
        inUtf8(`--x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: binary\r\n\r\n`),
        bytes,
        inUtf8('\r\n'),
      ]);
    const archive = Buffer.concat([
      inUtf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'),
      part('text/html; charset=utf-8', inUtf8('<p>外页')),
      part('text/css', inUtf8('p { color: red }')),
      part('text/html', inGbk('<meta charset="gbk"><p>内页')),
      inUtf8('--x--\r\n'),
    ]);
    const { html } = await decodePage(archive);
    expect(html.split('\n').filter(Boolean)).toEqual(['<p>外页', '<meta charset="gbk"><p>内页']);
  });

  it('a page below a line that its server left there is a page', async () => {
    const html = `Content-Type: text/html\r\n${page('')}`;
    expect((await decodePage(inUtf8(html))).html).toBe(html);
  });

  it('many lines that look like a header and are none take no time', async () => {
    const text = `${'a:\r\n'.repeat(500)}\r\n${page('')}`;
    expect((await decodePage(inUtf8(text))).html).toContain(TEXT);
  });

  it('a page that speaks of archives is a page', async () => {
    const html = page('') + '<pre>Content-Type: multipart/related</pre>';
    expect((await decodePage(inUtf8(html))).html).toBe(html);
  });
});

describe('what is no page', () => {
  const code = async (bytes: Uint8Array): Promise<string> => {
    try {
      await decodePage(bytes);
      return 'read';
    } catch (error) {
      return error instanceof InputError ? error.code : 'threw something else';
    }
  };

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'not-a-page'],
    ['a document', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), 'not-a-page'],
    [
      'an archive without a page',
      inUtf8('Content-Type: multipart/related; boundary="x"\r\n\r\n--x--\r\n'),
      'not-a-page',
    ],
    ['more than anybody writes', new Uint8Array(64 * 1024 * 1024 + 1), 'too-large'],
    ['text', inUtf8('no markup at all'), 'read'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });
});
