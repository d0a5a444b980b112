/** Amounts are printed with four decimals at most, in 万元. */
const TEN_THOUSANDTHS = 10_000;

/** Σ, exact to four decimals. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * TEN_THOUSANDTHS), 0) / TEN_THOUSANDTHS;
}

/** Smaller numbers stand twice by chance. */
const TWO_DIGITS = 10;

/** Takes the values of a list, gives it without each that is the one before it again: 公开文件48件，电子化48件. */
export function withoutRepeated(values: readonly number[]): number[][] {
  return values.flatMap((value, index) =>
    value >= TWO_DIGITS && value === values[index - 1] ? [values.toSpliced(index, 1)] : [],
  );
}

/**
 * Takes the values of a list, gives it without those, two or more, that follow one of them and make it, for each that may be
 * divided so: 5, 4, 3, 1 may be 5, 4. Values are exact to four decimals.
 */
export function withoutNested(values: readonly number[]): number[][] {
  return values.flatMap((value, index) => {
    let sum = 0;
    for (let end = index + 1; end < values.length && sum < value; end += 1) {
      sum = sumOf([sum, values[end] as number]);
      if (sum === value && end > index + 1) return [[...values.slice(0, index + 1), ...values.slice(end + 1)]];
    }
    return [];
  });
}
