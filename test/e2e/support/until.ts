export interface Patience {
  /** Milliseconds. */
  readonly within?: number;
  /** What was awaited, for the message. */
  readonly what?: string;
}

type Answered<T> = Exclude<T, null | undefined | false | ''>;

/**
 * Asks again and again until the answer is neither null, undefined, false nor an empty string, and returns it.
 * An error counts as no answer yet; the last one is the cause of the failure.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  { within = 15_000, what = 'the condition' }: Patience = {},
): Promise<Answered<T>> {
  const end = Date.now() + within;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false && answer !== '') return answer as Answered<T>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`waited ${within} ms for ${what}`, { cause });
}
