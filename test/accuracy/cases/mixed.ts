import { SIZES, figuresOf, type Figures } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { LABEL_VARIANTS } from '../../support/generate/labels.ts';
import { mixedFigures, mixedLayout } from '../../support/generate/mixed-forms.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';
import { pageOf } from '../../support/generate/page.ts';
import { randomOf } from '../../support/generate/random.ts';
import { ALL_STYLES, styled } from '../../support/generate/styles.ts';
import { type ExpectedVerdict, type LazyCase } from '../case.ts';
import { equationCells } from '../equation-cells.ts';
import { IDENTITIES, expectedIdentity } from './expected.ts';

const isProactive = ({ rule }: { readonly rule: string }): boolean => rule.startsWith('proactive/');

function verdictsOf(figures: Figures, wanted: (verdict: { readonly rule: string }) => boolean): ExpectedVerdict[] {
  return expectationsOf(figures)
    .filter(wanted)
    .map((each) => ({ ...each, cells: equationCells(figures.template, each.rule, each.at) }));
}

/** Reports whose table 二 is that of the other form, in every cell style: it is read and checked as that form has it. */
export function* mixedCases(shift: number): Generator<LazyCase> {
  for (const [place, form] of FORM_IDS.entries()) {
    for (const [index, style] of ALL_STYLES.entries()) {
      yield () => {
        const seed = 9000 + place * 100 + index + shift * 10_007;
        const random = randomOf(seed);
        const size = random.pick(SIZES);
        const own = styled(figuresOf(form, size, seed), style);
        const other = styled(figuresOf(FORM_IDS[1 - place] ?? form, size, seed), style);
        const { cells, numbers } = mixedFigures(own, other);
        const labels = random.pick(LABEL_VARIANTS);
        return {
          part: 'reports',
          name: 'mixed-forms',
          form,
          made: `mixed-forms ${style.id} ${labels} ${size} ${seed}`,
          url: null,
          html: () => pageOf(own, mixedLayout(other), IDENTITIES[form], { labels }),
          isReport: true,
          figures: {
            cells,
            numbers,
            damaged: [],
            omitted: [],
            verdicts: [...verdictsOf(own, (each) => !isProactive(each)), ...verdictsOf(other, isProactive)],
          },
          identity: expectedIdentity(IDENTITIES[form]),
        };
      };
    }
  }
}
