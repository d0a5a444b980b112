const TEN_THOUSANDTHS = 10_000;

/**
 * Takes the values of a list, gives it without those, two or more, that follow one of them and make it, for each that may be
 * divided so: 5, 4, 3, 1 may be 5, 4. Values are exact to four decimals.
 */
export function withoutNested(values: readonly number[]): number[][] {
  const whole = values.map((value) => Math.round(value * TEN_THOUSANDTHS));
  return whole.flatMap((value, index) => {
    let sum = 0;
    for (let end = index + 1; end < whole.length && sum < value; end += 1) {
      sum += whole[end] as number;
      if (sum === value && end > index + 1) return [[...values.slice(0, index + 1), ...values.slice(end + 1)]];
    }
    return [];
  });
}
