import type { Medium } from '../model/result.ts';
import type { Words } from '../text/language.ts';

/** What a document is that is no page, and how it is called. */
export interface Foreign {
  readonly medium: Medium;
  readonly words: Words;
}

/** What a file begins with, one character a byte: none of these begins a text in any encoding that pages have. */
const SIGNATURES: readonly (readonly [begins: string, kind: Foreign])[] = [
  ['%PDF-', foreign('pdf', 'PDF 文件', 'a PDF document')],
  ['\xd0\xcf\x11\xe0', foreign('office', '旧版 Word、Excel 或 WPS 文档', 'a document of Word, Excel or WPS')],
  ['{\\rtf', foreign('rtf', 'RTF 文档', 'an RTF document')],
  ['\x89PNG', foreign('picture', 'PNG 图片', 'a PNG picture')],
  ['\xff\xd8\xff', foreign('picture', 'JPEG 图片', 'a JPEG picture')],
  ['GIF87a', foreign('picture', 'GIF 图片', 'a GIF picture')],
  ['GIF89a', foreign('picture', 'GIF 图片', 'a GIF picture')],
  ['II*\0', foreign('picture', 'TIFF 图片', 'a TIFF picture')],
  ['MM\0*', foreign('picture', 'TIFF 图片', 'a TIFF picture')],
  ['Rar!\x1a\x07', foreign('archive', 'RAR 压缩包', 'a RAR archive')],
  ['7z\xbc\xaf\x27\x1c', foreign('archive', '7z 压缩包', 'a 7z archive')],
  ['\x1f\x8b', foreign('archive', 'gzip 压缩文件', 'a gzip archive')],
];

const ZIP: readonly string[] = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** Names in an archive that tell the documents that are archives; they stand at its beginning. */
const IN_ZIP: readonly (readonly [name: string, kind: Foreign])[] = [
  ['word/', foreign('docx', 'Word 文档', 'a Word document')],
  ['xl/', foreign('xlsx', 'Excel 工作簿', 'an Excel workbook')],
  ['ppt/', foreign('pptx', 'PowerPoint 演示文稿', 'a PowerPoint presentation')],
  ['OFD.xml', foreign('ofd', 'OFD 版式文件', 'an OFD document')],
];
/** Documents of Office begin so, whichever they are. */
const OFFICE_PARTS = '[Content_Types].xml';

/** Bytes before a signature that writers put there: a mark of UTF-8, empty lines. */
const BEFORE = /^(?:\xef\xbb\xbf)?[\r\n\t ]*/;
const UTF16 = /^(?:\xff\xfe|\xfe\xff)/;

/** So much of an input tells what it is. */
export const HEAD = 4096;
/** Pages with a stray NUL farther down are shown by browsers, and read here. */
const WITHOUT_NUL = 1024;

/** What begins so, one character a byte or as decoded, where that is certainly no page; else null. */
export function foreignKind(start: string): Foreign | null {
  const own = start.replace(BEFORE, '');
  const known = SIGNATURES.find(([begins]) => own.startsWith(begins));
  if (known) return known[1];
  if (ZIP.some((begins) => start.startsWith(begins))) return kindOfZip(start);
  // No text has it but one in UTF-16, which begins with a mark.
  if (!start.slice(0, WITHOUT_NUL).includes('\0') || UTF16.test(start)) return null;
  return { medium: 'binary', words: { zh: '不是保存下来的网页', en: 'this is not a saved web page' } };
}

function kindOfZip(start: string): Foreign {
  const inside = IN_ZIP.find(([name]) => start.includes(name));
  if (inside) return inside[1];
  return start.includes(OFFICE_PARTS)
    ? foreign('office', 'Word、Excel 或 PowerPoint 文档', 'a document of Word, Excel or PowerPoint')
    : foreign('archive', 'ZIP 压缩包', 'a ZIP archive');
}

function foreign(medium: Medium, zh: string, en: string): Foreign {
  return {
    medium,
    words: { zh: `这是${/^\w/.test(zh) ? ' ' : ''}${zh}，不是网页`, en: `this is ${en} and no web page` },
  };
}
