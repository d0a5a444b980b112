/** How a sentence prints its numbers. */
export type NumberStyle = 'plain' | 'thousands' | 'full-width' | 'spaced' | 'loose' | 'chinese' | 'spans';
/** Digits set apart from one another, `loose`, are rare. */
export const COMMON_STYLES: readonly NumberStyle[] = ['plain', 'thousands', 'full-width', 'spaced', 'chinese', 'spans'];
export const NUMBER_STYLES: readonly NumberStyle[] = [...COMMON_STYLES, 'loose'];

const DIGITS = '〇一二三四五六七八九';

/** 二十五 for 25, 两 for a lone 2, up to 99: as people write counts of a few. */
export function chineseNumeral(value: number, isCount = true): string {
  if (value === 2 && isCount) return '两';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return value === 0 ? '零' : `${ten}${ones === 0 ? '' : DIGITS[ones]}`;
}

/** A number as printed; 97 and below may be written in Chinese. */
export function printedNumber(value: number, style: NumberStyle): string {
  const plain = String(value);
  if (style === 'thousands') return plain.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  if (style === 'full-width')
    return plain.replace(/[\d.]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
  if (style === 'spaced') return ` ${plain} `;
  if (style === 'loose') return /^\d{2,3}$/.test(plain) ? [...plain].join(' ') : plain;
  if (style === 'chinese' && Number.isInteger(value) && value > 0 && value < 100) return chineseNumeral(value);
  return plain;
}

/** The HTML of a printed number: digits over several elements where the style says so. */
export function numberHtml(printed: string, style: NumberStyle): string {
  if (style !== 'spans') return printed;
  return `<span lang="EN-US" style="font-family:仿宋">${printed.slice(0, 1)}</span><span>${printed.slice(1)}</span>`;
}

/** Rounded down to a leading unit, as before 余 and 多: 137 is 130, 2480 is 2400. */
export function roundedDown(value: number): number {
  const unit = value >= 1000 ? 100 : value >= 20 ? 10 : 1;
  return Math.floor(value / unit) * unit;
}
