import { type Random } from '../../support/generate/random.ts';
import { tokensOf, type Mutate } from './tokens.ts';

/** Characters that mean something to a parser, to a text or to nobody. */
const CHARACTERS: readonly string[] = [
  ...'<>/="\'&;!-#[]{}()|,.0123456789 \t\n\r\f',
  '\0',
  '\u0085',
  '\u2028',
  '\ud800',
  '\udfff',
  '\uffff',
  '\ufffd',
  '\ufeff',
  '𠮷',
  '&#0;',
  '&#x110000;',
  '&nbsp;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '</',
];

type Rewrite = (html: string, at: number, random: Random) => string;

/** Works on the characters of the whole page, wherever they stand. */
function onText(rewrite: Rewrite): Mutate {
  return (tokens, random) => {
    const html = tokens.join('');
    return html === '' ? tokens : tokensOf(rewrite(html, random.whole(0, html.length - 1), random));
  };
}

export const BYTE_MUTATIONS: Readonly<Record<string, Mutate>> = {
  'insert characters': onText((html, at, random) => html.slice(0, at) + random.pick(CHARACTERS) + html.slice(at)),
  'replace a character': onText((html, at, random) => html.slice(0, at) + random.pick(CHARACTERS) + html.slice(at + 1)),
  'drop characters': onText((html, at, random) => html.slice(0, at) + html.slice(at + random.whole(1, 40))),
  'repeat characters': onText((html, at, random) => {
    const piece = html.slice(at, at + random.whole(1, 400));
    return html.slice(0, at) + piece.repeat(random.whole(2, 4)) + html.slice(at + piece.length);
  }),
  'end the page': onText((html, at, random) => (random.chance(0.8) ? html.slice(0, at) : html.slice(at))),
};
