import { type Random } from '../../support/generate/random.ts';

/** What happens to a page on its way: one of its cells, printed or blank, is lost, or there is a blank one too many. */
export type Damage = 'a blank lost' | 'a figure lost' | 'a label lost' | 'a blank too many' | 'many blanks lost';
export const DAMAGES: readonly Damage[] = [
  'a blank lost',
  'a figure lost',
  'a label lost',
  'a blank too many',
  'many blanks lost',
];

/** How the cells of a page are told apart, and what a blank one looks like. */
interface Cells {
  readonly pattern: RegExp;
  readonly blank: string;
}

const ELEMENT = /<(p|div|span)\b[^>]*>[^<]*<\/\1>|[^<]+|<[^>]+>/g;
const CELLS: Readonly<Record<string, Cells>> = {
  'cell-paragraphs': { pattern: ELEMENT, blank: '<p>&nbsp;</p>' },
  'cell-paragraphs-dense': { pattern: ELEMENT, blank: '<p></p>' },
  'div-flat': { pattern: ELEMENT, blank: '<div></div>' },
  'div-rows': { pattern: ELEMENT, blank: '<div></div>' },
  'list-rows': { pattern: ELEMENT, blank: '<span></span>' },
  'list-rows-own': { pattern: ELEMENT, blank: '<span></span>' },
  'cell-lines': { pattern: /[^\n]*\n/g, blank: '\n' },
  'cell-lines-br': { pattern: /[^]*?<br>/g, blank: '<br>' },
  'text-tabs': { pattern: /[^\t\n]*[\t\n]/g, blank: '\t' },
};

const ROWS: ReadonlySet<string> = new Set(['div-rows', 'list-rows', 'list-rows-own', 'text-tabs']);

/** Layouts that can be damaged so. Where heading and row have lost as many blanks, nothing tells that any are missing. */
export function damageable(damage: Damage): readonly string[] {
  return Object.keys(CELLS).filter((layout) => damage !== 'many blanks lost' || !ROWS.has(layout));
}

const printed = (token: string): string => token.replace(/<[^>]*>|&nbsp;/g, '').trim();
const isCell = (token: string): boolean => /^<(p|div|span)\b.*<\/\1>$|<br>$|[\n\t]$/s.test(token);

/** Takes the tables of a page in a layout, gives them with the damage. */
export function damaged(html: string, layout: string, damage: Damage, random: Random): string {
  const { pattern, blank } = CELLS[layout] as Cells;
  const tokens = html.match(pattern) ?? [];
  const rest = html.slice(tokens.join('').length);
  const where = (test: (text: string) => boolean): number[] =>
    tokens.flatMap((token, index) => (isCell(token) && test(printed(token)) ? [index] : []));
  // The end of a row is no cell, but in the layouts that have no rows.
  const lose = (index: number): void => {
    const token = tokens[index] ?? '';
    tokens[index] = layout === 'text-tabs' && token.endsWith('\n') ? '\n' : '';
  };
  const blanks = where((text) => text === '');
  const figures = where((text) => /^[\d—]+$/.test(text));
  const labels = where((text) => /\p{Script=Han}{2}/u.test(text));
  if (damage === 'many blanks lost') blanks.filter(() => random.chance(0.3)).forEach(lose);
  else if (damage === 'a blank too many') tokens[random.pick([...figures, ...labels])] += blank;
  else {
    const cells = damage === 'a blank lost' ? blanks : damage === 'a figure lost' ? figures : labels;
    if (cells.length > 0) lose(random.pick(cells));
  }
  return tokens.join('') + rest;
}
