import { RESULTS } from '../form.ts';
import { namingOf } from '../labels.ts';
import { mapCells } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** 三、本年度办理结果 written downwards, one character a line. */
export const vertical: Layout = {
  id: 'vertical',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const name = namingOf(options?.labels ?? 'official')(RESULTS);
    const requests = mapCells(forms.requests, (each) =>
      each.text === name ? { ...each, text: [...name].join('\n') } : each,
    );
    return sectioned(mapForms({ ...forms, requests }, (table) => tableHtml(table)));
  },
};
