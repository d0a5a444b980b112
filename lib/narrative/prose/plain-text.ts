import type { Cut, PlainText } from '../../model/narrative.ts';
import { normalizeText } from '../../parse/labels/normalize-label.ts';
import { PROSE_SIMPLIFIER } from '../../templates/traditional-prose.ts';

const { isTraditional, simplify } = PROSE_SIMPLIFIER;

/** White space and characters that nobody sees. */
const GAP = /[\s\p{Cf}]+/gu;
/** Characters that have another form: full-width letters and digits, radicals, compatibility forms. */
const ODD = /[０-９Ａ-Ｚａ-ｚ．％＋⺀-⿟豈-﫿㈠-㉃]/g;
const HALF_WIDTH = /[,;:()](?!\d)|[;:()]|(?<!\d),/g;
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/**
 * The text without white space and invisible characters, full-width digits and letters made plain, traditional characters
 * simplified, punctuation in full width but for commas between digits. A space between two digits stays: the digits may
 * be two numbers. `base` is where the text begins in its line.
 */
export function plainText(text: string, base = 0): PlainText {
  if (isPlain(text)) return { plain: text, cuts: base === 0 ? [] : [{ at: 0, shift: base }] };
  const same = simplify(text)
    .replace(ODD, (character) => sameLength(character))
    .replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark);
  const cuts: Cut[] = base === 0 ? [] : [{ at: 0, shift: base }];
  let shift = 0;
  const plain = same.replace(GAP, (gap, offset: number) => {
    const kept = isDigit(same.charCodeAt(offset - 1)) && isDigit(same.charCodeAt(offset + gap.length)) ? ' ' : '';
    const at = offset - shift + kept.length;
    shift += gap.length - kept.length;
    cuts.push({ at, shift: base + shift });
    return kept;
  });
  return { plain, cuts };
}

/** Punctuation that is plain already. */
const PUNCTUATION = new Set([...'。，、；：？！（）《》“”‘’'].map((mark) => mark.charCodeAt(0)));

/** True for a text of simplified characters, digits and full-width punctuation, as most paragraphs are. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isHan = code >= 0x4e00 && code <= 0x9fff && !isTraditional(code);
    if (!isHan && !isDigit(code) && !PUNCTUATION.has(code)) return false;
  }
  return true;
}

/** A form of another length would move all that follows; such a character stays as it is. */
function sameLength(character: string): string {
  const form = normalizeText(character);
  return form.length === character.length ? form : character;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
