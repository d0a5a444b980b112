import { type Figures } from './figures.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layouts/layout.ts';
import { tableHtml } from './tables/markup.ts';

const isProactive = (id: string): boolean => id.startsWith('proactive/');

function mixed<T>(own: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>): Record<string, T> {
  const ofOwn = Object.entries(own).filter(([id]) => !isProactive(id));
  return Object.fromEntries([...Object.entries(other).filter(([id]) => isProactive(id)), ...ofOwn]);
}

/** Takes the figures of two forms, gives those of a report that has table 二 of the other form. */
export function mixedFigures(own: Figures, other: Figures): Figures {
  return { ...own, cells: mixed(own.cells, other.cells), numbers: mixed(own.numbers, other.numbers) };
}

/** The tables of such a report; the figures that it is given are those of its own form. */
export function mixedLayout(other: Figures): Layout {
  return {
    id: 'mixed-forms',
    readsBy: 'html',
    html(own, options) {
      const forms = { ...formsOf(own, options), proactive: formsOf(other, options).proactive };
      return sectioned(mapForms(forms, (table) => tableHtml(table)));
    },
  };
}
