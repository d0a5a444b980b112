/** A table for people: names to the left, figures to the right, as Markdown has it. */
export interface Table {
  readonly title: string;
  /** What has to be known to read it; empty where nothing has to. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function markdownOf({ title, note, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [`## ${title}`, '', ...(note === '' ? [] : [note, '']), ...[head, rule, ...rows].map(line), ''].join('\n');
}

export function milliseconds(time: number): string {
  return time < 1 ? time.toFixed(3) : time < 100 ? time.toFixed(1) : time.toFixed(0);
}

export function times(ratio: number): string {
  return `× ${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)}`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
