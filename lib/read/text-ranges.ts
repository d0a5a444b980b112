import type { Segment } from './lines.ts';

/** Characters of one text node. */
export interface TextRange<N> {
  readonly node: N;
  readonly start: number;
  readonly end: number;
}

/**
 * The characters of text nodes that stand behind the characters from `start` up to, but not including, `end` of a line,
 * whose `segments` are given; none where the stretch is empty. `lengthOf` tells how many characters a node has: what is
 * said to stand beyond them is left out.
 */
export function textRanges<N>(
  segments: readonly Segment<N>[],
  start: number,
  end: number,
  lengthOf: (node: N) => number = () => Infinity,
): TextRange<N>[] {
  const ranges: TextRange<N>[] = [];
  for (let index = segmentAt(segments, start); index < segments.length; index += 1) {
    const { node, start: offset } = segments[index] as Segment<N>;
    if (offset >= end) break;
    const to = Math.min(end, segments[index + 1]?.start ?? Infinity, offset + lengthOf(node));
    const from = Math.max(start, offset);
    if (from < to) ranges.push({ node, start: from - offset, end: to - offset });
  }
  return ranges;
}

/** The last segment that begins at or before a character; the first where none does. */
export function segmentAt<N>(segments: readonly Segment<N>[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment<N>).start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
