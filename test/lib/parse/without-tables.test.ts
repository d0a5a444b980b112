import { describe, expect, it } from 'vitest';
import { hasReport } from '../../../lib/model/has-report.ts';
import { figuresOf, SIZES, stateOf, type Figures } from '../../support/generate/figures.ts';
import { FORM_IDS, type FormId } from '../../support/generate/form.ts';
import { LABEL_VARIANTS } from '../../support/generate/labels.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { type Layout } from '../../support/generate/layouts/layout.ts';
import { randomOf } from '../../support/generate/random.ts';
import { styled, styleOf } from '../../support/generate/styles.ts';
import { pageWith, resultOf } from '../read/generated.ts';
import { damageable, damaged, DAMAGES } from './damaged.ts';

/** What is wrong with what was read of a page, and how many cells were not read. */
function compared(figures: Figures, html: string): { wrong: string[]; unread: number } {
  const result = resultOf(html);
  if (!hasReport(result)) return { wrong: [], unread: Object.keys(figures.cells).length };
  const wrong = Object.entries(result.values).flatMap(([id, { state, value }]) =>
    state === 'number' && value !== figures.numbers[id] ? [`${id}: ${figures.cells[id]}, read ${value}`] : [],
  );
  const isRead = (id: string): boolean => result.values[id]?.state === stateOf(figures, id);
  return { wrong, unread: Object.keys(figures.cells).filter((id) => !isRead(id)).length };
}

/** Nothing is read of a form that is not filled in. */
const FILLED = SIZES.slice(1);

/** Pages of a layout with different figures and labels, in a style. */
function* pagesOf(layout: Layout, style: string, form: FormId, count = 3): Generator<[Figures, string]> {
  for (let seed = 0; seed < count; seed += 1) {
    const figures = styled(figuresOf(form, FILLED[seed % FILLED.length] ?? 'small', seed), styleOf(style));
    const labels = LABEL_VARIANTS[seed % LABEL_VARIANTS.length] ?? 'official';
    yield [figures, pageWith(figures, layout, { labels })];
  }
}

const EVERYTHING_PRINTED = ['plain', 'dash-zeros', 'unit', 'thousands', 'chinese'];
const BLANKS = ['blank-zeros', 'nbsp-zeros', 'mixed-zeros'];

describe.each(FORM_IDS)('tables that are no table elements, %s', (form) => {
  it.each([
    'cell-paragraphs',
    'cell-paragraphs-dense',
    'cell-lines',
    'cell-lines-br',
    'div-flat',
    'text-spaces',
    'text-spaces-wide',
    'text-spaces-p',
    'div-rows',
    'div-roles',
    'div-groups',
    'list-rows',
    'list-rows-own',
    'list-rows-bare',
    'mixed-tabs',
    'mixed-divs',
  ])('%s: every cell is read where all are printed', (id) => {
    for (const style of EVERYTHING_PRINTED) {
      for (const [figures, html] of pagesOf(layoutOf(id), style, form)) {
        expect(compared(figures, html), style).toEqual({ wrong: [], unread: 0 });
      }
    }
  });

  it.each(['div-rows', 'div-roles', 'div-groups', 'list-rows', 'list-rows-own', 'list-rows-bare', 'mixed-tabs'])(
    '%s: every cell is read where some are blank',
    (id) => {
      for (const style of BLANKS) {
        for (const [figures, html] of pagesOf(layoutOf(id), style, form)) {
          expect(compared(figures, html), style).toEqual({ wrong: [], unread: 0 });
        }
      }
    },
  );

  it.each(['cell-paragraphs', 'cell-paragraphs-dense', 'div-flat', 'cell-lines', 'cell-lines-br'])(
    '%s: nearly every cell is read where some are blank',
    (id) => {
      for (const style of BLANKS) {
        for (const [figures, html] of pagesOf(layoutOf(id), style, form)) {
          const { wrong, unread } = compared(figures, html);
          expect(wrong, style).toEqual([]);
          // At the end of a table a blank cell cannot be told from the space before what follows.
          expect(unread, style).toBeLessThanOrEqual(24);
        }
      }
    },
  );

  it.each(['cell-paragraphs-gaps', 'text-spaces', 'text-spaces-wide', 'text-spaces-p'])(
    '%s: nothing is guessed where blanks have left no trace',
    (id) => {
      for (const style of BLANKS) {
        for (const [figures, html] of pagesOf(layoutOf(id), style, form, 8)) {
          expect(compared(figures, html).wrong, style).toEqual([]);
        }
      }
    },
  );
});

describe.each(DAMAGES)('%s', (damage) => {
  it.each(damageable(damage))('%s: no figure is read into another cell', (id) => {
    for (let seed = 0; seed < 16; seed += 1) {
      const random = randomOf(seed * 31 + id.length);
      const form = random.pick(FORM_IDS);
      const style = styleOf(random.pick(['plain', 'dash-zeros', ...BLANKS]));
      const figures = styled(figuresOf(form, random.pick(FILLED), seed), style);
      const layout = layoutOf(id);
      const broken: Layout = { ...layout, html: (...of) => damaged(layout.html(...of), id, damage, random) };
      const html = pageWith(figures, broken, { labels: random.pick(LABEL_VARIANTS) });
      expect(compared(figures, html).wrong, `seed ${seed} ${style.id}`).toEqual([]);
    }
  });
});
