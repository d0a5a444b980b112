import { readChineseNumeral } from '../values/read-quantity.ts';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DIGITS = /(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/;
const CHINESE =
  /(二[〇○零O0][〇○零一二三四五六七八九O0]{2})\s*年\s*([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/;

/** The first date in a text, in digits or Chinese numerals, if such a day exists; null otherwise. */
export function readDate(text: string): CalendarDate | null {
  const digits = DIGITS.exec(text);
  const parts = (digits ?? CHINESE.exec(text))?.slice(1) ?? [];
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = parts.map(digits ? Number : readNumeral);
  // A day that a month lacks is one of another month.
  const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  return isDay ? { year, month, day } : null;
}

function readNumeral(text: string): number {
  return readChineseNumeral(text.replace(/[○O0]/g, '〇')) ?? Number.NaN;
}

/** `2021-01-07`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
