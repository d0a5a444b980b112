import { FAULTS } from '../../support/generate/faults.ts';
import { SIZES, figuresOf, type Figures } from '../../support/generate/figures.ts';
import { FORM_IDS, type FormId } from '../../support/generate/form.ts';
import { LABEL_VARIANTS } from '../../support/generate/labels.ts';
import { ALL_LAYOUTS } from '../../support/generate/layouts/index.ts';
import { type Layout, type Printed } from '../../support/generate/layouts/layout.ts';
import { ODD_CELLS } from '../../support/generate/odd-cells.ts';
import { pageOf, type PageOptions } from '../../support/generate/page.ts';
import { randomOf, type Random } from '../../support/generate/random.ts';
import { ALL_STYLES, styled } from '../../support/generate/styles.ts';
import { WRITINGS, written, type Writing } from '../../support/generate/writing.ts';
import { type Case, type ExpectedIdentity, type LazyCase } from '../case.ts';
import { IDENTITIES, expectedFigures, expectedIdentity } from './expected.ts';

interface Made {
  readonly part: 'reports' | 'odd';
  readonly name: string;
  readonly layout: Layout;
  readonly form: FormId;
  readonly made: string;
  readonly figures: Figures;
  readonly options: PageOptions;
  readonly printed?: Printed;
}

function drawOptions(random: Random): PageOptions {
  return {
    labels: random.pick(LABEL_VARIANTS),
    h1: random.chance(0.7),
    meta: random.chance(0.5),
    breadcrumb: random.chance(0.7),
    statements: random.chance(0.3),
  };
}

/** In other characters a name is right in these and in the plain ones. */
function identityIn(form: FormId, writing: Writing): ExpectedIdentity {
  const plain = expectedIdentity(IDENTITIES[form]);
  const both = (values: readonly (string | null)[]): readonly (string | null)[] =>
    values.flatMap((value) => (value === null ? [null] : [value, written(value, writing)]));
  return { ...plain, agency: both(plain.agency), title: both(plain.title) };
}

function caseOf({ part, name, layout, form, made, figures, options, printed }: Made): Case {
  return {
    part,
    name,
    form,
    made: `${layout.id} ${made} ${JSON.stringify(options)}`,
    url: null,
    html: () => pageOf(figures, layout, IDENTITIES[form], options),
    isReport: true,
    figures: expectedFigures(layout, figures, printed),
    identity: identityIn(form, options.writing ?? 'plain'),
  };
}

/** `shift` makes other pages of the same kinds: for a search beyond those of the statement. */
const seedOf = (...numbers: readonly number[]): number => numbers.reduce((seed, each) => seed * 131 + each, 7) % 1e6;

function* styledCases(layout: Layout, form: FormId, place: number, shift: number): Generator<LazyCase> {
  for (const [index, style] of ALL_STYLES.entries()) {
    yield () => {
      const seed = seedOf(place, index, FORM_IDS.indexOf(form), shift);
      const random = randomOf(seed);
      const size = random.pick(SIZES);
      const made = `${style.id} figuresOf('${form}', '${size}', ${seed})`;
      const figures = styled(figuresOf(form, size, seed), style);
      return caseOf({ part: 'reports', name: layout.id, layout, form, made, figures, options: drawOptions(random) });
    };
  }
}

function* faultyCases(layout: Layout, form: FormId, place: number, shift: number): Generator<LazyCase> {
  for (const [index, fault] of FAULTS.entries()) {
    yield () => {
      const seed = seedOf(place, index + 50, FORM_IDS.indexOf(form), shift);
      const random = randomOf(seed);
      const size = random.pick(SIZES.slice(1));
      const style = random.pick(ALL_STYLES);
      const planted = fault.plant(styled(figuresOf(form, size, seed), style), random);
      if (planted === null) return null;
      const made = `${style.id} figuresOf('${form}', '${size}', ${seed}) ${planted.description}`;
      const { figures } = planted;
      return caseOf({ part: 'reports', name: layout.id, layout, form, made, figures, options: drawOptions(random) });
    };
  }
}

function* oddCases(layout: Layout, form: FormId, place: number, shift: number): Generator<LazyCase> {
  for (const [index, odd] of ODD_CELLS.entries()) {
    yield () => {
      const seed = seedOf(place, index + 90, FORM_IDS.indexOf(form), shift);
      const random = randomOf(seed);
      const printed = odd.print(figuresOf(form, random.pick(SIZES.slice(1)), seed), random);
      if (printed === null) return null;
      const { figures } = printed;
      return caseOf({ part: 'odd', name: odd.id, layout, form, made: `seed ${seed}`, figures, options: {}, printed });
    };
  }
}

function* writtenCases(layout: Layout, form: FormId, place: number, shift: number): Generator<LazyCase> {
  for (const writing of WRITINGS.slice(1)) {
    yield () => {
      const seed = seedOf(place, WRITINGS.indexOf(writing) + 120, FORM_IDS.indexOf(form), shift);
      const figures = figuresOf(form, randomOf(seed).pick(SIZES), seed);
      const made = `seed ${seed}`;
      return caseOf({ part: 'odd', name: writing, layout, form, made, figures, options: { writing } });
    };
  }
}

/** Annual reports of both forms in every layout: in every cell style, with every fault, with odd cells and characters. */
export function* reportCases(shift: number): Generator<LazyCase> {
  for (const form of FORM_IDS) {
    for (const [place, layout] of ALL_LAYOUTS.entries()) {
      yield* styledCases(layout, form, place, shift);
      yield* faultyCases(layout, form, place, shift);
    }
  }
  for (const form of FORM_IDS) {
    for (const [place, layout] of ALL_LAYOUTS.entries()) {
      yield* oddCases(layout, form, place, shift);
      yield* writtenCases(layout, form, place, shift);
    }
  }
}
