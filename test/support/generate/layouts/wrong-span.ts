import { RESULTS, type FormId } from '../form.ts';
import { namingOf } from '../labels.ts';
import { mapCells } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** The height of 三、本年度办理结果 that belongs to the other form. */
const HEIGHT: Readonly<Record<FormId, number>> = { 'annual-2019': 22, 'annual-2021': 20 };

/** A span copied from the other form: too short in the form of 2021, too long in the form of 2019. */
export const wrongSpan: Layout = {
  id: 'wrong-span',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const name = namingOf(options?.labels ?? 'official')(RESULTS);
    const requests = mapCells(forms.requests, (each) =>
      each.text === name ? { ...each, height: HEIGHT[figures.template] } : each,
    );
    return sectioned(mapForms({ ...forms, requests }, (table) => tableHtml(table)));
  },
};
