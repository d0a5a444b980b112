import { type Random } from '../../support/generate/random.ts';

/** A slip of the hand in one number: what is printed instead, '' for nothing, null where the number allows no such slip. */
export interface Slip {
  readonly id: string;
  /** Name of the pattern, if the slip has one wherever it is told. */
  readonly pattern: string | null;
  of(value: number, random: Random): string | null;
}

const digits = (value: number): readonly string[] => [...String(value)];
const printed = (value: number, text: string): string | null => (text === String(value) ? null : String(Number(text)));

export const SLIPS: readonly Slip[] = [
  { id: 'one too many', pattern: null, of: (value) => String(value + 1) },
  { id: 'one too few', pattern: null, of: (value) => (value > 0 ? String(value - 1) : null) },
  {
    id: 'another number',
    pattern: null,
    of: (value, random) => printed(value, String(random.whole(0, 2 * value + 5))),
  },
  { id: 'left at 0', pattern: null, of: (value) => (value > 0 ? '0' : null) },
  { id: 'left blank', pattern: null, of: (value) => (value > 0 ? '' : null) },
  { id: 'with a minus sign', pattern: 'sign-lost', of: (value) => (value > 0 ? String(-value) : null) },
  {
    id: 'a digit dropped',
    pattern: 'digit-dropped',
    of(value, random) {
      if (value < 10) return null;
      const at = random.whole(0, digits(value).length - 1);
      const left = Number(digits(value).toSpliced(at, 1).join(''));
      // A 0 after the first digit makes two digits vanish, all but one 0 make a 0.
      return String(left).length === digits(value).length - 1 && left > 0 ? String(left) : null;
    },
  },
  {
    id: 'a digit doubled',
    pattern: 'digit-doubled',
    of(value, random) {
      if (value === 0) return null;
      const at = random.whole(0, digits(value).length - 1);
      return digits(value)
        .toSpliced(at, 0, digits(value)[at] ?? '')
        .join('');
    },
  },
  {
    id: 'two digits transposed',
    pattern: 'digits-transposed',
    of(value, random) {
      if (value < 10) return null;
      const at = random.whole(0, digits(value).length - 2);
      const [a = '', b = ''] = [digits(value)[at], digits(value)[at + 1]];
      return a === b || (at === 0 && b === '0') ? null : printed(value, digits(value).toSpliced(at, 2, b, a).join(''));
    },
  },
  {
    id: 'another digit',
    pattern: null,
    of(value, random) {
      if (value < 10) return null;
      const at = random.whole(1, digits(value).length - 1);
      return printed(
        value,
        digits(value)
          .toSpliced(at, 1, String(random.whole(0, 9)))
          .join(''),
      );
    },
  },
];
