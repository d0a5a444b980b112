import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { figuresOf, withNumbers, type Figures } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { HARD_LAYOUTS, LAYOUTS, layoutOf } from '../../support/generate/layouts/index.ts';
import { printedBy } from '../../support/generate/layouts/layout.ts';
import { placeOfSplit } from '../../support/generate/splits.ts';

/** Figures in which every cell prints another number, so that each can be looked for. */
function distinct(figures: Figures): Figures {
  const numbers = Object.fromEntries(Object.keys(figures.cells).map((id, index) => [id, 100_000 + index]));
  return withNumbers(figures, numbers);
}

const shown = (html: string): readonly string[] => html.replace(/<[^>]*>/g, ' ').match(/\b\d+\b/g) ?? [];
const cases = FORM_IDS.flatMap((form) => HARD_LAYOUTS.map((layout) => [layout.id, form] as const));

describe('hard layouts', () => {
  it('have names of their own', () => {
    const ids = [...LAYOUTS, ...HARD_LAYOUTS].map((layout) => layout.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(cases)('%s shows every number of %s once and in order', (id, form) => {
    const figures = distinct(figuresOf(form, 'small', 2));
    const numbers = shown(layoutOf(id).html(figures)).filter((text) => Object.values(figures.cells).includes(text));
    const expected = Object.values(figures.cells);
    if (id === 'turned') expect(numbers.toSorted()).toEqual(expected.toSorted());
    else expect(numbers).toEqual(expected);
  });

  it.each(cases)('%s of %s says what it damages or leaves out', (id, form) => {
    const layout = layoutOf(id);
    const figures = figuresOf(form, 'small', 2);
    const { damaged, omitted } = printedBy(layout, figures);
    expect(damaged.length > 0).toBe(id === 'split-digits');
    expect(omitted.length > 0).toBe(id.startsWith('only-totals'));
  });

  it('use tables, text or other elements as they say', () => {
    for (const layout of HARD_LAYOUTS) {
      const html = layout.html(figuresOf('annual-2021', 'small', 2));
      expect(html.includes('<table'), layout.id).toBe(layout.readsBy === 'html');
      if (layout.readsBy === 'divs') expect(html, layout.id).toMatch(/<div (class|role|style)|<ul>/);
    }
  });
});

describe('a split number', () => {
  it('makes its row one cell longer than the heading', () => {
    const figures = figuresOf('annual-2019', 'small', 2);
    const split = placeOfSplit(figures);
    const { document } = new JSDOM(layoutOf('split-digits').html(figures)).window;
    const counts = [...document.querySelectorAll('tr')].map((row) => row.querySelectorAll('td').length);
    const plain = [...new JSDOM(layoutOf('official').html(figures)).window.document.querySelectorAll('tr')];
    const longer = counts.filter((count, index) => count === (plain[index]?.querySelectorAll('td').length ?? 0) + 1);
    expect(split).not.toBeNull();
    expect(longer).toHaveLength(1);
  });

  it('is not made where nothing says how to join it', () => {
    expect(placeOfSplit(figuresOf('annual-2021', 'zero', 1))).toBeNull();
  });
});

describe('a name cut by the end of a page', () => {
  it('stands in two tables', () => {
    const { document } = new JSDOM(layoutOf('broken-groups').html(figuresOf('annual-2021', 'small', 2))).window;
    const texts = [...document.querySelectorAll('table')].map((table) => table.textContent);
    expect(texts.some((text) => text.includes('（四）无') && !text.includes('法提供'))).toBe(true);
    expect(texts.some((text) => text.includes('法提供') && !text.includes('（四）无'))).toBe(true);
    expect(texts.some((text) => text.includes('（三）不') && !text.includes('（三）不予公开'))).toBe(true);
  });
});
