import type { Line } from '../model/grid.ts';
import type { Segment, TextLines } from './lines.ts';
import { placeOf } from './pieces.ts';
import type { Places } from './places.ts';

/**
 * Keeps where the cells stand of a page whose tables may be made of lines: each part of a text that is broken into lines
 * by line feeds, from its first printed character, and the nothing before a line that empty lines stand before.
 */
export function withCellPlaces<N>({ lines, segments }: TextLines<N>, places: Places<N>): TextLines<N> {
  const placed = lines.map((line, number): Line => {
    const own = segments[number] ?? [];
    const isWhole = own.length === 1 && !line.text.trim().includes('\n');
    if (isWhole && line.blanksBefore === 0) return line;
    const parts = isWhole ? {} : { parts: partPlaces(line, own, places) };
    const gap = line.blanksBefore === 0 ? {} : { gap: placeOf({ text: '', start: 0, segments: own }, places) };
    return { ...line, ...parts, ...gap };
  });
  return { lines: placed, segments };
}

function partPlaces<N>({ text }: Line, segments: readonly Segment<N>[], places: Places<N>): readonly number[] {
  let offset = text.length - text.trimStart().length;
  return text
    .trim()
    .split('\n')
    .map((part) => {
      const start = offset + part.length - part.trimStart().length;
      offset += part.length + 1;
      return placeOf({ text: part.trim(), start, segments }, places);
    });
}
