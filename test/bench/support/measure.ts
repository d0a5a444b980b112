import type { BenchPage } from './bench-page.ts';

/**
 * Runs in the page: it may use `document` and the module, and nothing of the file it is written in. What it returns
 * is kept, so that no engine leaves the work out.
 */
export type Case<Module> = (lib: Module) => unknown;

export interface Rounds {
  readonly rounds?: number;
  /** A round of a case repeats it until this many milliseconds are over: one call may be shorter than the timer's tick. */
  readonly atLeast?: number;
}

export interface Timing {
  /** All in milliseconds a call. */
  readonly median: number;
  readonly min: number;
  readonly p90: number;
  /** Least in ratio to the least of `bare`: what else the machine does lengthens a median, and the least of many rounds little. */
  readonly ratio: number;
  readonly rounds: number;
}

/** The bare cost of reading a page: what every reader has to pay. */
export function bareReading(): number {
  let length = 0;
  for (const td of document.querySelectorAll('td')) length += td.textContent.length;
  return length;
}

/**
 * Measures cases in rounds in which each has its turn, so that a slow moment of the machine hits all of them; compare
 * the ratios. `bare` is the measure of the others.
 */
export async function measure<Module, Name extends string>(
  bench: BenchPage<Module>,
  cases: Readonly<Record<Name | 'bare', Case<Module>>>,
  { rounds = 30, atLeast = 2 }: Rounds = {},
): Promise<Record<Name | 'bare', Timing>> {
  const names = Object.keys(cases) as (Name | 'bare')[];
  const list = names.map((name) => `(${cases[name].toString()})`).join(', ');
  const samples = (await bench.page.evaluate(
    `(${interleave.toString()})([${list}], ${rounds}, ${atLeast})`,
  )) as number[][];
  const bare = Math.min(...(samples[names.indexOf('bare')] ?? []));
  const timings = names.map((name, index) => [name, timingOf(samples[index] ?? [], bare)] as const);
  return Object.fromEntries(timings) as Record<Name | 'bare', Timing>;
}

/** Runs in the page. Milliseconds a call: one list for each case, one number for each round. */
function interleave(cases: readonly Case<unknown>[], rounds: number, atLeast: number): number[][] {
  const lib = (globalThis as unknown as { lib: unknown }).lib;
  const samples: number[][] = cases.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    for (let turn = 0; turn < cases.length; turn += 1) {
      const index = (turn + round + 2) % cases.length;
      let kept: unknown;
      let calls = 0;
      const start = performance.now();
      do {
        kept = cases[index]?.(lib);
        calls += 1;
      } while (performance.now() - start < atLeast);
      const time = (performance.now() - start) / calls;
      (globalThis as unknown as { kept: unknown }).kept = kept;
      if (round >= 0) samples[index]?.push(time); // the first two rounds warm up
    }
  }
  return samples;
}

function timingOf(samples: readonly number[], bare: number): Timing {
  return {
    median: median(samples),
    min: Math.min(...samples),
    p90: quantile(samples, 0.9),
    ratio: Math.min(...samples) / bare,
    rounds: samples.length,
  };
}

function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
