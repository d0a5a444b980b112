import { changeOne, isTag, pickElement, pickIndex, tokensOf, withToken, type Mutate } from './tokens.ts';

const NAMES: readonly string[] = (
  'td th tr table tbody thead tfoot caption col colgroup div p span b a li ul pre br form input select option textarea button ' +
  'script style template noscript iframe object svg math title head body frameset plaintext sup sub s del ruby rt h1 center ' +
  'font img nobr marquee slot gouji-marks x-y'
).split(' ');

const SPANS: readonly string[] = ['0', '-1', '1', '2', '3', '7', '64', '1000', '1001', '65534', '65535', '1000000'];
const ODD_SPANS: readonly string[] = ['x', '', ' 2', '+3', '2.9', '1e3', '٣', '９', 'NaN', '99999999999999999999'];
const ATTRIBUTES: readonly string[] = [
  'hidden',
  'style="display:none"',
  'style="visibility:hidden"',
  'style="DISPLAY : NONE"',
  'style="position:absolute;left:-9999px"',
  'dir="rtl"',
  'contenteditable',
  'width="0"',
  'role="row"',
  'role="cell"',
  'role="presentation"',
  'class="constructor __proto__"',
  ...['firstChild', 'parentNode', 'rows', 'cells', 'body', 'children', '__proto__', 'constructor', 'toString'].map(
    (name) => `id="${name}" name="${name}"`,
  ),
];

function named(tag: string, name: string): string {
  return tag.replace(/^(<\/?)[^\s/>]*/, (_, start: string) => start + name);
}

function withAttribute(tag: string, attribute: string): string {
  return tag.replace(/\s*\/?>$/, ` ${attribute}>`);
}

const isOpening = (token: string): boolean => /^<[a-z]/i.test(token);
const isCell = (token: string): boolean => /^<t[dh][\s>]/i.test(token);

export const MARKUP_MUTATIONS: Readonly<Record<string, Mutate>> = {
  'drop a tag': changeOne(isTag, () => ''),
  'double a tag': changeOne(isTag, (tag) => tag + tag),
  'rename a tag': changeOne(isTag, (tag, random) => named(tag, random.pick(NAMES))),
  'rename an element': (tokens, random) => {
    const found = pickElement(tokens, random, ['td', 'tr', 'table', 'p', 'div']);
    if (found === null) return tokens;
    const name = random.pick(NAMES);
    const [start, end] = found;
    return withToken(withToken(tokens, start, named(tokens[start] ?? '', name)), end, named(tokens[end] ?? '', name));
  },
  'add a tag': changeOne(isTag, (tag, random) => {
    const name = random.pick(NAMES);
    return tag + (random.chance(0.5) ? `<${name}>` : `</${name}>`);
  }),
  'span cells': changeOne(isCell, (tag, random) => {
    const span = random.pick(random.chance(0.7) ? SPANS : ODD_SPANS);
    return tag.replace(/^<t[dh]/i, (start) => `${start} ${random.pick(['colspan', 'rowspan'])}="${span}"`);
  }),
  'drop attributes': changeOne(
    (token) => /^<[a-z][^\s>]*\s/i.test(token),
    (tag) => tag.replace(/\s[^>]*/, ''),
  ),
  'add an attribute': changeOne(isOpening, (tag, random) => withAttribute(tag, random.pick(ATTRIBUTES))),
  'break a tag off': changeOne(isTag, (tag, random) => tag.slice(0, random.whole(0, tag.length))),
  'wrap deeply': (tokens, random) => {
    const index = pickIndex(tokens, random, isOpening);
    if (index === null) return tokens;
    const depth = random.chance(0.005) ? 10_000 : random.whole(1, 60);
    const name = random.pick(['div', 'span', 'font', 'table><tr><td', 'ul><li', 'b', 'section']);
    return withToken(tokens, index, ...tokensOf(`<${name}>`.repeat(depth)), tokens[index] ?? '');
  },
};
