import type { ReportResult } from '../model/has-report.ts';

const MOST_CHARACTERS = 120;
/** File systems of Linux count bytes (255), and a Chinese character takes three. */
const MOST_BYTES = 240;
/** What is kept of the end of a name that is too long: the year and what the file holds. */
const TAIL = 20;
/** Not allowed in names on Windows, or invisible: control, format (direction marks) and separator characters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Devices of Windows; they stay devices whatever extension follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])$/i;

/** 勾稽_清河市财政局_2023_数据.csv: says whose report it is, and can be saved on every system. */
export function exportFileName(report: ReportResult, content: string, extension: string): string {
  const { agency, year } = report.report;
  const parts = ['勾稽', agency ?? '未写明机关', String(year ?? '未写明年度'), content];
  return safeFileName(parts.map(oneWord).filter(Boolean).join('_'), extension);
}

/** A file name of at most 120 characters without anything that Windows, macOS or Linux refuse. */
export function safeFileName(stem: string, extension: string): string {
  const clean = withoutEdges(stem.replace(FORBIDDEN, ''));
  const [device = ''] = clean.split('.');
  const allowed = RESERVED.test(device.trim()) ? `_${clean}` : clean;
  return shorten(allowed || '勾稽', `.${extension}`);
}

/** White space would be encoded differently by every program that passes the name on. */
function oneWord(text: string): string {
  return text.trim().replace(/\s+/g, '-');
}

/** The end carries what tells the files of one report apart, so a long name loses its middle. */
function shorten(stem: string, extension: string): string {
  if (fits(stem + extension)) return stem + extension;
  const characters = [...stem]; // by code points, so that no character is cut in two
  const end = `…${characters.slice(-TAIL).join('')}${extension}`;
  let length = Math.min(characters.length - TAIL, MOST_CHARACTERS);
  while (length > 0 && !fits(characters.slice(0, length).join('') + end)) length -= 1;
  return characters.slice(0, length).join('') + end;
}

function fits(name: string): boolean {
  return name.length <= MOST_CHARACTERS && new TextEncoder().encode(name).length <= MOST_BYTES;
}

function withoutEdges(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '');
}
