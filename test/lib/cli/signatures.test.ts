import { describe, expect, it } from 'vitest';
import { foreignKind } from '../../../lib/cli/signatures.ts';
import { inGbk, inUtf16, inUtf8 } from './encode.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('what is no page is told by its first bytes', () => {
  // None of these has a zero byte.
  it.each([
    ['%PDF-1.4\n1 0 obj<</Type/Catalog>>', 'pdf', 'PDF 文件'],
    ['\xef\xbb\xbf\r\n%PDF-1.7', 'pdf', 'PDF 文件'],
    ['PK\x03\x04\x14[Content_Types].xml word/document.xml', 'docx', 'Word 文档'],
    ['PK\x03\x04\x14xl/workbook.xml', 'xlsx', 'Excel 工作簿'],
    ['PK\x03\x04\x14ppt/presentation.xml', 'pptx', 'PowerPoint'],
    ['PK\x03\x04\x14OFD.xml', 'ofd', 'OFD 版式文件'],
    ['PK\x03\x04\x14[Content_Types].xml', 'office', 'Word、Excel 或 PowerPoint'],
    ['PK\x03\x04garbage', 'archive', 'ZIP 压缩包'],
    ['PK\x05\x06', 'archive', 'ZIP 压缩包'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office', '这是旧版 Word'],
    ['{\\rtf1\\ansi', 'rtf', 'RTF'],
    ['\x89PNG\r\n\x1a\n', 'picture', 'PNG 图片'],
    ['\xff\xd8\xff\xe1', 'picture', 'JPEG 图片'],
    ['GIF89a\x10', 'picture', 'GIF 图片'],
    ['Rar!\x1a\x07\x01', 'archive', 'RAR'],
    ['7z\xbc\xaf\x27\x1c', 'archive', '7z'],
    ['\x1f\x8b\x08\x08', 'archive', 'gzip'],
    ['\x7fELF\x02\x01\x01\0', 'binary', '不是保存下来的网页'],
  ])('%j', (start, medium, zh) => {
    const kind = foreignKind(start + 'x'.repeat(2000));
    expect(kind?.medium).toBe(medium);
    expect(kind?.words.zh).toContain(zh);
    expect(kind?.words.en).toMatch(/^this is .*web page$/);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['a page', '<!doctype html><p>PK\x03\x04 %PDF-1.4</p>'],
    ['plain text', '2023年政府信息公开工作年度报告'],
    ['text that names a format', 'PDF-Datei, %PDF, PK, Rar!, 7z, GIF, RTF {rtf}'],
    ['text that begins as the name of a format does', 'PKU 年报'],
    ['GBK', latin1(inGbk('塒小区、邢台市的年度报告'))],
    ['UTF-8 with a mark', latin1(inUtf8('\ufeff<html>'))],
    ['UTF-16, little endian', latin1(inUtf16('<html>年报', 'little'))],
    ['UTF-16, big endian', latin1(inUtf16('<html>年报', 'big'))],
    ['a page with a zero byte farther down', `<p>${'x'.repeat(1100)}\0</p>`],
  ])('a page or text is left alone: %s', (_, start) => {
    expect(foreignKind(start)).toBeNull();
  });
});
