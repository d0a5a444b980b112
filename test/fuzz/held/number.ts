/** Worked out without a look at the reader of quantities, so that both cannot share a mistake. */
const UNSEEN = /[\p{Cf}\s]/gu;
const LESS = /^(?:减少了?|下降|减|-|−|–|—|↓)/u;
const CHINESE = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function chineseNumber(text: string): number {
  const digits = [...text].map((character) => CHINESE.indexOf(character));
  if (!digits.includes(-1)) return Number(digits.join(''));
  let sum = 0;
  let digit = 0;
  let before = '';
  for (const character of text) {
    const unit = UNITS[character];
    if (unit !== undefined) sum += (before === '' || digit > 0 ? digit || 1 : 0) * unit;
    digit = unit === undefined ? CHINESE.indexOf(character) : 0;
    before = character;
  }
  return sum + digit;
}

/** The number that a printed text with one number in it stands for; NaN where there is none. */
export function numberOf(printed: string): number {
  const plain = printed.normalize('NFKC').replace(UNSEEN, '').replace(/,/g, '');
  const digits = /\d+(?:\.\d+)?/.exec(plain)?.[0];
  const chinese = /[〇零一二两三四五六七八九十百千]+/.exec(plain)?.[0]?.replaceAll('零', '〇').replaceAll('两', '二');
  const size = digits === undefined ? (chinese === undefined ? NaN : chineseNumber(chinese)) : Number(digits);
  return LESS.test(plain) && size !== 0 ? -size : size;
}
