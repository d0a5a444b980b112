import { inspect } from '../../../lib/inspect.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { figuresOf, withNumbers } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { ALL_LAYOUTS } from '../../support/generate/layouts/index.ts';
import { pageOf } from '../../support/generate/page.ts';
import { ALL_STYLES, styled } from '../../support/generate/styles.ts';
import { RECEIVED_TOTAL } from '../support/reports.ts';
import { framed, PAGE_FRAMES } from './frames.ts';
import { WATCH } from './snapshot.ts';

export interface FramedPage {
  readonly name: string;
  readonly html: string;
  /** Whether a sum fails that can be marked: a few layouts leave out the cells of it. */
  readonly isFaulty: boolean;
}

/** Each layout comes in so many of the frames; together they come in all. */
const FRAMES_PER_LAYOUT = 6;

/** Reports in every layout, in which a sum does not hold, each in several frames and with numbers printed in some style. */
export function framedPages(): readonly FramedPage[] {
  return ALL_LAYOUTS.flatMap((layout, place) =>
    Array.from({ length: FRAMES_PER_LAYOUT }, (_, step) => {
      const number = place * FRAMES_PER_LAYOUT + step;
      const frame = PAGE_FRAMES[(number + Math.floor(place / 2)) % PAGE_FRAMES.length] as (typeof PAGE_FRAMES)[number];
      const style = ALL_STYLES[number % ALL_STYLES.length] as (typeof ALL_STYLES)[number];
      const form = FORM_IDS[number % FORM_IDS.length] as (typeof FORM_IDS)[number];
      const right = styled(figuresOf(form, 'small', number), style);
      const figures = withNumbers(right, { [RECEIVED_TOTAL]: (right.numbers[RECEIVED_TOTAL] ?? 0) + 1 });
      const identity = { agency: '清河市水务局', year: form === 'annual-2019' ? 2020 : 2023, published: '2024-01-20' };
      const html = framed(pageOf(figures, layout, identity, { statements: true }), frame, WATCH);
      const { findings } = inspect(readHtml(html, null).source);
      const isFaulty = findings.some(
        ({ outcome, cells, passages }) => outcome === 'fail' && cells.length + passages.length > 0,
      );
      return { name: `${layout.id}, ${style.id}, ${frame.id}`, html, isFaulty };
    }),
  );
}
