import type { Line } from '../model/grid.ts';
import { Pace, type Steps } from '../model/steps.ts';
import type { Segment, TextLines } from './lines.ts';
import { placeOf } from './pieces.ts';
import type { Places } from './places.ts';

/**
 * Keeps where the cells stand of a page whose tables may be made of lines: each part of a text that is broken into lines
 * by line feeds, from its first printed character, and the nothing before a line that empty lines stand before.
 */
export function* withCellPlaces<N>({ lines, segments }: TextLines<N>, places: Places<N>): Steps<TextLines<N>> {
  const placed: Line[] = [];
  const pace = new Pace();
  for (const [number, line] of lines.entries()) {
    placed.push(withPlaces(line, segments[number] ?? [], places));
    if (pace.isDue()) yield;
  }
  return { lines: placed, segments };
}

function withPlaces<N>(line: Line, segments: readonly Segment<N>[], places: Places<N>): Line {
  const isWhole = segments.length === 1 && !line.text.trim().includes('\n');
  if (isWhole && line.blanksBefore === 0) return line;
  const parts = isWhole ? {} : { parts: partPlaces(line, segments, places) };
  const gap = line.blanksBefore === 0 ? {} : { gap: placeOf({ text: '', start: 0, segments }, places) };
  return { ...line, ...parts, ...gap };
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
