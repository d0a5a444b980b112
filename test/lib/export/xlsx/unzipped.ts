import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const STORED = 0;

/** The parts of a package by name, read without the library that wrote it. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.length - 22; // no comment
  if (data.readUInt32LE(end) !== END) throw new Error('the directory of the zip file is not at its end');
  const parts = new Map<string, string>();
  let entry = data.readUInt32LE(end + 16);
  for (let count = data.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(entry + offset)) as [
      number,
      number,
      number,
    ];
    parts.set(data.toString('utf8', entry + 46, entry + 46 + name), contentAt(data, entry));
    entry += 46 + name + extra + comment;
  }
  return parts;
}

function contentAt(data: Buffer, entry: number): string {
  const local = data.readUInt32LE(entry + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const content = data.subarray(start, start + data.readUInt32LE(entry + 20));
  return (data.readUInt16LE(entry + 10) === STORED ? content : inflateRawSync(content)).toString('utf8');
}
