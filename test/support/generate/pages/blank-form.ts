import { composeFigures, withText, type Figures } from '../figures.ts';
import { cellIds, type FormId } from '../form.ts';
import { layoutOf } from '../layouts/index.ts';

/** Figures of a form that nobody has filled in. */
export function blankFigures(form: FormId): Figures {
  return cellIds(form).reduce((figures, id) => withText(figures, id, ''), composeFigures(form, {}));
}

/** The sections with the empty tables, as notices attach them. */
export function blankForm(form: FormId): string {
  return layoutOf('official').html(blankFigures(form));
}
