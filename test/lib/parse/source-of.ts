import type { Line, Source } from '../../../lib/model/grid.ts';

/** A line of running text, or a heading or link. */
export function line(text: string, kind: 'text' | 'heading' | 'link' = 'text'): Line {
  return { text, heading: kind === 'heading', linked: kind === 'link', place: 0, blanksBefore: 0, after: -1 };
}

/** A page without tables; what is not given is empty. */
export function sourceOf(
  parts: Omit<Partial<Source>, 'meta' | 'lines'> & {
    readonly meta?: Readonly<Record<string, string>>;
    readonly lines?: readonly (Line | string)[];
  },
): Source {
  return {
    url: null,
    documentTitle: '',
    grids: [],
    attachments: [],
    pictures: 0,
    ...parts,
    meta: new Map(Object.entries(parts.meta ?? {})),
    lines: (parts.lines ?? []).map((each) => (typeof each === 'string' ? line(each) : each)),
  };
}
