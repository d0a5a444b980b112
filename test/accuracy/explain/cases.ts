import { figuresOf, type Figures, type Size } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { randomOf, type Random } from '../../support/generate/random.ts';
import { PAIRS, slipped, summedCells, type Alteration } from './alter.ts';
import { type Altered } from './case.ts';
import { LINE_SLIPS } from './lines.ts';
import { SLIPS } from './slips.ts';

/** Reports of each kind of slip. */
const ROUNDS = { single: 400, pair: 200, pattern: 100 };
/** Of these, one in so many for a quick look. */
const QUICK = 4;
/** A report that has no place for a slip is drawn again that often. */
const TRIES = 60;

const DRAWN: readonly Size[] = ['sparse', 'small', 'small', 'city'];

/** Reports with one altered cell, with two, with a slip that has a name. */
export type AlteredPart = 'single' | 'pair' | 'pattern';

/** The reports of one part of the measurement; the same seed gives the same ones. */
export function* alteredReports(part: AlteredPart, isQuick: boolean, seed: number): Generator<Altered> {
  const rounds = isQuick ? ROUNDS[part] / QUICK : ROUNDS[part];
  for (const [line, { kind, pattern, alter }] of makersOf(part).entries()) {
    for (let round = 0; round < rounds; round += 1) {
      const found = drawn(alter, seed + 1_000_003 * line + 101 * round);
      if (found) yield { kind, pattern, isStated: round % 2 === 1, ...found };
    }
  }
}

interface Maker {
  readonly kind: string;
  readonly pattern: string | null;
  readonly alter: (figures: Figures, random: Random) => (Alteration & { readonly previous?: Figures }) | null;
}

function makersOf(part: AlteredPart): readonly Maker[] {
  switch (part) {
    case 'single':
      return SLIPS.map((slip) => ({
        kind: slip.id,
        pattern: null,
        alter: (figures, random) => slipped(figures, random.pick(summedCells(figures)), slip, random),
      }));
    case 'pair':
      return PAIRS.map(({ id, alter }) => ({ kind: id, pattern: null, alter }));
    case 'pattern':
      return [...named(), ...lines()];
  }
}

function named(): readonly Maker[] {
  return [
    ...SLIPS.flatMap((slip): readonly Maker[] => {
      if (slip.pattern === null) return [];
      const alter: Maker['alter'] = (figures, random) =>
        slipped(
          figures,
          random.pick(summedCells(figures).filter((cell) => cell.startsWith('requests/'))),
          slip,
          random,
        );
      return [{ kind: slip.pattern, pattern: slip.pattern, alter }];
    }),
    ...PAIRS.flatMap(({ pattern, alter }) => (pattern === null ? [] : [{ kind: pattern, pattern, alter }])),
  ];
}

function lines(): readonly Maker[] {
  return LINE_SLIPS.map(({ pattern, isLastYears, alter }) => ({
    kind: pattern,
    pattern,
    alter(figures, random) {
      const previous = figuresOf(figures.template, 'small', random.whole(0, 1e6));
      const altered = alter(figures, random, previous);
      return altered && (isLastYears ? { ...altered, previous } : altered);
    },
  }));
}

function drawn(alter: Maker['alter'], seed: number): Omit<Altered, 'kind' | 'pattern' | 'isStated'> | null {
  const random = randomOf(seed);
  for (let each = 0; each < TRIES; each += 1) {
    const [form, size, number] = [random.pick(FORM_IDS), random.pick(DRAWN), random.whole(0, 1e6)];
    const truth = figuresOf(form, size, number);
    const altered = alter(truth, random);
    if (!altered) continue;
    const { figures, cells, previous = null } = altered;
    const steps = cells.map((cell) => `${cell} ${truth.cells[cell]} → ${figures.cells[cell] || 'blank'}`);
    return { truth, figures, cells, previous, made: `figuresOf('${form}', '${size}', ${number}): ${steps.join(', ')}` };
  }
  return null;
}
