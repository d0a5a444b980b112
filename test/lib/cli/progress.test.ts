import { describe, expect, it } from 'vitest';
import { Progress } from '../../../lib/cli/progress.ts';

/** What is printed while pages are done at the given seconds. */
function printed(seconds: readonly number[], { all = null as number | null, isTerminal = false } = {}): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = new Progress({ write: (text) => lines.push(text), now: () => time, isTerminal });
  if (all !== null) progress.expect(all);
  for (const second of seconds) {
    time = second * 1000;
    progress.step();
  }
  progress.end();
  return lines;
}

describe('the progress of a long run', () => {
  it('is told once a second, and at the end', () => {
    expect(printed([0.2, 0.4, 1, 1.5, 1.9, 2.5])).toEqual(['3 · 3.0/s\n', '6 · 2.4/s\n', '6 · 2.4/s\n']);
  });

  it('tells what is left where all pages are counted', () => {
    const each = Array.from({ length: 400 }, (_, index) => (index + 1) / 40);
    const lines = printed(each, { all: 5000 });
    expect(lines[0]).toBe('40/5000 · 40/s · 2:04\n');
    expect(lines.at(-1)).toBe('400/5000 · 40/s · 1:55\n');
  });

  it('has one line on a terminal', () => {
    expect(printed([1], { isTerminal: true })).toEqual(['\r1 · 1.0/s\u001b[K', '\r1 · 1.0/s\u001b[K\n']);
  });

  it('tells no rate before any time has passed', () => {
    expect(printed([], { all: 3 })).toEqual(['0/3 · 0.0/s\n']);
  });
});
