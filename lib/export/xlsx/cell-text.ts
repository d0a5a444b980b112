/** What Excel keeps of the text of one cell. */
const MOST_CHARACTERS = 32_767;
/** What Excel allows in the name of a sheet. */
const MOST_IN_NAME = 31;
const CUT = '…';

/** Characters that XML cannot hold; tab, line feed and carriage return are not among them. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
/** Spreadsheets read this as the character of that number. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** First characters that make a formula of a cell once somebody edits it, full-width forms included. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]/u;
const FORBIDDEN_IN_NAME = /[\\/?*:[\]\p{Cc}\p{Cf}]/gu;

/** Text that a cell can hold and a spreadsheet shows as it is. */
export function cellText(text: string, most = MOST_CHARACTERS): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '');
  return shortened(clean, most).replace(ESCAPE, '_x005F_');
}

/** True where the text would run as a formula if it were typed in. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** A name that Excel accepts for a sheet: short, without the characters of references, not taken yet. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(FORBIDDEN_IN_NAME, '').replace(/^[\s']+|[\s']+$/g, '') || '表';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : String(number);
    const name = shortened(clean, MOST_IN_NAME - end.length) + end;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** Cut before a character of two halves, never within. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT;
}
