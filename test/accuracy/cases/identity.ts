import { identityPage } from '../../support/generate/pages/identity-page.ts';
import { type LazyCase } from '../case.ts';
import { identityVariants, type Names } from '../data/identity-variants.ts';

const NAMES: readonly Names[] = [
  { agency: '云溪县财政局', year: 2023, numerals: '二〇二三' },
  { agency: '松涛市人民政府办公室', year: 2021, numerals: '二〇二一' },
  { agency: '柳泉镇人民政府', year: 2022, numerals: '二〇二二' },
  { agency: '白塔区卫生健康委员会', year: 2024, numerals: '二〇二四' },
  { agency: '国家税务总局清河县税务局', year: 2022, numerals: '二〇二二' },
];

/** Pages that say in different places, or nowhere, whose report it is. */
export function* identityCases(): Generator<LazyCase> {
  for (const [index, names] of NAMES.entries()) {
    for (const { id, places, url, expected } of identityVariants(names)) {
      yield () => ({
        part: 'identity',
        name: id,
        form: 'annual-2021',
        made: names.agency,
        url: url ?? null,
        html: () => identityPage(places, index),
        isReport: true,
        figures: null,
        identity: expected,
      });
    }
  }
}
