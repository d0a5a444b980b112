import { type PageIdentity } from '../../support/generate/page.ts';
import { prosePage } from '../../support/generate/prose.ts';
import { shortProsePage } from '../../support/generate/short-prose.ts';
import { type LazyCase } from '../case.ts';
import { expectedIdentity } from './expected.ts';

const AGENCIES: readonly string[] = ['松涛市教育局', '清河县人民政府', '柳泉镇人民政府', '白塔区司法局'];
const FIRST = 2008;
const YEARS = 11;

/** How long the reports are, and what makes a page of them. */
const KINDS = [
  ['prose', prosePage],
  ['short', shortProsePage],
] as const;

/** Reports of the years before there was a form and of offices that went without it: no table is expected. */
export function* proseCases(): Generator<LazyCase> {
  for (const [name, pageOf] of KINDS)
    for (let index = 0; index < YEARS * AGENCIES.length; index += 1) {
      yield () => {
        const year = FIRST + (index % YEARS);
        const agency = AGENCIES[index % AGENCIES.length] ?? '';
        const identity: PageIdentity = { agency, year, published: `${year + 1}-03-12` };
        return {
          part: 'prose',
          name,
          form: 'prose',
          made: `${name} ${agency} ${year} ${index}`,
          url: null,
          html: () => pageOf(identity, index, { meta: index % 3 !== 0, h1: index % 4 !== 0 }),
          isReport: true,
          figures: { cells: {}, numbers: {}, damaged: [], omitted: [], verdicts: [] },
          identity: expectedIdentity(identity),
        };
      };
    }
}
