import { composeFigures, figuresOf, type Basis, type Figures } from '../figures.ts';
import { APPLICANTS, FORM_IDS, outcomeRows, type FormId } from '../form.ts';
import { randomOf, type Random } from '../random.ts';

/** What is peculiar to a report, so that sentences such as 均为自然人申请 can be true. */
type Shape = 'persons' | 'all-done' | 'nothing-old' | 'nothing-done' | 'one-outcome' | 'no-requests' | 'quiet' | 'busy';
const SHAPES: readonly Shape[] = [
  'persons',
  'all-done',
  'nothing-old',
  'nothing-done',
  'one-outcome',
  'no-requests',
  'quiet',
  'busy',
];

const PLAIN_SEEDS = 24;
const SHAPED_SEEDS = 14;

function requestsOf(form: FormId, shape: Shape, random: Random): NonNullable<Basis['requests']> {
  if (shape === 'no-requests' || shape === 'quiet') return {};
  const most = shape === 'busy' ? 60 : 9;
  const rows: Record<string, Record<string, number>> = {};
  const outcomes = shape === 'nothing-done' ? [] : outcomeRows(form).map(({ id }) => id);
  const chosen = shape === 'one-outcome' ? [random.pick(outcomes.slice(0, 11))] : outcomes;
  for (const { id: applicant } of shape === 'persons' ? APPLICANTS.slice(0, 1) : APPLICANTS) {
    let done = 0;
    for (const row of chosen) {
      const value = random.chance(shape === 'busy' ? 0.7 : 0.35) || chosen.length === 1 ? random.whole(1, most) : 0;
      (rows[row] ??= {})[applicant] = value;
      done += value;
    }
    const isOld = shape === 'busy' || shape === 'all-done';
    const carriedIn = isOld && random.chance(0.7) ? Math.min(done, random.whole(1, most)) : 0;
    const isOpen = shape === 'busy' || (shape === 'nothing-done' && random.chance(0.6));
    const carriedOut = isOpen || (shape === 'persons' && random.chance(0.5)) ? random.whole(1, most) : 0;
    (rows['carriedIn'] ??= {})[applicant] = carriedIn;
    (rows['carriedOut'] ??= {})[applicant] = carriedOut;
    (rows['received'] ??= {})[applicant] = done + carriedOut - carriedIn;
  }
  return rows;
}

function proactiveOf(form: FormId, shape: Shape, random: Random): NonNullable<Basis['proactive']> {
  if (shape === 'no-requests') return {};
  const count = (): number => (random.chance(0.8) ? random.whole(1, shape === 'busy' ? 900 : 40) : 0);
  const [issued, repealed] = [count(), count()];
  const documents = [issued, repealed, Math.max(0, issued - repealed) + count()];
  const few = [random.whole(1, 4), random.whole(0, 3), random.whole(4, 30)];
  const items = [count(), count(), count()];
  return form === 'annual-2021'
    ? {
        regulations: few,
        normativeDocuments: documents,
        licences: [count()],
        penalties: [count()],
        compulsion: [count()],
        fees: [count() + (random.chance(0.5) ? 0.25 : 0)],
      }
    : {
        regulations: few,
        normativeDocuments: [issued, issued, issued + repealed],
        licences: items,
        otherServices: items,
        penalties: items,
        compulsion: items,
        fees: [count(), count()],
        procurement: [count(), count() * 1000],
      };
}

function proceedingsOf(shape: Shape, random: Random): NonNullable<Basis['proceedings']> {
  if (shape === 'quiet' || shape === 'nothing-old') return {};
  const few = (): number => random.whole(shape === 'busy' ? 1 : 0, 5);
  const row = (): readonly number[] => {
    if (shape === 'all-done') return [few() + 1, 0, 0, 0];
    return shape === 'one-outcome' ? [0, 0, 0, few() + 1] : [few(), few(), few(), few()];
  };
  return { reconsideration: row(), litigationDirect: row(), litigationAfterReconsideration: row() };
}

function shaped(form: FormId, shape: Shape, seed: number): Figures {
  const random = randomOf(seed * 31 + 7);
  return composeFigures(form, {
    requests: requestsOf(form, shape, random),
    proactive: proactiveOf(form, shape, random),
    proceedings: proceedingsOf(shape, random),
  });
}

function made(form: FormId, shift: number): readonly Figures[] {
  const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + shift * 1000);
  const plain = (['city', 'small', 'sparse'] as const).flatMap((size) =>
    seeds(PLAIN_SEEDS).map((seed) => figuresOf(form, size, seed)),
  );
  return [...SHAPES.flatMap((shape) => seeds(SHAPED_SEEDS).map((seed) => shaped(form, shape, seed))), ...plain];
}

/** Right figures of a form, of all sizes and of the shapes that sentences ask for; the same for the same shift. */
export function poolOf(shift = 0): Readonly<Record<FormId, readonly Figures[]>> {
  const [first, second] = FORM_IDS.map((form) => made(form, shift));
  return { 'annual-2019': first ?? [], 'annual-2021': second ?? [] };
}
