import type { Lead, Tour } from '../messages/frame-news.ts';
import type { FrameRecord } from '../store/tab-records.ts';

/** What there is to look at in one frame. */
export interface Stop {
  readonly frameId: number;
  /** Causes, and findings that stand alone. */
  readonly count: number;
}

/** How many things the reader is led to in a frame; `hidden`: ids of findings that are not marked there. */
export function countLed({ findings }: FrameRecord, hidden: readonly string[]): number {
  return new Set(findings.flatMap(({ id, issue, led }) => (led && !hidden.includes(id) ? [issue] : []))).size;
}

/** Where a frame stands among the others. Without a word from the reader, the first frame with anything to see is where to begin. */
export function tourOf(frameId: number, stops: readonly Stop[], at: number | null): Tour {
  const withAny = stops.filter(({ count }) => count > 0);
  const begin = withAny.find((stop) => stop.frameId === at) ?? withAny[0];
  const before = stops.filter((stop) => stop.frameId < frameId);
  return { before: sum(before), total: sum(stops), here: begin === undefined || begin.frameId === frameId };
}

/** The frames that come after one, or before it, in the order in which they are to be tried; itself last. */
export function framesOn(from: number, stops: readonly Stop[], by: Lead['by']): readonly number[] {
  const ids = stops.filter(({ count }) => count > 0).map((stop) => stop.frameId);
  const order = by > 0 ? ids : ids.toReversed();
  const isPast = (id: number): boolean => (by > 0 ? id > from : id < from);
  return [...order.filter(isPast), ...order.filter((id) => !isPast(id))];
}

function sum(stops: readonly Stop[]): number {
  return stops.reduce((total, { count }) => total + count, 0);
}
