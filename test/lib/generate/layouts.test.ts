import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { figuresOf, type Figures } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { LABEL_VARIANTS } from '../../support/generate/labels.ts';
import { LAYOUTS, layoutOf } from '../../support/generate/layouts/index.ts';
import { pageOf, titleOf } from '../../support/generate/page.ts';
import { styleOf, styled } from '../../support/generate/styles.ts';

/** Figures in which every cell prints another number, so that each can be looked for. */
function distinct(figures: Figures): Figures {
  const numbers = Object.fromEntries(Object.keys(figures.cells).map((id, index) => [id, 100_000 + index]));
  const cells = Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, String(value)]));
  return { ...figures, cells, numbers };
}

function bodyOf(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

/** The six-digit numbers that the page shows, in order. A document for each of them would take a minute. */
function shown(html: string): readonly string[] {
  const visible = html.replace(/<div style="display:none">[^]*?<\/div>/, '');
  return visible.replace(/<[^>]*>/g, '').match(/1\d{5}/g) ?? [];
}

const cases = FORM_IDS.flatMap((form) => LAYOUTS.map((layout) => [layout.id, form] as const));

describe('layouts', () => {
  it.each(cases)('%s shows every number of %s once and in order', (id, form) => {
    const figures = distinct(figuresOf(form, 'small', 2));
    for (const labels of LABEL_VARIANTS) {
      const numbers = shown(layoutOf(id).html(figures, { labels }));
      const expected = Object.values(figures.cells);
      // What a span covered is printed again by intent; order and number are those of the first time.
      expect(id === 'repeated' ? [...new Set(numbers)] : numbers).toEqual(expected);
    }
  });

  it.each(cases)('%s prints the same figures in another style of %s', (id, form) => {
    const figures = distinct(figuresOf(form, 'small', 2));
    const text = layoutOf(id)
      .html(styled(figures, styleOf('thousands')))
      .replace(/<[^>]*>/g, '');
    for (const printed of Object.values(figures.cells)) expect(text).toContain(`100,${printed.slice(3)}`);
  });

  it.each(LAYOUTS.map((layout) => [layout.id, layout.readsBy] as const))('%s is read by %s', (id, readsBy) => {
    const tables = bodyOf(layoutOf(id).html(figuresOf('annual-2021', 'small', 2))).querySelectorAll('table');
    expect(tables.length > 0).toBe(readsBy === 'html');
  });

  it('has rows of one width where the spans of the form are kept or lost', () => {
    for (const id of ['official', 'unspanned', 'repeated', 'extra-column']) {
      const tables = bodyOf(layoutOf(id).html(figuresOf('annual-2021', 'small', 2))).querySelectorAll('table');
      const widths = [...tables].map((table) => [...table.rows[0]!.cells].reduce((sum, each) => sum + each.colSpan, 0));
      expect(widths).toEqual(id === 'extra-column' ? [5, 11, 16] : [4, 10, 15]);
    }
  });
});

describe('a page', () => {
  const identity = { agency: '清河市水务局', year: 2023, published: '2024-01-22' };

  it('names the body and the year in title, heading, metadata and text', () => {
    const figures = figuresOf('annual-2021', 'small', 2);
    const { document } = new JSDOM(pageOf(figures, layoutOf('official'), identity)).window;
    expect(document.title).toBe(titleOf(identity));
    expect(document.querySelector('h1')?.textContent).toBe(titleOf(identity));
    expect(document.querySelector('meta[name=PubDate]')?.getAttribute('content')).toContain('2024-01-22');
    expect(document.body.textContent).toContain('清河市水务局\n2024年1月22日');
  });

  it('leaves out what it is told to', () => {
    const options = { h1: false, meta: false, breadcrumb: false, title: '年报' };
    const { document } = new JSDOM(pageOf(figuresOf('annual-2019', 'zero', 0), layoutOf('word'), identity, options))
      .window;
    expect(document.title).toBe('年报');
    expect(document.querySelector('h1, meta[name], .crumb')).toBeNull();
  });
});
