import { describe, expect, it } from 'vitest';
import { textRanges } from '../../../lib/read/text-ranges.ts';

/** The line "共收到12件申请", whose number stands in elements of its own. */
const NODES = ['共收到', '1', '', '2', '件申请'];
const SEGMENTS = NODES.map((node, index) => ({ node, start: NODES.slice(0, index).join('').length }));

describe('characters of a line are characters of text nodes', () => {
  const ranges = (start: number, end: number): string[] =>
    textRanges(SEGMENTS, start, end).map((range) => `${range.node} ${range.start}-${range.end}`);

  it.each<[string, number, number, string[]]>([
    ['within the first node', 0, 2, ['共收到 0-2']],
    ['all of the first node', 0, 3, ['共收到 0-3']],
    ['within the last node', 6, 7, ['件申请 1-2']],
    ['over two nodes and an empty one', 3, 5, ['1 0-1', '2 0-1']],
    ['over three nodes', 2, 5, ['共收到 2-3', '1 0-1', '2 0-1']],
    ['over all of them', 0, 8, ['共收到 0-3', '1 0-1', '2 0-1', '件申请 0-3']],
    ['from one border to the next', 3, 4, ['1 0-1']],
    ['behind an empty node', 4, 5, ['2 0-1']],
    ['nothing', 4, 4, []],
    ['nothing at the beginning', 0, 0, []],
    ['nothing at the end', 8, 8, []],
    ['the wrong way round', 5, 3, []],
  ])('%s', (_, start, end, expected) => {
    expect(ranges(start, end)).toEqual(expected);
  });

  it('of no line there are none', () => {
    expect(textRanges([], 0, 3)).toEqual([]);
  });

  it('a node is not asked for more than it has', () => {
    const lengthOf = (node: string): number => (node === '件申请' ? 2 : node.length);
    expect(textRanges(SEGMENTS, 4, 99, lengthOf)).toEqual([
      { node: '2', start: 0, end: 1 },
      { node: '件申请', start: 0, end: 2 },
    ]);
    expect(textRanges(SEGMENTS, 7, 8, lengthOf)).toEqual([]);
  });
});
