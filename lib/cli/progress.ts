/** Milliseconds between two lines. */
const EVERY = 1000;

export interface ProgressSettings {
  /** Takes what is printed. */
  write(text: string): void;
  /** Milliseconds that rise; only differences count. */
  now(): number;
  /** A terminal shows one line that changes; a file gets a line each time. */
  readonly isTerminal: boolean;
}

/** Says once a second how many pages are done, how many are done in a second and, where all are counted, what is left. */
export class Progress {
  readonly #settings: ProgressSettings;
  readonly #began: number;
  #next: number;
  #done = 0;
  #all: number | null = null;

  constructor(settings: ProgressSettings) {
    this.#settings = settings;
    this.#began = settings.now();
    this.#next = this.#began + EVERY;
  }

  /** There are so many pages; those of standard input are never counted. */
  expect(all: number): void {
    this.#all = all;
  }

  /** One page more is done. */
  step(): void {
    this.#done += 1;
    if (this.#settings.now() < this.#next) return;
    this.#next = this.#settings.now() + EVERY;
    this.#print(false);
  }

  /** Says it for the last time. */
  end(): void {
    this.#print(true);
  }

  #print(isLast: boolean): void {
    const { write, now, isTerminal } = this.#settings;
    const line = lineOf(this.#done, this.#all, (now() - this.#began) / 1000);
    // Back to the beginning of the line, which is cleared up to its end.
    write(isTerminal ? `\r${line}\u001b[K${isLast ? '\n' : ''}` : `${line}\n`);
  }
}

/** `1200/100000 · 85/s · 19:22`: done of all, pages a second, minutes and seconds left. */
function lineOf(done: number, all: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [all === null ? `${done}` : `${done}/${all}`, `${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`];
  if (all !== null && rate > 0) parts.push(clock(Math.max(0, all - done) / rate));
  return parts.join(' · ');
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
