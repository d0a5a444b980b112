/** Two-byte codes of GBK, found by decoding all of them: Node has no encoder. */
let codes: ReadonlyMap<string, readonly [number, number]> | null = null;

function allCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, [lead, trail]);
    }
  }
  return found;
}

/** Text in GBK; throws where it has a character that GBK lacks. */
export function inGbk(text: string): Uint8Array {
  codes ??= allCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : codes.get(character);
    if (!code) throw new Error(`GBK has no ${character}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

/** Text in UTF-16 with a byte order mark. */
export function inUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

export function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A page as browsers save it in one file; `type` is what stands in the header of its part. */
export function asMhtml(page: string | Uint8Array, url: string, type = 'text/html'): Uint8Array {
  const lines = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=',
    'Date: Mon, 22 Jan 2024 09:30:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--x----"',
    '',
    '',
    '------MultipartBoundary--x----',
    `Content-Type: ${type}`,
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${url}`,
    '',
    quotedPrintable(page),
    '',
    '------MultipartBoundary--x----',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://www.qinghe.gov.cn/logo.png',
    '',
    'iVBORw0KGgo=',
    '',
    '------MultipartBoundary--x------',
    '',
  ];
  return inUtf8(lines.join('\r\n'));
}

/** A page that was saved without its pictures: an archive of one part. */
export function asSinglePart(page: string | Uint8Array, url: string, type = 'text/html'): Uint8Array {
  const lines = [
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${url}`,
    '',
    Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ];
  return inUtf8(lines.join('\r\n'));
}

function quotedPrintable(page: string | Uint8Array): string {
  const encoded = [...Buffer.from(page)].map((byte) => {
    const isPlain = (byte >= 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x0a;
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const lines: string[] = [];
  let line = '';
  for (const piece of encoded) {
    if (piece === '\n') {
      lines.push(line);
      line = '';
    } else {
      if (line.length + piece.length > 75) {
        lines.push(`${line}=`);
        line = '';
      }
      line += piece;
    }
  }
  return [...lines, line].join('\r\n');
}
